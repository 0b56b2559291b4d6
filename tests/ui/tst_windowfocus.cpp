// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containertablemodel.h"
#include "models/item/findinglistmodel.h"
#include "models/item/roles.h"
#include "tests/ui/windowfixture.h"
#include "ui/details/detailspane.h"
#include "ui/hosts/hostspane.h"
#include "ui/hosts/newhostsbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
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
    void tabFindsWhatCanBeImported();
    void tabComesBackTheSameWay();
    void tabStaysInAWindowOfItsOwn();
    void paneStepsReachAFloatingPane();
    void keysBelowTheFilterReachWhatIsThere_data();
    void keysBelowTheFilterReachWhatIsThere();
    void keysBelowTheFilterStayWhereNothingIs();
    void paneStepsLeaveOutWhatIsEmpty();
    void paneStepsReachTheButtonOfAnEmptyTable();
    void copiesRowsOfTheTableWithTheFocus_data();
    void copiesRowsOfTheTableWithTheFocus();
    void copiesTheSelectedFinding();
    void copiesTheSelectedTextOfAPage_data();
    void copiesTheSelectedTextOfAPage();
    void aFilterWithoutHitKeepsTheSelectionInMind_data();
    void aFilterWithoutHitKeepsTheSelectionInMind();
    void whatWasDeselectedStaysDeselected();

private:
    [[nodiscard]] DetailsPane* details() const { return m_window->find<DetailsPane>(u"detailsPane"_s); }
    [[nodiscard]] QLineEdit* filter() const { return m_window->find<QLineEdit>(u"filterEdit"_s); }
    [[nodiscard]] static QString focusName();
    [[nodiscard]] static QString copied();

    std::unique_ptr<WindowFixture> m_window;
};

void WindowFocusTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(fleetHostNames()[0]);
    QVERIFY(m_window->open());
    m_window->window->resize(1280, 800);
    QCoreApplication::processEvents();
    QGuiApplication::clipboard()->setText(u"before"_s);
}

QString WindowFocusTest::focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QString WindowFocusTest::copied()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text();
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

void WindowFocusTest::tabFindsWhatCanBeImported()
{
    const HostsPane* pane = m_window->window->hostsPane();
    pane->newHosts()->setHosts({{u"edge"_s}, {}});
    QTRY_VERIFY(pane->newHosts()->isVisible());
    pane->list()->setFocus();
    for (const auto& next : {u"newHostsImport"_s, u"newHostsDismiss"_s, u"actionRefreshButton"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(focusName(), next);
    }
    for (int i = 0; i < 30 && focusName() != u"hostsList"_s; ++i) { // and around
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

void WindowFocusTest::tabStaysInAWindowOfItsOwn()
{
    QTest::failOnWarning(QRegularExpression(u"setTabOrder"_s));
    m_window->select(m_window->shownNames().first());
    m_window->find<QDockWidget>(u"detailsDock"_s)->setFloating(true);
    QCoreApplication::processEvents();
    m_window->window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window->window.get());
    const auto roundFrom = [this](const QString& first, int steps) {
        m_window->find<QWidget>(first)->setFocus();
        QStringList order;
        for (int i = 0; i < steps; ++i) {
            order += focusName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return order;
    };
    const QStringList docked{u"hostsList"_s, u"actionRefreshButton"_s, u"filterEdit"_s, u"groupByHost"_s,
        u"containersTable"_s, u"hostsList"_s};
    QCOMPARE(roundFrom(u"hostsList"_s, 6), docked);
    auto* dock = m_window->find<QDockWidget>(u"detailsDock"_s);
    dock->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dock);
    const QStringList floating{u"detailsTabBar"_s, u"showNotApplicable"_s, u"findingsList"_s, u"findingCard"_s};
    QCOMPARE(roundFrom(u"detailsTabBar"_s, 4), floating);
}

void WindowFocusTest::paneStepsReachAFloatingPane()
{
    m_window->select(m_window->shownNames().first());
    auto* dock = m_window->find<QDockWidget>(u"detailsDock"_s);
    dock->setFloating(true);
    QCoreApplication::processEvents();
    m_window->window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window->window.get());
    m_window->table()->setFocus();
    QTest::keyClick(m_window->window.get(), Qt::Key_F6);
    QTRY_COMPARE(QApplication::activeWindow(), dock);
    QCOMPARE(focusName(), u"detailsTabBar"_s);
    m_window->action(u"actionNextPane"_s)->trigger();
    QTRY_COMPARE(QApplication::activeWindow(), m_window->window.get());
    QCOMPARE(focusName(), u"hostsList"_s);
}

void WindowFocusTest::keysBelowTheFilterReachWhatIsThere_data()
{
    QTest::addColumn<QString>("filtered");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("reached");
    const auto keys = {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter};
    for (const Qt::Key key : keys) {
        QTest::addRow("table, key %x", key) << QString() << key << u"containersTable"_s;
        QTest::addRow("empty state, key %x", key) << u"no such thing"_s << key << u"emptyClearFilter"_s;
    }
    QTest::newRow("table, Escape") << QString() << Qt::Key_Escape << u"containersTable"_s;
}

void WindowFocusTest::keysBelowTheFilterReachWhatIsThere()
{
    QFETCH(QString, filtered);
    QFETCH(Qt::Key, key);
    filter()->setFocus();
    filter()->setText(filtered);
    QTest::keyClick(filter(), key);
    QTEST(focusName(), "reached");
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void WindowFocusTest::keysBelowTheFilterStayWhereNothingIs()
{
    m_window = std::make_unique<WindowFixture>();
    SimulatedHost& slow = m_window->addFleetHost(fleetHostNames()[0]);
    slow.engine->setFault(SimFault::Silent);
    QVERIFY(m_window->show());
    m_window->fleet->refresh();
    QTRY_VERIFY(m_window->labelText(u"emptyTitle"_s).startsWith(u"Reading "_s));
    filter()->setFocus();
    QTest::keyClick(filter(), Qt::Key_Down);
    QCOMPARE(focusName(), u"filterEdit"_s);
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

void WindowFocusTest::copiesRowsOfTheTableWithTheFocus_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("table");
    QTest::newRow("security") << int(DetailsPane::SecurityTab) << u"securityTable"_s;
    QTest::newRow("networks") << int(DetailsPane::NetworksTab) << u"networksTable"_s;
}

void WindowFocusTest::copiesRowsOfTheTableWithTheFocus()
{
    QFETCH(int, tab);
    QFETCH(QString, table);
    m_window->select(m_window->shownNames().last());
    details()->showTab(static_cast<DetailsPane::Tab>(tab));
    auto* rows = m_window->find<QTableView>(table);
    QVERIFY(rows->model()->rowCount() > 0);
    rows->setFocus();
    rows->selectRow(0);
    QStringList cells;
    for (int column = 0; column < rows->model()->columnCount(); ++column) {
        cells += rows->model()->index(0, column).data().toString().simplified();
    }
    QCOMPARE(copied(), cells.join(u'\t'));
    m_window->table()->setFocus();
    QVERIFY2(copied().contains(m_window->shownNames().last()), qPrintable(copied()));
}

void WindowFocusTest::copiesTheSelectedFinding()
{
    m_window->select(m_window->shownNames().first());
    auto* list = m_window->find<QListView>(u"findingsList"_s);
    list->setFocus();
    const QString text = copied();
    QVERIFY2(text.contains(list->currentIndex().data(FindingListModel::RuleIdRole).toString()), qPrintable(text));
    QVERIFY2(text.contains(list->currentIndex().data().toString()), qPrintable(text));
}

void WindowFocusTest::copiesTheSelectedTextOfAPage_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("page");
    QTest::newRow("card") << int(DetailsPane::FindingsTab) << u"findingCard"_s;
    QTest::newRow("document") << int(DetailsPane::JsonTab) << u"jsonText"_s;
}

void WindowFocusTest::copiesTheSelectedTextOfAPage()
{
    QFETCH(int, tab);
    QFETCH(QString, page);
    m_window->select(m_window->shownNames().first());
    details()->showTab(static_cast<DetailsPane::Tab>(tab));
    auto* text = m_window->find<QWidget>(page);
    text->setFocus();
    const auto plain = [text] {
        const auto* card = qobject_cast<QTextEdit*>(text);
        return card ? card->toPlainText() : qobject_cast<QPlainTextEdit*>(text)->toPlainText();
    };
    QTRY_VERIFY(plain().count(u'\n') > 3);
    QMetaObject::invokeMethod(text, "selectAll");
    QCOMPARE(copied().count(u'\n'), plain().count(u'\n'));
}

void WindowFocusTest::aFilterWithoutHitKeepsTheSelectionInMind_data()
{
    QTest::addColumn<QString>("filtered");
    QTest::newRow("no hit") << u"no such thing"_s;
    QTest::newRow("a hit elsewhere") << u"privileged"_s;
}

void WindowFocusTest::aFilterWithoutHitKeepsTheSelectionInMind()
{
    QFETCH(QString, filtered);
    const QString name = m_window->shownNames().last();
    m_window->select(name);
    filter()->setFocus();
    filter()->setText(filtered);
    QCoreApplication::processEvents();
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), name);
    QVERIFY(m_window->table()->selectionModel()->isRowSelected(m_window->indexOf(name).row()));
    m_window->action(u"actionCollapseAll"_s)->trigger();
    QCoreApplication::processEvents();
    m_window->action(u"actionExpandAll"_s)->trigger();
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), name);
}

void WindowFocusTest::whatWasDeselectedStaysDeselected()
{
    m_window->select(m_window->shownNames().last());
    m_window->table()->clearSelection();
    QCoreApplication::processEvents();
    filter()->setText(u"no such thing"_s);
    QCoreApplication::processEvents();
    filter()->clear();
    QVERIFY(!m_window->table()->selectionModel()->hasSelection());
}

QTEST_MAIN(WindowFocusTest)
#include "tst_windowfocus.moc"
