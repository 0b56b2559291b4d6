// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/ports.h"
#include "models/domain/publishedport.h"
#include "models/domain/snapshot.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace Hull {

/*!
 * Which host ports of a host are spoken for: by every container in every state, since a stopped one wants its port
 * back, by Swarm services, by whatever listens there as far as that was read, and by what was proposed before. By
 * number alone: two addresses do not share a port here.
 */
class PortProposal
{
public:
    //! subject: the container that is planned for; its own ports count like others'.
    PortProposal(const HostSnapshot& snapshot, const Container& subject);

    /*!
     * A place for a port or range of ports: 8000 higher if that is free, else the first free one from 20000 on that
     * is not among those the kernel hands out by itself. The same question gets the same answer, so that one port on
     * two addresses stays one port. Unset where there is none.
     */
    [[nodiscard]] std::optional<PortRange> propose(PortRange old, const QString& protocol);

    [[nodiscard]] bool isFree(PortRange range, const QString& protocol) const;

private:
    struct Taken
    {
        PortRange range;
        QString protocol;
    };

    void takeAllOf(const std::vector<KernelView::Listener>& listeners);
    void take(const QString& hostPort, const QString& containerPort);
    [[nodiscard]] std::optional<PortRange> firstFree(int width, const QString& protocol) const;

    std::vector<Taken> m_taken;
    std::map<std::tuple<QString, int, int>, PortRange> m_proposed;
};

//! Linux' default of net.ipv4.ip_local_port_range: a connection may hold any of them at any time.
constexpr PortRange ephemeralPorts{32768, 60999};

} // namespace Hull
