// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditdocument.h"

#include <QHash>

namespace Hull {

[[nodiscard]] DocumentCell textCell(const QString& text, LineStyle style = LineStyle::Body);
[[nodiscard]] DocumentCell numberCell(int number);
[[nodiscard]] DocumentCell badgeCell(Severity severity);
[[nodiscard]] QString ruleText(const char* source); //!< a text of the catalogue, in English

//! Puts down the sections of a report one after the other.
class DocumentBuilder
{
public:
    DocumentBuilder(const AuditReport& report, ReportTemplate form, const QString& classification);

    ReportDocument build();

private:
    void cover();
    void facts();
    void coverNotes();
    void summary();
    void risks();
    void matrix();
    void bySeverity();
    void scope();
    void notReached();
    void overview();
    void findings();
    void rule(const AuditRule& entry);
    void affected(const AuditRule& entry);
    void reproduce(const AuditRule& entry);
    void actions();
    void action(const AuditRule& entry);
    void ports();
    void passes();
    void unsettled(RuleOutcome outcome, const QString& heading, const QString& intro);
    void waivers();
    void waiverTable(bool expired);
    void waivedFindings();
    void remediation();
    void changesOverview();
    void change(const AuditChange& entry);
    void drift();
    void driftCounts(const DifferenceCounts& counts);
    void driftFindingTable();
    void driftObjectTable();
    void appendixRules();
    void appendixObjects();
    void hostCommands(const AuditHost& host);
    void hostObjects(const std::vector<size_t>& objects, const QHash<size_t, QStringList>& rules); //!< of one host
    void appendixTool();
    void appendixRevealed();

    void section(const QString& title);
    void part(const QString& title);
    void paragraph(const QString& text, LineStyle style = LineStyle::Body, bool leadsOn = false);
    void table(std::vector<DocumentColumn> columns, std::vector<DocumentRow> rows);

    [[nodiscard]] const QString& hostName(size_t host) const { return m_report.hosts[host].host.name; }
    [[nodiscard]] QString affectedText(const std::vector<size_t>& objects) const;
    [[nodiscard]] DocumentCell affectedCell(const std::vector<size_t>& objects) const;
    [[nodiscard]] DocumentCell tickCell(const std::vector<size_t>& objects) const;
    [[nodiscard]] QString wayOut(const AuditFinding& entry) const; //!< where and how it is put right
    [[nodiscard]] DocumentCell statusCell(const AuditFinding& entry) const;
    [[nodiscard]] DocumentCell objectsCell(const std::vector<size_t>& objects) const;

    const AuditReport& m_report;
    const ReportTemplate m_form;
    ReportDocument m_document;
};

} // namespace Hull
