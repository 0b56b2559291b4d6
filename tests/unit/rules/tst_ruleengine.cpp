// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/rulecatalogue.h"
#include "app/rules/ruleengine.h"
#include "tests/unit/rules/rulecase.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

using HostChange = std::function<void(HostSnapshot&)>;

QStringList idsOf(const QList<RuleResult>& results)
{
    QStringList ids;
    for (const RuleResult& result : results) {
        ids += result.rule->id;
    }
    return ids;
}

//! One container that breaks as many rules as one can.
void breakEverything(RuleCase& c)
{
    c.config().capAdd = QStringList{u"SYS_ADMIN"_s, u"NET_BIND_SERVICE"_s};
    c.config().securityOpt = QStringList{
        u"no-new-privileges=false"_s, u"seccomp=unconfined"_s, u"apparmor=unconfined"_s, u"label=disable"_s};
    c.config().maskedPaths = QStringList();
    c.config().pidMode = u"host"_s;
    c.config().ipcMode = u"host"_s;
    c.config().utsMode = u"host"_s;
    c.config().usernsMode = u"host"_s;
    c.config().publishAllPorts = true;
    c.container.exposedPorts = QStringList{u"22/tcp"_s};
    c.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
    c.bind(u"81/tcp"_s, {{u""_s, u"1000-1030"_s}});
    c.config().devices.push_back({u"/dev/sda"_s, u"/dev/sda"_s, u"rwm"_s});
    c.bindMount(u"/etc"_s, u"/a"_s);
    c.bindMount(u"/run/docker.sock"_s, u"/b"_s);
}

} // namespace

Q_DECLARE_METATYPE(HostChange)

class RuleEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryRuleOnce();
    void describesEveryRule();
    void qualifiesReferencesByVersion();
    void judgesHosts_data();
    void judgesHosts();
    void blamesNoEngineForAFile_data();
    void blamesNoEngineForAFile();
    void judgesWhatTheProfileSays();
    void leavesDisabledRulesOut();
    void replacesSeverities();
    void fixesOnlyWhatARecreateCanFix();
    void givesTheSameBytesAgain();
    void doesNotDependOnNeighbours();
    void judgesOnlyWhatIsNew_data();
    void judgesOnlyWhatIsNew();
    void judgesAPlannedContainer();
    void judgesNoContainerOfAnUnreachableHost();
    void countsWhatIsOpen();
};

void RuleEngineTest::listsEveryRuleOnce()
{
    QStringList expected;
    for (int i = 1; i <= 7; ++i) {
        expected += u"P-0%1"_s.arg(i);
    }
    for (int i = 1; i <= 18; ++i) {
        expected += u"A-%1"_s.arg(i, 2, 10, QChar(u'0'));
    }
    expected += {u"H-01"_s, u"H-02"_s, u"C-4.1"_s};
    for (const int number : {1, 7, 9, 11, 12, 13, 14, 15, 19, 20, 24, 25, 27, 28, 29, 30}) {
        expected += u"C-5.%1"_s.arg(number);
    }
    QStringList ids;
    for (const RuleInfo* info : ruleCatalogue()) {
        ids += info->id;
        QCOMPARE(ruleInfo(QString(info->id)), info);
    }
    QCOMPARE(ids, expected);
    QCOMPARE(ruleInfo(u"P-08"), nullptr);
    QCOMPARE(ruleInfo(u"p-01"), nullptr);
}

void RuleEngineTest::describesEveryRule()
{
    std::set<QString> keys;
    for (const RuleInfo* info : ruleCatalogue()) {
        const QString key = info->key;
        QVERIFY2(keys.insert(key).second, qPrintable(key));
        QVERIFY2(std::all_of(key.begin(), key.end(), [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z'); }),
            qPrintable(key));
        for (const char* text : {info->title, info->why, info->fix}) {
            QVERIFY2(text && *text, qPrintable(key));
        }
        QCOMPARE(info->profile, QString(info->id).startsWith(u'C') ? Profile::Full : Profile::Core);
        const bool ofHost = info->id == "A-18"_L1 || info->id == "C-5.1"_L1 || QString(info->id).startsWith(u'H');
        QCOMPARE(info->scope, ofHost ? RuleScope::Host : RuleScope::Container);
    }
    QCOMPARE(ruleInfo(u"P-01")->key, "privileged-host-port"_L1);
    QCOMPARE(ruleInfo(u"A-01")->key, "privileged-container"_L1);
    QCOMPARE(ruleInfo(u"A-02")->key, "new-privileges-allowed"_L1);
    QCOMPARE(ruleInfo(u"A-04")->key, "default-capabilities-kept"_L1);
    QCOMPARE(ruleInfo(u"H-01")->key, "unprotected-tcp"_L1);
    QCOMPARE(ruleInfo(u"H-02")->key, "tls-not-verified"_L1);
}

void RuleEngineTest::qualifiesReferencesByVersion()
{
    const auto has = [](QStringView rule, QLatin1String standard, QLatin1String version, QLatin1String id) {
        const std::vector<Reference>& references = ruleInfo(rule)->references;
        return std::find(references.begin(), references.end(), Reference{standard, version, id}) != references.end();
    };
    QVERIFY(has(u"P-01", "CIS Docker"_L1, "1.8.0"_L1, "5.8"_L1));
    QVERIFY(has(u"P-01", "CIS Docker"_L1, "1.6.0"_L1, "5.8"_L1));
    QVERIFY(has(u"P-01", "CIS Docker"_L1, "1.5.0"_L1, "5.7"_L1));
    for (const QStringView id : {u"P-02", u"P-03", u"P-04", u"P-06", u"P-07"}) { // privileged ports, or their rationale
        QVERIFY2(has(id, "CIS Docker"_L1, "1.8.0"_L1, "5.8"_L1), qPrintable(id.toString()));
        QVERIFY2(has(id, "CIS Docker"_L1, "1.6.0"_L1, "5.8"_L1), qPrintable(id.toString()));
        QVERIFY2(has(id, "CIS Docker"_L1, "1.5.0"_L1, "5.7"_L1), qPrintable(id.toString()));
    }
    for (const QStringView id : {u"P-03", u"P-04"}) {
        QVERIFY(has(id, "CIS Docker"_L1, "1.8.0"_L1, "5.9"_L1));
        QVERIFY(has(id, "CIS Docker"_L1, "1.5.0"_L1, "5.8"_L1));
    }
    QVERIFY(has(u"P-07", "CIS Docker"_L1, "1.8.0"_L1, "5.4"_L1));
    QVERIFY(has(u"P-01", "DISA STIG"_L1, "V2R2"_L1, "V-235819"_L1));
    QVERIFY(has(u"A-02", "CIS Docker"_L1, "1.8.0"_L1, "5.26"_L1));
    QVERIFY(has(u"A-02", "CIS Docker"_L1, "1.5.0"_L1, "5.25"_L1));
    QVERIFY(has(u"A-02", "DISA STIG"_L1, "V2R2"_L1, "V-235816"_L1));
    QVERIFY(has(u"A-18", "CIS Docker"_L1, "1.8.0"_L1, "2.15"_L1));
    QVERIFY(has(u"A-18", "CIS Docker"_L1, "1.6.0"_L1, "2.14"_L1));
    QVERIFY(has(u"C-5.1", "CIS Docker"_L1, "1.5.0"_L1, "7.1"_L1));
    for (const RuleInfo* info : ruleCatalogue()) {
        for (const Reference& reference : info->references) {
            QVERIFY(!QString(reference.version).isEmpty() && !QString(reference.id).isEmpty());
        }
    }
}

void RuleEngineTest::judgesHosts_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<HostChange>("change");
    const auto add = [](const char* name, const char* rule, const char* expected, const HostChange& change) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(expected) << change;
    };
    const auto kind = [](EndpointKind value, bool verified) {
        return [=](HostSnapshot& s) {
            s.host.kind = value;
            s.host.tlsVerified = verified;
        };
    };
    add("local socket", "H-01", "pass", [](HostSnapshot&) {});
    add("plain TCP", "H-01", "fail critical", kind(EndpointKind::Tcp, true));
    add("TLS", "H-01", "pass", kind(EndpointKind::Tls, true));
    add("SSH", "H-01", "pass", kind(EndpointKind::Ssh, true));
    add("a file has no endpoint", "H-01", "notApplicable", kind(EndpointKind::File, true));
    add("the demo has no endpoint", "H-01", "notApplicable", kind(EndpointKind::Demo, true));
    add("TLS verified", "H-02", "pass", kind(EndpointKind::Tls, true));
    add("TLS not verified", "H-02", "fail high", kind(EndpointKind::Tls, false));
    add("no TLS", "H-02", "notApplicable", kind(EndpointKind::Unix, false));
    add("plain TCP and unreachable", "H-01", "fail critical", [](HostSnapshot& s) {
        s.host.kind = EndpointKind::Tcp;
        s.status = HostSnapshot::Status::Unreachable;
        s.containers.clear();
    });
    const auto nameless = [](HostSnapshot& s) {
        s.host.kind = EndpointKind::Tcp;
        s.host.addressKnown = false;
        s.status = HostSnapshot::Status::Unreachable;
    };
    add("no address", "H-01", "notAssessed", nameless);
    add("no address", "H-02", "notAssessed", nameless);
    const auto drift = [](std::optional<bool> daemon, std::optional<bool> kernel, const QString& runtime = u"runc"_s,
                           const QStringList& options = {}) {
        return [=](HostSnapshot& s) {
            s.engine.noNewPrivileges = daemon;
            Container container = *s.containers.front();
            container.hostConfig.runtime = runtime;
            container.hostConfig.securityOpt = options;
            if (kernel) {
                container.kernel.emplace();
                container.kernel->noNewPrivileges = *kernel;
            }
            s.containers.front() = std::make_shared<const Container>(container);
        };
    };
    add("engine does not tell", "A-18", "notAssessed", drift(std::nullopt, false));
    add("not the default", "A-18", "notApplicable", drift(false, false));
    add("default, and so it is", "A-18", "pass", drift(true, true));
    add("default, but not so", "A-18", "fail low", drift(true, false));
    add("default, kernel not asked", "A-18", "notAssessed", drift(true, std::nullopt));
    add("default, but what the kernel says is said of a virtual machine", "A-18", "notAssessed",
        drift(true, false, u"io.containerd.kata.v2"_s));
    const QStringList off{u"no-new-privileges=false"_s};
    add("default, switched off on purpose: another rule's", "A-18", "pass", drift(true, false, u"runc"_s, off));
    add("default, switched off on purpose, kernel not asked", "A-18", "pass", drift(true, {}, u"runc"_s, off));
    add("default, switched on by name, but not so", "A-18", "fail low",
        drift(true, false, u"runc"_s, {u"no-new-privileges"_s}));
    add("default, no container", "A-18", "pass", [](HostSnapshot& s) {
        s.engine.noNewPrivileges = true;
        s.containers.clear();
    });
    add("default, a container could not be read", "A-18", "notAssessed", [](HostSnapshot& s) {
        s.engine.noNewPrivileges = true;
        s.containers.clear();
        s.unreadable.push_back({{u"b"_s}, u"b"_s, {}});
    });
    add("default, but not so, and another could not be read", "A-18", "fail low", [drift](HostSnapshot& s) {
        drift(true, false)(s);
        s.unreadable.push_back({{u"b"_s}, u"b"_s, {}});
    });
    add("Podman has no default", "A-18", "notApplicable",
        [](HostSnapshot& s) { s.engine.product = EngineInfo::Product::Podman; });
    add("not read", "A-18", "notAssessed", [](HostSnapshot& s) { s.status = HostSnapshot::Status::Unreachable; });
    add("no Swarm", "C-5.1", "pass", [](HostSnapshot&) {});
    add("Swarm", "C-5.1", "fail info", [](HostSnapshot& s) { s.engine.swarmState = u"active"_s; });
    add("Swarm not reported", "C-5.1", "notAssessed", [](HostSnapshot& s) { s.engine.swarmState.clear(); });
    add("Swarm not read", "C-5.1", "notAssessed",
        [](HostSnapshot& s) { s.status = HostSnapshot::Status::Unreachable; });
}

void RuleEngineTest::judgesHosts()
{
    QFETCH(QString, rule);
    QFETCH(HostChange, change);
    RuleCase ruleCase;
    ruleCase.policy.profile = Profile::Full;
    auto snapshot = std::make_shared<HostSnapshot>(*ruleCase.frozen());
    change(*snapshot);
    const QByteArray id = rule.toLatin1();
    QTEST(verdictText(assess(snapshot, ruleCase.policy).host, QLatin1String(id)), "expected");
}

void RuleEngineTest::blamesNoEngineForAFile_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reason");
    const QString file = u"The file tells of containers only, not of the engine's own settings."_s;
    QTest::newRow("A-18, file") << true << u"A-18"_s << file;
    QTest::newRow("A-18, engine") << false << u"A-18"_s
                                  << u"The engine does not tell whether no-new-privileges is its default."_s;
    QTest::newRow("C-5.1, file") << true << u"C-5.1"_s << file;
    QTest::newRow("C-5.1, engine") << false << u"C-5.1"_s << u"The engine does not tell whether it is in a Swarm."_s;
}

void RuleEngineTest::blamesNoEngineForAFile()
{
    QFETCH(bool, fromFile);
    QFETCH(QString, rule);
    RuleCase ruleCase;
    ruleCase.policy.profile = Profile::Full;
    ruleCase.snapshot.engine.noNewPrivileges.reset();
    ruleCase.snapshot.engine.swarmState.clear();
    if (fromFile) {
        ruleCase.fromFile();
    }
    const Assessment host = assess(ruleCase.frozen(), ruleCase.policy).host;
    const auto result = std::find_if(
        host.results.begin(), host.results.end(), [&rule](const RuleResult& one) { return one.rule->id == rule; });
    QVERIFY(result != host.results.end());
    QCOMPARE(ruleOutcomeName(result->outcome), u"notAssessed"_s);
    QTEST(QString::fromUtf8(result->reason), "reason");
}

void RuleEngineTest::judgesWhatTheProfileSays()
{
    RuleCase ruleCase;
    QCOMPARE(ruleCase.assessment().results.size(), 24); // P-01 … P-07 and A-01 … A-17
    QVERIFY(idsOf(ruleCase.assessment().results).filter(u"C-"_s).isEmpty());
    ruleCase.policy.profile = Profile::Full;
    const Assessment full = ruleCase.assessment();
    QCOMPARE(full.results.size(), 40);
    QStringList catalogue;
    for (const RuleInfo* info : ruleCatalogue()) {
        catalogue += info->scope == RuleScope::Container ? QStringList{info->id} : QStringList();
    }
    QCOMPARE(idsOf(full.results), catalogue);
}

void RuleEngineTest::leavesDisabledRulesOut()
{
    RuleCase ruleCase;
    ruleCase.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
    ruleCase.policy.rules.insert(u"P-01"_s, {false, std::nullopt});
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(assessment.finding("P-01"_L1), nullptr);
    QVERIFY(!idsOf(assessment.results).contains(u"P-01"_s));
    QCOMPARE(verdictText(assessment, "P-02"_L1), u"pass"_s);
}

void RuleEngineTest::replacesSeverities()
{
    RuleCase ruleCase;
    ruleCase.bind(u"80/tcp"_s, {{u"127.0.0.1"_s, u"80"_s}});
    ruleCase.config().securityOpt = QStringList{u"seccomp={\"defaultAction\":\"SCMP_ACT_ERRNO\"}"_s};
    ruleCase.policy.rules.insert(u"P-01"_s, {true, Severity::Low});
    ruleCase.policy.rules.insert(u"A-13"_s, {true, Severity::Critical});
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(verdictText(assessment, "P-01"_L1), u"fail low"_s);
    QCOMPARE(verdictText(assessment, "A-13"_L1), u"pass info"_s); // a note beside a pass is no violation
    QCOMPARE(verdictText(assessment, "P-02"_L1), u"pass"_s);
}

void RuleEngineTest::fixesOnlyWhatARecreateCanFix()
{
    RuleCase ruleCase;
    breakEverything(ruleCase);
    const Assessment assessment = ruleCase.assessment();
    QVERIFY(assessment.findings.size() > 12);
    for (const Finding& finding : assessment.findings) {
        const bool never = finding.rule->id == "P-04"_L1 || finding.rule->id == "A-17"_L1;
        QCOMPARE(finding.fixable, !never);
    }
    const auto anyFixable = [](const RuleCase& c) {
        const Assessment judged = c.assessment();
        return std::any_of(
            judged.findings.begin(), judged.findings.end(), [](const Finding& finding) { return finding.fixable; });
    };
    for (const auto* manager : {u"com.docker.swarm.service.id", u"com.docker.compose.project",
             u"io.kubernetes.pod.name", u"com.amazonaws.ecs.task-arn", u"PODMAN_SYSTEMD_UNIT"}) {
        RuleCase managed = ruleCase;
        managed.container.labels = {{QString::fromUtf16(manager), u"x"_s}};
        QVERIFY2(!anyFixable(managed), qPrintable(managed.container.labels.front().first));
    }
    RuleCase oneOff = ruleCase;
    oneOff.container.labels = {
        {u"com.docker.compose.oneoff"_s, u"True"_s}, {u"com.docker.compose.project"_s, u"shop"_s}};
    QVERIFY(anyFixable(oneOff));
    RuleCase unraid = ruleCase; // leaves it to whoever changes the template, too
    unraid.container.labels = {{u"net.unraid.docker.managed"_s, u"dockerman"_s}};
    QVERIFY(anyFixable(unraid));
    RuleCase podman = ruleCase;
    podman.snapshot.engine.product = EngineInfo::Product::Podman;
    QVERIFY(!anyFixable(podman));
}

void RuleEngineTest::givesTheSameBytesAgain()
{
    RuleCase one;
    breakEverything(one);
    one.policy.profile = Profile::Full;
    for (int i = 0; i < 50; ++i) {
        Volume volume;
        volume.name = u"v%1"_s.arg(i);
        one.snapshot.volumes.values.push_back(volume);
        one.addContainer(u"c%1"_s.arg(i));
    }
    RuleCase other = one;
    // What the engine lists in no order, and what a hash holds in its own.
    std::reverse(other.snapshot.volumes.values.begin(), other.snapshot.volumes.values.end());
    std::reverse(other.others.begin(), other.others.end());
    QHash<ImageId, Image> images;
    images.reserve(1000);
    images.insert(one.snapshot.images.values);
    other.snapshot.images.values = images;
    const QString text = wholeText(one.assessment());
    QVERIFY(text.size() > 2000);
    QCOMPARE(wholeText(one.assessment()), text);
    QCOMPARE(wholeText(other.assessment()), text);
}

void RuleEngineTest::doesNotDependOnNeighbours()
{
    RuleCase ruleCase;
    ruleCase.addContainer(u"db"_s).hostConfig.privileged = true;
    const SnapshotPtr snapshot = ruleCase.frozen();
    const HostAssessment host = assess(snapshot, ruleCase.policy);
    QCOMPARE(host.snapshot, snapshot);
    QCOMPARE(host.containers.size(), size_t(2));
    for (size_t i = 0; i < host.containers.size(); ++i) {
        const Assessment alone = assessContainer(*snapshot, *snapshot->containers[i], ruleCase.policy);
        QCOMPARE(wholeText(host.containers[i]), wholeText(alone));
    }
    QCOMPARE(verdictText(host.containers[0], "A-01"_L1), u"pass"_s);
    QCOMPARE(verdictText(host.containers[1], "A-01"_L1), u"fail critical"_s);
}

void RuleEngineTest::judgesOnlyWhatIsNew_data()
{
    QTest::addColumn<HostChange>("change");
    QTest::addColumn<int>("judgedAnew"); // of three
    const auto replace = [](HostSnapshot& snapshot, size_t at, const std::function<void(Container&)>& change) {
        auto changed = std::make_shared<Container>(*snapshot.containers[at]);
        change(*changed);
        snapshot.containers[at] = changed;
    };
    QTest::newRow("nothing") << HostChange([](HostSnapshot&) {}) << 1; // who joins another's network, always
    QTest::newRow("a container") << HostChange([replace](HostSnapshot& snapshot) {
        replace(snapshot, 0, [](Container& container) { container.hostConfig.privileged = true; });
    }) << 2;
    QTest::newRow("the one whose network another joins") << HostChange([replace](HostSnapshot& snapshot) {
        replace(snapshot, 1, [](Container& container) { container.hostConfig.networkMode = u"host"_s; });
    }) << 2;
    QTest::newRow("that one went") << HostChange([](HostSnapshot& snapshot) {
        snapshot.containers.erase(snapshot.containers.begin() + 1);
    }) << 1;
    QTest::newRow("the engine") << HostChange([](HostSnapshot& snapshot) {
        snapshot.engine.securityOptions = QStringList();
    }) << 3;
    QTest::newRow("an image") << HostChange([](HostSnapshot& snapshot) {
        for (Image& image : snapshot.images.values) {
            image.user = u"1000"_s;
        }
    }) << 3;
    QTest::newRow("the images are not to be had")
        << HostChange([](HostSnapshot& snapshot) { snapshot.images.state = SectionState::Unavailable; }) << 3;
}

void RuleEngineTest::judgesOnlyWhatIsNew()
{
    QFETCH(const HostChange, change);
    QFETCH(const int, judgedAnew);
    RuleCase ruleCase;
    ruleCase.addContainer(u"db"_s);
    ruleCase.addContainer(u"sidecar"_s).hostConfig.networkMode = u"container:db"_s;
    const SnapshotPtr first = ruleCase.frozen();
    const HostAssessment before = assess(first, ruleCase.policy);
    auto next = std::make_shared<HostSnapshot>(*first);
    change(*next);
    const HostAssessment after = assess(next, ruleCase.policy, before);
    const HostAssessment whole = assess(next, ruleCase.policy);
    QCOMPARE(after.snapshot, SnapshotPtr(next));
    QCOMPARE(wholeText(after.host), wholeText(whole.host));
    QCOMPARE(after.containers.size(), whole.containers.size());
    int anew = 0;
    for (size_t i = 0; i < whole.containers.size(); ++i) {
        QCOMPARE(wholeText(after.containers[i]), wholeText(whole.containers[i]));
        const auto sharesFindings = [&](const Assessment& known) {
            return known.findings.constData() == after.containers[i].findings.constData();
        };
        anew += std::ranges::none_of(before.containers, sharesFindings) ? 1 : 0;
    }
    QCOMPARE(anew, judgedAnew);
}

void RuleEngineTest::judgesAPlannedContainer()
{
    RuleCase ruleCase;
    ruleCase.config().networkMode = u"host"_s;
    ruleCase.bind(u"80/tcp"_s, {{u""_s, u"89"_s}});
    const SnapshotPtr snapshot = ruleCase.frozen();
    Container planned = *snapshot->containers.front();
    planned.id = {};
    planned.hostConfig.networkMode = u"bridge"_s;
    const Assessment before = assessContainer(*snapshot, *snapshot->containers.front(), ruleCase.policy);
    const Assessment after = assessContainer(*snapshot, planned, ruleCase.policy);
    QCOMPARE(verdictText(before, "P-05"_L1), u"fail high"_s);
    QCOMPARE(verdictText(before, "P-01"_L1), u"notApplicable"_s);
    QCOMPARE(verdictText(after, "P-05"_L1), u"pass"_s);
    QCOMPARE(verdictText(after, "P-01"_L1), u"fail high"_s); // the sleeping binding wakes up
}

void RuleEngineTest::judgesNoContainerOfAnUnreachableHost()
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host.kind = EndpointKind::Tls;
    snapshot->host.tlsVerified = false;
    const HostAssessment host = assess(snapshot, {});
    QVERIFY(host.containers.empty());
    QCOMPARE(verdictText(host.host, "H-02"_L1), u"fail high"_s);
    QCOMPARE(verdictText(host.host, "H-01"_L1), u"pass"_s);
    QCOMPARE(verdictText(host.host, "A-18"_L1), u"notAssessed"_s);
}

void RuleEngineTest::countsWhatIsOpen()
{
    RuleCase ruleCase;
    ruleCase.config().privileged = true;
    ruleCase.snapshot.host.kind = EndpointKind::Tcp;
    const HostAssessment host = assess(ruleCase.frozen(), ruleCase.policy);
    const SeverityCounts counts = host.openCounts();
    QCOMPARE(counts.of(Severity::Critical), 2); // H-01 and A-01; what A-01 implies is not counted
    QCOMPARE(counts.of(Severity::Medium), 1);
    QCOMPARE(counts.counted(), 3);
}

QTEST_GUILESS_MAIN(RuleEngineTest)

#include "tst_ruleengine.moc"
