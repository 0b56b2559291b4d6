// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/report/samplereport.h"

#include "app/collect/snapshotoutcome.h"

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

const RuleInfo& portRule()
{
    static const RuleInfo rule{"P-01"_L1, "privileged-host-port"_L1, Severity::High, Profile::Core,
        RuleScope::Container, true, "Title", "Why", "Fix",
        {{"CIS Docker"_L1, "1.6.0"_L1, "5.8"_L1}, {"CIS Docker"_L1, "1.2.0-1.5.0"_L1, "5.7"_L1}}};
    return rule;
}

const RuleInfo& privilegedRule()
{
    static const RuleInfo rule{"A-01"_L1, "privileged"_L1, Severity::Critical, Profile::Core, RuleScope::Container,
        true, "Title", "Why", "Fix", {}};
    return rule;
}

const RuleInfo& appArmorRule()
{
    static const RuleInfo rule{
        "A-14"_L1, "apparmor"_L1, Severity::High, Profile::Core, RuleScope::Container, true, "Title", "Why", "Fix", {}};
    return rule;
}

} // namespace

Finding sampleFinding(Severity severity, FindingStatus status)
{
    Finding finding;
    finding.rule = &portRule();
    finding.severity = severity;
    finding.status = status;
    finding.fixable = true;
    finding.message = {"Host port %1 leads to the container.", {u"80"_s}};
    finding.evidence.push_back({u"HostConfig.PortBindings[\"80/tcp\"][0]"_s, Origin::Config, u"0.0.0.0:80"_s,
        {"a host port of 1024 or above", {}}});
    return finding;
}

std::shared_ptr<Container> sampleContainer()
{
    auto container = std::make_shared<Container>();
    container->id = {QString(64, u'a')};
    container->name = u"web"_s;
    container->image = u"nginx:1.27"_s;
    container->imageId = {"sha256:"_L1 + QString(64, u'b')};
    container->created = QDateTime::fromString(u"2026-01-01T00:00:00.123Z"_s, Qt::ISODateWithMs);
    container->state = ContainerState::Running;
    container->stateText = u"running"_s;
    container->pid = 42;
    container->environmentNames = {u"PASSWORD"_s};
    container->labels = {{u"com.docker.compose.project"_s, u"shop"_s}, {u"token"_s, u"hunter2-label"_s}};
    container->ports = {{u"80/tcp"_s, {{u"0.0.0.0"_s, u"80"_s}, {u"::"_s, u"80"_s}}}, {u"443/tcp"_s, {}}};
    container->hostConfig.portBindings = {{u"80/tcp"_s, {{QString(), u"80"_s}}}};
    return container;
}

Assessment sampleAssessment()
{
    Assessment assessment;
    assessment.findings.push_back(sampleFinding(Severity::High, FindingStatus::Open));
    Finding privileged = sampleFinding(Severity::Critical, FindingStatus::Open);
    privileged.rule = &privilegedRule();
    privileged.message = {"The container runs privileged.", {}};
    privileged.certainty = Certainty::Assumed;
    privileged.fixable = false;
    assessment.findings.push_back(privileged);
    assessment.results.push_back({&portRule(), RuleOutcome::Fail, nullptr});
    assessment.results.push_back({&privilegedRule(), RuleOutcome::Fail, nullptr});
    assessment.results.push_back({&appArmorRule(), RuleOutcome::NotApplicable, "The host has no AppArmor."});
    return assessment;
}

ScanHost sampleHost(
    const std::vector<std::shared_ptr<Container>>& containers, const std::vector<Assessment>& assessments)
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = {
        u"local"_s, EndpointKind::Unix, u"unix:///var/run/docker.sock"_s, u"/var/run/docker.sock"_s, true};
    snapshot->status = HostSnapshot::Status::Complete;
    snapshot->containers.assign(containers.begin(), containers.end());
    EngineInfo& engine = snapshot->engine;
    engine.product = EngineInfo::Product::Docker;
    engine.version = u"20.10.24"_s;
    engine.apiVersion = u"1.41"_s;
    engine.apiMax = u"1.41"_s;
    engine.os = u"linux"_s;
    engine.arch = u"x86_64"_s;
    engine.kernel = u"6.1.0"_s;
    engine.cgroupVersion = u"1"_s;
    engine.swarmState = u"inactive"_s;
    engine.seccomp = true;
    engine.rootless = engine.usernsRemap = engine.apparmor = engine.selinux = false;

    auto judged = std::make_shared<HostAssessment>();
    judged->snapshot = snapshot;
    judged->containers = assessments;
    ScanHost host;
    host.host = snapshot->host;
    host.status = snapshot->status;
    host.assessment = judged;
    return host;
}

ScanHost unreachableHost()
{
    ScanHost host;
    host.host = {u"gone"_s, EndpointKind::Unix, u"unix:///run/gone.sock"_s, u"/run/gone.sock"_s, true};
    Error error;
    error.kind = Error::Kind::SocketMissing;
    error.message = {"There is nothing at %1.", {u"/run/gone.sock"_s}};
    error.cause = {"No engine runs here.", {}};
    error.remedy = {"Start the engine.", {}};
    error.detail = u"ENOENT"_s;
    host.error = error;
    return host;
}

ScanHost withoutVolumesAndNetworks(ScanHost host)
{
    Error error;
    error.kind = Error::Kind::Timeout;
    error.message = {"No answer within %1 s.", {u"60"_s}};
    auto snapshot = std::make_shared<HostSnapshot>(*host.assessment->snapshot);
    snapshot->volumes.state = SectionState::Unavailable;
    snapshot->volumes.error = error;
    snapshot->networks.state = SectionState::Unavailable;
    snapshot->networks.error = error;
    settleOutcome(*snapshot);
    host.status = snapshot->status;
    host.error = snapshot->error;
    auto judged = std::make_shared<HostAssessment>(*host.assessment);
    judged->snapshot = snapshot;
    host.assessment = judged;
    return host;
}

ScanReport sampleReport()
{
    ScanReport report;
    report.toolVersion = u"0.1.0"_s;
    report.started = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    report.finished = report.started.addSecs(1);
    report.hosts.push_back(sampleHost({sampleContainer()}, {sampleAssessment()}));
    return report;
}

} // namespace Hull::Test
