// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/collect/kernelfiles.h"
#include "models/domain/ruleinfo.h"

#include <chrono>
#include <memory>

namespace Hull {

class RemoteShell;

inline constexpr std::chrono::milliseconds remoteKernelLimit{10000}; //!< for the host to say what its kernel knows

//! What the kernel of another host says.
struct RemoteKernel
{
    std::vector<KernelWord> words; //!< one for each container, in their order
    //! Every port that is taken where the shell is; unset where that was not read.
    std::optional<std::vector<KernelView::Listener>> listeners;
    QString realSocket; //!< of the engine, symbolic links followed; empty where that was not told
};

/*!
 * Asks the kernel of the host behind a shell about the first processes of containers and the sockets there, passively
 * and in one script; what it says is judged as on this machine, on a thread of its own. The full profile also asks
 * whether anybody listens behind published ports. socket: the engine's path there. The containers must not change
 * meanwhile. Error kinds are those of RemoteShell, and Unsupported where the host has no /proc. The shell needs to live
 * only during the call.
 */
RequestHandle askRemoteKernel(RemoteShell& shell, const QString& address, const QString& socket,
    std::vector<std::shared_ptr<const Container>> containers, Profile profile, std::chrono::milliseconds limit,
    const QObject* context, Handler<RemoteKernel> handler);

} // namespace Hull
