// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/socketprobe.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Listener = KernelView::Listener;
using Protocol = Listener::Protocol;

constexpr std::array<Protocol, 2> protocols{Protocol::Tcp, Protocol::Udp};
constexpr int linkLimit = 8192; // file descriptors of one container

QString portName(const Listener& listener)
{
    return QString::number(listener.port) + (listener.protocol == Protocol::Tcp ? "/tcp"_L1 : "/udp"_L1);
}

} // namespace

SocketProbe::SocketProbe(std::string procFolder)
    : m_proc(std::move(procFolder))
{ }

std::vector<Listener> SocketProbe::listeners(const SocketHolder& holder, const std::vector<CgroupMount>& cgroupMounts)
{
    const std::vector<BoundSocket>& candidates = socketsOf(holder.processFolder);
    if (candidates.empty()) {
        return {};
    }
    return heldListeners(candidates, heldBy(holder, cgroupMounts));
}

const std::vector<BoundSocket>& SocketProbe::socketsOf(int processFolder)
{
    struct stat network = {};
    if (::fstatat(processFolder, "ns/net", &network, 0) != 0) {
        return m_none; // then its file descriptors do not let themselves be read either: ptrace(2), access mode check
    }
    const auto [place, isNew] = m_networks.try_emplace(network.st_ino);
    if (isNew) {
        place->second = openSockets(socketFilesOf(processFolder));
    }
    return place->second;
}

std::vector<quint64> SocketProbe::heldBy(const SocketHolder& holder, const std::vector<CgroupMount>& cgroupMounts) const
{
    std::vector<quint64> inodes;
    int budget = linkLimit;
    const std::vector<int> processes = processesOfContainer(holder.cgroupFile, holder.id, cgroupMounts);
    if (processes.empty()) { // the control groups do not let themselves be read: the first one, at least
        addSocketInodes(holder.processFolder, budget, inodes);
    }
    for (const int process : processes) {
        const std::string name = m_proc + '/' + std::to_string(process);
        const FileDescriptor folder(::open(name.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        // The number may be another process's by now, and a socket is taken for evidence against the container.
        const std::optional<std::string> cgroups = folder.isOpen() ? readFile(folder.value(), "cgroup") : std::nullopt;
        if (cgroups && cgroups->find(holder.id) != std::string::npos) {
            addSocketInodes(folder.value(), budget, inodes);
        }
    }
    std::sort(inodes.begin(), inodes.end());
    return inodes;
}

bool sharesNetwork(const HostConfig& config)
{
    return config.networkMode == "host"_L1 || config.networkMode.startsWith("container:"_L1);
}

std::vector<BoundSocket> openSockets(const SocketFileReader& network)
{
    std::vector<BoundSocket> sockets;
    for (const Protocol protocol : protocols) {
        for (BoundSocket& socket : readSocketTable(network, protocol).sockets) {
            if (socket.takesAnybody && socket.inode != 0) {
                sockets.push_back(std::move(socket));
            }
        }
    }
    return sockets;
}

std::vector<Listener> heldListeners(const std::vector<BoundSocket>& sockets, const std::vector<quint64>& held)
{
    std::vector<Listener> listeners;
    for (const BoundSocket& socket : sockets) {
        if (std::binary_search(held.begin(), held.end(), socket.inode)) {
            listeners.push_back(socket.listener);
        }
    }
    std::sort(listeners.begin(), listeners.end(), [](const Listener& left, const Listener& right) {
        return std::tie(left.port, left.protocol, left.address) < std::tie(right.port, right.protocol, right.address);
    });
    // Several workers may each have a socket of their own on one port.
    listeners.erase(std::unique(listeners.begin(), listeners.end()), listeners.end());
    return listeners;
}

QStringList silentPorts(const SocketFileReader& network, const std::vector<PortMapping>& published)
{
    QStringList silent;
    for (const Protocol protocol : protocols) {
        const QLatin1String suffix = protocol == Protocol::Tcp ? "/tcp"_L1 : "/udp"_L1;
        const auto concerned = [suffix](const PortMapping& mapping) {
            return !mapping.bindings.empty() && mapping.containerPort.endsWith(suffix);
        };
        if (std::none_of(published.begin(), published.end(), concerned)) {
            continue;
        }
        const SocketTable table = readSocketTable(network, protocol);
        if (!table.isComplete) {
            continue;
        }
        QSet<QString> taken;
        for (const BoundSocket& socket : table.sockets) { // whatever its address: the engine's proxy may be anywhere
            taken.insert(portName(socket.listener));
        }
        for (const PortMapping& mapping : published) {
            if (concerned(mapping) && !taken.contains(mapping.containerPort)) {
                silent += mapping.containerPort;
            }
        }
    }
    return silent;
}

} // namespace Hull
