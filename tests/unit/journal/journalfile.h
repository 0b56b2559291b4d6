// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "tests/support/sqlitefile.h"

namespace Hull::Test {

[[nodiscard]] TransactionRecord sampleRecord(const QString& id); //!< one that was just begun

} // namespace Hull::Test
