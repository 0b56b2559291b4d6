// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/portproposal.h"

#include "app/rules/ports.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualShift = 8000;
constexpr int firstOther = 20000;
constexpr int lastPort = 65535;

bool overlap(PortRange left, PortRange right)
{
    return left.first <= right.last && right.first <= left.last;
}

} // namespace

PortProposal::PortProposal(const HostSnapshot& snapshot, const Container& subject)
{
    const auto takeAll = [this](const Container& container) {
        for (const std::vector<PortMapping>* mappings : {&container.hostConfig.portBindings, &container.ports}) {
            for (const PortMapping& mapping : *mappings) {
                for (const PortBinding& binding : mapping.bindings) {
                    take(binding.hostPort, mapping.containerPort);
                }
            }
        }
        if (container.kernel) {
            takeAllOf(container.kernel->listeners);
        }
    };
    takeAll(subject);
    for (const ContainerPtr& container : snapshot.containers) {
        takeAll(*container);
    }
    for (const Service& service : snapshot.services.values) {
        for (const ServicePort& port : service.ports) {
            m_taken.push_back({{port.published, port.published}, port.protocol});
        }
    }
    if (snapshot.listeners) {
        takeAllOf(*snapshot.listeners);
    }
}

void PortProposal::takeAllOf(const std::vector<KernelView::Listener>& listeners)
{
    for (const KernelView::Listener& listener : listeners) {
        const bool isUdp = listener.protocol == KernelView::Listener::Protocol::Udp;
        m_taken.push_back({{listener.port, listener.port}, isUdp ? u"udp"_s : u"tcp"_s});
    }
}

void PortProposal::take(const QString& hostPort, const QString& containerPort)
{
    const HostPort port = parseHostPort(hostPort);
    if (port.kind == HostPort::Kind::Number || port.kind == HostPort::Kind::Range) {
        m_taken.push_back({{port.first, port.last}, protocolOf(containerPort)});
    }
}

bool PortProposal::isFree(PortRange range, const QString& protocol) const
{
    return std::none_of(m_taken.begin(), m_taken.end(),
        [range, &protocol](const Taken& taken) { return taken.protocol == protocol && overlap(taken.range, range); });
}

std::optional<PortRange> PortProposal::firstFree(int width, const QString& protocol) const
{
    for (int first = firstOther; first + width <= lastPort; ++first) {
        const PortRange candidate{first, first + width};
        if (!overlap(candidate, ephemeralPorts) && isFree(candidate, protocol)) {
            return candidate;
        }
    }
    return std::nullopt;
}

std::optional<PortRange> PortProposal::propose(PortRange old, const QString& protocol)
{
    const std::tuple<QString, int, int> question{protocol, old.first, old.last};
    if (const auto known = m_proposed.find(question); known != m_proposed.end()) {
        return known->second;
    }
    const PortRange usual{old.first + usualShift, old.last + usualShift};
    const bool usualFits = usual.last <= lastPort && !overlap(usual, ephemeralPorts) && isFree(usual, protocol);
    const std::optional<PortRange> found = usualFits ? usual : firstFree(old.last - old.first, protocol);
    if (found) {
        m_proposed.emplace(question, *found);
        m_taken.push_back({*found, protocol});
    }
    return found;
}

} // namespace Hull
