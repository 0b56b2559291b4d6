// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"

#include <vector>

namespace Hull {

class HostIndex;
struct HostSnapshot;

inline constexpr int firstUnprivilegedPort = 1024; //!< 0 < port < 1024 needs privileges on the host; 1024 does not

//! The text of HostPort: empty or "0" lets the engine choose at every start, "1015-1030" lets it rotate in a range.
struct HostPort
{
    enum class Kind { Ephemeral, Number, Range, Invalid };

    Kind kind = Kind::Ephemeral;
    int first = 0;
    int last = 0;

    [[nodiscard]] bool isWhollyPrivileged() const; //!< every port that it can become is below 1024
    [[nodiscard]] bool straddles() const; //!< a range with ports on both sides
    [[nodiscard]] bool contains(int port) const; //!< whether the engine may pick that port for it
};

[[nodiscard]] HostPort parseHostPort(QStringView text);

//! The number in "80/tcp", the lowest in "80-90/tcp", which the API takes as well; 0 where there is none.
[[nodiscard]] int containerPortNumber(QStringView containerPort);

//! What stands behind the slash of "80/tcp"; "tcp" where nothing does.
[[nodiscard]] QString protocolOf(const QString& containerPort);

/*!
 * Whether the container's own network mode lets its port bindings take effect. On the host's or another container's
 * network, or on none, they stay stored and sleep.
 */
[[nodiscard]] bool bindingsTakeEffect(const HostConfig& config);

//! The same, by the drivers of its networks as well: see hasOwnAddressesOnly().
[[nodiscard]] bool bindingsTakeEffect(const Container& container, const HostSnapshot& snapshot);

/*!
 * One publication of a container port: what is configured, what is in force, or both brought together. The IPv4 and
 * IPv6 half of one binding are one. It borrows from the container.
 */
struct Publication
{
    //! One address family of it, as NetworkSettings.Ports shows it now.
    struct Half
    {
        const PortBinding* binding = nullptr;
        int index = 0; //!< in its list
        int port = 0;

        [[nodiscard]] QString text() const; //!< "0.0.0.0:1016", also where the engine leaves the address out
    };

    QString containerPort;
    const PortBinding* configured = nullptr; //!< nullptr: only in force (-P)
    int configuredIndex = 0;
    HostPort hostPort; //!< of the configured side
    bool everyFamily = false; //!< configured twice, once for every IPv4 and once for every IPv6 address
    Half v4;
    Half v6;

    [[nodiscard]] bool isActive() const { return v4.binding || v6.binding; }
    [[nodiscard]] const Half* privilegedHalf() const; //!< one that is in force on a port below 1024, else nullptr
    [[nodiscard]] QString path() const; //!< in the inspect document, the configured side first
    [[nodiscard]] QString activePath(const Half& half) const;
};

//! All of a container's publications that are in effect or will be once it starts, ordered by container port.
[[nodiscard]] std::vector<Publication> publications(const Container& container);

/*!
 * The addresses that a publication listens on: those in force, else the configured one, else the network's default
 * for bindings that name none (option com.docker.network.bridge.host_binding_ipv4), else "0.0.0.0".
 */
[[nodiscard]] QStringList hostAddresses(
    const Publication& publication, const Container& container, const HostIndex& index);

/*!
 * "0.0.0.0:80", "[::1]:82", "0.0.0.0:1000-1030", and "0.0.0.0:auto" where the engine chooses. It chooses for each
 * address family anew: "0.0.0.0:32772, [::]:32771" where it did.
 */
[[nodiscard]] QString publicationText(
    const Publication& publication, const Container& container, const HostIndex& index);

[[nodiscard]] QString addressWithPort(const QString& address, const QString& port); //!< IPv6 in brackets

} // namespace Hull
