// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scanjson.h"
#include "tests/unit/report/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const ScanReport& report)
{
    return QJsonDocument::fromJson(scanJson(report, JsonWriter::Layout::Compact)).object();
}

QJsonObject firstContainer(const QJsonObject& report)
{
    return report["hosts"_L1][0]["containers"_L1][0].toObject();
}

} // namespace

class ScanJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesExactlyTheContract();
    void givesTheSameBytesForTheSameReport();
    void saysNullWhereAnEngineSaysNothing();
    void namesTheErrorOfAnUnreachableHost();
    void namesContainersThatCouldNotBeRead();
    void namesListsThatCouldNotBeRead();
    void saysWhyTheKernelWasNotAsked();
    void tellsOfWaivers_data();
    void tellsOfWaivers();
    void countsOnlyOpenFindings_data();
    void countsOnlyOpenFindings();
    void failsAtTheChosenSeverity_data();
    void failsAtTheChosenSeverity();
    void keepsHostsInTheOrderGiven();
    void showsNoLabelAndNoEnvironment();
    void showsTheEnginesWordForAnUnknownState();
    void differsOnlyInWhiteSpaceWhenIndented();
};

//! The whole document, to the byte: keys, their order, and the form of every value.
void ScanJsonTest::writesExactlyTheContract()
{
    const QByteArray expected = R"({
  "schema": "hullwright.scan/1",
  "tool": {
    "name": "hullwright",
    "version": "0.1.0",
    "rules": "1"
  },
  "started": "2026-01-02T03:04:05Z",
  "finished": "2026-01-02T03:04:06Z",
  "profile": "core",
  "failOn": "low",
  "hosts": [
    {
      "name": "local",
      "endpoint": "unix:///var/run/docker.sock",
      "kind": "unix",
      "status": "complete",
      "error": null,
      "findings": [],
      "results": [],
      "engine": {
        "product": "docker",
        "version": "20.10.24",
        "api": "1.41",
        "apiMax": "1.41",
        "os": "linux",
        "arch": "x86_64",
        "kernel": "6.1.0",
        "rootless": false,
        "usernsRemap": false,
        "noNewPrivileges": null,
        "seccomp": true,
        "apparmor": false,
        "selinux": false,
        "cgroup": "1",
        "swarm": "inactive"
      },
      "containers": [
        {
          "id": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "name": "web",
          "image": "nginx:1.27",
          "imageId": "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
          "state": "running",
          "parked": null,
          "created": "2026-01-01T00:00:00Z",
          "managedBy": {
            "kind": "compose",
            "name": "shop"
          },
          "ports": [
            {
              "container": "80/tcp",
              "hostIp": "0.0.0.0",
              "hostPort": 80,
              "hostPortRange": null,
              "active": true
            },
            {
              "container": "80/tcp",
              "hostIp": "::",
              "hostPort": 80,
              "hostPortRange": null,
              "active": true
            }
          ],
          "findings": [
            {
              "rule": "P-01",
              "key": "privileged-host-port",
              "severity": "high",
              "status": "open",
              "message": "Host port 80 leads to the container.",
              "fixable": true,
              "certainty": "confirmed",
              "evidence": [
                {
                  "path": "HostConfig.PortBindings[\"80/tcp\"][0]",
                  "origin": "config",
                  "observed": "0.0.0.0:80",
                  "expected": "a host port of 1024 or above"
                }
              ],
              "references": [
                {
                  "standard": "CIS Docker",
                  "version": "1.6.0",
                  "id": "5.8"
                },
                {
                  "standard": "CIS Docker",
                  "version": "1.2.0-1.5.0",
                  "id": "5.7"
                }
              ],
              "fingerprint": "sha256:6128faec4db53ec5286d2b0fc36c7a43530ce2f891ef2c64fa1c0d86c7801e70",
              "waiver": null
            },
            {
              "rule": "A-01",
              "key": "privileged",
              "severity": "critical",
              "status": "open",
              "message": "The container runs privileged.",
              "fixable": false,
              "certainty": "assumed",
              "evidence": [
                {
                  "path": "HostConfig.PortBindings[\"80/tcp\"][0]",
                  "origin": "config",
                  "observed": "0.0.0.0:80",
                  "expected": "a host port of 1024 or above"
                }
              ],
              "references": [],
              "fingerprint": "sha256:52e61ab3f64aec3eb743d26fbe2cc4583478202383457cde84b3b01a183cfb44",
              "waiver": null
            }
          ],
          "results": [
            {
              "rule": "P-01",
              "result": "fail"
            },
            {
              "rule": "A-01",
              "result": "fail"
            },
            {
              "rule": "A-14",
              "result": "notApplicable",
              "reason": "The host has no AppArmor."
            }
          ]
        }
      ],
      "unreadable": []
    }
  ],
  "summary": {
    "hosts": 1,
    "containers": 1,
    "open": {
      "critical": 1,
      "high": 1,
      "medium": 0,
      "low": 0
    },
    "waived": 0,
    "expired": 0,
    "changed": 0,
    "parked": 0,
    "notAssessed": 0
  }
}
)";
    QCOMPARE(scanJson(sampleReport(), JsonWriter::Layout::Indented), expected);
}

void ScanJsonTest::givesTheSameBytesForTheSameReport()
{
    const ScanReport report = sampleReport();
    QCOMPARE(scanJson(report, JsonWriter::Layout::Compact), scanJson(report, JsonWriter::Layout::Compact));
    QCOMPARE(scanJson(sampleReport(), JsonWriter::Layout::Compact), scanJson(report, JsonWriter::Layout::Compact));
}

void ScanJsonTest::saysNullWhereAnEngineSaysNothing()
{
    ScanReport report = sampleReport();
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host.kind = EndpointKind::File;
    auto judged = std::make_shared<HostAssessment>();
    judged->snapshot = snapshot;
    report.hosts.front().assessment = judged;
    const QJsonObject engine = parsed(report)["hosts"_L1][0]["engine"_L1].toObject();
    QCOMPARE(engine.size(), 15);
    for (auto entry = engine.begin(); entry != engine.end(); ++entry) {
        QVERIFY2(entry.value().isNull(), qPrintable(entry.key()));
    }
}

void ScanJsonTest::namesTheErrorOfAnUnreachableHost()
{
    ScanReport report = sampleReport();
    report.hosts.push_back(unreachableHost());
    const QJsonObject written = parsed(report);
    const QJsonObject host = written["hosts"_L1][1].toObject();
    QCOMPARE(host["status"_L1].toString(), u"unreachable"_s);
    QCOMPARE(host["error"_L1]["kind"_L1].toString(), u"socketMissing"_s);
    QCOMPARE(host["error"_L1]["message"_L1].toString(), u"There is nothing at /run/gone.sock."_s);
    QCOMPARE(host["error"_L1]["detail"_L1].toString(), u"ENOENT"_s);
    QCOMPARE(host["error"_L1]["cause"_L1].toString(), u"No engine runs here."_s);
    QCOMPARE(host["error"_L1]["remedy"_L1].toString(), u"Start the engine."_s);
    QVERIFY(host["containers"_L1].toArray().isEmpty());
    QVERIFY(host["results"_L1].isArray());
    QCOMPARE(written["summary"_L1]["hosts"_L1].toInt(), 2);
    QCOMPARE(written["summary"_L1]["containers"_L1].toInt(), 1);
}

void ScanJsonTest::namesContainersThatCouldNotBeRead()
{
    ScanReport report = sampleReport();
    auto snapshot = std::make_shared<HostSnapshot>(*report.hosts.front().assessment->snapshot);
    Error error;
    error.kind = Error::Kind::Forbidden;
    error.message = {"The engine refuses to show the container.", {}};
    snapshot->unreadable.push_back({{QString(64, u'c')}, u"vault"_s, error});
    auto judged = std::make_shared<HostAssessment>(*report.hosts.front().assessment);
    judged->snapshot = snapshot;
    report.hosts.front().assessment = judged;
    report.hosts.front().status = HostSnapshot::Status::Partial;
    const QJsonObject host = parsed(report)["hosts"_L1][0].toObject();
    QCOMPARE(host["status"_L1].toString(), u"partial"_s);
    QCOMPARE(host["unreadable"_L1][0]["name"_L1].toString(), u"vault"_s);
    QCOMPARE(host["unreadable"_L1][0]["error"_L1]["kind"_L1].toString(), u"forbidden"_s);
}

void ScanJsonTest::namesListsThatCouldNotBeRead()
{
    ScanReport report = sampleReport();
    QVERIFY(!parsed(report)["hosts"_L1][0].toObject().contains("unreadSections"_L1));
    QCOMPARE(summaryOf(report).incompleteHosts, 0);
    report.hosts.front() = withoutVolumesAndNetworks(report.hosts.front());
    const QJsonObject host = parsed(report)["hosts"_L1][0].toObject();
    QCOMPARE(host["status"_L1].toString(), u"partial"_s); // as the exit code of the scan has it
    QCOMPARE(host["error"_L1]["kind"_L1].toString(), u"partial"_s);
    QCOMPARE(host["error"_L1]["message"_L1].toString(),
        u"Not read: volumes, networks. Checks that need them are not assessed."_s);
    const QJsonArray sections = host["unreadSections"_L1].toArray();
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections[0]["section"_L1].toString(), u"volumes"_s);
    QCOMPARE(sections[1]["section"_L1].toString(), u"networks"_s);
    QCOMPARE(sections[1]["kind"_L1].toString(), u"timeout"_s);
    QCOMPARE(sections[1]["message"_L1].toString(), u"No answer within 60 s."_s);
    QCOMPARE(summaryOf(report).incompleteHosts, 1);
}

//! The verdicts rest on the engine's word then, and the scan is as complete as one that knows no way to the kernel.
void ScanJsonTest::saysWhyTheKernelWasNotAsked()
{
    ScanReport report = sampleReport();
    QVERIFY(!parsed(report)["hosts"_L1][0].toObject().contains("kernelError"_L1));
    auto judged = std::make_shared<HostAssessment>(*report.hosts.front().assessment);
    auto snapshot = std::make_shared<HostSnapshot>(*judged->snapshot);
    snapshot->kernelError =
        Error{.kind = Error::Kind::Unsupported, .message = {"No command can be run on %1.", {u"web1"_s}}};
    judged->snapshot = snapshot;
    report.hosts.front().assessment = judged;
    const QJsonObject host = parsed(report)["hosts"_L1][0].toObject();
    QCOMPARE(host["kernelError"_L1]["kind"_L1].toString(), u"unsupported"_s);
    QCOMPARE(host["kernelError"_L1]["message"_L1].toString(), u"No command can be run on web1."_s);
    QCOMPARE(host["status"_L1].toString(), u"complete"_s);
    QCOMPARE(summaryOf(report).incompleteHosts, 0);
}

void ScanJsonTest::tellsOfWaivers_data()
{
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<AppliedWaiver::State>("state");
    QTest::addColumn<QList<int>>("counts"); // open, waived, expired, changed
    QTest::newRow("active") << FindingStatus::Waived << AppliedWaiver::State::Active << QList<int>{0, 1, 0, 0};
    QTest::newRow("expired") << FindingStatus::Open << AppliedWaiver::State::Expired << QList<int>{1, 0, 1, 0};
    QTest::newRow("changed") << FindingStatus::Open << AppliedWaiver::State::Changed << QList<int>{1, 0, 0, 1};
    QTest::newRow("expired on a parked original")
        << FindingStatus::Parked << AppliedWaiver::State::Expired << QList<int>{0, 0, 0, 0};
}

void ScanJsonTest::tellsOfWaivers()
{
    QFETCH(const FindingStatus, status);
    QFETCH(const AppliedWaiver::State, state);
    Assessment assessment;
    Finding finding = sampleFinding(Severity::Medium, status);
    finding.waiver = std::make_shared<const AppliedWaiver>(AppliedWaiver{
        u"W-1"_s, AppliedWaiver::Kind::Waiver, state, u"The edge proxy ends TLS."_s, u"ops"_s, QDate(2026, 4, 1)});
    assessment.findings.push_back(finding);
    ScanReport report = sampleReport();
    report.hosts = {sampleHost({sampleContainer()}, {assessment})};
    const QJsonObject written = parsed(report);
    const QJsonObject summary = written["summary"_L1].toObject();
    QTEST((QList<int>{summary["open"_L1]["medium"_L1].toInt(), summary["waived"_L1].toInt(),
              summary["expired"_L1].toInt(), summary["changed"_L1].toInt()}),
        "counts");
    const QJsonObject waiver{{u"id"_s, u"W-1"_s}, {u"kind"_s, u"waiver"_s},
        {u"reason"_s, u"The edge proxy ends TLS."_s}, {u"owner"_s, u"ops"_s}, {u"expires"_s, u"2026-04-01"_s},
        {u"state"_s, waiverStateName(state)}};
    QCOMPARE(firstContainer(written)["findings"_L1][0]["waiver"_L1].toObject(), waiver);
}

void ScanJsonTest::countsOnlyOpenFindings_data()
{
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("waived");
    QTest::addColumn<int>("parked");
    QTest::newRow("open") << FindingStatus::Open << 1 << 0 << 0;
    QTest::newRow("waived") << FindingStatus::Waived << 0 << 1 << 0;
    QTest::newRow("parked") << FindingStatus::Parked << 0 << 0 << 1;
    QTest::newRow("implied") << FindingStatus::Implied << 0 << 0 << 0;
}

void ScanJsonTest::countsOnlyOpenFindings()
{
    QFETCH(FindingStatus, status);
    Assessment assessment;
    assessment.findings.push_back(sampleFinding(Severity::Medium, status));
    ScanReport report = sampleReport();
    report.hosts = {sampleHost({sampleContainer()}, {assessment})};
    const QJsonObject written = parsed(report);
    QTEST(written["summary"_L1]["open"_L1]["medium"_L1].toInt(), "open");
    QTEST(written["summary"_L1]["waived"_L1].toInt(), "waived");
    QTEST(written["summary"_L1]["parked"_L1].toInt(), "parked");
    QCOMPARE(firstContainer(written)["findings"_L1][0]["status"_L1].toString(), findingStatusName(status));
    QCOMPARE(hasFailed(report), status == FindingStatus::Open);
}

void ScanJsonTest::failsAtTheChosenSeverity_data()
{
    QTest::addColumn<Severity>("finding");
    QTest::addColumn<std::optional<Severity>>("failOn");
    QTest::addColumn<bool>("failed");
    using Limit = std::optional<Severity>;
    QTest::newRow("critical at low") << Severity::Critical << Limit(Severity::Low) << true;
    QTest::newRow("low at low") << Severity::Low << Limit(Severity::Low) << true;
    QTest::newRow("low at medium") << Severity::Low << Limit(Severity::Medium) << false;
    QTest::newRow("medium at medium") << Severity::Medium << Limit(Severity::Medium) << true;
    QTest::newRow("high at critical") << Severity::High << Limit(Severity::Critical) << false;
    QTest::newRow("critical at critical") << Severity::Critical << Limit(Severity::Critical) << true;
    QTest::newRow("critical, never") << Severity::Critical << Limit() << false;
    QTest::newRow("info never counts") << Severity::Info << Limit(Severity::Low) << false;
}

void ScanJsonTest::failsAtTheChosenSeverity()
{
    QFETCH(Severity, finding);
    QFETCH(std::optional<Severity>, failOn);
    Assessment assessment;
    assessment.findings.push_back(sampleFinding(finding, FindingStatus::Open));
    ScanReport report = sampleReport();
    report.failOn = failOn;
    report.hosts = {sampleHost({sampleContainer()}, {assessment})};
    QTEST(hasFailed(report), "failed");
    QCOMPARE(parsed(report)["failOn"_L1].toString(), failOn ? severityName(*failOn) : u"never"_s);
}

void ScanJsonTest::keepsHostsInTheOrderGiven()
{
    ScanReport report = sampleReport();
    ScanHost last = unreachableHost();
    last.host.name = u"aaa"_s;
    report.hosts.push_back(unreachableHost());
    report.hosts.push_back(last);
    const QJsonArray hosts = parsed(report)["hosts"_L1].toArray();
    QCOMPARE(hosts.size(), 3);
    QCOMPARE(hosts[0]["name"_L1].toString(), u"local"_s);
    QCOMPARE(hosts[1]["name"_L1].toString(), u"gone"_s);
    QCOMPARE(hosts[2]["name"_L1].toString(), u"aaa"_s);
}

void ScanJsonTest::showsNoLabelAndNoEnvironment()
{
    const QByteArray written = scanJson(sampleReport(), JsonWriter::Layout::Compact);
    QVERIFY(!written.contains("hunter2"));
    QVERIFY(!written.contains("PASSWORD"));
}

void ScanJsonTest::showsTheEnginesWordForAnUnknownState()
{
    auto container = sampleContainer();
    container->state = ContainerState::Unknown;
    container->stateText = u"hibernating"_s;
    ScanReport report = sampleReport();
    report.hosts = {sampleHost({container}, {Assessment()})};
    QCOMPARE(firstContainer(parsed(report))["state"_L1].toString(), u"hibernating"_s);
}

void ScanJsonTest::differsOnlyInWhiteSpaceWhenIndented()
{
    const ScanReport report = sampleReport();
    const QJsonDocument compact = QJsonDocument::fromJson(scanJson(report, JsonWriter::Layout::Compact));
    QVERIFY(compact.isObject());
    QCOMPARE(QJsonDocument::fromJson(scanJson(report, JsonWriter::Layout::Indented)), compact);
}

QTEST_GUILESS_MAIN(ScanJsonTest)
#include "tst_scanjson.moc"
