// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/recordedreport.h"

#include "app/report/containerfacts.h"
#include "app/report/recordedtexts.h"
#include "app/rules/rulecatalogue.h"
#include "models/domain/portsummary.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The value with that name; the first where a newer version has a word for something else.
template <typename Value, typename NameOf>
Value valueOf(const QString& name, std::initializer_list<Value> values, NameOf nameOf)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](Value candidate) { return nameOf(candidate) == name; });
    return found == values.end() ? *values.begin() : *found;
}

QDateTime timeFrom(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Message as(const QString& text)
{
    return text.isEmpty() ? Message() : Message{"%1", {text}};
}

Error::Kind errorKindFrom(const QString& name)
{
    for (int kind = 0; kind < static_cast<int>(Error::Kind::Internal); ++kind) {
        if (errorKindName(static_cast<Error::Kind>(kind)) == name) {
            return static_cast<Error::Kind>(kind);
        }
    }
    return Error::Kind::Internal;
}

Error errorFrom(const RecordedError& recorded)
{
    Error error;
    error.kind = errorKindFrom(recorded.kind);
    error.message = as(recorded.message);
    error.cause = as(recorded.cause);
    error.remedy = as(recorded.remedy);
    error.detail = recorded.detail;
    return error;
}

AppliedWaiverPtr waiverFrom(const RecordedWaiver& recorded)
{
    if (recorded.id.isEmpty()) {
        return nullptr;
    }
    AppliedWaiver waiver;
    waiver.id = recorded.id;
    waiver.kind =
        valueOf(recorded.kind, {AppliedWaiver::Kind::Waiver, AppliedWaiver::Kind::AllowedPort}, waiverKindName);
    waiver.state = valueOf(recorded.state,
        {AppliedWaiver::State::Active, AppliedWaiver::State::Expired, AppliedWaiver::State::Changed}, waiverStateName);
    waiver.reason = recorded.reason;
    waiver.owner = recorded.owner;
    waiver.expires = QDate::fromString(recorded.expires, Qt::ISODate);
    return std::make_shared<const AppliedWaiver>(waiver);
}

//! As a container tells of its ports: those in force and those that are configured.
void addPorts(const std::vector<RecordedPort>& recorded, Container& container)
{
    for (const RecordedPort& port : recorded) {
        const QString number = port.hostPort ? QString::number(*port.hostPort) : QString();
        if (port.active) {
            container.ports.push_back({port.containerPort, {{port.hostIp, number}}});
        }
        if (!port.active || !port.hostPortRange.isEmpty()) {
            container.hostConfig.portBindings.push_back(
                {port.containerPort, {{port.hostIp, port.hostPortRange.isEmpty() ? number : port.hostPortRange}}});
        }
    }
}

template <typename Value>
Value factOf(const std::vector<Fact>& facts, QLatin1String path)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [path](const Fact& fact) { return fact.path == path; });
    const Value* value = found == facts.end() ? nullptr : std::get_if<Value>(&found->value);
    return value ? *value : Value();
}

std::optional<bool> flagOf(const std::vector<Fact>& facts, QLatin1String path)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [path](const Fact& fact) { return fact.path == path; });
    const bool* value = found == facts.end() ? nullptr : std::get_if<bool>(&found->value);
    return value ? std::optional(*value) : std::nullopt;
}

EngineInfo engineFrom(const std::vector<Fact>& facts)
{
    const auto text = [&facts](QLatin1String path) {
        return factOf<QString>(facts, path);
    };
    EngineInfo engine;
    engine.product = valueOf(text("engine.product"_L1),
        {EngineInfo::Product::Unknown, EngineInfo::Product::Docker, EngineInfo::Product::Podman}, engineProductName);
    engine.version = text("engine.version"_L1);
    engine.apiVersion = text("engine.api"_L1);
    engine.apiMax = text("engine.apiMax"_L1);
    engine.os = text("engine.os"_L1);
    engine.arch = text("engine.arch"_L1);
    engine.kernel = text("engine.kernel"_L1);
    engine.cgroupVersion = text("engine.cgroup"_L1);
    engine.swarmState = text("engine.swarm"_L1);
    engine.rootless = flagOf(facts, "engine.rootless"_L1);
    engine.usernsRemap = flagOf(facts, "engine.usernsRemap"_L1);
    engine.noNewPrivileges = flagOf(facts, "engine.noNewPrivileges"_L1);
    engine.seccomp = flagOf(facts, "engine.seccomp"_L1);
    engine.apparmor = flagOf(facts, "engine.apparmor"_L1);
    engine.selinux = flagOf(facts, "engine.selinux"_L1);
    return engine;
}

//! "name=value", as writeFacts() wrote it.
std::vector<std::pair<QString, QString>> labelsFrom(const QStringList& texts)
{
    std::vector<std::pair<QString, QString>> labels;
    for (const QString& text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        labels.emplace_back(text.first(std::max<qsizetype>(equals, 0)), text.sliced(equals + 1));
    }
    std::sort(labels.begin(), labels.end()); // by their names, which the texts are not
    return labels;
}

//! "on-failure:3"
RestartPolicy restartFrom(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? RestartPolicy{text, 0} : RestartPolicy{text.first(colon), text.sliced(colon + 1).toInt()};
}

//! Those that a list of containers shows. Where they were not written down they are as if they were not set.
void addSettings(const std::vector<Fact>& facts, Container& container)
{
    container.user = factOf<QString>(facts, "Config.User"_L1);
    if (container.user.isEmpty()) {
        container.user = factOf<QString>(facts, imageUser);
    }
    container.environmentNames = factOf<QStringList>(facts, "Config.Env"_L1);
    container.labels = labelsFrom(factOf<QStringList>(facts, "Config.Labels"_L1));
    for (const QString& name : factOf<QStringList>(facts, "NetworkSettings.Networks"_L1)) {
        container.networks.push_back({.name = name});
    }
    HostConfig& config = container.hostConfig;
    config.networkMode = factOf<QString>(facts, "HostConfig.NetworkMode"_L1);
    config.capAdd = factOf<QStringList>(facts, "HostConfig.CapAdd"_L1);
    config.securityOpt = factOf<QStringList>(facts, "HostConfig.SecurityOpt"_L1);
    config.readonlyRootfs = factOf<bool>(facts, "HostConfig.ReadonlyRootfs"_L1);
    config.runtime = factOf<QString>(facts, "HostConfig.Runtime"_L1);
    config.restartPolicy = restartFrom(factOf<QString>(facts, "HostConfig.RestartPolicy"_L1));
    config.memory = factOf<qint64>(facts, "HostConfig.Memory"_L1);
    config.pidsLimit = factOf<qint64>(facts, "HostConfig.PidsLimit"_L1);
}

std::shared_ptr<const Container> containerFrom(const RecordedContainer& recorded)
{
    auto container = std::make_shared<Container>();
    container->id = {recorded.id};
    container->name = recorded.name;
    container->image = recorded.image;
    container->imageId = {recorded.imageId};
    container->created = timeFrom(recorded.created);
    container->state = containerStateFromText(recorded.state);
    container->stateText = recorded.state;
    const bool hasProcesses = container->state == ContainerState::Running || container->state == ContainerState::Paused;
    container->pid = hasProcesses ? 1 : 0; // nobody kept which one
    addPorts(recorded.ports, *container);
    addSettings(recorded.facts, *container);
    return container;
}

//! "8080->80/tcp ingress", as writeFacts() wrote it; nothing where it is no such text.
std::optional<ServicePort> servicePortFrom(const QString& text)
{
    static const QRegularExpression form(u"^(\\d+)->(\\d+)/(\\w+) (\\w+)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return ServicePort{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), match.captured(4)};
}

//! The service of a swarm's task, which publishes ports for it.
void addService(HostSnapshot& snapshot, const Container& container, const std::vector<Fact>& facts)
{
    const QString id = container.label(u"com.docker.swarm.service.id");
    const QStringList ports = factOf<QStringList>(facts, servicePorts);
    if (id.isEmpty() || ports.isEmpty() || swarmServiceOf(container, snapshot)) {
        return;
    }
    Service service{.id = id, .name = serviceOf(container)};
    for (const QString& text : ports) {
        if (const std::optional<ServicePort> port = servicePortFrom(text)) {
            service.ports.push_back(*port);
        }
    }
    snapshot.services.values.push_back(std::move(service));
}

//! The network that says where ports are bound which were given no address.
void addNetwork(HostSnapshot& snapshot, const Container& container, const std::vector<Fact>& facts)
{
    const QString address = factOf<QString>(facts, bindingOption);
    if (!address.isEmpty() && !publishingNetworkOf(container, snapshot)) {
        snapshot.networks.values.push_back({.name = container.hostConfig.networkMode,
            .defaultBridge = isOnDefaultBridge(container),
            .hostBindingIpv4 = address});
    }
}

ManagedBy managerFrom(const RecordedContainer& recorded)
{
    using Kind = ManagedBy::Kind;
    const Kind kind = valueOf(recorded.managerKind,
        {Kind::None, Kind::Compose, Kind::Swarm, Kind::Kubernetes, Kind::Systemd, Kind::Nomad, Kind::Other},
        managerKindName);
    return {kind, recorded.managerName};
}

void addUnreadLists(HostSnapshot& snapshot, const std::vector<UnreadList>& lists)
{
    for (const UnreadList& list : lists) {
        const auto mark = [&list](auto& section) {
            section.state = SectionState::Unavailable;
            section.error = errorFrom({list.kind, list.message, {}, {}, {}});
        };
        if (list.name == "images"_L1) {
            mark(snapshot.images);
        } else if (list.name == "volumes"_L1) {
            mark(snapshot.volumes);
        } else if (list.name == "networks"_L1) {
            mark(snapshot.networks);
        } else if (list.name == "services"_L1) {
            mark(snapshot.services);
        } else if (list.name == "imageTags"_L1) {
            mark(snapshot.imageTags);
        }
    }
}

//! Makes the parts of a report, whose texts it keeps.
class ReportBuilder
{
public:
    [[nodiscard]] ScanHost host(const RecordedHost& recorded, const QDateTime& started);
    [[nodiscard]] std::shared_ptr<const RecordedTexts> texts() const { return m_texts; }

private:
    [[nodiscard]] Finding finding(const RecordedFinding& recorded);
    [[nodiscard]] Assessment assessment(
        const std::vector<RecordedFinding>& findings, const std::vector<RecordedResult>& results, RuleScope scope);

    std::shared_ptr<RecordedTexts> m_texts = std::make_shared<RecordedTexts>();
};

Finding ReportBuilder::finding(const RecordedFinding& recorded)
{
    Finding finding;
    finding.severity = valueOf(recorded.severity,
        {Severity::Medium, Severity::Critical, Severity::High, Severity::Low, Severity::Info}, severityName);
    finding.status = valueOf(recorded.status,
        {FindingStatus::Open, FindingStatus::Waived, FindingStatus::Implied, FindingStatus::Parked}, findingStatusName);
    finding.certainty = valueOf(recorded.certainty, {Certainty::Confirmed, Certainty::Assumed}, certaintyName);
    finding.fixable = recorded.fixable;
    finding.message = as(recorded.message);
    for (const RecordedEvidence& entry : recorded.evidence) {
        const Origin origin = valueOf(entry.origin,
            {Origin::Config, Origin::Runtime, Origin::Image, Origin::Volume, Origin::Service, Origin::Exec,
                Origin::Kernel},
            originName);
        finding.evidence.push_back({entry.path, origin, entry.observed, as(entry.expected)});
    }
    finding.waiver = waiverFrom(recorded.waiver);
    return finding;
}

Assessment ReportBuilder::assessment(
    const std::vector<RecordedFinding>& findings, const std::vector<RecordedResult>& results, RuleScope scope)
{
    Assessment judged;
    for (const RecordedFinding& recorded : findings) {
        Finding one = finding(recorded);
        one.rule = m_texts->rule(recorded.rule, recorded.key, recorded.message, one.severity, scope);
        judged.findings.push_back(std::move(one));
    }
    for (const RecordedResult& recorded : results) {
        const RuleOutcome outcome = valueOf(recorded.result,
            {RuleOutcome::NotAssessed, RuleOutcome::Fail, RuleOutcome::Pass, RuleOutcome::Waived,
                RuleOutcome::NotApplicable},
            ruleOutcomeName);
        judged.results.push_back({m_texts->rule(recorded.rule, recorded.rule, recorded.rule, Severity::Medium, scope),
            outcome, m_texts->text(recorded.reason)});
    }
    return judged;
}

ScanHost ReportBuilder::host(const RecordedHost& recorded, const QDateTime& started)
{
    ScanHost host;
    host.host.name = recorded.name;
    host.host.endpoint = recorded.endpoint;
    host.host.kind = valueOf(recorded.kind,
        {EndpointKind::File, EndpointKind::Unix, EndpointKind::Tcp, EndpointKind::Tls, EndpointKind::Ssh,
            EndpointKind::Demo},
        endpointKindName);
    host.status = valueOf(recorded.status,
        {HostSnapshot::Status::Unreachable, HostSnapshot::Status::Complete, HostSnapshot::Status::Partial},
        snapshotStatusName);
    host.isStale = !recorded.asOf.isEmpty();
    if (!recorded.error.kind.isEmpty()) {
        host.error = errorFrom(recorded.error);
    }
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = host.host;
    // What is told of a host that could not be reached was read before.
    snapshot->status = host.isStale ? HostSnapshot::Status::Complete : host.status;
    snapshot->started = host.isStale ? timeFrom(recorded.asOf) : started;
    snapshot->engine = engineFrom(recorded.facts);
    addUnreadLists(*snapshot, recorded.unreadLists);
    if (!recorded.kernelError.kind.isEmpty()) {
        snapshot->kernelError = errorFrom(recorded.kernelError);
    }
    for (const UnreadContainer& missing : recorded.unread) {
        snapshot->unreadable.push_back({{missing.id}, missing.name, errorFrom(missing.error)});
    }
    auto judged = std::make_shared<HostAssessment>();
    judged->host = assessment(recorded.findings, recorded.results, RuleScope::Host);
    for (const RecordedContainerPtr& entry : recorded.containers) {
        snapshot->containers.push_back(containerFrom(*entry));
        addNetwork(*snapshot, *snapshot->containers.back(), entry->facts);
        addService(*snapshot, *snapshot->containers.back(), entry->facts);
        host.managers.insert({entry->id}, managerFrom(*entry));
        judged->containers.push_back(assessment(entry->findings, entry->results, RuleScope::Container));
        if (!entry->parkedBy.isEmpty()) {
            TransactionRecord record;
            record.id = entry->parkedBy;
            record.name = entry->parkedFor;
            host.parked.insert({entry->id}, record);
        }
    }
    judged->snapshot = std::move(snapshot);
    host.assessment = std::move(judged);
    return host;
}

} // namespace

ScanReport reportOf(const RecordedScan& scan, const QString& source, const QDateTime& made)
{
    ReportBuilder builder;
    ScanReport report;
    report.toolVersion = scan.toolVersion;
    report.ruleSet = scan.ruleSet;
    report.started = scan.started;
    report.finished = scan.finished;
    report.profile = valueOf(scan.profile, {Profile::Core, Profile::Full}, profileName);
    report.failOn.reset();
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        report.failOn = severityName(severity) == scan.failOn ? std::optional(severity) : report.failOn;
    }
    report.filter = scan.filter;
    report.leftOut = scan.leftOut;
    for (const RecordedHost& host : scan.hosts) {
        report.hosts.push_back(builder.host(host, scan.started));
    }
    report.saved = SavedScan{source, made.toUTC(), builder.texts()};
    return report;
}

} // namespace Hull
