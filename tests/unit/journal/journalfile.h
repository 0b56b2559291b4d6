// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QStringList>

namespace Hull::Test {

[[nodiscard]] TransactionRecord sampleRecord(const QString& id); //!< one that was just begun

//! Statements of another program on the file; whether all of them went through.
[[nodiscard]] bool tamper(const QString& path, const QStringList& statements);

} // namespace Hull::Test
