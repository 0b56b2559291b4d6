// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/historystore.h"

namespace Hull {

//! Whether it names a scan of the history: a number, "latest" or "previous". Else it is the name of a file.
[[nodiscard]] bool namesKeptScan(const QString& name);

//! The id of the scan that was named so; FileUnreadable where there is none.
[[nodiscard]] Result<qint64> scanIdFrom(const QString& name, const HistoryStore& history);

} // namespace Hull
