// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "models/domain/transaction.h"

#include <optional>

namespace Hull {

/*!
 * Why the original that a change has kept could not be started as the host is now: a network of it was removed or made
 * anew since, or somebody else has one of its host ports. It would be found out only after what runs now was stopped.
 * Nothing where none of that shows, also because the host did not say enough.
 */
[[nodiscard]] std::optional<Message> returnObstacle(const HostSnapshot& snapshot, const TransactionRecord& record);

} // namespace Hull
