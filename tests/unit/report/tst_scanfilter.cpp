// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditdocument.h"
#include "app/report/auditreport.h"
#include "app/report/audittexts.h"
#include "app/report/csvwriter.h"
#include "app/report/htmlwriter.h"
#include "app/report/sarifwriter.h"
#include "app/report/scanfilter.h"
#include "app/report/scanjson.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! A report of what a filter shows, and of hosts that could not be read anew.
class ScanFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyWhatIsShown();
    void leavesOutWhatWasFoundOnHosts_data();
    void leavesOutWhatWasFoundOnHosts();
    void keepsWaiversInStep();
    void everyFormatSaysThatItIsFiltered();
    void everyFormatSaysHowOldItIs();
    void tellsTheAge_data();
    void tellsTheAge();
};

namespace {

ContainerId idOf(int number)
{
    return {u"%1"_s.arg(number, 64, 16, QChar(u'0'))};
}

//! Of two hosts with three containers each, the second and third of the second one.
ScanFilter sampleFilter(const ScanReport& scan)
{
    return {u"containers with \u201cweb\u201d"_s, {{scan.hosts[1].host.id(), {idOf(1), idOf(2)}}}, false};
}

//! The first host as it was before, and when.
ScanReport staleScan(qint64 age)
{
    ScanReport scan = sampleFleet(2, 3);
    ScanHost& host = scan.hosts[0];
    auto snapshot = std::make_shared<HostSnapshot>(*host.assessment->snapshot);
    snapshot->started = scan.finished.addSecs(-age);
    auto judged = std::make_shared<HostAssessment>(*host.assessment);
    judged->snapshot = snapshot;
    host.assessment = judged;
    host.status = HostSnapshot::Status::Unreachable;
    host.isStale = true;
    host.error = Error{.kind = Error::Kind::Timeout, .message = {"No answer.", {}}};
    return scan;
}

//! What each format says, by its name.
std::vector<std::pair<const char*, QString>> formats(const ScanReport& scan)
{
    const AuditReport report = auditReport(scan);
    QString paper;
    for (const DocumentBlock& block : auditDocument(report, ReportTemplate::Actions, ReportDocument::Paper::A4).cover) {
        if (const auto* note = std::get_if<DocumentNote>(&block); note && note->isWarning) {
            paper += note->text + u'\n';
        }
    }
    return {{"JSON", QString::fromUtf8(scanJson(scan, JsonWriter::Layout::Compact))},
        {"CSV", QString::fromUtf8(auditCsv(report))},
        {"SARIF", QString::fromUtf8(auditSarif(report, JsonWriter::Layout::Compact))},
        {"HTML", QString::fromUtf8(auditHtml(report))}, {"PDF", paper}};
}

} // namespace

void ScanFilterTest::keepsOnlyWhatIsShown()
{
    const ScanReport scan = sampleFleet(2, 3);
    const ScanReport left = filteredScan(scan, sampleFilter(scan));
    QCOMPARE(left.hosts.size(), size_t(1));
    QCOMPARE(left.hosts[0].host.name, u"prod-1"_s);
    QCOMPARE(left.leftOut, 4);
    const AuditReport report = auditReport(left);
    QCOMPARE(report.containers, 2);
    QCOMPARE(report.objects.size(), size_t(3)); // with the host itself
    QCOMPARE(report.objects[1].name, u"web-1"_s);
    QCOMPARE(report.objects[2].name, u"web-2"_s);
    QCOMPARE(summaryOf(left).open, report.counts.findings.open);
    QCOMPARE(report.counts.findings.open.counted(), 2 * 3);
}

void ScanFilterTest::leavesOutWhatWasFoundOnHosts_data()
{
    QTest::addColumn<bool>("showsHosts");
    QTest::newRow("words") << false;
    QTest::newRow("hosts alone") << true;
}

void ScanFilterTest::leavesOutWhatWasFoundOnHosts()
{
    QFETCH(const bool, showsHosts);
    ScanReport scan = sampleFleet(1, 1);
    auto judged = std::make_shared<HostAssessment>(*scan.hosts[0].assessment);
    judged->host = sampleAssessment();
    scan.hosts[0].assessment = judged;
    const ScanReport left = filteredScan(scan, {u"x"_s, {{scan.hosts[0].host.id(), {}}}, showsHosts});
    QCOMPARE(left.hosts[0].assessment->host.findings.isEmpty(), !showsHosts);
    QVERIFY(left.hosts[0].assessment->containers.empty());
}

//! What the rules say before anything is waived is a list beside the other, by place.
void ScanFilterTest::keepsWaiversInStep()
{
    ScanReport scan = sampleFleet(2, 3);
    auto judged = std::make_shared<HostAssessment>(*scan.hosts[1].assessment);
    auto unwaived = std::make_shared<HostAssessment::Unwaived>();
    unwaived->containers = judged->containers;
    unwaived->containers[2].findings.clear();
    judged->unwaived = unwaived;
    scan.hosts[1].assessment = judged;
    const ScanReport left = filteredScan(scan, sampleFilter(scan));
    const std::vector<Assessment>& kept = left.hosts[0].assessment->unwaivedContainers();
    QCOMPARE(kept.size(), size_t(2));
    QVERIFY(!kept[0].findings.isEmpty() && kept[1].findings.isEmpty());
}

void ScanFilterTest::everyFormatSaysThatItIsFiltered()
{
    const ScanReport scan = sampleFleet(2, 3);
    for (const auto& [name, text] : formats(filteredScan(scan, sampleFilter(scan)))) {
        QVERIFY2(text.contains(u"containers with \u201cweb\u201d"_s), name);
        QVERIFY2(
            text.contains(u"4 containers that were read are left out"_s) || text.contains(u"\"leftOut\":4"_s), name);
    }
    for (const auto& [name, text] : formats(scan)) {
        QVERIFY2(!text.contains(u"left out"_s) && !text.contains(u"leftOut"_s), name);
    }
}

void ScanFilterTest::everyFormatSaysHowOldItIs()
{
    const ScanReport scan = staleScan(2 * 3600);
    const QString time = u"2026-01-02 01:04:06 UTC"_s;
    for (const auto& [name, text] : formats(scan)) {
        QVERIFY2(text.contains(time) || text.contains(u"\"asOf\":\"2026-01-02T01:04:06Z\""_s), name);
    }
    const AuditReport report = auditReport(scan);
    QCOMPARE(staleText(report),
        u"Not read anew, so this report tells what was there before: prod-0, read at 2026-01-02 01:04:06 UTC, 2 hours "
        "before this report."_s);
    QCOMPARE(report.incompleteHosts, 1);
    QCOMPARE(staleText(auditReport(sampleFleet(1, 1))), QString());
}

void ScanFilterTest::tellsTheAge_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("isFollowed");
    QTest::addColumn<QString>("text");
    QTest::newRow("of this moment") << qint64(59) << false << QString();
    QTest::newRow("a minute") << qint64(60) << false << u"1 minute before this report"_s;
    QTest::newRow("an hour") << qint64(3600) << false << u"1 hour before this report"_s;
    QTest::newRow("hours") << qint64(47 * 3600) << false << u"47 hours before this report"_s;
    QTest::newRow("days") << qint64(49 * 3600) << false << u"2 days before this report"_s;
    QTest::newRow("followed") << qint64(49 * 3600) << true << QString();
}

void ScanFilterTest::tellsTheAge()
{
    QFETCH(const qint64, age);
    QFETCH(const bool, isFollowed);
    ScanReport scan = staleScan(age);
    scan.hosts[0].isFollowed = isFollowed;
    const AuditReport report = auditReport(scan);
    QTEST(ageText(report, report.hosts[0]), "text");
}

QTEST_APPLESS_MAIN(ScanFilterTest)
#include "tst_scanfilter.moc"
