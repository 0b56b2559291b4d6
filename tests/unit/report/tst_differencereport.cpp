// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/differencereport.h"
#include "app/report/historyreport.h"
#include "tests/unit/report/samplefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

RecordedScan scanAt(const QString& started)
{
    RecordedScan scan;
    scan.toolVersion = u"0.1.0"_s;
    scan.ruleSet = u"1"_s;
    scan.profile = u"core"_s;
    scan.started = QDateTime::fromString(started, Qt::ISODate);
    scan.finished = scan.started;
    return scan;
}

RecordedFinding lowPort()
{
    RecordedFinding finding;
    finding.rule = u"P-01"_s;
    finding.key = u"privileged-host-port"_s;
    finding.severity = u"high"_s;
    finding.status = u"open"_s;
    finding.message = u"Host port 80 leads to the container."_s;
    finding.certainty = u"confirmed"_s;
    finding.fingerprint = u"sha256:1"_s;
    finding.evidence = {{u"HostConfig.PortBindings"_s, u"config"_s, u"0.0.0.0:80"_s, u"1024 or above"_s}};
    return finding;
}

//! One of everything that a comparison can tell.
DifferenceReport sampleDifference(const QString& name = u"web"_s)
{
    RecordedFinding waived = lowPort();
    waived.status = u"waived"_s;
    waived.waiver = {u"W-1"_s, u"waiver"_s, u"Behind a balancer."_s, u"ops"_s, u"2026-04-01"_s, u"active"_s};
    HostDifference host{.name = u"prod"_s, .endpoint = u"ssh://prod"_s};
    host.fields = {{u"engine.version"_s, u"20.10.24"_s, u"28.0.0"_s}};
    host.findings = {{.change = FindingChange::New, .container = name, .after = lowPort()},
        {.change = FindingChange::Fixed, .container = u"db"_s, .before = lowPort()},
        {.change = FindingChange::Changed,
            .container = u"edge"_s,
            .before = lowPort(),
            .after = waived,
            .fields = {{u"status"_s, u"open"_s, u"waived"_s}}},
        {.change = FindingChange::Gone, .reason = DifferenceReason::NotRead, .before = lowPort()}};
    host.containers = {{.presence = Presence::Added, .name = name, .id = u"aa"_s, .image = u"nginx:1"_s},
        {.presence = Presence::Removed, .name = u"old"_s, .id = u"bb"_s, .image = u"nginx:0"_s},
        {.name = u"db"_s,
            .id = u"cc"_s,
            .image = u"db:1"_s,
            .recreated = true,
            .fields = {{u"HostConfig.CapAdd"_s, QStringList(u"SYS_TIME"_s), QStringList(u"NET_ADMIN"_s)},
                {u"HostConfig.Memory"_s, qint64{0}, qint64{512}}, {u"HostConfig.Privileged"_s, true, false},
                {u"HostConfig.MaskedPaths"_s, FactValue(), QStringList()}}}};
    ScanDifference difference;
    difference.hosts = {host};
    difference.counts = {.newFindings = 1,
        .fixed = 1,
        .changed = 1,
        .gone = 1,
        .unchanged = 7,
        .containersAdded = 1,
        .containersRemoved = 1,
        .containersChanged = 1};
    return {ComparedScan(u"3"_s, scanAt(u"2026-01-02T03:04:05Z"_s)),
        ComparedScan(u"new.hullsnap"_s, scanAt(u"2026-01-03T03:04:05Z"_s)), difference};
}

} // namespace

class DifferenceReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContract();
    void writesItForPeople();
    void saysThatNothingDiffers();
    void warnsOfUnlikeScans_data();
    void warnsOfUnlikeScans();
    void isSafeToShow_data();
    void isSafeToShow();
    void listsTheHistory();
};

void DifferenceReportTest::writesTheContract()
{
    const QByteArray bytes = differenceJson(sampleDifference(), JsonWriter::Layout::Compact);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json["schema"_L1].toString(), u"hullwright.diff/1"_s);
    QCOMPARE(json["a"_L1]["source"_L1].toString(), u"3"_s);
    QCOMPARE(json["b"_L1]["started"_L1].toString(), u"2026-01-03T03:04:05Z"_s);
    const QJsonObject host = json["hosts"_L1][0].toObject();
    QCOMPARE(host.keys(),
        (QStringList{u"changed"_s, u"containers"_s, u"endpoint"_s, u"fields"_s, u"fixed"_s, u"gone"_s, u"name"_s,
            u"new"_s, u"presence"_s}));
    const QJsonObject found = host["new"_L1][0].toObject();
    QCOMPARE(found["container"_L1].toString(), u"web"_s);
    QVERIFY(found["reason"_L1].isNull());
    QCOMPARE(found["rule"_L1].toString(), u"P-01"_s);
    QCOMPARE(found["evidence"_L1][0]["observed"_L1].toString(), u"0.0.0.0:80"_s);
    QVERIFY(!found["references"_L1].toArray().isEmpty());
    QVERIFY(found["waiver"_L1].isNull());
    QVERIFY(!found.contains("fields"_L1));
    QCOMPARE(host["fixed"_L1][0]["container"_L1].toString(), u"db"_s);
    const QJsonObject changed = host["changed"_L1][0].toObject();
    QCOMPARE(changed["status"_L1].toString(), u"waived"_s);
    QCOMPARE(changed["waiver"_L1]["id"_L1].toString(), u"W-1"_s);
    QCOMPARE(changed["fields"_L1][0].toObject(),
        (QJsonObject{{u"path"_s, u"status"_s}, {u"before"_s, u"open"_s}, {u"after"_s, u"waived"_s}}));
    const QJsonObject gone = host["gone"_L1][0].toObject();
    QCOMPARE(gone["reason"_L1].toString(), u"notRead"_s);
    QVERIFY(gone["container"_L1].isNull());
    QCOMPARE(host["containers"_L1]["added"_L1][0]["name"_L1].toString(), u"web"_s);
    QCOMPARE(host["containers"_L1]["removed"_L1][0]["name"_L1].toString(), u"old"_s);
    const QJsonObject container = host["containers"_L1]["changed"_L1][0].toObject();
    QCOMPARE(container["recreated"_L1].toBool(), true);
    const QJsonArray fields = container["fields"_L1].toArray();
    QCOMPARE(fields[0]["before"_L1].toArray(), QJsonArray{u"SYS_TIME"_s});
    QCOMPARE(fields[1]["after"_L1].toInt(), 512);
    QCOMPARE(fields[2]["before"_L1].toBool(), true);
    QVERIFY(fields[3]["before"_L1].isNull() && fields[3]["after"_L1].isArray());
    QCOMPARE(json["summary"_L1]["unchanged"_L1].toInt(), 7);
    QCOMPARE(json["summary"_L1]["new"_L1].toInt(), 1);
}

void DifferenceReportTest::writesItForPeople()
{
    const QByteArray expected = R"(A: 3, 2026-01-02T03:04:05Z, profile core
B: new.hullsnap, 2026-01-03T03:04:05Z, profile core

prod (ssh://prod)
  engine.version: 20.10.24 -> 28.0.0
  new      high      P-01    web: Host port 80 leads to the container.
  changed  high      P-01    edge: Host port 80 leads to the container. [waived]
           status: open -> waived
  gone     high      P-01    Host port 80 leads to the container. (it was not read)
  fixed    high      P-01    db: Host port 80 leads to the container.
  added    container web (nginx:1)
  removed  container old (nginx:0)
  changed  container db (db:1, made again)
           HostConfig.CapAdd: +NET_ADMIN -SYS_TIME
           HostConfig.Memory: 0 -> 512
           HostConfig.Privileged: true -> false
           HostConfig.MaskedPaths: null -> []

Findings: 1 new, 1 fixed, 1 changed, 1 gone, 7 unchanged. Containers: 1 new, 1 gone, 1 changed.
)";
    QCOMPARE(differenceText(sampleDifference(), {.width = 110}), expected);
    QVERIFY(differenceText(sampleDifference(), {.width = 110, .colour = true}).contains("\x1b[31mnew"));
}

void DifferenceReportTest::saysThatNothingDiffers()
{
    DifferenceReport report = sampleDifference();
    report.difference = {};
    QVERIFY(differenceText(report, {}).endsWith("\nNothing differs.\n"));
    const QJsonObject json = QJsonDocument::fromJson(differenceJson(report, JsonWriter::Layout::Compact)).object();
    QCOMPARE(json["hosts"_L1].toArray(), QJsonArray());
}

void DifferenceReportTest::warnsOfUnlikeScans_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("ruleSet");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("alike") << u"core"_s << u"1"_s << false;
    QTest::newRow("another profile") << u"full"_s << u"1"_s << true;
    QTest::newRow("other rules") << u"core"_s << u"2"_s << true;
}

void DifferenceReportTest::warnsOfUnlikeScans()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, ruleSet);
    QFETCH(const bool, isWarned);
    DifferenceReport report = sampleDifference();
    report.after.profile = profile;
    report.after.ruleSet = ruleSet;
    QCOMPARE(differenceText(report, {.width = 200}).contains("different rules or profiles"), isWarned);
}

void DifferenceReportTest::isSafeToShow_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [label, name] : hostileNames()) {
        QTest::newRow(label) << name;
    }
}

void DifferenceReportTest::isSafeToShow()
{
    QFETCH(const QString, name);
    const DifferenceReport report = sampleDifference(name);
    for (const QByteArray& bytes : {differenceText(report, {}), differenceJson(report, JsonWriter::Layout::Indented)}) {
        QVERIFY(bytes.isValidUtf8());
        QVERIFY(!bytes.contains('\x1b') && !bytes.contains('\r') && !bytes.contains('\0'));
        QVERIFY(!bytes.contains(u"\u202E"_s.toUtf8()));
    }
    QVERIFY(!QJsonDocument::fromJson(differenceJson(report, JsonWriter::Layout::Compact)).isNull());
}

void DifferenceReportTest::listsTheHistory()
{
    HistoryEntry entry;
    entry.id = 12;
    entry.started = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    entry.wasImported = true;
    entry.profile = u"core"_s;
    entry.hosts = {u"prod"_s, u"test\x1b"_s};
    entry.incompleteHosts = 1;
    entry.containers = 9;
    entry.open.open = {1, 2, 3, 4, 0};
    const QByteArray table = historyTable({entry}, {.width = 160});
    QCOMPARE(table,
        QByteArray("12  2026-01-02T03:04:05Z  prod, test\\x1b (imported, 1 not read completely): 9 containers; open: 1 "
                   "critical, 2 high, 3 medium, 4 low\n"));
    const QJsonObject json =
        QJsonDocument::fromJson(historyJson({entry}, JsonWriter::Layout::Compact)).object()["scans"_L1][0].toObject();
    QCOMPARE(json["id"_L1].toInt(), 12);
    QCOMPARE(json["open"_L1]["high"_L1].toInt(), 2);
    QVERIFY(json["kept"_L1].isNull());
    QCOMPARE(historyTable({}, {}), QByteArray("The history holds no scan.\n"));
}

QTEST_GUILESS_MAIN(DifferenceReportTest)
#include "tst_differencereport.moc"
