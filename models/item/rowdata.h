// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/tablerow.h"

#include <QVariant>

namespace Hull {

//! What a row of the container table says under each role; columns are those of ContainerTableModel.
[[nodiscard]] QVariant rowData(const TableRow& row, int column, int role);

} // namespace Hull
