// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/hostreader.h"
#include "app/report/scanreport.h"

#include <optional>

namespace Hull {

//! Where a scan finds what it needs beside the hosts.
struct ScanFolders
{
    QString config; //!< of hosts.json and the policy
    QString state; //!< of the journal and the history
};

[[nodiscard]] ScanFolders scanFoldersFrom(const ParsedArguments& arguments);

/*!
 * Reads all hosts and judges them; originals that are kept for a roll-back are Parked in it. Nothing where the user
 * interrupted it. interrupt is made as soon as there is something to clean up.
 */
[[nodiscard]] std::optional<ScanReport> readHosts(const ScanOptions& options, const Policy& policy,
    const ScanFolders& folders, std::optional<Interrupt>& interrupt, Console& console);

//! What the journal tells of changes on the report's hosts.
void addChanges(ScanReport& report, const ScanFolders& folders);

//! What is amiss with hosts, for whoever does not read the table.
void tellProblems(const ScanReport& report, Console& console);

//! Keeps the scan in the history; 0 where that did not work, which has been told.
[[nodiscard]] qint64 keepScan(const ScanReport& report, const ScanFolders& folders, Console& console);

} // namespace Hull
