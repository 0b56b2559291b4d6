// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/roles.h"
#include "models/item/tablerow.h"

namespace Hull {

//! The chips of a cell of the container table; empty outside Ports, Privileges and Findings, and where there is none.
[[nodiscard]] QList<Chip> cellChips(const TableRow& row, int column);

} // namespace Hull
