// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/randomfleet.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

RuleInfo makeRule(QLatin1String id, QLatin1String key, Severity severity, const char* title)
{
    RuleInfo rule;
    rule.id = id;
    rule.key = key;
    rule.severity = severity;
    rule.title = title;
    rule.why = "Why it matters.";
    rule.fix = "How it is put right.";
    rule.references = {{"CIS Docker"_L1, "1.6.0"_L1, "5.8"_L1}};
    return rule;
}

const std::array<RuleInfo, 8>& rules()
{
    static const std::array<RuleInfo, 8> infos{
        makeRule("P-01"_L1, "privileged-host-port"_L1, Severity::High, "Host port below 1024 published"),
        makeRule("P-05"_L1, "host-network"_L1, Severity::High, "Shares the host's network namespace"),
        makeRule("A-01"_L1, "privileged-container"_L1, Severity::Critical, "Privileged container"),
        makeRule("A-02"_L1, "new-privileges-allowed"_L1, Severity::Medium, "May acquire new privileges"),
        makeRule("A-03"_L1, "capabilities-added"_L1, Severity::High, "Capabilities beyond the default set"),
        makeRule("A-04"_L1, "default-capabilities-kept"_L1, Severity::Medium, "Default capabilities not dropped"),
        makeRule("A-06"_L1, "engine-socket"_L1, Severity::Critical, "Container engine socket reachable"),
        makeRule("A-12"_L1, "host-cgroup-namespace"_L1, Severity::Low, "Host cgroup namespace"),
    };
    return infos;
}

QStringList imageNames()
{
    return {u"nginx:1.27"_s, u"postgres:16"_s, u"redis:7"_s, u"registry.example.org/team/app:2.3"_s};
}

//! The third one is of nobody knows when, the last one was not read.
Section<QHash<ImageId, Image>> images()
{
    Section<QHash<ImageId, Image>> section;
    section.state = SectionState::Complete;
    for (qsizetype i = 0; i < 3; ++i) {
        Image image;
        image.id = {u"sha256:"_s + imageNames()[i]};
        image.created = i == 2 ? QDateTime() : QDateTime({2023, 1 + static_cast<int>(i), 1}, {0, 0}, Qt::UTC);
        section.values.insert(image.id, image);
    }
    return section;
}

} // namespace

RandomFleet::RandomFleet(quint32 seed)
    : m_random(seed)
{ }

int RandomFleet::below(int limit)
{
    // Not std::uniform_int_distribution: its numbers differ from one standard library to the next.
    return static_cast<int>(m_random() % static_cast<quint32>(limit));
}

const RuleInfo& RandomFleet::rule(QLatin1String id)
{
    return *std::ranges::find(rules(), id, &RuleInfo::id);
}

QString RandomFleet::hexadecimal(int digits)
{
    QString text;
    for (int i = 0; i < digits; ++i) {
        text += QString::number(below(16), 16);
    }
    return text;
}

std::shared_ptr<Container> RandomFleet::container()
{
    static const QStringList projects{u"shop"_s, u"billing"_s, u"search"_s, u"monitoring"_s, u"Intranet"_s};
    static const QStringList services{u"web"_s, u"db"_s, u"cache"_s, u"worker"_s, u"api-gateway"_s, u"queue"_s};
    static const QStringList images = imageNames();
    auto made = std::make_shared<Container>();
    const QString project = projects[below(static_cast<int>(projects.size()))];
    made->id = {hexadecimal(64)};
    made->name = u"%1-%2-%3"_s.arg(project, services[below(static_cast<int>(services.size()))]).arg(below(2000));
    made->image = images[below(static_cast<int>(images.size()))];
    made->created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + below(10'000'000), Qt::UTC);
    made->state = std::array{ContainerState::Running, ContainerState::Running, ContainerState::Exited,
        ContainerState::Paused}[static_cast<size_t>(below(4))];
    made->stateText = containerStateName(made->state);
    made->pid = made->state == ContainerState::Exited ? 0 : 1000 + below(30000);
    made->health = QStringList{QString(), u"healthy"_s, u"unhealthy"_s}[below(3)];
    made->user = below(2) ? u"1000"_s : u"root"_s;
    made->labels = {
        {u"com.docker.compose.project"_s, project}, {u"com.docker.compose.service"_s, made->name.section(u'-', 1, 1)}};
    made->imageId = {u"sha256:"_s + made->image};
    made->started = made->isRunning() ? made->created.addSecs(made->pid) : QDateTime();
    made->hostConfig.runtime = made->pid % 5 == 1 ? u"runsc"_s : u"runc"_s;
    made->environmentNames = {u"PATH"_s, u"TOKEN"_s};
    made->networks = {{.name = project + u"_default"_s}};
    made->hostConfig.memory = below(3) ? 0 : qint64(below(8) + 1) << 28;
    made->hostConfig.restartPolicy = {below(2) ? u"always"_s : u"on-failure"_s, below(6)};
    if (below(8) == 0) {
        made->hostConfig.capAdd = {u"NET_ADMIN"_s};
    }
    if (below(10) == 0) {
        made->mounts = {{.type = u"bind"_s,
            .source = u"/var/run/docker.sock"_s,
            .destination = u"/var/run/docker.sock"_s,
            .readWrite = true}};
    }
    addPorts(*made);
    return made;
}

void RandomFleet::addPorts(Container& container)
{
    static const QStringList addresses{QString(), u"127.0.0.1"_s, u"10.0.0.5"_s};
    const int ports = below(3);
    for (int i = 0; i < ports; ++i) {
        const QString port = QString::number(below(3) ? 8000 + below(1000) : 1 + below(1023));
        const QString containerPort = QString::number(80 + i) + u"/tcp"_s;
        const QString address = addresses[below(3)];
        container.hostConfig.portBindings.push_back({containerPort, {{address, port}}});
        if (container.isRunning()) {
            container.ports.push_back({containerPort, {{address.isEmpty() ? u"0.0.0.0"_s : address, port}}});
        }
    }
}

Assessment RandomFleet::assessment(const Container& container)
{
    Assessment assessment;
    for (const RuleInfo& info : rules()) {
        const bool isForced = info.id == "A-06"_L1 && !container.mounts.empty();
        const int chance = info.severity == Severity::Critical ? 20 : 3;
        if (!isForced && below(chance) != 0) {
            const bool assessed = below(10) != 0;
            assessment.results.push_back(
                {&info, assessed ? RuleOutcome::Pass : RuleOutcome::NotAssessed, assessed ? nullptr : "Not asked."});
            continue;
        }
        Finding finding;
        finding.rule = &info;
        finding.severity = info.severity;
        const int kind = below(12);
        finding.status = kind == 0 ? FindingStatus::Implied : kind == 1 ? FindingStatus::Waived : FindingStatus::Open;
        finding.message = {"Something is wrong with %1.", {container.name}};
        finding.evidence = {{u"Mounts[\"/var/run/docker.sock\"].Source"_s, Origin::Config,
            u"/var/run/docker.sock → /var/run/docker.sock, rw"_s, {"something else", {}}}};
        assessment.findings.push_back(finding);
        assessment.results.push_back({&info, RuleOutcome::Fail, nullptr});
    }
    return assessment;
}

HostRow RandomFleet::host(int number, int containers)
{
    HostRow row;
    row.host.name = u"host-%1"_s.arg(number);
    row.host.endpoint = u"unix:///run/hosts/%1.sock"_s.arg(number);
    row.state = HostState::Ready;
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = row.host;
    snapshot->status = HostSnapshot::Status::Complete;
    snapshot->engine.product = EngineInfo::Product::Docker;
    snapshot->engine.version = u"20.10.24"_s;
    snapshot->engine.apiVersion = u"1.41"_s;
    snapshot->finished = QDateTime({2024, 3, 10}, {12, 0}, Qt::UTC);
    snapshot->images = images();
    auto assessed = std::make_shared<HostAssessment>();
    for (int i = 0; i < containers; ++i) {
        snapshot->containers.push_back(container());
        assessed->containers.push_back(assessment(*snapshot->containers.back()));
    }
    assessed->snapshot = snapshot;
    row.assessment = assessed;
    return row;
}

HostRow RandomFleet::later(const HostRow& host, int changes)
{
    auto snapshot = std::make_shared<HostSnapshot>(*host.assessment->snapshot);
    auto assessed = std::make_shared<HostAssessment>(*host.assessment);
    for (int i = 0; i < changes; ++i) {
        const int count = static_cast<int>(snapshot->containers.size());
        const int act = count == 0 ? 0 : below(5);
        if (act == 0) {
            snapshot->containers.push_back(container());
            assessed->containers.push_back(assessment(*snapshot->containers.back()));
            continue;
        }
        const int at = below(count);
        const ContainerPtr old = snapshot->containers[static_cast<size_t>(at)];
        if (act == 1 || act == 2) {
            snapshot->containers.erase(snapshot->containers.begin() + at);
            assessed->containers.erase(assessed->containers.begin() + at);
            if (act == 2) {
                snapshot->unreadable.push_back(
                    {old->id, old->name, {.kind = Error::Kind::HttpError, .message = {"It broke.", {}}}});
            }
            continue;
        }
        auto changed = container();
        changed->id = old->id;
        changed->name = act == 3 ? old->name : changed->name; // a rename is a change of the same row
        assessed->containers[static_cast<size_t>(at)] = assessment(*changed);
        snapshot->containers[static_cast<size_t>(at)] = changed;
    }
    if (snapshot->unreadable.size() > 3) {
        snapshot->unreadable.erase(snapshot->unreadable.begin());
    }
    assessed->snapshot = snapshot;
    HostRow row = host;
    row.assessment = assessed;
    row.stale = below(10) == 0;
    return row;
}

} // namespace Hull::Test
