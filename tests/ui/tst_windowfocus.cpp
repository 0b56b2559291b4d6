// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containertablemodel.h"
#include "models/item/findinglistmodel.h"
#include "models/item/roles.h"
#include "tests/ui/windowfixture.h"
#include "ui/details/detailspane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Where keys lead, what they act on, and what stays selected.
class WindowFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void tabFollowsTheScreen();
    void tabComesBackTheSameWay();
    void paneStepsLeaveOutWhatIsEmpty();
    void paneStepsReachTheButtonOfAnEmptyTable();

private:
    [[nodiscard]] DetailsPane* details() const { return m_window->find<DetailsPane>(u"detailsPane"_s); }
    [[nodiscard]] QLineEdit* filter() const { return m_window->find<QLineEdit>(u"filterEdit"_s); }
    [[nodiscard]] static QString focusName();

    std::unique_ptr<WindowFixture> m_window;
};

void WindowFocusTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(fleetHostNames()[0]);
    QVERIFY(m_window->open());
    m_window->window->resize(1280, 800);
    QCoreApplication::processEvents();
}

QString WindowFocusTest::focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

void WindowFocusTest::tabFollowsTheScreen()
{
    m_window->select(m_window->shownNames().first());
    m_window->find<QListView>(u"hostsList"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        order += focusName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{u"hostsList"_s, u"actionRefreshButton"_s, u"filterEdit"_s, u"groupByHost"_s,
        u"containersTable"_s, u"detailsTabBar"_s, u"showNotApplicable"_s, u"findingsList"_s, u"findingCard"_s};
    QCOMPARE(order, expected);
    for (int link = 0; link < 30 && focusName() == u"findingCard"_s; ++link) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(focusName(), u"hostsList"_s);
}

void WindowFocusTest::tabComesBackTheSameWay()
{
    m_window->find<QListView>(u"hostsList"_s)->setFocus();
    filter()->setText(u"no such thing"_s);
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        order += focusName();
    }
    const QStringList expected{
        u"emptyClearFilter"_s, u"groupByHost"_s, u"showAllButton"_s, u"filterEdit"_s, u"actionRefreshButton"_s};
    QCOMPARE(order, expected);
}

void WindowFocusTest::paneStepsLeaveOutWhatIsEmpty()
{
    m_window->table()->setFocus();
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window->window.get(), Qt::Key_F6);
        order += focusName();
    }
    const QStringList expected{u"hostsList"_s, u"filterEdit"_s, u"containersTable"_s};
    QCOMPARE(order, expected);
    QTest::keyClick(m_window->window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QTest::keyClick(m_window->window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focusName(), u"hostsList"_s);
}

void WindowFocusTest::paneStepsReachTheButtonOfAnEmptyTable()
{
    filter()->setFocus();
    filter()->setText(u"no such thing"_s);
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window->window.get(), Qt::Key_F6);
        order += focusName();
    }
    const QStringList expected{u"emptyClearFilter"_s, u"hostsList"_s, u"filterEdit"_s};
    QCOMPARE(order, expected);
}

QTEST_MAIN(WindowFocusTest)
#include "tst_windowfocus.moc"
