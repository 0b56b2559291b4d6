// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/mountsources.h"

#include "app/rules/hostindex.h"
#include "app/rules/hostpaths.h"

#include <algorithm>
#include <optional>

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

//! Only the local driver can turn a volume into a bind.
bool isLocalVolume(const Mount& mount)
{
    return mount.type == "volume"_L1 && (mount.driver.isEmpty() || mount.driver == "local"_L1);
}

//! Whether the kernel shows a volume's own directory, where the engine keeps its data, and not something bound there.
bool isVolumeDirectory(const Mount& mount, const QString& source)
{
    return source == normalisedHostPath(mount.source) || source.endsWith("/volumes/"_L1 + mount.name + "/_data"_L1);
}

//! The configured side of an entry; unset where the mount shows no place of the host.
std::optional<MountSource> configuredSource(const Mount& mount, const HostIndex& index)
{
    MountSource entry;
    entry.mount = &mount;
    entry.writable = mount.readWrite;
    if (mount.type == "bind"_L1) {
        entry.configured = normalisedHostPath(mount.source);
        return entry;
    }
    if (!isLocalVolume(mount)) {
        return std::nullopt;
    }
    const Volume* volume = index.volume(mount.name);
    if (!volume) {
        entry.undecided = true;
        return entry;
    }
    if (volume->bindDevice.isEmpty()) {
        return std::nullopt;
    }
    entry.configured = normalisedHostPath(volume->bindDevice);
    entry.fromVolume = true;
    return entry;
}

} // namespace

std::vector<MountSource> mountSources(const Container& container, const HostIndex& index, const KernelView* kernel)
{
    std::vector<MountSource> sources;
    for (const Mount& mount : container.mounts) {
        std::optional<MountSource> entry = configuredSource(mount, index);
        if (!entry) {
            continue;
        }
        if (const KernelView::Mount* seen = kernelMount(kernel, mount.destination)) {
            const QString resolved = normalisedHostPath(seen->source);
            if (entry->undecided && isVolumeDirectory(mount, resolved)) {
                continue;
            }
            entry->undecided = false;
            entry->resolved = resolved;
            entry->writable = entry->writable || !seen->readOnly;
        }
        sources.push_back(std::move(*entry));
    }
    return sources;
}

} // namespace Hull
