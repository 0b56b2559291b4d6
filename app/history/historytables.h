// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/database.h"

namespace Hull {

/*!
 * history.sqlite. A scan's row holds what stands around its hosts; a host's content what stands around its containers;
 * a container's content the rest. Content that recurs is there once, packed, with the number of those that hold it.
 */
[[nodiscard]] const DatabaseKind& historyKind();

} // namespace Hull
