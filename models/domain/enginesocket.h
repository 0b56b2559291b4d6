// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sshtarget.h"

namespace Hull {

//! Where an engine listens unless it was told otherwise (docker's opts/hosts.go, DefaultUnixSocket).
inline constexpr QLatin1StringView usualEngineSocket{"/var/run/docker.sock"};

//! Where the engine is to be found on a host behind SSH.
[[nodiscard]] inline QString remoteSocketOf(const SshTarget& target)
{
    return target.remoteSocket.isEmpty() ? QString(usualEngineSocket) : target.remoteSocket;
}

} // namespace Hull
