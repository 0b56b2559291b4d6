// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/htmlsections.h"

#include "app/report/audittexts.h"
#include "app/rules/rulecatalogue.h"
#include "models/domain/exposuremessage.h"

namespace Hull {

using namespace Qt::StringLiterals;

// What follows the findings: ports, results without a finding, waivers and the appendices.

//! Every one of them by name, host by host; where a host's containers are all among them, that says it as well.
QString HtmlWriter::objectsHtml(const std::vector<size_t>& objects) const
{
    QStringList lines;
    for (const HostObjects& group : objectsByHost(m_report, objects)) {
        QStringList names;
        for (const QString& name : group.names) {
            names.append(htmlName(name));
        }
        lines.append(hostHtml(group.host) + ": "_L1 + (group.all.isEmpty() ? names.join(", "_L1) : group.all));
    }
    return lines.join("<br>"_L1);
}

void HtmlWriter::ports()
{
    m_page.heading(2, u"Exposed ports"_s, u"ports"_s);
    if (m_report.ports.empty()) {
        m_page.paragraph(u"No container publishes a port."_s);
        return;
    }
    std::vector<QStringList> rows;
    for (const AuditPort& port : m_report.ports) {
        const AuditObject& object = m_report.objects[port.object];
        rows.push_back({htmlCode(port.port.text()), hostHtml(object.host), htmlName(object.name),
            htmlText(exposureMessage(port.port.exposure).english()), htmlText(port.service),
            port.port.active ? u"in force"_s : u"configured"_s, htmlText(port.rules.join(", "_L1))});
    }
    m_page.table(u"Ways from the hosts into containers"_s,
        {u"Port"_s, u"Host"_s, u"Container"_s, u"Reachable from"_s, u"Usual service"_s, u"State"_s,
            u"Port findings of the container"_s},
        rows);
}

void HtmlWriter::passes()
{
    m_page.heading(2, u"Passed checks"_s, u"passes"_s);
    std::vector<QStringList> rows;
    for (const AuditResults& group : m_report.results) {
        if (group.outcome == RuleOutcome::Pass) {
            rows.push_back({htmlText(group.rule->id), englishHtml(group.rule->title),
                QString::number(group.objects.size()), objectsHtml(group.objects), htmlText(group.reason)});
        }
    }
    if (rows.empty()) {
        m_page.paragraph(u"No check passed."_s);
    } else {
        m_page.table(u"Passed, by rule"_s,
            {u"Rule"_s, u"Looks for"_s, u"Passed"_s, u"Where"_s, u"What it does not say"_s}, rows);
    }
}

void HtmlWriter::unsettled(RuleOutcome outcome, const QString& heading, const QString& anchor, const QString& intro)
{
    m_page.heading(2, heading, anchor);
    m_page.paragraph(intro);
    std::vector<QStringList> rows;
    for (const AuditResults& group : m_report.results) {
        if (group.outcome == outcome) {
            rows.push_back({htmlText(group.rule->id), englishHtml(group.rule->title), htmlText(group.reason),
                QString::number(group.objects.size()), objectsHtml(group.objects)});
        }
    }
    if (rows.empty()) {
        m_page.paragraph(u"There is none."_s);
    } else {
        m_page.table(
            heading + ", by rule and reason"_L1, {u"Rule"_s, u"Looks for"_s, u"Why"_s, u"Checks"_s, u"Where"_s}, rows);
    }
}

void HtmlWriter::waivers()
{
    m_page.heading(2, u"Waivers"_s, u"waivers"_s);
    m_page.paragraph(
        u"A waived finding is a risk that somebody answers for. It is never counted as passed; a waiver that "
        "has expired, or whose finding has changed, takes nothing out of what is open."_s);
    std::vector<QStringList> rows;
    for (const AuditFinding& entry : m_report.findings) {
        if (!entry.waiver && entry.finding.status != FindingStatus::Waived) {
            continue;
        }
        const AppliedWaiver waiver = entry.waiver.value_or(AppliedWaiver());
        const AuditObject& object = m_report.objects[entry.object];
        rows.push_back({htmlText(entry.finding.rule->id), objectHtml(object), hostHtml(object.host),
            htmlName(waiver.id), waiverStateName(waiver.state), htmlName(waiver.reason), htmlName(waiver.owner),
            waiver.expires.toString(Qt::ISODate)});
    }
    if (rows.empty()) {
        m_page.paragraph(u"No finding is or was waived."_s);
    } else {
        m_page.table(u"Waived findings, and findings whose waiver has ended"_s,
            {u"Rule"_s, u"Object"_s, u"Host"_s, u"Waiver"_s, u"State"_s, u"Reason"_s, u"Owner"_s, u"Expires"_s}, rows);
    }
}

void HtmlWriter::appendixRules()
{
    m_page.heading(2, u"Appendix A: rules"_s, u"rules"_s);
    std::vector<QStringList> rows;
    for (const RuleInfo* info : askedRules(m_report)) {
        rows.push_back({htmlText(info->id), englishHtml(info->title), severityHtml(info->severity),
            ruleScopeName(info->scope), htmlText(referencesText(*info))});
    }
    m_page.table("Rules of the profile "_L1 + profileName(m_report.profile),
        {u"Rule"_s, u"Looks for"_s, u"Usual severity"_s, u"Scope"_s, u"References"_s}, rows);
}

void HtmlWriter::appendixCommands()
{
    m_page.heading(2, u"Appendix B: commands"_s, u"commands"_s);
    m_page.paragraph(u"What shows the evidence without this program, for a POSIX shell. Those for a host behind SSH go "
                     "through the user's own ssh; those for a file belong onto the machine that the file came from."_s);
    std::vector<QStringList> rows;
    for (const size_t place : affectedObjects(m_report)) {
        const AuditObject& object = m_report.objects[place];
        rows.push_back({objectHtml(object), hostHtml(object.host), htmlCode(object.collected),
            object.reproduction.docker.isEmpty() ? u"none: simulated"_s : htmlCode(object.reproduction.docker),
            object.reproduction.curl.isEmpty() ? u"none"_s : htmlCode(object.reproduction.curl)});
    }
    if (rows.empty()) {
        m_page.paragraph(u"There is no finding to reproduce."_s);
    } else {
        m_page.table(u"Commands for every object with a finding"_s,
            {u"Object"_s, u"Host"_s, u"Collected by"_s, u"docker"_s, u"curl"_s}, rows);
    }
}

void HtmlWriter::appendixTool()
{
    m_page.heading(2, u"Appendix C: tool and hashes"_s, u"tool"_s);
    m_page.list(
        {"Tool: hullwright "_L1 + htmlText(m_report.toolVersion), "Rule set: version "_L1 + htmlText(m_report.ruleSet),
            "Evidence: SHA-256 "_L1 + htmlCode(m_report.evidenceHash)
                + " of the scan as compact hullwright.scan/1, as --format json writes it to a file in the same run"_L1,
            secretsText(m_report)});
}

//! Only where that was asked for.
void HtmlWriter::appendixRevealed()
{
    if (!m_report.reveals) {
        return;
    }
    m_page.heading(2, u"Appendix D: revealed values"_s, u"revealed"_s);
    std::vector<QStringList> rows;
    for (const AuditObject& object : m_report.objects) {
        if (!object.revealed) {
            continue;
        }
        QString setting;
        for (const auto& line : revealedLines(*object.revealed)) {
            if (line.first != setting) {
                rows.push_back({htmlName(objectName(object)), hostHtml(object.host), htmlText(line.first), QString()});
                setting = line.first;
            }
            QString& values = rows.back().back();
            values += (values.isEmpty() ? QString() : u"<br>"_s) + htmlCode(line.second);
        }
    }
    if (rows.empty()) {
        m_page.paragraph(u"No container has any of them."_s);
    } else {
        m_page.table(u"Values that may be secret"_s, {u"Container"_s, u"Host"_s, u"Setting"_s, u"Values"_s}, rows);
    }
}

} // namespace Hull
