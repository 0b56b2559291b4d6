// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditreport.h"

#include "app/report/scanjson.h"
#include "app/rules/rulecatalogue.h"
#include "models/domain/managedby.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 toleratedSkew = 60; // seconds
constexpr size_t mostRisks = 5;

//! Rules in the catalogue's order; one that is not in it comes last.
std::pair<size_t, QString> placeOf(const RuleInfo& rule)
{
    static const QHash<QString, size_t> places = [] {
        QHash<QString, size_t> all;
        for (const RuleInfo* info : ruleCatalogue()) {
            all.insert(info->id, static_cast<size_t>(all.size()));
        }
        return all;
    }();
    return {places.value(rule.id, ruleCatalogue().size()), rule.id};
}

struct CatalogueOrder
{
    bool operator()(const RuleInfo* left, const RuleInfo* right) const { return placeOf(*left) < placeOf(*right); }
};

//! Open ones first, by severity; then those that are shown and not counted.
std::pair<int, int> gravity(const Finding& finding)
{
    return {finding.status == FindingStatus::Open ? 0 : 1, static_cast<int>(finding.severity)};
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

//! Goes through a scan once, from host to container to finding, and puts down what belongs together.
class AuditBuilder
{
public:
    explicit AuditBuilder(const ScanReport& scan)
        : m_scan(scan)
    { }

    AuditReport build();

private:
    void host(const ScanHost& scanned);
    void container(const Container& container, const ScanHost& scanned, const Assessment& assessment);
    void ports(const Container& container, const HostSnapshot& snapshot, const Assessment& assessment);
    void judge(const Assessment& assessment);
    void finish();
    void risks();

    const ScanReport& m_scan;
    AuditReport m_report;
    std::map<const RuleInfo*, AuditRule, CatalogueOrder> m_rules;
    struct ResultKey
    {
        const RuleInfo* rule;
        RuleOutcome outcome;
        QString reason;
        bool operator<(const ResultKey& other) const
        {
            return std::tuple(placeOf(*rule), outcome, reason)
                < std::tuple(placeOf(*other.rule), other.outcome, other.reason);
        }
    };
    std::map<ResultKey, AuditResults> m_results;
};

AuditHost hostFacts(const ScanHost& scanned)
{
    AuditHost host;
    host.host = scanned.host;
    host.status = scanned.status;
    if (scanned.error) {
        host.problem = scanned.error->message.english();
        host.cause = scanned.error->cause.english();
        host.remedy = scanned.error->remedy.english();
    }
    host.unread = unreadSentence(scanned);
    host.wasRead = wasRead(scanned.assessment);
    if (!scanned.assessment) {
        return host;
    }
    const HostSnapshot& snapshot = *scanned.assessment->snapshot;
    host.engine = snapshot.engine;
    host.containers = static_cast<int>(snapshot.containers.size());
    host.running = static_cast<int>(std::count_if(snapshot.containers.begin(), snapshot.containers.end(),
        [](const ContainerPtr& container) { return container->isRunning(); }));
    host.clockAhead = snapshot.clockAhead;
    if (host.wasRead) {
        host.readAt = snapshot.started;
        host.isStale = scanned.isStale;
        host.isFollowed = scanned.isFollowed;
    }
    if (snapshot.kernelError) {
        host.kernelProblem = snapshot.kernelError->message.english();
    }
    for (const UnreadableContainer& missing : snapshot.unreadable) {
        host.unreadable.emplace_back(
            missing.name.isEmpty() ? missing.id.value : missing.name, missing.error.message.english());
    }
    return host;
}

QString collectedBy(const AuditHost& host, const QString& path)
{
    if (host.host.kind == EndpointKind::File) {
        return u"docker inspect, saved as a file"_s;
    }
    return host.engine.apiVersion.isEmpty() ? QString() : QString("GET /v"_L1 + host.engine.apiVersion + path);
}

AuditObject hostObject(const AuditHost& host, size_t place)
{
    AuditObject object;
    object.host = place;
    object.isHost = true;
    object.name = host.host.name;
    object.collected = collectedBy(host, u"/info"_s);
    object.reproduction = reproductionOf(host.host, host.engine);
    return object;
}

AuditObject containerObject(const AuditHost& host, size_t place, const Container& container, const ManagedBy& manager)
{
    AuditObject object;
    object.host = place;
    object.name = container.name;
    object.id = container.id.value;
    object.image = container.image;
    object.imageId = container.imageId.value;
    object.state = container.stateText.isEmpty() ? containerStateName(container.state) : container.stateText;
    if (manager.kind != ManagedBy::Kind::None) {
        object.manager = QString(managerKindName(manager.kind) + u' ' + manager.name).trimmed();
    }
    object.created = container.created;
    object.started = container.started;
    object.collected = collectedBy(host, "/containers/"_L1 + container.id.value + "/json"_L1);
    object.reproduction =
        reproductionOf(host.host, host.engine, container.name.isEmpty() ? container.id.value : container.name);
    return object;
}

void AuditBuilder::judge(const Assessment& assessment)
{
    const size_t object = m_report.objects.size() - 1;
    AuditHost& host = m_report.hosts.back();
    AuditCounts counts;
    std::map<const RuleInfo*, Severity> found;
    for (const Finding& finding : assessment.findings) {
        const AuditObject& affected = m_report.objects.back();
        AuditRule& rule = m_rules[finding.rule];
        rule.rule = finding.rule;
        rule.findings.push_back(m_report.findings.size());
        rule.counts.add(finding);
        counts.findings.add(finding);
        found.emplace(finding.rule, finding.severity);
        const std::optional<AppliedWaiver> waiver =
            finding.waiver ? std::optional(*finding.waiver) : std::optional<AppliedWaiver>();
        AuditFinding entry{object, finding, waiver,
            findingFingerprint(host.host.id(), finding.rule->id, affected.isHost ? QString() : affected.name), {}};
        if (m_report.drift) {
            entry.baselineState =
                m_report.drift->stateOf(host.host.name, host.host.endpoint, affected.driftName(), finding.rule->id);
        }
        m_report.findings.push_back(std::move(entry));
    }
    for (const RuleResult& result : assessment.results) {
        counts.results.add(result.outcome);
        const auto severity = found.find(result.rule);
        m_report.bySeverity[static_cast<size_t>(severity == found.end() ? result.rule->severity : severity->second)]
            .add(result.outcome);
        if (result.outcome == RuleOutcome::Fail || result.outcome == RuleOutcome::Waived) {
            continue; // told by its finding
        }
        const QString reason = result.reason ? Message{result.reason, {}}.english() : QString();
        AuditResults& group = m_results[{result.rule, result.outcome, reason}];
        group.rule = result.rule;
        group.outcome = result.outcome;
        group.reason = reason;
        group.objects.push_back(object);
    }
    host.counts += counts;
    m_report.counts += counts;
}

void AuditBuilder::ports(const Container& container, const HostSnapshot& snapshot, const Assessment& assessment)
{
    QStringList rules;
    for (const Finding& finding : assessment.findings) {
        if (finding.rule->id.startsWith(u'P')) {
            rules.append(finding.rule->id);
        }
    }
    for (const ReachablePort& port :
        summarisePorts(container, snapshot, assessment.finding("P-05"_L1) != nullptr).ports) {
        m_report.ports.push_back(
            {m_report.objects.size() - 1, port, serviceName(port.containerPort, port.protocol), rules});
    }
}

void AuditBuilder::host(const ScanHost& scanned)
{
    const size_t place = m_report.hosts.size();
    m_report.hosts.push_back(hostFacts(scanned));
    m_report.incompleteHosts += scanned.status == HostSnapshot::Status::Complete ? 0 : 1;
    m_report.containers += m_report.hosts.back().containers;
    m_report.isDemo = m_report.isDemo || scanned.host.kind == EndpointKind::Demo;
    m_report.objects.push_back(hostObject(m_report.hosts.back(), place));
    if (!scanned.assessment) {
        return;
    }
    judge(scanned.assessment->host);
    const HostSnapshot& snapshot = *scanned.assessment->snapshot;
    for (size_t i = 0; i < scanned.assessment->containers.size(); ++i) {
        const Container& one = *snapshot.containers[i];
        m_report.objects.push_back(containerObject(m_report.hosts.back(), place, one, scanned.managerOf(one)));
        if (const auto values = scanned.revealed.constFind(one.id);
            m_scan.reveals && values != scanned.revealed.constEnd()) {
            m_report.objects.back().revealed = *values;
        }
        judge(scanned.assessment->containers[i]);
        ports(one, snapshot, scanned.assessment->containers[i]);
    }
}

void AuditBuilder::finish()
{
    const auto grave = [this](size_t left, size_t right) {
        return gravity(m_report.findings[left].finding) < gravity(m_report.findings[right].finding);
    };
    for (auto& entry : m_rules) {
        AuditRule& rule = entry.second;
        std::stable_sort(rule.findings.begin(), rule.findings.end(), grave);
        const Finding& worst = m_report.findings[rule.findings.front()].finding;
        if (worst.status == FindingStatus::Open) {
            rule.worstOpen = worst.severity;
        }
        m_report.rules.push_back(std::move(rule));
    }
    constexpr int nothingOpen = 5;
    const auto weight = [](const AuditRule& rule) {
        return rule.worstOpen ? static_cast<int>(*rule.worstOpen) : nothingOpen;
    };
    std::stable_sort(m_report.rules.begin(), m_report.rules.end(),
        [&weight](const AuditRule& left, const AuditRule& right) { return weight(left) < weight(right); });
    for (auto& entry : m_results) {
        m_report.results.push_back(std::move(entry.second));
    }
}

void AuditBuilder::risks()
{
    for (const AuditRule& rule : m_report.rules) {
        if (!rule.worstOpen || *rule.worstOpen == Severity::Info) {
            continue;
        }
        AuditRisk risk;
        risk.rule = rule.rule;
        risk.severity = *rule.worstOpen;
        std::set<size_t> hosts;
        for (const size_t place : rule.findings) {
            if (m_report.findings[place].finding.status == FindingStatus::Open) {
                ++risk.objects;
                hosts.insert(m_report.objects[m_report.findings[place].object].host);
            }
        }
        risk.hosts = static_cast<int>(hosts.size());
        const QString where = countedText(risk.hosts, "host"_L1, "hosts"_L1);
        risk.sentence = Message{rule.rule->title, {}}.english() + ": "_L1
            + (rule.rule->scope == RuleScope::Host
                    ? where
                    : countedText(risk.objects, "container"_L1, "containers"_L1) + " on "_L1 + where)
            + u'.';
        m_report.risks.push_back(risk);
    }
    std::stable_sort(m_report.risks.begin(), m_report.risks.end(), [](const AuditRisk& left, const AuditRisk& right) {
        return std::pair(left.severity, -left.objects) < std::pair(right.severity, -right.objects);
    });
    m_report.risks.resize(std::min(m_report.risks.size(), mostRisks));
}

AuditReport AuditBuilder::build()
{
    m_report.evidenceHash = sha256(scanJson(m_scan, JsonWriter::Layout::Compact));
    m_report.id = "R-"_L1 + m_scan.started.toUTC().toString(u"yyyy-MM-dd") + u'-' + m_report.evidenceHash.left(8);
    m_report.toolVersion = m_scan.toolVersion;
    m_report.started = m_scan.started.toUTC();
    m_report.finished = m_scan.finished.toUTC();
    m_report.ruleSet = m_scan.ruleSet.isEmpty() ? QString(ruleSetVersion) : m_scan.ruleSet;
    m_report.made = m_scan.saved ? m_scan.saved->made : m_report.finished;
    m_report.texts = m_scan.saved ? m_scan.saved->texts : nullptr;
    m_report.savedAs = m_scan.saved ? m_scan.saved->source : QString();
    m_report.reveals = m_scan.reveals;
    m_report.profile = m_scan.profile;
    m_report.filter = m_scan.filter;
    m_report.leftOut = m_scan.leftOut;
    m_report.drift = m_scan.drift;
    for (const ScanHost& scanned : m_scan.hosts) {
        host(scanned);
    }
    m_report.changes = auditChanges(m_scan);
    m_report.waivers = auditWaivers(m_scan);
    finish();
    risks();
    return std::move(m_report);
}

} // namespace

QString findingFingerprint(const HostId& host, const QString& rule, const QString& container)
{
    return sha256((host.value + QChar(u'\0') + rule + QChar(u'\0') + container).toUtf8());
}

QString AuditObject::driftName() const
{
    return isHost ? QString() : name.isEmpty() ? id : name;
}

bool AuditHost::hasSkewedClock() const
{
    return clockAhead && std::abs(*clockAhead) > toleratedSkew;
}

AuditReport auditReport(const ScanReport& scan)
{
    return AuditBuilder(scan).build();
}

QString countedText(int count, QLatin1String one, QLatin1String many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString referencesText(const RuleInfo& rule)
{
    QStringList parts;
    for (const Reference& reference : rule.references) {
        parts.append(QString(reference.standard) + u' ' + QString(reference.version) + u' ' + QString(reference.id));
    }
    return parts.join("; "_L1);
}

} // namespace Hull
