// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/htmlwriter.h"

#include "app/report/audittexts.h"
#include "app/report/htmlsections.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString evidenceHtml(const Finding& finding)
{
    QStringList lines;
    for (const Evidence& evidence : finding.evidence) {
        lines.append(htmlCode(evidence.path) + " = "_L1 + htmlCode(evidence.observed)
            + "<br><span class=\"dim\">expected: "_L1 + htmlText(evidence.expected.english()) + "; from: "_L1
            + originName(evidence.origin) + "</span>"_L1);
    }
    return lines.join("<br>"_L1);
}

} // namespace

QString severityHtml(Severity severity)
{
    const QString name = severityName(severity);
    return "<span class=\""_L1 + name + "\">"_L1 + name + "</span>"_L1;
}

QString englishHtml(const char* source)
{
    return htmlText(Message{source, {}}.english());
}

HtmlWriter::HtmlWriter(const AuditReport& report)
    : m_report(report)
    , m_page("Docker host security report "_L1 + report.id)
{ }

QString HtmlWriter::objectHtml(const AuditObject& object) const
{
    if (object.isHost) {
        return u"the host itself"_s;
    }
    QString html = htmlName(object.name) + "<br><span class=\"dim\">"_L1 + htmlCode(object.id.left(12)) + ", "_L1
        + htmlText(object.state);
    if (!object.manager.isEmpty()) {
        html += ", "_L1 + htmlName(object.manager);
    }
    return html + "</span>"_L1;
}

QString HtmlWriter::statusHtml(const AuditFinding& entry) const
{
    const Finding& found = entry.finding;
    QString html = severityHtml(found.severity) + "<br>"_L1 + findingStatusName(found.status);
    if (entry.waiver) {
        html += "<br><span class=\"dim\">waiver "_L1 + htmlName(entry.waiver->id) + u' '
            + waiverStateName(entry.waiver->state) + "</span>"_L1;
    }
    if (found.certainty == Certainty::Assumed) {
        html += "<br><span class=\"dim\">assumed: only the kernel could tell</span>"_L1;
    }
    return html;
}

void HtmlWriter::contents()
{
    std::vector<std::pair<QString, QString>> sections{{u"summary"_s, u"Summary"_s}, {u"scope"_s, u"Scope"_s},
        {u"findings"_s, u"Findings"_s}, {u"ports"_s, u"Exposed ports"_s}, {u"passes"_s, u"Passed checks"_s},
        {u"unassessed"_s, u"Not assessed"_s}, {u"inapplicable"_s, u"Not applicable"_s}, {u"waivers"_s, u"Waivers"_s}};
    if (m_report.changes.wereAsked) {
        sections.emplace_back(u"remediation"_s, u"Remediation"_s);
    }
    if (m_report.drift) {
        sections.emplace_back(u"drift"_s, u"Drift"_s);
    }
    sections.insert(sections.end(),
        {{u"rules"_s, u"Appendix A: rules"_s}, {u"commands"_s, u"Appendix B: commands"_s},
            {u"tool"_s, u"Appendix C: tool and hashes"_s}});
    if (m_report.reveals) {
        sections.emplace_back(u"revealed"_s, u"Appendix D: revealed values"_s);
    }
    QStringList items;
    for (const auto& entry : sections) {
        items.append("<a href=\"#"_L1 + entry.first + "\">"_L1 + entry.second + "</a>"_L1);
    }
    m_page.begin(u"nav aria-label=\"Contents\""_s);
    m_page.list(items);
    m_page.end(u"nav"_s);
}

void HtmlWriter::cover()
{
    const AuditCounts& counts = m_report.counts;
    m_page.heading(1, u"Docker host security report"_s);
    if (m_report.isDemo) {
        m_page.paragraph(u"<strong class=\"warning\">Demo: these hosts are simulated.</strong>"_s);
    }
    m_page.paragraph("Scope: "_L1 + scopeText(m_report) + ". Profile: "_L1 + profileName(m_report.profile)
        + ". Period: "_L1 + periodText(m_report) + u'.');
    m_page.paragraph("Report "_L1 + htmlCode(m_report.id) + ", evidence SHA-256 "_L1 + htmlCode(m_report.evidenceHash));
    for (const QString& warning : {revealedText(m_report), savedText(m_report), filteredText(m_report),
             incompleteText(m_report), staleText(m_report)}) {
        if (!warning.isEmpty()) {
            m_page.paragraph("<strong class=\"warning\">"_L1 + htmlText(warning) + "</strong>"_L1);
        }
    }
    std::vector<QStringList> rows;
    for (const Severity severity : countedSeverities) {
        const ResultCounts& results = m_report.bySeverity[static_cast<size_t>(severity)];
        rows.push_back({severityHtml(severity), QString::number(counts.findings.open.of(severity)),
            QString::number(counts.findings.waived.of(severity)), QString::number(results.notAssessed),
            QString::number(results.pass), QString::number(results.notApplicable)});
    }
    m_page.table(u"Results by severity"_s,
        {u"Severity"_s, u"Open"_s, u"Waived (still a risk)"_s, u"Not assessed"_s, u"Passed"_s, u"Not applicable"_s},
        rows);
    m_page.paragraph(uncountedText(counts.findings));
}

void HtmlWriter::summary()
{
    m_page.heading(2, u"Summary"_s, u"summary"_s);
    const SeverityCounts& open = m_report.counts.findings.open;
    if (m_report.drift) {
        m_page.paragraph(htmlText(driftText(*m_report.drift)));
    }
    if (m_report.risks.empty()) {
        m_page.paragraph(u"Nothing is open in what was read."_s);
    } else {
        m_page.paragraph(countedText(open.counted(), "finding is"_L1, "findings are"_L1)
            + " open. The gravest matters, by severity and number:"_L1);
        QStringList items;
        for (const AuditRisk& risk : m_report.risks) {
            items.append(severityHtml(risk.severity) + ": "_L1 + htmlText(risk.sentence) + u' '
                + englishHtml(risk.rule->why) + " (<a href=\"#"_L1 + htmlText(risk.rule->id) + "\">"_L1
                + htmlText(risk.rule->id) + "</a>)"_L1);
        }
        m_page.list(items);
    }
    matrix();
}

void HtmlWriter::matrix()
{
    std::vector<QStringList> rows;
    for (const AuditHost& host : m_report.hosts) {
        QStringList row{htmlName(host.host.name)};
        for (const Severity severity : countedSeverities) {
            row.append(host.wasRead || host.counts.findings.open.of(severity) > 0
                    ? QString::number(host.counts.findings.open.of(severity))
                    : u"not read"_s);
        }
        row += {QString::number(host.counts.findings.waived.counted()),
            QString::number(host.counts.results.notAssessed), QString::number(host.counts.results.pass)};
        rows.push_back(row);
    }
    m_page.table(u"Open findings by host"_s,
        {u"Host"_s, u"Critical"_s, u"High"_s, u"Medium"_s, u"Low"_s, u"Waived"_s, u"Not assessed"_s, u"Passed"_s},
        rows);
}

void HtmlWriter::scope()
{
    m_page.heading(2, u"Scope"_s, u"scope"_s);
    std::vector<QStringList> rows;
    for (const AuditHost& host : m_report.hosts) {
        const EngineInfo& engine = host.engine;
        const QString skew =
            host.hasSkewedClock() ? QString("<strong>"_L1 + clockText(host) + "</strong>"_L1) : clockText(host);
        const QString age = ageText(m_report, host);
        rows.push_back({htmlName(host.host.name) + "<br>"_L1 + htmlCode(host.host.endpoint),
            htmlText(reportEngineText(engine)), htmlText(engine.apiVersion), htmlText(systemText(engine)),
            yesNoText(engine.rootless) + " / "_L1 + yesNoText(engine.usernsRemap),
            QString::number(host.running) + " / "_L1 + QString::number(host.containers),
            reportTimeText(host.readAt) + (age.isEmpty() ? QString() : QString("<br>"_L1 + age)), skew,
            snapshotStatusName(host.status)});
    }
    m_page.table(u"Hosts"_s,
        {u"Host"_s, u"Engine"_s, u"API"_s, u"System"_s, u"Rootless / user namespaces"_s, u"Running / all"_s,
            u"Reached at"_s, u"Clock"_s, u"Status"_s},
        rows);
    notReached();
}

void HtmlWriter::notReached()
{
    std::vector<QStringList> rows;
    for (const UnreadPart& part : unreadParts(m_report)) {
        rows.push_back({hostHtml(part.host), htmlName(part.what), htmlText(part.why), htmlText(part.remedy)});
    }
    m_page.heading(3, u"Not reached or not read"_s, u"unread"_s);
    if (rows.empty()) {
        m_page.paragraph(u"Every host was read completely."_s);
    } else {
        m_page.table(u"What could not be read"_s, {u"Host"_s, u"What"_s, u"Why"_s, u"What to do"_s}, rows);
    }
}

void HtmlWriter::findings()
{
    m_page.heading(2, u"Findings"_s, u"findings"_s);
    if (m_report.rules.empty()) {
        m_page.paragraph(u"No rule found anything in what was read."_s);
    }
    for (const AuditRule& entry : m_report.rules) {
        rule(entry);
    }
}

void HtmlWriter::rule(const AuditRule& entry)
{
    const RuleInfo& info = *entry.rule;
    m_page.heading(3, QString(info.id) + ": "_L1 + Message{info.title, {}}.english(), info.id);
    m_page.paragraph(
        (entry.worstOpen ? QString("Worst open severity: "_L1 + severityHtml(*entry.worstOpen)) : u"Nothing open"_s)
        + ". Open "_L1 + QString::number(entry.counts.open.counted() + entry.counts.open.of(Severity::Info))
        + ", waived "_L1 + QString::number(entry.counts.waived.counted()) + ", implied "_L1
        + QString::number(entry.counts.implied) + ", parked "_L1 + QString::number(entry.counts.parked) + u'.');
    m_page.paragraph(englishHtml(info.why));
    if (!info.references.empty()) {
        m_page.paragraph("References: "_L1 + htmlText(referencesText(info)));
    }
    affected(entry);
    m_page.paragraph("<strong>How to fix:</strong> "_L1 + englishHtml(info.fix));
    const Reproduction& commands = m_report.objects[m_report.findings[entry.findings.front()].object].reproduction;
    if (!commands.docker.isEmpty()) {
        m_page.paragraph("<strong>How to reproduce</strong>, for the first of them (<a href=\"#commands\">all</a>): "_L1
            + htmlCode(commands.docker)
            + (commands.curl.isEmpty() ? QString() : QString("<br>or "_L1 + htmlCode(commands.curl))));
    }
}

void HtmlWriter::affected(const AuditRule& entry)
{
    std::vector<QStringList> rows;
    for (const size_t place : entry.findings) {
        const AuditFinding& found = m_report.findings[place];
        const AuditObject& object = m_report.objects[found.object];
        rows.push_back({objectHtml(object), hostHtml(object.host), htmlName(object.image), statusHtml(found),
            htmlText(found.finding.message.english()), evidenceHtml(found.finding)});
    }
    m_page.table(QString(entry.rule->id) + ": "_L1
            + countedText(static_cast<int>(rows.size()), "affected object"_L1, "affected objects"_L1),
        {u"Object"_s, u"Host"_s, u"Image"_s, u"Severity and status"_s, u"What is wrong"_s, u"Evidence"_s}, rows);
}

QByteArray HtmlWriter::write()
{
    m_page.begin(u"header"_s);
    cover();
    m_page.end(u"header"_s);
    contents();
    m_page.begin(u"main"_s);
    summary();
    scope();
    findings();
    ports();
    passes();
    unsettled(RuleOutcome::NotAssessed, u"Not assessed"_s, u"unassessed"_s,
        u"Checks that could not be settled: neither passed nor failed."_s);
    unsettled(RuleOutcome::NotApplicable, u"Not applicable"_s, u"inapplicable"_s,
        u"Checks that have no meaning where they stand."_s);
    waivers();
    remediation();
    drift();
    appendixRules();
    appendixCommands();
    appendixTool();
    appendixRevealed();
    m_page.end(u"main"_s);
    return m_page.take();
}

QByteArray auditHtml(const AuditReport& report)
{
    return HtmlWriter(report).write();
}

} // namespace Hull
