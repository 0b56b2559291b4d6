// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/hostscan.h"

namespace Hull {

//! What "scan" and "report" have in common: a scan of hosts, or one that was saved, and what is written of it.
struct ScanTask
{
    ScanOptions options;
    QString savedScan; //!< a scan of the history or a file; empty: the hosts of the options are read
    bool keepsFailOn = false; //!< of a saved scan: what it failed on then, in place of the options'
};

//! The saved scan among the options' hosts, which stands alone; empty: there is none. The error is a usage error.
[[nodiscard]] Result<QString> savedScanOf(const ScanOptions& options, const ParsedArguments& arguments);

struct ScanOutcome
{
    std::optional<ExitCode> failure; //!< why not all was written; it has been told
    std::optional<ScanReport> report;
};

//! Reads and writes. Nothing is read where it is clear before that nothing can come of it.
[[nodiscard]] ScanOutcome runScanTask(const ScanTask& task, const ScanFolders& folders, Console& console);

} // namespace Hull
