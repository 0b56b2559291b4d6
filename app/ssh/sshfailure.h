// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshcommand.h"
#include "models/domain/connectionstep.h"

#include <QStringList>

namespace Hull {

//! What is known beside what ssh said in its log.
struct SshCircumstances
{
    SshTarget target; //!< as the user knows it
    SshOptions options;
    QStringList aside; //!< see SshLog
    bool hostSpoke = false; //!< likewise
    bool isTrusted = false; //!< likewise
    QStringList keysTried;
    QString lockedKey; //!< see SshLog
    QString hostKeyName; //!< see SshMasterSettings
    QString jumps; //!< likewise
    bool canAsk = false; //!< the user could be asked
    QString knownKey; //!< fingerprint of the key that was expected, see knownFingerprint(); empty: not known

    //! What was certainly said by what is on the way to the host: by its own greeting it cannot come that early.
    [[nodiscard]] QStringList saidOnTheWay() const { return hostSpoke ? QStringList() : aside; }
    [[nodiscard]] QString address() const { return sshAddress(target); }
};

//! Why an ssh that ended by itself did so, and what can be done without the user.
struct SshFailure
{
    enum class Retry {
        No,
        Later, //!< the server has too many logins under way
    };

    Error error;
    ConnectionStep::Kind step = ConnectionStep::Kind::Reach; //!< that failed
    Retry retry = Retry::No;
};

/*!
 * Reads the reason out of what ssh wrote: its exit code is 255 for everything. The first line that says something
 * decides, those on the way first: a failure of a jump host is followed by that of the connection through it. A host
 * can have ssh print what it likes, but only aside of the log; no command that is named comes from a line.
 */
[[nodiscard]] SshFailure explainSshFailure(const QStringList& lines, const SshCircumstances& known);

[[nodiscard]] Error sshMissingError(const QString& program);

} // namespace Hull
