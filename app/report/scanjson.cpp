// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scanjson.h"

#include "app/report/containerfacts.h"
#include "app/report/drift.h"
#include "app/report/rulesreport.h"
#include "app/report/scanjsonparts.h"
#include "app/rules/fingerprint.h"
#include "app/rules/rulecatalogue.h"
#include "models/domain/managedby.h"
#include "models/domain/publishedport.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Writes the parts of a scan; the order of the calls is the order of the keys that hullwright.scan/1 promises.
class ScanJson
{
public:
    ScanJson(JsonWriter::Layout layout, bool hasFacts)
        : m_json(layout)
        , m_hasFacts(hasFacts)
    { }

    QByteArray write(const ScanReport& report);

private:
    void text(QLatin1String name, const QString& value); //!< null where there is none
    void time(QLatin1String name, const QDateTime& value);
    void evidence(const Evidence& evidence);
    void waiver(const AppliedWaiverPtr& waiver); //!< null where there is none
    void finding(const Finding& finding, const Container* container);
    void assessment(const Assessment& assessment, const Container* container); //!< null: of the host itself
    void baselineState(const Finding& finding, const Container* container);
    void port(const PublishedPort& port);
    void parked(const TransactionRecord* record); //!< null where there is none
    void container(const Container& container, const Assessment& assessment);
    void reason(QLatin1String key, const std::optional<Error>& error); //!< null where there is none
    void unreadable(const UnreadableContainer& container);
    void unread(const std::vector<UnreadSection>& sections);
    void host(const ScanHost& host);
    void summary(const ScanSummary& summary);

    JsonWriter m_json;
    const bool m_hasFacts;
    bool m_reveals = false; //!< never in what is kept
    const Drift* m_drift = nullptr; //!< null: there is no baseline, or this is what is kept of the scan
    const ScanHost* m_host = nullptr; //!< whose turn it is
};

void ScanJson::text(QLatin1String name, const QString& value)
{
    writeText(m_json, name, value);
}

void ScanJson::time(QLatin1String name, const QDateTime& value)
{
    writeTime(m_json, name, value);
}

void ScanJson::evidence(const Evidence& evidence)
{
    m_json.beginObject();
    m_json.member("path"_L1, evidence.path);
    m_json.member("origin"_L1, originName(evidence.origin));
    m_json.member("observed"_L1, evidence.observed);
    m_json.member("expected"_L1, evidence.expected.english());
    m_json.endObject();
}

void ScanJson::waiver(const AppliedWaiverPtr& waiver)
{
    m_json.key("waiver"_L1);
    if (!waiver) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    m_json.member("id"_L1, waiver->id);
    m_json.member("kind"_L1, waiverKindName(waiver->kind));
    m_json.member("reason"_L1, waiver->reason);
    m_json.member("owner"_L1, waiver->owner);
    m_json.member("expires"_L1, waiver->expires.toString(Qt::ISODate));
    m_json.member("state"_L1, waiverStateName(waiver->state));
    m_json.endObject();
}

void ScanJson::baselineState(const Finding& finding, const Container* container)
{
    if (m_drift) {
        const QString who = !container ? QString() : container->name.isEmpty() ? container->id.value : container->name;
        m_json.member("baselineState"_L1,
            baselineStateName(m_drift->stateOf(m_host->host.name, m_host->host.endpoint, who, finding.rule->id)));
    }
}

void ScanJson::finding(const Finding& finding, const Container* container)
{
    m_json.beginObject();
    m_json.member("rule"_L1, QString(finding.rule->id));
    m_json.member("key"_L1, QString(finding.rule->key));
    m_json.member("severity"_L1, severityName(finding.severity));
    m_json.member("status"_L1, findingStatusName(finding.status));
    m_json.member("message"_L1, finding.message.english());
    m_json.flag("fixable"_L1, finding.fixable);
    m_json.member("certainty"_L1, certaintyName(finding.certainty));
    m_json.key("evidence"_L1);
    m_json.beginArray();
    for (const Evidence& entry : finding.evidence) {
        evidence(entry);
    }
    m_json.endArray();
    writeReferences(m_json, finding.rule->references);
    m_json.member("fingerprint"_L1, fingerprintOf(finding, container ? container->name : QString()));
    waiver(finding.waiver);
    baselineState(finding, container);
    m_json.endObject();
}

void ScanJson::assessment(const Assessment& assessment, const Container* container)
{
    m_json.key("findings"_L1);
    m_json.beginArray();
    for (const Finding& entry : assessment.findings) {
        finding(entry, container);
    }
    m_json.endArray();
    m_json.key("results"_L1);
    m_json.beginArray();
    for (const RuleResult& result : assessment.results) {
        m_json.beginObject();
        m_json.member("rule"_L1, QString(result.rule->id));
        m_json.member("result"_L1, ruleOutcomeName(result.outcome));
        if (result.reason) {
            m_json.member("reason"_L1, Message{result.reason, {}}.english());
        }
        m_json.endObject();
    }
    m_json.endArray();
}

void ScanJson::port(const PublishedPort& port)
{
    m_json.beginObject();
    m_json.member("container"_L1, port.containerPort);
    m_json.member("hostIp"_L1, port.hostIp);
    m_json.key("hostPort"_L1);
    if (port.hostPort) {
        m_json.number(*port.hostPort);
    } else {
        m_json.null();
    }
    m_json.key("hostPortRange"_L1);
    if (port.hostPortRange) {
        m_json.string(QString::number(port.hostPortRange->first) + u'-' + QString::number(port.hostPortRange->last));
    } else {
        m_json.null();
    }
    m_json.flag("active"_L1, port.active);
    m_json.endObject();
}

void ScanJson::parked(const TransactionRecord* record)
{
    if (!record) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    m_json.member("of"_L1, record->name);
    m_json.member("transaction"_L1, record->id);
    m_json.endObject();
}

void ScanJson::container(const Container& container, const Assessment& judged)
{
    const auto kept = m_host->parked.constFind(container.id);
    m_json.beginObject();
    m_json.member("id"_L1, container.id.value);
    m_json.member("name"_L1, container.name);
    m_json.member("image"_L1, container.image);
    text("imageId"_L1, container.imageId.value);
    m_json.member("state"_L1,
        container.state == ContainerState::Unknown && !container.stateText.isEmpty()
            ? container.stateText
            : containerStateName(container.state));
    m_json.key("parked"_L1);
    parked(kept == m_host->parked.constEnd() ? nullptr : &*kept);
    time("created"_L1, container.created);
    const ManagedBy manager = m_host->managerOf(container);
    m_json.key("managedBy"_L1);
    m_json.beginObject();
    m_json.member("kind"_L1, managerKindName(manager.kind));
    text("name"_L1, manager.name);
    m_json.endObject();
    m_json.key("ports"_L1);
    m_json.beginArray();
    for (const PublishedPort& published : publishedPorts(container)) {
        port(published);
    }
    m_json.endArray();
    if (m_hasFacts) {
        writeFacts(m_json, container, *m_host->assessment->snapshot);
    }
    if (const auto values = m_host->revealed.constFind(container.id);
        m_reveals && values != m_host->revealed.constEnd()) {
        writeRevealed(m_json, *values);
    }
    assessment(judged, &container);
    m_json.endObject();
}

void ScanJson::reason(QLatin1String key, const std::optional<Error>& error)
{
    m_json.key(key);
    if (!error) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    m_json.member("kind"_L1, errorKindName(error->kind));
    m_json.member("message"_L1, error->message.english());
    m_json.member("detail"_L1, error->detail);
    text("cause"_L1, error->cause.english());
    text("remedy"_L1, error->remedy.english());
    m_json.endObject();
}

void ScanJson::unreadable(const UnreadableContainer& container)
{
    m_json.beginObject();
    m_json.member("id"_L1, container.id.value);
    text("name"_L1, container.name);
    reason("error"_L1, container.error);
    m_json.endObject();
}

void ScanJson::unread(const std::vector<UnreadSection>& sections)
{
    if (sections.empty()) {
        return;
    }
    m_json.key("unreadSections"_L1);
    m_json.beginArray();
    for (const UnreadSection& section : sections) {
        m_json.beginObject();
        m_json.member("section"_L1, QString(section.name));
        m_json.member("kind"_L1, errorKindName(section.error.kind));
        m_json.member("message"_L1, section.error.message.english());
        m_json.endObject();
    }
    m_json.endArray();
}

void ScanJson::host(const ScanHost& host)
{
    const HostAssessment none;
    const HostAssessment& judged = host.assessment ? *host.assessment : none;
    m_host = &host;
    m_json.beginObject();
    m_json.member("name"_L1, host.host.name);
    m_json.member("endpoint"_L1, host.host.endpoint);
    m_json.member("kind"_L1, endpointKindName(host.host.kind));
    m_json.member("status"_L1, snapshotStatusName(host.status));
    if (host.isStale && host.assessment) {
        time("asOf"_L1, host.assessment->snapshot->started);
    }
    reason("error"_L1, host.error);
    assessment(judged.host, nullptr);
    m_json.key("engine"_L1);
    writeEngine(m_json, judged.snapshot ? judged.snapshot->engine : EngineInfo());
    m_json.key("containers"_L1);
    m_json.beginArray();
    for (size_t i = 0; i < judged.containers.size(); ++i) {
        container(*judged.snapshot->containers[i], judged.containers[i]);
    }
    m_json.endArray();
    m_json.key("unreadable"_L1);
    m_json.beginArray();
    if (judged.snapshot) {
        for (const UnreadableContainer& missing : judged.snapshot->unreadable) {
            unreadable(missing);
        }
    }
    m_json.endArray();
    if (judged.snapshot) {
        unread(unreadSections(*judged.snapshot));
    }
    if (judged.snapshot && judged.snapshot->kernelError) {
        reason("kernelError"_L1, judged.snapshot->kernelError);
    }
    m_json.endObject();
}

void ScanJson::summary(const ScanSummary& summary)
{
    m_json.key("summary"_L1);
    m_json.beginObject();
    m_json.member("hosts"_L1, summary.hosts);
    m_json.member("containers"_L1, summary.containers);
    m_json.key("open"_L1);
    m_json.beginObject();
    m_json.member("critical"_L1, summary.open.of(Severity::Critical));
    m_json.member("high"_L1, summary.open.of(Severity::High));
    m_json.member("medium"_L1, summary.open.of(Severity::Medium));
    m_json.member("low"_L1, summary.open.of(Severity::Low));
    m_json.endObject();
    m_json.member("waived"_L1, summary.waived);
    m_json.member("expired"_L1, summary.expired);
    m_json.member("changed"_L1, summary.changed);
    m_json.member("parked"_L1, summary.parked);
    m_json.member("notAssessed"_L1, summary.notAssessed);
    m_json.endObject();
}

QByteArray ScanJson::write(const ScanReport& report)
{
    m_drift = m_hasFacts ? nullptr : report.drift.get();
    m_reveals = !m_hasFacts && report.reveals;
    m_json.beginObject();
    m_json.member("schema"_L1, u"hullwright.scan/1");
    m_json.key("tool"_L1);
    m_json.beginObject();
    m_json.member("name"_L1, u"hullwright");
    m_json.member("version"_L1, report.toolVersion);
    m_json.member("rules"_L1, report.ruleSet.isEmpty() ? QString(ruleSetVersion) : report.ruleSet);
    m_json.endObject();
    time("started"_L1, report.started);
    time("finished"_L1, report.finished);
    m_json.member("profile"_L1, profileName(report.profile));
    m_json.member("failOn"_L1, report.failOn ? severityName(*report.failOn) : u"never"_s);
    if (m_reveals) {
        m_json.flag("revealed"_L1, true);
    }
    if (!report.filter.isEmpty()) {
        m_json.member("filter"_L1, report.filter);
        m_json.member("leftOut"_L1, report.leftOut);
    }
    if (m_drift) {
        writeBaseline(m_json, *m_drift);
    }
    m_json.key("hosts"_L1);
    m_json.beginArray();
    for (const ScanHost& entry : report.hosts) {
        host(entry);
    }
    m_json.endArray();
    summary(summaryOf(report));
    m_json.endObject();
    return m_json.take();
}

} // namespace

QByteArray scanJson(const ScanReport& report, JsonWriter::Layout layout)
{
    return ScanJson(layout, false).write(report);
}

QByteArray snapshotJson(const ScanReport& report)
{
    return ScanJson(JsonWriter::Layout::Compact, true).write(report);
}

} // namespace Hull
