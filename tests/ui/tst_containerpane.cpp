// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containerfiltersortproxy.h"
#include "tests/ui/windowfixture.h"
#include "ui/containers/sortheader.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPaintEvent>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! What a widget was asked to paint since.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget& widget) { widget.installEventFilter(this); }
    [[nodiscard]] const QRegion& region() const { return m_region; }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            m_region += static_cast<QPaintEvent*>(event)->region();
        }
        return false;
    }

private:
    QRegion m_region;
};

} // namespace

//! The container table as a user works with it: real clicks and keys on a window over simulated engines.
class ContainerPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsEveryContainerOfEveryHost();
    void filtersWhileTyping();
    void tellsWhatIsMistakenInAFilter();
    void saysSoWhenNothingMatchesAndOffersAWayOut();
    void escapeClearsTheFilterThenLeavesIt();
    void clickOnAHeaderSortsAndTurns();
    void aFirstClickBringsTheWorstToTheTop_data();
    void aFirstClickBringsTheWorstToTheTop();
    void shiftClickAddsAColumnToTheOrder();
    void groupsAndUngroups();
    void collapsesAHostByMouseAndKey();
    void refreshKeepsSelectionAndScroll();
    void paintsHeadersAnewWhenColumnsScroll();
    void copiesTheSelectedRows();
    void hidesAndShowsColumns();
    void givesTimesTheRoomTheyNeed_data();
    void givesTimesTheRoomTheyNeed();
    void choosingAHostShowsOnlyItsContainers();
    void typingFindsByName();
    void remembersColumnsAndTheme();

private:
    [[nodiscard]] QLineEdit* filter() const { return m_window->find<QLineEdit>(u"filterEdit"_s); }
    [[nodiscard]] ContainerFilterSortProxy* proxy() const
    {
        return m_window->window->findChild<ContainerFilterSortProxy*>();
    }
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    std::unique_ptr<WindowFixture> m_window;
};

void ContainerPaneTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    const QStringList names = fleetHostNames();
    m_window->addFleetHost(names[0]);
    m_window->addFleetHost(names[1]);
    QVERIFY(m_window->open());
}

void ContainerPaneTest::cleanup()
{
    m_window.reset();
}

void ContainerPaneTest::clickHeader(int column, Qt::KeyboardModifiers modifiers) const
{
    auto* header = m_window->find<SortHeader>(u"containersHeader"_s);
    m_window->table()->scrollTo(m_window->table()->model()->index(0, column));
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
}

void ContainerPaneTest::showsEveryContainerOfEveryHost()
{
    qsizetype containers = 0;
    for (const HostSession* session : m_window->fleet->sessions()) {
        QCOMPARE(session->state(), HostSession::State::Ready);
        containers += static_cast<qsizetype>(session->assessment()->snapshot->containers.size());
    }
    QVERIFY(containers > 20);
    QCOMPARE(m_window->shownNames().size(), containers);
    QVERIFY(m_window->table()->isVisible());
    QCOMPARE(m_window->labelText(u"countLabel"_s), u"%1 containers on 2 hosts"_s.arg(containers));
    QVERIFY(m_window->headerOf(fleetHostNames()[0]).isValid());
}

void ContainerPaneTest::tellsWhatIsMistakenInAFilter()
{
    const auto* hint = m_window->find<QLabel>(u"filterHint"_s);
    QTest::keyClicks(filter(), u"severity>=low port"_s); // so far port is a word
    const QString counted = m_window->labelText(u"countLabel"_s);
    QVERIFY(counted.contains("filter active"_L1));
    QVERIFY(!hint->isVisible());
    QTest::keyClicks(filter(), u":x"_s);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"Not filtered yet: port takes a port or a range, such as 80 or 1-1023."_s);
    QCOMPARE(filter()->accessibleDescription(), u"port takes a port or a range, such as 80 or 1-1023."_s);
    QCOMPARE(m_window->labelText(u"countLabel"_s), counted);
    QCOMPARE(filter()->text(), u"severity>=low port:x"_s);
    QTest::keyClick(filter(), Qt::Key_Backspace);
    QTest::keyClicks(filter(), u"1-65535"_s);
    QVERIFY(!hint->isVisible());
    QVERIFY(m_window->labelText(u"countLabel"_s) != counted);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(filter()->text().isEmpty());
}

void ContainerPaneTest::filtersWhileTyping()
{
    const qsizetype all = m_window->shownNames().size();
    const QString wanted = m_window->shownNames().first();
    QTest::keyClicks(filter(), wanted);
    const QStringList shown = m_window->shownNames();
    QVERIFY(shown.contains(wanted));
    QVERIFY(shown.size() < all);
    QCOMPARE(m_window->labelText(u"countLabel"_s), u"%1 of %2 shown — filter active"_s.arg(shown.size()).arg(all));
    const auto* strip = m_window->find<QWidget>(u"severityStrip"_s);
    QVERIFY(strip->accessibleName().startsWith(u"Open findings of what is shown: "_s));
    auto* showAll = m_window->find<QPushButton>(u"showAllButton"_s);
    QVERIFY(showAll->isVisible());
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(m_window->shownNames().size(), all);
    QVERIFY(strip->accessibleName().startsWith(u"Open findings: "_s));
    QVERIFY(filter()->text().isEmpty());
    QVERIFY(!showAll->isVisible());
}

void ContainerPaneTest::saysSoWhenNothingMatchesAndOffersAWayOut()
{
    const qsizetype all = m_window->shownNames().size();
    QTest::keyClicks(filter(), u"no such thing"_s);
    QVERIFY(!m_window->table()->isVisible());
    QCOMPARE(m_window->labelText(u"emptyTitle"_s), u"No container matches “no such thing”."_s);
    QCOMPARE(m_window->labelText(u"emptyText"_s), u"%1 containers are hidden."_s.arg(all));
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyClearFilter"_s), Qt::LeftButton);
    QVERIFY(m_window->table()->isVisible());
    QCOMPARE(m_window->shownNames().size(), all);
}

void ContainerPaneTest::escapeClearsTheFilterThenLeavesIt()
{
    QTest::keyClick(m_window->table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), u"zzz"_s);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(filter()->text().isEmpty());
    QVERIFY(filter()->hasFocus());
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(m_window->table()->hasFocus());
}

void ContainerPaneTest::clickOnAHeaderSortsAndTurns()
{
    QTest::mouseClick(m_window->find<QCheckBox>(u"groupByHost"_s), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QVERIFY(!proxy()->isGrouped());
    clickHeader(ContainerTableModel::NameColumn);
    QStringList ascending = m_window->shownNames();
    clickHeader(ContainerTableModel::NameColumn);
    QStringList descending = m_window->shownNames();
    QCOMPARE(proxy()->sortColumns().size(), 1);
    QCOMPARE(proxy()->sortColumns().front().order, Qt::DescendingOrder);
    std::reverse(descending.begin(), descending.end());
    QCOMPARE(ascending.first(), descending.first());
    QCOMPARE(ascending.last(), descending.last());
    QVERIFY(ascending.first().compare(ascending.last(), Qt::CaseInsensitive) < 0);
}

void ContainerPaneTest::aFirstClickBringsTheWorstToTheTop_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    using Table = ContainerTableModel;
    QTest::newRow("name") << int(Table::NameColumn) << Qt::AscendingOrder;
    QTest::newRow("state") << int(Table::StateColumn) << Qt::AscendingOrder;
    QTest::newRow("ports") << int(Table::PortsColumn) << Qt::DescendingOrder;
    QTest::newRow("exposure") << int(Table::ExposureColumn) << Qt::DescendingOrder;
    QTest::newRow("privileges") << int(Table::PrivilegesColumn) << Qt::DescendingOrder;
    QTest::newRow("findings") << int(Table::FindingsColumn) << Qt::DescendingOrder;
}

void ContainerPaneTest::aFirstClickBringsTheWorstToTheTop()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    clickHeader(column);
    QCOMPARE(proxy()->sortColumns().size(), 1);
    QCOMPARE(proxy()->sortColumns().front().order, order);
    clickHeader(column);
    QVERIFY(proxy()->sortColumns().front().order != order);
}

void ContainerPaneTest::shiftClickAddsAColumnToTheOrder()
{
    clickHeader(ContainerTableModel::StateColumn);
    clickHeader(ContainerTableModel::NameColumn, Qt::ShiftModifier);
    const std::vector<ContainerFilterSortProxy::SortColumn> expected{
        {ContainerTableModel::StateColumn, Qt::AscendingOrder}, {ContainerTableModel::NameColumn, Qt::AscendingOrder}};
    QVERIFY(proxy()->sortColumns() == expected);
    clickHeader(ContainerTableModel::NameColumn, Qt::ShiftModifier);
    QCOMPARE(proxy()->sortColumns().back().order, Qt::DescendingOrder);
    QCOMPARE(proxy()->sortColumns().size(), 2);
    clickHeader(ContainerTableModel::StateColumn);
    QCOMPARE(proxy()->sortColumns().size(), 1);
}

void ContainerPaneTest::groupsAndUngroups()
{
    QVERIFY(m_window->headerOf(fleetHostNames()[1]).isValid());
    QCOMPARE(m_window->table()->currentIndex().row(), 0);
    m_window->action(u"actionGroupByHost"_s)->trigger();
    QCOMPARE(m_window->table()->currentIndex().row(), 0); // and not at the harmless end
    QVERIFY(!m_window->headerOf(fleetHostNames()[1]).isValid());
    QVERIFY(!m_window->find<QCheckBox>(u"groupByHost"_s)->isChecked());
    QVERIFY(m_window->table()->currentIndex().isValid());
}

void ContainerPaneTest::collapsesAHostByMouseAndKey()
{
    const QString host = fleetHostNames()[0];
    const qsizetype all = m_window->shownNames().size();
    const QRect header = m_window->table()->visualRect(m_window->headerOf(host));
    QTest::mouseClick(m_window->table()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(12, header.center().y()));
    QVERIFY(proxy()->isCollapsed(HostId{u"demo://"_s + host}));
    QVERIFY(m_window->shownNames().size() < all);
    QTest::keyClick(m_window->table(), Qt::Key_Plus);
    QCOMPARE(m_window->shownNames().size(), all);
    QTest::keyClick(m_window->table(), Qt::Key_Minus);
    QVERIFY(m_window->shownNames().size() < all);
    QTest::keyClick(m_window->table(), Qt::Key_Asterisk);
    QVERIFY(m_window->shownNames().isEmpty());
    QTest::keyClick(m_window->table(), Qt::Key_Asterisk);
    QCOMPARE(m_window->shownNames().size(), all);
    QTest::keyClick(m_window->table(), Qt::Key_Return);
    QVERIFY(proxy()->isCollapsed(HostId{u"demo://"_s + host}));
}

void ContainerPaneTest::refreshKeepsSelectionAndScroll()
{
    QScrollBar* bar = m_window->table()->verticalScrollBar();
    QTRY_VERIFY2(bar->maximum() > 600, "the test needs more rows than fit"); // rows are laid out a moment later
    const QStringList names = m_window->shownNames();
    const QString chosen = names[names.size() / 2];
    m_window->select(chosen);
    bar->setValue(bar->value() + 40); // somewhere that no row asked for
    const int scroll = bar->value();
    QTest::keyClick(m_window->window.get(), Qt::Key_F5);
    QVERIFY(m_window->fleet->isReading());
    QVERIFY(m_window->refreshed());
    QCOMPARE(
        m_window->table()->currentIndex().siblingAtColumn(ContainerTableModel::NameColumn).data().toString(), chosen);
    QVERIFY(m_window->table()->selectionModel()->isRowSelected(m_window->table()->currentIndex().row()));
    QCOMPARE(bar->value(), scroll);
}

//! Their texts stand still while the columns move, so the pixels that are there cannot be moved along.
void ContainerPaneTest::paintsHeadersAnewWhenColumnsScroll()
{
    QTableView* table = m_window->table();
    QTest::keyClick(table, Qt::Key_Asterisk); // all headers are in sight
    m_window->window->resize(900, 700);
    QScrollBar* bar = table->horizontalScrollBar();
    QTRY_VERIFY2(bar->maximum() > 100, "the test needs more columns than fit");
    QCoreApplication::processEvents(); // nothing is left to paint
    PaintedRegion painted(*table->viewport());
    bar->setValue(60);
    for (const QString& host : {fleetHostNames()[0], fleetHostNames()[1]}) {
        const int top = table->rowViewportPosition(m_window->headerOf(host).row());
        const QRect row(0, top, table->viewport()->width(), table->fontMetrics().height());
        QVERIFY(table->viewport()->rect().contains(row));
        QTRY_COMPARE(QRegion(row).subtracted(painted.region()), QRegion());
    }
    QVERIFY(painted.region() != QRegion(table->viewport()->rect())); // the rest is moved, which is cheap
}

void ContainerPaneTest::copiesTheSelectedRows()
{
    const QStringList names = m_window->shownNames();
    m_window->select(names[0]);
    QTest::keyClick(m_window->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_window->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(u'\t').value(1), names[0]);
    QCOMPARE(lines[1].split(u'\t').value(1), names[1]);
    QCOMPARE(lines[0].count(u'\t'), 7);
    m_window->action(u"actionCopyName"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), names[0] + u'\n' + names[1]);
    m_window->action(u"actionCopyId"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 64 + 1 + 64);
}

void ContainerPaneTest::hidesAndShowsColumns()
{
    QAction* image = m_window->action(u"column%1"_s.arg(int(ContainerTableModel::ImageColumn)));
    QVERIFY(m_window->table()->isColumnHidden(ContainerTableModel::ImageColumn));
    image->trigger();
    QVERIFY(!m_window->table()->isColumnHidden(ContainerTableModel::ImageColumn));
    QVERIFY(!m_window->action(u"column%1"_s.arg(int(ContainerTableModel::NameColumn)))->isEnabled());
    m_window->action(u"resetColumns"_s)->trigger();
    QVERIFY(m_window->table()->isColumnHidden(ContainerTableModel::ImageColumn));
}

void ContainerPaneTest::givesTimesTheRoomTheyNeed_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("names of months") << QLocale::c();
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German);
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::Taiwan);
}

void ContainerPaneTest::givesTimesTheRoomTheyNeed()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    m_window->action(u"resetColumns"_s)->trigger();
    const QTableView* table = m_window->table();
    for (const int column : {ContainerTableModel::CreatedColumn, ContainerTableModel::StartedColumn}) {
        m_window->action(u"column%1"_s.arg(column))->trigger();
        int widest = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString text = table->model()->index(row, column).data().toString();
            widest = std::max(widest, table->fontMetrics().horizontalAdvance(text));
        }
        QVERIFY(widest > 0);
        const int room = table->columnWidth(column) - 12; // what the delegate leaves blank
        QVERIFY2(widest <= room, qPrintable(u"column %1: %2 > %3"_s.arg(column).arg(widest).arg(room)));
        QVERIFY2(room <= widest * 3 / 2,
            qPrintable(u"column %1: %2 is far less than %3"_s.arg(column).arg(widest).arg(room)));
    }
}

void ContainerPaneTest::choosingAHostShowsOnlyItsContainers()
{
    auto* hosts = m_window->find<QListView>(u"hostsList"_s);
    QCOMPARE(hosts->model()->rowCount(), 3);
    const qsizetype all = m_window->shownNames().size();
    hosts->setFocus();
    QTest::keyClick(hosts, Qt::Key_Down);
    const HostSession* first = m_window->fleet->sessions()[0];
    QCOMPARE(m_window->shownNames().size(), static_cast<qsizetype>(first->assessment()->snapshot->containers.size()));
    QTest::mouseClick(m_window->find<QPushButton>(u"showAllButton"_s), Qt::LeftButton);
    QCOMPARE(m_window->shownNames().size(), all);
    QCOMPARE(hosts->currentIndex().row(), 0);
}

void ContainerPaneTest::typingFindsByName()
{
    const QString wanted = m_window->shownNames().last();
    m_window->table()->setCurrentIndex(m_window->table()->model()->index(0, ContainerTableModel::StateColumn));
    QTest::keyClicks(m_window->table(), wanted);
    const QModelIndex current = m_window->table()->currentIndex();
    QVERIFY(current.siblingAtColumn(ContainerTableModel::NameColumn).data().toString().startsWith(wanted));
}

void ContainerPaneTest::remembersColumnsAndTheme()
{
    m_window->action(u"column%1"_s.arg(int(ContainerTableModel::ImageColumn)))->trigger();
    m_window->action(u"actionGroupByHost"_s)->trigger();
    m_window->action(u"actionThemeDark"_s)->trigger();
    m_window->window->close();
    QVERIFY(m_window->show());
    QVERIFY(!m_window->table()->isColumnHidden(ContainerTableModel::ImageColumn));
    QVERIFY(!proxy()->isGrouped());
    QCOMPARE(m_window->settings->scheme(), Theme::Scheme::Dark);
    QVERIFY(m_window->action(u"actionThemeDark"_s)->isChecked());
}

QTEST_MAIN(ContainerPaneTest)
#include "tst_containerpane.moc"
