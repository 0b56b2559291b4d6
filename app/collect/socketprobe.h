// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/containerprocesses.h"
#include "app/collect/sockettable.h"
#include "models/domain/container.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace Hull {

//! A container whose processes may hold sockets.
struct SocketHolder
{
    int processFolder = -1; //!< of its first process, open
    std::string_view cgroupFile; //!< of that process
    std::string_view id;
};

//! Finds what containers listen on in networks that they share with others. It reads each such network once.
class SocketProbe
{
public:
    explicit SocketProbe(std::string procFolder);

    /*!
     * The sockets of the container's network that one of its processes holds open, ordered by port. What cannot be read
     * is left out. cgroupMounts are this process's own.
     */
    [[nodiscard]] std::vector<KernelView::Listener> listeners(
        const SocketHolder& holder, const std::vector<CgroupMount>& cgroupMounts);

private:
    [[nodiscard]] const std::vector<BoundSocket>& socketsOf(int processFolder);
    [[nodiscard]] std::vector<quint64> heldBy(
        const SocketHolder& holder, const std::vector<CgroupMount>& cgroupMounts) const;

    const std::string m_proc;
    std::map<quint64, std::vector<BoundSocket>> m_networks; //!< by the inode of the namespace
    const std::vector<BoundSocket> m_none;
};

//! Whether it is on the host's or another container's network, where a socket need not be its own.
[[nodiscard]] bool sharesNetwork(const HostConfig& config);

//! Those of a network that take what anybody sends, and can be told apart.
[[nodiscard]] std::vector<BoundSocket> openSockets(const SocketFileReader& network);

//! Those of the sockets whose inodes are held, ordered by port, each once. held is ordered.
[[nodiscard]] std::vector<KernelView::Listener> heldListeners(
    const std::vector<BoundSocket>& sockets, const std::vector<quint64>& held);

//! The container ports that are published while nothing in the container's network listens on them, for certain.
[[nodiscard]] QStringList silentPorts(const SocketFileReader& network, const std::vector<PortMapping>& published);

} // namespace Hull
