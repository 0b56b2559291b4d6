// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fixscene.h"
#include "ui/fix/fixwizard.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QWindow>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The wizard by mouse and key, over simulated hosts; what it would do to them is done by a script.
class FixWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensAtTheReviewFromAFinding();
    void opensWhereAnAnswerIsNeeded_data();
    void opensWhereAnAnswerIsNeeded();
    void leavingPrivilegedModeBringsTheRest();
    void plansAnewWithEveryChoice();
    void planNothingOfNothing();
    void wantsConsentToARisk();
    void changesNothingBeforeItIsAllowed();
    void cannotBeAllowedWhereItIsLocked();
    void inProductionTheNameIsTyped();
    void recreatesAndTakesBack();
    void showsWhatTheNewContainerSaid();
    void takesBackWhileItRuns();
    void changesAGroupOneAfterTheOther();
    void stopsAtTheFirstThatFails();
    void givesTheOptionsAlong();
    void returnDoesNotStopAContainer();
    void tabGoesAsPeopleRead();
    void everyControlHasANameAndALetterOfItsOwn();

private:
    void open(const QStringList& names, const QString& wanted = {}, bool isProduction = false);
    [[nodiscard]] QString page() const { return pageOf(*m_wizard); }
    [[nodiscard]] QString text(const char* label) const
    {
        return find<QLabel>(label) ? find<QLabel>(label)->text() : QString();
    }
    [[nodiscard]] QString review() const { return find<QTextBrowser>("reviewText")->toPlainText(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_wizard->findChild<Widget*>(QString::fromUtf8(name));
    }
    void press(const char* button) const
    {
        QCoreApplication::processEvents(); // lays out what was just made
        auto* widget = find<QAbstractButton>(button);
        QTest::mouseClick(widget, Qt::LeftButton, {}, {8, widget->height() / 2}); // a check box is its text, too
    }
    void goTo(const QString& page) const;
    [[nodiscard]] QStringList ticked() const;

    FixScene m_scene;
    std::unique_ptr<FixWizard> m_wizard;
};

void FixWizardTest::initTestCase()
{
    QAccessible::setActive(true);
    QVERIFY(m_scene.open());
}

void FixWizardTest::init()
{
    m_scene.runner.reset();
    m_scene.window.gateway.questions.clear();
    m_scene.window.gateway.agrees = true;
}

void FixWizardTest::cleanup()
{
    m_wizard.reset();
}

void FixWizardTest::open(const QStringList& names, const QString& wanted, bool isProduction)
{
    FixWizardContext context{m_scene.runner, m_scene.window.gateway, {}, wanted};
    for (const QString& name : names) {
        context.targets.push_back(m_scene.target(name));
        context.targets.back().isProduction = isProduction;
    }
    m_wizard = std::make_unique<FixWizard>(context);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    QTRY_VERIFY(text("fixHint") != u"Planning…"_s);
}

//! By the buttons below, as far as they let.
void FixWizardTest::goTo(const QString& wanted) const
{
    for (int i = 0; i < 5 && page() != wanted; ++i) {
        QTRY_VERIFY2(find<QPushButton>("fixNext")->isEnabled(), qPrintable(text("fixHint")));
        press("fixNext");
    }
    QCOMPARE(page(), wanted);
}

QStringList FixWizardTest::ticked() const
{
    QStringList rules;
    for (const QCheckBox* box : m_wizard->findChildren<QCheckBox*>()) {
        if (box->objectName().startsWith("fix "_L1) && box->isChecked()) {
            rules += box->objectName().mid(4);
        }
    }
    rules.sort();
    return rules;
}

void FixWizardTest::opensAtTheReviewFromAFinding()
{
    open({u"web"_s}, u"A-01"_s);
    QCOMPARE(page(), u"Review"_s);
    QCOMPARE(QApplication::focusWidget(), find<QTextBrowser>("reviewText"));
    QCOMPARE(ticked().join(u' '), u"A-01 A-02 A-04 P-01"_s);
    const QString shown = review();
    for (const QString& part : {u"HostConfig.\u200bPrivileged"_s, u"− true"_s, u"+ false"_s,
             u"no-new-privileges:true"_s, u"+ ALL"_s, u"8080"_s, u"goes away"_s, u"What is lost"_s}) {
        QVERIFY2(shown.contains(part) || shown.simplified().contains(part), qPrintable(part + u'\n' + shown));
    }
    QVERIFY(text("reviewHead").contains(u"web on shop is away for 11 s at most."_s));
    press("showCommands");
    QVERIFY(find<QPlainTextEdit>("commands")->isVisible());
    press("copyCommands");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"docker stop web\n"_s));
    press("fixBack");
    press("fixBack");
    QCOMPARE(page(), u"Choose"_s);
    QVERIFY(m_scene.runner.calls.isEmpty());
}

void FixWizardTest::opensWhereAnAnswerIsNeeded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a network has to be named") << u"hostnet"_s << u"P-05"_s << u"Choose"_s << u"An answer is missing"_s;
    QTest::newRow("a read-only mount has to be decided about")
        << u"reader"_s << u"A-07"_s << u"Choose"_s << u"An answer is missing"_s;
    QTest::newRow("compose") << u"app-db-1"_s << u"A-02"_s << u"Managed by"_s << u"changed where it is managed"_s;
    QTest::newRow("a risk") << u"cache"_s << u"P-01"_s << u"Check"_s << u"has to be allowed"_s;
    QTest::newRow("what cannot be done") << u"job"_s << u"P-01"_s << u"Check"_s << u"Something stops"_s;
    QTest::newRow("nothing") << u"legacy"_s << u"P-01"_s << u"Review"_s << QString();
}

void FixWizardTest::opensWhereAnAnswerIsNeeded()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    QFETCH(QString, page);
    QFETCH(QString, hint);
    open({name}, wanted);
    QTRY_COMPARE(this->page(), page);
    QVERIFY2(text("fixHint").contains(hint), qPrintable(text("fixHint")));
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
    for (const QLabel* label : m_wizard->findChildren<QLabel*>()) {
        QVERIFY2(!label->text().contains(u" --"_s), qPrintable(label->text())); // no options of the command line
    }
    if (page == u"Managed by"_s) {
        press("managerCopy");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Compose project app"_s));
    }
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QVERIFY(m_scene.runner.calls.isEmpty());
}

void FixWizardTest::leavingPrivilegedModeBringsTheRest()
{
    open({u"web"_s});
    QCOMPARE(page(), u"Choose"_s); // no finding was chosen, so nothing is skipped
    QCOMPARE(ticked().join(u' '), u"A-02 P-01"_s);
    QVERIFY(!find<QCheckBox>("fix A-04")->isEnabled());
    press("fix A-01");
    QCOMPARE(ticked().join(u' '), u"A-01 A-02 A-04 P-01"_s);
    press("fix A-04");
    QTRY_VERIFY(find<QPushButton>("fixNext")->isEnabled());
    QCOMPARE(ticked().join(u' '), u"A-01 A-02 P-01"_s); // what was unticked stays so
    goTo(u"Review"_s);
    QVERIFY(review().contains(u"+ false"_s));
    QVERIFY(!review().contains(u"CapDrop"_s));
    press("fixBack");
    press("fixBack");
    press("fix A-01");
    QCOMPARE(ticked().join(u' '), u"A-02 P-01"_s);
}

void FixWizardTest::plansAnewWithEveryChoice()
{
    open({u"legacy"_s});
    QVERIFY(find<QWidget>("fate P-01")->isVisible());
    QCOMPARE(find<QSpinBox>("portNumber0")->value(), 8443);
    find<QSpinBox>("portNumber0")->setFocus();
    find<QSpinBox>("portNumber0")->selectAll();
    QTest::keyClicks(find<QSpinBox>("portNumber0"), u"9443"_s);
    QTRY_VERIFY(find<QPushButton>("fixNext")->isEnabled());
    find<QComboBox>("portAddress0")->setFocus();
    QTest::keyClick(find<QComboBox>("portAddress0"), Qt::Key_Down);
    QTRY_COMPARE(text("fixHint"), QString());
    goTo(u"Review"_s);
    QVERIFY2(review().contains(u"9443"_s) && review().contains(u"127.0.0.1"_s), qPrintable(review()));
    press("fixBack");
    press("fixBack");
    press("portPublished0");
    goTo(u"Review"_s);
    QVERIFY2(!review().contains(u"9443"_s), qPrintable(review()));
}

void FixWizardTest::planNothingOfNothing()
{
    open({u"legacy"_s});
    for (const QString& rule : ticked()) {
        press(qPrintable("fix "_L1 + rule));
    }
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
    QVERIFY(text("chooseSummary").contains(u"Nothing is ticked"_s));
    press("fix P-01");
    QTRY_VERIFY(find<QPushButton>("fixNext")->isEnabled());
    QVERIFY2(text("chooseSummary").startsWith(u"Goes: P-01. Stays: A-02"_s), qPrintable(text("chooseSummary")));
}

void FixWizardTest::wantsConsentToARisk()
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

void FixWizardTest::changesNothingBeforeItIsAllowed()
{
    open({u"web"_s}, u"A-01"_s);
    QVERIFY(find<QWidget>("allowBar")->isVisible());
    QCOMPARE(text("allowText"), u"shop is read-only. Hullwright changes nothing on it until you allow it."_s);
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
    QTest::keyClick(m_wizard->windowHandle(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(!find<QWidget>("allowBar")->isVisible());
    QVERIFY(find<QPushButton>("fixNext")->isEnabled());
    QCOMPARE(find<QPushButton>("fixNext")->text(), u"Stop and &recreate"_s);
    QCOMPARE(m_scene.runner.calls, QStringList{u"allow shop"_s});
}

void FixWizardTest::cannotBeAllowedWhereItIsLocked()
{
    m_scene.runner.lock = u"Hullwright was started with --read-only."_s;
    open({u"web"_s}, u"A-01"_s);
    QCOMPARE(text("allowText"), m_scene.runner.lock);
    QVERIFY(!find<QPushButton>("allowChanges")->isVisible());
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
}

void FixWizardTest::inProductionTheNameIsTyped()
{
    m_scene.runner.isAllowedAnywhere = true;
    open({u"web"_s}, u"A-01"_s, true);
    QCOMPARE(text("gateText"), u"It is in production. To go on, type its name, web:"_s);
    QCOMPARE(text("fixHint"), u"Type web to go on."_s);
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
    find<QLineEdit>("typedName")->setFocus();
    QTest::keyClicks(find<QLineEdit>("typedName"), u"we"_s);
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("typedName"), u"b"_s);
    QVERIFY(find<QPushButton>("fixNext")->isEnabled());
    open({u"web"_s}, u"A-01"_s);
    QVERIFY(!find<QLineEdit>("typedName")->isVisible());
}

void FixWizardTest::recreatesAndTakesBack()
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

void FixWizardTest::showsWhatTheNewContainerSaid()
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

void FixWizardTest::takesBackWhileItRuns()
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

void FixWizardTest::changesAGroupOneAfterTheOther()
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

void FixWizardTest::stopsAtTheFirstThatFails()
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

void FixWizardTest::givesTheOptionsAlong()
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

void FixWizardTest::returnDoesNotStopAContainer()
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

void FixWizardTest::tabGoesAsPeopleRead()
{
    open({u"web"_s}, u"A-01"_s);
    press("fixBack");
    press("fixBack");
    QStringList stops{QApplication::focusWidget()->objectName()};
    for (int i = 0; i < 20 && stops.last() != u"fixClose"_s; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(stops.join(u", "_s),
        u"fix P-01, portPublished0, portNumber0, portAddress0, fix A-01, keepDeviceOthers, fix A-02, fix A-04, "
        "keepCapabilityOthers, fixNext, fixClose"_s);
}

void FixWizardTest::everyControlHasANameAndALetterOfItsOwn()
{
    const auto check = [this] {
        QSet<QChar> letters;
        for (QWidget* widget : m_wizard->findChildren<QWidget*>()) {
            const bool isInput = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
                || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QLineEdit*>(widget)
                || qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QTextEdit*>(widget)
                || qobject_cast<QPlainTextEdit*>(widget);
            if (!widget->isVisible() || !isInput || widget->objectName().startsWith("qt_"_L1)) {
                continue;
            }
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        for (QWidget* widget : m_wizard->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const auto* label = qobject_cast<QLabel*>(widget);
            const QString text = !widget->isVisible() ? QString()
                : button                              ? button->text()
                : label && label->buddy()             ? label->text()
                                                      : QString();
            const qsizetype mark = text.indexOf(u'&');
            if (mark >= 0 && mark + 1 < text.size()) {
                const QChar letter = text[mark + 1].toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(page() + u": "_s + text));
                letters.insert(letter);
            }
        }
    };
    open({u"web"_s}, u"A-01"_s);
    check();
    press("showCommands");
    check();
    press("fixBack");
    check();
    press("fixBack");
    check();
    goTo(u"Review"_s);
    press("allowChanges");
    press("fixNext");
    check();
    m_scene.runner.finish(TransactionOutcome::Kind::Applied);
    check();
    open({u"hostnet"_s}, u"P-05"_s);
    check();
    open({u"app-db-1"_s, u"mail"_s});
    check();
}

QTEST_MAIN(FixWizardTest)
#include "tst_fixwizard.moc"
