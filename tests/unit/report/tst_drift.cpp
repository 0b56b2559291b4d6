// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/scanreader.h"
#include "app/report/auditdocument.h"
#include "app/report/audittexts.h"
#include "app/report/csvwriter.h"
#include "app/report/htmlwriter.h"
#include "app/report/sarifwriter.h"
#include "app/report/scanjson.h"
#include "app/report/scantable.h"
#include "tests/unit/report/samplefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

RecordedScan recorded(const ScanReport& report)
{
    return readScan(snapshotJson(report)).value();
}

//! The later report, compared with the earlier one.
ScanReport compared(const ScanReport& before, ScanReport after)
{
    after.drift = std::make_shared<const Drift>(u"base.hullsnap"_s, recorded(before), recorded(after));
    return after;
}

using Change = std::function<void(HostAssessment&, HostSnapshot&)>;

ScanReport changed(const Change& change)
{
    ScanReport report = sampleFleet(2, 3);
    auto judged = std::make_shared<HostAssessment>(*report.hosts[0].assessment);
    auto snapshot = std::make_shared<HostSnapshot>(*judged->snapshot);
    change(*judged, *snapshot);
    judged->snapshot = snapshot;
    report.hosts[0].assessment = judged;
    return report;
}

void takeFinding(Assessment& assessment, QStringView rule)
{
    assessment.findings.removeIf([rule](const Finding& finding) { return finding.rule->id == rule; });
    for (RuleResult& result : assessment.results) {
        result.outcome = result.rule->id == rule ? RuleOutcome::Pass : result.outcome;
    }
}

//! How often each state stands in the results of SARIF: "absent 1, unchanged 28".
QString statesIn(const QByteArray& sarif)
{
    QMap<QString, int> counts;
    for (const QJsonValue& result : QJsonDocument::fromJson(sarif)["runs"_L1][0]["results"_L1].toArray()) {
        ++counts[result["baselineState"_L1].toString(u"none"_s)];
    }
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        parts.append(it.key() + u' ' + QString::number(it.value()));
    }
    return parts.join(u", "_s);
}

QString linesOf(const ReportDocument& document)
{
    QStringList lines;
    const auto add = [&lines](const std::vector<DocumentLine>& some) {
        for (const DocumentLine& line : some) {
            lines.append(line.text);
        }
    };
    for (const DocumentBlock& block : document.blocks) {
        if (const auto* paragraph = std::get_if<DocumentParagraph>(&block)) {
            add(paragraph->lines);
        } else if (const auto* heading = std::get_if<DocumentHeading>(&block)) {
            lines.append(u"# "_s + heading->text);
        } else if (const auto* note = std::get_if<DocumentNote>(&block)) {
            lines.append(u"! "_s + note->text);
        } else if (const auto* table = std::get_if<DocumentTable>(&block)) {
            for (const DocumentRow& row : table->rows) {
                for (const DocumentCell& cell : row) {
                    add(cell.lines);
                }
            }
        }
    }
    return lines.join(u'\n');
}

QString documentText(const ScanReport& report)
{
    return linesOf(auditDocument(auditReport(report), ReportTemplate::Complete, ReportDocument::Paper::A4));
}

} // namespace

class DriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachFindingAState_data();
    void givesEachFindingAState();
    void agreesInAllFormats();
    void saysNothingWithoutABaseline();
    void isNotKept();
    void groupsWhatSaysTheSame();
    void tellsWhatAppearedAndDisappeared();
    void warnsOfOtherQuestions();
    void comparesHostsOfAnotherName();
};

void DriftTest::givesEachFindingAState_data()
{
    // Two hosts of three containers, each with five findings and one check that could not be settled: 30 and 6.
    QTest::addColumn<ScanReport>("before");
    QTest::addColumn<ScanReport>("after");
    QTest::addColumn<QString>("states");
    const ScanReport fleet = sampleFleet(2, 3);
    const ScanReport fixed = changed([](HostAssessment& judged, auto&) { takeFinding(judged.containers[0], u"P-01"); });
    const ScanReport graver =
        changed([](HostAssessment& judged, auto&) { judged.containers[1].findings[0].severity = Severity::Low; });
    const ScanReport settled = changed([](HostAssessment& judged, auto&) {
        judged.containers[0].results[6].outcome = RuleOutcome::Pass;
        judged.containers[0].results[6].reason = nullptr;
    });
    QTest::newRow("the same") << fleet << fleet << u"unchanged 36"_s;
    QTest::newRow("fixed") << fleet << fixed << u"absent 1, unchanged 35"_s;
    QTest::newRow("new") << fixed << fleet << u"new 1, unchanged 35"_s;
    QTest::newRow("changed") << fleet << graver << u"unchanged 35, updated 1"_s;
    QTest::newRow("settled") << fleet << settled << u"unchanged 35"_s;
    QTest::newRow("unsettled") << settled << fleet << u"new 1, unchanged 35"_s;
    QTest::newRow("a host more") << sampleFleet(1, 3) << fleet << u"new 18, unchanged 18"_s;
    QTest::newRow("a host less") << fleet << sampleFleet(1, 3) << u"absent 15, unchanged 18"_s;
    QTest::newRow("a container more") << sampleFleet(2, 2) << fleet << u"new 12, unchanged 24"_s;
}

void DriftTest::givesEachFindingAState()
{
    QFETCH(const ScanReport, before);
    QFETCH(const ScanReport, after);
    QTEST(statesIn(auditSarif(auditReport(compared(before, after)), JsonWriter::Layout::Compact)), "states");
}

void DriftTest::agreesInAllFormats()
{
    const ScanReport report = compared(sampleFleet(2, 2), changed([](HostAssessment& judged, auto&) {
        judged.containers[1].findings[0].severity = Severity::Low;
        takeFinding(judged.containers[0], u"P-01");
    }));
    const QString numbers = u"10 new, 1 fixed, 1 changed, 0 gone, 18 unchanged"_s;
    QCOMPARE(driftCountsText(report.drift->counts()), numbers);
    const QByteArray json = scanJson(report, JsonWriter::Layout::Compact);
    const QJsonObject baseline = QJsonDocument::fromJson(json)["baseline"_L1].toObject();
    QCOMPARE(baseline["source"_L1].toString(), u"base.hullsnap"_s);
    QCOMPARE(baseline["started"_L1].toString(), u"2026-01-02T03:04:05Z"_s);
    QCOMPARE(baseline["new"_L1].toInt(), 10);
    QCOMPARE(json.count("\"baselineState\":\"new\""), qsizetype(10));
    QCOMPARE(json.count("\"baselineState\":\"updated\""), qsizetype(1));
    QCOMPARE(json.count("\"baselineState\":\"unchanged\""), qsizetype(18));
    const QByteArray csv = auditCsv(auditReport(report));
    QVERIFY(csv.startsWith("report,") && csv.left(csv.indexOf('\r')).endsWith(",fingerprint,baselineState"));
    QCOMPARE(csv.count(",new\r\n"), qsizetype(10));
    const QString html = QString::fromUtf8(auditHtml(auditReport(report)));
    for (const QString& text : {documentText(report), html, QString::fromUtf8(scanTable(report, {.width = 1000}))}) {
        QVERIFY2(text.contains(numbers), qPrintable(text));
        QVERIFY(text.contains(u"Since the baseline of 2026-01-02 03:04:05 UTC"_s));
    }
    QVERIFY(html.contains(u"<h2 id=\"drift\">Drift</h2>"_s) && html.contains(u"<a href=\"#drift\">"_s));
    QVERIFY(html.contains(u"severity: high -&gt; low"_s));
    QVERIFY(documentText(report).contains(u"severity: high -> low"_s));
}

void DriftTest::saysNothingWithoutABaseline()
{
    const ScanReport report = sampleFleet(1, 2);
    const AuditReport audit = auditReport(report);
    for (const QByteArray& text : {scanJson(report, JsonWriter::Layout::Compact), auditCsv(audit),
             auditSarif(audit, JsonWriter::Layout::Compact), auditHtml(audit), documentText(report).toUtf8()}) {
        QVERIFY(!text.contains("aseline") && !text.contains("Drift"));
    }
}

//! What goes into the history is the scan alone, so that it can be a baseline itself.
void DriftTest::isNotKept()
{
    const ScanReport report = sampleFleet(1, 2);
    QCOMPARE(snapshotJson(compared(sampleFleet(1, 1), report)), snapshotJson(report));
}

void DriftTest::groupsWhatSaysTheSame()
{
    const ScanReport report = compared(sampleFleet(2, 2), sampleFleet(2, 5));
    const std::vector<DriftFindings> groups = driftFindings(report.drift->report().difference);
    QCOMPARE(groups.size(), size_t(5)); // one of each rule, though there are six containers more
    QCOMPARE(groups[0].finding.severity, u"critical"_s); // gravest first
    QCOMPARE(groups[0].count, 6);
    QCOMPARE(groups[0].reason, u"the container is new"_s);
    QCOMPARE(groups[0].where.size(), size_t(2));
    QCOMPARE(groups[0].where[1].second, QStringList({u"web-2"_s, u"web-3"_s, u"web-4"_s}));
}

void DriftTest::tellsWhatAppearedAndDisappeared()
{
    ScanReport after = sampleFleet(1, 3);
    after.hosts.push_back(sampleFleet(3, 1).hosts[2]);
    const ScanReport report = compared(sampleFleet(2, 2), after);
    QStringList told;
    for (const DriftObject& object : driftObjects(report.drift->report().difference)) {
        told.append(presenceText(object.presence) + u' ' + object.host + u'/' + object.container);
    }
    QCOMPARE(told,
        QStringList({u"appeared prod-2/"_s, u"appeared prod-0/web-2"_s, u"appeared prod-2/web-0"_s,
            u"disappeared prod-1/"_s, u"disappeared prod-1/web-0"_s, u"disappeared prod-1/web-1"_s}));
    const QString text = documentText(report);
    QVERIFY2(text.contains(u"containers 2 appeared, 2 disappeared, 0 changed; hosts 1 appeared, 1 disappeared."_s),
        qPrintable(text));
}

void DriftTest::warnsOfOtherQuestions()
{
    ScanReport full = sampleFleet(1, 1);
    full.profile = Profile::Full;
    QVERIFY(documentText(compared(sampleFleet(1, 1), full))
                .contains(u"! The baseline was scanned with the profile core"_s));
    QVERIFY(!documentText(compared(full, full)).contains(u"! "_s));
    QVERIFY(documentText(compared(full, full)).contains(u"Nothing differs from the baseline"_s));
}

//! Each scan is of one host, so these are the same: a file, say, that was copied under another name.
void DriftTest::comparesHostsOfAnotherName()
{
    ScanReport before = sampleFleet(1, 2);
    before.hosts[0].host.name = u"elsewhere"_s;
    before.hosts[0].host.endpoint = u"file:///elsewhere"_s;
    const ScanReport report = compared(before, sampleFleet(1, 2));
    QCOMPARE(statesIn(auditSarif(auditReport(report), JsonWriter::Layout::Compact)), u"unchanged 12"_s);
}

QTEST_APPLESS_MAIN(DriftTest)
#include "tst_drift.moc"
