// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/containermounts.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// A container that may mount can have any number of mounts. The kernel's own limit is 100 000.
constexpr size_t mostCarried = 64;
constexpr size_t mostLookedAt = 4096;

//! Nearly every image has /var/run as a link to /run, and the kernel names the place that the link leads to.
std::string_view inContainer(std::string_view path)
{
    return isBelow(path, "/var/run") ? path.substr(4) : path;
}

//! A mount that the engine lists, as far as others may lie below it.
struct Listed
{
    std::string destination;
    std::string source; //!< resolved, or by the configuration alone
    bool readOnly = false;
    bool isBind = false; //!< not in memory: what lies in there came along
};

std::vector<Listed> listedPlaces(const Container& container, const std::vector<KernelView::Mount>& resolved)
{
    std::vector<Listed> places;
    places.reserve(container.mounts.size());
    for (const Mount& mount : container.mounts) {
        const auto seen = std::find_if(resolved.begin(), resolved.end(),
            [&mount](const KernelView::Mount& entry) { return entry.destination == mount.destination; });
        const bool isSeen = seen != resolved.end();
        places.push_back({std::string(inContainer(mount.destination.toStdString())),
            (isSeen ? seen->source : mount.source).toStdString(), isSeen ? seen->readOnly : !mount.readWrite,
            mount.type != "tmpfs"_L1});
    }
    return places;
}

//! The listed mount that a path lies in: of nested ones the innermost. nullptr: in none.
const Listed* placeOf(std::string_view path, const std::vector<Listed>& places)
{
    const Listed* innermost = nullptr;
    for (const Listed& place : places) {
        if (isBelow(path, place.destination)
            && (!innermost || place.destination.size() > innermost->destination.size())) {
            innermost = &place;
        }
    }
    return innermost;
}

//! Which mounts lie under others. A mount stands in the one that is its parent, at a place of which a later one in the
//! same parent may cover any folder; what is mounted onto the mount itself names it as its parent.
class Coverings
{
public:
    explicit Coverings(const std::vector<MountInfo>& mounts)
    {
        for (const MountInfo& mount : mounts) {
            m_byId.emplace(mount.id, &mount);
            m_children.emplace(mount.parent, mount.mountPoint);
        }
    }

    [[nodiscard]] bool isCovered(const MountInfo& mount) const
    {
        if (m_children.contains({mount.id, mount.mountPoint})) {
            return true;
        }
        const MountInfo* one = &mount;
        for (size_t depth = 0; depth < deepest; ++depth) {
            if (isOnCoveredWay(*one)) {
                return true;
            }
            const auto parent = m_byId.find(one->parent);
            if (parent == m_byId.end() || parent->second == one) {
                return false;
            }
            one = parent->second;
        }
        return false;
    }

private:
    static constexpr size_t deepest = 64; // mounts in mounts

    [[nodiscard]] bool isOnCoveredWay(const MountInfo& mount) const
    {
        const std::string& path = mount.mountPoint;
        for (size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
             slash = path.rfind('/', slash - 1)) {
            if (m_children.contains({mount.parent, path.substr(0, slash)})) {
                return true;
            }
        }
        return false;
    }

    std::unordered_map<int, const MountInfo*> m_byId;
    std::set<std::pair<int, std::string>> m_children; // parent and place
};

/*!
 * Below a bind of /etc, /dev or /run the engine still mounts what it makes for each container, from a folder named by
 * the container's id. Who joins the network or the memory of another container has that one's.
 */
bool isOfEngine(const MountInfo& mount, const std::string& source, std::string_view id)
{
    static constexpr std::array<std::string_view, 4> shared{
        "/etc/hosts", "/etc/hostname", "/etc/resolv.conf", "/dev/shm"};
    const std::string_view named = lastContainerId(source);
    return named == id || (!named.empty() && std::find(shared.begin(), shared.end(), mount.mountPoint) != shared.end());
}

struct Carried
{
    KernelView::Mount mount;
    bool isElsewhere = false; //!< it shows another place than its own one below the source
};

std::string placeBelow(const Listed& place, std::string_view path)
{
    const std::string_view rest = place.destination == "/" ? path : path.substr(place.destination.size());
    return (place.source == "/" ? std::string() : place.source) + std::string(rest);
}

//! Those of other places first: of the rest one is as telling as the other.
CarriedMounts limited(std::vector<Carried> found)
{
    CarriedMounts carried;
    std::stable_partition(found.begin(), found.end(), [](const Carried& entry) { return entry.isElsewhere; });
    carried.areMore = found.size() > mostCarried;
    found.resize(std::min(found.size(), mostCarried));
    for (Carried& entry : found) {
        carried.mounts.push_back(std::move(entry.mount));
    }
    std::sort(carried.mounts.begin(), carried.mounts.end(),
        [](const KernelView::Mount& left, const KernelView::Mount& right) {
            return left.destination < right.destination;
        });
    return carried;
}

} // namespace

std::vector<KernelView::Mount> listedMounts(
    const Container& container, const std::vector<MountInfo>& seen, const HostMounts& hostMounts)
{
    std::vector<KernelView::Mount> mounts;
    for (const Mount& configured : container.mounts) {
        const std::string destination = configured.destination.toStdString();
        // Of mounts on the same place the last one covers the others.
        const auto mount = std::find_if(seen.rbegin(), seen.rend(), [&destination](const MountInfo& entry) {
            return inContainer(entry.mountPoint) == inContainer(destination);
        });
        if (mount == seen.rend()) {
            continue;
        }
        for (const std::string& source : hostMounts.namesOf(*mount, configured.source.toStdString())) {
            mounts.push_back({configured.destination, QString::fromStdString(source), mount->readOnly});
        }
    }
    return mounts;
}

CarriedMounts carriedMounts(const Container& container, const std::vector<MountInfo>& seen,
    const HostMounts& hostMounts, const std::vector<KernelView::Mount>& listed)
{
    const std::vector<Listed> places = listedPlaces(container, listed);
    const Coverings coverings(seen);
    const std::string id = container.id.value.toStdString();
    std::set<std::pair<const Listed*, std::string>> known;
    std::vector<Carried> found;
    size_t lookedAt = 0;
    for (const MountInfo& mount : seen) {
        const std::string_view path = inContainer(mount.mountPoint);
        const Listed* place = placeOf(path, places);
        if (!place || !place->isBind || path == place->destination) {
            continue;
        }
        if (++lookedAt > mostLookedAt) {
            break;
        }
        const std::string below = placeBelow(*place, path);
        const std::vector<std::string> sources = hostMounts.namesOf(mount, below);
        if (sources.empty() || isOfEngine(mount, sources.front(), id) || coverings.isCovered(mount)) {
            continue;
        }
        const bool isMoreWritable = place->readOnly && !mount.readOnly;
        for (const std::string& source : sources) {
            const bool isElsewhere = source != below && !isBelow(source, place->source);
            if ((isElsewhere || isMoreWritable)
                && known.emplace(place, (mount.readOnly ? "ro" : "rw") + source).second) {
                const auto name = QString::fromStdString(source);
                found.push_back({{QString::fromStdString(mount.mountPoint), name, mount.readOnly}, isElsewhere});
            }
        }
    }
    CarriedMounts carried = limited(std::move(found));
    carried.areMore = carried.areMore || lookedAt > mostLookedAt;
    return carried;
}

} // namespace Hull
