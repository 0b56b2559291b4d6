// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/findinglistmodel.h"
#include "tests/ui/fixscene.h"
#include "ui/details/detailspane.h"
#include "ui/fix/fixwizard.h"

#include <QAction>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The ways from the window into the wizard.
class FixActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }

    void oneClickLeadsFromAFindingToItsReview();
    void aFindingThatCannotBeFixedOffersNothing();
    void theKeyFixesTheSelection();
    void severalAreAGroup();
    void nothingSelectedIsNothingToFix();
    void withoutARunnerNothingIsOffered();
    void closingDuringAChangeIsAsked();
    void aKeptOriginalComesBackDaysLater();

private:
    [[nodiscard]] FixWizard* wizard() const { return m_scene->window.window->findChild<FixWizard*>(); }
    void showFinding(const QString& rule) const;
    [[nodiscard]] QPushButton* button() const { return m_scene->window.find<QPushButton>(u"findingFix"_s); }

    std::unique_ptr<FixScene> m_scene;
};

void FixActionsTest::init()
{
    m_scene = std::make_unique<FixScene>();
    QVERIFY(m_scene->open());
}

void FixActionsTest::showFinding(const QString& rule) const
{
    auto* list = m_scene->window.find<QListView>(u"findingsList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, FindingListModel::MessageColumn);
        if (index.data(FindingListModel::RuleIdRole).toString() == rule) {
            list->setCurrentIndex(index);
            return;
        }
    }
    QFAIL("there is no such finding");
}

void FixActionsTest::oneClickLeadsFromAFindingToItsReview()
{
    m_scene->window.select(u"web"_s);
    showFinding(u"A-01"_s);
    QTRY_VERIFY(button()->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    QPointer<FixWizard> opened = wizard();
    QVERIFY(opened);
    QCOMPARE(opened->windowModality(), Qt::WindowModal);
    QTRY_COMPARE(pageOf(*opened), u"Review"_s);
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!opened);
    QVERIFY(m_scene->runner.calls.isEmpty());
}

void FixActionsTest::aFindingThatCannotBeFixedOffersNothing()
{
    m_scene->window.select(u"web"_s);
    auto* list = m_scene->window.find<QListView>(u"findingsList"_s);
    int offered = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, FindingListModel::MessageColumn);
        list->setCurrentIndex(index);
        const bool isImplied =
            index.data(FindingListModel::StatusRole).toInt() == static_cast<int>(FindingStatus::Implied);
        QVERIFY(!isImplied || !button()->isVisible());
        offered += button()->isVisible() ? 1 : 0;
    }
    QCOMPARE(offered, 3); // P-01, A-01, A-02
    m_scene->window.click(m_scene->window.headerOf(u"shop"_s));
    QVERIFY(!button()->isVisible());
    m_scene->window.select(u"app-db-1"_s); // what is managed elsewhere is explained
    showFinding(u"A-02"_s);
    QTRY_VERIFY(button()->isVisible());
}

void FixActionsTest::closingDuringAChangeIsAsked()
{
    MainWindow& window = *m_scene->window.window;
    QStringList calls;
    ScriptedRun run(u"web"_s, calls, nullptr);
    m_scene->runner.run = &run;
    m_scene->window.gateway.agrees = false;
    window.close();
    QVERIFY(window.isVisible());
    QCOMPARE(m_scene->window.gateway.questions, QStringList{u"closeDuringChangeQuestion"_s});
    m_scene->window.gateway.agrees = true;
    window.close();
    QTRY_VERIFY(!window.isVisible());
    QVERIFY2(calls.isEmpty(), "closing takes nothing back by itself");
}

void FixActionsTest::aKeptOriginalComesBackDaysLater()
{
    auto* rollBack = m_scene->window.window->findChild<QAction*>(u"actionRollBack"_s);
    auto* giveUp = m_scene->window.window->findChild<QAction*>(u"actionGiveUp"_s);
    m_scene->runner.keptName = u"web"_s;
    m_scene->window.select(u"legacy"_s);
    QVERIFY(!rollBack->isEnabled());
    QVERIFY(!giveUp->isEnabled());
    m_scene->window.select(u"web"_s);
    QVERIFY(rollBack->isEnabled());
    QVERIFY(giveUp->isEnabled());

    m_scene->window.gateway.agrees = false;
    rollBack->trigger();
    QCOMPARE(m_scene->window.gateway.questions, QStringList{u"rollBackQuestion"_s});
    QVERIFY(m_scene->runner.calls.isEmpty());

    m_scene->window.gateway.agrees = true;
    rollBack->trigger();
    QCOMPARE(m_scene->runner.calls, (QStringList{u"allow shop"_s, u"rollBack web"_s}));
    m_scene->runner.finish(TransactionOutcome::Kind::RolledBack);
    QCOMPARE(m_scene->window.gateway.told.size(), 1);
    QVERIFY2(m_scene->window.gateway.told.first().startsWith(u"The original web runs again."_s),
        qPrintable(m_scene->window.gateway.told.first()));

    m_scene->runner.lock = u"Hullwright was started with --read-only."_s;
    giveUp->trigger();
    QCOMPARE(m_scene->window.gateway.told.last(), m_scene->runner.lock);
    QCOMPARE(m_scene->runner.calls.size(), 2);
}

void FixActionsTest::theKeyFixesTheSelection()
{
    m_scene->window.select(u"legacy"_s);
    QTest::keyClick(m_scene->window.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(wizard());
    QCOMPARE(wizard()->windowTitle(), u"Fix legacy on shop"_s);
    QCOMPARE(pageOf(*wizard()), u"Choose"_s);
}

void FixActionsTest::severalAreAGroup()
{
    m_scene->window.select(u"legacy"_s);
    const QModelIndex other = m_scene->window.indexOf(u"mail"_s);
    m_scene->window.table()->scrollTo(other);
    QTest::mouseClick(m_scene->window.table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
        m_scene->window.table()->visualRect(other).center());
    QVERIFY(m_scene->window.action(u"actionFix"_s)->isEnabled());
    QTest::mouseClick(m_scene->window.find<QToolButton>(u"actionFixButton"_s), Qt::LeftButton);
    QTRY_VERIFY(wizard());
    QCOMPARE(wizard()->windowTitle(), u"Fix 2 containers"_s);
    QCOMPARE(wizard()->findChild<QTreeWidget*>(u"groupList"_s)->topLevelItemCount(), 2);
}

void FixActionsTest::nothingSelectedIsNothingToFix()
{
    QVERIFY(!m_scene->window.action(u"actionFix"_s)->isEnabled());
    m_scene->window.select(u"web"_s);
    QVERIFY(m_scene->window.action(u"actionFix"_s)->isEnabled());
    m_scene->window.click(m_scene->window.headerOf(u"shop"_s));
    QVERIFY(!m_scene->window.action(u"actionFix"_s)->isEnabled());
}

void FixActionsTest::withoutARunnerNothingIsOffered()
{
    m_scene->window.fixes = nullptr;
    QVERIFY(m_scene->window.open());
    m_scene->window.select(u"web"_s);
    QVERIFY(!m_scene->window.action(u"actionFix"_s)->isEnabled());
    showFinding(u"A-01"_s);
    QVERIFY(!button()->isVisible());
}

QTEST_MAIN(FixActionsTest)
#include "tst_fixactions.moc"
