// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/scanreader.h"
#include "app/report/auditdocument.h"
#include "app/report/audittexts.h"
#include "app/report/recordedreport.h"
#include "app/report/scanjson.h"
#include "app/report/scantable.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hull::ScanReport)

namespace {

ScanReport savedAgain(const QByteArray& json, const QDateTime& made = {})
{
    const Result<RecordedScan> scan = readScan(json);
    return scan ? reportOf(*scan, u"a.hullsnap"_s, made) : ScanReport();
}

//! A fleet in which the first host's assessment is changed.
template <typename Change>
ScanReport changed(Change change)
{
    ScanReport report = sampleFleet(2, 3);
    auto judged = std::make_shared<HostAssessment>(*report.hosts[0].assessment);
    auto snapshot = std::make_shared<HostSnapshot>(*judged->snapshot);
    change(report.hosts[0], *judged, *snapshot);
    judged->snapshot = snapshot;
    report.hosts[0].assessment = judged;
    return report;
}

AppliedWaiverPtr waiver(AppliedWaiver::State state)
{
    return std::make_shared<const AppliedWaiver>(AppliedWaiver{
        u"W-1"_s, AppliedWaiver::Kind::Waiver, state, u"It watches the host."_s, u"anna"_s, QDate(2026, 4, 1)});
}

Container& containerOf(HostSnapshot& snapshot, std::shared_ptr<Container>& copy)
{
    copy = std::make_shared<Container>(*snapshot.containers[0]);
    snapshot.containers[0] = copy;
    return *copy;
}

} // namespace

class RecordedReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatItWas_data();
    void isWhatItWas();
    void keepsHostileNames_data();
    void keepsHostileNames();
    void countsAsBefore();
    void knowsNoSuchRule();
    void tellsItsAge_data();
    void tellsItsAge();
    void tellsWaiversOfThen();
};

void RecordedReportTest::isWhatItWas_data()
{
    QTest::addColumn<ScanReport>("report");
    QTest::newRow("a fleet") << sampleFleet(3, 10);
    ScanReport never = sampleFleet(1, 1);
    never.failOn.reset();
    never.profile = Profile::Full;
    QTest::newRow("never fails") << never;
    ScanReport filtered = sampleFleet(1, 1);
    filtered.filter = u"containers with the word web"_s;
    filtered.leftOut = 7;
    QTest::newRow("filtered") << filtered;
    ScanReport gone = sampleFleet(1, 2);
    gone.hosts.push_back(unreachableHost());
    QTest::newRow("a host that did not answer") << gone;
    ScanReport partial = sampleFleet(1, 2);
    partial.hosts[0] = withoutVolumesAndNetworks(partial.hosts[0]);
    QTest::newRow("lists that were not read") << partial;
    QTest::newRow("containers that were not read") << changed([](ScanHost& host, auto&, HostSnapshot& snapshot) {
        host.status = snapshot.status = HostSnapshot::Status::Partial;
        host.error = Error{.kind = Error::Kind::Partial, .message = {"One is missing.", {}}};
        snapshot.unreadable.push_back({{u"abc"_s}, u"odd"_s,
            Error{.kind = Error::Kind::BadAnswer, .message = {"It is no %1.", {u"JSON"_s}}, .cause = {"Why.", {}}}});
        snapshot.unreadable.push_back(
            {{u"#2"_s}, QString(), Error{.kind = Error::Kind::Timeout, .message = {"No.", {}}}});
    });
    QTest::newRow("a stale host") << changed([](ScanHost& host, auto&, HostSnapshot& snapshot) {
        host.isStale = true;
        host.status = HostSnapshot::Status::Unreachable;
        host.error = Error{.kind = Error::Kind::ConnectionLost, .message = {"It went away.", {}}};
        snapshot.started = QDateTime::fromString(u"2026-01-01T01:02:03Z"_s, Qt::ISODate);
    });
    QTest::newRow("a kernel that was not asked") << changed([](auto&, auto&, HostSnapshot& snapshot) {
        snapshot.kernelError =
            Error{.kind = Error::Kind::PermissionDenied, .message = {"Not root.", {}}, .detail = u"x"_s};
    });
    QTest::newRow("an unknown engine") << changed(
        [](auto&, auto&, HostSnapshot& snapshot) { snapshot.engine = EngineInfo(); });
    QTest::newRow("a parked original") << changed([](ScanHost& host, auto&, HostSnapshot& snapshot) {
        TransactionRecord record;
        record.id = u"0123456789abcdef"_s;
        record.name = u"web"_s;
        host.parked.insert(snapshot.containers[1]->id, record);
    });
    QTest::newRow("waivers") << changed([](auto&, HostAssessment& judged, auto&) {
        judged.containers[0].findings[2].waiver = waiver(AppliedWaiver::State::Active);
        judged.containers[1].findings[0].waiver = waiver(AppliedWaiver::State::Expired);
        judged.containers[2].findings[0].waiver = waiver(AppliedWaiver::State::Changed);
    });
    QTest::newRow("assumed, with odd evidence") << changed([](auto&, HostAssessment& judged, auto&) {
        Finding& finding = judged.containers[0].findings[0];
        finding.certainty = Certainty::Assumed;
        finding.severity = Severity::Info;
        finding.message = {"100%1 of %2", {u"%"_s, u"%1"_s}};
        finding.evidence.push_back({u"/proc/1/status"_s, Origin::Kernel, QString(), {}});
    });
    QTest::newRow("findings of the host")
        << changed([](auto&, HostAssessment& judged, auto&) { judged.host = judged.containers[0]; });
    QTest::newRow("ports") << changed([](auto&, auto&, HostSnapshot& snapshot) {
        std::shared_ptr<Container> copy;
        Container& container = containerOf(snapshot, copy);
        container.ports = {{u"80/tcp"_s, {{u"0.0.0.0"_s, u"1016"_s}, {u"::"_s, u"1016"_s}}}};
        container.hostConfig.portBindings = {{u"80/tcp"_s, {{QString(), u"1015-1030"_s}}},
            {u"81/tcp"_s, {{u"127.0.0.1"_s, u"2000-2001"_s}, {QString(), QString()}}},
            {u"53/udp"_s, {{u"::1"_s, u"53"_s}}}};
    });
    QTest::newRow("nobody's container") << changed([](auto&, auto&, HostSnapshot& snapshot) {
        std::shared_ptr<Container> copy;
        Container& container = containerOf(snapshot, copy);
        container.name.clear();
        container.labels.clear();
        container.created = {};
        container.imageId = {};
        container.state = ContainerState::Unknown;
        container.stateText = u"melting"_s;
    });
}

//! Byte for byte: so the hash of the evidence is the same, too.
void RecordedReportTest::isWhatItWas()
{
    QFETCH(const ScanReport, report);
    const QByteArray json = scanJson(report, JsonWriter::Layout::Compact);
    QCOMPARE(scanJson(savedAgain(json), JsonWriter::Layout::Compact), json);
    QCOMPARE(scanJson(savedAgain(snapshotJson(report)), JsonWriter::Layout::Compact), json);
    QCOMPARE(auditReport(savedAgain(json)).evidenceHash, auditReport(report).evidenceHash);
}

void RecordedReportTest::keepsHostileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [row, name] : hostileNames()) {
        QTest::newRow(row) << name;
    }
}

void RecordedReportTest::keepsHostileNames()
{
    QFETCH(const QString, name);
    ScanReport report = reportWithContainer(name);
    const QByteArray json = scanJson(report, JsonWriter::Layout::Compact);
    const ScanReport again = savedAgain(json);
    QCOMPARE(again.hosts.size(), size_t(1));
    QCOMPARE(auditReport(again).findings.size(), auditReport(report).findings.size());
}

void RecordedReportTest::countsAsBefore()
{
    const ScanReport report = sampleFleet(2, 20);
    const ScanReport again = savedAgain(snapshotJson(report));
    QCOMPARE(summaryOf(again), summaryOf(report));
    const AuditReport before = auditReport(report);
    const AuditReport after = auditReport(again);
    QCOMPARE(after.counts.findings.open, before.counts.findings.open);
    QCOMPARE(after.ports.size(), before.ports.size());
    QCOMPARE(after.hosts[0].running, before.hosts[0].running);
    for (size_t i = 0; i < before.findings.size(); ++i) {
        QCOMPARE(after.findings[i].fingerprint, before.findings[i].fingerprint);
    }
    QVERIFY(scanTable(again, {}).contains("web-3"));
}

//! Of a newer version: it is shown with what the scan says of it.
void RecordedReportTest::knowsNoSuchRule()
{
    QByteArray json = scanJson(sampleFleet(1, 1), JsonWriter::Layout::Compact);
    json.replace("\"rule\":\"A-01\"", "\"rule\":\"Z-99\"").replace("\"rules\":\"1\"", "\"rules\":\"77\"");
    const ScanReport again = savedAgain(json);
    QVERIFY(scanJson(again, JsonWriter::Layout::Compact).contains("\"rule\":\"Z-99\""));
    QVERIFY(scanJson(again, JsonWriter::Layout::Compact).contains("\"rules\":\"77\""));
    const AuditReport audit = auditReport(again);
    QCOMPARE(QString(audit.rules.front().rule->id), u"Z-99"_s);
    const Message title{audit.rules.front().rule->title, {}};
    QCOMPARE(title.english(), u"Host port 80 leads to the container."_s);
}

void RecordedReportTest::tellsItsAge_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::newRow("at once") << qint64(5) << QString();
    QTest::newRow("minutes") << qint64(3 * 60) << u", 3 minutes before this report"_s;
    QTest::newRow("hours") << qint64(30 * 3600) << u", 30 hours before this report"_s;
    QTest::newRow("days") << qint64(12 * 86400 + 7) << u", 12 days before this report"_s;
    QTest::newRow("a clock that was set back") << qint64(-86400) << QString();
}

void RecordedReportTest::tellsItsAge()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, age);
    const ScanReport fresh = sampleFleet(1, 1);
    QCOMPARE(savedText(auditReport(fresh)), QString());
    const AuditReport audit = auditReport(savedAgain(snapshotJson(fresh), fresh.started.addSecs(seconds)));
    const QString text = savedText(audit);
    QVERIFY2(text.startsWith("Data as of 2026-01-02 03:04:05 UTC"_L1 + age
                 + ": this report is made of the saved scan a.hullsnap"_L1),
        qPrintable(text));
    const ReportDocument document = auditDocument(audit, ReportTemplate::Complete, ReportDocument::Paper::A4);
    QVERIFY(std::any_of(document.cover.begin(), document.cover.end(), [&text](const DocumentBlock& block) {
        return block == DocumentBlock(DocumentNote{text, true});
    }));
    QVERIFY2(document.scope.endsWith(", as of 2026-01-02"_L1), qPrintable(document.scope)); // on each page
}

void RecordedReportTest::tellsWaiversOfThen()
{
    const ScanReport report = changed([](auto&, HostAssessment& judged, auto&) {
        judged.containers[0].findings[2].waiver = waiver(AppliedWaiver::State::Active);
        judged.containers[1].findings[2].waiver = waiver(AppliedWaiver::State::Changed);
    });
    const std::vector<AuditWaiver> waivers = auditReport(savedAgain(snapshotJson(report))).waivers;
    QCOMPARE(waivers.size(), size_t(1));
    QCOMPARE(waivers[0].id, u"W-1"_s);
    QCOMPARE(waivers[0].findings, 2);
    QCOMPARE(waivers[0].changed, 1);
    QCOMPARE(waivers[0].daysLeft, qint64(89));
    QVERIFY(!waivers[0].isExpired());
}

QTEST_APPLESS_MAIN(RecordedReportTest)
#include "tst_recordedreport.moc"
