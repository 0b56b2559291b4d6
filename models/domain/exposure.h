// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

//! Who can reach a container's ports, ordered from nobody to everybody.
enum class Exposure {
    None, //!< nothing is published
    Loopback, //!< processes of the host itself
    LanAddress, //!< whoever reaches one particular address of the host
    HostNetwork, //!< no isolation: whatever the container listens on, the host listens on
    SwarmIngress, //!< every node of the swarm, on all of its interfaces
    AllInterfaces, //!< whoever reaches any address of the host
};

//! "All interfaces", "LAN address", "Loopback", "None", "Host network", "Swarm ingress", in the user's language.
[[nodiscard]] QString exposureWord(Exposure exposure);

//! The same as a sentence: "Everyone who can reach any address of this host".
[[nodiscard]] QString exposureSentence(Exposure exposure);

//! Of one host address as a binding names it. Empty, 0.0.0.0 and :: mean all interfaces.
[[nodiscard]] Exposure exposureOfAddress(const QString& address);

} // namespace Hull
