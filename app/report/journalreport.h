// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/transaction.h"

namespace Hull {

[[nodiscard]] QByteArray journalJson(
    const std::vector<TransactionRecord>& records, JsonWriter::Layout layout); //!< "hullwright.journal/1"

//! One line for each change, oldest first, for people, UTF-8. Foreign text is made safe.
[[nodiscard]] QByteArray journalText(const std::vector<TransactionRecord>& records, const TableLayout& layout);

} // namespace Hull
