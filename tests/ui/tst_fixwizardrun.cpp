// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizardhands.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The wizard by mouse and key while containers are recreated; what it would do to them is done by a script.
class FixWizardRunTest : public QObject, private WizardHands
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { reset(); }
    void cleanup() { m_wizard.reset(); }

    void wantsConsentToARisk();
    void recreatesAndTakesBack();
    void showsWhatTheNewContainerSaid();
    void takesBackWhileItRuns();
    void changesAGroupOneAfterTheOther();
    void stopsAtTheFirstThatFails();
    void givesTheOptionsAlong();
    void returnDoesNotStopAContainer();
};

void FixWizardRunTest::initTestCase()
{
    QAccessible::setActive(true);
    QVERIFY(m_scene.open());
}

void FixWizardRunTest::wantsConsentToARisk()
{
    open({u"cache"_s}, u"P-01"_s);
    QTRY_COMPARE(page(), u"Check"_s);
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
    press("allow tmpfs");
    QVERIFY(find<QPushButton>("fixNext")->isEnabled());
    m_scene.runner.isAllowedAnywhere = true;
    goTo(u"Review"_s);
    press("fixNext");
    QCOMPARE(m_scene.runner.calls, QStringList{u"fix cache [tmpfs]"_s});
}

void FixWizardRunTest::recreatesAndTakesBack()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"web"_s}, u"A-01"_s);
    press("fixNext");
    QCOMPARE(page(), u"Recreate"_s);
    QVERIFY(!find<QPushButton>("fixNext")->isVisible());
    QVERIFY(text("runSafe").startsWith(u"Closing this window is safe"_s));
    QTRY_VERIFY(m_scene.runner.run);
    m_scene.runner.run->begin(u"create"_s);
    QVERIFY(text("stepText create").contains(u"Make the new container"_s));
    const auto word = [this](const char* step) {
        return find<QWidget>(step)->findChildren<QLabel*>().last()->text();
    };
    QCOMPARE(word("step create"), u"under way"_s);
    QCOMPARE(word("step stop"), u"waiting"_s);
    m_scene.runner.run->begin(u"stop"_s);
    QVERIFY(word("step create").startsWith(u"done"_s));
    m_scene.runner.finish(TransactionOutcome::Kind::Applied);
    QCOMPARE(page(), u"Result"_s);
    QVERIFY(text("resultText").startsWith(u"web was recreated. The original is kept, stopped, as web.hull-old"_s));
    QCOMPARE(text("resultFindings"), u"Open findings before: A-01, P-01. Now: none."_s);
    press("resultRollBack");
    QCOMPARE(m_scene.window.gateway.questions, QStringList{u"rollBackQuestion"_s});
    QCOMPARE(m_scene.runner.calls.last(), u"rollBack web"_s);
    QCOMPARE(page(), u"Recreate"_s);
    QVERIFY(!find<QPushButton>("takeBack")->isVisible());
    m_scene.runner.finish(TransactionOutcome::Kind::RolledBack);
    QCOMPARE(page(), u"Result"_s);
    QVERIFY(text("resultText").startsWith(u"The original web runs again."_s));
    QVERIFY(!find<QPushButton>("resultRollBack")->isVisible());
    press("fixClose");
    QVERIFY(!m_wizard->isVisible());
}

void FixWizardRunTest::showsWhatTheNewContainerSaid()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"web"_s}, u"A-01"_s);
    press("fixNext");
    TransactionOutcome outcome = m_scene.runner.outcome(TransactionOutcome::Kind::RolledBack);
    outcome.reason = {"It ended with the exit code %1.", {u"1"_s}};
    outcome.logTail = QStringList{u"chown: Operation not permitted"_s};
    m_scene.runner.finish(outcome);
    QVERIFY(text("resultText").endsWith(u"It ended with the exit code 1."_s));
    QCOMPARE(find<QPlainTextEdit>("resultLog")->toPlainText(), u"chown: Operation not permitted"_s);
    QVERIFY(find<QPlainTextEdit>("resultLog")->isVisible());

    // What was refused to it is proposed, with what it said.
    QVERIFY(!find<QCheckBox>("keepCapabilityCHOWN"));
    press("resultChooseAgain");
    QCOMPARE(page(), u"Choose"_s);
    QVERIFY(find<QCheckBox>("keepCapabilityCHOWN")->isChecked());
    QVERIFY(text("keepCapabilityReason").contains(u"chown: Operation not permitted"_s));
    QTRY_VERIFY(find<QPushButton>("fixNext")->isEnabled());
    while (page() != u"Review"_s) {
        press("fixNext");
    }
    press("fixNext");
    QVERIFY(m_scene.runner.created.contains("\"CapAdd\":[\"CHOWN\"]"));
}

void FixWizardRunTest::takesBackWhileItRuns()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"web"_s}, u"A-01"_s);
    press("fixNext");
    m_scene.runner.run->begin(u"verify"_s);
    press("takeBack");
    QCOMPARE(m_scene.runner.calls.last(), u"takeBack web"_s);
    QVERIFY(!find<QPushButton>("takeBack")->isEnabled());
    m_scene.runner.run->begin(u"stopReplacement"_s);
    QVERIFY(!find<QWidget>("step pause"));
    QVERIFY(!find<QWidget>("step removeMarker"));
    QTRY_VERIFY(find<QWidget>("step stopReplacement")->isVisible());
}

void FixWizardRunTest::changesAGroupOneAfterTheOther()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"legacy"_s, u"app-db-1"_s, u"mail"_s});
    auto* list = find<QTreeWidget>("groupList");
    QTRY_COMPARE(list->topLevelItem(0)->text(2), u"Ready"_s);
    QTRY_VERIFY(list->topLevelItem(1)->text(2).contains(u"Compose project app"_s));
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
    QTRY_COMPARE(list->topLevelItem(2)->text(2), u"Ready"_s);
    goTo(u"Check"_s); // of who manages those that were left out nothing is said
    QCOMPARE(find<QWidget>("checksPage")->findChildren<QLabel*>(u"checksName"_s).size(), 3);
    for (const QLabel* name : m_wizard->findChildren<QLabel*>(u"checksName"_s)) {
        QCOMPARE(name->isVisible(), name->text() != u"app-db-1 on shop"_s);
    }
    goTo(u"Review"_s);
    QCOMPARE(find<QListWidget>("reviewList")->count(), 2);
    find<QListWidget>("reviewList")->setCurrentRow(1);
    QVERIFY(review().contains(u"8025"_s));
    press("fixNext");
    QCOMPARE(m_scene.runner.calls, QStringList{u"fix legacy []"_s});
    QVERIFY(text("runWhat").contains(u"legacy on shop (1 of 2)"_s));
    m_scene.runner.finish(TransactionOutcome::Kind::Applied);
    QTRY_COMPARE(m_scene.runner.calls.last(), u"fix mail []"_s); // planned anew before
    m_scene.runner.finish(TransactionOutcome::Kind::Applied);
    QCOMPARE(page(), u"Result"_s);
    QCOMPARE(find<QListWidget>("resultList")->count(), 2);
    QCOMPARE(find<QListWidget>("resultList")->item(1)->text(), u"mail: Done and verified"_s);
}

void FixWizardRunTest::stopsAtTheFirstThatFails()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"legacy"_s, u"mail"_s});
    goTo(u"Review"_s);
    press("fixNext");
    m_scene.runner.finish(TransactionOutcome::Kind::RolledBack);
    QCOMPARE(page(), u"Result"_s);
    auto* list = find<QListWidget>("resultList");
    QCOMPARE(list->item(0)->text(), u"legacy: Taken back"_s);
    QCOMPARE(list->item(1)->text(), u"mail: not begun"_s);
    list->setCurrentRow(1);
    QVERIFY(text("resultText").contains(u"was left as it is"_s));
    QCOMPARE(m_scene.runner.calls, QStringList{u"fix legacy []"_s});
}

void FixWizardRunTest::givesTheOptionsAlong()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"web"_s}, u"A-01"_s);
    find<QSpinBox>("stopTimeout")->setValue(3);
    find<QSpinBox>("probation")->setValue(25);
    press("keepOriginal");
    QTRY_VERIFY(text("reviewHead").contains(u"away for 4 s"_s));
    QTRY_VERIFY(find<QPushButton>("fixNext")->isEnabled());
    press("fixNext");
    QCOMPARE(m_scene.runner.swap.stopTimeout, std::optional(3));
    QCOMPARE(m_scene.runner.swap.probation, 25);
    QCOMPARE(m_scene.runner.swap.keepsOriginal, false);
}

void FixWizardRunTest::returnDoesNotStopAContainer()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"web"_s}, u"A-01"_s);
    find<QSpinBox>("probation")->setFocus();
    QTest::keyClick(find<QSpinBox>("probation"), Qt::Key_Return);
    QCOMPARE(page(), u"Review"_s);
    QVERIFY(m_scene.runner.calls.isEmpty());
    QTest::keyClick(m_wizard->windowHandle(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(m_scene.runner.calls, QStringList{u"fix web []"_s});
}

QTEST_MAIN(FixWizardRunTest)
#include "tst_fixwizardrun.moc"
