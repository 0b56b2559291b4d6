// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/audittexts.h"
#include "app/report/sarifsections.h"
#include "app/rules/rulecatalogue.h"

#include <QUrl>

namespace Hull {

using namespace Qt::StringLiterals;

// What was found, could not be settled, or was there in the baseline alone.

namespace {

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

void SarifWriter::location(const AuditObject& object)
{
    location(object, m_report.hosts[object.host].host);
}

void SarifWriter::location(const AuditObject& object, const Host& host)
{
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
    message("message"_L1, sarifMessage(text));
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
    beginResult(*found.rule, counts ? "fail"_L1 : "informational"_L1, counts ? sarifLevel(found.severity) : "none"_L1,
        found.message.english());
    location(m_report.objects[entry.object]);
    m_json.key("partialFingerprints"_L1);
    m_json.beginObject();
    m_json.member("hostRuleContainer/v1"_L1, entry.fingerprint);
    m_json.endObject();
    suppressions(entry);
    baselineState(entry.baselineState);
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
        const AuditObject& object = m_report.objects[place];
        location(object);
        if (m_report.drift) {
            const Host& host = m_report.hosts[object.host].host;
            baselineState(
                m_report.drift->stateOfUnsettled(host.name, host.endpoint, object.driftName(), group.rule->id));
        }
        m_json.endObject();
    }
}

//! A run that has it at one result has it at all of them.
void SarifWriter::baselineState(std::optional<BaselineState> state)
{
    if (state) {
        m_json.member("baselineState"_L1, baselineStateName(*state));
    }
}

//! What only the baseline has.
void SarifWriter::absent(const HostDifference& host, const FindingDifference& difference)
{
    const RecordedFinding& found = *difference.before;
    AuditObject object;
    object.isHost = difference.container.isEmpty();
    object.name = object.isHost ? host.name : difference.container;
    Host known;
    known.name = host.name;
    known.endpoint = host.endpoint;
    for (const AuditHost& entry : m_report.hosts) {
        known = entry.host.name == host.name && entry.host.endpoint == host.endpoint ? entry.host : known;
    }
    const bool counts = (found.status == "open"_L1 || found.status == "waived"_L1) && found.severity != "info"_L1;
    m_json.beginObject();
    m_json.member("ruleId"_L1, found.rule);
    if (const RuleInfo* rule = ruleInfo(found.rule); rule && m_places.contains(rule)) {
        m_json.member("ruleIndex"_L1, m_places.value(rule));
    }
    m_json.member("kind"_L1, counts ? u"fail" : u"informational");
    const std::optional<Severity> severity = severityFrom(found.severity);
    m_json.member("level"_L1, QString(counts && severity ? sarifLevel(*severity) : "none"_L1));
    message("message"_L1, sarifMessage(found.message));
    location(object, known);
    m_json.key("partialFingerprints"_L1);
    m_json.beginObject();
    m_json.member(
        "hostRuleContainer/v1"_L1, findingFingerprint(known.id(), found.rule, object.isHost ? QString() : object.name));
    m_json.endObject();
    m_json.member("baselineState"_L1, u"absent");
    m_json.key("properties"_L1);
    m_json.beginObject();
    m_json.member("severity"_L1, found.severity);
    m_json.member("status"_L1, found.status);
    m_json.member("change"_L1, findingChangeName(difference.change));
    m_json.member("reason"_L1, differenceReasonName(difference.reason));
    m_json.endObject();
    m_json.endObject();
}

void SarifWriter::absents()
{
    if (!m_report.drift) {
        return;
    }
    for (const HostDifference& host : m_report.drift->report().difference.hosts) {
        for (const FindingDifference& difference : host.findings) {
            if (!difference.after) {
                absent(host, difference);
            }
        }
    }
}

} // namespace Hull
