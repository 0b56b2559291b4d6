// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sarifwriter.h"
#include "tests/unit/report/samplefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class SarifWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasALevelForEverySeverity_data();
    void hasALevelForEverySeverity();
    void suppressesWhatIsWaived_data();
    void suppressesWhatIsWaived();
    void pointsToTheRightRule();
    void survivesHostileNames_data();
    void survivesHostileNames();
    void failsWhereAHostWasNotRead();
    void hasAResultForEverythingThatIsNoPass();
};

static QJsonObject runOf(const AuditReport& report)
{
    const QJsonDocument document = QJsonDocument::fromJson(auditSarif(report, JsonWriter::Layout::Compact));
    return document["runs"_L1][0].toObject();
}

static AuditReport reportOf(Severity severity, FindingStatus status)
{
    AuditReport report = auditReport(sampleReport());
    report.findings[0].finding.severity = severity;
    report.findings[0].finding.status = status;
    return report;
}

void SarifWriterTest::hasALevelForEverySeverity_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("level");
    QTest::newRow("critical") << Severity::Critical << FindingStatus::Open << u"fail"_s << u"error"_s;
    QTest::newRow("high") << Severity::High << FindingStatus::Open << u"fail"_s << u"error"_s;
    QTest::newRow("medium") << Severity::Medium << FindingStatus::Open << u"fail"_s << u"warning"_s;
    QTest::newRow("low") << Severity::Low << FindingStatus::Open << u"fail"_s << u"note"_s;
    QTest::newRow("info") << Severity::Info << FindingStatus::Open << u"informational"_s << u"none"_s;
    QTest::newRow("waived") << Severity::High << FindingStatus::Waived << u"fail"_s << u"error"_s;
    QTest::newRow("implied") << Severity::High << FindingStatus::Implied << u"informational"_s << u"none"_s;
    QTest::newRow("parked") << Severity::High << FindingStatus::Parked << u"informational"_s << u"none"_s;
}

void SarifWriterTest::hasALevelForEverySeverity()
{
    QFETCH(Severity, severity);
    QFETCH(FindingStatus, status);
    const QJsonValue result = runOf(reportOf(severity, status))["results"_L1][0];
    QTEST(result["kind"_L1].toString(), "kind");
    QTEST(result["level"_L1].toString(), "level");
}

void SarifWriterTest::suppressesWhatIsWaived_data()
{
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<std::optional<AppliedWaiver>>("waiver");
    QTest::addColumn<QString>("suppression");
    const AppliedWaiver active{
        u"W-1"_s, AppliedWaiver::Kind::Waiver, AppliedWaiver::State::Active, u"why"_s, u"anna"_s, QDate(2026, 4, 1)};
    AppliedWaiver expired = active;
    expired.state = AppliedWaiver::State::Expired;
    QTest::newRow("open") << FindingStatus::Open << std::optional<AppliedWaiver>() << QString();
    QTest::newRow("waived") << FindingStatus::Waived << std::optional(active) << u"accepted"_s;
    QTest::newRow("expired") << FindingStatus::Open << std::optional(expired) << u"rejected"_s;
}

void SarifWriterTest::suppressesWhatIsWaived()
{
    QFETCH(FindingStatus, status);
    QFETCH(std::optional<AppliedWaiver>, waiver);
    QFETCH(QString, suppression);
    AuditReport report = reportOf(Severity::High, status);
    report.findings[0].waiver = waiver;
    const QJsonArray list = runOf(report)["results"_L1][0]["suppressions"_L1].toArray();
    QCOMPARE(list.size(), suppression.isEmpty() ? 0 : 1);
    QCOMPARE(list[0]["status"_L1].toString(), suppression);
    QCOMPARE(list[0]["justification"_L1].toString(), waiver ? waiver->reason : QString());
}

void SarifWriterTest::pointsToTheRightRule()
{
    const QJsonObject run = runOf(auditReport(sampleFleet(1, 2)));
    const QJsonArray rules = run["tool"_L1]["driver"_L1]["rules"_L1].toArray();
    const QJsonArray results = run["results"_L1].toArray();
    QVERIFY(!results.isEmpty());
    for (const QJsonValue& result : results) {
        QCOMPARE(rules[result["ruleIndex"_L1].toInt(-1)]["id"_L1], result["ruleId"_L1]);
    }
}

void SarifWriterTest::survivesHostileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& entry : hostileNames()) {
        QTest::newRow(entry.first) << entry.second;
    }
}

void SarifWriterTest::survivesHostileNames()
{
    QFETCH(QString, name);
    const QJsonObject run = runOf(auditReport(reportWithContainer(name)));
    const QJsonValue location = run["results"_L1][0]["locations"_L1][0];
    const bool isHalf = name.size() == 1 && name.front().isSurrogate();
    QCOMPARE(location["logicalLocations"_L1][0]["name"_L1].toString(), isHalf ? u"\uFFFD"_s : name);
    const QString uri = location["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1].toString();
    QVERIFY(QUrl(uri, QUrl::StrictMode).isValid());
    QCOMPARE(uri.count(u'/'), 3);
}

void SarifWriterTest::failsWhereAHostWasNotRead()
{
    ScanReport scan = sampleReport();
    QVERIFY(runOf(auditReport(scan))["invocations"_L1][0]["executionSuccessful"_L1].toBool());
    scan.hosts.push_back(unreachableHost());
    const QJsonValue invocation = runOf(auditReport(scan))["invocations"_L1][0];
    QVERIFY(!invocation["executionSuccessful"_L1].toBool(true));
    QVERIFY(invocation["toolExecutionNotifications"_L1][0]["message"_L1]["text"_L1].toString().contains(
        "There is nothing at /run/gone.sock."_L1));
}

void SarifWriterTest::hasAResultForEverythingThatIsNoPass()
{
    const AuditReport report = auditReport(sampleFleet(2, 10));
    const QJsonArray results = runOf(report)["results"_L1].toArray();
    QCOMPARE(results.size(), static_cast<qsizetype>(report.findings.size()) + report.counts.results.notAssessed);
}

QTEST_GUILESS_MAIN(SarifWriterTest)
#include "tst_sarifwriter.moc"
