// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"
#include "app/report/htmlpage.h"

namespace Hull {

[[nodiscard]] QString severityHtml(Severity severity);
[[nodiscard]] QString englishHtml(const char* source); //!< of a rule's text

//! Writes the sections of a report one after the other.
class HtmlWriter
{
public:
    explicit HtmlWriter(const AuditReport& report);

    QByteArray write();

private:
    void contents();
    void cover();
    void summary();
    void matrix();
    void scope();
    void notReached();
    void findings();
    void rule(const AuditRule& rule);
    void affected(const AuditRule& rule);
    void ports();
    void passes();
    void unsettled(RuleOutcome outcome, const QString& heading, const QString& anchor, const QString& intro);
    void waivers();
    void remediation();
    void change(const AuditChange& entry);
    void drift();
    void driftFindingTable();
    void driftObjectTable();
    void appendixRules();
    void appendixCommands();
    void appendixTool();
    void appendixRevealed();

    [[nodiscard]] QString hostHtml(size_t host) const { return htmlName(m_report.hosts[host].host.name); }
    [[nodiscard]] QString objectHtml(const AuditObject& object) const;
    [[nodiscard]] QString statusHtml(const AuditFinding& entry) const;
    [[nodiscard]] QString objectsHtml(const std::vector<size_t>& objects) const;

    const AuditReport& m_report;
    HtmlPage m_page;
};

} // namespace Hull
