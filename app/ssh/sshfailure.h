// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshcommand.h"
#include "models/domain/connectionstep.h"

#include <QStringList>

namespace Hull {

//! What is known beside what ssh said.
struct SshCircumstances
{
    SshTarget target; //!< as the user knows it
    SshOptions options;
    QString engineSocket; //!< our own socket: forwards of other things are the user's
    QStringList keysTried;
    QString lockedKey; //!< see SshLog
    QString hostKeyName; //!< see SshMasterSettings
    QString jumps; //!< likewise
    bool canAsk = false; //!< the user could be asked
    QString knownKey; //!< fingerprint of the key that was expected, see knownFingerprint(); empty: not known

    [[nodiscard]] QString address() const { return sshAddress(target); }
};

//! Why an ssh that ended by itself did so, and what can be done without the user.
struct SshFailure
{
    enum class Retry {
        No,
        Later, //!< the server has too many logins under way
        WithoutForwards, //!< a forward of the user's configuration is in the way
    };

    Error error;
    ConnectionStep::Kind step = ConnectionStep::Kind::Reach; //!< that failed
    Retry retry = Retry::No;
};

/*!
 * Reads the reason out of what ssh wrote to standard error: its exit code is 255 for everything. The first line that
 * says something decides, since a failure of a jump host is followed by that of the connection through it.
 */
[[nodiscard]] SshFailure explainSshFailure(const QStringList& lines, const SshCircumstances& known);

[[nodiscard]] Error sshMissingError(const QString& program);

} // namespace Hull
