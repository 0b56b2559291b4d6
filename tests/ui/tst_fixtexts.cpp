// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/rulecatalogue.h"
#include "app/transaction/nextstep.h"
#include "ui/fix/fixtexts.h"
#include "ui/fix/planhtml.h"
#include "ui/theme/severitypalette.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Hull;
using namespace Qt::StringLiterals;

//! What the wizard says of plans, steps and outcomes.
class FixTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeHasItsWords();
    void expectsTheStepsOfAState_data();
    void expectsTheStepsOfAState();
    void expectsTheStepsOfWhatIsKept();
    void showsValuesAsPeopleReadThem_data();
    void showsValuesAsPeopleReadThem();
    void marksOnlyWhatChanges();
    void showsNothingAsMarkup();
    void bothSidesCanBeRead_data();
    void bothSidesCanBeRead();
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
};

void FixTextsTest::everyChangeHasItsWords()
{
    QStringList texts;
    for (int number = 0; number <= static_cast<int>(Step::Stuck); ++number) {
        const auto step = static_cast<Step>(number);
        const QString name = stepName(step);
        QVERIFY2(isShownStep(name) || !isChange(step), qPrintable(name));
        if (isShownStep(name)) {
            QVERIFY2(stepText(name) != name && !texts.contains(stepText(name)), qPrintable(name));
            texts += stepText(name);
        }
    }
    QVERIFY(texts.size() > 15);
    QCOMPARE(stepText(u"somethingNew"_s), u"somethingNew"_s);
}

void FixTextsTest::expectsTheStepsOfAState_data()
{
    QTest::addColumn<ContainerState>("state");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("notThere");
    const QString stop = u"stop"_s;
    const QString pause = u"pause"_s;
    const QString remove = u"removeOriginal"_s;
    QTest::newRow("running") << ContainerState::Running << true << QStringList{stop, u"start"_s, u"verify"_s}
                             << QStringList{pause, remove};
    QTest::newRow("paused") << ContainerState::Paused << true << QStringList{stop, pause} << QStringList{remove};
    QTest::newRow("stopped") << ContainerState::Exited << true << QStringList{u"create"_s, u"park"_s}
                             << QStringList{stop, u"start"_s, pause};
    QTest::newRow("without a way back") << ContainerState::Running << false << QStringList{remove}
                                        << QStringList{pause};
}

void FixTextsTest::expectsTheStepsOfWhatIsKept()
{
    const QStringList guarded{u"createGuard"_s, u"awaitRemoval"_s};
    const QStringList parked{u"park"_s, u"disarm"_s};
    const QStringList older{u"setAside"_s, u"removeOlder"_s};
    RemediationPlan plan;
    plan.state = ContainerState::Running;
    const auto has = [&plan](const QStringList& steps) {
        const QStringList ahead = stepsAhead(plan, true);
        return std::count_if(
            steps.begin(), steps.end(), [&ahead](const QString& step) { return ahead.contains(step); });
    };
    QCOMPARE(QList<qsizetype>({has(guarded), has(parked), has(older)}), QList<qsizetype>({0, 2, 0}));
    plan.older = ContainerId{u"a"_s};
    QCOMPARE(QList<qsizetype>({has(guarded), has(parked), has(older)}), QList<qsizetype>({0, 2, 2}));
    QCOMPARE(has({u"copyLayer"_s}), 0);
    plan.copiesLayer = true;
    QCOMPARE(has({u"copyLayer"_s}), 1);
    plan.removesItself = true;
    QCOMPARE(QList<qsizetype>({has(guarded), has(parked), has(older)}), QList<qsizetype>({2, 0, 2}));
}

void FixTextsTest::expectsTheStepsOfAState()
{
    QFETCH(ContainerState, state);
    QFETCH(bool, keeps);
    QFETCH(QStringList, there);
    QFETCH(QStringList, notThere);
    RemediationPlan plan;
    plan.state = state;
    const QStringList ahead = stepsAhead(plan, keeps);
    for (const QString& step : there) {
        QVERIFY2(ahead.contains(step), qPrintable(step));
    }
    for (const QString& step : notThere) {
        QVERIFY2(!ahead.contains(step), qPrintable(step));
    }
}

void FixTextsTest::showsValuesAsPeopleReadThem_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown"); // lines, separated by a bar
    QTest::newRow("nothing") << QByteArray("null") << u"not set"_s;
    QTest::newRow("an empty list") << QByteArray("[]") << u"empty"_s;
    QTest::newRow("a flag") << QByteArray("false") << u"false"_s;
    QTest::newRow("a text") << QByteArray("\"host\"") << u"host"_s;
    QTest::newRow("a list") << QByteArray("[\"ALL\",\"NET_RAW\"]") << u"ALL|NET_RAW"_s;
    QTest::newRow("a port") << QByteArray(R"([{"HostIp":"","HostPort":"80"}])") << u"port 80 of every address"_s;
    QTest::newRow("a port of an address")
        << QByteArray(R"([{"HostIp":"127.0.0.1","HostPort":"80"}])") << u"port 80 of 127.0.0.1"_s;
    QTest::newRow("fields") << QByteArray(R"({"A":1,"B":"x"})") << u"A: 1|B: x"_s;
    QTest::newRow("no JSON at all") << QByteArray("{") << u"not set"_s;
}

void FixTextsTest::showsValuesAsPeopleReadThem()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, shown);
    QCOMPARE(shownLines(json).join(u'|'), shown);
}

namespace {

RemediationPlan planWith(const QByteArray& before, const QByteArray& after)
{
    RemediationPlan plan;
    plan.changes = {{u"HostConfig.SecurityOpt"_s, before, after, u"A-02"_s}};
    plan.findings = {{ruleInfo(u"A-02"), Severity::Medium, FindingForecast::Fate::Goes},
        {ruleInfo(u"A-04"), Severity::Medium, FindingForecast::Fate::Appears}};
    return plan;
}

QString plainText(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

void FixTextsTest::marksOnlyWhatChanges()
{
    const QString text = plainText(
        planHtml(planWith("[\"label=disable\",\"seccomp=x\"]", "[\"label=disable\",\"no-new-privileges:true\"]"),
            Theme::lightPalette()));
    QVERIFY2(text.contains(u"− seccomp=x"_s), qPrintable(text));
    QVERIFY(text.contains(u"+ no-new-privileges:true"_s));
    QVERIFY(!text.contains(u"− label=disable"_s));
    QVERIFY(!text.contains(u"+ label=disable"_s));
    QVERIFY(text.contains(u"✔ goes away"_s));
    QVERIFY(text.contains(u"✖ appears"_s));
    QVERIFY(!plainText(planHtml(planWith("null", "[\"a\"]"), Theme::lightPalette())).contains(u"− not set"_s));
}

void FixTextsTest::showsNothingAsMarkup()
{
    const QString text = plainText(planHtml(planWith("\"<b>x</b>\"", "\"<img src=y>\""), Theme::lightPalette()));
    QVERIFY2(text.contains(u"− <b>x</b>"_s) && text.contains(u"+ <img src=y>"_s), qPrintable(text));
}

void FixTextsTest::bothSidesCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FixTextsTest::bothSidesCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = dark ? Theme::darkPalette() : Theme::lightPalette();
    const QString html = planHtml(planWith("\"a\"", "\"b\""), palette);
    static const QRegularExpression side(u"background-color:(#[0-9a-f]+)\"><code><b style=\"color:(#[0-9a-f]+)"_s);
    int sides = 0;
    for (auto match = side.globalMatch(html); match.hasNext(); ++sides) {
        const QRegularExpressionMatch found = match.next();
        const QColor field(found.captured(1));
        QVERIFY(contrastRatio(field, QColor(found.captured(2))) >= 4.5);
        QVERIFY(contrastRatio(field, palette.color(QPalette::Text)) >= 4.5);
    }
    QCOMPARE(sides, 2);
}

void FixTextsTest::saysWhatBecameOfIt_data()
{
    QTest::addColumn<TransactionOutcome::Kind>("kind");
    QTest::addColumn<bool>("parked");
    QTest::addColumn<QString>("text");
    using Kind = TransactionOutcome::Kind;
    QTest::newRow("kept")
        << Kind::Applied << true
        << u"web was recreated. The original is kept, stopped, as web.hull-old until you give it up."_s;
    QTest::newRow("gone") << Kind::Applied << false << u"web was recreated. The original is gone."_s;
    QTest::newRow("back") << Kind::RolledBack << false << u"The original web runs again. It ended."_s;
    QTest::newRow("its guard is kept")
        << Kind::RolledBack << true
        << u"The original web does not run: it ended by itself as often as it was made again. What it was made of is "
           "kept as web.hull-old. It ended."_s;
    QTest::newRow("refused") << Kind::Refused << false << u"Nothing was touched. It ended."_s;
    QTest::newRow("open")
        << Kind::Pending << false
        << u"The change of web could not be brought to an end. The journal keeps what is left to do. It ended."_s;
}

void FixTextsTest::saysWhatBecameOfIt()
{
    QFETCH(TransactionOutcome::Kind, kind);
    QFETCH(bool, parked);
    QFETCH(QString, text);
    TransactionOutcome outcome;
    outcome.kind = kind;
    outcome.isParked = parked;
    outcome.record.name = u"web"_s;
    outcome.record.state = ContainerState::Running;
    if (kind != TransactionOutcome::Kind::Applied) {
        outcome.reason = {"It ended.", {}};
    }
    QCOMPARE(outcomeText(outcome), text);
    QVERIFY(!outcomeTitle(kind).isEmpty());
}

QTEST_MAIN(FixTextsTest)
#include "tst_fixtexts.moc"
