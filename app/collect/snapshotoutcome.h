// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

#include <functional>

namespace Hull {

//! Orders the containers and says from what was and was not read whether the reading is complete, and why not.
void settleOutcome(HostSnapshot& snapshot);

/*!
 * The reading ended early: lists that were asked for and have not arrived are unavailable. unanswered says of a request
 * ("GET /volumes") why; imagesReason is that of the images, of which many are asked for.
 */
void markUnfinished(
    HostSnapshot& snapshot, const std::function<Error(const QString& request)>& unanswered, const Error& imagesReason);

[[nodiscard]] Error cancelledError();

//! The engine lists a container and knows nothing of it when it is asked: answer is the error of that.
[[nodiscard]] Error hiddenError(const Error& answer);

} // namespace Hull
