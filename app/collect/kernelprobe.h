// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/hostmounts.h"
#include "app/collect/socketprobe.h"
#include "models/domain/container.h"
#include "models/domain/ruleinfo.h"

#include <string>
#include <vector>

namespace Hull {

/*!
 * Asks the kernel about the first process of a container, passively: reads files of /proc, starts and enters nothing.
 * The process is held open by its folder, so that its id cannot go to another one meanwhile, and must prove that it is
 * the container's: by its control group, or by the engine's files mounted into it, which carry the container's id. Of
 * the other processes only the sockets are looked at, and only where the container shares the network of others.
 *
 * Only to be asked about engines behind a local socket. Belongs to one thread.
 */
class KernelProbe
{
public:
    //! The full profile also asks whether anybody listens behind published ports. Another folder than /proc for tests.
    explicit KernelProbe(Profile profile, const QString& procFolder = QStringLiteral("/proc"));

    void look(Container& container); //!< sets kernelState and kernel

private:
    void addSockets(Container& container, int processFolder);
    void addDevices(Container& container, int processFolder);
    [[nodiscard]] const HostMounts& hostMounts();
    [[nodiscard]] const std::vector<CgroupMount>& cgroupMounts();
    void readHostMounts();

    const Profile m_profile;
    const std::string m_proc;
    SocketProbe m_sockets;
    HostMounts m_hostMounts;
    std::vector<CgroupMount> m_cgroupMounts;
    bool m_hostMountsRead = false;
};

} // namespace Hull
