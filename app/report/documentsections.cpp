// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/audittexts.h"
#include "app/report/documentbuilder.h"
#include "app/report/rulesreport.h"
#include "app/rules/rulecatalogue.h"
#include "models/domain/exposuremessage.h"

#include <QCryptographicHash>
#include <QHash>

namespace Hull {

using namespace Qt::StringLiterals;

// What follows the findings: ports, results without a finding, waivers and the appendices.

namespace {

using Alignment = DocumentColumn::Alignment;

QString minuteText(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm");
}

//! "sha256:0123456789ab": enough to tell it from others, and docker takes it.
QString shortDigest(const QString& id)
{
    const QLatin1String prefix("sha256:");
    return id.startsWith(prefix) ? id.left(prefix.size() + shortIdLength) : id;
}

QString daysText(const AuditWaiver& waiver)
{
    const auto days = static_cast<int>(std::abs(waiver.daysLeft));
    return waiver.isExpired() ? QString(countedText(days, "day"_L1, "days"_L1) + " ago"_L1)
                              : QString(countedText(days, "day"_L1, "days"_L1) + " left"_L1);
}

QString coverageText(const AuditWaiver& waiver)
{
    if (!waiver.judged) {
        return u"nothing: its rule was not asked"_s;
    }
    QString text = countedText(waiver.findings, "finding"_L1, "findings"_L1);
    if (waiver.changed > 0) {
        text += ", "_L1 + QString::number(waiver.changed) + " of them open again, since they have changed"_L1;
    }
    return text;
}

} // namespace

//! Every one of them by name, host by host; or all but some by name, where these are the fewer.
DocumentCell DocumentBuilder::objectsCell(const std::vector<size_t>& objects) const
{
    DocumentCell cell;
    for (const HostObjects& group : objectsByHost(m_report, objects)) {
        const bool areMost = !group.others.isEmpty() && group.others.size() < group.names.size();
        const QString which = !group.all.isEmpty() ? group.all
            : areMost ? QString(allContainers(m_report, group.host) + " but "_L1 + group.others.join(", "_L1))
                      : group.names.join(", "_L1);
        cell.lines.push_back({hostName(group.host) + ": "_L1 + which});
    }
    return cell;
}

void DocumentBuilder::ports()
{
    section(u"Exposed ports"_s);
    if (m_report.ports.empty()) {
        paragraph(u"No container publishes a port."_s);
        return;
    }
    std::vector<DocumentRow> rows;
    for (const AuditPort& port : m_report.ports) {
        const AuditObject& object = m_report.objects[port.object];
        rows.push_back({textCell(port.port.text(), LineStyle::Code), textCell(hostName(object.host)),
            textCell(objectName(object), LineStyle::Strong), textCell(exposureMessage(port.port.exposure).english()),
            textCell(port.service), textCell(port.port.active ? u"in force"_s : u"configured"_s),
            textCell(port.rules.join(", "_L1))});
    }
    table({{u"Port"_s, 23}, {u"Host"_s, 13}, {u"Container"_s, 20}, {u"Reachable from"_s, 13}, {u"Service"_s, 11},
              {u"State"_s, 9}, {u"Findings"_s, 11}},
        std::move(rows));
}

void DocumentBuilder::passes()
{
    section(u"Passed checks"_s);
    std::vector<DocumentRow> rows;
    for (const AuditResults& group : m_report.results) {
        if (group.outcome == RuleOutcome::Pass) {
            DocumentCell what = textCell(ruleText(group.rule->title));
            if (!group.reason.isEmpty()) { // what the pass does not say
                what.lines.push_back({group.reason, LineStyle::Dim});
            }
            rows.push_back({textCell(group.rule->id), std::move(what),
                numberCell(static_cast<int>(group.objects.size())), objectsCell(group.objects)});
        }
    }
    if (rows.empty()) {
        paragraph(u"No check passed."_s);
    } else {
        table({{u"Rule"_s, 8}, {u"Looks for"_s, 27}, {u"Passed"_s, 9, Alignment::Right}, {u"Where"_s, 56}},
            std::move(rows));
    }
}

void DocumentBuilder::unsettled(RuleOutcome outcome, const QString& heading, const QString& intro)
{
    section(heading);
    paragraph(intro);
    std::vector<DocumentRow> rows;
    for (const AuditResults& group : m_report.results) {
        if (group.outcome == outcome) {
            rows.push_back({textCell(group.rule->id), textCell(ruleText(group.rule->title)), textCell(group.reason),
                numberCell(static_cast<int>(group.objects.size())), objectsCell(group.objects)});
        }
    }
    if (rows.empty()) {
        paragraph(u"There is none."_s);
    } else {
        table({{u"Rule"_s, 8}, {u"Looks for"_s, 22}, {u"Why"_s, 28}, {u"Checks"_s, 9, Alignment::Right},
                  {u"Where"_s, 33}},
            std::move(rows));
    }
}

void DocumentBuilder::waivers()
{
    section(u"Waivers"_s);
    paragraph(u"A waived finding is a risk that somebody answers for. It is never counted as passed; a waiver that has "
              "expired, or whose finding has changed, takes nothing out of what is open."_s);
    if (m_report.waivers.empty() && m_report.counts.findings.waived == SeverityCounts()) {
        paragraph(u"No waiver and no allowed port counted in this scan."_s);
        return;
    }
    part(u"In force"_s);
    waiverTable(false);
    part(u"Expired"_s);
    waiverTable(true);
    waivedFindings();
}

void DocumentBuilder::waiverTable(bool expired)
{
    std::vector<DocumentRow> rows;
    for (const AuditWaiver& waiver : m_report.waivers) {
        if (waiver.isExpired() != expired) {
            continue;
        }
        DocumentCell owner = textCell(waiver.owner);
        if (!waiver.approver.isEmpty()) {
            owner.lines.push_back({"approved by "_L1 + waiver.approver, LineStyle::Dim});
        }
        if (!waiver.ticket.isEmpty()) {
            owner.lines.push_back({waiver.ticket, LineStyle::Dim});
        }
        DocumentCell dates = textCell(waiver.expires.toString(Qt::ISODate));
        dates.lines.push_back({daysText(waiver), LineStyle::Dim});
        if (waiver.created.isValid()) {
            dates.lines.push_back({"created "_L1 + waiver.created.toString(Qt::ISODate), LineStyle::Dim});
        }
        DocumentCell about = textCell(coverageText(waiver));
        if (waiver.hasFingerprint) {
            about.lines.push_back({u"only as it was when waived"_s, LineStyle::Dim});
        }
        rows.push_back({{{{waiver.id, LineStyle::Strong}, {waiver.rule}}}, textCell(waiver.scope),
            textCell(waiver.reason), owner, dates, about});
    }
    if (rows.empty()) {
        paragraph(u"There is none."_s);
    } else {
        table({{u"Waiver, rule"_s, 21}, {u"Scope"_s, 14}, {u"Reason"_s, 19}, {u"Owner"_s, 21}, {u"Expires"_s, 12},
                  {u"Is about"_s, 13}},
            std::move(rows));
    }
}

void DocumentBuilder::waivedFindings()
{
    part(u"Findings that are waived, or were"_s);
    std::vector<DocumentRow> rows;
    for (const AuditFinding& entry : m_report.findings) {
        if (entry.waiver || entry.finding.status == FindingStatus::Waived) {
            const AuditObject& object = m_report.objects[entry.object];
            rows.push_back({textCell(entry.finding.rule->id), textCell(objectName(object), LineStyle::Strong),
                textCell(hostName(object.host)), textCell(entry.waiver ? entry.waiver->id : QString()),
                textCell(entry.waiver ? waiverStateName(entry.waiver->state) : QString()),
                textCell(findingStatusName(entry.finding.status))});
        }
    }
    if (rows.empty()) {
        paragraph(u"There is none."_s);
    } else {
        table({{u"Rule"_s, 8}, {u"Object"_s, 28}, {u"Host"_s, 22}, {u"Waiver"_s, 22}, {u"Its state"_s, 10},
                  {u"Finding"_s, 10}},
            std::move(rows));
    }
}

void DocumentBuilder::appendixRules()
{
    section(u"Appendix A: rules"_s);
    paragraph("Rules of the profile "_L1 + profileName(m_report.profile) + u'.');
    std::vector<DocumentRow> rows;
    for (const RuleInfo* info : askedRules(m_report)) {
        rows.push_back({textCell(info->id), textCell(ruleText(info->title)), badgeCell(info->severity),
            textCell(ruleScopeName(info->scope)), textCell(referencesText(*info), LineStyle::Dim)});
    }
    table({{u"Rule"_s, 8}, {u"Looks for"_s, 38}, {u"Usual severity"_s, 12}, {u"Scope"_s, 10}, {u"References"_s, 32}},
        std::move(rows));
}

//! The commands that show the evidence of a host's objects: the same for all of them but for the name.
void DocumentBuilder::hostCommands(const AuditHost& host)
{
    const Reproduction ofContainer = reproductionOf(host.host, host.engine, u"NAME"_s);
    const Reproduction ofHost = reproductionOf(host.host, host.engine);
    if (ofContainer.docker.isEmpty()) {
        paragraph(u"No commands: the host is simulated."_s, LineStyle::Dim, true);
        return;
    }
    DocumentParagraph commands{{}, true};
    for (const QString& command : {ofContainer.docker, ofContainer.curl, ofHost.docker, ofHost.curl}) {
        if (!command.isEmpty()) {
            commands.lines.push_back({command, LineStyle::Code});
        }
    }
    m_document.blocks.emplace_back(std::move(commands));
}

void DocumentBuilder::hostObjects(const std::vector<size_t>& objects, const QHash<size_t, QStringList>& rules)
{
    std::vector<DocumentRow> rows;
    for (const size_t place : objects) {
        const AuditObject& object = m_report.objects[place];
        DocumentCell who = textCell(objectName(object), LineStyle::Strong);
        who.lines.push_back({object.manager, LineStyle::Dim});
        DocumentCell id = textCell(object.id.left(shortIdLength), LineStyle::Code);
        id.lines.push_back({object.state, LineStyle::Dim});
        DocumentCell image = textCell(object.image);
        image.lines.push_back({shortDigest(object.imageId), LineStyle::Code});
        DocumentCell times;
        for (const QDateTime& time : {object.created, object.started}) {
            times.lines.push_back({time.isValid() ? minuteText(time) : QString()});
        }
        rows.push_back({std::move(who), std::move(id), std::move(image), std::move(times),
            textCell(rules.value(place).join(", "_L1))});
    }
    table({{u"Object"_s, 23}, {u"Id, state"_s, 15}, {u"Image"_s, 28}, {u"Created, started"_s, 19}, {u"Findings"_s, 15}},
        std::move(rows));
}

void DocumentBuilder::appendixObjects()
{
    section(u"Appendix B: affected objects"_s);
    paragraph(u"Everything that has a finding, host by host, with the commands that show the evidence without this "
              "program, for a POSIX shell: NAME stands for the name or the id of a container. Those for a host behind "
              "SSH go through the user's own ssh; those for a file belong onto the machine that the file came from. "
              "Times are UTC."_s);
    QHash<size_t, QStringList> rules;
    std::vector<std::vector<size_t>> byHost(m_report.hosts.size());
    for (const AuditFinding& entry : m_report.findings) {
        rules[entry.object].append(entry.finding.rule->id);
    }
    for (const size_t place : affectedObjects(m_report)) {
        byHost[m_report.objects[place].host].push_back(place);
    }
    if (rules.isEmpty()) {
        paragraph(u"Nothing has a finding."_s);
    }
    for (size_t host = 0; host < byHost.size(); ++host) {
        if (byHost[host].empty()) {
            continue;
        }
        part(hostName(host));
        const QString& collected = m_report.objects[byHost[host].front()].collected;
        if (!collected.isEmpty()) {
            const QString& id = m_report.objects[byHost[host].front()].id;
            paragraph("Collected by "_L1 + (id.isEmpty() ? collected : QString(collected).replace(id, u"ID"_s)),
                LineStyle::Dim, true);
        }
        hostCommands(m_report.hosts[host]);
        hostObjects(byHost[host], rules);
    }
}

void DocumentBuilder::appendixTool()
{
    section(u"Appendix C: tool and hashes"_s);
    const QString rules = QString::fromLatin1(
        QCryptographicHash::hash(rulesJson(JsonWriter::Layout::Compact), QCryptographicHash::Sha256).toHex());
    const auto row = [](const QString& what, std::vector<DocumentLine> lines) {
        return DocumentRow{textCell(what, LineStyle::Strong), {std::move(lines)}};
    };
    std::vector<DocumentRow> rows{
        row(u"Tool"_s, {{m_document.tool}, {"Qt "_L1 + QLatin1String(qVersion()), LineStyle::Dim}}),
        row(u"Rule set"_s,
            m_report.ruleSet == ruleSetVersion
                ? std::vector<DocumentLine>{{"version "_L1 + m_report.ruleSet},
                    {"SHA-256 "_L1 + rules, LineStyle::Code},
                    {u"of what hullctl rules --format json writes into a file"_s, LineStyle::Dim}}
                : std::vector<DocumentLine>{{"version "_L1 + m_report.ruleSet},
                    {"of the program that scanned; this one has version "_L1 + QString(ruleSetVersion),
                        LineStyle::Dim}}),
        row(u"Evidence"_s,
            {{"SHA-256 "_L1 + m_report.evidenceHash, LineStyle::Code},
                {u"of the scan as compact hullwright.scan/1, as --format json writes it to a file in the same run"_s,
                    LineStyle::Dim}}),
        row(u"Secrets"_s, {{secretsText(m_report)}}),
        row(u"Same report"_s,
            {{u"--format html, csv, sarif and json write the same run for other uses; HTML is the accessible form of "
              "this report."_s}})};
    table({{u"What"_s, 18}, {u"Which"_s, 82}}, std::move(rows));
}

//! Only where that was asked for.
void DocumentBuilder::appendixRevealed()
{
    if (!m_report.reveals) {
        return;
    }
    section(u"Appendix D: revealed values"_s);
    m_document.blocks.emplace_back(DocumentNote{revealedText(m_report), true});
    std::vector<DocumentRow> rows;
    for (const AuditObject& object : m_report.objects) {
        if (!object.revealed) {
            continue;
        }
        DocumentCell who = textCell(objectName(object), LineStyle::Strong);
        who.lines.push_back({hostName(object.host), LineStyle::Dim});
        QString setting;
        for (const auto& line : revealedLines(*object.revealed)) {
            if (line.first != setting) {
                rows.push_back(
                    {setting.isEmpty() ? who : textCell(objectName(object), LineStyle::Dim), textCell(line.first), {}});
                setting = line.first;
            }
            rows.back().back().lines.push_back({line.second, LineStyle::Code});
        }
    }
    if (rows.empty()) {
        paragraph(u"No container has any of them."_s);
    } else {
        table({{u"Container, host"_s, 24}, {u"Setting"_s, 22}, {u"Values"_s, 54}}, std::move(rows));
    }
}

} // namespace Hull
