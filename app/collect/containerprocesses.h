// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/procfile.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

// The processes of a container beside its first one, by its control group.

namespace Hull {

//! A mounted hierarchy of control groups.
struct CgroupMount
{
    std::string controllers; //!< of version 1 the options of the file system, "rw,cpu,cpuacct"; of version 2 empty
    std::string root; //!< the group that the mount shows, "/" where it is all of them
    std::string mountPoint;
};

[[nodiscard]] std::vector<CgroupMount> parseCgroupMounts(std::string_view mountInfo);

/*!
 * The processes in the container's group and the groups below it, ordered. cgroupFile is /proc/<pid>/cgroup of one of
 * them, id the container's. Bounded, and empty where no hierarchy lets itself be read.
 */
[[nodiscard]] std::vector<int> processesOfContainer(
    std::string_view cgroupFile, std::string_view id, const std::vector<CgroupMount>& mounts);

/*!
 * The inodes of the sockets that a process holds, added to inodes; its folder in /proc is open. linkBudget is how many
 * descriptors may be looked at in all, and is used up. Nothing where the process does not let itself be looked at.
 */
void addSocketInodes(int processFolder, int& linkBudget, std::vector<quint64>& inodes);

} // namespace Hull
