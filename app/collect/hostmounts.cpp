// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/hostmounts.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace Hull {

namespace {

constexpr size_t mostNames = 8; // of one place; nobody has more on purpose

//! …/volumes/<name>/_data: what the engine mounts there for a volume is an alias of the real place.
bool isVolumeFolder(std::string_view mountPoint)
{
    return mountPoint.ends_with("/_data") && mountPoint.find("/volumes/") != std::string_view::npos;
}

//! A folder of the root, or one of those deeper in the tree that are sensitive or hold such: sensitivePaths of
//! app/rules.
bool isSystemPlace(std::string_view mountPoint)
{
    static constexpr std::array<std::string_view, 6> deeper{
        "/var/lib", "/var/lib/containerd", "/var/lib/docker", "/var/lib/kubelet", "/var/spool", "/var/spool/cron"};
    return mountPoint.find('/', 1) == std::string_view::npos
        || std::find(deeper.begin(), deeper.end(), mountPoint) != deeper.end();
}

std::string pathThrough(const MountInfo& hostMount, const MountInfo& mount)
{
    std::string_view rest = mount.root;
    if (hostMount.root != "/") {
        rest.remove_prefix(hostMount.root.size());
    }
    if (rest == "/" || rest.empty()) {
        return hostMount.mountPoint;
    }
    return hostMount.mountPoint == "/" ? std::string(rest) : hostMount.mountPoint + std::string(rest);
}

//! A mount of the host that shows the place.
struct Name
{
    size_t index = 0; //!< in the table
    std::string_view mountPoint;
    std::string path; //!< of the place
    bool isVolume = false;
};

} // namespace

HostMounts::HostMounts(std::vector<MountInfo> mounts)
    : m_mounts(std::move(mounts))
{
    for (size_t i = 0; i < m_mounts.size(); ++i) {
        m_byDevice[m_mounts[i].device].push_back(i);
    }
}

std::vector<std::string> HostMounts::namesOf(const MountInfo& mount, const std::string& known) const
{
    const auto sameDevice = m_byDevice.find(mount.device);
    if (sameDevice == m_byDevice.end()) {
        return {};
    }
    std::vector<Name> names;
    for (const size_t index : sameDevice->second) {
        const MountInfo& candidate = m_mounts[index];
        if (isBelow(mount.root, candidate.root)) {
            names.push_back(
                {index, candidate.mountPoint, pathThrough(candidate, mount), isVolumeFolder(candidate.mountPoint)});
        }
    }
    const auto first = std::min_element(names.begin(), names.end(), [&known](const Name& left, const Name& right) {
        const auto rank = [&known](const Name& name) {
            const bool isKnown = !name.isVolume && name.path == known;
            return std::tuple(!isKnown, name.isVolume, name.mountPoint.size());
        };
        return rank(left) < rank(right);
    });
    if (first == names.end()) {
        return {};
    }
    std::vector<std::string> paths{first->path};
    for (const Name& name : names) {
        const bool isReal = name.index < first->index || isSystemPlace(name.mountPoint);
        const bool isNew = std::find(paths.begin(), paths.end(), name.path) == paths.end();
        if (!name.isVolume && isReal && isNew && paths.size() < mostNames) {
            paths.push_back(name.path);
        }
    }
    return paths;
}

} // namespace Hull
