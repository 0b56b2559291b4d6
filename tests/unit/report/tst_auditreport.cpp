// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditreport.h"
#include "app/report/scanjson.h"
#include "tests/unit/report/samplefleet.h"

#include <QCryptographicHash>
#include <QTest>

#include <set>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class AuditReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheSameEverywhere_data();
    void countsTheSameEverywhere();
    void neverMixesTheFiveResults();
    void isNamedAfterItsEvidence();
    void groupsByRuleGravestFirst();
    void tellsTheGravestInWords();
    void keepsHostsThatWereNotReached();
    void flagsAClockThatIsFarOff_data();
    void flagsAClockThatIsFarOff();
    void keepsFingerprintsFromScanToScan();
    void listsEveryWayIn();
    void carriesNoLabel();
};

void AuditReportTest::countsTheSameEverywhere_data()
{
    QTest::addColumn<int>("containers");
    QTest::newRow("none") << 0;
    QTest::newRow("few") << 3;
    QTest::newRow("many") << 200;
}

void AuditReportTest::countsTheSameEverywhere()
{
    QFETCH(int, containers);
    const ScanReport scan = sampleFleet(2, containers);
    const AuditReport report = auditReport(scan);
    const ScanSummary summary = summaryOf(scan);
    QCOMPARE(report.counts.findings.open, summary.open);
    QCOMPARE(report.counts.findings.waived.counted(), summary.waived);
    QCOMPARE(report.counts.findings.parked, summary.parked);
    QCOMPARE(report.counts.results.notAssessed, summary.notAssessed);
    QCOMPARE(report.containers, summary.containers);
    QCOMPARE(report.incompleteHosts, summary.incompleteHosts);

    AuditCounts ofHosts;
    for (const AuditHost& host : report.hosts) {
        ofHosts += host.counts;
    }
    QCOMPARE(ofHosts, report.counts);
    FindingCounts ofRules;
    size_t grouped = 0;
    for (const AuditRule& rule : report.rules) {
        ofRules += rule.counts;
        grouped += rule.findings.size();
    }
    QCOMPARE(ofRules, report.counts.findings);
    QCOMPARE(grouped, report.findings.size());
    ResultCounts ofSeverities;
    for (const ResultCounts& counts : report.bySeverity) {
        ofSeverities += counts;
    }
    QCOMPARE(ofSeverities, report.counts.results);
}

void AuditReportTest::neverMixesTheFiveResults()
{
    const AuditReport report = auditReport(sampleFleet(1, 10));
    const ResultCounts& results = report.counts.results;
    const FindingCounts& findings = report.counts.findings;
    QVERIFY(results.fail > 0 && results.pass > 0 && results.waived > 0 && results.notAssessed > 0
        && results.notApplicable > 0);
    QCOMPARE(findings.waived.counted(), results.waived);
    QCOMPARE(
        findings.open.counted() + findings.open.of(Severity::Info) + findings.implied + findings.parked, results.fail);
    ResultCounts listed;
    for (const AuditResults& group : report.results) {
        for (size_t i = 0; i < group.objects.size(); ++i) {
            listed.add(group.outcome);
        }
    }
    listed.fail = results.fail; // those have findings
    listed.waived = results.waived;
    QCOMPARE(listed, results);
}

void AuditReportTest::isNamedAfterItsEvidence()
{
    const ScanReport scan = sampleReport();
    const AuditReport report = auditReport(scan);
    const QByteArray hash =
        QCryptographicHash::hash(scanJson(scan, JsonWriter::Layout::Compact), QCryptographicHash::Sha256).toHex();
    QCOMPARE(report.evidenceHash, QString::fromLatin1(hash));
    QCOMPARE(report.id, "R-2026-01-02-"_L1 + report.evidenceHash.left(8));
}

void AuditReportTest::groupsByRuleGravestFirst()
{
    const AuditReport report = auditReport(sampleFleet(1, 10));
    int before = -1;
    for (const AuditRule& rule : report.rules) {
        const int weight = rule.worstOpen ? static_cast<int>(*rule.worstOpen) : 5;
        QVERIFY(weight >= before);
        before = weight;
        bool openIsOver = false;
        for (const size_t place : rule.findings) {
            const Finding& finding = report.findings[place].finding;
            QCOMPARE(finding.rule, rule.rule);
            QVERIFY(!openIsOver || finding.status != FindingStatus::Open);
            openIsOver = finding.status != FindingStatus::Open;
        }
    }
    QVERIFY(before >= 0);
}

void AuditReportTest::tellsTheGravestInWords()
{
    const AuditReport report = auditReport(sampleFleet(2, 10));
    QVERIFY(!report.risks.empty());
    const AuditRisk& first = report.risks.front();
    QCOMPARE(first.severity, Severity::Critical);
    QCOMPARE(first.hosts, 2);
    QCOMPARE(first.sentence, u"Privileged container: %1 containers on 2 hosts."_s.arg(first.objects));
}

void AuditReportTest::keepsHostsThatWereNotReached()
{
    ScanReport scan = sampleReport();
    scan.hosts.push_back(unreachableHost());
    scan.hosts.push_back(withoutVolumesAndNetworks(sampleHost({sampleContainer()}, {sampleAssessment()})));
    const AuditReport report = auditReport(scan);
    QCOMPARE(report.hosts.size(), 3U);
    QCOMPARE(report.incompleteHosts, 2);
    QVERIFY(!report.hosts[1].wasRead);
    QVERIFY(!report.hosts[1].readAt.isValid());
    QCOMPARE(report.hosts[1].problem, u"There is nothing at /run/gone.sock."_s);
    QVERIFY(report.hosts[2].unread.contains("volumes, networks"_L1));
}

void AuditReportTest::flagsAClockThatIsFarOff_data()
{
    QTest::addColumn<std::optional<qint64>>("ahead");
    QTest::addColumn<bool>("flagged");
    QTest::newRow("not said") << std::optional<qint64>() << false;
    QTest::newRow("same") << std::optional<qint64>(0) << false;
    QTest::newRow("a minute ahead") << std::optional<qint64>(60) << false;
    QTest::newRow("more than a minute ahead") << std::optional<qint64>(61) << true;
    QTest::newRow("a minute behind") << std::optional<qint64>(-60) << false;
    QTest::newRow("more than a minute behind") << std::optional<qint64>(-61) << true;
}

void AuditReportTest::flagsAClockThatIsFarOff()
{
    QFETCH(std::optional<qint64>, ahead);
    QFETCH(bool, flagged);
    ScanReport scan = sampleReport();
    auto snapshot = std::make_shared<HostSnapshot>(*scan.hosts[0].assessment->snapshot);
    snapshot->clockAhead = ahead;
    auto judged = std::make_shared<HostAssessment>(*scan.hosts[0].assessment);
    judged->snapshot = snapshot;
    scan.hosts[0].assessment = judged;
    QCOMPARE(auditReport(scan).hosts[0].hasSkewedClock(), flagged);
}

void AuditReportTest::keepsFingerprintsFromScanToScan()
{
    const AuditReport first = auditReport(sampleFleet(2, 5));
    ScanReport later = sampleFleet(2, 5);
    later.started = later.started.addDays(1);
    const AuditReport second = auditReport(later);
    QCOMPARE(first.findings.size(), second.findings.size());
    std::set<QString> distinct;
    for (size_t i = 0; i < first.findings.size(); ++i) {
        QCOMPARE(first.findings[i].fingerprint, second.findings[i].fingerprint);
        distinct.insert(first.findings[i].fingerprint);
    }
    QCOMPARE(distinct.size(), first.findings.size());
    QVERIFY(first.evidenceHash != second.evidenceHash);
}

void AuditReportTest::listsEveryWayIn()
{
    const AuditReport report = auditReport(sampleReport());
    QCOMPARE(report.ports.size(), 1U);
    const AuditPort& port = report.ports.front();
    QCOMPARE(port.port.text(), u"*:80→80/tcp"_s);
    QCOMPARE(port.service, u"http"_s);
    QCOMPARE(port.rules, QStringList{u"P-01"_s});
    QCOMPARE(report.objects[port.object].name, u"web"_s);
}

void AuditReportTest::carriesNoLabel()
{
    const AuditReport report = auditReport(sampleReport());
    QCOMPARE(report.objects.size(), 2U);
    QVERIFY(report.objects[0].isHost);
    QCOMPARE(report.objects[1].manager, u"compose shop"_s); // of all labels, the name of the manager alone
    QVERIFY(!report.objects[1].reproduction.docker.contains("hunter2"_L1));
}

QTEST_GUILESS_MAIN(AuditReportTest)
#include "tst_auditreport.moc"
