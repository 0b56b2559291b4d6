// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/report/differencereport.h"
#include "app/report/scanreport.h"

namespace Hull {

//! One of the two scans of a comparison.
struct ScanSource
{
    enum class Kind { Live, Kept, File };

    Kind kind = Kind::Live;
    qint64 id = 0; //!< of a kept one: its number in the history
    QString path; //!< of a file: a snapshot, or what "scan --format json" wrote
    QString name; //!< what the user calls it, for the report

    friend bool operator==(const ScanSource&, const ScanSource&) = default;
};

//! The report of hosts that were read as it would be kept, to compare it with others.
[[nodiscard]] Result<RecordedScan> recordedScan(const ScanReport& report);

/*!
 * Reads both scans and compares them, the earlier one first. live is what the hosts are now; needed where one of them
 * is Live. FileUnreadable where one of them is not there or is no scan, Unsupported where a newer program wrote it.
 * Waits for the disk.
 */
[[nodiscard]] Result<DifferenceReport> compareScans(
    const ScanSource& before, const ScanSource& after, const QString& stateDirectory, const ScanReport* live = nullptr);

} // namespace Hull
