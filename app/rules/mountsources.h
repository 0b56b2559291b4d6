// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"

#include <QLatin1String>

#include <vector>

namespace Hull {

class HostIndex;

//! One mount of a container with the place of the host that it really leads to.
struct MountSource
{
    const Mount* mount = nullptr; //!< the one that the engine lists
    QString destination; //!< in the container
    //! Where the source of mount is; only of what is mounted below that and came along. Else empty.
    QString below;
    QString configured; //!< normalised; of a volume the place that its options or its plugin name, or empty
    QString resolved; //!< by the kernel, symbolic links followed; empty where it was not asked
    bool writable = false; //!< by the options of the container and the volume, or by the kernel
    QLatin1String volumeOption; //!< of the volume's options the one that names configured, "device" or "type"
    bool isDisk = false; //!< configured is a block device whose file system is mounted, whatever is on it
    bool isOtherName = false; //!< resolved is but another name of a place that stands before it
    bool undecided = false; //!< a volume that may show more of the host: neither its options nor the kernel told

    [[nodiscard]] bool isCarried() const { return !below.isEmpty(); }
};

/*!
 * The mounts through which a place of the host shows up in the container: binds, and volumes whose options, plugin or
 * (by the kernel) reality make them binds or show a disk or a file system of the kernel, in the order of
 * container.mounts. Volumes that stay in the engine's own directory, in memory or on the network, and tmpfs are left
 * out; a volume of which that is not known is undecided. Behind each stand the other names that the host has for it,
 * and what came along with it. kernel may be nullptr.
 */
[[nodiscard]] std::vector<MountSource> mountSources(
    const Container& container, const HostIndex& index, const KernelView* kernel);

/*!
 * What the kernel says of the places of original that stays true of a plan: where the mounts lead that both have, what
 * comes along with them, and what devices are. Nothing else is filled in.
 */
[[nodiscard]] KernelView keptPlaces(const KernelView& kernel, const Container& original, const Container& planned);

} // namespace Hull
