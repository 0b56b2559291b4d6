// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/transactionoutcome.h"

namespace Hull {

//! One object of "hullwright.outcome/1".
[[nodiscard]] QByteArray outcomeJson(const TransactionOutcome& outcome, JsonWriter::Layout layout);
//! The same as a list, of a recovery.
[[nodiscard]] QByteArray outcomesJson(const std::vector<TransactionOutcome>& outcomes, JsonWriter::Layout layout);

//! What came of it, for people, UTF-8. Foreign text is made safe.
[[nodiscard]] QByteArray outcomeText(const TransactionOutcome& outcome, const TableLayout& layout);

} // namespace Hull
