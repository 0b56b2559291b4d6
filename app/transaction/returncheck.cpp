// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/returncheck.h"

#include "app/rules/ports.h"
#include "models/domain/hostaddress.h"
#include "models/domain/publishedport.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! One host port at an address; empty: every address.
struct Place
{
    QString address;
    int port = 0;
    QString protocol;
};

//! Whether only one of them can be there. Every address of one family may be every address of the other, too.
bool meet(const Place& left, const Place& right)
{
    const bool isAnywhere = isWildcardAddress(left.address) || isWildcardAddress(right.address);
    return left.port == right.port && left.protocol == right.protocol
        && (isAnywhere || canonicalAddress(left.address) == canonicalAddress(right.address));
}

//! Ports that the engine chooses, alone or from a range, are free for sure.
std::vector<Place> placesOf(const Container& container, bool activeOnly)
{
    std::vector<Place> places;
    for (const PublishedPort& port : publishedPorts(container)) {
        if (port.hostPort && (port.active || !activeOnly)) {
            places.push_back({port.hostIp, *port.hostPort, protocolOf(port.containerPort)});
        }
    }
    return places;
}

bool holds(const std::vector<Place>& places, const Place& wanted)
{
    return std::ranges::any_of(places, [&wanted](const Place& place) { return meet(place, wanted); });
}

std::optional<Message> networkObstacle(
    const HostSnapshot& snapshot, const Container& kept, const TransactionRecord& record)
{
    // A node of a swarm knows a network of the swarm only while something runs on it.
    const bool isKnown = snapshot.networks.isComplete() && snapshot.engine.swarmState == "inactive"_L1;
    for (const NetworkAttachment& attachment : kept.networks) {
        static constexpr std::array predefined{"bridge"_L1, "host"_L1, "none"_L1};
        if (!isKnown || std::ranges::find(predefined, attachment.name) != predefined.end()) {
            continue;
        }
        // An engine starts a container on the very network it was on; a copy is made on the one of that name.
        const bool byName = record.removesItself || attachment.networkId.isEmpty();
        const bool isThere = std::ranges::any_of(snapshot.networks.values, [&](const Network& network) {
            return byName ? network.name == attachment.name : network.id == attachment.networkId;
        });
        if (!isThere) {
            return Message{QT_TRANSLATE_NOOP("Hull",
                               "The network %1, which the original was on, was removed or made anew since, so the "
                               "original could not be started."),
                {attachment.name}};
        }
    }
    return std::nullopt;
}

std::optional<Message> portObstacle(
    const HostSnapshot& snapshot, const Container& kept, const TransactionRecord& record)
{
    if (!bindingsTakeEffect(kept, snapshot)) {
        return std::nullopt;
    }
    const ContainerPtr replacement = containerOf(snapshot, record.replacement);
    const std::vector<Place> freed = replacement ? placesOf(*replacement, true) : std::vector<Place>();
    for (const Place& wanted : placesOf(kept, false)) {
        for (const ContainerPtr& other : snapshot.containers) {
            const bool isOurs = other->id == kept.id || other->id == record.replacement;
            if (!isOurs && other->isRunning() && holds(placesOf(*other, true), wanted)) {
                return Message{QT_TRANSLATE_NOOP("Hull",
                                   "The host port %1/%2, which the original had, is %3's by now, so the original could "
                                   "not be started."),
                    {QString::number(wanted.port), wanted.protocol, other->name}};
            }
        }
        if (!snapshot.listeners || holds(freed, wanted)) {
            continue; // its own proxy listens there
        }
        for (const KernelView::Listener& listener : *snapshot.listeners) {
            const bool isUdp = listener.protocol == KernelView::Listener::Protocol::Udp;
            if (meet({listener.address, listener.port, isUdp ? u"udp"_s : u"tcp"_s}, wanted)) {
                return Message{QT_TRANSLATE_NOOP("Hull",
                                   "A program of the host listens on the port %1/%2, which the original had, so the "
                                   "original could not be started."),
                    {QString::number(wanted.port), wanted.protocol}};
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Message> returnObstacle(const HostSnapshot& snapshot, const TransactionRecord& record)
{
    const ContainerPtr kept = containerOf(snapshot, record.kept());
    if (!kept || !record.wasRunning()) {
        return std::nullopt; // it is not started
    }
    const std::optional<Message> network = networkObstacle(snapshot, *kept, record);
    return network ? network : portObstacle(snapshot, *kept, record);
}

} // namespace Hull
