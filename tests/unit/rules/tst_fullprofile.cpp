// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class FullProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesLimits_data();
    void judgesLimits() { checkRow(); }
    void judgesNetworks_data();
    void judgesNetworks() { checkRow(); }
    void judgesLifecycle_data();
    void judgesLifecycle() { checkRow(); }
    void judgesImages_data();
    void judgesImages() { checkRow(); }
    void judgesUsers_data();
    void judgesUsers() { checkRow(); }
    void showsOnlyTheUidThatIsAtFault();
    void marksPublishedPortsWithNobodyBehind();
};

namespace {

//! Rows of one table, all under the full profile.
void add(const char* name, QLatin1String rule, const char* expected, const Change& change)
{
    row(name, rule, QString::fromLatin1(expected), [change](RuleCase& c) {
        c.policy.profile = Profile::Full;
        change(c);
    });
}

void plain(RuleCase&) { }

} // namespace

void FullProfileTest::judgesLimits_data()
{
    defineColumns();
    row("not in the core profile", "C-5.11"_L1, u"-"_s, plain);
    add("no memory limit", "C-5.11"_L1, "fail low", plain);
    add("memory limit", "C-5.11"_L1, "pass", [](RuleCase& c) { c.config().memory = 64 << 20; });
    add("no CPU limit", "C-5.12"_L1, "fail low", plain);
    add("CPU shares", "C-5.12"_L1, "pass", [](RuleCase& c) { c.config().cpuShares = 512; });
    add("CPUs", "C-5.12"_L1, "pass", [](RuleCase& c) { c.config().nanoCpus = 500000000; });
    add("CPU quota", "C-5.12"_L1, "pass", [](RuleCase& c) { c.config().cpuQuota = 20000; });
    add("CPU quota -1 is none", "C-5.12"_L1, "fail low", [](RuleCase& c) { c.config().cpuQuota = -1; });
    add("root file system writable", "C-5.13"_L1, "fail medium", plain);
    add("root file system read-only", "C-5.13"_L1, "pass", [](RuleCase& c) { c.config().readonlyRootfs = true; });
    add("default ulimits", "C-5.19"_L1, "pass", plain);
    add("own ulimits", "C-5.19"_L1, "fail info",
        [](RuleCase& c) { c.config().ulimits = QStringList{u"nofile=1:2"_s}; });
    add("default control group", "C-5.25"_L1, "pass", plain);
    add("own control group", "C-5.25"_L1, "fail info", [](RuleCase& c) { c.config().cgroupParent = u"/mine"_s; });
    add("Podman always names one", "C-5.25"_L1, "notAssessed", [](RuleCase& c) {
        c.onPodman();
        c.config().cgroupParent = u"machine.slice"_s;
    });
    add("processes: null", "C-5.29"_L1, "fail low", plain);
    for (const int limit : {0, -1}) {
        add(qPrintable(u"processes: %1"_s.arg(limit)), "C-5.29"_L1, "fail low",
            [limit](RuleCase& c) { c.config().pidsLimit = limit; });
    }
    add("processes: limited", "C-5.29"_L1, "pass", [](RuleCase& c) { c.config().pidsLimit = 2048; });
}

void FullProfileTest::judgesNetworks_data()
{
    defineColumns();
    const auto bound = [](const char* address) {
        return [=](RuleCase& c) {
            c.bind(u"80/tcp"_s, {{QString::fromLatin1(address), u"8080"_s}});
        };
    };
    add("nothing published", "C-5.9"_L1, "pass", plain);
    add("published", "C-5.9"_L1, "fail low", bound(""));
    add("published, but asleep", "C-5.9"_L1, "pass", [bound](RuleCase& c) {
        bound("")(c);
        c.config().networkMode = u"host"_s;
    });
    add("every address", "C-5.14"_L1, "fail medium", bound(""));
    add("every IPv4 address", "C-5.14"_L1, "fail medium", bound("0.0.0.0"));
    add("every IPv6 address", "C-5.14"_L1, "fail medium", bound("::"));
    for (const char* address : {"::0", "0:0:0:0:0:0:0:0", "[::]"}) {
        add(qPrintable(u"every IPv6 address as "_s + QLatin1String(address)), "C-5.14"_L1, "fail medium",
            bound(address));
    }
    add("one address", "C-5.14"_L1, "pass", bound("10.0.0.1"));
    add("loopback", "C-5.14"_L1, "pass", bound("127.0.0.1"));
    add("unnamed, but the engine binds to one", "C-5.14"_L1, "pass", [bound](RuleCase& c) {
        bound("")(c);
        c.publish(u"80/tcp"_s, {{u"10.0.0.1"_s, u"8080"_s}});
    });
    add("unnamed, but the network's default is one", "C-5.14"_L1, "pass", [bound](RuleCase& c) {
        bound("")(c);
        c.snapshot.networks.values.front().hostBindingIpv4 = u"10.0.0.1"_s;
    });
    add("only in force", "C-5.14"_L1, "fail medium", [](RuleCase& c) {
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"32768"_s}, {u"::"_s, u"32769"_s}});
    });
    const auto attached = [](const char* name) {
        return [=](RuleCase& c) {
            NetworkAttachment attachment;
            attachment.name = QString::fromLatin1(name);
            c.container.networks.push_back(attachment);
        };
    };
    add("on docker0", "C-5.30"_L1, "fail low", attached("bridge"));
    add("on a network of its own", "C-5.30"_L1, "pass", attached("shop"));
    add("on docker0, networks not read", "C-5.30"_L1, "fail low", [attached](RuleCase& c) {
        attached("bridge")(c);
        c.snapshot.networks = {};
    });
    add("on no network", "C-5.30"_L1, "pass", plain);
    add("Podman has none", "C-5.30"_L1, "notApplicable", [](RuleCase& c) { c.onPodman(); });
}

void FullProfileTest::judgesLifecycle_data()
{
    defineColumns();
    const auto restart = [](const char* name, int count) {
        return [=](RuleCase& c) {
            c.config().restartPolicy = {QString::fromLatin1(name), count};
        };
    };
    add("no restart", "C-5.15"_L1, "pass", restart("no", 0));
    add("always", "C-5.15"_L1, "fail low", restart("always", 0));
    add("unless stopped", "C-5.15"_L1, "fail low", restart("unless-stopped", 0));
    add("on failure without bound", "C-5.15"_L1, "fail low", restart("on-failure", 0));
    add("on failure, 5", "C-5.15"_L1, "pass", restart("on-failure", 5));
    add("on failure, 6", "C-5.15"_L1, "fail low", restart("on-failure", 6));
    add("Swarm task", "C-5.15"_L1, "notApplicable", [](RuleCase& c) {
        c.container.labels = {{u"com.docker.swarm.service.id"_s, u"s1"_s}};
    });
    for (const char* propagation : {"shared", "rshared"}) {
        add(propagation, "C-5.20"_L1, "fail medium", [propagation](RuleCase& c) {
            c.bindMount(u"/srv"_s, u"/x"_s);
            c.container.mounts.back().propagation = QString::fromLatin1(propagation);
        });
    }
    for (const char* propagation : {"rprivate", "rslave", ""}) {
        add(qPrintable(u"propagation "_s + QLatin1String(propagation)), "C-5.20"_L1, "pass",
            [propagation](RuleCase& c) {
                c.bindMount(u"/srv"_s, u"/x"_s);
                c.container.mounts.back().propagation = QString::fromLatin1(propagation);
            });
    }
    const auto health = [](const char* word) {
        return [=](RuleCase& c) {
            c.container.health = QString::fromLatin1(word);
        };
    };
    add("no health check", "C-5.27"_L1, "fail low", health(""));
    add("health check switched off", "C-5.27"_L1, "fail low", health("none"));
    add("starting", "C-5.27"_L1, "pass", health("starting"));
    add("healthy", "C-5.27"_L1, "pass", health("healthy"));
    add("unhealthy", "C-5.27"_L1, "fail medium", health("unhealthy"));
    add("stopped: the engine calls every one unhealthy", "C-5.27"_L1, "pass", [health](RuleCase& c) {
        health("unhealthy")(c);
        c.stop();
    });
    add("never started", "C-5.27"_L1, "notAssessed", [](RuleCase& c) { c.stop(ContainerState::Created); });
}

void FullProfileTest::judgesImages_data()
{
    defineColumns();
    const auto image = [](const char* name) {
        return [=](RuleCase& c) {
            c.container.image = QString::fromLatin1(name);
            c.snapshot.imageTags.state = SectionState::Complete;
        };
    };
    const auto tagged = [image](const char* name, const char* tag, bool same) {
        return [=](RuleCase& c) {
            image(name)(c);
            const ImageId other{u"sha256:"_s + QString(64, u'2')};
            c.snapshot.imageTags.values.insert(QString::fromLatin1(tag), same ? c.container.imageId : other);
        };
    };
    add("no tag", "C-5.28"_L1, "fail info", image("nginx"));
    add("latest", "C-5.28"_L1, "fail info", image("nginx:latest"));
    add("a registry's port is no tag", "C-5.28"_L1, "fail info", image("registry:5000/nginx"));
    add("by digest", "C-5.28"_L1, "pass",
        image("nginx@sha256:1111111111111111111111111111111111111111111111111111111111111111"));
    add("by id", "C-5.28"_L1, "pass", image("sha256:11111111"));
    add("by short id", "C-5.28"_L1, "pass", image("111111111111"));
    add("by whole id without its kind", "C-5.28"_L1, "pass",
        image("1111111111111111111111111111111111111111111111111111111111111111"));
    add("a name that the id happens to begin with", "C-5.28"_L1, "fail info", image("11111111111"));
    add("no name at all", "C-5.28"_L1, "notAssessed", image(""));
    add("the tag's image", "C-5.28"_L1, "pass", tagged("nginx:1.27", "nginx:1.27", true));
    add("the tag moved", "C-5.28"_L1, "fail info", tagged("nginx:1.27", "nginx:1.27", false));
    add("the tag of a registry with a port moved", "C-5.28"_L1, "fail info",
        tagged("registry:5000/nginx:1.27", "registry:5000/nginx:1.27", false));
    add("a long name, listed short", "C-5.28"_L1, "pass", tagged("docker.io/library/nginx:1.27", "nginx:1.27", true));
    add("a short name, listed long", "C-5.28"_L1, "pass", tagged("nginx:1.27", "docker.io/library/nginx:1.27", true));
    add("a user's image, listed long", "C-5.28"_L1, "pass", tagged("me/app:1", "docker.io/me/app:1", true));
    add("the tag is gone", "C-5.28"_L1, "notAssessed", image("nginx:1.27"));
    add("images not listed", "C-5.28"_L1, "notAssessed", [](RuleCase& c) { c.container.image = u"nginx:1.27"_s; });
}

void FullProfileTest::judgesUsers_data()
{
    defineColumns();
    const auto user = [](const char* name) {
        return [=](RuleCase& c) {
            c.container.user = QString::fromLatin1(name);
        };
    };
    const auto seen = [](const Change& change, quint32 uid) {
        return [=](RuleCase& c) {
            change(c);
            c.seenByKernel().uid = uid;
        };
    };
    for (const char* name : {"", "0", "00", "0:0", "0:1000", "root", "root:staff", ":1000"}) {
        add(qPrintable(u"root as '%1'"_s.arg(QLatin1String(name))), "C-4.1"_L1, "fail medium", user(name));
    }
    add("a number", "C-4.1"_L1, "pass", user("1000"));
    add("a number with a group", "C-4.1"_L1, "pass", user("1000:0"));
    add("a name that nobody can translate", "C-4.1"_L1, "notAssessed", user("app"));
    add("a name, kernel says another uid", "C-4.1"_L1, "pass", seen(user("app"), 1000));
    add("a name that is root's", "C-4.1"_L1, "fail medium", seen(user("toor"), 0));
    add("root that dropped to another user", "C-4.1"_L1, "fail medium", seen(user(""), 999));
    add("a name where users are remapped", "C-4.1"_L1, "notAssessed", [user, seen](RuleCase& c) {
        seen(user("app"), 100000)(c);
        c.snapshot.engine.usernsRemap = true;
    });
    add("a name where nobody knows whether they are", "C-4.1"_L1, "notAssessed", [user, seen](RuleCase& c) {
        seen(user("app"), 1000)(c);
        c.snapshot.engine.usernsRemap.reset();
    });
    add("the image's user", "C-4.1"_L1, "pass",
        [](RuleCase& c) { c.snapshot.images.values[c.container.imageId].user = u"1000"_s; });
    add("root over the image's user", "C-4.1"_L1, "fail medium", [](RuleCase& c) {
        c.snapshot.images.values[c.container.imageId].user = u"1000"_s;
        c.container.user = u"root"_s;
    });
    const auto processes = [](std::initializer_list<const char*> names) {
        std::vector<ProcessInfo> list;
        for (const char* name : names) {
            list.push_back({static_cast<int>(list.size()) + 1, QString::fromLatin1(name)});
        }
        return [list](RuleCase& c) {
            c.container.processes = list;
        };
    };
    add("SSH server", "C-5.7"_L1, "fail medium", processes({"sh", "sshd"}));
    add("SSH session of a newer server", "C-5.7"_L1, "fail medium", processes({"sshd-session"}));
    add("no SSH server", "C-5.7"_L1, "pass", processes({"nginx", "ssh-agent", "my-sshd"}));
    add("the host's processes", "C-5.7"_L1, "notApplicable", [processes](RuleCase& c) {
        processes({"sshd"})(c);
        c.config().pidMode = u"host"_s;
    });
    add("processes of a namespace that nobody could trace", "C-5.7"_L1, "notAssessed", [processes](RuleCase& c) {
        processes({"sshd"})(c);
        c.config().pidMode = u"container:gone"_s;
    });
    add("processes not listed", "C-5.7"_L1, "notAssessed", plain);
    add("stopped", "C-5.7"_L1, "notApplicable", [](RuleCase& c) { c.stop(); });
}

void FullProfileTest::showsOnlyTheUidThatIsAtFault()
{
    RuleCase ruleCase;
    ruleCase.policy.profile = Profile::Full;
    ruleCase.seenByKernel().uid = 0;
    QCOMPARE(evidenceText(ruleCase.assessment(), "C-4.1"_L1),
        (QStringList{u"Config.User = \"\" [config]"_s, u"/proc/4711/status Uid = 0 [kernel]"_s}));
    ruleCase.container.kernel->uid = 999; // root dropped to it
    QCOMPARE(evidenceText(ruleCase.assessment(), "C-4.1"_L1), QStringList{u"Config.User = \"\" [config]"_s});
}

void FullProfileTest::marksPublishedPortsWithNobodyBehind()
{
    RuleCase ruleCase;
    ruleCase.policy.profile = Profile::Full;
    ruleCase.bind(u"80/tcp"_s, {{u""_s, u"8080"_s}});
    ruleCase.bind(u"53/udp"_s, {{u""_s, u"5300"_s}});
    ruleCase.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"8080"_s}, {u"::"_s, u"8080"_s}});
    ruleCase.publish(u"53/udp"_s, {{u"0.0.0.0"_s, u"5300"_s}});
    const QStringList config{u"HostConfig.PortBindings[\"53/udp\"][0] = 0.0.0.0:5300 [config]"_s,
        u"HostConfig.PortBindings[\"80/tcp\"][0] = 0.0.0.0:8080 [config]"_s};
    const QString question = u"Check that each published port is needed: 0.0.0.0:5300, 0.0.0.0:8080."_s;
    QCOMPARE(evidenceText(ruleCase.assessment(), "C-5.9"_L1), config);
    ruleCase.seenByKernel();
    QCOMPARE(evidenceText(ruleCase.assessment(), "C-5.9"_L1), config);
    QCOMPARE(ruleCase.assessment().finding("C-5.9"_L1)->message.english(), question);

    ruleCase.container.kernel->silentPorts = {u"53/udp"_s};
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(verdictText(assessment, "C-5.9"_L1), u"fail low"_s);
    QCOMPARE(evidenceText(assessment, "C-5.9"_L1),
        (QStringList{config[0], u"/proc/4711/net/udp = 0.0.0.0:5300 → 53/udp: nobody listens [kernel]"_s, config[1]}));
    QCOMPARE(
        assessment.finding("C-5.9"_L1)->message.english(), question + u" Nobody listens behind 0.0.0.0:5300 now."_s);
}

QTEST_GUILESS_MAIN(FullProfileTest)

#include "tst_fullprofile.moc"
