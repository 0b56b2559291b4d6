// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"

#include <optional>
#include <vector>

namespace Hull {

//! A range of host ports as the engine takes it, both ends included.
struct PortRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(const PortRange&, const PortRange&) = default;
};

/*!
 * One host port that leads (or would lead, once started) to a container port: what is configured and what is in force,
 * brought together.
 */
struct PublishedPort
{
    QString containerPort; //!< "80/tcp", verbatim
    QString hostIp; //!< verbatim; empty = every address
    std::optional<int> hostPort; //!< unset: the engine picks one at start, or a range that is not in force
    std::optional<PortRange> hostPortRange; //!< where a range was configured
    bool active = false; //!< in force now

    friend bool operator==(const PublishedPort&, const PublishedPort&) = default;
};

/*!
 * Everything that a container publishes: the bindings in force, then the configured ones that are not (a stopped
 * container's, or those that the network mode makes void), each in the order of the container's own lists. A
 * configured binding that is in force is one entry. Ports that are only exposed are left out.
 */
[[nodiscard]] std::vector<PublishedPort> publishedPorts(const Container& container);

} // namespace Hull
