// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"
#include "app/demo/fleetcontent.h"
#include "app/session/fleet.h"
#include "models/item/containertablemodel.h"
#include "models/item/roles.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"
#include "ui/details/detailspane.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! A saved host that is not connected at start, from one run of the program to the next.
class WindowLastSeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aHostOfThisRunIsShownInTheNext();
    void itIsMarkedAsOfThen();
    void itsDetailsOfferNothingThatNeedsTheHost();
    void connectingReplacesIt();
    void aFailureIsToldAndTheRowsStay();
    void aRemovedHostLeavesNothing();

private:
    void openDesktop();
    void connectAndEnd(); //!< a run in which the host is read
    [[nodiscard]] HostSession* session() const { return m_desktop->fleet()->sessions().front(); }
    [[nodiscard]] QTableView* table() const
    {
        return m_desktop->window()->findChild<QTableView*>(u"containersTable"_s);
    }
    [[nodiscard]] QStringList rows(int column) const;
    [[nodiscard]] QModelIndex row(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_engines;
    ScriptedGateway* m_gateway = nullptr;
    std::unique_ptr<Desktop> m_desktop;
};

void WindowLastSeenTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_engines = std::make_unique<WindowFixture>();
    const SimulatedHost& engine = m_engines->addFleetHost(fleetHostNames().first());
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("DOCKER_CONFIG", m_home->filePath(u".docker"_s).toUtf8());
    qunsetenv("DOCKER_CONTEXT");
    qunsetenv("DOCKER_HOST");
    SavedHost saved;
    saved.name = u"shop"_s;
    saved.url = "unix://"_L1 + engine.host.socketPath;
    QVERIFY(HostFile(m_home->filePath(u"config"_s)).change({.add = {saved}}));
}

void WindowLastSeenTest::cleanup()
{
    m_desktop.reset();
    m_engines.reset();
}

void WindowLastSeenTest::openDesktop()
{
    m_desktop.reset();
    auto gateway = std::make_unique<ScriptedGateway>();
    m_gateway = gateway.get();
    DesktopOptions options;
    options.configDirectory = m_home->filePath(u"config"_s);
    options.stateDirectory = m_home->filePath(u"state"_s);
    m_desktop = std::make_unique<Desktop>(options, std::move(gateway));
    m_desktop->open();
    QVERIFY(QTest::qWaitFor([this] { return m_desktop->window()->isReady(); }));
    QVERIFY(QTest::qWaitFor([this] { return m_desktop->fleet()->sessions().size() == 1; }));
}

void WindowLastSeenTest::connectAndEnd()
{
    openDesktop();
    session()->refresh();
    QVERIFY(QTest::qWaitFor([this] { return session()->state() == HostSession::State::Ready; }, 20000));
    QVERIFY(QTest::qWaitFor([this] { return rows(ContainerTableModel::NameColumn).size() > 3; }));
}

//! Of the containers, in the order of their names.
QStringList WindowLastSeenTest::rows(int column) const
{
    QStringList texts;
    const QAbstractItemModel* model = table()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex index = model->index(i, column);
        if (!index.data(IsGroupRole).toBool()) {
            texts += index.siblingAtColumn(ContainerTableModel::NameColumn).data().toString() + u'|'
                + index.data().toString();
        }
    }
    texts.sort();
    return texts;
}

QModelIndex WindowLastSeenTest::row(const QString& name) const
{
    const QModelIndex first = table()->model()->index(0, ContainerTableModel::NameColumn);
    const QModelIndexList found = table()->model()->match(first, Qt::DisplayRole, name, 1, Qt::MatchExactly);
    return found.value(0);
}

void WindowLastSeenTest::aHostOfThisRunIsShownInTheNext()
{
    connectAndEnd();
    using Table = ContainerTableModel;
    const std::vector<int> recorded{Table::SeverityColumn, Table::NameColumn, Table::StateColumn, Table::PortsColumn,
        Table::ExposureColumn, Table::PrivilegesColumn, Table::FindingsColumn, Table::HostColumn, Table::ProjectColumn,
        Table::ImageColumn, Table::UserColumn, Table::RestartColumn, Table::MemoryColumn, Table::PidsColumn,
        Table::CapabilitiesColumn, Table::NetworksColumn, Table::CreatedColumn, Table::IdColumn, Table::WaivedColumn,
        Table::ServiceColumn, Table::RuntimeColumn};
    std::vector<QStringList> before;
    for (const int column : recorded) {
        before.push_back(rows(column));
    }
    openDesktop();
    QVERIFY(QTest::qWaitFor([&] { return rows(Table::NameColumn).size() == before.front().size(); }));
    for (size_t i = 0; i < recorded.size(); ++i) {
        QCOMPARE(rows(recorded[i]), before[i]);
    }
    QCOMPARE(session()->state(), HostSession::State::Idle); // and nobody was asked
    // What no snapshot holds is not made up.
    for (const int column : {Table::HealthColumn, Table::MountsColumn, Table::StartedColumn, Table::ImageAgeColumn}) {
        for (const QString& text : rows(column)) {
            QVERIFY2(text.endsWith(u'|'), qPrintable(text));
        }
    }
}

void WindowLastSeenTest::itIsMarkedAsOfThen()
{
    connectAndEnd();
    openDesktop();
    QVERIFY(QTest::qWaitFor([this] { return table()->model()->rowCount() > 3; }));
    const QModelIndex header = table()->model()->index(0, ContainerTableModel::NameColumn);
    QVERIFY(header.data(IsGroupRole).toBool());
    const QString state = header.data(GroupStateRole).toString();
    QVERIFY2(state.startsWith(u"not connected, as of "_s), qPrintable(state));
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    QVERIFY2(state.contains(today), qPrintable(state)); // does not run at midnight
    QVERIFY(table()->model()->index(1, ContainerTableModel::NameColumn).data(IsStaleRole).toBool());
}

void WindowLastSeenTest::itsDetailsOfferNothingThatNeedsTheHost()
{
    connectAndEnd();
    openDesktop();
    QVERIFY(QTest::qWaitFor([this] { return table()->model()->rowCount() > 3; }));
    table()->setCurrentIndex(table()->model()->index(1, ContainerTableModel::NameColumn));
    auto* details = m_desktop->window()->findChild<DetailsPane*>();
    QTRY_VERIFY(details->subject().isRecalled());
    const auto* subtitle = details->findChild<QLabel*>(u"detailsSubtitle"_s);
    QTRY_VERIFY2(subtitle->text().startsWith(u"Not connected, as of"_s), qPrintable(subtitle->text()));
    const auto* tabs = details->findChild<QTabBar*>(u"detailsTabBar"_s);
    QStringList visible;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->isTabVisible(tab)) {
            visible += tabs->tabText(tab);
        }
    }
    QCOMPARE(visible, (QStringList{u"Findings"_s, u"Ports"_s}));
    for (const QPushButton* button : details->findChildren<QPushButton*>()) {
        const bool changes = button->objectName().contains("fix"_L1, Qt::CaseInsensitive)
            || button->objectName().contains("waive"_L1, Qt::CaseInsensitive);
        QVERIFY2(!changes || !button->isVisible(), qPrintable(button->objectName()));
    }
    for (const char* name : {"actionFix", "actionWaive", "actionShowJson"}) {
        const auto* action = m_desktop->window()->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action, name);
        QVERIFY2(!action->isEnabled(), name);
    }
}

void WindowLastSeenTest::connectingReplacesIt()
{
    connectAndEnd();
    openDesktop();
    QVERIFY(QTest::qWaitFor([this] { return table()->model()->rowCount() > 3; }));
    session()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session()->state(), HostSession::State::Ready, 20000);
    QTRY_VERIFY(!table()->model()->index(1, ContainerTableModel::NameColumn).data(IsStaleRole).toBool());
    const QString state = table()->model()->index(0, ContainerTableModel::NameColumn).data(GroupStateRole).toString();
    QVERIFY2(!state.contains(u"as of"_s), qPrintable(state));
    QVERIFY(std::ranges::any_of(
        rows(ContainerTableModel::StartedColumn), [](const QString& text) { return !text.endsWith(u'|'); }));
}

void WindowLastSeenTest::aFailureIsToldAndTheRowsStay()
{
    connectAndEnd();
    m_engines.reset(); // the engine is gone
    openDesktop();
    QVERIFY(QTest::qWaitFor([this] { return table()->model()->rowCount() > 3; }));
    const int before = table()->model()->rowCount();
    session()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session()->state(), HostSession::State::Failed, 20000);
    QTRY_VERIFY(table()->model()->index(0, 1).data(GroupErrorRole).toString().contains("socket"_L1));
    QCOMPARE(table()->model()->rowCount(), before);
    QVERIFY(table()->model()->index(1, ContainerTableModel::NameColumn).data(IsStaleRole).toBool());
}

void WindowLastSeenTest::aRemovedHostLeavesNothing()
{
    connectAndEnd();
    openDesktop();
    const QDir folder(m_home->filePath(u"state/last"_s));
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    QVERIFY(HostFile(m_home->filePath(u"config"_s)).change({.remove = {u"shop"_s}}));
    QTRY_VERIFY(m_desktop->fleet()->sessions().empty() || session()->host().name != "shop"_L1);
    m_desktop.reset();
    QCOMPARE(folder.entryList(QDir::Files).size(), 0);
}

QTEST_MAIN(WindowLastSeenTest)
#include "tst_windowlastseen.moc"
