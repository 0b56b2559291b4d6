// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/tablerow.h"

#include <optional>

// What the cells of the container table are ordered by. Columns are those of ContainerTableModel.

namespace Hull {

//! The number that orders a column; nothing where its texts do, in natural order.
[[nodiscard]] std::optional<quint64> cellNumber(const TableRow& row, int column);
[[nodiscard]] bool hasNumericOrder(int column);
[[nodiscard]] SortKey cellSortKey(const TableRow& row, int column);

} // namespace Hull
