// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/mountinfo.h"
#include "models/domain/container.h"

#include <vector>

namespace Hull {

//! What a device is, whatever its name.
[[nodiscard]] KernelView::Device::Kind deviceKind(bool isBlock, unsigned major, unsigned minor);

/*!
 * What the devices of a container are that is running on this machine: by the nodes that it has, where its folder in
 * /proc lets us see them, and by the paths of the host. The gravest counts, since a container may put something else
 * in the place of its node. Nothing is opened, and a path on a file server is not asked for. seen and hostMounts are
 * the mount tables of the container and of this process; processFolder is open.
 */
[[nodiscard]] std::vector<KernelView::Device> lookAtDevices(const std::vector<Device>& devices, int processFolder,
    const std::vector<MountInfo>& seen, const std::vector<MountInfo>& hostMounts);

} // namespace Hull
