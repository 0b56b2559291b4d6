// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/collect/kernelfiles.h"

#include <chrono>
#include <memory>

namespace Hull {

class RemoteShell;

inline constexpr std::chrono::milliseconds remoteKernelLimit{10000}; //!< for the host to say what its kernel knows

/*!
 * Asks the kernel of the host behind a shell about the first processes of containers, passively and in one script; what
 * it says is judged as on this machine, on a thread of its own. Answers with one word for each container, in their
 * order. The containers' id, pid, host configuration and mounts must not change meanwhile. Error kinds are those of
 * RemoteShell, and Unsupported where the host has no /proc. The shell needs to live only during the call.
 */
RequestHandle askRemoteKernel(RemoteShell& shell, const QString& address,
    std::vector<std::shared_ptr<const Container>> containers, std::chrono::milliseconds limit, const QObject* context,
    Handler<std::vector<KernelWord>> handler);

} // namespace Hull
