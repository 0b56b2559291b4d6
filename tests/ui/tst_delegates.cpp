// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containerfiltersortproxy.h"
#include "models/item/hostlistmodel.h"
#include "ui/containers/containertableview.h"
#include "ui/hosts/hostdelegate.h"
#include "ui/hosts/hostspane.h"
#include "ui/theme/severitypalette.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QListView>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace Hull;
using namespace Qt::StringLiterals;

//! What the container table and the list of hosts paint and tell under the mouse, with names as engines may send them.
class DelegatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void toolTipsShowForeignTextLetterByLetter_data();
    void toolTipsShowForeignTextLetterByLetter();
    void foreignNamesStayOnOneLineAndInOrder_data();
    void foreignNamesStayOnOneLineAndInOrder();
    void focusCanBeSeen_data();
    void focusCanBeSeen();
    void toolTipsComeOnlyWhereTheyAddSomething();
    void toolTipsFitOnTheScreen();
    void theStateOfAHostHasRoom_data();
    void theStateOfAHostHasRoom();
    void certificatesThatEndAreShown_data();
    void certificatesThatEndAreShown();

private:
    std::unique_ptr<ContainerTableModel> m_model;
    std::unique_ptr<ContainerFilterSortProxy> m_proxy;
    std::unique_ptr<HostListModel> m_hosts;
    std::unique_ptr<ContainerTableView> m_table;
    std::unique_ptr<HostsPane> m_pane;

    void show(const HostRow& host);
    [[nodiscard]] QModelIndex cell(int row, int column) const { return m_proxy->index(row, column); }
    [[nodiscard]] QListView* list() const { return m_pane->list(); }
};

namespace {

HostRow hostWith(const Container& container, const QString& name = u"prod-a"_s)
{
    HostRow row;
    row.host.name = name;
    row.host.endpoint = u"unix:///run/docker.sock"_s;
    row.state = HostState::Ready;
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = row.host;
    snapshot->containers.push_back(std::make_shared<Container>(container));
    auto assessment = std::make_shared<HostAssessment>();
    assessment->snapshot = snapshot;
    assessment->containers.resize(1);
    row.assessment = assessment;
    return row;
}

Container containerNamed(const QString& name)
{
    Container container;
    container.id = {u"a1b2c3d4e5f60718"_s};
    container.name = name;
    container.state = ContainerState::Running;
    return container;
}

//! What stands in the tool tip that the mouse brings up over a cell; empty when none comes up.
QString toolTipOver(QAbstractItemView& view, const QModelIndex& index)
{
    QToolTip::hideText();
    view.scrollTo(index);
    const QPoint at = view.visualRect(index).center();
    QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &event);
    return QToolTip::isVisible() ? QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText() : QString();
}

} // namespace

void DelegatesTest::init()
{
    m_table.reset();
    m_pane.reset();
    m_model = std::make_unique<ContainerTableModel>();
    m_proxy = std::make_unique<ContainerFilterSortProxy>();
    m_proxy->setSourceModel(m_model.get());
    m_hosts = std::make_unique<HostListModel>();
    m_table = std::make_unique<ContainerTableView>();
    m_table->setProxy(m_proxy.get());
    m_table->resize(1200, 300);
    m_pane = std::make_unique<HostsPane>(*m_hosts);
    m_pane->resize(240, 300);
    m_table->show();
    m_pane->show();
}

void DelegatesTest::show(const HostRow& host)
{
    m_model->setHost(host.host.id(), host);
    m_hosts->setHost(host.host.id(), host);
}

void DelegatesTest::toolTipsShowForeignTextLetterByLetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>bold</b><h1>name</h1>"_s;
    QTest::newRow("an entity") << u"a&lt;b"_s;
    QTest::newRow("a picture from elsewhere") << u"<img src='http://192.0.2.1/x.png'>"_s;
}

void DelegatesTest::toolTipsShowForeignTextLetterByLetter()
{
    QFETCH(QString, name);
    show(hostWith(containerNamed(name), name));
    m_table->setColumnWidth(ContainerTableModel::NameColumn, 30);
    m_table->setColumnWidth(ContainerTableModel::HostColumn, 30);
    QCOMPARE(toolTipOver(*m_table, cell(1, ContainerTableModel::NameColumn)), name);
    QVERIFY(toolTipOver(*m_table, cell(0, ContainerTableModel::HostColumn)).startsWith(name));
    QVERIFY(toolTipOver(*list(), m_hosts->index(1, HostListModel::NameColumn)).startsWith(u"Host "_s + name));
}

void DelegatesTest::foreignNamesStayOnOneLineAndInOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a line feed") << u"first\nsecond"_s << u"first\\x0asecond"_s;
    QTest::newRow("a line separator") << u"first\u2028second"_s << u"first\\u{2028}second"_s;
    QTest::newRow("right to left") << u"web-\u202egnp.sj"_s << u"web-\\u{202e}gnp.sj"_s;
    QTest::newRow("an escape sequence") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
}

void DelegatesTest::foreignNamesStayOnOneLineAndInOrder()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    // Painted alike: the name as it came, and the text that it should look like.
    QList<QImage> pictures;
    for (const QString& text : {name, shown}) {
        init();
        show(hostWith(containerNamed(text), text));
        pictures += m_table->viewport()->grab().toImage();
        pictures += list()->viewport()->grab().toImage();
    }
    QVERIFY(pictures[0] == pictures[2]);
    QVERIFY(pictures[1] == pictures[3]);
}

void DelegatesTest::focusCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("selected");
    const auto add = [](const char* theme, const QPalette& palette) {
        QTest::addRow("%s, a header", theme) << palette << 0 << false;
        QTest::addRow("%s, a selected header", theme) << palette << 0 << true;
        QTest::addRow("%s, a container", theme) << palette << 1 << false;
        QTest::addRow("%s, a selected container", theme) << palette << 1 << true;
    };
    add("light", Theme::lightPalette());
    add("dark", Theme::darkPalette());
    QPalette alike = Theme::lightPalette(); // as many systems have it
    alike.setColor(QPalette::Inactive, QPalette::Highlight, alike.color(QPalette::Active, QPalette::Highlight));
    add("a system's", alike);
}

void DelegatesTest::focusCanBeSeen()
{
    QFETCH(QPalette, palette);
    QFETCH(int, row);
    QFETCH(bool, selected);
    QApplication::setPalette(palette);
    show(hostWith(containerNamed(u"web"_s)));
    const auto choose = [&](QAbstractItemView& view, const QModelIndex& index) {
        view.selectionModel()->setCurrentIndex(index,
            selected ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows : QItemSelectionModel::Clear);
    };
    choose(*m_table, cell(row, ContainerTableModel::NameColumn));
    choose(*list(), m_hosts->index(1, HostListModel::NameColumn));
    for (QAbstractItemView* view :
        {static_cast<QAbstractItemView*>(m_table.get()), static_cast<QAbstractItemView*>(list())}) {
        QPixmap pictures[2];
        for (const bool focused : {false, true}) {
            view->window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(view->window()));
            focused ? view->setFocus() : view->clearFocus();
            QCOMPARE(view->hasFocus(), focused);
            pictures[focused ? 1 : 0] = view->viewport()->grab(view->visualRect(view->currentIndex()));
        }
        QVERIFY(pictures[0].toImage() != pictures[1].toImage());
        // Not only by the frame.
        const QColor dimmed = pictures[0].toImage().pixelColor(5, 5);
        QCOMPARE(dimmed != pictures[1].toImage().pixelColor(5, 5), selected);
        QVERIFY(contrastRatio(dimmed, palette.color(QPalette::Text)) >= 4.5);
    }
}

void DelegatesTest::toolTipsComeOnlyWhereTheyAddSomething()
{
    Container container = containerNamed(u"a-name-of-some-length"_s);
    container.hostConfig.portBindings = {{u"80/tcp"_s, {{QString(), u"8080"_s}}}};
    show(hostWith(container));
    const QString name = container.name;
    m_table->setColumnWidth(ContainerTableModel::NameColumn, 400);
    QCOMPARE(toolTipOver(*m_table, cell(1, ContainerTableModel::NameColumn)), QString());
    QCOMPARE(toolTipOver(*m_table, cell(1, ContainerTableModel::StateColumn)), QString());
    QCOMPARE(toolTipOver(*m_table, cell(0, ContainerTableModel::StateColumn)), QString());
    QVERIFY(toolTipOver(*m_table, cell(1, ContainerTableModel::PortsColumn)).contains(u"8080"_s));
    QVERIFY(!toolTipOver(*m_table, cell(1, ContainerTableModel::ExposureColumn)).isEmpty()); // a whole sentence
    m_table->setColumnWidth(ContainerTableModel::NameColumn, 60);
    QCOMPARE(toolTipOver(*m_table, cell(1, ContainerTableModel::NameColumn)), name);
    m_table->resize(200, 300);
    QVERIFY(!toolTipOver(*m_table, cell(0, ContainerTableModel::NameColumn)).isEmpty());
}

void DelegatesTest::toolTipsFitOnTheScreen()
{
    Container container = containerNamed(u"web"_s);
    for (int port = 1; port <= 60; ++port) {
        container.hostConfig.portBindings.push_back(
            {u"%1/tcp"_s.arg(port), {{QString(), QString::number(8000 + port)}}});
    }
    show(hostWith(container));
    const QStringList lines = toolTipOver(*m_table, cell(1, ContainerTableModel::PortsColumn)).split(u'\n');
    QCOMPARE(lines.size(), 13);
    QCOMPARE(lines.last(), u"and 48 more"_s);
}

void DelegatesTest::theStateOfAHostHasRoom_data()
{
    QTest::addColumn<HostState>("state");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("read") << HostState::Ready << false << QStringList{u"1 container · Production"_s, u"1 container"_s};
    QTest::newRow("partly read") << HostState::Partial << false
                                 << QStringList{u"1 container, partly read · Production"_s,
                                        u"1 container, partly read"_s, u"partly read"_s};
    QTest::newRow("failed") << HostState::Failed << true
                            << QStringList{u"1 container, failed, showing the last reading · Production"_s,
                                   u"1 container, failed, showing the last reading"_s,
                                   u"failed, showing the last reading"_s, u"failed"_s};
    QTest::newRow("not connected") << HostState::Idle << false
                                   << QStringList{u"1 container, not connected · Production"_s,
                                          u"1 container, not connected"_s, u"not connected"_s};
    QTest::newRow("reading") << HostState::Reading << false
                             << QStringList{u"connecting · Production"_s, u"connecting"_s};
}

void DelegatesTest::theStateOfAHostHasRoom()
{
    QFETCH(HostState, state);
    QFETCH(bool, stale);
    HostRow row = hostWith(containerNamed(u"web"_s));
    auto snapshot = std::make_shared<HostSnapshot>(*row.assessment->snapshot);
    snapshot->status = HostSnapshot::Status::Complete;
    auto assessment = std::make_shared<HostAssessment>(*row.assessment);
    assessment->snapshot = snapshot;
    row.assessment = assessment;
    row.state = state;
    row.stale = stale;
    row.labels.group = u"Production"_s;
    QTEST(HostDelegate::secondLines(row), "lines");
    const QFontMetrics metrics = list()->fontMetrics();
    const int taken = metrics.height() + 20; // the shape, and what is left blank beside
    QVERIFY(metrics.horizontalAdvance(HostDelegate::secondLines(row).last()) <= list()->width() - taken);
}

void DelegatesTest::certificatesThatEndAreShown_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("soon") << 12 << u"certificate expires in 12 days"_s;
    QTest::newRow("over") << -2 << u"certificate expired on"_s;
}

void DelegatesTest::certificatesThatEndAreShown()
{
    QFETCH(int, days);
    QFETCH(QString, text);
    QList<QImage> pictures;
    for (const int ends : {300, days}) {
        init();
        HostRow row = hostWith(containerNamed(u"web"_s));
        auto assessment = std::make_shared<HostAssessment>(*row.assessment);
        auto snapshot = std::make_shared<HostSnapshot>(*assessment->snapshot);
        const QDateTime end = QDateTime::currentDateTimeUtc().addDays(ends).addSecs(3600);
        snapshot->status = HostSnapshot::Status::Complete;
        snapshot->certificates.client = {u"CN=<b>auditor</b>"_s, u"CN=Example CA"_s, {}, end.addDays(-400), end};
        assessment->snapshot = snapshot;
        row.assessment = assessment;
        show(row);
        const QModelIndex header = cell(0, ContainerTableModel::NameColumn);
        const QModelIndex listed = m_hosts->index(1, HostListModel::NameColumn);
        for (const QString& tip : {toolTipOver(*m_table, header), toolTipOver(*list(), listed)}) {
            QCOMPARE(tip.contains("Your certificate: CN=<b>auditor</b>, issued by CN=Example CA"_L1), ends == days);
        }
        QCOMPARE(header.data(Qt::AccessibleTextRole).toString().contains(text), ends == days);
        pictures += m_table->viewport()->grab(m_table->visualRect(header)).toImage();
        pictures += list()->viewport()->grab(list()->visualRect(listed)).toImage();
    }
    QVERIFY(pictures[0] != pictures[2]);
    QVERIFY(pictures[1] != pictures[3]);
}

QTEST_MAIN(DelegatesTest)
#include "tst_delegates.moc"
