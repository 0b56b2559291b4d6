// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/savedhost.h"

#include <vector>

namespace Hull {

/*!
 * Takes in a file that `docker context export` wrote (*.dockercontext, tar or zip). Its certificates go to
 * imported/<name>/ in the configuration folder, for the owner alone; an import of that name that is there already is an
 * error. What comes back can be saved.
 *
 * Only meta.json and files in tls/docker/ are taken; any other path, a link or more than 10 MiB refuses the whole file,
 * and nothing is written. BadConfiguration says what is wrong, FileUnreadable, FileUnwritable. Reads and writes files,
 * so a window calls it from a thread of its own.
 */
[[nodiscard]] Result<SavedHost> importContextArchive(const QString& path, const QString& configDirectory);

/*!
 * The folders of imported certificates that hosts in before use and none in now does. They hold private keys, so they
 * go with the host that they came for, as docker's own go with their context. Only folders that an import can have made
 * are among them, whatever the hosts' files are called. Reads no files.
 */
[[nodiscard]] QStringList abandonedImports(
    const std::vector<SavedHost>& before, const std::vector<SavedHost>& now, const QString& configDirectory);

//! Removes the certificates that the import of a context of that name has written, and never what a symbolic link leads
//! to; false where there is nothing of the kind, or not all of it could be removed.
bool removeImportedContext(const QString& name, const QString& configDirectory);

} // namespace Hull
