// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/mountsources.h"

#include "app/rules/hostindex.h"
#include "app/rules/hostpaths.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

const KernelView::Mount* kernelMount(const KernelView* kernel, const QString& destination)
{
    if (!kernel) {
        return nullptr;
    }
    const auto found = std::find_if(kernel->mounts.begin(), kernel->mounts.end(),
        [&destination](const KernelView::Mount& mount) { return mount.destination == destination; });
    return found == kernel->mounts.end() ? nullptr : &*found;
}

enum class MountKind { Bind, Volume, Other };

//! Versions of the API before 1.25 may leave the type out; only volumes have names.
MountKind kindOf(const Mount& mount)
{
    if (mount.type == "bind"_L1) {
        return MountKind::Bind;
    }
    if (mount.type == "volume"_L1) {
        return MountKind::Volume;
    }
    if (!mount.type.isEmpty() || mount.source.isEmpty()) {
        return MountKind::Other;
    }
    return mount.name.isEmpty() ? MountKind::Bind : MountKind::Volume;
}

bool isOfLocalDriver(const Mount& mount)
{
    return mount.driver.isEmpty() || mount.driver == "local"_L1;
}

//! Where the engine keeps its data; a file of inspect documents does not tell, and then it is the usual place.
QString dataDirectory(const HostIndex& index)
{
    return index.engineRootDir().isEmpty() ? u"/var/lib/docker"_s : index.engineRootDir();
}

/*!
 * Whether the kernel shows a volume's own directory, or a part of it, and not something of the host bound there: the
 * engine's …/volumes/<name>/_data, or what a managed plugin mounts below the engine's …/plugins.
 */
bool isVolumeDirectory(const Mount& mount, const QString& source, const HostIndex& index)
{
    if (!isOfLocalDriver(mount) && coversPath(dataDirectory(index) + "/plugins"_L1, source)) {
        return true;
    }
    const QString own = u'/' + mount.name + "/_data"_L1;
    return source.endsWith(own) || source.contains(own + u'/');
}

//! File systems in memory or on the network, where nothing of this host is.
bool holdsNothingOfTheHost(const QString& fileSystem)
{
    static constexpr std::array<QLatin1String, 7> elsewhere{
        "tmpfs"_L1, "ramfs"_L1, "nfs"_L1, "nfs4"_L1, "cifs"_L1, "smb3"_L1, "ceph"_L1};
    return std::find(elsewhere.begin(), elsewhere.end(), fileSystem) != elsewhere.end();
}

//! The place where the host itself has a file system that the kernel makes up, or empty.
QString placeOfKernelFiles(const QString& fileSystem)
{
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 10> places{
        {{"proc"_L1, "/proc"_L1}, {"sysfs"_L1, "/sys"_L1}, {"devtmpfs"_L1, "/dev"_L1}, {"devpts"_L1, "/dev/pts"_L1},
            {"debugfs"_L1, "/sys/kernel/debug"_L1}, {"tracefs"_L1, "/sys/kernel/tracing"_L1},
            {"securityfs"_L1, "/sys/kernel/security"_L1}, {"bpf"_L1, "/sys/fs/bpf"_L1},
            {"cgroup"_L1, "/sys/fs/cgroup"_L1}, {"cgroup2"_L1, "/sys/fs/cgroup"_L1}}};
    const auto* found = std::find_if(
        places.begin(), places.end(), [&fileSystem](const auto& entry) { return entry.first == fileSystem; });
    return found == places.end() ? QString() : QString(found->second);
}

//! File systems that put others together: what they show stands in options that are not read.
bool isStacked(const QString& fileSystem)
{
    return fileSystem.isEmpty() || fileSystem == "none"_L1 || fileSystem == "overlay"_L1 || fileSystem == "aufs"_L1
        || fileSystem.startsWith("fuse"_L1);
}

//! A volume of the local driver that is a file system of its own: mount(2) by the engine, with what was configured.
void describeFileSystem(MountSource& entry, const Volume& volume)
{
    if (holdsNothingOfTheHost(volume.fileSystem)) {
        return;
    }
    const QString place = placeOfKernelFiles(volume.fileSystem);
    if (!place.isEmpty()) {
        entry.configured = place;
        entry.volumeOption = "type"_L1;
        return;
    }
    entry.undecided = true; // the host may have the same disk mounted as its own root, or the options lead anywhere
    if (volume.device.startsWith(u'/') && !isStacked(volume.fileSystem)) {
        entry.configured = normalisedHostPath(volume.device);
        entry.volumeOption = "device"_L1;
        entry.isDisk = true;
    }
}

//! What the configuration says of a volume.
void describeVolume(MountSource& entry, const HostIndex& index)
{
    const Mount& mount = *entry.mount;
    const Volume* volume = index.volume(mount.name);
    entry.writable = entry.writable && !(volume && volume->readOnly);
    if (volume && !volume->bindDevice.isEmpty()) {
        entry.configured = normalisedHostPath(volume->bindDevice);
        entry.volumeOption = "device"_L1;
    } else if (volume && !volume->device.isEmpty()) {
        describeFileSystem(entry, *volume);
    } else if (isOfLocalDriver(mount)) { // its source is the engine's own directory, whatever is bound there
        entry.undecided = !volume;
    } else { // a plugin puts it where it likes and tells the engine
        const QString source = normalisedHostPath(mount.source);
        const bool isTold = source.startsWith(u'/') && !coversPath(dataDirectory(index), source);
        entry.configured = isTold ? source : QString();
        entry.undecided = !isTold;
    }
}

bool isOwnFileSystem(const Mount& mount, const HostIndex& index)
{
    const Volume* volume = index.volume(mount.name);
    return volume && !volume->device.isEmpty();
}

//! Of nested mounts the innermost brought along what is mounted in it.
const Mount* carrierOf(const QString& destination, const std::vector<Mount>& mounts)
{
    const Mount* carrier = nullptr;
    qsizetype longest = -1;
    for (const Mount& mount : mounts) {
        const QString place = normalisedHostPath(mount.destination);
        if (place.size() > longest && coversPath(place, normalisedHostPath(destination))) {
            longest = place.size();
            carrier = &mount;
        }
    }
    return carrier;
}

//! What else the host calls the place: /etc where /srv/settings is a bind of it.
void addOtherNames(std::vector<MountSource>& sources, const MountSource& first, bool isVolume, const HostIndex& index,
    const KernelView& kernel)
{
    for (const KernelView::Mount& seen : kernel.mounts) {
        const QString source = normalisedHostPath(seen.source);
        const bool isItself = source == first.resolved || (isVolume && isVolumeDirectory(*first.mount, source, index));
        if (seen.destination == first.mount->destination && !isItself) {
            MountSource entry = first;
            entry.resolved = source;
            entry.isOtherName = true;
            entry.undecided = false;
            sources.push_back(std::move(entry));
        }
    }
}

void addCarried(std::vector<MountSource>& sources, const MountSource& carrier, const Container& container,
    const HostIndex& index, const KernelView& kernel)
{
    const bool isVolume = kindOf(*carrier.mount) == MountKind::Volume;
    for (const KernelView::Mount& seen : kernel.carriedMounts) {
        const bool isPartOfVolume =
            isVolume && isVolumeDirectory(*carrier.mount, normalisedHostPath(seen.source), index);
        if (!isPartOfVolume && carrierOf(seen.destination, container.mounts) == carrier.mount) {
            MountSource entry;
            entry.mount = carrier.mount;
            entry.destination = seen.destination;
            entry.below = carrier.resolved.isEmpty() ? carrier.configured : carrier.resolved;
            if (entry.below.isEmpty()) { // a volume's own directory
                entry.below = normalisedHostPath(carrier.mount->source);
            }
            entry.resolved = normalisedHostPath(seen.source);
            entry.writable = !seen.readOnly;
            sources.push_back(std::move(entry));
        }
    }
}

} // namespace

std::vector<MountSource> mountSources(const Container& container, const HostIndex& index, const KernelView* kernel)
{
    std::vector<MountSource> sources;
    for (const Mount& mount : container.mounts) {
        const MountKind kind = kindOf(mount);
        if (kind == MountKind::Other) {
            continue;
        }
        MountSource entry;
        entry.mount = &mount;
        entry.destination = mount.destination;
        entry.writable = mount.readWrite;
        if (kind == MountKind::Volume) {
            describeVolume(entry, index);
        } else {
            entry.configured = normalisedHostPath(mount.source);
        }
        if (const KernelView::Mount* seen = kernelMount(kernel, mount.destination)) {
            const QString resolved = normalisedHostPath(seen->source);
            const bool isItself = kind == MountKind::Volume && isVolumeDirectory(mount, resolved, index);
            // Where it shows the volume alone, a disk is on no other place of the host; what others show is still open.
            const bool isStillOpen = isItself && entry.undecided && isOwnFileSystem(mount, index) && !entry.isDisk;
            entry.undecided = isStillOpen;
            entry.resolved = isItself ? QString() : resolved;
            entry.writable = entry.writable || !seen->readOnly; // never milder: the next start goes by the options
        }
        if (entry.undecided || !entry.configured.isEmpty() || !entry.resolved.isEmpty()) {
            sources.push_back(entry);
        }
        if (kernel) {
            addOtherNames(sources, entry, kind == MountKind::Volume, index, *kernel);
            addCarried(sources, entry, container, index, *kernel);
        }
    }
    return sources;
}

KernelView keptPlaces(const KernelView& kernel, const Container& original, const Container& planned)
{
    // The planned mount in which a place is, if that is the one in which it was.
    const auto keptMount = [&](const QString& place) -> const Mount* {
        const Mount* before = carrierOf(place, original.mounts);
        const Mount* after = carrierOf(place, planned.mounts);
        const bool isKept = before && after && before->type == after->type && before->name == after->name
            && normalisedHostPath(before->source) == normalisedHostPath(after->source)
            && normalisedHostPath(before->destination) == normalisedHostPath(after->destination);
        return isKept ? after : nullptr;
    };
    KernelView kept;
    for (KernelView::Mount mount : kernel.mounts) {
        if (const Mount* after = keptMount(mount.destination)) {
            mount.readOnly = mount.readOnly || !after->readWrite;
            kept.mounts.push_back(std::move(mount));
        }
    }
    std::copy_if(kernel.carriedMounts.begin(), kernel.carriedMounts.end(), std::back_inserter(kept.carriedMounts),
        [&](const KernelView::Mount& mount) { return keptMount(mount.destination) != nullptr; });
    kept.carriesMore = kernel.carriesMore && !planned.mounts.empty();
    kept.devices = kernel.devices;
    return kept;
}

} // namespace Hull
