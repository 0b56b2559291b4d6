// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/exposure.h"
#include "models/domain/publishedport.h"
#include "models/domain/snapshot.h"

#include <vector>

namespace Hull {

/*!
 * One way from the host into a container, as people see it: the IPv4 and the IPv6 half of a published port are one.
 */
struct ReachablePort
{
    QString hostAddress; //!< "*" = every IPv4 and IPv6 address, "localhost" = both loopbacks, else as bound
    int firstHostPort = 0; //!< 0: the engine picks one at every start
    int lastHostPort = 0; //!< above firstHostPort where a range is configured and none of it is in force
    int containerPort = 0; //!< 0 where the engine's text is no number
    QString protocol; //!< tcp, udp, sctp
    bool active = false; //!< in force now; false: only configured
    Exposure exposure = Exposure::None;

    [[nodiscard]] bool isPrivileged() const { return firstHostPort > 0 && firstHostPort < 1024; }
    //! Privileged or open to everyone: what the Ports column highlights.
    [[nodiscard]] bool isHighlighted() const;
    [[nodiscard]] QString hostPortText() const; //!< "80", "1015-1030", "auto"
    [[nodiscard]] QString text() const; //!< "*:5432→5432/tcp", "[::1]:82→82/tcp", "127.0.0.1:auto→80/tcp"

    friend bool operator==(const ReachablePort&, const ReachablePort&) = default;
};

struct PortSummary
{
    std::vector<ReachablePort> ports; //!< worst exposure first, then by host port
    Exposure exposure = Exposure::None; //!< of the container as a whole

    [[nodiscard]] int lowestHostPort() const; //!< 65536 when nothing is published
    [[nodiscard]] QString text() const; //!< every port, separated by commas; "" when there is none

    friend bool operator==(const PortSummary&, const PortSummary&) = default;
};

[[nodiscard]] bool isOnDefaultBridge(const Container& container); //!< as is where nobody says otherwise

//! The network whose options say where the container's ports are bound that were given no address, which is everywhere
//! where they do not say; null where it is not known.
[[nodiscard]] const Network* publishingNetworkOf(const Container& container, const HostSnapshot& snapshot);

/*!
 * Whether each network of the container is a macvlan or an ipvlan one: there it has addresses of its own beside the
 * host's, and the engine stores port bindings without heeding them (docs.docker.com/engine/network/drivers/macvlan).
 */
[[nodiscard]] bool hasOwnAddressesOnly(const Container& container, const HostSnapshot& snapshot);

//! The Swarm service that the container is a task of; null where it is none's, or the service is not known.
[[nodiscard]] const Service* swarmServiceOf(const Container& container, const HostSnapshot& snapshot);

/*!
 * All published ports of a container, those of its Swarm service included. Bindings of a container on the host's (or
 * another container's, or no) network, or with its own addresses only, have no effect: they stay in the list as
 * configured and count for nothing in the exposure. hostNetwork: the container shares the host's network through
 * another container (rule P-05 follows the chain); its own mode is looked at here.
 */
[[nodiscard]] PortSummary summarisePorts(const Container& container, const HostSnapshot& snapshot, bool hostNetwork);

//! Splits "80/tcp"; tcp where no protocol is named, 0 where the port is no number.
struct ContainerPort
{
    int number = 0;
    QString protocol;

    friend bool operator==(const ContainerPort&, const ContainerPort&) = default;
};
[[nodiscard]] ContainerPort containerPortFromText(const QString& text);

//! "postgresql" for 5432/tcp, the names of the IANA registry; "" when the port has no usual service.
[[nodiscard]] QString serviceName(int port, QStringView protocol);

} // namespace Hull
