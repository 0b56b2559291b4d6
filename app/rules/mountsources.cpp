// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/mountsources.h"

#include "app/rules/hostindex.h"
#include "app/rules/hostpaths.h"

#include <algorithm>

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

//! What the configuration says of a volume.
void describeVolume(MountSource& entry, const HostIndex& index)
{
    const Mount& mount = *entry.mount;
    const Volume* volume = index.volume(mount.name);
    if (volume && !volume->bindDevice.isEmpty()) {
        entry.configured = normalisedHostPath(volume->bindDevice);
        entry.fromVolume = true;
    } else if (isOfLocalDriver(mount)) { // its source is the engine's own directory, whatever is bound there
        entry.undecided = !volume;
    } else { // a plugin puts it where it likes and tells the engine
        const QString source = normalisedHostPath(mount.source);
        const bool isTold = source.startsWith(u'/') && !coversPath(dataDirectory(index), source);
        entry.configured = isTold ? source : QString();
        entry.undecided = !isTold;
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
        entry.writable = mount.readWrite;
        if (kind == MountKind::Volume) {
            describeVolume(entry, index);
        } else {
            entry.configured = normalisedHostPath(mount.source);
        }
        if (const KernelView::Mount* seen = kernelMount(kernel, mount.destination)) {
            const QString resolved = normalisedHostPath(seen->source);
            const bool isItself = kind == MountKind::Volume && isVolumeDirectory(mount, resolved, index);
            entry.undecided = false;
            entry.resolved = isItself ? QString() : resolved;
            entry.writable = entry.writable || !seen->readOnly;
        }
        if (entry.undecided || !entry.configured.isEmpty() || !entry.resolved.isEmpty()) {
            sources.push_back(std::move(entry));
        }
    }
    return sources;
}

} // namespace Hull
