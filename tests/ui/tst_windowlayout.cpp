// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containerfiltersortproxy.h"
#include "tests/ui/windowfixture.h"
#include "ui/windowlayout.h"

#include <QAction>
#include <QDockWidget>
#include <QHeaderView>
#include <QScreen>
#include <QStandardItemModel>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Docks, columns and order: what a restart keeps, and what "Reset layout" goes back to.
class WindowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void firstSizeFitsTheScreen_data();
    void firstSizeFitsTheScreen();
    void startsWithinTheScreen();
    void startsWithTheSizesThatResetGoesBackTo();
    void keepsTheDocksFromStartToStart();
    void keepsAHiddenDockHidden();
    void aResetBringsTheDocksBack();
    void aResetBringsTheOrderBack();
    void keepsTheColumnsOfAnOlderVersion();

private:
    [[nodiscard]] QDockWidget* hosts() const { return m_window->find<QDockWidget>(u"hostsDock"_s); }
    [[nodiscard]] QDockWidget* details() const { return m_window->find<QDockWidget>(u"detailsDock"_s); }
    [[nodiscard]] QSize dockSizes() const { return {hosts()->width(), details()->height()}; }
    void restart() const;

    std::unique_ptr<WindowFixture> m_window;
};

void WindowLayoutTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(fleetHostNames()[0]);
    QVERIFY(m_window->show());
    m_window->window->resize(1000, 650);
    QCoreApplication::processEvents();
}

void WindowLayoutTest::restart() const
{
    m_window->window->close();
    QVERIFY(m_window->show());
    QCoreApplication::processEvents();
}

void WindowLayoutTest::firstSizeFitsTheScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("desktop") << QSize(1920, 1053) << QSize(1280, 800);
    QTest::newRow("just enough") << QSize(1280, 848) << QSize(1280, 800);
    QTest::newRow("as large as the window") << QSize(1280, 800) << QSize(1280, 752);
    QTest::newRow("laptop") << QSize(1366, 768) << QSize(1280, 720);
    QTest::newRow("laptop with a panel") << QSize(1366, 738) << QSize(1280, 690);
    QTest::newRow("upright") << QSize(1080, 1920) << QSize(1080, 800);
}

void WindowLayoutTest::firstSizeFitsTheScreen()
{
    QFETCH(QSize, available);
    QTEST(WindowLayout::firstSize(available), "expected");
}

void WindowLayoutTest::startsWithinTheScreen()
{
    const QTemporaryDir never;
    WindowSettings settings(never.path());
    MainWindow window(WindowContext{*m_window->fleet, m_window->theme, settings, m_window->gateway});
    const QSize screen = window.screen()->availableGeometry().size();
    QVERIFY2(screen.height() < 840, "the test needs a screen on which a window with its frame may be too high");
    QCOMPARE(window.size(), WindowLayout::firstSize(screen).expandedTo(window.minimumSize()));
    QVERIFY(window.height() < screen.height());
}

void WindowLayoutTest::startsWithTheSizesThatResetGoesBackTo()
{
    QCOMPARE(dockSizes(), QSize(m_window->window->fontMetrics().averageCharWidth() * 30, 320));
}

void WindowLayoutTest::keepsTheDocksFromStartToStart()
{
    const QSize before = dockSizes();
    for (int start = 0; start < 3; ++start) {
        restart();
        QCOMPARE(m_window->window->size(), QSize(1000, 650));
        QCOMPARE(dockSizes(), before);
    }
}

void WindowLayoutTest::keepsAHiddenDockHidden()
{
    details()->hide();
    restart();
    QVERIFY(!details()->isVisible());
    QVERIFY(hosts()->isVisible());
}

void WindowLayoutTest::aResetBringsTheDocksBack()
{
    const QSize fresh = dockSizes();
    hosts()->hide();
    details()->setFloating(true);
    m_window->window->addDockWidget(Qt::RightDockWidgetArea, hosts());
    for (int time = 0; time < 2; ++time) { // the second one has nothing to do
        m_window->action(u"actionResetLayout"_s)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(hosts()->isVisible());
        QVERIFY(details()->isVisible());
        QVERIFY(!details()->isFloating());
        QCOMPARE(m_window->window->dockWidgetArea(hosts()), Qt::LeftDockWidgetArea);
        QCOMPARE(m_window->window->dockWidgetArea(details()), Qt::BottomDockWidgetArea);
        QCOMPARE(dockSizes(), fresh);
    }
}

void WindowLayoutTest::aResetBringsTheOrderBack()
{
    auto* proxy = m_window->window->findChild<ContainerFilterSortProxy*>();
    const auto fresh = proxy->sortColumns();
    proxy->sort(ContainerTableModel::ImageColumn, Qt::DescendingOrder);
    proxy->setGrouped(false);
    m_window->action(u"actionResetLayout"_s)->trigger();
    QVERIFY(proxy->sortColumns() == fresh);
    QVERIFY(proxy->isGrouped());
}

//! Which had twenty columns and wrote down nothing but the state of its header.
void WindowLayoutTest::keepsTheColumnsOfAnOlderVersion()
{
    using Table = ContainerTableModel;
    constexpr int columnsThen = 20;
    QStandardItemModel model(0, columnsThen);
    QTableView older;
    older.setModel(&model);
    QHeaderView* olderHeader = older.horizontalHeader();
    olderHeader->setStretchLastSection(true);
    const QList<int> hidden{Table::StateColumn, Table::HealthColumn, Table::NetworksColumn, Table::IdColumn};
    for (int column = 0; column < columnsThen; ++column) {
        olderHeader->resizeSection(column, 60 + 7 * column);
        olderHeader->setSectionHidden(column, hidden.contains(column));
    }
    olderHeader->moveSection(Table::CreatedColumn, 0);
    olderHeader->moveSection(olderHeader->visualIndex(Table::PortsColumn), 9);

    const int freshWidth = [this] {
        m_window->table()->setColumnHidden(Table::RuntimeColumn, false);
        return m_window->table()->columnWidth(Table::RuntimeColumn);
    }();
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->settings->setBytes("window/columns"_L1, olderHeader->saveState());
    for (int start = 0; start < 2; ++start) { // the second one after this version's own state
        QVERIFY(m_window->show());
        const QHeaderView* header = m_window->table()->horizontalHeader();
        QCOMPARE(header->count(), int(Table::ColumnCount));
        for (int column = 0; column < columnsThen; ++column) {
            QCOMPARE(header->logicalIndex(column), olderHeader->logicalIndex(column));
            QCOMPARE(header->isSectionHidden(column), hidden.contains(column));
        }
        for (int column = columnsThen; column < Table::ColumnCount; ++column) {
            QCOMPARE(header->logicalIndex(column), column);
            QVERIFY(header->isSectionHidden(column));
        }
        for (const int column : {Table::NameColumn, Table::PortsColumn, Table::ImageColumn}) {
            QCOMPARE(header->sectionSize(column), 60 + 7 * column);
        }
        m_window->window->close();
    }
    QVERIFY(m_window->show());
    m_window->table()->setColumnHidden(Table::RuntimeColumn, false);
    QCOMPARE(m_window->table()->columnWidth(Table::RuntimeColumn), freshWidth);
    restart(); // and what is new is remembered like the rest
    QVERIFY(!m_window->table()->isColumnHidden(Table::RuntimeColumn));
    QVERIFY(m_window->table()->isColumnHidden(Table::WaivedColumn));
}

QTEST_MAIN(WindowLayoutTest)
#include "tst_windowlayout.moc"
