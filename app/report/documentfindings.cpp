// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/audittexts.h"
#include "app/report/documentbuilder.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

// What the rules found: for the auditor with everything about it, for the operator as a list to work through.

namespace {

using Alignment = DocumentColumn::Alignment;

constexpr qsizetype shortId = 12; // as docker ps shows it

QString dayText(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm");
}

//! "sha256:0123456789ab": enough to tell it from others, and docker takes it.
QString shortDigest(const QString& id)
{
    const QLatin1String prefix("sha256:");
    return id.startsWith(prefix) ? id.left(prefix.size() + shortId) : id;
}

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

QString DocumentBuilder::nameOf(const AuditObject& object) const
{
    if (object.isHost) {
        return u"the host itself"_s;
    }
    return object.name.isEmpty() ? u"(without a name)"_s : object.name;
}

DocumentCell DocumentBuilder::objectCell(const AuditObject& object) const
{
    DocumentCell cell = textCell(nameOf(object), LineStyle::Strong);
    if (object.isHost) {
        return cell;
    }
    cell.lines.push_back({object.id.left(shortId) + u' ' + object.state, LineStyle::Code});
    if (!object.manager.isEmpty()) {
        cell.lines.push_back({object.manager, LineStyle::Dim});
    }
    const bool isComplete = m_form == ReportTemplate::Complete;
    if (isComplete && object.created.isValid()) {
        cell.lines.push_back({"created "_L1 + dayText(object.created), LineStyle::Dim});
    }
    if (isComplete && object.started.isValid()) {
        cell.lines.push_back({"started "_L1 + dayText(object.started), LineStyle::Dim});
    }
    return cell;
}

DocumentCell DocumentBuilder::whereCell(const AuditObject& object) const
{
    DocumentCell cell = textCell(hostName(object.host));
    if (!object.isHost) {
        cell.lines.push_back({object.image, LineStyle::Dim});
        if (m_form == ReportTemplate::Complete) {
            cell.lines.push_back({shortDigest(object.imageId), LineStyle::Code});
        }
    }
    return cell;
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
    paragraph(u"By rule, the gravest first. Each finding shows where in the configuration it stands, what was seen "
              "there and what was expected."_s);
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
    for (const size_t place : entry.findings) {
        const AuditFinding& found = m_report.findings[place];
        const AuditObject& object = m_report.objects[found.object];
        rows.push_back({objectCell(object), whereCell(object), statusCell(found), evidenceCell(found.finding)});
    }
    table({{u"Object"_s, 24}, {u"Host and image"_s, 20}, {u"Severity, status"_s, 14},
              {u"What is wrong, and the evidence"_s, 42}},
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
    if (m_report.risks.empty()) {
        paragraph(u"Nothing is open in what was read."_s);
        return;
    }
    paragraph(
        u"What is open, the gravest first. What is waived, follows from something else or is kept for a roll-back "
        "is left out; the complete report has it."_s);
    for (const AuditRule& entry : m_report.rules) {
        if (entry.worstOpen) {
            action(entry);
        }
    }
}

void DocumentBuilder::action(const AuditRule& entry)
{
    const RuleInfo& info = *entry.rule;
    const int open = entry.counts.open.counted() + entry.counts.open.of(Severity::Info);
    m_document.blocks.emplace_back(DocumentBand{QString(info.id) + u' ' + ruleText(info.title),
        QString::number(open) + " open"_L1, entry.worstOpen, QString(info.id)});
    m_document.blocks.emplace_back(
        DocumentParagraph{{{u"How to fix"_s, LineStyle::Strong}, {ruleText(info.fix)}}, true});
    std::vector<DocumentRow> rows;
    for (const size_t place : entry.findings) {
        const AuditFinding& found = m_report.findings[place];
        if (found.finding.status != FindingStatus::Open) {
            continue;
        }
        const AuditObject& object = m_report.objects[found.object];
        const QString way = !object.manager.isEmpty() ? QString("in "_L1 + object.manager + ", then deploy it anew"_L1)
            : found.finding.fixable                   ? u"recreate it with Hullwright"_s
                                                      : u"by hand"_s;
        rows.push_back({textCell(u"\u2610"_s), badgeCell(found.finding.severity), objectCell(object), whereCell(object),
            evidenceCell(found.finding), textCell(way)});
    }
    table({{u"Done"_s, 6, Alignment::Centre}, {u"Severity"_s, 10}, {u"Object"_s, 22}, {u"Host and image"_s, 17},
              {u"What is wrong"_s, 32}, {u"Where to fix it"_s, 13}},
        std::move(rows));
}

} // namespace Hull
