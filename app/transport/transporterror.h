// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QString>

#include <chrono>

// What can go wrong between this program and an engine, in the user's words.

namespace Hull {

/*!
 * Why connect() to a unix socket fails or would fail; errorNumber is what it said, 0 when it was not tried. Looks at
 * the path to tell a missing socket, something that is no socket, a forbidden one (with the group to join) and one
 * where nobody listens apart.
 */
[[nodiscard]] Error socketError(const QString& socketPath, int errorNumber);

//! No descriptor is left for a connection (EMFILE, ENFILE): the host has nothing to do with it.
[[nodiscard]] Error tooManyFilesError(const QString& address);
[[nodiscard]] Error connectionRefusedError(const QString& address);
[[nodiscard]] Error connectionLostError(const QString& address, qint64 bytesReceived);
[[nodiscard]] Error timeoutError(const QString& address, std::chrono::milliseconds limit);
//! The same where it is known what was not answered: request is "GET /info", or several of these, without a query.
[[nodiscard]] Error unansweredError(const QString& address, const QString& request, std::chrono::milliseconds limit);
[[nodiscard]] Error notHttpError(const QString& address); //!< something answers, but no HTTP
[[nodiscard]] Error bodyTooLargeError(const QString& address, qint64 limit);
[[nodiscard]] Error headerTooLargeError(const QString& address);
[[nodiscard]] Error redirectedError(const QString& address, int status);
[[nodiscard]] Error transferError(const QString& address, const QString& detail); //!< anything else

} // namespace Hull
