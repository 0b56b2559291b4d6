// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/audittexts.h"
#include "app/report/documentbuilder.h"
#include "app/report/findinggroups.h"

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

// What the rules found: for the auditor with everything about it, for the operator as a list to work through.

namespace {

using Alignment = DocumentColumn::Alignment;

constexpr size_t mostInCell = 6; // objects that are named beside their evidence

QString expectedText(const Evidence& evidence)
{
    return "expected: "_L1 + evidence.expected.english() + "; from: "_L1 + originName(evidence.origin);
}

//! What was expected stands once below all that it is about.
DocumentCell evidenceCell(const Finding& finding)
{
    DocumentCell cell = textCell(finding.message.english());
    for (size_t i = 0; i < finding.evidence.size(); ++i) {
        const Evidence& evidence = finding.evidence[i];
        const QString expected = expectedText(evidence);
        cell.lines.push_back({evidence.path + " = "_L1 + evidence.observed, LineStyle::Code});
        if (i + 1 == finding.evidence.size() || expectedText(finding.evidence[i + 1]) != expected) {
            cell.lines.push_back({expected, LineStyle::Dim});
        }
    }
    return cell;
}

//! Of those that are counted, "12 open"; a band says it of a rule.
QString openNote(const AuditRule& entry)
{
    QStringList parts{QString::number(entry.counts.open.counted() + entry.counts.open.of(Severity::Info)) + " open"_L1};
    if (entry.counts.waived.counted() > 0) {
        parts.append(QString::number(entry.counts.waived.counted()) + " waived"_L1);
    }
    if (entry.counts.implied > 0) {
        parts.append(QString::number(entry.counts.implied) + " implied"_L1);
    }
    if (entry.counts.parked > 0) {
        parts.append(QString::number(entry.counts.parked) + " parked"_L1);
    }
    return parts.join(u" \u00b7 "_s);
}

} // namespace

//! What is affected, by name: one with what tells it from others, several host by host. Appendix B says the rest.
DocumentCell DocumentBuilder::affectedCell(const std::vector<size_t>& objects) const
{
    const AuditObject& first = m_report.objects[objects.front()];
    if (objects.size() > 1) {
        DocumentCell cell = textCell(affectedText(objects), LineStyle::Strong);
        if (objects.size() <= mostInCell) {
            const DocumentCell names = objectsCell(objects);
            cell.lines.insert(cell.lines.end(), names.lines.begin(), names.lines.end());
        }
        return cell;
    }
    DocumentCell cell = textCell(objectName(first), LineStyle::Strong);
    cell.lines.push_back({hostName(first.host)});
    if (!first.isHost) {
        cell.lines.push_back({first.id.left(shortIdLength) + u' ' + first.state, LineStyle::Code});
        cell.lines.push_back({first.image, LineStyle::Dim});
    }
    if (!first.manager.isEmpty()) {
        cell.lines.push_back({first.manager, LineStyle::Dim});
    }
    return cell;
}

//! "12 containers on 3 hosts"; hosts alone are only counted.
QString DocumentBuilder::affectedText(const std::vector<size_t>& objects) const
{
    std::set<size_t> hosts;
    for (const size_t place : objects) {
        hosts.insert(m_report.objects[place].host);
    }
    const QString where = countedText(static_cast<int>(hosts.size()), "host"_L1, "hosts"_L1);
    return m_report.objects[objects.front()].isHost
        ? where
        : QString(countedText(static_cast<int>(objects.size()), "container"_L1, "containers"_L1) + " on "_L1 + where);
}

DocumentCell DocumentBuilder::statusCell(const AuditFinding& entry) const
{
    const Finding& finding = entry.finding;
    DocumentCell cell = badgeCell(finding.severity);
    cell.lines.push_back({findingStatusName(finding.status)});
    if (entry.waiver) {
        cell.lines.push_back(
            {"waiver "_L1 + entry.waiver->id + u' ' + waiverStateName(entry.waiver->state), LineStyle::Dim});
    }
    if (finding.certainty == Certainty::Assumed) {
        cell.lines.push_back({u"assumed: only the kernel could tell"_s, LineStyle::Dim});
    }
    return cell;
}

void DocumentBuilder::overview()
{
    std::vector<DocumentRow> rows;
    for (const AuditRule& entry : m_report.rules) {
        const FindingCounts& counts = entry.counts;
        rows.push_back({entry.worstOpen ? badgeCell(*entry.worstOpen) : textCell(u"nothing open"_s, LineStyle::Dim),
            textCell(entry.rule->id), textCell(ruleText(entry.rule->title)),
            numberCell(counts.open.counted() + counts.open.of(Severity::Info)), numberCell(counts.waived.counted()),
            numberCell(counts.implied), numberCell(counts.parked), textCell(entry.rule->id, LineStyle::Page)});
    }
    table({{u"Worst open"_s, 12}, {u"Rule"_s, 8}, {u"Looks for"_s, 35}, {u"Open"_s, 8, Alignment::Right},
              {u"Waived"_s, 9, Alignment::Right}, {u"Implied"_s, 9, Alignment::Right},
              {u"Parked"_s, 9, Alignment::Right}, {u"Page"_s, 8, Alignment::Right}},
        std::move(rows));
}

void DocumentBuilder::findings()
{
    section(u"Findings"_s);
    if (m_report.rules.empty()) {
        paragraph(u"No rule found anything in what was read."_s);
        return;
    }
    paragraph(
        u"By rule, the gravest first. Each finding shows where in the configuration it stands, what was seen "
        "there and what was expected. Findings of a rule that say the same stand together, with all that they are "
        "about; appendix B has each container in full."_s);
    overview();
    for (const AuditRule& entry : m_report.rules) {
        rule(entry);
    }
}

void DocumentBuilder::rule(const AuditRule& entry)
{
    const RuleInfo& info = *entry.rule;
    m_document.blocks.emplace_back(DocumentBand{
        QString(info.id) + u' ' + ruleText(info.title), openNote(entry), entry.worstOpen, QString(info.id)});
    DocumentParagraph why{{{ruleText(info.why)}}, true};
    if (!info.references.empty()) {
        why.lines.push_back({"References: "_L1 + referencesText(info), LineStyle::Dim});
    }
    m_document.blocks.emplace_back(std::move(why));
    affected(entry);
    m_document.blocks.emplace_back(
        DocumentParagraph{{{u"How to fix"_s, LineStyle::Strong}, {ruleText(info.fix)}}, false});
    reproduce(entry);
}

void DocumentBuilder::affected(const AuditRule& entry)
{
    std::vector<DocumentRow> rows;
    for (const FindingGroup& group : groupedFindings(m_report, entry.findings)) {
        const AuditFinding& found = m_report.findings[group.findings.front()];
        rows.push_back({affectedCell(group.objects), statusCell(found), evidenceCell(found.finding)});
        if (group.objects.size() > mostInCell) {
            rows.push_back({objectsCell(group.objects)}); // below it, over the whole width
        }
    }
    table({{u"Affected"_s, 38}, {u"Severity, status"_s, 15}, {u"What is wrong, and the evidence"_s, 47}},
        std::move(rows));
}

void DocumentBuilder::reproduce(const AuditRule& entry)
{
    const Reproduction& commands = m_report.objects[m_report.findings[entry.findings.front()].object].reproduction;
    if (commands.docker.isEmpty()) {
        return;
    }
    DocumentParagraph how{{{u"How to reproduce, for the first of them (all: appendix B)"_s, LineStyle::Strong},
                              {commands.docker, LineStyle::Code}},
        false};
    if (!commands.curl.isEmpty()) {
        how.lines.push_back({commands.curl, LineStyle::Code});
    }
    m_document.blocks.emplace_back(std::move(how));
}

void DocumentBuilder::actions()
{
    section(u"Actions"_s);
    if (m_report.counts.findings.open.counted() == 0) {
        paragraph(u"Nothing is open in what was read."_s);
        return;
    }
    paragraph(u"What is open, the gravest first. What is waived, follows from something else, is kept for a roll-back "
              "or is mere information is left out; the complete report has it."_s);
    for (const AuditRule& entry : m_report.rules) {
        if (entry.counts.open.counted() > 0) {
            action(entry);
        }
    }
}

QString DocumentBuilder::wayOut(const AuditFinding& entry) const
{
    const QString& manager = m_report.objects[entry.object].manager;
    return !manager.isEmpty()   ? QString("in "_L1 + manager + ", then deploy it anew"_L1)
        : entry.finding.fixable ? u"recreate it with Hullwright"_s
                                : u"by hand"_s;
}

//! Each with a box to tick.
DocumentCell DocumentBuilder::tickCell(const std::vector<size_t>& objects) const
{
    DocumentCell cell;
    if (objects.size() > 1) {
        cell = textCell(affectedText(objects), LineStyle::Strong);
    }
    for (const size_t place : objects) {
        const AuditObject& object = m_report.objects[place];
        cell.lines.push_back({u"\u2610 "_s + objectName(object) + " on "_L1 + hostName(object.host)});
    }
    if (objects.size() == 1 && !m_report.objects[objects.front()].isHost) {
        const AuditObject& only = m_report.objects[objects.front()];
        cell.lines.push_back({only.id.left(shortIdLength) + u' ' + only.state, LineStyle::Code});
        cell.lines.push_back({only.image, LineStyle::Dim});
    }
    return cell;
}

void DocumentBuilder::action(const AuditRule& entry)
{
    const RuleInfo& info = *entry.rule;
    m_document.blocks.emplace_back(DocumentBand{QString(info.id) + u' ' + ruleText(info.title),
        QString::number(entry.counts.open.counted()) + " open"_L1, entry.worstOpen, QString(info.id)});
    m_document.blocks.emplace_back(
        DocumentParagraph{{{u"How to fix"_s, LineStyle::Strong}, {ruleText(info.fix)}}, true});
    std::vector<size_t> open;
    std::copy_if(entry.findings.begin(), entry.findings.end(), std::back_inserter(open), [this](size_t place) {
        const Finding& finding = m_report.findings[place].finding;
        return finding.status == FindingStatus::Open && finding.severity != Severity::Info;
    });
    std::vector<DocumentRow> rows;
    for (const FindingGroup& group :
        groupedFindings(m_report, open, [this](const AuditFinding& found) { return wayOut(found); })) {
        const AuditFinding& found = m_report.findings[group.findings.front()];
        rows.push_back({badgeCell(found.finding.severity), tickCell(group.objects), evidenceCell(found.finding),
            textCell(wayOut(found))});
    }
    table({{u"Severity"_s, 10}, {u"Done, container and host"_s, 34}, {u"What is wrong"_s, 39},
              {u"Where to fix it"_s, 17}},
        std::move(rows));
}

} // namespace Hull
