// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshfailure.h"

#include <optional>

namespace Hull {

//! Where the key stands that was expected, "FILE:LINE" as ssh tells it; empty where it tells of none.
[[nodiscard]] QString knownKeyPlace(const QStringList& lines);

/*!
 * The fingerprint of the key at a place "FILE:LINE" of a known_hosts file (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT": an
 * @marker or none, names, type, key); empty where there is none. Reads the file, so a window calls it from a thread of
 * its own.
 */
[[nodiscard]] QString knownFingerprint(const QString& place);

//! That the host's key, or one of a jump host, is unknown or has changed, if that is what ssh said; lines: its log.
[[nodiscard]] std::optional<Error> hostKeyError(const QStringList& lines, const SshCircumstances& known);

} // namespace Hull
