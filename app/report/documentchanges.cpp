// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/audittexts.h"
#include "app/report/documentbuilder.h"

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

// What was done about findings, and what is not as it was: remediation and drift.

namespace {

constexpr int mostInCell = 6; // containers that are named beside what is said of them

//! A sign in front of each line: red and green alone would say nothing in black on white.
DocumentCell valueCell(const QString& value, QChar sign, LineStyle style)
{
    DocumentCell cell;
    for (const QString& line : value.split(u'\n')) {
        cell.lines.push_back({sign + QString(u' ') + line, style});
    }
    return cell;
}

DocumentRow countsRow(const QString& what, const std::array<std::optional<int>, 5>& counts)
{
    DocumentRow row{textCell(what, LineStyle::Strong)};
    for (const std::optional<int>& count : counts) {
        row.push_back(count ? numberCell(*count) : textCell(u"\u2013"_s, LineStyle::Dim));
    }
    return row;
}

DocumentCell placesCell(const DriftFindings& entry)
{
    DocumentCell cell;
    for (const auto& place : entry.where) {
        cell.lines.push_back({place.first + ": "_L1 + place.second.join(", "_L1)});
    }
    return cell;
}

} // namespace

void DocumentBuilder::remediation()
{
    const AuditChanges& changes = m_report.changes;
    if (!changes.wereAsked) {
        return;
    }
    section(u"Remediation"_s);
    if (!changes.problem.isEmpty()) {
        m_document.blocks.emplace_back(DocumentNote{"What was changed is not known: "_L1 + changes.problem, true});
        return;
    }
    if (changes.list.empty()) {
        paragraph(noChangesText());
        return;
    }
    paragraph(changesIntroText());
    if (changes.list.size() > 1) {
        changesOverview();
    }
    for (const AuditChange& entry : changes.list) {
        change(entry);
    }
}

void DocumentBuilder::changesOverview()
{
    std::vector<DocumentRow> rows;
    for (const AuditChange& entry : m_report.changes.list) {
        rows.push_back({textCell(entry.started.toUTC().toString(u"yyyy-MM-dd HH:mm")),
            textCell(entry.container, LineStyle::Strong), textCell(entry.host), textCell(entry.user),
            textCell(entry.rules.join(", "_L1)), textCell(changeResultText(entry), LineStyle::Strong)});
    }
    table({{u"Begun, UTC"_s, 18}, {u"Container"_s, 20}, {u"Host"_s, 17}, {u"By"_s, 17}, {u"Rules"_s, 14},
              {u"Result"_s, 14}},
        std::move(rows));
}

void DocumentBuilder::change(const AuditChange& entry)
{
    part(entry.container + " on "_L1 + entry.host);
    DocumentParagraph facts{{{entry.outcomeText, LineStyle::Strong}, {changeText(entry)}}, !entry.fields.empty()};
    for (const QString& line : {entry.findingsText, keptSentence(entry)}) {
        if (!line.isEmpty()) {
            facts.lines.push_back({line});
        }
    }
    if (!entry.stepsText.isEmpty()) {
        facts.lines.push_back({"Steps, UTC: "_L1 + entry.stepsText, LineStyle::Dim});
    }
    m_document.blocks.emplace_back(std::move(facts));
    std::vector<DocumentRow> rows;
    for (const AuditChange::Field& field : entry.fields) {
        rows.push_back({textCell(field.path, LineStyle::Code), valueCell(field.before, u'-', LineStyle::Removed),
            valueCell(field.after, u'+', LineStyle::Added), textCell(field.rule)});
    }
    if (!rows.empty()) {
        const bool isUndone = entry.outcome == AuditOutcome::TakenBack || entry.outcome == AuditOutcome::NotBegun;
        table({{u"Setting"_s, 32}, {isUndone ? u"Before, and again"_s : u"Before"_s, 30},
                  {isUndone ? u"Tried"_s : u"After"_s, 30}, {u"Rule"_s, 8}},
            std::move(rows));
    }
}

void DocumentBuilder::drift()
{
    if (!m_report.drift) {
        return;
    }
    const DifferenceReport& report = m_report.drift->report();
    section(u"Drift"_s);
    paragraph("Compared with the baseline "_L1 + baselineText(report.before) + u'.');
    if (report.areUnlike()) {
        m_document.blocks.emplace_back(DocumentNote{unlikeText(report), true});
    }
    driftCounts(report.difference.counts);
    if (report.difference.isEmpty()) {
        paragraph(u"Nothing differs."_s);
        return;
    }
    driftFindingTable();
    driftObjectTable();
}

void DocumentBuilder::driftCounts(const DifferenceCounts& counts)
{
    using Alignment = DocumentColumn::Alignment;
    table({{u"Numbers"_s, 25}, {u"New, appeared"_s, 15, Alignment::Right}, {u"Changed"_s, 15, Alignment::Right},
              {u"Fixed"_s, 15, Alignment::Right}, {u"Gone, disappeared"_s, 15, Alignment::Right},
              {u"Unchanged"_s, 15, Alignment::Right}},
        {countsRow(u"Findings"_s, {counts.newFindings, counts.changed, counts.fixed, counts.gone, counts.unchanged}),
            countsRow(
                u"Containers"_s, {counts.containersAdded, counts.containersChanged, {}, counts.containersRemoved, {}}),
            countsRow(u"Hosts"_s, {counts.hostsAdded, {}, {}, counts.hostsRemoved, {}})});
}

void DocumentBuilder::driftFindingTable()
{
    part(u"Findings"_s);
    std::vector<DocumentRow> rows;
    for (const DriftFindings& entry : driftFindings(m_report.drift->report().difference)) {
        DocumentCell what = textCell(entry.finding.message);
        if (const QString note = driftNote(entry); !note.isEmpty()) {
            what.lines.push_back({note, LineStyle::Dim});
        }
        for (const QString& field : entry.fields) {
            what.lines.push_back({field, LineStyle::Code});
        }
        const bool areMany = entry.count > mostInCell;
        const std::optional<Severity> severity = severityFrom(entry.finding.severity);
        rows.push_back({textCell(findingChangeName(entry.change), LineStyle::Strong),
            severity ? badgeCell(*severity) : textCell(entry.finding.severity), textCell(entry.finding.rule),
            std::move(what), numberCell(entry.count),
            areMany ? textCell(u"see below"_s, LineStyle::Dim) : placesCell(entry)});
        if (areMany) {
            rows.push_back({placesCell(entry)}); // below it, over the whole width
        }
    }
    if (rows.empty()) {
        paragraph(u"No finding differs."_s);
        return;
    }
    table({{u"Change"_s, 10}, {u"Severity"_s, 10}, {u"Rule"_s, 8}, {u"What"_s, 38},
              {u"How many"_s, 7, DocumentColumn::Alignment::Right}, {u"Where"_s, 27}},
        std::move(rows));
}

void DocumentBuilder::driftObjectTable()
{
    part(u"Hosts and containers"_s);
    std::vector<DocumentRow> rows;
    for (const DriftObject& entry : driftObjects(m_report.drift->report().difference)) {
        DocumentCell who =
            textCell(entry.container.isEmpty() ? u"the host itself"_s : entry.container, LineStyle::Strong);
        who.lines.push_back({entry.image, LineStyle::Dim});
        DocumentCell what;
        if (entry.recreated) {
            what.lines.push_back({u"made again, with another id"_s, LineStyle::Dim});
        }
        for (const QString& field : entry.fields) {
            what.lines.push_back({field, LineStyle::Code});
        }
        rows.push_back({textCell(presenceText(entry.presence), LineStyle::Strong), textCell(entry.host), std::move(who),
            std::move(what)});
    }
    if (rows.empty()) {
        paragraph(u"No host or container appeared, disappeared or is set otherwise."_s);
        return;
    }
    table({{u"Change"_s, 12}, {u"Host"_s, 18}, {u"Container"_s, 25}, {u"Settings before and after"_s, 45}},
        std::move(rows));
}

} // namespace Hull
