// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

// What a scan comes to, in words for a terminal. Always English, like every other output of hullctl.

namespace Hull {

[[nodiscard]] QString counted(int count, QLatin1String one, QLatin1String many); //!< "1 host", "2 hosts"
[[nodiscard]] QString severityCountsText(const SeverityCounts& open); //!< "0 critical, 1 high, 2 medium, 0 low"

//! How much of what was found where, and what of it has no verdict: the last paragraph of a scan.
[[nodiscard]] QString scanTotals(const ScanReport& report);

} // namespace Hull
