// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/publishedport.h"

#include "models/domain/hostaddress.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The host port(s) of a binding. "", "0" and what is no port mean that the engine picks: no range.
std::optional<PortRange> portRange(const QString& text)
{
    const qsizetype dash = text.indexOf(u'-');
    bool firstOk = false;
    bool lastOk = false;
    const int first = QStringView(text).left(dash < 0 ? text.size() : dash).toInt(&firstOk);
    const int last = dash < 0 ? first : QStringView(text).mid(dash + 1).toInt(&lastOk);
    lastOk = lastOk || dash < 0;
    if (!firstOk || !lastOk || first <= 0 || last < first || last > 65535) {
        return std::nullopt;
    }
    return PortRange{first, last};
}

//! Whether a binding in force is what a configured one asked for.
bool comesFrom(const PublishedPort& active, const QString& containerPort, const PortBinding& configured)
{
    if (active.containerPort != containerPort) {
        return false;
    }
    // An empty address is bound on IPv4 and IPv6, each reported by its own wildcard.
    const bool sameAddress = canonicalAddress(active.hostIp) == canonicalAddress(configured.hostIp)
        || (configured.hostIp.isEmpty() && isWildcardAddress(active.hostIp));
    const std::optional<PortRange> range = portRange(configured.hostPort);
    return sameAddress
        && (!range || (active.hostPort && *active.hostPort >= range->first && *active.hostPort <= range->last));
}

PublishedPort fromBinding(const QString& containerPort, const PortBinding& binding, bool active)
{
    PublishedPort port;
    port.containerPort = containerPort;
    port.hostIp = binding.hostIp;
    port.active = active;
    const std::optional<PortRange> range = portRange(binding.hostPort);
    if (range && range->first == range->last) {
        port.hostPort = range->first;
    } else {
        port.hostPortRange = range;
    }
    return port;
}

//! Notes on the bindings in force what was configured; false when none of them came of it.
bool markInForce(std::vector<PublishedPort>& active, const QString& containerPort, const PortBinding& configured)
{
    bool found = false;
    for (PublishedPort& port : active) {
        if (comesFrom(port, containerPort, configured)) {
            found = true;
            const std::optional<PortRange> range = portRange(configured.hostPort);
            if (range && range->first != range->last) {
                port.hostPortRange = range;
            }
        }
    }
    return found;
}

} // namespace

std::vector<PublishedPort> publishedPorts(const Container& container)
{
    std::vector<PublishedPort> ports;
    for (const PortMapping& mapping : container.ports) {
        for (const PortBinding& binding : mapping.bindings) {
            ports.push_back(fromBinding(mapping.containerPort, binding, true));
        }
    }
    std::vector<PublishedPort> dormant;
    for (const PortMapping& mapping : container.hostConfig.portBindings) {
        for (const PortBinding& binding : mapping.bindings) {
            if (!markInForce(ports, mapping.containerPort, binding)) {
                dormant.push_back(fromBinding(mapping.containerPort, binding, false));
            }
        }
    }
    ports.insert(ports.end(), dormant.begin(), dormant.end());
    return ports;
}

} // namespace Hull
