// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/mountinfo.h"

#include <unordered_map>

namespace Hull {

//! The mount table of a host, which tells where on it the mounts of its containers lead.
class HostMounts
{
public:
    HostMounts() = default;
    explicit HostMounts(std::vector<MountInfo> mounts); //!< in the order of /proc/self/mountinfo

    [[nodiscard]] const std::vector<MountInfo>& all() const { return m_mounts; }

    /*!
     * The places of the host that a mount of a container shows, through the host's mounts of the same file system.
     * First known, the source that the engine names, where one of them says the same; else the one nearest to the root.
     * Mounts that the engine itself made of a volume count only where there is no other. Behind it stands what else the
     * host calls the place: /etc where /srv/settings is a bind of it. What is bound may be anywhere, so that is what
     * stands before the first name's mount in the table, and what is mounted where a system keeps its own, whichever of
     * the two is the bind. It is not what somebody has bound to a folder of their own: /srv is not below /home for
     * that. Never more than eight. Empty: not mounted here.
     */
    [[nodiscard]] std::vector<std::string> namesOf(const MountInfo& mount, const std::string& known) const;

private:
    std::vector<MountInfo> m_mounts;
    std::unordered_map<std::string, std::vector<size_t>> m_byDevice; // hosts with many containers have many mounts
};

} // namespace Hull
