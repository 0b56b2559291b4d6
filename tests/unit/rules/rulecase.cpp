// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include "app/rules/ruleengine.h"

#include <QTest>

#include <algorithm>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

QString idFrom(const QString& name)
{
    return QString::fromLatin1(name.toUtf8().toHex()).leftJustified(64, u'0').left(64);
}

Container plainContainer(const QString& name)
{
    Container container;
    container.id = {idFrom(name)};
    container.name = name;
    container.image = u"app:1.0"_s;
    container.imageId = {u"sha256:"_s + QString(64, u'1')};
    container.state = ContainerState::Running;
    container.stateText = u"running"_s;
    container.pid = 4711;
    container.hostConfig.networkMode = u"default"_s;
    container.hostConfig.ipcMode = u"private"_s;
    container.hostConfig.cgroupnsMode = u"host"_s; // the default on cgroup v1
    container.hostConfig.runtime = u"runc"_s;
    container.hostConfig.maskedPaths = QStringList{u"/proc/kcore"_s};
    container.hostConfig.readonlyPaths = QStringList{u"/proc/sys"_s};
    return container;
}

PortMapping mapping(const QString& containerPort, std::vector<PortBinding> bindings)
{
    PortMapping result;
    result.containerPort = containerPort;
    result.bindings = std::move(bindings);
    return result;
}

} // namespace

RuleCase::RuleCase()
    : container(plainContainer(u"web"_s))
{
    snapshot.host.name = u"local"_s;
    snapshot.host.kind = EndpointKind::Unix;
    snapshot.host.endpoint = u"unix:///var/run/docker.sock"_s;
    snapshot.host.socketPath = u"/var/run/docker.sock"_s;
    snapshot.status = HostSnapshot::Status::Complete;
    EngineInfo& engine = snapshot.engine;
    engine.product = EngineInfo::Product::Docker;
    engine.version = u"20.10.24"_s;
    engine.rootDir = u"/var/lib/docker"_s;
    engine.cgroupVersion = u"1"_s;
    engine.swarmState = u"inactive"_s;
    engine.seccomp = true;
    engine.apparmor = engine.selinux = engine.usernsRemap = engine.rootless = false;
    engine.securityOptions = QStringList{u"name=seccomp,profile=default"_s};
    snapshot.images.state = SectionState::Complete;
    Image image;
    image.id = container.imageId;
    snapshot.images.values.insert(image.id, image);
    snapshot.volumes.state = SectionState::Complete;
    snapshot.networks.state = SectionState::Complete;
    Network bridge;
    bridge.id = {u"b1"_s};
    bridge.name = u"bridge"_s;
    bridge.driver = u"bridge"_s;
    bridge.defaultBridge = true;
    snapshot.networks.values.push_back(bridge);
}

void RuleCase::bind(const QString& containerPort, std::vector<PortBinding> bindings)
{
    config().portBindings.push_back(mapping(containerPort, std::move(bindings)));
}

void RuleCase::publish(const QString& containerPort, std::vector<PortBinding> bindings)
{
    container.ports.push_back(mapping(containerPort, std::move(bindings)));
}

void RuleCase::bindMount(const QString& source, const QString& destination, bool readWrite)
{
    Mount mount;
    mount.type = u"bind"_s;
    mount.source = source;
    mount.destination = destination;
    mount.readWrite = readWrite;
    container.mounts.push_back(mount);
}

void RuleCase::namedVolume(const QString& name, const QString& destination)
{
    Mount mount;
    mount.type = u"volume"_s;
    mount.name = name;
    mount.driver = u"local"_s;
    mount.source = u"/var/lib/docker/volumes/%1/_data"_s.arg(name);
    mount.destination = destination;
    mount.readWrite = true;
    container.mounts.push_back(mount);
}

KernelView& RuleCase::seenByKernel()
{
    KernelView view;
    view.pid = container.pid;
    view.seccomp = KernelView::Seccomp::Filter;
    view.bounding = 0xa80425fb; // what plain `docker run` shows in /proc/<pid>/status
    view.effective = view.bounding;
    view.permitted = view.bounding;
    container.kernelState = KernelViewState::Read;
    container.kernel = view;
    return *container.kernel;
}

void RuleCase::stop(ContainerState state)
{
    container.state = state;
    container.stateText = containerStateName(state);
    container.pid = 0;
    container.ports.clear();
    container.kernelState = KernelViewState::NotRunning;
    container.kernel.reset();
}

void RuleCase::onPodman()
{
    snapshot.engine.product = EngineInfo::Product::Podman;
    snapshot.engine.version = u"4.3.1"_s;
    snapshot.engine.cgroupVersion = u"2"_s;
    snapshot.engine.rootDir = u"/var/lib/containers/storage"_s;
    config().networkMode = u"bridge"_s;
    config().pidMode = u"private"_s;
    config().utsMode = u"private"_s;
    config().cgroupnsMode.clear();
    config().maskedPaths.reset();
    config().readonlyPaths.reset();
}

void RuleCase::fromFile()
{
    snapshot.host = {};
    snapshot.host.name = u"dump.json"_s;
    snapshot.host.kind = EndpointKind::File;
    snapshot.engine = {};
    snapshot.images = {};
    snapshot.volumes = {};
    snapshot.networks = {};
}

Container& RuleCase::addContainer(const QString& name)
{
    return others.emplace_back(plainContainer(name));
}

SnapshotPtr RuleCase::frozen() const
{
    auto result = std::make_shared<HostSnapshot>(snapshot);
    result->containers.push_back(std::make_shared<const Container>(container));
    for (const Container& other : others) {
        result->containers.push_back(std::make_shared<const Container>(other));
    }
    return result;
}

Assessment RuleCase::assessment() const
{
    const HostAssessment host = assess(frozen(), policy);
    return host.containers.front();
}

QString verdictText(const Assessment& assessment, QLatin1String ruleId)
{
    const auto result = std::find_if(assessment.results.begin(), assessment.results.end(),
        [ruleId](const RuleResult& candidate) { return candidate.rule->id == ruleId; });
    if (result == assessment.results.end()) {
        return u"-"_s;
    }
    QString text = ruleOutcomeName(result->outcome);
    if (const Finding* finding = assessment.finding(ruleId)) {
        text += u' ' + severityName(finding->severity);
        text += finding->status == FindingStatus::Open ? QString() : u' ' + findingStatusName(finding->status);
        text += finding->certainty == Certainty::Confirmed ? QString() : u' ' + certaintyName(finding->certainty);
    }
    return text;
}

QStringList evidenceText(const Assessment& assessment, QLatin1String ruleId)
{
    QStringList lines;
    if (const Finding* finding = assessment.finding(ruleId)) {
        for (const Evidence& evidence : finding->evidence) {
            lines += u"%1 = %2 [%3]"_s.arg(evidence.path, evidence.observed, originName(evidence.origin));
        }
    }
    return lines;
}

QString wholeText(const Assessment& assessment)
{
    QString text;
    for (const RuleResult& result : assessment.results) {
        text += u"%1 %2 %3\n"_s.arg(
            result.rule->id, verdictText(assessment, result.rule->id), QString::fromUtf8(result.reason));
    }
    for (const Finding& finding : assessment.findings) {
        text +=
            u"%1 %2 %3\n"_s.arg(finding.rule->id, finding.message.english(), finding.fixable ? u"fixable"_s : u"-"_s);
        for (const Evidence& evidence : finding.evidence) {
            text += u"  %1|%2|%3|%4\n"_s.arg(
                evidence.path, originName(evidence.origin), evidence.observed, evidence.expected.english());
        }
    }
    return text;
}

void defineColumns()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Change>("change");
}

void row(const char* name, QLatin1String ruleId, const QString& expected, const Change& change)
{
    QTest::newRow(name) << QString(ruleId) << expected << change;
}

void checkRow()
{
    QFETCH(QString, rule);
    QFETCH(QString, expected);
    QFETCH(Change, change);
    RuleCase ruleCase;
    change(ruleCase);
    const Assessment assessment = ruleCase.assessment();
    const QByteArray id = rule.toLatin1();
    QCOMPARE(verdictText(assessment, QLatin1String(id)), expected);
    // Nothing is left unsaid: a finding has a sentence and evidence, a verdict that is none has its reason.
    if (const Finding* finding = assessment.finding(QLatin1String(id))) {
        QVERIFY(!finding->message.isEmpty());
        QVERIFY(!finding->evidence.empty());
    }
    if (expected.startsWith("not"_L1)) {
        const auto result = std::find_if(assessment.results.begin(), assessment.results.end(),
            [&rule](const RuleResult& candidate) { return candidate.rule->id == rule; });
        QVERIFY(result->reason && *result->reason);
    }
}

} // namespace Hull::Test
