// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/publishedport.h"

#include "models/domain/hostaddress.h"

#include <QHash>
#include <QSet>

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

/*!
 * The bindings in force, to be brought together with the configured ones of the same container port. Named addresses
 * must come before the default one, which any binding in force may have come of that no named address explains.
 */
class InForce
{
public:
    explicit InForce(const std::vector<PortMapping>& mappings)
    {
        for (const PortMapping& mapping : mappings) {
            for (const PortBinding& binding : mapping.bindings) {
                PublishedPort port = fromBinding(mapping.containerPort, binding, true);
                m_byPorts[{mapping.containerPort, port.hostPort.value_or(0)}].push_back(m_ports.size());
                m_byPorts[{mapping.containerPort, anyPort}].push_back(m_ports.size());
                m_addresses.push_back(canonicalAddress(binding.hostIp));
                m_ports.push_back(std::move(port));
            }
        }
        m_explained.resize(m_ports.size());
    }

    //! Notes on them what was configured; false when none of them came of it.
    bool explain(const QString& containerPort, const PortBinding& configured)
    {
        const std::optional<PortRange> range = portRange(configured.hostPort);
        const QString address = canonicalAddress(configured.hostIp);
        const bool isRange = range && range->first != range->last;
        const auto candidates = m_byPorts.constFind({containerPort, range && !isRange ? range->first : anyPort});
        if (candidates == m_byPorts.constEnd()) {
            return false;
        }
        bool found = false;
        for (const size_t i : *candidates) {
            PublishedPort& port = m_ports[i];
            const bool sameAddress = address.isEmpty() ? !m_explained[i] : m_addresses[i] == address;
            const bool samePort =
                !range || (port.hostPort && *port.hostPort >= range->first && *port.hostPort <= range->last);
            if (sameAddress && samePort) {
                found = true;
                m_explained[i] = m_explained[i] || !address.isEmpty();
                if (isRange) {
                    port.hostPortRange = range;
                } else if (address.isEmpty()) { // the others have nothing to note
                    break;
                }
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<PublishedPort> take() { return std::move(m_ports); }

private:
    static constexpr int anyPort = -1;

    std::vector<PublishedPort> m_ports;
    std::vector<QString> m_addresses; //!< theirs, canonical
    std::vector<bool> m_explained; //!< by a configured address of its own
    QHash<std::pair<QString, int>, std::vector<size_t>> m_byPorts; //!< by container port, and host port or anyPort
};

} // namespace

std::vector<PublishedPort> publishedPorts(const Container& container)
{
    const std::vector<PortMapping>& configured = container.hostConfig.portBindings;
    InForce inForce(container.ports);
    QSet<const PortBinding*> dormant;
    for (const bool named : {true, false}) {
        for (const PortMapping& mapping : configured) {
            for (const PortBinding& binding : mapping.bindings) {
                if (named != binding.hostIp.isEmpty() && !inForce.explain(mapping.containerPort, binding)) {
                    dormant.insert(&binding);
                }
            }
        }
    }
    std::vector<PublishedPort> ports = inForce.take();
    for (const PortMapping& mapping : configured) {
        for (const PortBinding& binding : mapping.bindings) {
            if (dormant.contains(&binding)) {
                ports.push_back(fromBinding(mapping.containerPort, binding, false));
            }
        }
    }
    return ports;
}

} // namespace Hull
