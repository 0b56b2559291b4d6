// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/historyentry.h"

#include <vector>

namespace Hull {

[[nodiscard]] QByteArray historyJson(
    const std::vector<HistoryEntry>& entries, JsonWriter::Layout layout); //!< "hullwright.history/1"
[[nodiscard]] QByteArray historyTable(const std::vector<HistoryEntry>& entries, const TableLayout& layout);

} // namespace Hull
