// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sarifwriter.h"

#include "app/report/audittexts.h"
#include "app/rules/rulecatalogue.h"

#include <QUrl>

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

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
    void beginResult(const RuleInfo& rule, QLatin1String kind, QLatin1String level, const QString& text);
    void suppressions(const AuditFinding& entry);
    void evidence(const Finding& finding);
    void finding(const AuditFinding& entry);
    void notAssessed(const AuditResults& group);

    const AuditReport& m_report;
    JsonWriter m_json;
    std::vector<const RuleInfo*> m_rules;
    QHash<const RuleInfo*, qint64> m_places; //!< in m_rules
};

//! In a message brackets make a link and braces a placeholder, unless escaped (3.11.5 and 3.11.6 of the standard).
QString messageText(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1);
    return text.replace(u'{', "{{"_L1).replace(u'}', "}}"_L1);
}

QLatin1String levelOf(Severity severity)
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

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
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
    message("shortDescription"_L1, messageText(Message{rule.title, {}}.english()));
    message("fullDescription"_L1, messageText(Message{rule.why, {}}.english()));
    message("help"_L1, messageText(Message{rule.fix, {}}.english()));
    m_json.key("defaultConfiguration"_L1);
    m_json.beginObject();
    m_json.member("level"_L1, QString(levelOf(rule.severity)));
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
    m_json.member("ruleSet"_L1, QString(ruleSetVersion));
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
    if (!m_report.filter.isEmpty()) {
        m_json.beginObject();
        m_json.member("level"_L1, u"note");
        message("message"_L1, messageText(filteredText(m_report)));
        m_json.endObject();
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
        message("message"_L1, messageText(parts.join(u' ')));
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
    m_json.endArray();
}

void SarifWriter::location(const AuditObject& object)
{
    const Host& host = m_report.hosts[object.host].host;
    m_json.key("locations"_L1);
    m_json.beginArray();
    m_json.beginObject();
    // No file stands behind it, but viewers sort and group by this one.
    m_json.key("physicalLocation"_L1);
    m_json.beginObject();
    m_json.key("artifactLocation"_L1);
    m_json.beginObject();
    m_json.member("uri"_L1,
        "hosts/"_L1 + encoded(host.name)
            + (object.isHost ? QString() : QString("/containers/"_L1 + encoded(object.name))));
    m_json.endObject();
    m_json.endObject();
    m_json.key("logicalLocations"_L1);
    m_json.beginArray();
    m_json.beginObject();
    m_json.member("name"_L1, object.name);
    m_json.member("fullyQualifiedName"_L1, object.isHost ? host.endpoint : QString(host.endpoint + u'#' + object.name));
    m_json.member("kind"_L1, object.isHost ? u"host" : u"container");
    m_json.endObject();
    m_json.endArray();
    m_json.endObject();
    m_json.endArray();
}

void SarifWriter::beginResult(const RuleInfo& rule, QLatin1String kind, QLatin1String level, const QString& text)
{
    m_json.beginObject();
    m_json.member("ruleId"_L1, QString(rule.id));
    m_json.member("ruleIndex"_L1, m_places.value(&rule));
    m_json.member("kind"_L1, QString(kind));
    m_json.member("level"_L1, QString(level));
    message("message"_L1, messageText(text));
}

void SarifWriter::suppressions(const AuditFinding& entry)
{
    // An empty list says that it was looked at and none applies.
    m_json.key("suppressions"_L1);
    m_json.beginArray();
    const bool isWaived = entry.finding.status == FindingStatus::Waived;
    if (isWaived || entry.waiver) {
        m_json.beginObject();
        m_json.member("kind"_L1, u"external");
        m_json.member("status"_L1, isWaived ? u"accepted" : u"rejected");
        if (entry.waiver) {
            m_json.member("justification"_L1, entry.waiver->reason);
            m_json.key("properties"_L1);
            m_json.beginObject();
            m_json.member("id"_L1, entry.waiver->id);
            m_json.member("state"_L1, waiverStateName(entry.waiver->state));
            m_json.member("owner"_L1, entry.waiver->owner);
            m_json.member("expires"_L1, entry.waiver->expires.toString(Qt::ISODate));
            m_json.endObject();
        }
        m_json.endObject();
    }
    m_json.endArray();
}

void SarifWriter::evidence(const Finding& finding)
{
    m_json.key("evidence"_L1);
    m_json.beginArray();
    for (const Evidence& entry : finding.evidence) {
        m_json.beginObject();
        m_json.member("path"_L1, entry.path);
        m_json.member("origin"_L1, originName(entry.origin));
        m_json.member("observed"_L1, entry.observed);
        m_json.member("expected"_L1, entry.expected.english());
        m_json.endObject();
    }
    m_json.endArray();
}

void SarifWriter::finding(const AuditFinding& entry)
{
    const Finding& found = entry.finding;
    const bool counts = (found.status == FindingStatus::Open || found.status == FindingStatus::Waived)
        && found.severity != Severity::Info;
    beginResult(*found.rule, counts ? "fail"_L1 : "informational"_L1, counts ? levelOf(found.severity) : "none"_L1,
        found.message.english());
    location(m_report.objects[entry.object]);
    m_json.key("partialFingerprints"_L1);
    m_json.beginObject();
    m_json.member("hostRuleContainer/v1"_L1, entry.fingerprint);
    m_json.endObject();
    suppressions(entry);
    m_json.key("properties"_L1);
    m_json.beginObject();
    m_json.member("severity"_L1, severityName(found.severity));
    m_json.member("status"_L1, findingStatusName(found.status));
    m_json.member("certainty"_L1, certaintyName(found.certainty));
    evidence(found);
    m_json.endObject();
    m_json.endObject();
}

void SarifWriter::notAssessed(const AuditResults& group)
{
    if (group.outcome != RuleOutcome::NotAssessed) {
        return;
    }
    for (const size_t place : group.objects) {
        beginResult(
            *group.rule, "open"_L1, "none"_L1, group.reason.isEmpty() ? u"It could not be assessed."_s : group.reason);
        location(m_report.objects[place]);
        m_json.endObject();
    }
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
    m_json.endArray();
    m_json.key("properties"_L1);
    m_json.beginObject();
    m_json.member("evidenceSha256"_L1, m_report.evidenceHash);
    m_json.member("profile"_L1, profileName(m_report.profile));
    m_json.flag("simulated"_L1, m_report.isDemo);
    m_json.endObject();
    m_json.endObject();
    m_json.endArray();
    m_json.endObject();
    return m_json.take();
}

} // namespace

QByteArray auditSarif(const AuditReport& report, JsonWriter::Layout layout)
{
    return SarifWriter(report, layout).write();
}

} // namespace Hull
