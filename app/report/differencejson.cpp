// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/differencereport.h"
#include "app/report/rulesreport.h"
#include "app/rules/rulecatalogue.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Writes the parts of a comparison; the order of the calls is the order of the keys.
class DifferenceJson
{
public:
    explicit DifferenceJson(JsonWriter::Layout layout)
        : m_json(layout)
    { }

    QByteArray write(const DifferenceReport& report);

private:
    void text(QLatin1String name, const QString& value); //!< null where there is none
    void scan(QLatin1String name, const ComparedScan& scan);
    void value(QLatin1String name, const FactValue& value);
    void fields(const std::vector<FieldDifference>& fields);
    void evidence(const std::vector<RecordedEvidence>& evidence);
    void waiver(const RecordedWaiver& waiver);
    void finding(const FindingDifference& difference);
    void findings(const HostDifference& host, FindingChange change);
    void containers(const HostDifference& host);
    void containerList(QLatin1String name, const HostDifference& host, Presence presence);
    void host(const HostDifference& host);
    void summary(const DifferenceCounts& counts);

    JsonWriter m_json;
};

QLatin1String presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Both:
        break;
    case Presence::Added:
        return "added"_L1;
    case Presence::Removed:
        return "removed"_L1;
    }
    return "both"_L1;
}

void DifferenceJson::text(QLatin1String name, const QString& value)
{
    m_json.key(name);
    if (value.isEmpty()) {
        m_json.null();
    } else {
        m_json.string(value);
    }
}

void DifferenceJson::scan(QLatin1String name, const ComparedScan& scan)
{
    const auto time = [](const QDateTime& value) {
        return value.isValid() ? value.toUTC().toString(Qt::ISODate) : QString();
    };
    m_json.key(name);
    m_json.beginObject();
    m_json.member("source"_L1, scan.source);
    text("started"_L1, time(scan.started));
    text("finished"_L1, time(scan.finished));
    text("version"_L1, scan.toolVersion);
    text("rules"_L1, scan.ruleSet);
    text("profile"_L1, scan.profile);
    m_json.endObject();
}

void DifferenceJson::value(QLatin1String name, const FactValue& value)
{
    m_json.key(name);
    if (const auto* flag = std::get_if<bool>(&value)) {
        m_json.boolean(*flag);
    } else if (const auto* number = std::get_if<qint64>(&value)) {
        m_json.number(*number);
    } else if (const auto* word = std::get_if<QString>(&value)) {
        m_json.string(*word);
    } else if (const auto* list = std::get_if<QStringList>(&value)) {
        m_json.beginArray();
        for (const QString& entry : *list) {
            m_json.string(entry);
        }
        m_json.endArray();
    } else {
        m_json.null();
    }
}

void DifferenceJson::fields(const std::vector<FieldDifference>& fields)
{
    m_json.key("fields"_L1);
    m_json.beginArray();
    for (const FieldDifference& field : fields) {
        m_json.beginObject();
        m_json.member("path"_L1, field.path);
        value("before"_L1, field.before);
        value("after"_L1, field.after);
        m_json.endObject();
    }
    m_json.endArray();
}

void DifferenceJson::evidence(const std::vector<RecordedEvidence>& evidence)
{
    m_json.key("evidence"_L1);
    m_json.beginArray();
    for (const RecordedEvidence& entry : evidence) {
        m_json.beginObject();
        m_json.member("path"_L1, entry.path);
        m_json.member("origin"_L1, entry.origin);
        m_json.member("observed"_L1, entry.observed);
        m_json.member("expected"_L1, entry.expected);
        m_json.endObject();
    }
    m_json.endArray();
}

void DifferenceJson::waiver(const RecordedWaiver& waiver)
{
    m_json.key("waiver"_L1);
    if (waiver.id.isEmpty()) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    m_json.member("id"_L1, waiver.id);
    m_json.member("kind"_L1, waiver.kind);
    m_json.member("reason"_L1, waiver.reason);
    m_json.member("owner"_L1, waiver.owner);
    m_json.member("expires"_L1, waiver.expires);
    m_json.member("state"_L1, waiver.state);
    m_json.endObject();
}

void DifferenceJson::finding(const FindingDifference& difference)
{
    const RecordedFinding& finding = difference.finding();
    const RuleInfo* rule = ruleInfo(finding.rule);
    m_json.beginObject();
    text("container"_L1, difference.container);
    text("reason"_L1, differenceReasonName(difference.reason));
    m_json.member("rule"_L1, finding.rule);
    m_json.member("key"_L1, finding.key);
    m_json.member("severity"_L1, finding.severity);
    m_json.member("status"_L1, finding.status);
    m_json.member("message"_L1, finding.message);
    m_json.flag("fixable"_L1, finding.fixable);
    m_json.member("certainty"_L1, finding.certainty);
    evidence(finding.evidence);
    writeReferences(m_json, rule ? rule->references : std::vector<Reference>());
    m_json.member("fingerprint"_L1, finding.fingerprint);
    waiver(finding.waiver);
    if (difference.change == FindingChange::Changed) {
        fields(difference.fields);
    }
    m_json.endObject();
}

void DifferenceJson::findings(const HostDifference& host, FindingChange change)
{
    m_json.key(findingChangeName(change));
    m_json.beginArray();
    for (const FindingDifference& difference : host.findings) {
        if (difference.change == change) {
            finding(difference);
        }
    }
    m_json.endArray();
}

void DifferenceJson::containerList(QLatin1String name, const HostDifference& host, Presence presence)
{
    m_json.key(name);
    m_json.beginArray();
    for (const ContainerDifference& container : host.containers) {
        if (container.presence != presence) {
            continue;
        }
        m_json.beginObject();
        m_json.member("name"_L1, container.name);
        m_json.member("id"_L1, container.id);
        m_json.member("image"_L1, container.image);
        if (presence == Presence::Both) {
            m_json.flag("recreated"_L1, container.recreated);
            fields(container.fields);
        }
        m_json.endObject();
    }
    m_json.endArray();
}

void DifferenceJson::containers(const HostDifference& host)
{
    m_json.key("containers"_L1);
    m_json.beginObject();
    containerList("added"_L1, host, Presence::Added);
    containerList("removed"_L1, host, Presence::Removed);
    containerList("changed"_L1, host, Presence::Both);
    m_json.endObject();
}

void DifferenceJson::host(const HostDifference& host)
{
    m_json.beginObject();
    m_json.member("name"_L1, host.name);
    m_json.member("endpoint"_L1, host.endpoint);
    m_json.member("presence"_L1, QString(presenceName(host.presence)));
    fields(host.fields);
    for (const FindingChange change :
        {FindingChange::New, FindingChange::Fixed, FindingChange::Changed, FindingChange::Gone}) {
        findings(host, change);
    }
    containers(host);
    m_json.endObject();
}

void DifferenceJson::summary(const DifferenceCounts& counts)
{
    m_json.key("summary"_L1);
    m_json.beginObject();
    m_json.member("new"_L1, counts.newFindings);
    m_json.member("fixed"_L1, counts.fixed);
    m_json.member("changed"_L1, counts.changed);
    m_json.member("gone"_L1, counts.gone);
    m_json.member("unchanged"_L1, counts.unchanged);
    m_json.member("containersAdded"_L1, counts.containersAdded);
    m_json.member("containersRemoved"_L1, counts.containersRemoved);
    m_json.member("containersChanged"_L1, counts.containersChanged);
    m_json.member("hostsAdded"_L1, counts.hostsAdded);
    m_json.member("hostsRemoved"_L1, counts.hostsRemoved);
    m_json.endObject();
}

QByteArray DifferenceJson::write(const DifferenceReport& report)
{
    m_json.beginObject();
    m_json.member("schema"_L1, u"hullwright.diff/1");
    scan("a"_L1, report.before);
    scan("b"_L1, report.after);
    m_json.key("hosts"_L1);
    m_json.beginArray();
    for (const HostDifference& entry : report.difference.hosts) {
        host(entry);
    }
    m_json.endArray();
    summary(report.difference.counts);
    m_json.endObject();
    return m_json.take();
}

} // namespace

ComparedScan::ComparedScan(QString name, const RecordedScan& scan)
    : source(std::move(name))
    , toolVersion(scan.toolVersion)
    , ruleSet(scan.ruleSet)
    , started(scan.started)
    , finished(scan.finished)
    , profile(scan.profile)
{ }

bool DifferenceReport::areUnlike() const
{
    return before.profile != after.profile || before.ruleSet != after.ruleSet;
}

QByteArray differenceJson(const DifferenceReport& report, JsonWriter::Layout layout)
{
    return DifferenceJson(layout).write(report);
}

} // namespace Hull
