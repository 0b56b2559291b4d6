// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"
#include "models/domain/recordedscan.h"

namespace Hull {

/*!
 * A scan that was saved, as a report that can be written in any format: with the verdicts of then, under the policy of
 * then. Written as JSON it is what it was. What JSON does not hold is not known: when containers were started, how far
 * clocks differed, and of waivers what was not in force on anything.
 * Rules that this version does not know keep their id, and have its message for a title.
 *
 * source: what the user called it; made: the moment at which the report is made, from which its age is told.
 */
[[nodiscard]] ScanReport reportOf(const RecordedScan& scan, const QString& source, const QDateTime& made);

} // namespace Hull
