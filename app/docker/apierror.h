// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpmessage.h"
#include "models/domain/error.h"

namespace Hull {

/*!
 * What an answer of an error status means: Forbidden (401, 403), Gone (404), else HttpError, which has words of its own
 * where the engine refuses the version of the API (400). The engine's own message is the detail; of other text (a
 * proxy's HTML) only the beginning, without what may be a secret.
 */
[[nodiscard]] Error apiError(const HttpResponse& response, const QString& subject);

[[nodiscard]] Error notDockerError(const QString& address); //!< HTTP, but no engine's answers

} // namespace Hull
