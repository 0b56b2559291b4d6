// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/hostmounts.h"
#include "models/domain/container.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the files of /proc/<pid> mean, wherever they were read.

namespace Hull {

//! What the kernel says of one container, or why it says nothing.
struct KernelWord
{
    KernelViewState state = KernelViewState::RemoteEngine;
    std::optional<KernelView> view; //!< where state is Read
};

//! The content of a file of the process's folder in /proc; nothing where it cannot be read.
using ProcessFileReader = std::function<std::optional<std::string>(const char* name)>;

//! Field 22 of /proc/<pid>/stat, in clock ticks since the start of the host; empty where it is none.
[[nodiscard]] std::string_view startTime(std::string_view stat);

/*!
 * Judges the process that has the number of the container's first one. It must prove that it is the container's: by its
 * control group, or by the engine's files mounted into it, which carry the container's id. All files must be those of
 * one and the same process. hostMounts is the mount table of who reads. The view is without sockets.
 */
[[nodiscard]] KernelWord judgeProcess(
    const Container& container, const ProcessFileReader& read, const HostMounts& hostMounts);

} // namespace Hull
