// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/mountinfo.h"
#include "models/domain/container.h"

#include <string>
#include <vector>

namespace Hull {

/*!
 * Asks the kernel about the first process of a container, passively: reads files of /proc, starts and enters nothing.
 * The process is held open by its folder, so that its id cannot go to another one meanwhile, and must prove that it is
 * the container's: by its control group, or by the engine's files mounted into it, which carry the container's id.
 *
 * Only to be asked about engines behind a local socket. Belongs to one thread.
 */
class KernelProbe
{
public:
    explicit KernelProbe(const QString& procFolder = QStringLiteral("/proc")); //!< another folder for tests

    void look(Container& container); //!< sets kernelState and kernel

private:
    [[nodiscard]] const std::vector<MountInfo>& hostMounts();

    const std::string m_proc;
    std::vector<MountInfo> m_hostMounts;
    bool m_hostMountsRead = false;
};

} // namespace Hull
