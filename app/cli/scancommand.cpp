// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/scanrun.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool hasExpiredWaivers(const ScanReport& report)
{
    // A saved scan does not hold its policy, but tells what of it was over.
    return report.policy.expiredCount() > 0 || (report.saved && summaryOf(report).expired > 0);
}

ExitCode exitCodeOf(const ScanReport& report, const ScanOptions& options)
{
    if (options.strictWaivers && hasExpiredWaivers(report)) {
        return ExitCode::PolicyInvalid;
    }
    if (summaryOf(report).incompleteHosts > 0) {
        return ExitCode::HostIncomplete;
    }
    return hasFailed(report) ? ExitCode::OpenFindings : ExitCode::Success;
}

ExitCode runScan(const ParsedArguments& arguments, Console& console)
{
    const Result<ScanOptions> options = scanOptionsFrom(arguments);
    const Result<QString> saved = options ? savedScanOf(*options, arguments) : Result<QString>(options.error());
    if (!saved) {
        console.error(Console::sentence(saved.error()));
        return ExitCode::Failure;
    }
    const ScanOutcome outcome = runScanTask({*options, *saved}, scanFoldersFrom(arguments), console);
    return outcome.failure ? *outcome.failure : exitCodeOf(*outcome.report, *options);
}

} // namespace

Command scanCommand()
{
    return {"scan"_L1, "[HOST OPTIONS] [OPTIONS]", "Judge every container of the hosts.",
        "Reads every container of the hosts, judges it by the rules and writes what was found. Environment values "
        "appear in what is written only with --reveal, as do labels and command lines but for the name of the project "
        "that manages a "
        "container and the program of a process that was started by docker exec.",
        scanHostSpecs(), scanSpecs(), runScan};
}

} // namespace Hull
