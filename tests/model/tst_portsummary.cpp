// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/portsummary.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hull::Container)
Q_DECLARE_METATYPE(Hull::HostSnapshot)
Q_DECLARE_METATYPE(Hull::Exposure)

class PortSummaryTest : public QObject
{
    Q_OBJECT

private:
    static Container running(std::vector<PortMapping> configured, std::vector<PortMapping> active)
    {
        Container container;
        container.pid = 1;
        container.state = ContainerState::Running;
        container.hostConfig.portBindings = std::move(configured);
        container.ports = std::move(active);
        return container;
    }

private Q_SLOTS:
    void summarises_data();
    void summarises();
    void classifiesAddresses_data();
    void classifiesAddresses();
    void highlightsWhatMatters_data();
    void highlightsWhatMatters();
    void knowsUsualServices();
};

void PortSummaryTest::summarises_data()
{
    QTest::addColumn<Container>("container");
    QTest::addColumn<HostSnapshot>("snapshot");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Exposure>("exposure");
    const std::vector<PortMapping> both{{u"80/tcp"_s, {{u"0.0.0.0"_s, u"81"_s}, {u"::"_s, u"81"_s}}}};
    const std::vector<PortMapping> wish{{u"80/tcp"_s, {{QString(), u"81"_s}}}};
    HostSnapshot snapshot;

    QTest::newRow("nothing") << Container() << snapshot << QString() << Exposure::None;
    QTest::newRow("IPv4 and IPv6 are one")
        << running(wish, both) << snapshot << u"*:81→80/tcp"_s << Exposure::AllInterfaces;
    QTest::newRow("IPv6 alone") << running({}, {{u"80/tcp"_s, {{u"::1"_s, u"82"_s}}}}) << snapshot
                                << u"[::1]:82→80/tcp"_s << Exposure::Loopback;
    QTest::newRow("both loopbacks") << running({}, {{u"80/tcp"_s, {{u"127.0.0.1"_s, u"82"_s}, {u"::1"_s, u"82"_s}}}})
                                    << snapshot << u"localhost:82→80/tcp"_s << Exposure::Loopback;
    QTest::newRow("different ports per family stay two")
        << running({}, {{u"80/tcp"_s, {{u"0.0.0.0"_s, u"32772"_s}, {u"::"_s, u"32771"_s}}}}) << snapshot
        << u"[::]:32771→80/tcp, 0.0.0.0:32772→80/tcp"_s << Exposure::AllInterfaces;
    QTest::newRow("worst first") << running(
        {}, {{u"80/tcp"_s, {{u"127.0.0.1"_s, u"8080"_s}}}, {u"53/udp"_s, {{u"10.0.0.5"_s, u"53"_s}}}})
                                 << snapshot << u"10.0.0.5:53→53/udp, 127.0.0.1:8080→80/tcp"_s << Exposure::LanAddress;

    Container stopped;
    stopped.hostConfig.portBindings = {{u"80/tcp"_s, {{QString(), u"1015-1030"_s}}}, {u"81/tcp"_s, {{QString(), {}}}}};
    QTest::newRow("stopped: a range and the engine's choice")
        << stopped << snapshot << u"*:auto→81/tcp, *:1015-1030→80/tcp"_s << Exposure::AllInterfaces;
    Container onHost = running(wish, {});
    onHost.hostConfig.networkMode = u"host"_s;
    QTest::newRow("host network makes bindings void")
        << onHost << snapshot << u"*:81→80/tcp"_s << Exposure::HostNetwork;
    Container joined = running(wish, {});
    joined.hostConfig.networkMode = u"container:abc"_s;
    Container onMacvlan = running(wish, {});
    onMacvlan.networks.resize(1);
    onMacvlan.networks.front().name = u"lan"_s;
    HostSnapshot withMacvlan;
    withMacvlan.networks.values.resize(1);
    withMacvlan.networks.values.front().name = u"lan"_s;
    withMacvlan.networks.values.front().driver = u"macvlan"_s;
    QTest::newRow("a macvlan network too") << onMacvlan << withMacvlan << u"*:81→80/tcp"_s << Exposure::None;
    QTest::newRow("a network that is not known")
        << onMacvlan << snapshot << u"*:81→80/tcp"_s << Exposure::AllInterfaces;
    QTest::newRow("another container's network too") << joined << snapshot << u"*:81→80/tcp"_s << Exposure::None;

    HostSnapshot bound = snapshot;
    bound.networks.values = {{.name = u"bridge"_s, .defaultBridge = true, .hostBindingIpv4 = u"127.0.0.1"_s}};
    Container created;
    created.hostConfig.portBindings = wish;
    QTest::newRow("the network's own default address")
        << created << bound << u"127.0.0.1:81→80/tcp"_s << Exposure::Loopback;
    HostSnapshot swarm = snapshot;
    swarm.services.values = {{u"s1"_s, u"web"_s, {{443, 8443, u"tcp"_s, u"ingress"_s}, {99, 9, u"tcp"_s, u"host"_s}}}};
    Container task = running({}, {});
    task.labels = {{u"com.docker.swarm.service.id"_s, u"s1"_s}};
    QTest::newRow("Swarm ingress") << task << swarm << u"*:443→8443/tcp"_s << Exposure::SwarmIngress;
}

void PortSummaryTest::summarises()
{
    QFETCH(Container, container);
    QFETCH(HostSnapshot, snapshot);
    QFETCH(QString, text);
    QFETCH(Exposure, exposure);
    const PortSummary summary = summarisePorts(container, snapshot, false);
    QCOMPARE(summary.text(), text);
    QCOMPARE(summary.exposure, exposure);
}

void PortSummaryTest::classifiesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Exposure>("exposure");
    QTest::newRow("empty") << QString() << Exposure::AllInterfaces;
    QTest::newRow("any IPv4") << u"0.0.0.0"_s << Exposure::AllInterfaces;
    QTest::newRow("any IPv6") << u"::"_s << Exposure::AllInterfaces;
    QTest::newRow("loopback") << u"127.0.0.1"_s << Exposure::Loopback;
    QTest::newRow("another loopback") << u"127.1.2.3"_s << Exposure::Loopback;
    QTest::newRow("mapped loopback") << u"::FFFF:127.0.0.1"_s << Exposure::Loopback;
    QTest::newRow("IPv6 loopback") << u"::1"_s << Exposure::Loopback;
    QTest::newRow("LAN") << u"192.168.1.7"_s << Exposure::LanAddress;
    QTest::newRow("IPv6 address") << u"2001:db8::1"_s << Exposure::LanAddress;
}

void PortSummaryTest::classifiesAddresses()
{
    QFETCH(QString, address);
    QFETCH(Exposure, exposure);
    QCOMPARE(exposureOfAddress(address), exposure);
}

void PortSummaryTest::highlightsWhatMatters_data()
{
    QTest::addColumn<int>("hostPort");
    QTest::addColumn<Exposure>("exposure");
    QTest::addColumn<bool>("highlighted");
    QTest::newRow("open to all") << 8080 << Exposure::AllInterfaces << true;
    QTest::newRow("last privileged one, loopback") << 1023 << Exposure::Loopback << true;
    QTest::newRow("first unprivileged one, loopback") << 1024 << Exposure::Loopback << false;
    QTest::newRow("LAN, unprivileged") << 8080 << Exposure::LanAddress << false;
    QTest::newRow("the engine's choice, loopback") << 0 << Exposure::Loopback << false;
    QTest::newRow("privileged, void") << 80 << Exposure::None << false;
}

void PortSummaryTest::highlightsWhatMatters()
{
    QFETCH(int, hostPort);
    QFETCH(Exposure, exposure);
    QFETCH(bool, highlighted);
    ReachablePort port;
    port.firstHostPort = port.lastHostPort = hostPort;
    port.exposure = exposure;
    QCOMPARE(port.isHighlighted(), highlighted);
}

void PortSummaryTest::knowsUsualServices()
{
    QCOMPARE(serviceName(5432, u"tcp"), u"postgresql"_s);
    QCOMPARE(serviceName(20, u"tcp"), u"ftp-data"_s);
    QCOMPARE(serviceName(27017, u"tcp"), u"mongodb"_s);
    QCOMPARE(serviceName(443, u"udp"), u"https"_s);
    QCOMPARE(serviceName(5433, u"tcp"), QString());
    QCOMPARE(serviceName(80, u"sctp"), QString());
}

QTEST_GUILESS_MAIN(PortSummaryTest)
#include "tst_portsummary.moc"
