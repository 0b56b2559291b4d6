// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containerfiltersortproxy.h"
#include "tests/ui/windowfixture.h"

#include <QAction>
#include <QDockWidget>
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

    void startsWithTheSizesThatResetGoesBackTo();
    void keepsTheDocksFromStartToStart();
    void keepsAHiddenDockHidden();
    void aResetBringsTheDocksBack();
    void aResetBringsTheOrderBack();

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

QTEST_MAIN(WindowLayoutTest)
#include "tst_windowlayout.moc"
