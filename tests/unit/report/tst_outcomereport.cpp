// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/journalreport.h"
#include "app/report/outcomereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Kind = TransactionOutcome::Kind;

namespace {

TransactionOutcome sampleOutcome(Kind kind)
{
    TransactionOutcome outcome;
    outcome.kind = kind;
    outcome.record.id = u"0123456789abcdef"_s;
    outcome.record.host.value = u"unix:///run/docker.sock"_s;
    outcome.record.user = u"anna@laptop"_s;
    outcome.record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    outcome.record.name = u"web"_s;
    outcome.record.original.value = u"aaa"_s;
    outcome.record.replacement.value = u"bbb"_s;
    outcome.record.rules = QStringList{u"A-01"_s};
    outcome.record.changes = {{u"HostConfig.Privileged"_s, "true", "false", u"A-01"_s}};
    outcome.isParked = kind == Kind::Applied;
    outcome.findingsBefore = QStringList{u"A-01"_s};
    outcome.steps = {{u"stop"_s, outcome.record.started, 412, OutcomeStep::Status::Done, {}},
        {u"start"_s, outcome.record.started, 3, OutcomeStep::Status::Failed, {"It broke: %1", {u"\x1b[2J"_s}}}};
    outcome.verification = {{"running"_L1, VerificationLine::Status::Ok, {"It runs.", {}}}};
    outcome.logTail = QStringList{u"last words"_s};
    return outcome;
}

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class OutcomeReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContract();
    void saysWhatIsNotThere();
    void writesAListOfThem();
    void namesEveryKind_data();
    void namesEveryKind();
    void tellsPeople_data();
    void tellsPeople();
    void saysThatTheOriginalDoesNotRun_data();
    void saysThatTheOriginalDoesNotRun();
    void writesTheJournal();
    void listsTheJournalForPeople();
};

void OutcomeReportTest::writesTheContract()
{
    const QJsonObject json = parsed(outcomeJson(sampleOutcome(Kind::Applied), JsonWriter::Layout::Compact));
    QCOMPARE(json["schema"_L1].toString(), u"hullwright.outcome/1"_s);
    QCOMPARE(json["host"_L1].toString(), u"unix:///run/docker.sock"_s);
    QCOMPARE(json["transaction"_L1].toString(), u"0123456789abcdef"_s);
    QCOMPARE(json["outcome"_L1].toString(), u"applied"_s);
    QVERIFY(json["reason"_L1].isNull());
    const QJsonObject container{
        {u"name"_s, u"web"_s}, {u"oldId"_s, u"aaa"_s}, {u"newId"_s, u"bbb"_s}, {u"parked"_s, u"web.hull-old"_s}};
    QCOMPARE(json["container"_L1].toObject(), container);
    QCOMPARE(json["changes"_L1][0]["before"_L1].toBool(), true);
    QCOMPARE(json["findingsBefore"_L1].toArray(), QJsonArray{u"A-01"_s});
    QCOMPARE(json["findingsAfter"_L1].toArray(), QJsonArray());
    const QJsonObject step{{u"step"_s, u"stop"_s}, {u"started"_s, u"2026-01-02T03:04:05.678Z"_s}, {u"ms"_s, 412},
        {u"status"_s, u"done"_s}, {u"detail"_s, QJsonValue()}};
    QCOMPARE(json["steps"_L1][0].toObject(), step);
    const QJsonObject line{{u"check"_s, u"running"_s}, {u"status"_s, u"ok"_s}, {u"detail"_s, u"It runs."_s}};
    QCOMPARE(json["verification"_L1][0].toObject(), line);
    QCOMPARE(json["logTail"_L1].toArray(), QJsonArray{u"last words"_s});
}

void OutcomeReportTest::saysWhatIsNotThere()
{
    TransactionOutcome outcome = sampleOutcome(Kind::Refused);
    outcome.record.id.clear();
    outcome.reason = {"No.", {}};
    const QJsonObject json = parsed(outcomeJson(outcome, JsonWriter::Layout::Compact));
    QVERIFY(json["transaction"_L1].isNull());
    QCOMPARE(json["reason"_L1].toString(), u"No."_s);
    QVERIFY(json["container"_L1]["newId"_L1].isNull());
    QVERIFY(json["container"_L1]["parked"_L1].isNull());
}

void OutcomeReportTest::writesAListOfThem()
{
    QCOMPARE(outcomesJson({}, JsonWriter::Layout::Compact), QByteArray("[]\n"));
    const QByteArray two =
        outcomesJson({sampleOutcome(Kind::Applied), sampleOutcome(Kind::Pending)}, JsonWriter::Layout::Compact);
    QCOMPARE(QJsonDocument::fromJson(two).array().size(), 2);
}

void OutcomeReportTest::namesEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("applied") << static_cast<int>(Kind::Applied) << u"applied"_s;
    QTest::newRow("rolled back") << static_cast<int>(Kind::RolledBack) << u"rolledBack"_s;
    QTest::newRow("refused") << static_cast<int>(Kind::Refused) << u"refused"_s;
    QTest::newRow("pending") << static_cast<int>(Kind::Pending) << u"pending"_s;
    QTest::newRow("nothing") << static_cast<int>(Kind::Nothing) << u"nothing"_s;
}

void OutcomeReportTest::namesEveryKind()
{
    QFETCH(const int, kind);
    QTEST(outcomeKindName(static_cast<Kind>(kind)), "name");
}

void OutcomeReportTest::tellsPeople_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("applied") << static_cast<int>(Kind::Applied) << QByteArray("kept as web.hull-old");
    QTest::newRow("rolled back") << static_cast<int>(Kind::RolledBack) << QByteArray("web is as it was before");
    QTest::newRow("refused") << static_cast<int>(Kind::Refused) << QByteArray("web was not touched.");
    QTest::newRow("pending") << static_cast<int>(Kind::Pending) << QByteArray("hullctl recover");
    QTest::newRow("nothing") << static_cast<int>(Kind::Nothing) << QByteArray("There was nothing to do.");
}

void OutcomeReportTest::tellsPeople()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, told);
    TransactionOutcome outcome = sampleOutcome(static_cast<Kind>(kind));
    outcome.reason = {"Since %1.", {u"\x1b[2J"_s}};
    const QByteArray text = outcomeText(outcome, {60, false});
    QVERIFY2(text.contains(told), text.constData());
    QVERIFY(text.contains("last words"));
    QVERIFY(!text.contains('\x1b'));
    for (const QByteArray& line : text.split('\n')) {
        QVERIFY2(QString::fromUtf8(line).size() <= 60, line.constData());
    }
}

void OutcomeReportTest::saysThatTheOriginalDoesNotRun_data()
{
    QTest::addColumn<bool>("isParked");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("in its place") << false << QByteArray("web is as it was before, but does not run.");
    QTest::newRow("its guard is kept") << true << QByteArray("web does not run. What it was made of is kept as");
}

void OutcomeReportTest::saysThatTheOriginalDoesNotRun()
{
    QFETCH(const bool, isParked);
    QFETCH(const QByteArray, told);
    TransactionOutcome outcome = sampleOutcome(Kind::RolledBack);
    outcome.hasEnded = true;
    outcome.isParked = isParked;
    const QByteArray text = outcomeText(outcome, {160, false});
    QVERIFY2(text.contains(told), text.constData());
}

void OutcomeReportTest::writesTheJournal()
{
    TransactionRecord open = sampleOutcome(Kind::Pending).record;
    TransactionRecord closed = open;
    closed.phase = TransactionPhase::Closed;
    closed.result = TransactionResult::RolledBack;
    closed.keepsOriginal = false;
    closed.finished = closed.started.addSecs(7);
    closed.reason = u"It did not start."_s;
    closed.findingsBefore = {{u"A-01"_s, Severity::Critical}, {u"P-01"_s, Severity::High}};
    closed.findingsAfter = {{u"P-01"_s, Severity::Low}, {u"A-04"_s, Severity::Medium}};
    const QJsonObject json = parsed(journalJson({open, closed}, JsonWriter::Layout::Compact));
    QCOMPARE(json["schema"_L1].toString(), u"hullwright.journal/1"_s);
    const QJsonArray entries = json["transactions"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0]["outcome"_L1].toString(), u"pending"_s);
    QVERIFY(entries[0]["finished"_L1].isNull());
    QCOMPARE(entries[1]["outcome"_L1].toString(), u"rolledBack"_s);
    QCOMPARE(entries[1]["finished"_L1].toString(), u"2026-01-02T03:04:12.678Z"_s);
    QCOMPARE(entries[1]["user"_L1].toString(), u"anna@laptop"_s);
    QCOMPARE(entries[1]["container"_L1].toString(), u"web"_s);
    QCOMPARE(entries[1]["rules"_L1].toArray(), QJsonArray{u"A-01"_s});
    QCOMPARE(entries[1]["changes"_L1][0]["path"_L1].toString(), u"HostConfig.Privileged"_s);
    const QJsonObject unknown = entries[0]["findings"_L1].toObject();
    QCOMPARE(unknown.keys(), (QStringList{u"after"_s, u"appeared"_s, u"before"_s, u"gone"_s, u"left"_s}));
    for (const QJsonValue& list : unknown) {
        QVERIFY(list.isNull());
    }
    const auto finding = [](const char* rule, const char* severity) {
        return QJsonObject{{u"rule"_s, QLatin1String(rule)}, {u"severity"_s, QLatin1String(severity)}};
    };
    const QJsonObject findings = entries[1]["findings"_L1].toObject();
    QCOMPARE(findings["before"_L1].toArray(), (QJsonArray{finding("A-01", "critical"), finding("P-01", "high")}));
    QCOMPARE(findings["after"_L1].toArray(), (QJsonArray{finding("P-01", "low"), finding("A-04", "medium")}));
    QCOMPARE(findings["gone"_L1].toArray(), QJsonArray{finding("A-01", "critical")});
    QCOMPARE(findings["left"_L1].toArray(), QJsonArray{finding("P-01", "low")});
    QCOMPARE(findings["appeared"_L1].toArray(), QJsonArray{finding("A-04", "medium")});
}

void OutcomeReportTest::listsTheJournalForPeople()
{
    QCOMPARE(journalText({}, {80, false}), QByteArray("Nothing was ever changed.\n"));
    TransactionRecord record = sampleOutcome(Kind::Pending).record;
    record.name = u"we\x1b[2Jb"_s;
    const QByteArray text = journalText({record}, {80, false});
    QVERIFY(text.startsWith("2026-01-02T03:04:05"));
    QVERIFY(text.contains("anna@laptop"));
    QVERIFY(!text.contains('\x1b'));
    QVERIFY(!text.contains("Gone:"));
    record.findingsBefore = {{u"A-01"_s, Severity::Critical}, {u"P-01"_s, Severity::High}};
    QVERIFY(!journalText({record}, {400, false}).contains("Gone:"));
    record.findingsAfter = {{u"P-01"_s, Severity::High}};
    QVERIFY(journalText({record}, {400, false}).contains("Gone: A-01 (critical). Left: P-01 (high). New: none"));
}

QTEST_GUILESS_MAIN(OutcomeReportTest)
#include "tst_outcomereport.moc"
