// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ports.h"

#include "app/rules/hostindex.h"
#include "models/domain/hostaddress.h"
#include "models/domain/portsummary.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

int portNumber(QStringView text)
{
    bool ok = false;
    const uint number = text.toUInt(&ok);
    return ok && number <= 65535 ? static_cast<int>(number) : -1;
}

QString bindingPath(QLatin1String list, const QString& containerPort, int index)
{
    return u"%1[\"%2\"][%3]"_s.arg(list, containerPort).arg(index);
}

QString activeAddress(const PortBinding& active)
{
    return active.hostIp.isEmpty() ? u"0.0.0.0"_s : active.hostIp; // Podman leaves it empty
}

QString configuredPortText(const Publication& publication)
{
    return publication.hostPort.kind == HostPort::Kind::Ephemeral ? u"auto"_s : publication.configured->hostPort;
}

} // namespace

bool HostPort::isWhollyPrivileged() const
{
    return (kind == Kind::Number || kind == Kind::Range) && last < firstUnprivilegedPort;
}

bool HostPort::straddles() const
{
    return kind == Kind::Range && first < firstUnprivilegedPort && last >= firstUnprivilegedPort;
}

bool HostPort::contains(int port) const
{
    return kind == Kind::Ephemeral || (kind != Kind::Invalid && port >= first && port <= last);
}

HostPort parseHostPort(QStringView text)
{
    if (text.isEmpty()) {
        return {};
    }
    const qsizetype dash = text.indexOf(u'-');
    const int first = portNumber(dash < 0 ? text : text.left(dash));
    const int last = dash < 0 ? first : portNumber(text.mid(dash + 1));
    if (first < 0 || last < first || (first == 0 && last > 0)) {
        return {HostPort::Kind::Invalid, 0, 0};
    }
    if (last == 0) {
        return {};
    }
    return {first == last ? HostPort::Kind::Number : HostPort::Kind::Range, first, last};
}

QString protocolOf(const QString& containerPort)
{
    const qsizetype slash = containerPort.indexOf(u'/');
    return slash < 0 ? u"tcp"_s : containerPort.mid(slash + 1);
}

int containerPortNumber(QStringView containerPort)
{
    const QStringView ports = containerPort.left(containerPort.indexOf(u'/')); // left(-1) is all of it
    return std::max(portNumber(ports.left(ports.indexOf(u'-'))), 0);
}

bool bindingsTakeEffect(const HostConfig& config)
{
    const QString& mode = config.networkMode;
    return mode != "host"_L1 && mode != "none"_L1 && !mode.startsWith("container:"_L1);
}

bool bindingsTakeEffect(const Container& container, const HostSnapshot& snapshot)
{
    return bindingsTakeEffect(container.hostConfig) && !hasOwnAddressesOnly(container, snapshot);
}

QString Publication::Half::text() const
{
    return addressWithPort(activeAddress(*binding), binding->hostPort);
}

const Publication::Half* Publication::privilegedHalf() const
{
    for (const Half* half : {&v4, &v6}) {
        if (half->binding && half->port > 0 && half->port < firstUnprivilegedPort) {
            return half;
        }
    }
    return nullptr;
}

QString Publication::path() const
{
    if (configured) {
        return bindingPath("HostConfig.PortBindings"_L1, containerPort, configuredIndex);
    }
    return activePath(v4.binding ? v4 : v6);
}

QString Publication::activePath(const Half& half) const
{
    return bindingPath("NetworkSettings.Ports"_L1, containerPort, half.index);
}

QStringList hostAddresses(const Publication& publication, const Container& container, const HostIndex& index)
{
    QStringList addresses;
    for (const Publication::Half* half : {&publication.v4, &publication.v6}) {
        if (half->binding) {
            addresses += activeAddress(*half->binding);
        }
    }
    if (!addresses.isEmpty()) {
        return addresses;
    }
    if (!publication.configured->hostIp.isEmpty()) {
        return {publication.configured->hostIp};
    }
    const QString& mode = container.hostConfig.networkMode;
    const bool isDefault = mode.isEmpty() || mode == "default"_L1;
    const Network* network = index.network(isDefault ? u"bridge"_s : mode);
    return {network && !network->hostBindingIpv4.isEmpty() ? network->hostBindingIpv4 : u"0.0.0.0"_s};
}

QString publicationText(const Publication& publication, const Container& container, const HostIndex& index)
{
    const bool choosesAtStart = publication.hostPort.kind == HostPort::Kind::Ephemeral;
    if (publication.isActive() && (!publication.configured || choosesAtStart)) {
        const Publication::Half& first = publication.v4.binding ? publication.v4 : publication.v6;
        const bool differ =
            publication.v4.binding && publication.v6.binding && publication.v4.port != publication.v6.port;
        return differ ? first.text() + ", "_L1 + publication.v6.text() : first.text();
    }
    const QStringList addresses = hostAddresses(publication, container, index);
    return addressWithPort(addresses.first(), configuredPortText(publication));
}

QString addressWithPort(const QString& address, const QString& port)
{
    const bool bracketed = isIpv6Address(address) && !address.startsWith(u'[');
    return bracketed ? u'[' + address + "]:"_L1 + port : address + u':' + port;
}

} // namespace Hull
