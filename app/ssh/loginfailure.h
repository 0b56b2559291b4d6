// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshfailure.h"

namespace Hull {

//! That the host or a jump host did not let account ("ops@10.0.0.5") in, by any of the methods that it offers
//! ("publickey,password"). lines: all that ssh said.
[[nodiscard]] Error deniedError(
    const QString& account, const QString& methods, const QStringList& lines, const SshCircumstances& known);

//! Nothing that speaks SSH answers where jump hosts lead. isJump: one of them does not; else the host behind them.
[[nodiscard]] Error silentWayError(const SshCircumstances& known, bool isJump);

//! The login came to no end within options.loginTimeout; said is what ssh has written so far. agentKey: what ssh-agent
//! was asked to sign with and has not, see SshLog; mostly empty.
[[nodiscard]] Error sshLoginTimeoutError(
    const SshTarget& target, const SshOptions& options, const QStringList& said, const QString& agentKey = {});

//! ssh did not tell within limit what its configuration makes of the target.
[[nodiscard]] Error sshResolveTimeoutError(
    const SshTarget& target, const SshOptions& options, std::chrono::milliseconds limit);

//! The same where ssh-agent did not even tell its keys.
[[nodiscard]] Error sshAgentSilentError(const SshTarget& target, const SshOptions& options, const QStringList& said);

//! A question of ssh was answered with Cancel.
[[nodiscard]] Error refusedByUserError();

} // namespace Hull
