// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditdocument.h"

#include "app/report/audittexts.h"
#include "app/report/documentbuilder.h"
#include "app/rules/rulecatalogue.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soon = 30; // days until a waiver ends that the cover tells of

using Alignment = DocumentColumn::Alignment;

SeverityNumbers numbersOf(const SeverityCounts& counts)
{
    SeverityNumbers numbers{};
    for (const Severity severity : countedSeverities) {
        numbers[static_cast<size_t>(severity)] = counts.of(severity);
    }
    return numbers;
}

//! "3 critical, 11 high"; severities with nothing are left out.
QString countsText(const SeverityCounts& counts)
{
    QStringList parts;
    for (const Severity severity : countedSeverities) {
        if (counts.of(severity) > 0) {
            parts.append(QString::number(counts.of(severity)) + u' ' + severityName(severity));
        }
    }
    return parts.join(", "_L1);
}

//! Number and letter, on the ground of the severity: readable without colours.
DocumentCell matrixCell(const AuditHost& host, Severity severity)
{
    const int number = host.counts.findings.open.of(severity);
    if (number == 0) {
        return textCell(host.wasRead ? u"0"_s : u"not read"_s, LineStyle::Dim);
    }
    DocumentCell cell =
        textCell(severityName(severity).left(1).toUpper() + u' ' + QString::number(number), LineStyle::Strong);
    cell.shade = severity;
    return cell;
}

} // namespace

DocumentCell textCell(const QString& text, LineStyle style)
{
    return {{{text, style}}};
}

DocumentCell numberCell(int number)
{
    return textCell(QString::number(number));
}

DocumentCell badgeCell(Severity severity)
{
    return {{{severityName(severity), LineStyle::Badge, severity}}};
}

QString ruleText(const char* source)
{
    return Message{source, {}}.english();
}

DocumentBuilder::DocumentBuilder(const AuditReport& report, ReportTemplate form, const QString& classification)
    : m_report(report)
    , m_form(form)
{
    m_document.classification = classification;
}

void DocumentBuilder::section(const QString& title)
{
    m_document.blocks.emplace_back(DocumentHeading{1, title, title});
}

void DocumentBuilder::part(const QString& title)
{
    m_document.blocks.emplace_back(DocumentHeading{2, title, {}});
}

void DocumentBuilder::paragraph(const QString& text, LineStyle style, bool leadsOn)
{
    m_document.blocks.emplace_back(DocumentParagraph{{{text, style}}, leadsOn});
}

void DocumentBuilder::table(std::vector<DocumentColumn> columns, std::vector<DocumentRow> rows)
{
    m_document.blocks.emplace_back(DocumentTable{std::move(columns), std::move(rows)});
}

void DocumentBuilder::facts()
{
    const auto fact = [this](const QString& label, const QString& text, LineStyle style = LineStyle::Body) {
        m_document.facts.emplace_back(label, DocumentLine{text, style});
    };
    fact(u"Scope"_s, scopeText(m_report), LineStyle::Strong);
    QStringList names;
    for (const AuditHost& host : m_report.hosts) {
        names.append(host.host.name);
    }
    constexpr qsizetype mostNames = 12; // all of them stand in the section Scope
    fact(u"Hosts"_s,
        names.size() <= mostNames ? names.join(", "_L1)
                                  : QString(names.mid(0, mostNames).join(", "_L1) + " and "_L1
                                      + QString::number(names.size() - mostNames) + " more, see Scope"_L1));
    fact(u"Profile"_s, profileName(m_report.profile) + ", rule set "_L1 + m_report.ruleSet);
    fact(u"Period"_s, periodText(m_report));
    if (!m_document.classification.isEmpty()) {
        fact(u"Classification"_s, m_document.classification);
    }
    if (!m_report.savedAs.isEmpty()) {
        fact(u"Scanned by"_s, "hullwright "_L1 + m_report.toolVersion);
        fact(u"Made at"_s, reportTimeText(m_report.made));
    }
    fact(u"Made by"_s, m_document.tool);
    fact(u"Report id"_s, m_report.id, LineStyle::Code);
    fact(u"Evidence SHA-256"_s, m_report.evidenceHash, LineStyle::Code);
}

void DocumentBuilder::coverNotes()
{
    if (m_report.isDemo) {
        m_document.cover.emplace_back(DocumentNote{u"Demo: these hosts are simulated."_s, true});
    }
    for (const QString& warning : {revealedText(m_report), savedText(m_report), filteredText(m_report),
             incompleteText(m_report), staleText(m_report)}) {
        if (!warning.isEmpty()) {
            m_document.cover.emplace_back(DocumentNote{warning, true});
        }
    }
    const auto skewed = std::count_if(
        m_report.hosts.begin(), m_report.hosts.end(), [](const AuditHost& host) { return host.hasSkewedClock(); });
    if (skewed > 0) {
        m_document.cover.emplace_back(DocumentNote{countedText(static_cast<int>(skewed), "host has"_L1, "hosts have"_L1)
                + " a clock that differs from this machine's by more than 60 s, see Scope."_L1,
            true});
    }
}

void DocumentBuilder::cover()
{
    const bool isComplete = m_form == ReportTemplate::Complete;
    m_document.title = u"Docker host security report"_s;
    m_document.subtitle =
        isComplete ? u"Complete report for the auditor"_s : u"Action list for the operator: what is open"_s;
    m_document.tool =
        "hullwright "_L1 + (m_report.savedAs.isEmpty() ? m_report.toolVersion : QStringLiteral(HULL_VERSION));
    m_document.scope = scopeText(m_report) + (m_report.filter.isEmpty() ? QString() : u", filtered view"_s)
        + (m_report.savedAs.isEmpty() ? QString()
                                      : QString(", as of "_L1 + m_report.started.date().toString(Qt::ISODate)));
    m_document.mark = m_report.id + u" \u00b7 evidence "_s + m_report.evidenceHash.left(16);
    facts();
    coverNotes();
    m_document.cover.emplace_back(DocumentCounts{numbersOf(m_report.counts.findings.open)});
    const auto ending =
        std::count_if(m_report.findings.begin(), m_report.findings.end(), [this](const AuditFinding& entry) {
            return entry.finding.status == FindingStatus::Waived && entry.waiver
                && m_report.started.date().daysTo(entry.waiver->expires) <= soon;
        });
    const AuditCounts& counts = m_report.counts;
    m_document.cover.emplace_back(DocumentParagraph{
        {{"Waived, and still a risk: "_L1 + QString::number(counts.findings.waived.counted())
                 + (ending > 0 ? QString(" ("_L1 + QString::number(ending) + " of them for 30 days at most)"_L1)
                               : QString())
                 + ". Not assessed: "_L1 + QString::number(counts.results.notAssessed) + ". Passed: "_L1
                 + QString::number(counts.results.pass) + ". Not applicable: "_L1
                 + QString::number(counts.results.notApplicable) + u'.',
             LineStyle::Strong},
            {uncountedText(counts.findings), LineStyle::Dim}}});
    m_document.cover.emplace_back(DocumentContents{});
    if (isComplete) {
        QStringList labels{u"Prepared by"_s, u"Date"_s, u"Signature"_s};
        if (m_document.classification.isEmpty()) {
            labels.insert(1, u"Classification"_s);
        }
        m_document.cover.emplace_back(DocumentSignature{labels});
    }
}

void DocumentBuilder::summary()
{
    section(u"Summary"_s);
    const FindingCounts& counts = m_report.counts.findings;
    int containers = 0;
    int hosts = 0;
    std::optional<size_t> last;
    for (const AuditFinding& entry : m_report.findings) { // by object
        if (entry.finding.status == FindingStatus::Open && entry.finding.severity != Severity::Info
            && last != entry.object) {
            last = entry.object;
            ++(m_report.objects[entry.object].isHost ? hosts : containers);
        }
    }
    if (counts.open.counted() == 0) {
        paragraph(u"Nothing is open in what was read."_s);
    } else {
        paragraph(countedText(counts.open.counted(), "finding is"_L1, "findings are"_L1) + " open ("_L1
            + countsText(counts.open) + "), on "_L1 + QString::number(containers) + " of "_L1
            + countedText(m_report.containers, "container"_L1, "containers"_L1)
            + (hosts > 0 ? QString(" and on "_L1 + countedText(hosts, "host"_L1, "hosts"_L1) + " as such"_L1)
                         : QString())
            + u'.');
    }
    if (counts.waived.counted() > 0) {
        paragraph(countedText(counts.waived.counted(), "finding is"_L1, "findings are"_L1)
            + " waived: somebody answers for it, and it is a risk all the same."_L1);
    }
    if (m_report.drift) {
        paragraph(driftText(*m_report.drift));
    }
    if (!m_report.risks.empty()) {
        risks();
    }
    matrix();
    if (m_form == ReportTemplate::Complete) {
        bySeverity();
    }
}

void DocumentBuilder::risks()
{
    part(u"The gravest matters"_s);
    std::vector<DocumentRow> rows;
    for (const AuditRisk& risk : m_report.risks) {
        rows.push_back({badgeCell(risk.severity),
            {{{risk.sentence, LineStyle::Strong}, {ruleText(risk.rule->why), LineStyle::Body}}},
            textCell(risk.rule->id), textCell(risk.rule->id, LineStyle::Page)});
    }
    table({{u"Severity"_s, 9}, {u"What, and why it matters"_s, 76}, {u"Rule"_s, 8}, {u"Page"_s, 7, Alignment::Right}},
        std::move(rows));
}

void DocumentBuilder::matrix()
{
    part(u"Open findings by host"_s);
    std::vector<DocumentRow> rows;
    for (const AuditHost& host : m_report.hosts) {
        DocumentRow row{textCell(host.host.name, LineStyle::Strong)};
        for (const Severity severity : countedSeverities) {
            row.push_back(matrixCell(host, severity));
        }
        row.push_back(DocumentCell{{}, std::nullopt, numbersOf(host.counts.findings.open)});
        row.push_back(numberCell(host.counts.findings.waived.counted()));
        row.push_back(numberCell(host.counts.results.notAssessed));
        row.push_back(numberCell(host.counts.results.pass));
        rows.push_back(std::move(row));
    }
    table({{u"Host"_s, 19}, {u"Critical"_s, 9, Alignment::Centre}, {u"High"_s, 9, Alignment::Centre},
              {u"Medium"_s, 9, Alignment::Centre}, {u"Low"_s, 9, Alignment::Centre}, {u"Open in all"_s, 17},
              {u"Waived"_s, 9, Alignment::Right}, {u"Not assessed"_s, 10, Alignment::Right},
              {u"Passed"_s, 9, Alignment::Right}},
        std::move(rows));
}

void DocumentBuilder::bySeverity()
{
    part(u"Results by severity"_s);
    std::vector<DocumentRow> rows;
    for (const Severity severity : countedSeverities) {
        const ResultCounts& results = m_report.bySeverity[static_cast<size_t>(severity)];
        rows.push_back({badgeCell(severity), numberCell(m_report.counts.findings.open.of(severity)),
            numberCell(m_report.counts.findings.waived.of(severity)), numberCell(results.notAssessed),
            numberCell(results.pass), numberCell(results.notApplicable)});
    }
    table({{u"Severity"_s, 20}, {u"Open"_s, 14, Alignment::Right}, {u"Waived, still a risk"_s, 20, Alignment::Right},
              {u"Not assessed"_s, 16, Alignment::Right}, {u"Passed"_s, 14, Alignment::Right},
              {u"Not applicable"_s, 16, Alignment::Right}},
        std::move(rows));
}

void DocumentBuilder::scope()
{
    section(u"Scope"_s);
    std::vector<DocumentRow> rows;
    for (const AuditHost& host : m_report.hosts) {
        const EngineInfo& engine = host.engine;
        const LineStyle clock = host.hasSkewedClock() ? LineStyle::Strong : LineStyle::Dim;
        rows.push_back({{{{host.host.name, LineStyle::Strong}, {host.host.endpoint, LineStyle::Code},
                            {endpointKindName(host.host.kind), LineStyle::Dim}}},
            {{{reportEngineText(engine)},
                {engine.apiVersion.isEmpty() ? QString() : QString("API "_L1 + engine.apiVersion), LineStyle::Dim}}},
            {{{systemText(engine)}, {"rootless: "_L1 + yesNoText(engine.rootless), LineStyle::Dim},
                {"user namespaces: "_L1 + yesNoText(engine.usernsRemap), LineStyle::Dim}}},
            textCell(QString::number(host.running) + " / "_L1 + QString::number(host.containers)),
            {{{reportTimeText(host.readAt)},
                {host.isFollowed ? u"kept up to date since"_s : ageText(m_report, host),
                    host.isStale ? LineStyle::Strong : LineStyle::Dim},
                {"clock "_L1 + clockText(host), clock}}},
            textCell(snapshotStatusName(host.status),
                host.status == HostSnapshot::Status::Complete ? LineStyle::Body : LineStyle::Strong)});
    }
    table({{u"Host"_s, 24}, {u"Engine"_s, 16}, {u"System"_s, 23}, {u"Running / all"_s, 10}, {u"Reached at"_s, 15},
              {u"Status"_s, 12}},
        std::move(rows));
    notReached();
}

void DocumentBuilder::notReached()
{
    part(u"Not reached or not read"_s);
    std::vector<DocumentRow> rows;
    for (const UnreadPart& unread : unreadParts(m_report)) {
        rows.push_back({textCell(hostName(unread.host), LineStyle::Strong), textCell(unread.what), textCell(unread.why),
            textCell(unread.remedy)});
    }
    if (rows.empty()) {
        paragraph(u"Every host was read completely."_s);
    } else {
        table({{u"Host"_s, 18}, {u"What"_s, 18}, {u"Why"_s, 36}, {u"What to do"_s, 28}}, std::move(rows));
    }
}

ReportDocument DocumentBuilder::build()
{
    cover();
    summary();
    if (m_form == ReportTemplate::Actions) {
        actions();
        scope();
        return std::move(m_document);
    }
    scope();
    findings();
    ports();
    passes();
    unsettled(
        RuleOutcome::NotAssessed, u"Not assessed"_s, u"Checks that could not be settled: neither passed nor failed."_s);
    unsettled(RuleOutcome::NotApplicable, u"Not applicable"_s, u"Checks that have no meaning where they stand."_s);
    waivers();
    remediation();
    drift();
    appendixRules();
    appendixObjects();
    appendixTool();
    appendixRevealed();
    return std::move(m_document);
}

ReportDocument auditDocument(
    const AuditReport& report, ReportTemplate form, ReportDocument::Paper paper, const QString& classification)
{
    ReportDocument document = DocumentBuilder(report, form, classification).build();
    document.paper = paper;
    return document;
}

} // namespace Hull
