// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ruleengine.h"
#include "tests/unit/rules/rulecase.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    const char* name;
    QLatin1String rule;
    QString HostConfig::*mode;
};

const std::vector<Kind>& chained()
{
    static const std::vector<Kind> kinds{{"network", "P-05"_L1, &HostConfig::networkMode},
        {"pid", "A-08"_L1, &HostConfig::pidMode}, {"ipc", "A-09"_L1, &HostConfig::ipcMode}};
    return kinds;
}

} // namespace

class NamespaceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsChains_data();
    void followsChains() { checkRow(); }
    void judgesTheOtherNamespaces_data();
    void judgesTheOtherNamespaces() { checkRow(); }
    void namesTheWholeChain_data();
    void namesTheWholeChain();
    void namesTheLowPortsThatItHolds();
    void shortensLongChains();
    void followsAPlannedContainer();
};

void NamespaceRulesTest::followsChains_data()
{
    defineColumns();
    for (const Kind& kind : chained()) {
        const auto mode = kind.mode;
        const auto add = [&kind](const char* name, const char* expected, const Change& change) {
            row(qPrintable(u"%1: %2"_s.arg(QLatin1String(kind.name), QLatin1String(name))), kind.rule,
                QString::fromLatin1(expected), change);
        };
        const auto own = [mode](const char* value) {
            return [=](RuleCase& c) {
                c.config().*mode = QString::fromLatin1(value);
            };
        };
        add("unset", "pass", own(""));
        add("private", "pass", own("private"));
        add("host", "fail high", own("host"));
        add("a network called hosts", "pass", own("hosts"));
        add("host, stopped", "fail high", [mode](RuleCase& c) {
            c.config().*mode = u"host"_s;
            c.stop();
        });
        add("another container's, by name", "pass", [mode](RuleCase& c) {
            c.addContainer(u"db"_s);
            c.config().*mode = u"container:db"_s;
        });
        add("the host's through another container, by name", "fail high", [mode](RuleCase& c) {
            c.addContainer(u"db"_s).hostConfig.*mode = u"host"_s;
            c.config().*mode = u"container:db"_s;
        });
        add("by whole id", "fail high", [mode](RuleCase& c) {
            Container& other = c.addContainer(u"db"_s);
            other.hostConfig.*mode = u"host"_s;
            c.config().*mode = u"container:"_s + other.id.value;
        });
        add("by id prefix", "fail high", [mode](RuleCase& c) {
            Container& other = c.addContainer(u"db"_s);
            other.hostConfig.*mode = u"host"_s;
            c.config().*mode = u"container:"_s + other.id.value.left(12);
        });
        add("by an id prefix that two have", "notAssessed", [mode](RuleCase& c) {
            c.addContainer(u"db"_s).hostConfig.*mode = u"host"_s;
            c.addContainer(u"db"_s).name = u"db2"_s;
            c.others.back().id.value[63] = u'f';
            c.config().*mode = u"container:"_s + c.others.back().id.value.left(12);
        });
        add("a name that looks like another's id prefix", "fail high", [mode](RuleCase& c) {
            Container& named = c.addContainer(u"cafe"_s);
            named.hostConfig.*mode = u"host"_s;
            c.addContainer(u"other"_s).id = {u"cafe"_s + QString(60, u'0')};
            c.config().*mode = u"container:cafe"_s;
        });
        add("through two", "fail high", [mode](RuleCase& c) {
            c.addContainer(u"db"_s).hostConfig.*mode = u"container:pause"_s;
            c.addContainer(u"pause"_s).hostConfig.*mode = u"host"_s;
            c.config().*mode = u"container:db"_s;
        });
        add("a container that is gone", "notAssessed", [mode](RuleCase& c) { c.config().*mode = u"container:gone"_s; });
        add("a loop", "notAssessed", [mode](RuleCase& c) {
            c.addContainer(u"db"_s).hostConfig.*mode = u"container:cache"_s;
            c.addContainer(u"cache"_s).hostConfig.*mode = u"container:db"_s;
            c.config().*mode = u"container:db"_s;
        });
        add("its own", "notAssessed", [mode](RuleCase& c) { c.config().*mode = u"container:web"_s; });
        add("nobody's", "notAssessed", [mode](RuleCase& c) { c.config().*mode = u"container:"_s; });
        add("by path", "notAssessed", [mode](RuleCase& c) { c.config().*mode = u"ns:/proc/1/ns/net"_s; });
    }
}

void NamespaceRulesTest::judgesTheOtherNamespaces_data()
{
    defineColumns();
    row("UTS unset", "A-10"_L1, u"pass"_s, [](RuleCase&) {});
    row("UTS host", "A-10"_L1, u"fail medium"_s, [](RuleCase& c) { c.config().utsMode = u"host"_s; });
    row("the host's UTS through a pod's container", "A-10"_L1, u"fail medium"_s, [](RuleCase& c) {
        c.onPodman();
        c.addContainer(u"infra"_s).hostConfig.utsMode = u"host"_s;
        c.config().utsMode = u"container:infra"_s;
    });
    row("a pod's own UTS", "A-10"_L1, u"pass"_s, [](RuleCase& c) {
        c.onPodman();
        c.addContainer(u"infra"_s);
        c.config().utsMode = u"container:infra"_s;
    });
    row("UTS by path", "A-10"_L1, u"notAssessed"_s, [](RuleCase& c) {
        c.onPodman();
        c.config().utsMode = u"ns:/proc/1/ns/uts"_s;
    });
    row("user namespace unset", "A-11"_L1, u"pass"_s, [](RuleCase& c) { c.snapshot.engine.usernsRemap = true; });
    row("user namespace host, engine remaps", "A-11"_L1, u"fail high"_s, [](RuleCase& c) {
        c.snapshot.engine.usernsRemap = true;
        c.config().usernsMode = u"host"_s;
    });
    row("user namespace host, without effect", "A-11"_L1, u"fail low"_s,
        [](RuleCase& c) { c.config().usernsMode = u"host"_s; });
    row("user namespace host, the engine does not tell", "A-11"_L1, u"fail low assumed"_s, [](RuleCase& c) {
        c.snapshot.engine.usernsRemap.reset();
        c.config().usernsMode = u"host"_s;
    });
    row("user namespace host, nothing is known of the engine", "A-11"_L1, u"fail low assumed"_s, [](RuleCase& c) {
        c.fromFile();
        c.config().usernsMode = u"host"_s;
    });
    const auto cgroup = [](const char* version, const char* mode) {
        return [=](RuleCase& c) {
            c.snapshot.engine.cgroupVersion = QString::fromLatin1(version);
            c.config().cgroupnsMode = QString::fromLatin1(mode);
        };
    };
    row("cgroup v1, host is the default", "A-12"_L1, u"notApplicable"_s, cgroup("1", "host"));
    row("cgroup v2, host", "A-12"_L1, u"fail medium"_s, cgroup("2", "host"));
    row("cgroup v2, private", "A-12"_L1, u"pass"_s, cgroup("2", "private"));
    row("cgroup v2, made by an older engine", "A-12"_L1, u"fail medium"_s, cgroup("2", ""));
    row("cgroup v1, made by an older engine", "A-12"_L1, u"notApplicable"_s, cgroup("1", ""));
    row("cgroup version unknown, not reported", "A-12"_L1, u"notAssessed"_s, cgroup("", ""));
    row("a file may be Podman's", "A-12"_L1, u"notAssessed"_s, [](RuleCase& c) { c.fromFile(); });
    row("cgroup version unknown, host", "A-12"_L1, u"notAssessed"_s, cgroup("", "host"));
    row("cgroup version unknown, private", "A-12"_L1, u"pass"_s, cgroup("", "private"));
    const auto shareable = [](bool podman) {
        return [=](RuleCase& c) {
            podman ? c.onPodman() : void();
            c.config().ipcMode = u"shareable"_s;
        };
    };
    row("Docker's shareable IPC is the container's own", "A-09"_L1, u"pass"_s, shareable(false));
    row("Podman says shareable whatever it is", "A-09"_L1, u"notAssessed"_s, shareable(true));
    row("a file that says shareable may be Podman's", "A-09"_L1, u"notAssessed"_s, [](RuleCase& c) {
        c.fromFile();
        c.config().ipcMode = u"shareable"_s;
    });
    row("Podman does not report it", "A-12"_L1, u"notAssessed"_s, [](RuleCase& c) { c.onPodman(); });
    row("Podman reports host", "A-12"_L1, u"fail medium"_s, [](RuleCase& c) {
        c.onPodman();
        c.config().cgroupnsMode = u"host"_s;
    });
}

void NamespaceRulesTest::namesTheWholeChain_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("kind"); // of chained()
    QTest::addColumn<int>("joined"); // so many containers are between it and the host
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("evidence");
    const QStringList modes{u"HostConfig.NetworkMode"_s, u"HostConfig.PidMode"_s, u"HostConfig.IpcMode"_s};
    const QStringList direct{u"It uses the host's own network."_s, u"It sees and can signal the host's processes."_s,
        u"It shares the host's shared memory and message queues."_s};
    const QStringList chain{u"It uses the host's own network through another container: "_s,
        u"It sees the host's processes through another container: "_s,
        u"It shares the host's shared memory through another container: "_s};
    for (int kind = 0; kind < 3; ++kind) {
        const QString& mode = modes[kind];
        const auto add = [&](const char* name, int joined, const QString& message, const QStringList& evidence) {
            const QString row =
                u"%1: %2"_s.arg(QLatin1String(chained()[static_cast<size_t>(kind)].name), QLatin1String(name));
            QTest::newRow(qPrintable(row))
                << QString(chained()[static_cast<size_t>(kind)].rule) << kind << joined << message << evidence;
        };
        const QString own = mode + u" = %1 [config]"_s;
        const QString others = u"Containers[\"%1\"]."_s + mode + u" = %2 [config]"_s;
        add("its own", 0, direct[kind], {own.arg(u"host"_s)});
        add("another's", 1, chain[kind] + u"web → c1 → host."_s,
            {own.arg(u"container:c1"_s), others.arg(u"c1"_s, u"host"_s)});
        add("through two", 2, chain[kind] + u"web → c1 → c2 → host."_s,
            {own.arg(u"container:c1"_s), others.arg(u"c1"_s, u"container:c2"_s), others.arg(u"c2"_s, u"host"_s)});
        add("through more than are shown", 7, chain[kind] + u"web → c1 → c2 → c3 → c4 → … → c7 → host."_s,
            {own.arg(u"container:c1"_s), others.arg(u"c1"_s, u"container:c2"_s), others.arg(u"c2"_s, u"container:c3"_s),
                others.arg(u"c3"_s, u"container:c4"_s), others.arg(u"c4"_s, u"container:c5"_s),
                others.arg(u"c7"_s, u"host"_s)});
    }
}

void NamespaceRulesTest::namesTheWholeChain()
{
    QFETCH(const QString, rule);
    QFETCH(const int, kind);
    QFETCH(const int, joined);
    const auto mode = chained()[static_cast<size_t>(kind)].mode;
    const auto modeOf = [joined](int place) {
        return place < joined ? u"container:c%1"_s.arg(place + 1) : u"host"_s;
    };
    RuleCase ruleCase;
    for (int i = 1; i <= joined; ++i) {
        ruleCase.addContainer(u"c%1"_s.arg(i)).hostConfig.*mode = modeOf(i);
    }
    ruleCase.config().*mode = modeOf(0);
    const Assessment assessment = ruleCase.assessment();
    const QByteArray id = rule.toLatin1();
    const Finding* finding = assessment.finding(QLatin1String(id));
    QVERIFY(finding);
    QTEST(finding->message.english(), "message");
    QTEST(evidenceText(assessment, QLatin1String(id)), "evidence");
    for (const Evidence& evidence : finding->evidence) {
        QCOMPARE(evidence.expected.english(), u"a namespace apart from the host's"_s);
    }
}

void NamespaceRulesTest::namesTheLowPortsThatItHolds()
{
    using Protocol = KernelView::Listener::Protocol;
    RuleCase ruleCase;
    ruleCase.config().networkMode = u"host"_s;
    KernelView& kernel = ruleCase.seenByKernel();
    kernel.listeners = {{Protocol::Udp, 53, u"::"_s}, {Protocol::Tcp, 81, u"0.0.0.0"_s},
        {Protocol::Tcp, 1023, u"::1"_s}, {Protocol::Tcp, 1024, u"0.0.0.0"_s}, {Protocol::Tcp, 8081, u"0.0.0.0"_s}};
    const QStringList config{u"HostConfig.NetworkMode = host [config]"_s};
    const QStringList sockets{u"/proc/4711/net/udp6 = [::]:53/udp [kernel]"_s,
        u"/proc/4711/net/tcp = 0.0.0.0:81/tcp [kernel]"_s, u"/proc/4711/net/tcp6 = [::1]:1023/tcp [kernel]"_s};
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(verdictText(assessment, "P-05"_L1), u"fail high"_s);
    QCOMPARE(evidenceText(assessment, "P-05"_L1), config + sockets);
    QCOMPARE(assessment.finding("P-05"_L1)->message.english(),
        u"It uses the host's own network and listens on ports of it below 1024: [::]:53/udp, 0.0.0.0:81/tcp, "
        "[::1]:1023/tcp."_s);

    RuleCase highOnly = ruleCase;
    highOnly.container.kernel->listeners.erase(
        highOnly.container.kernel->listeners.begin(), highOnly.container.kernel->listeners.begin() + 3);
    QCOMPARE(evidenceText(highOnly.assessment(), "P-05"_L1), config);
    QCOMPARE(highOnly.assessment().finding("P-05"_L1)->message.english(), u"It uses the host's own network."_s);

    RuleCase sandboxed = ruleCase; // the host's kernel says nothing of what runs under another one
    sandboxed.config().runtime = u"runsc"_s;
    QCOMPARE(evidenceText(sandboxed.assessment(), "P-05"_L1), config);

    RuleCase joined = ruleCase;
    joined.addContainer(u"db"_s).hostConfig.networkMode = u"host"_s;
    joined.config().networkMode = u"container:db"_s;
    QCOMPARE(joined.assessment().finding("P-05"_L1)->message.english(),
        u"It uses the host's own network through another container, web → db → host, and listens on ports of it below "
        "1024: [::]:53/udp, 0.0.0.0:81/tcp, [::1]:1023/tcp."_s);
    joined.others.front().hostConfig.networkMode = u"bridge"_s; // low ports of another private network
    QCOMPARE(verdictText(joined.assessment(), "P-05"_L1), u"pass"_s);
}

//! Quick only where every container is followed once: ten thousand in a row once took minutes.
void NamespaceRulesTest::shortensLongChains()
{
    RuleCase ruleCase;
    static constexpr int count = 10000;
    ruleCase.others.reserve(count);
    for (int i = 0; i < count; ++i) {
        Container& other = ruleCase.addContainer(u"c%1"_s.arg(i));
        other.hostConfig.pidMode = i + 1 < count ? u"container:c%1"_s.arg(i + 1) : u"host"_s;
        other.hostConfig.ipcMode = u"container:c%1"_s.arg((i + 1) % count); // round in a circle
    }
    ruleCase.config().pidMode = u"container:c0"_s;
    ruleCase.config().ipcMode = u"container:c0"_s;
    const HostAssessment host = assess(ruleCase.frozen(), ruleCase.policy);
    QCOMPARE(host.containers.front().finding("A-08"_L1)->message.english(),
        u"It sees the host's processes through another container: web → c0 → c1 → c2 → c3 → … → c9999 → host."_s);
    for (const Assessment& assessment : host.containers) {
        QVERIFY(verdictText(assessment, "A-08"_L1).startsWith("fail high"_L1));
        QCOMPARE(verdictText(assessment, "A-09"_L1), u"notAssessed"_s);
    }
    QCOMPARE(host.containers[count - 4].finding("A-08"_L1)->message.english(),
        u"It sees the host's processes through another container: c9995 → c9996 → c9997 → c9998 → c9999 → host."_s);
}

void NamespaceRulesTest::followsAPlannedContainer()
{
    RuleCase ruleCase;
    ruleCase.addContainer(u"db"_s).hostConfig.pidMode = u"container:web"_s;
    const SnapshotPtr snapshot = ruleCase.frozen();
    Container planned = ruleCase.container;
    planned.hostConfig.pidMode = u"container:db"_s; // which joins the one that it replaces
    QCOMPARE(verdictText(assessContainer(*snapshot, planned, ruleCase.policy), "A-08"_L1), u"notAssessed"_s);
    planned.hostConfig.pidMode = u"host"_s;
    QCOMPARE(verdictText(assessContainer(*snapshot, planned, ruleCase.policy), "A-08"_L1), u"fail high"_s);
}

QTEST_GUILESS_MAIN(NamespaceRulesTest)

#include "tst_namespacerules.moc"
