// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"

namespace Hull {

// What stands in the header row of a host in the container table, in the user's language.

[[nodiscard]] QString headerDetails(const HostRow& host); //!< endpoint, engine and number of containers
[[nodiscard]] QString headerState(const HostRow& host); //!< its word; of a recalled one also as of when
[[nodiscard]] QString headerError(const HostRow& host); //!< what went wrong; empty when nothing did
[[nodiscard]] QString headerText(const HostRow& host); //!< all of the row but its findings
[[nodiscard]] QString headerToolTip(const HostRow& host); //!< may be several lines; holds foreign text

} // namespace Hull
