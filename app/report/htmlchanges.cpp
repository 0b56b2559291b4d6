// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/audittexts.h"
#include "app/report/htmlsections.h"

namespace Hull {

using namespace Qt::StringLiterals;

// What was done about findings, and what is not as it was: remediation and drift.

namespace {

QString strongHtml(const QString& text)
{
    return "<strong>"_L1 + htmlText(text) + "</strong>"_L1;
}

//! del and ins say to a reader that only hears what the colours say to the others.
QString valueHtml(const QString& value, QLatin1String element, QChar sign)
{
    QStringList lines;
    for (const QString& line : value.split(u'\n')) {
        lines.append(u'<' + element + u'>' + htmlCode(sign + QString(u' ') + line) + "</"_L1 + element + u'>');
    }
    return lines.join("<br>"_L1);
}

QString fieldsHtml(const QStringList& fields)
{
    QStringList lines;
    for (const QString& field : fields) {
        lines.append(htmlCode(field));
    }
    return lines.join("<br>"_L1);
}

} // namespace

void HtmlWriter::remediation()
{
    const AuditChanges& changes = m_report.changes;
    if (!changes.wereAsked) {
        return;
    }
    m_page.heading(2, u"Remediation"_s, u"remediation"_s);
    if (!changes.problem.isEmpty()) {
        m_page.paragraph("<strong class=\"warning\">What was changed is not known: "_L1 + htmlText(changes.problem)
            + "</strong>"_L1);
        return;
    }
    if (changes.list.empty()) {
        m_page.paragraph(htmlText(noChangesText()));
        return;
    }
    m_page.paragraph(htmlText(changesIntroText()));
    for (const AuditChange& entry : changes.list) {
        change(entry);
    }
}

void HtmlWriter::change(const AuditChange& entry)
{
    m_page.heading(3, entry.container + " on "_L1 + entry.host, "change-"_L1 + entry.id);
    QStringList lines{strongHtml(entry.outcomeText), htmlText(changeText(entry))};
    for (const QString& line : {entry.findingsText, keptSentence(entry)}) {
        if (!line.isEmpty()) {
            lines.append(htmlText(line));
        }
    }
    if (!entry.stepsText.isEmpty()) {
        lines.append("<span class=\"dim\">Steps, UTC: "_L1 + htmlText(entry.stepsText) + "</span>"_L1);
    }
    m_page.paragraph(lines.join("<br>"_L1));
    std::vector<QStringList> rows;
    for (const AuditChange::Field& field : entry.fields) {
        rows.push_back({htmlCode(field.path), valueHtml(field.before, "del"_L1, u'-'),
            valueHtml(field.after, "ins"_L1, u'+'), htmlText(field.rule)});
    }
    const bool isUndone = entry.outcome == AuditOutcome::TakenBack || entry.outcome == AuditOutcome::NotBegun;
    if (!rows.empty()) {
        m_page.table("Settings of "_L1 + entry.container + " before and after"_L1,
            {u"Setting"_s, isUndone ? u"Before, and again"_s : u"Before"_s, isUndone ? u"Tried"_s : u"After"_s,
                u"Rule"_s},
            rows);
    }
}

void HtmlWriter::drift()
{
    if (!m_report.drift) {
        return;
    }
    const DifferenceReport& report = m_report.drift->report();
    m_page.heading(2, u"Drift"_s, u"drift"_s);
    m_page.paragraph("Compared with the baseline "_L1 + htmlText(baselineText(report.before)) + u'.');
    if (report.areUnlike()) {
        m_page.paragraph("<strong class=\"warning\">"_L1 + htmlText(unlikeText(report)) + "</strong>"_L1);
    }
    m_page.paragraph(strongHtml(driftText(*m_report.drift)));
    driftFindingTable();
    driftObjectTable();
}

void HtmlWriter::driftFindingTable()
{
    std::vector<QStringList> rows;
    for (const DriftFindings& entry : driftFindings(m_report.drift->report().difference)) {
        QString what = htmlText(entry.finding.message);
        if (const QString note = driftNote(entry); !note.isEmpty()) {
            what += "<br><span class=\"dim\">"_L1 + htmlText(note) + "</span>"_L1;
        }
        if (!entry.fields.isEmpty()) {
            what += "<br>"_L1 + fieldsHtml(entry.fields);
        }
        QStringList where;
        for (const auto& place : entry.where) {
            QStringList names;
            for (const QString& name : place.second) {
                names.append(htmlName(name));
            }
            where.append(htmlName(place.first) + ": "_L1 + names.join(", "_L1));
        }
        const std::optional<Severity> severity = severityFrom(entry.finding.severity);
        rows.push_back(
            {findingChangeName(entry.change), severity ? severityHtml(*severity) : htmlText(entry.finding.severity),
                htmlText(entry.finding.rule), what, QString::number(entry.count), where.join("<br>"_L1)});
    }
    if (!rows.empty()) {
        m_page.table(u"Findings that differ from the baseline"_s,
            {u"Change"_s, u"Severity"_s, u"Rule"_s, u"What"_s, u"How many"_s, u"Where"_s}, rows);
    }
}

void HtmlWriter::driftObjectTable()
{
    std::vector<QStringList> rows;
    for (const DriftObject& entry : driftObjects(m_report.drift->report().difference)) {
        QString settings = entry.recreated ? u"<span class=\"dim\">made again, with another id</span>"_s : QString();
        settings += (settings.isEmpty() || entry.fields.isEmpty() ? QString() : u"<br>"_s) + fieldsHtml(entry.fields);
        rows.push_back({presenceText(entry.presence), htmlName(entry.host),
            entry.container.isEmpty() ? u"the host itself"_s : htmlName(entry.container), htmlName(entry.image),
            settings});
    }
    if (!rows.empty()) {
        m_page.table(u"Hosts and containers that differ from the baseline"_s,
            {u"Change"_s, u"Host"_s, u"Container"_s, u"Image"_s, u"Settings before and after"_s}, rows);
    }
}

} // namespace Hull
