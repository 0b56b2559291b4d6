// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/kernelview.h"

#include <QByteArray>

#include <optional>

namespace Hull {

//! What this machine tells of an engine behind a local socket.
struct EngineHost
{
    std::vector<KernelView::Listener> listeners; //!< every TCP and UDP port that is taken where the engine publishes
    bool showsFiles = false; //!< its files are open to this account; else nothing below is known of them
    QStringList missingPaths; //!< those of the paths that were asked for that are certainly not there
    std::optional<qint64> freeBytes; //!< where the engine keeps its data
    QStringList units; //!< of systemd there, that run the container that was asked for
    QByteArray cgroup; //!< /proc/<pid>/cgroup of who made the socket
};

/*!
 * Looks at the engine's own network and files, by way of the process that made the socket, since an engine need not
 * share ours. paths are absolute, on the engine's host; container is a name, or empty. Reads only, and may block on a
 * file server that is gone. Unset where the process is not to be seen.
 */
[[nodiscard]] std::optional<EngineHost> lookAtEngineHost(
    const QString& socketPath, const QStringList& paths, const QString& dataFolder, const QString& container);

} // namespace Hull
