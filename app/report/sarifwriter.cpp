// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sarifwriter.h"

#include "app/report/audittexts.h"
#include "app/report/sarifsections.h"
#include "app/rules/rulecatalogue.h"

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What code scanning services sort by, in the middle of the bands that they make of CVSS scores.
QLatin1String scoreOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return "9.5"_L1;
    case Severity::High:
        return "8.0"_L1;
    case Severity::Medium:
        return "5.5"_L1;
    case Severity::Low:
        return "2.0"_L1;
    case Severity::Info:
        break;
    }
    return "0.0"_L1;
}

} // namespace

QString sarifMessage(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1);
    return text.replace(u'{', "{{"_L1).replace(u'}', "}}"_L1);
}

QLatin1String sarifLevel(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::High:
        return "error"_L1;
    case Severity::Medium:
        return "warning"_L1;
    case Severity::Low:
        return "note"_L1;
    case Severity::Info:
        break;
    }
    return "none"_L1;
}

SarifWriter::SarifWriter(const AuditReport& report, JsonWriter::Layout layout)
    : m_report(report)
    , m_json(layout)
{
    const auto add = [this](const RuleInfo* rule) {
        if (!m_places.contains(rule)) {
            m_places.insert(rule, static_cast<qint64>(m_rules.size()));
            m_rules.push_back(rule);
        }
    };
    for (const RuleInfo* info : ruleCatalogue()) {
        if (info->profile == Profile::Core || report.profile == Profile::Full) {
            add(info);
        }
    }
    for (const AuditRule& found : report.rules) {
        add(found.rule);
    }
    for (const AuditResults& group : report.results) {
        add(group.rule);
    }
}

void SarifWriter::message(QLatin1String key, const QString& text)
{
    m_json.key(key);
    m_json.beginObject();
    m_json.member("text"_L1, text);
    m_json.endObject();
}

void SarifWriter::rule(const RuleInfo& rule)
{
    m_json.beginObject();
    m_json.member("id"_L1, QString(rule.id));
    m_json.member("name"_L1, QString(rule.key));
    message("shortDescription"_L1, sarifMessage(Message{rule.title, {}}.english()));
    message("fullDescription"_L1, sarifMessage(Message{rule.why, {}}.english()));
    message("help"_L1, sarifMessage(Message{rule.fix, {}}.english()));
    m_json.key("defaultConfiguration"_L1);
    m_json.beginObject();
    m_json.member("level"_L1, QString(sarifLevel(rule.severity)));
    m_json.endObject();
    m_json.key("properties"_L1);
    m_json.beginObject();
    m_json.key("tags"_L1);
    m_json.beginArray();
    m_json.string(u"security");
    std::set<QString> tags; // a set by the schema: no tag twice
    for (const Reference& reference : rule.references) {
        const QString tag =
            QString(reference.standard) + u' ' + QString(reference.version) + u' ' + QString(reference.id);
        if (tags.insert(tag).second) {
            m_json.string(tag);
        }
    }
    m_json.endArray();
    m_json.member("security-severity"_L1, QString(scoreOf(rule.severity)));
    m_json.endObject();
    m_json.endObject();
}

void SarifWriter::tool()
{
    m_json.key("tool"_L1);
    m_json.beginObject();
    m_json.key("driver"_L1);
    m_json.beginObject();
    m_json.member("name"_L1, u"hullwright");
    m_json.member("version"_L1, m_report.toolVersion);
    m_json.key("rules"_L1);
    m_json.beginArray();
    for (const RuleInfo* info : m_rules) {
        rule(*info);
    }
    m_json.endArray();
    m_json.key("properties"_L1);
    m_json.beginObject();
    m_json.member("ruleSet"_L1, m_report.ruleSet);
    m_json.endObject();
    m_json.endObject();
    m_json.endObject();
}

void SarifWriter::invocation()
{
    m_json.key("invocations"_L1);
    m_json.beginArray();
    m_json.beginObject();
    m_json.flag("executionSuccessful"_L1, m_report.incompleteHosts == 0);
    m_json.member("startTimeUtc"_L1, m_report.started.toString(Qt::ISODate));
    m_json.member("endTimeUtc"_L1, m_report.finished.toString(Qt::ISODate));
    m_json.key("toolExecutionNotifications"_L1);
    m_json.beginArray();
    for (const QString& note : {savedText(m_report), filteredText(m_report)}) {
        if (!note.isEmpty()) {
            m_json.beginObject();
            m_json.member("level"_L1, u"note");
            message("message"_L1, sarifMessage(note));
            m_json.endObject();
        }
    }
    for (const AuditHost& host : m_report.hosts) {
        if (host.status == HostSnapshot::Status::Complete) {
            continue;
        }
        m_json.beginObject();
        m_json.member("level"_L1, host.wasRead ? u"warning" : u"error");
        QStringList parts{host.host.name + " ("_L1 + host.host.endpoint + "): "_L1 + host.problem};
        if (host.isStale) {
            parts.append("What was read at "_L1 + reportTimeText(host.readAt) + " is told."_L1);
        }
        if (!host.unread.isEmpty()) {
            parts.append(host.unread);
        }
        for (const auto& entry : host.unreadable) {
            parts.append(QString(entry.first + ": "_L1 + entry.second));
        }
        message("message"_L1, sarifMessage(parts.join(u' ')));
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
    m_json.endArray();
}

void SarifWriter::baseline()
{
    if (!m_report.drift) {
        return;
    }
    const ComparedScan& before = m_report.drift->report().before;
    m_json.key("baseline"_L1);
    m_json.beginObject();
    m_json.member("source"_L1, before.source);
    m_json.member("startTimeUtc"_L1, before.started.toString(Qt::ISODate));
    m_json.member("profile"_L1, before.profile);
    m_json.endObject();
}

QByteArray SarifWriter::write()
{
    m_json.beginObject();
    m_json.member(
        "$schema"_L1, u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    m_json.member("version"_L1, u"2.1.0");
    m_json.key("runs"_L1);
    m_json.beginArray();
    m_json.beginObject();
    tool();
    m_json.key("automationDetails"_L1);
    m_json.beginObject();
    m_json.member("id"_L1, "hullwright/"_L1 + m_report.id);
    m_json.endObject();
    invocation();
    m_json.member("columnKind"_L1, u"utf16CodeUnits");
    m_json.key("results"_L1);
    m_json.beginArray();
    for (const AuditFinding& entry : m_report.findings) {
        finding(entry);
    }
    for (const AuditResults& group : m_report.results) {
        notAssessed(group);
    }
    absents();
    m_json.endArray();
    m_json.key("properties"_L1);
    m_json.beginObject();
    m_json.member("evidenceSha256"_L1, m_report.evidenceHash);
    m_json.member("profile"_L1, profileName(m_report.profile));
    m_json.flag("simulated"_L1, m_report.isDemo);
    baseline();
    m_json.endObject();
    m_json.endObject();
    m_json.endArray();
    m_json.endObject();
    return m_json.take();
}

QByteArray auditSarif(const AuditReport& report, JsonWriter::Layout layout)
{
    return SarifWriter(report, layout).write();
}

} // namespace Hull
