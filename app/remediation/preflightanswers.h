// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Hull {

/*!
 * What was asked beyond the documents that a container is made of, before anything is touched. What was not asked, or
 * not answered, stays empty, and nothing is said of it but where a line of the plan needs the answer.
 */
struct PreflightAnswers
{
    bool layerWasAsked = false;
    QByteArray layerChanges; //!< /containers/{id}/changes as it came; empty: it was refused
    std::optional<qint64> layerBytes; //!< that it takes; asked where it is to be copied
    std::optional<qint64> rootBytes; //!< of all its files, the image's included; as layerBytes
    QStringList refusedCalls; //!< see EngineActions::findRefusedCalls()
    QStringList missingPaths; //!< sources of its binds that are not on the host
    QStringList units; //!< of systemd on the host, that run the container: "web.service"
    std::optional<qint64> freeBytes; //!< where the engine keeps its data
    QString unheededApi; //!< DOCKER_API_VERSION, which counts for reading only
    QByteArray socketCgroup; //!< /proc/<pid>/cgroup of who made the socket that the engine is reached through
};

} // namespace Hull
