// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/historyentry.h"
#include "models/domain/recordedscan.h"

#include <QVariantList>

class QSqlQuery;

// The rows of the table of scans, as far as a list shows them.

namespace Hull {

//! What a list shows of a scan; id, kept, wasImported and size are for whoever keeps it.
[[nodiscard]] HistoryEntry entryOf(const RecordedScan& scan);

[[nodiscard]] QString entryColumns(); //!< without the id
[[nodiscard]] QString entryPlaceholders(); //!< a question mark for each
[[nodiscard]] QVariantList entryValues(const HistoryEntry& entry);
[[nodiscard]] HistoryEntry entryFrom(const QSqlQuery& row); //!< of the id and these columns

[[nodiscard]] QString timeText(const QDateTime& time); //!< as it stands in the table; such texts sort by time

} // namespace Hull
