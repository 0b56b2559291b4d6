// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <vector>

namespace Hull {

//! The hosts that the user's ssh configuration knows by name.
struct SshConfigHosts
{
    QStringList names; //!< in the order of the files, each once
    std::vector<Error> warnings; //!< files and names that were left out
    QStringList places; //!< files that were read, and folders of what is included: where a change would show
    QStringList files; //!< of which something was read, or would be if it were there
    QStringList patterns; //!< of the files that are included
};

//! The user's configuration that ssh reads: of the account's home, whatever HOME says; or what HULLWRIGHT_SSH_CONFIG
//! names. Empty where there is none.
[[nodiscard]] QString sshConfigPath(const QProcessEnvironment& environment);

/*!
 * Reads the Host lines of an ssh configuration (sshConfigPath()) and of what it includes: names, without patterns.
 * Nothing else in it is looked at; what a name means is ssh's own matter. Includes are looked up as ssh does: relative
 * ones in .ssh at home, "~/" at home, "~user/" at that account's. There home is HOME, also for ssh. A file that is not
 * there names no hosts. Bounded: 16 includes deep, 1 MiB per file, 256 files, 10,000 names. Never writes. Reads files,
 * so a window calls it from a thread of its own.
 */
[[nodiscard]] SshConfigHosts readSshConfig(const QString& path, const QString& home);

//! Differs as soon as another reading could find something else; see stampOf().
[[nodiscard]] QByteArray stampOf(const SshConfigHosts& hosts);

} // namespace Hull
