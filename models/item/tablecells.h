// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/tablerow.h"

// What the container table shows of a row, made when a view asks. Columns are those of ContainerTableModel.

namespace Hull {

//! A time as cells have it: of this place, in the short form of its language; empty when invalid.
[[nodiscard]] QString localTimeText(const QDateTime& time);
[[nodiscard]] QString columnTitle(int column); //!< real words, also of the column that is headed "!"
[[nodiscard]] QString cellText(const TableRow& row, int column);
[[nodiscard]] QString cellToolTip(const TableRow& row, int column);
[[nodiscard]] QString rowSentence(const TableRow& row); //!< the whole row for a screen reader

} // namespace Hull
