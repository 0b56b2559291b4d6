// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"
#include "app/report/jsonwriter.h"

#include <QHash>

namespace Hull {

//! In a message brackets make a link and braces a placeholder, unless escaped (3.11.5 and 3.11.6 of the standard).
[[nodiscard]] QString sarifMessage(QString text);
[[nodiscard]] QLatin1String sarifLevel(Severity severity); //!< "error" … "none"

//! Writes the parts of a log one after the other.
class SarifWriter
{
public:
    SarifWriter(const AuditReport& report, JsonWriter::Layout layout);

    QByteArray write();

private:
    void message(QLatin1String key, const QString& text);
    void rule(const RuleInfo& rule);
    void tool();
    void invocation();
    void location(const AuditObject& object);
    void location(const AuditObject& object, const Host& host);
    void beginResult(const RuleInfo& rule, QLatin1String kind, QLatin1String level, const QString& text);
    void suppressions(const AuditFinding& entry);
    void evidence(const Finding& finding);
    void finding(const AuditFinding& entry);
    void notAssessed(const AuditResults& group);
    void baselineState(std::optional<BaselineState> state); //!< unset: there is no baseline
    void absent(const HostDifference& host, const FindingDifference& difference);
    void absents();
    void baseline();

    const AuditReport& m_report;
    JsonWriter m_json;
    std::vector<const RuleInfo*> m_rules;
    QHash<const RuleInfo*, qint64> m_places; //!< in m_rules
};

} // namespace Hull
