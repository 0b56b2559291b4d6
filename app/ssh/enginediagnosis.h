// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshcommand.h"

#include <QByteArray>

#include <optional>

// ssh says the same of a remote socket that is missing, forbidden or no socket, and of a server that forbids to forward
// to sockets. So the host itself is asked.

namespace Hull {

[[nodiscard]] QByteArray engineSocketScript(const SshTarget& target); //!< for a POSIX shell

//! What is wrong with the socket, by the script's output; nothing where the account may use it.
[[nodiscard]] std::optional<Error> engineSocketError(const QByteArray& output, const SshTarget& target);

//! engineAnswers: an engine answered there by another way, so that nothing else can be the cause.
[[nodiscard]] Error forwardingForbiddenError(const SshTarget& target, bool engineAnswers);

/*!
 * What there is to say where forwarding led nowhere, by what docker system dial-stdio said then: without a docker
 * command there, an engine that does not listen cannot be told from a server that forbids to forward. Any other error
 * is the reason itself.
 */
[[nodiscard]] Error afterForwardingError(const Error& dialStdio, const SshTarget& target);

/*!
 * Why `docker system dial-stdio` led nowhere. output: what came instead of an HTTP answer. Tells a missing docker
 * command, a missing or forbidden socket, one where nobody listens and a talkative profile apart.
 */
[[nodiscard]] Error dialStdioError(
    int exitCode, const QByteArray& output, const QByteArray& errors, const SshTarget& target);

//! The server has no session left for us (MaxSessions).
[[nodiscard]] bool isSessionRefused(const QByteArray& errors);

} // namespace Hull
