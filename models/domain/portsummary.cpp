// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/portsummary.h"

#include "models/domain/hostaddress.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

ReachablePort reachablePort(const PublishedPort& published, const QString& fallbackAddress, bool effective)
{
    const ContainerPort containerPort = containerPortFromText(published.containerPort);
    ReachablePort port;
    port.containerPort = containerPort.number;
    port.protocol = containerPort.protocol;
    port.active = published.active;
    const QString address = published.hostIp.isEmpty() ? fallbackAddress : published.hostIp;
    port.hostAddress = address.isEmpty() ? u"*"_s : address;
    port.exposure = effective || published.active ? exposureOfAddress(address) : Exposure::None;
    if (published.hostPort) {
        port.firstHostPort = port.lastHostPort = *published.hostPort;
    } else if (published.hostPortRange) {
        port.firstHostPort = published.hostPortRange->first;
        port.lastHostPort = published.hostPortRange->last;
    }
    return port;
}

//! The name that two addresses have together: both wildcards, both loopbacks. Empty: they are no pair.
QString pairName(const QString& left, const QString& right)
{
    const auto isPair = [first = canonicalAddress(left), second = canonicalAddress(right)](
                            QLatin1String v4, QLatin1String v6) {
        return (first == v4 && second == v6) || (first == v6 && second == v4);
    };
    if (isPair("0.0.0.0"_L1, "::"_L1)) {
        return u"*"_s;
    }
    return isPair("127.0.0.1"_L1, "::1"_L1) ? u"localhost"_s : QString();
}

//! Collects ports, of which the IPv4 and the IPv6 half become one.
class MergedPorts
{
public:
    void add(ReachablePort port)
    {
        std::vector<size_t>& alike =
            m_alike[{port.firstHostPort, port.lastHostPort, port.containerPort, port.protocol, port.active}];
        for (const size_t i : alike) {
            ReachablePort& other = m_ports[i];
            const QString together = pairName(other.hostAddress, port.hostAddress);
            if (!together.isEmpty()) {
                other.hostAddress = together;
                return;
            }
            if (other.hostAddress == port.hostAddress) {
                return;
            }
        }
        alike.push_back(m_ports.size());
        m_ports.push_back(std::move(port));
    }

    [[nodiscard]] std::vector<ReachablePort> take() { return std::move(m_ports); }

private:
    using Key = std::tuple<int, int, int, QString, bool>; //!< everything but the address

    std::vector<ReachablePort> m_ports;
    std::map<Key, std::vector<size_t>> m_alike; //!< the indexes of those with one key
};

//! Ingress ports stand nowhere in the container; ports of mode host also do, and come from there.
void addIngressPorts(std::vector<ReachablePort>& ports, const Container& container, const HostSnapshot& snapshot)
{
    const Service* service = swarmServiceOf(container, snapshot);
    if (!service) {
        return;
    }
    for (const ServicePort& published : service->ports) {
        if (published.mode != "host"_L1 && published.published > 0) {
            ports.push_back({.hostAddress = u"*"_s,
                .firstHostPort = published.published,
                .lastHostPort = published.published,
                .containerPort = published.target,
                .protocol = published.protocol,
                .active = container.isRunning(),
                .exposure = Exposure::SwarmIngress});
        }
    }
}

struct KnownService
{
    int port;
    QLatin1String name;
};

// Service Name and Transport Protocol Port Number Registry (IANA), plus the usual database and container ports.
constexpr std::array<KnownService, 54> knownServices{{
    {20, "ftp-data"_L1},
    {21, "ftp"_L1},
    {22, "ssh"_L1},
    {23, "telnet"_L1},
    {25, "smtp"_L1},
    {53, "domain"_L1},
    {67, "bootps"_L1},
    {69, "tftp"_L1},
    {80, "http"_L1},
    {88, "kerberos"_L1},
    {110, "pop3"_L1},
    {111, "sunrpc"_L1},
    {123, "ntp"_L1},
    {143, "imap"_L1},
    {161, "snmp"_L1},
    {179, "bgp"_L1},
    {389, "ldap"_L1},
    {443, "https"_L1},
    {445, "microsoft-ds"_L1},
    {465, "submissions"_L1},
    {514, "syslog"_L1},
    {587, "submission"_L1},
    {636, "ldaps"_L1},
    {853, "domain-s"_L1},
    {873, "rsync"_L1},
    {993, "imaps"_L1},
    {995, "pop3s"_L1},
    {1194, "openvpn"_L1},
    {1433, "ms-sql-s"_L1},
    {1521, "oracle"_L1},
    {1883, "mqtt"_L1},
    {2049, "nfs"_L1},
    {2181, "zookeeper"_L1},
    {2375, "docker"_L1},
    {2376, "docker-s"_L1},
    {2379, "etcd-client"_L1},
    {3306, "mysql"_L1},
    {3389, "ms-wbt-server"_L1},
    {4222, "nats"_L1},
    {5060, "sip"_L1},
    {5432, "postgresql"_L1},
    {5672, "amqp"_L1},
    {5900, "rfb"_L1},
    {6379, "redis"_L1},
    {6443, "kube-apiserver"_L1},
    {8080, "http-alt"_L1},
    {8443, "pcsync-https"_L1},
    {8883, "secure-mqtt"_L1},
    {9042, "cassandra"_L1},
    {9090, "prometheus"_L1},
    {9092, "kafka"_L1},
    {9200, "elasticsearch"_L1},
    {11211, "memcache"_L1},
    {27017, "mongodb"_L1},
}};

} // namespace

bool ReachablePort::isHighlighted() const
{
    return exposure != Exposure::None && (isPrivileged() || exposure >= Exposure::SwarmIngress);
}

QString ReachablePort::hostPortText() const
{
    if (firstHostPort == 0) {
        return u"auto"_s;
    }
    return firstHostPort == lastHostPort ? QString::number(firstHostPort)
                                         : u"%1-%2"_s.arg(firstHostPort).arg(lastHostPort);
}

QString ReachablePort::text() const
{
    const QString address = hostAddress.contains(u':') ? u'[' + hostAddress + u']' : hostAddress;
    return u"%1:%2\u2192%3/%4"_s.arg(address, hostPortText(), QString::number(containerPort), protocol);
}

int PortSummary::lowestHostPort() const
{
    int lowest = 65536;
    for (const ReachablePort& port : ports) {
        if (port.firstHostPort > 0) {
            lowest = std::min(lowest, port.firstHostPort);
        }
    }
    return lowest;
}

QString PortSummary::text() const
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(ports.size()));
    for (const ReachablePort& port : ports) {
        texts.append(port.text());
    }
    return texts.join(", "_L1);
}

bool isOnDefaultBridge(const Container& container)
{
    const QString& mode = container.hostConfig.networkMode;
    return mode.isEmpty() || mode == "default"_L1 || mode == "bridge"_L1;
}

const Network* publishingNetworkOf(const Container& container, const HostSnapshot& snapshot)
{
    const QString& mode = container.hostConfig.networkMode;
    const bool isDefault = isOnDefaultBridge(container);
    const auto& networks = snapshot.networks.values;
    const auto found = std::ranges::find_if(networks, [&](const Network& network) {
        return isDefault ? network.defaultBridge : (network.name == mode || network.id.value == mode);
    });
    return found == networks.end() ? nullptr : &*found;
}

bool hasOwnAddressesOnly(const Container& container, const HostSnapshot& snapshot)
{
    const auto& networks = snapshot.networks.values;
    return !container.networks.empty()
        && std::ranges::all_of(container.networks, [&networks](const NetworkAttachment& attachment) {
               const auto network = std::ranges::find(networks, attachment.name, &Network::name);
               return network != networks.end() && (network->driver == "macvlan"_L1 || network->driver == "ipvlan"_L1);
           });
}

const Service* swarmServiceOf(const Container& container, const HostSnapshot& snapshot)
{
    const QString id = container.label(u"com.docker.swarm.service.id");
    const auto& services = snapshot.services.values;
    const auto found = std::ranges::find(services, id, &Service::id);
    return id.isEmpty() || found == services.end() ? nullptr : &*found;
}

PortSummary summarisePorts(const Container& container, const HostSnapshot& snapshot, bool hostNetwork)
{
    const QString& mode = container.hostConfig.networkMode;
    const bool onHostNetwork = hostNetwork || mode == "host"_L1;
    const bool effective = !onHostNetwork && mode != "none"_L1 && !mode.startsWith("container:"_L1)
        && !hasOwnAddressesOnly(container, snapshot);
    const Network* network = publishingNetworkOf(container, snapshot);
    const QString fallbackAddress = network ? network->hostBindingIpv4 : QString();

    PortSummary summary;
    MergedPorts merged;
    for (const PublishedPort& published : publishedPorts(container)) {
        merged.add(reachablePort(published, fallbackAddress, effective));
    }
    summary.ports = merged.take();
    addIngressPorts(summary.ports, container, snapshot);
    const auto order = [](const ReachablePort& port) {
        return std::tuple(-static_cast<int>(port.exposure), port.firstHostPort, port.containerPort);
    };
    std::ranges::stable_sort(summary.ports, {}, order);
    summary.exposure = onHostNetwork ? Exposure::HostNetwork : Exposure::None;
    if (!onHostNetwork && !summary.ports.empty()) {
        summary.exposure = summary.ports.front().exposure;
    }
    return summary;
}

ContainerPort containerPortFromText(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString number = text.left(slash).section(u'-', 0, 0); // left(-1) is all of it
    return {number.toInt(), slash < 0 ? u"tcp"_s : text.mid(slash + 1)};
}

QString serviceName(int port, QStringView protocol)
{
    if (protocol == "sctp"_L1) {
        return {};
    }
    const auto found = std::ranges::lower_bound(knownServices, port, {}, &KnownService::port);
    return found != knownServices.end() && found->port == port ? QString(found->name) : QString();
}

} // namespace Hull
