// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditdocument.h"
#include "app/report/audittexts.h"
#include "tests/unit/report/samplefleet.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

ReportDocument documentOf(const ScanReport& scan, ReportTemplate form = ReportTemplate::Complete)
{
    return auditDocument(auditReport(scan), form, ReportDocument::Paper::A4);
}

QStringList sectionsOf(const ReportDocument& document)
{
    QStringList sections;
    for (const DocumentBlock& block : document.blocks) {
        const auto* heading = std::get_if<DocumentHeading>(&block);
        if (heading && heading->level == 1) {
            sections.append(heading->text);
        }
    }
    return sections;
}

//! The tables with a column of that title.
std::vector<const DocumentTable*> tablesWith(const ReportDocument& document, const QString& column)
{
    std::vector<const DocumentTable*> tables;
    for (const DocumentBlock& block : document.blocks) {
        const auto* table = std::get_if<DocumentTable>(&block);
        if (table && std::any_of(table->columns.begin(), table->columns.end(), [&](const DocumentColumn& one) {
                return one.title == column;
            })) {
            tables.push_back(table);
        }
    }
    return tables;
}

QStringList textsOf(const DocumentRow& row)
{
    QStringList texts;
    for (const DocumentCell& cell : row) {
        for (const DocumentLine& line : cell.lines) {
            texts.append(line.text);
        }
    }
    return texts;
}

//! How many findings a row of affected objects stands for: "36 containers on 2 hosts" in its first line, or one.
int countedBy(const DocumentRow& row)
{
    static const QRegularExpression counted(u"^([0-9]+) (?:containers|hosts)"_s);
    const QRegularExpressionMatch match = counted.match(textsOf(row).front());
    return match.hasMatch() ? match.captured(1).toInt() : 1;
}

QStringList notesOf(const ReportDocument& document)
{
    QStringList notes;
    for (const DocumentBlock& block : document.cover) {
        if (const auto* note = std::get_if<DocumentNote>(&block)) {
            notes.append(note->text);
        }
    }
    return notes;
}

Waiver waiver(const QString& id, const QDate& expires)
{
    Waiver one;
    one.id = id;
    one.rule = u"A-01"_s;
    one.scope.container = u"web-*"_s;
    one.reason = u"It watches the whole host."_s;
    one.owner = u"ops@example.org"_s;
    one.approver = u"ciso@example.org"_s;
    one.expires = expires;
    return one;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<Hull::Severity>)

class AuditDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsSections_data();
    void hasItsSections();
    void fillsEveryColumn_data();
    void fillsEveryColumn();
    void pointsOnlyToWhatIsThere();
    void countsAsTheReportDoes();
    void listsEveryFinding();
    void groupsWhatSaysTheSame();
    void hasEachObjectInFull();
    void leavesOutOfTheActionsWhatIsNotOpen_data();
    void leavesOutOfTheActionsWhatIsNotOpen();
    void keepsExpiredWaiversApart();
    void warnsOnItsCover_data();
    void warnsOnItsCover();
    void namesAllOrTheOthers();
    void endsWhatTheEngineReports();
};

void AuditDocumentTest::hasItsSections_data()
{
    QTest::addColumn<ReportTemplate>("form");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("complete") << ReportTemplate::Complete
                              << QStringList{u"Summary"_s, u"Scope"_s, u"Findings"_s, u"Exposed ports"_s,
                                     u"Passed checks"_s, u"Not assessed"_s, u"Not applicable"_s, u"Waivers"_s,
                                     u"Appendix A: rules"_s, u"Appendix B: affected objects"_s,
                                     u"Appendix C: tool and hashes"_s};
    QTest::newRow("actions") << ReportTemplate::Actions << QStringList{u"Summary"_s, u"Actions"_s, u"Scope"_s};
}

void AuditDocumentTest::hasItsSections()
{
    QFETCH(const ReportTemplate, form);
    QTEST(sectionsOf(documentOf(sampleFleet(2, 10), form)), "sections");
}

void AuditDocumentTest::fillsEveryColumn_data()
{
    QTest::addColumn<ReportTemplate>("form");
    QTest::addColumn<int>("containers");
    QTest::newRow("complete") << ReportTemplate::Complete << 10;
    QTest::newRow("complete, nothing found") << ReportTemplate::Complete << 0;
    QTest::newRow("actions") << ReportTemplate::Actions << 10;
    QTest::newRow("actions, nothing found") << ReportTemplate::Actions << 0;
}

void AuditDocumentTest::fillsEveryColumn()
{
    QFETCH(const ReportTemplate, form);
    QFETCH(const int, containers);
    const ReportDocument document = documentOf(sampleFleet(2, containers), form);
    for (const DocumentBlock& block : document.blocks) {
        if (const auto* table = std::get_if<DocumentTable>(&block)) {
            QVERIFY(!table->rows.empty());
            const int weights = std::accumulate(table->columns.begin(), table->columns.end(), 0,
                [](int sum, const DocumentColumn& column) { return sum + column.weight; });
            QVERIFY2(weights >= 98 && weights <= 102, qPrintable(table->columns.front().title)); // about per cent
            for (const DocumentRow& row : table->rows) {
                const bool isWhole = row.size() == 1 && &row != &table->rows.front(); // of the row above it
                QVERIFY(isWhole || row.size() == table->columns.size());
            }
        }
    }
}

void AuditDocumentTest::pointsOnlyToWhatIsThere()
{
    const ReportDocument document = documentOf(sampleFleet(2, 10));
    QSet<QString> anchors;
    QSet<QString> pointers;
    for (const DocumentBlock& block : document.blocks) {
        if (const auto* heading = std::get_if<DocumentHeading>(&block)) {
            anchors.insert(heading->anchor);
        } else if (const auto* band = std::get_if<DocumentBand>(&block)) {
            QVERIFY2(!anchors.contains(band->anchor), qPrintable(band->anchor));
            anchors.insert(band->anchor);
        } else if (const auto* table = std::get_if<DocumentTable>(&block)) {
            for (const DocumentRow& row : table->rows) {
                for (const DocumentCell& cell : row) {
                    for (const DocumentLine& line : cell.lines) {
                        if (line.style == LineStyle::Page) {
                            pointers.insert(line.text);
                        }
                    }
                }
            }
        }
    }
    QCOMPARE(pointers.size(), qsizetype(5)); // rules of the sample
    QVERIFY(anchors.contains(pointers));
}

void AuditDocumentTest::countsAsTheReportDoes()
{
    const AuditReport report = auditReport(sampleFleet(3, 20));
    const ReportDocument document = auditDocument(report, ReportTemplate::Complete, ReportDocument::Paper::A4);
    for (const DocumentBlock& block : document.cover) {
        if (const auto* counts = std::get_if<DocumentCounts>(&block)) {
            for (const Severity severity : countedSeverities) {
                QCOMPARE(counts->open[static_cast<size_t>(severity)], report.counts.findings.open.of(severity));
            }
        }
    }
    SeverityNumbers sum{};
    for (const DocumentRow& row : tablesWith(document, u"Open in all"_s).at(0)->rows) {
        for (size_t i = 0; i < sum.size(); ++i) {
            sum[i] += row[5].bar.value()[i];
            QCOMPARE(row[1 + i].lines[0].text.section(u' ', -1).toInt(), row[5].bar.value()[i]);
        }
    }
    for (const Severity severity : countedSeverities) {
        QCOMPARE(sum[static_cast<size_t>(severity)], report.counts.findings.open.of(severity));
    }
}

//! Findings that say the same share a row; each of them is counted, and named or of all containers of a host.
void AuditDocumentTest::listsEveryFinding()
{
    const AuditReport report = auditReport(sampleFleet(2, 20)); // 18 that run and 2 parked on each
    const ReportDocument document = auditDocument(report, ReportTemplate::Complete, ReportDocument::Paper::A4);
    int findings = 0;
    for (const DocumentTable* table : tablesWith(document, u"What is wrong, and the evidence"_s)) {
        for (const DocumentRow& row : table->rows) {
            if (row.size() == 1) {
                continue; // names what the row above it counts
            }
            const QStringList texts = textsOf(row);
            QVERIFY(texts.contains(u"HostConfig.PortBindings[\"80/tcp\"][0] = 0.0.0.0:80"_s));
            QVERIFY(texts.contains(u"expected: a host port of 1024 or above; from: config"_s));
            findings += countedBy(row);
        }
    }
    QCOMPARE(findings, static_cast<int>(report.findings.size()));
}

void AuditDocumentTest::groupsWhatSaysTheSame()
{
    const AuditReport report = auditReport(sampleFleet(2, 20));
    const ReportDocument document = auditDocument(report, ReportTemplate::Complete, ReportDocument::Paper::A4);
    const std::vector<const DocumentTable*> tables = tablesWith(document, u"What is wrong, and the evidence"_s);
    QCOMPARE(tables.size(), size_t(5)); // one for each rule of the sample
    // Of those that run, with their names below over the whole width, and of those that are parked.
    QCOMPARE(tables[0]->rows.size(), size_t(3));
    QCOMPARE(textsOf(tables[0]->rows[0]).mid(0, 2), (QStringList{u"36 containers on 2 hosts"_s, u"critical"_s}));
    QCOMPARE(textsOf(tables[0]->rows[1]),
        (QStringList{
            u"prod-0: all 20 containers but web-9, web-19"_s, u"prod-1: all 20 containers but web-9, web-19"_s}));
    QCOMPARE(textsOf(tables[0]->rows[2]).mid(0, 3),
        (QStringList{u"4 containers on 2 hosts"_s, u"prod-0: web-9, web-19"_s, u"prod-1: web-9, web-19"_s}));
}

void AuditDocumentTest::hasEachObjectInFull()
{
    const AuditReport report = auditReport(sampleFleet(2, 20));
    const ReportDocument document = auditDocument(report, ReportTemplate::Complete, ReportDocument::Paper::A4);
    const std::vector<const DocumentTable*> tables = tablesWith(document, u"Created, started"_s);
    QCOMPARE(tables.size(), size_t(2)); // one for each host
    QCOMPARE(tables[1]->rows.size(), size_t(20));
    const QStringList first = textsOf(tables[0]->rows[0]);
    for (const QString& text : {u"web-0"_s, u"000000000000"_s, u"running"_s, u"compose shop"_s, u"nginx:1.27"_s,
             u"sha256:bbbbbbbbbbbb"_s, u"2026-01-01 00:00"_s, u"P-01, A-01, A-02, A-03, A-04"_s}) {
        QVERIFY2(first.contains(text), qPrintable(text + " is not in: "_L1 + first.join(u'|')));
    }
    QStringList paragraphs;
    for (const DocumentBlock& block : document.blocks) {
        if (const auto* paragraph = std::get_if<DocumentParagraph>(&block)) {
            for (const DocumentLine& line : paragraph->lines) {
                paragraphs.append(line.text);
            }
        }
    }
    for (const QString& text : {u"Collected by GET /v1.41/containers/ID/json"_s,
             u"docker -H unix:///run/prod-1.sock inspect --type container -- NAME"_s,
             u"curl -sS --unix-socket /run/prod-1.sock http://localhost/v1.41/containers/NAME/json"_s,
             u"docker -H unix:///run/prod-1.sock info"_s}) {
        QVERIFY2(paragraphs.contains(text), qPrintable(text));
    }
}

void AuditDocumentTest::leavesOutOfTheActionsWhatIsNotOpen_data()
{
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::newRow("as it is") << std::optional<Severity>();
    QTest::newRow("mere information") << std::optional<Severity>(Severity::Info);
    QTest::newRow("low") << std::optional<Severity>(Severity::Low);
}

void AuditDocumentTest::leavesOutOfTheActionsWhatIsNotOpen()
{
    QFETCH(const std::optional<Severity>, severity);
    ScanReport scan = sampleFleet(2, 20);
    if (severity) { // of all findings of the first host
        auto judged = std::make_shared<HostAssessment>(*scan.hosts[0].assessment);
        for (Assessment& assessment : judged->containers) {
            for (Finding& finding : assessment.findings) {
                finding.severity = *severity;
            }
        }
        scan.hosts[0].assessment = judged;
    }
    const AuditReport report = auditReport(scan);
    const ReportDocument document = auditDocument(report, ReportTemplate::Actions, ReportDocument::Paper::A4);
    int boxes = 0;
    for (const DocumentTable* table : tablesWith(document, u"Done, container and host"_s)) {
        for (const DocumentRow& row : table->rows) {
            const QStringList texts = textsOf(row);
            boxes += static_cast<int>(std::count_if(
                texts.begin(), texts.end(), [](const QString& text) { return text.startsWith(u'\u2610'); }));
        }
    }
    QCOMPARE(boxes, report.counts.findings.open.counted());
}

void AuditDocumentTest::keepsExpiredWaiversApart()
{
    ScanReport scan = sampleFleet(1, 3);
    scan.policy.day = {2026, 1, 2};
    scan.policy.waivers = {waiver(u"W-1"_s, {2026, 1, 2}), waiver(u"W-2"_s, {2026, 1, 1})};
    AllowedPort port;
    port.port = 443;
    port.protocol = u"tcp"_s;
    port.scope.container = u"edge"_s;
    port.expires = {2026, 2, 1};
    scan.policy.allowedPorts = {port};
    const ReportDocument document = documentOf(scan);
    const std::vector<const DocumentTable*> kept = tablesWith(document, u"Waiver, rule"_s);
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0]->rows.size(), size_t(2));
    const QStringList first = textsOf(kept[0]->rows[0]);
    for (const QString& text : {u"W-1"_s, u"A-01"_s, u"container web-*"_s, u"It watches the whole host."_s,
             u"approved by ciso@example.org"_s, u"2026-01-02"_s, u"0 days left"_s, u"3 findings"_s}) {
        QVERIFY2(first.contains(text), qPrintable(text + " is not in: "_L1 + first.join(u'|')));
    }
    const QStringList second = textsOf(kept[0]->rows[1]);
    QVERIFY(second.contains(u"allowedHostPorts[0]"_s) && second.contains(u"443/tcp, container edge"_s));
    QVERIFY(second.contains(u"30 days left"_s) && second.contains(u"0 findings"_s));
    QCOMPARE(kept[1]->rows.size(), size_t(1));
    QVERIFY(textsOf(kept[1]->rows[0]).contains(u"1 day ago"_s));
}

void AuditDocumentTest::warnsOnItsCover_data()
{
    QTest::addColumn<ScanReport>("scan");
    QTest::addColumn<QStringList>("notes");
    ScanReport gone = sampleFleet(1, 1);
    gone.hosts.push_back(unreachableHost());
    ScanReport demo = sampleFleet(1, 1);
    demo.hosts[0].host.kind = EndpointKind::Demo;
    ScanReport skewed = sampleFleet(1, 1);
    auto snapshot = std::make_shared<HostSnapshot>(*skewed.hosts[0].assessment->snapshot);
    snapshot->clockAhead = 61;
    auto judged = std::make_shared<HostAssessment>(*skewed.hosts[0].assessment);
    judged->snapshot = snapshot;
    skewed.hosts[0].assessment = judged;
    QTest::newRow("nothing") << sampleFleet(1, 1) << QStringList();
    QTest::newRow("a host is not there") << gone
                                         << QStringList{u"1 host could not be read completely. This report is no "
                                                        "verdict on what was not read."_s};
    QTest::newRow("demo") << demo << QStringList{u"Demo: these hosts are simulated."_s};
    QTest::newRow("clock") << skewed
                           << QStringList{u"1 host has a clock that differs from this machine's by more than 60 s, see "
                                          "Scope."_s};
}

void AuditDocumentTest::warnsOnItsCover()
{
    QFETCH(const ScanReport, scan);
    QTEST(notesOf(documentOf(scan)), "notes");
}

void AuditDocumentTest::namesAllOrTheOthers()
{
    const AuditReport report = auditReport(sampleFleet(2, 4)); // in each: the host, web-0 … web-3
    const std::vector<HostObjects> groups = objectsByHost(report, {1, 2, 3, 4, 5, 6, 8, 9});
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0].all, u"all 4 containers"_s);
    QCOMPARE(groups[0].others, QStringList());
    QCOMPARE(groups[1].all, QString());
    QCOMPARE(groups[1].names, QStringList({u"the host itself"_s, u"web-0"_s, u"web-2"_s, u"web-3"_s}));
    QCOMPARE(groups[1].others, QStringList{u"web-1"_s});
}

//! Its words have no full stop, and the sentence of an older reading comes behind them.
void AuditDocumentTest::endsWhatTheEngineReports()
{
    AuditReport report;
    AuditHost& host = report.hosts.emplace_back();
    host.problem = u"The engine could not read the list of containers (HTTP 500)."_s;
    host.cause = u"The engine reports: HTTP 500: input/output error"_s;
    const std::vector<UnreadPart> parts = unreadParts(report);
    QCOMPARE(parts.size(), 1U);
    QCOMPARE(parts.front().why,
        u"The engine could not read the list of containers (HTTP 500). The engine reports: HTTP 500: input/output "
        "error."_s);
}

QTEST_APPLESS_MAIN(AuditDocumentTest)
#include "tst_auditdocument.moc"
