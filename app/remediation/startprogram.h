// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/capabilityproposal.h"

#include <QStringList>

namespace Hull {

//! What a container starts with, as far as its inspect document tells.
struct StartProgram
{
    QByteArray script; //!< where it is given on the command line ("sh -c …"); it may hold secrets
    QStringList paths; //!< else: where the program may be, in the container; the first that is there counts
    QStringList boundFolders; //!< sources of its binds on the host: an engine makes those that are missing
};

//! Empty where the document is of no use. What only waits for others (tini and its like) is looked behind.
[[nodiscard]] StartProgram startProgramOf(const QByteArray& inspect);

//! What /containers/{id}/top answered to "-eo pid,ppid,euid,comm"; empty where it is of no use.
[[nodiscard]] std::vector<ProcessClue> processesFrom(const QByteArray& top);

//! Where a symbolic link at that path leads to, in the container.
[[nodiscard]] QString linkedPath(const QString& path, const QString& target);

} // namespace Hull
