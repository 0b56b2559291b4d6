// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/planner.h"

#include "app/docker/parse.h"
#include "app/remediation/dependents.h"
#include "app/rules/ruleengine.h"
#include "tests/unit/remediation/fixturehost.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! A container and the host it is on, to be changed and planned for.
struct PlanCase
{
    explicit PlanCase(const FixtureHost& host, const QString& name = u"default"_s)
        : snapshot(*host.snapshot())
    {
        document = *parseRawDocument(host.inspect(name));
        input.image = host.image(name);
        if (input.image.isEmpty()) {
            input.image = compactText({{"Id", document["Image"]}, {"RepoTags", {document["Config"]["Image"]}}});
        }
        input.api = {1, 41};
    }

    //! The snapshot's own value of the container gives way to what the document says now.
    PlannedRecreation plan()
    {
        const QString id = textOf(document, "Id");
        snapshot.containers.erase(std::remove_if(snapshot.containers.begin(), snapshot.containers.end(),
                                      [&id](const ContainerPtr& entry) { return entry->id.value == id; }),
            snapshot.containers.end());
        input.snapshot = std::make_shared<const HostSnapshot>(snapshot);
        input.inspect = compactText(document);
        return *planRecreation(input);
    }

    void addContainer(const QString& name)
    {
        Container container;
        container.id.value = name;
        container.name = name;
        snapshot.containers.push_back(std::make_shared<const Container>(container));
    }

    HostSnapshot snapshot;
    RawJson document;
    PlanInput input;
};

//! "block image-present", "warn auto-remove" …: what is not ok.
QStringList concerns(const RemediationPlan& plan)
{
    QStringList lines;
    for (const PreflightLine& line : plan.preflight) {
        if (line.status != PreflightLine::Status::Ok) {
            lines += preflightStatusName(line.status) + u' ' + line.check;
        }
    }
    return lines;
}

QStringList forecastText(const RemediationPlan& plan)
{
    QStringList lines;
    for (const FindingForecast& forecast : plan.findings) {
        lines += forecast.rule->id + u' ' + findingFateName(forecast.fate);
    }
    return lines;
}

//! Everything that a plan says.
QString wholeText(const RemediationPlan& plan)
{
    QStringList text{plan.name, plan.rules.join(u' '), plan.commands.join(u'\n')};
    for (const PlannedChange& change : plan.changes) {
        text += change.path + QString::fromUtf8(change.before) + QString::fromUtf8(change.after);
    }
    for (const PreflightLine& line : plan.preflight) {
        text += line.message.english();
    }
    for (const std::vector<Message>* messages : {&plan.decisions, &plan.losses, &plan.steps}) {
        for (const Message& message : *messages) {
            text += message.english();
        }
    }
    return text.join(u'\n');
}

using Change = std::function<void(PlanCase&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_host = std::make_unique<FixtureHost>(u"engine-20.10.24"_s); }
    void cleanupTestCase() { m_host.reset(); }
    void plansEveryRealContainer();
    void looksBeforeAnythingIsTouched_data();
    void looksBeforeAnythingIsTouched();
    void tellsWhatGoesAndWhatAppears();
    void leavesAnAllowedPortWhereItIs();
    void keepsSecretsOutOfThePlan();
    void tellsHowLongItTakes_data();
    void tellsHowLongItTakes();
    void findsDependents();
    void blocksWhereOthersJoin_data();
    void blocksWhereOthersJoin();
    void tellsHowItIsSwapped();
    void agreesWithTheScanOnManagers();
    void tellsThatItCopies();
    void copiesNothingOfWhatRemovesItself();
    void plansTheSameAgain();
    void refusesDocumentsOfNoUse();

private:
    std::unique_ptr<FixtureHost> m_host;
};

void PlannerTest::plansEveryRealContainer()
{
    for (const QString& name : m_host->names()) {
        const PlannedRecreation planned = PlanCase(*m_host, name).plan();
        QCOMPARE(planned.plan.name, name);
        QVERIFY2(planned.plan.isBlocked() == planned.requests.create.body.isEmpty(), qPrintable(name));
        if (name == "compose"_L1) {
            QVERIFY(planned.plan.isBlocked());
        }
    }
}

void PlannerTest::looksBeforeAnythingIsTouched_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char* name, const QStringList& expected, const Change& change) {
        QTest::newRow(name) << change << expected;
    };
    const auto label = [](const char* key, const char* value) {
        return [=](PlanCase& c) {
            c.document["Config"]["Labels"][key] = value;
        };
    };
    add("an ordinary container", {}, [](PlanCase&) {});
    add("nothing to change", {u"block fix"_s}, [](PlanCase& c) { c.input.choices.rules = QStringList{u"A-08"_s}; });
    add("a fix that needs a choice", {u"block fix"_s}, [](PlanCase& c) {
        c.document["HostConfig"]["NetworkMode"] = "host";
        c.input.choices.rules = QStringList{u"P-05"_s};
    });
    add("Podman", {u"block engine"_s}, [](PlanCase& c) { c.snapshot.engine.product = EngineInfo::Product::Podman; });
    add("an exact capability set", {u"block engine"_s},
        [](PlanCase& c) { c.document["HostConfig"]["Capabilities"] = {"CHOWN"}; });
    add("an engine of the future", {u"warn engine"_s}, [](PlanCase& c) { c.input.api = {1, 99}; });
    add("Compose", {u"block manager"_s}, label("com.docker.compose.project", "shop"));
    add("Swarm", {u"block manager"_s}, label("com.docker.swarm.service.id", "x"));
    add("Kubernetes", {u"block manager"_s}, label("io.kubernetes.pod.name", "x"));
    add("systemd", {u"block manager"_s}, label("PODMAN_SYSTEMD_UNIT", "x"));
    add("a tool that makes it anew", {u"block manager"_s}, label("io.balena.service-name", "x"));
    add("a tool that has a template of it", {u"warn manager"_s}, label("net.unraid.docker.managed", "dockerman"));
    add("started in the foreground", {u"warn manager"_s},
        [](PlanCase& c) { c.document["Config"]["AttachStdout"] = true; });
    add("a program that replaces containers", {u"warn manager"_s}, [](PlanCase& c) {
        Container updater;
        updater.id.value = u"w"_s;
        updater.name = u"updater"_s;
        updater.image = u"containrrr/watchtower:1.7"_s;
        updater.pid = 1;
        c.snapshot.containers.push_back(std::make_shared<const Container>(updater));
    });
    add("compose run", {}, [&label](PlanCase& c) {
        label("com.docker.compose.project", "shop")(c);
        label("com.docker.compose.oneoff", "True")(c);
    });
    add("a replacement", {u"block name"_s}, [](PlanCase& c) { c.document["Name"] = "/web.hull-new"; });
    add("a change under way", {u"block name"_s}, [](PlanCase& c) { c.addContainer(u"default.hull-new"_s); });
    add("an original that is kept", {u"warn name"_s}, [](PlanCase& c) { c.addContainer(u"default.hull-old"_s); });
    add("being removed", {u"block state"_s}, [](PlanCase& c) { c.document["State"]["Status"] = "removing"; });
    add("restarting", {u"warn state"_s}, [](PlanCase& c) { c.document["State"]["Status"] = "restarting"; });
    add("image gone", {u"block image-present"_s}, [](PlanCase& c) { c.input.image.clear(); });
    add("tag moved on", {u"warn image-tag"_s}, [](PlanCase& c) { c.document["Config"]["Image"] = "elsewhere:1"; });
    add("network gone", {u"block network"_s},
        [](PlanCase& c) { c.document["NetworkSettings"]["Networks"]["gone"] = RawJson::object(); });
    add("fixed address", {u"warn static-address"_s}, [](PlanCase& c) {
        c.document["NetworkSettings"]["Networks"]["bridge"]["IPAMConfig"] = {{"IPv4Address", "10.0.0.9"}};
    });
    const auto movedTo = [](int port) {
        return [port](PlanCase& c) {
            c.document["HostConfig"]["PortBindings"]["80/tcp"] = {{{"HostIp", ""}, {"HostPort", "80"}}};
            c.input.choices.ports.push_back(
                {QString(), {80, 80}, u"tcp"_s, PortChoice::Kind::Move, {port, port}, std::nullopt});
        };
    };
    add("a port of another container", {u"block port-free"_s}, movedTo(8081));
    add("a port that the kernel hands out", {u"warn port-free"_s}, movedTo(40000));
    add("a free port", {}, movedTo(8099));
    add("a port of another container, on leaving the host's network", {u"block port-free"_s}, [](PlanCase& c) {
        c.document["HostConfig"]["NetworkMode"] = "host";
        c.document["HostConfig"]["PortBindings"] = nullptr;
        c.document["NetworkSettings"]["Networks"] = RawJson::object();
        c.input.choices.rules = QStringList{u"P-05"_s};
        c.input.choices.network = u"hull-net"_s;
        c.input.choices.publish.push_back({{QString(), u"8081"_s}, u"80/tcp"_s});
    });
    add("a port that slept, on leaving the host's network", {u"block port-free"_s}, [](PlanCase& c) {
        c.document["HostConfig"]["NetworkMode"] = "host";
        c.document["HostConfig"]["PortBindings"]["80/tcp"] = {{{"HostIp", ""}, {"HostPort", "8081"}}};
        c.input.choices.rules = QStringList{u"P-05"_s};
        c.input.choices.network = u"hull-net"_s;
        c.input.choices.publish.push_back({{QString(), u"8081"_s}, u"80/tcp"_s});
    });
    const auto wrote = [](LayerChoice layer, const char* changes) {
        return [=](PlanCase& c) {
            c.input.answers.layerWasAsked = true;
            c.input.answers.layerChanges = changes;
            c.input.choices.swap.layer = layer;
        };
    };
    const auto* file = R"([{"Path":"/srv/f","Kind":1}])";
    add("has written nothing", {}, wrote(LayerChoice::Undecided, "null"));
    add("has written something", {u"warn writable-layer"_s}, wrote(LayerChoice::Undecided, file));
    add("what it wrote is given up", {u"warn writable-layer"_s}, wrote(LayerChoice::Drop, file));
    add("what it wrote is copied", {}, wrote(LayerChoice::Copy, file));
    add("what it wrote was to be made an image", {u"block writable-layer"_s}, wrote(LayerChoice::Commit, file));
    add("what it deleted cannot be copied", {u"warn writable-layer"_s},
        wrote(LayerChoice::Copy, R"([{"Path":"/srv/f","Kind":1},{"Path":"/etc/group","Kind":2}])"));
    add("what it wrote is not told", {u"warn writable-layer"_s}, wrote(LayerChoice::Undecided, ""));
    add("what it wrote is not told, to be copied", {u"block writable-layer"_s}, wrote(LayerChoice::Copy, ""));
    add("what it wrote is more than is copied", {u"block writable-layer"_s}, [=](PlanCase& c) {
        wrote(LayerChoice::Copy, file)(c);
        c.input.answers.layerBytes = qint64{1024} * 1024 * 1024 + 1;
    });
    add("what it wrote is as much as is copied", {}, [=](PlanCase& c) {
        wrote(LayerChoice::Copy, file)(c);
        c.input.answers.layerBytes = qint64{1024} * 1024 * 1024;
    });
    add("what it wrote was to be copied into what is read-only", {u"block writable-layer"_s}, [=](PlanCase& c) {
        wrote(LayerChoice::Copy, file)(c);
        c.document["HostConfig"]["ReadonlyRootfs"] = true;
    });
    add("a folder of the host is gone", {u"block bind-source"_s},
        [](PlanCase& c) { c.input.answers.missingPaths = QStringList{u"/srv/gone"_s}; });
    add("a unit of systemd runs it", {u"warn manager"_s},
        [](PlanCase& c) { c.input.answers.units = QStringList{u"web.service"_s}; });
    const auto wants = [](const char* version) {
        return [=](PlanCase& c) {
            c.input.answers.unheededApi = QString::fromLatin1(version);
        };
    };
    add("a version that is not heeded", {u"warn engine"_s}, wants("1.40"));
    add("a version that is not heeded, with a v", {u"warn engine"_s}, wants("v1.9"));
    add("the version that the engine speaks anyway", {}, wants("1.41"));
    add("a version newer than the engine's", {}, wants("v1.99"));
    add("calls that do not pass", {u"block permissions"_s},
        [](PlanCase& c) { c.input.answers.refusedCalls = QStringList{u"stop"_s}; });
    add("a socket of the container's", {u"block connection"_s},
        [](PlanCase& c) { c.input.answers.socketCgroup = "0::/docker/" + textOf(c.document, "Id").toLatin1() + '\n'; });
    const auto reachedBy = [](EndpointKind kind, const QString& address, int sshPort = 0) {
        return [=](PlanCase& c) {
            c.snapshot.host.kind = kind;
            c.snapshot.host.address = address;
            c.snapshot.host.ssh.port = sshPort;
            c.document["NetworkSettings"]["Ports"]["2375/tcp"] = {{{"HostIp", "0.0.0.0"}, {"HostPort", "2375"}}};
        };
    };
    add("carries our connection", {u"block connection"_s}, reachedBy(EndpointKind::Tcp, u"10.0.0.5:2375"_s));
    add("carries our connection at a path", {u"block connection"_s}, reachedBy(EndpointKind::Tls, u"[::1]:2375/a"_s));
    add("carries our ssh", {u"block connection"_s}, reachedBy(EndpointKind::Ssh, {}, 2375));
    add("carries another one", {}, reachedBy(EndpointKind::Tcp, u"10.0.0.5:2376"_s));
    add("a tunnel of a remote host", {u"warn connection"_s}, [](PlanCase& c) {
        c.snapshot.host.kind = EndpointKind::Ssh;
        c.document["Config"]["Image"] = "tailscale/tailscale:v1";
        c.input.image = compactText({{"RepoTags", {"tailscale/tailscale:v1"}}});
    });
    const auto heard = [](int port, KernelView::Listener::Protocol protocol) {
        return [=](PlanCase& c) {
            c.document["HostConfig"]["PortBindings"]["80/tcp"] = {{{"HostIp", ""}, {"HostPort", "80"}}};
            c.document["NetworkSettings"]["Ports"]["80/tcp"] = {{{"HostIp", "0.0.0.0"}, {"HostPort", "80"}}};
            c.snapshot.listeners = {{protocol, 80, u"0.0.0.0"_s}, {protocol, port, u"127.0.0.1"_s}};
            c.input.choices.ports.push_back(
                {QString(), {80, 80}, u"tcp"_s, PortChoice::Kind::Move, {8099, 8099}, std::nullopt});
        };
    };
    add("a port of a program of the host", {u"block port-free"_s}, heard(8099, KernelView::Listener::Protocol::Tcp));
    add("the same port of the other protocol", {}, heard(8099, KernelView::Listener::Protocol::Udp));
    add("another port of a program of the host", {}, heard(8098, KernelView::Listener::Protocol::Tcp));
    add("nobody was heard", {}, [heard](PlanCase& c) {
        heard(8099, KernelView::Listener::Protocol::Tcp)(c);
        c.snapshot.listeners.reset();
    });
    add("the usual port is a program's, so another one is proposed", {}, [](PlanCase& c) {
        c.document["HostConfig"]["PortBindings"]["80/tcp"] = {{{"HostIp", ""}, {"HostPort", "80"}}};
        c.document["NetworkSettings"]["Ports"]["80/tcp"] = {{{"HostIp", "0.0.0.0"}, {"HostPort", "80"}}};
        c.snapshot.listeners = {{KernelView::Listener::Protocol::Tcp, 8080, u"0.0.0.0"_s}};
        c.input.choices.rules = QStringList{u"P-01"_s};
    });
    const auto leavesHost = [](const QString& mode) {
        return [mode](PlanCase& c) {
            c.document["HostConfig"]["NetworkMode"] = mode.toStdString();
            c.document["HostConfig"]["PortBindings"] = nullptr;
            c.document["NetworkSettings"]["Networks"] = RawJson::object();
            c.snapshot.listeners = {{KernelView::Listener::Protocol::Tcp, 8099, u"0.0.0.0"_s}};
            c.input.choices.rules = QStringList{u"P-05"_s};
            c.input.choices.network = u"hull-net"_s;
            c.input.choices.publish.push_back({{QString(), u"8099"_s}, u"80/tcp"_s});
        };
    };
    add("a port that may be its own, on leaving the host's network", {}, leavesHost(u"host"_s));
    add("a full disk", {u"warn disk"_s}, [](PlanCase& c) { c.input.answers.freeBytes = 1024; });
    add("room on the disk", {}, [](PlanCase& c) { c.input.answers.freeBytes = 1024LL * 1024 * 1024; });
    add("in memory by --mount", {u"warn tmpfs"_s}, [](PlanCase& c) {
        c.document["HostConfig"]["Mounts"] = {{{"Type", "tmpfs"}, {"Target", "/t"}}};
    });
    add("is killed at once", {u"warn stop-timeout"_s}, [](PlanCase& c) { c.document["Config"]["StopTimeout"] = 0; });
    add("is given time to stop", {}, [](PlanCase& c) {
        c.document["Config"]["StopTimeout"] = 0;
        c.input.choices.swap.stopTimeout = 5;
    });
    add("removes itself", {u"warn auto-remove"_s}, [](PlanCase& c) { c.document["HostConfig"]["AutoRemove"] = true; });
    add("removes itself and does not run", {u"block auto-remove"_s}, [](PlanCase& c) {
        c.document["HostConfig"]["AutoRemove"] = true;
        c.document["State"]["Pid"] = 0;
    });
    add("in memory", {u"warn tmpfs"_s}, [](PlanCase& c) { c.document["HostConfig"]["Tmpfs"] = {{"/run", ""}}; });
}

void PlannerTest::looksBeforeAnythingIsTouched()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, expected);
    PlanCase planCase(*m_host);
    change(planCase);
    const PlannedRecreation planned = planCase.plan();
    QCOMPARE(concerns(planned.plan), expected);
    QCOMPARE(planned.plan.isBlocked(), expected.join(u' ').contains("block"_L1));
    QCOMPARE(planned.requests.create.body.isEmpty(), planned.plan.isBlocked());
}

void PlannerTest::tellsWhatGoesAndWhatAppears()
{
    PlanCase planCase(*m_host, u"privileged"_s);
    planCase.input.choices.rules = QStringList{u"A-01"_s};
    const RemediationPlan plan = planCase.plan().plan;
    const QStringList forecast = forecastText(plan);
    QVERIFY(forecast.contains(u"A-01 goes"_s));
    QVERIFY(forecast.contains(u"A-02 stays"_s));
    QVERIFY2(forecast.contains(u"A-04 appears"_s), qPrintable(forecast.join(u'\n')));
    QCOMPARE(plan.rules, QStringList{u"A-01"_s});
}

//! Somebody answers for it; the other one moves, and so does this one where it is named.
void PlannerTest::leavesAnAllowedPortWhereItIs()
{
    PlanCase planCase(*m_host);
    for (const char* port : {"80", "443"}) {
        const std::string key = std::string(port) + "/tcp";
        planCase.document["HostConfig"]["PortBindings"][key] = {{{"HostIp", ""}, {"HostPort", port}}};
        planCase.document["NetworkSettings"]["Ports"][key] = {{{"HostIp", "0.0.0.0"}, {"HostPort", port}}};
        planCase.document["Config"]["ExposedPorts"][key] = RawJson::object();
    }
    planCase.input.choices.rules = QStringList{u"P-01"_s};
    AllowedPort allowed;
    allowed.port = 443;
    allowed.protocol = u"tcp"_s;
    allowed.scope.container = u"*"_s;
    allowed.expires = QDate(2030, 1, 1);
    planCase.input.policy.day = QDate(2026, 1, 1);
    planCase.input.policy.allowedPorts = {allowed};
    const auto moved = [&planCase] {
        QStringList paths;
        for (const PlannedChange& change : planCase.plan().plan.changes) {
            paths += change.path;
        }
        paths.sort();
        return paths;
    };
    QCOMPARE(moved(), QStringList{u"HostConfig.PortBindings[\"80/tcp\"]"_s});
    planCase.input.choices.ports = {
        {QString(), {443, 443}, u"tcp"_s, PortChoice::Kind::Move, {8443, 8443}, std::nullopt}};
    QCOMPARE(moved().size(), 2);
    planCase.input.choices.ports.clear();
    planCase.input.policy.day = QDate(2031, 1, 1);
    QCOMPARE(moved().size(), 2);
}

void PlannerTest::keepsSecretsOutOfThePlan()
{
    PlanCase planCase(*m_host);
    const std::string secret = "correct-horse-battery";
    planCase.document["Config"]["Env"] = {"DB_PASSWORD=" + secret};
    planCase.document["Config"]["Cmd"] = {"--token", secret};
    planCase.document["Config"]["Labels"]["auth"] = secret;
    planCase.document["Config"]["Healthcheck"] = {{"Test", {"CMD", secret}}};
    planCase.document["HostConfig"]["LogConfig"] = {{"Type", "splunk"}, {"Config", {{"splunk-token", secret}}}};
    const PlannedRecreation planned = planCase.plan();
    QCOMPARE(planned.requests.create.body.count(QByteArray::fromStdString(secret)), qsizetype(5));
    QVERIFY(!wholeText(planned.plan).contains(QString::fromStdString(secret)));
}

void PlannerTest::tellsHowLongItTakes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the engine's own timeout") << Change([](PlanCase&) {}) << 11;
    QTest::newRow("the user's timeout") << Change([](PlanCase& c) {
        c.document["Config"]["StopTimeout"] = 60;
        c.input.choices.swap.stopTimeout = 5;
    }) << 6;
    QTest::newRow("its own timeout") << Change([](PlanCase& c) { c.document["Config"]["StopTimeout"] = 60; }) << 61;
    QTest::newRow("not running") << Change([](PlanCase& c) { c.document["State"]["Pid"] = 0; }) << 0;
}

void PlannerTest::tellsHowLongItTakes()
{
    QFETCH(const Change, change);
    QFETCH(const int, seconds);
    PlanCase planCase(*m_host);
    change(planCase);
    QCOMPARE(planCase.plan().plan.downtimeSeconds, seconds);
}

void PlannerTest::findsDependents()
{
    const auto namesOf = [this](const QString& target) {
        QStringList names;
        for (const Dependent& dependent : dependentsOf(*m_host->snapshot(), *m_host->index().findContainer(target))) {
            names += dependent.name + u' ' + dependentRelationName(dependent.relation)
                + (dependent.mustBeRecreated ? u" breaks"_s : QString());
        }
        names.sort();
        return names;
    };
    QCOMPARE(namesOf(u"net-host"_s),
        (QStringList{u"net-chain-host network breaks"_s, u"net-chain-host-low network breaks"_s}));
    QCOMPARE(namesOf(u"pid-host"_s), QStringList{u"pid-chain-host pid breaks"_s});
    QCOMPARE(namesOf(u"ipc-host"_s), QStringList{u"ipc-chain-host ipc breaks"_s});
    QCOMPARE(namesOf(u"sock-direct"_s), QStringList{u"sock-volumes-from volumes"_s});
    QCOMPARE(namesOf(u"hardened"_s), QStringList());
}

void PlannerTest::blocksWhereOthersJoin_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("joining");
    QTest::newRow("its network") << u"net-host"_s << QStringList{u"net-chain-host"_s, u"net-chain-host-low"_s};
    QTest::newRow("its processes") << u"pid-host"_s << QStringList{u"pid-chain-host"_s};
    QTest::newRow("its shared memory") << u"ipc-host"_s << QStringList{u"ipc-chain-host"_s};
    QTest::newRow("its volumes only") << u"sock-direct"_s << QStringList();
    QTest::newRow("nobody") << u"hardened"_s << QStringList();
}

//! Nothing that can be allowed: no change carries it out.
void PlannerTest::blocksWhereOthersJoin()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, joining);
    PlanCase planCase(*m_host, name);
    planCase.input.snapshot = m_host->snapshot();
    planCase.input.inspect = compactText(planCase.document);
    planCase.input.choices.asItIs = true;
    const RemediationPlan plan = planRecreation(planCase.input)->plan;
    QStringList named;
    for (const PreflightLine& line : plan.preflight) {
        if (line.check == "dependents"_L1) {
            QCOMPARE(line.status, PreflightLine::Status::Block);
            QCOMPARE(line.risk, QLatin1String());
            named += line.message.arguments;
            QVERIFY2(line.message.english().contains("Remove %1, change"_L1.arg(named.last())),
                qPrintable(line.message.english()));
        }
    }
    named.sort();
    QCOMPARE(named, joining);
    QCOMPARE(plan.isReady({u"dependents"_s, u"writable-layer"_s}), joining.isEmpty());
}

//! One answer for both: what a scan calls fixable is not refused because of who manages it.
void PlannerTest::agreesWithTheScanOnManagers()
{
    for (const char* key : {"com.docker.compose.project", "com.docker.swarm.service.id", "io.kubernetes.pod.name",
             "PODMAN_SYSTEMD_UNIT", "com.hashicorp.nomad.alloc_id", "io.balena.service-name", "coolify.managed",
             "net.unraid.docker.managed", "casaos", "no.manager"}) {
        PlanCase planCase(*m_host);
        planCase.document["Config"]["Labels"][key] = "x";
        const RemediationPlan plan = planCase.plan().plan;
        StringPool pool;
        const Container container = *parseContainer(compactText(planCase.document), pool);
        const Assessment scanned = assessContainer(planCase.snapshot, container, {});
        const bool isFixable = std::any_of(
            scanned.findings.begin(), scanned.findings.end(), [](const Finding& finding) { return finding.fixable; });
        QVERIFY2(isFixable != plan.isBlocked(), key);
    }
}

void PlannerTest::tellsHowItIsSwapped()
{
    PlanCase planCase(*m_host);
    planCase.input.choices.swap = {LayerChoice::Undecided, 7, 42, false};
    const QString text = wholeText(planCase.plan().plan);
    QVERIFY2(text.contains("takes longer than 7 s"_L1), qPrintable(text));
    QVERIFY(text.contains("watch it for 42 s"_L1));
    QVERIFY(text.contains("Remove default.hull-old"_L1));
    planCase.input.choices.swap.keepsOriginal = true;
    QVERIFY(!wholeText(planCase.plan().plan).contains("Remove default.hull-old"_L1));
}

void PlannerTest::tellsThatItCopies()
{
    PlanCase planCase(*m_host);
    planCase.input.choices.swap.layer = LayerChoice::Copy;
    planCase.input.answers.layerWasAsked = true;
    planCase.input.answers.layerChanges = "[]";
    const int without = planCase.plan().plan.downtimeSeconds;
    QVERIFY(planCase.plan().plan.copiesLayer); // it may write while it stops
    planCase.input.answers.layerChanges = R"([{"Path":"/srv/f","Kind":1}])";
    planCase.input.answers.rootBytes = qint64{500} * 1024 * 1024;
    const RemediationPlan plan = planCase.plan().plan;
    QVERIFY(plan.copiesLayer);
    QVERIFY2(wholeText(plan).contains("Copy what default has written"_L1), qPrintable(wholeText(plan)));
    QVERIFY(!wholeText(plan).contains("not carried over"_L1));
    QCOMPARE(plan.downtimeSeconds, without + 11); // at 50 MiB a second, and what is begun counts
    planCase.input.choices.swap.layer = LayerChoice::Drop;
    QVERIFY(!planCase.plan().plan.copiesLayer);
}

//! It is gone before anything could be copied; where it has written something, that is refused.
void PlannerTest::copiesNothingOfWhatRemovesItself()
{
    PlanCase planCase(*m_host);
    planCase.document["HostConfig"]["AutoRemove"] = true;
    planCase.input.choices.swap.layer = LayerChoice::Copy;
    planCase.input.answers.layerWasAsked = true;
    planCase.input.answers.layerChanges = "[]";
    QVERIFY(planCase.plan().plan.removesItself);
    QVERIFY(!planCase.plan().plan.copiesLayer);
}

void PlannerTest::plansTheSameAgain()
{
    PlanCase planCase(*m_host, u"privileged"_s);
    planCase.input.choices.asItIs = true;
    const PlannedRecreation planned = planCase.plan();
    QVERIFY(!planned.plan.isBlocked());
    QVERIFY(planned.plan.rules.isEmpty());
    QVERIFY(planned.plan.changes.empty());
    const Result<RawJson> body = parseRawDocument(planned.requests.create.body);
    QVERIFY(body);
    QVERIFY(member(member(*body, "HostConfig"), "Privileged") == true);
}

void PlannerTest::refusesDocumentsOfNoUse()
{
    PlanInput input;
    input.snapshot = m_host->snapshot();
    input.inspect = "{}";
    QVERIFY(!planRecreation(input));
    input.inspect = m_host->inspect(u"default"_s);
    input.image = "[";
    QVERIFY(!planRecreation(input));
}

QTEST_GUILESS_MAIN(PlannerTest)

#include "tst_planner.moc"
