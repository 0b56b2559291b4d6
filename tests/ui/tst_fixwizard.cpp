// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizardhands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QWindow>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The wizard by mouse and key, over simulated hosts, until something would be done to them.
class FixWizardTest : public QObject, private WizardHands
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { reset(); }
    void cleanup() { m_wizard.reset(); }

    void opensAtTheReviewFromAFinding();
    void opensWhereAnAnswerIsNeeded_data();
    void opensWhereAnAnswerIsNeeded();
    void leavingPrivilegedModeBringsTheRest();
    void plansAnewWithEveryChoice();
    void planNothingOfNothing();
    void changesNothingBeforeItIsAllowed();
    void isAllowedForGoodWhereThatCanBeSaved_data();
    void isAllowedForGoodWhereThatCanBeSaved();
    void cannotBeAllowedWhereItIsLocked();
    void inProductionTheNameIsTyped();
    void tabGoesAsPeopleRead();
    void everyControlHasANameAndALetterOfItsOwn();
};

void FixWizardTest::initTestCase()
{
    QAccessible::setActive(true);
    QVERIFY(m_scene.open());
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

void FixWizardTest::isAllowedForGoodWhereThatCanBeSaved_data()
{
    QTest::addColumn<bool>("isSaved");
    QTest::addColumn<bool>("isProduction");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("saved") << true << false << true;
    QTest::newRow("not saved") << false << false << false;
    QTest::newRow("in production") << true << true << false;
}

void FixWizardTest::isAllowedForGoodWhereThatCanBeSaved()
{
    QFETCH(const bool, isSaved);
    QFETCH(const bool, isProduction);
    QFETCH(const bool, isOffered);
    m_scene.runner.isSaved = isSaved;
    open({u"web"_s}, u"A-01"_s, isProduction);
    auto* forGood = find<QCheckBox>("allowForGood");
    QCOMPARE(forGood->isVisible(), isOffered);
    QVERIFY(!forGood->isChecked());
    if (isOffered) {
        press("allowForGood");
        QVERIFY(forGood->isChecked());
        QVERIFY(m_scene.runner.calls.isEmpty()); // the tick alone does nothing
    }
    press("allowChanges");
    QCOMPARE(m_scene.runner.calls, QStringList{isOffered ? u"allowForGood shop"_s : u"allow shop"_s});
    QTRY_VERIFY(!find<QWidget>("allowBar")->isVisible());
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
