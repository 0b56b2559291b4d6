// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/hostscan.h"
#include "app/cli/policyoption.h"
#include "app/report/filechecksums.h"
#include "app/report/outputfile.h"
#include "app/report/reportwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Whoever reads the table sees there what is amiss with hosts.
bool isTableShown(const ScanOptions& options)
{
    return std::any_of(options.outputs.begin(), options.outputs.end(),
        [](const ScanOutput& output) { return output.format == ReportFormat::Table && output.path.isEmpty(); });
}

ReportLook lookOf(const ScanOutput& output, const ScanOptions& options, const Console& console)
{
    const bool toStandardOutput = output.path.isEmpty();
    return {.table = toStandardOutput ? console.tableLayout() : TableLayout(),
        .json = toStandardOutput ? console.jsonLayout() : JsonWriter::Layout::Compact,
        .form = options.form,
        .paper = options.paper,
        .attachesEvidence = options.attachesEvidence,
        .classification = options.classification};
}

bool never()
{
    return false;
}

//! Either the files, or the pipes and devices.
bool writeFiles(ReportWriter& writer, const ScanOptions& options, bool inPlace,
    const std::function<bool()>& isCancelled, Console& console)
{
    bool ok = true;
    FileChecksums checksums;
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty() || isWrittenInPlace(output.path) != inPlace) {
            continue;
        }
        const Result<QByteArray> bytes = writer.bytes(output.format, lookOf(output, options, console), isCancelled);
        const QString problem = bytes ? writeOutputFile(output.path, *bytes) : Console::sentence(bytes.error());
        if (problem.isEmpty()) {
            checksums.add(output.path, *bytes);
            console.detail(u"%1 is written."_s.arg(output.path));
        } else {
            if (bytes || bytes.error().kind != Error::Kind::Cancelled) { // that is told once, in the end
                console.error(u"%1 could not be written: %2"_s.arg(output.path, problem));
            }
            ok = false;
        }
    }
    if (inPlace) {
        return ok;
    }
    for (const QString& problem : checksums.write()) {
        console.error(problem);
        ok = false;
    }
    return ok;
}

bool writeStandardOutput(ReportWriter& writer, const ScanOptions& options, Console& console)
{
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty()) {
            const Result<QByteArray> bytes = writer.bytes(output.format, lookOf(output, options, console), never);
            if (!bytes) {
                console.error(Console::sentence(bytes.error()));
            }
            return bytes && console.writeData(*bytes);
        }
    }
    return true;
}

ExitCode exitCodeOf(const ScanReport& report, const ScanOptions& options)
{
    if (options.strictWaivers && report.policy.expiredCount() > 0) {
        return ExitCode::PolicyInvalid;
    }
    if (summaryOf(report).incompleteHosts > 0) {
        return ExitCode::HostIncomplete;
    }
    return hasFailed(report) ? ExitCode::OpenFindings : ExitCode::Success;
}

//! Told before anything is read: a terminal can show no PDF, and would take its bytes for commands.
bool sendsPdfToTerminal(const ScanOptions& options)
{
    return std::any_of(options.outputs.begin(), options.outputs.end(), [](const ScanOutput& output) {
        return output.format == ReportFormat::Pdf
            && (output.path.isEmpty() ? Console::isTerminal() : isTerminal(output.path));
    });
}

ExitCode runScan(const ParsedArguments& arguments, Console& console)
{
    const Result<ScanOptions> options = scanOptionsFrom(arguments);
    if (!options) {
        console.error(Console::sentence(options.error()));
        return ExitCode::Failure;
    }
    if (sendsPdfToTerminal(*options)) {
        console.error(u"A terminal cannot show a PDF: name a file with --output, or send it through a pipe."_s);
        return ExitCode::Failure;
    }
    const ScanFolders folders = scanFoldersFrom(arguments);
    const std::optional<Policy> policy = loadPolicy(options->policyFile, folders.config, options->profile, console);
    if (!policy) { // a report under another policy than was meant would only mislead
        return ExitCode::PolicyInvalid;
    }
    std::optional<ScanReport> report;
    std::optional<ReportWriter> writer;
    bool outputsWritten = false;
    {
        // Until the files are written: a signal must leave neither a socket of the demo nor half a file behind.
        std::optional<Interrupt> interrupt;
        report = readHosts(*options, *policy, folders, interrupt, console);
        if (report) {
            if (!isTableShown(*options)) {
                tellProblems(*report, console);
            }
            tellWaivers(*report, options->strictWaivers, console);
            writer.emplace(*report);
            outputsWritten = writeFiles(
                *writer, *options, false, [&] { return interrupt->wasRequested(); }, console);
            const bool isKept = !options->save || keepScan(*report, folders, console) != 0;
            outputsWritten = outputsWritten && isKept;
        }
        if (interrupt->wasRequested()) {
            console.note(u"Interrupted."_s);
            return ExitCode::Interrupted;
        }
    }
    // A pipe may wait for its reader for ever, and leaves nothing behind: from here on a signal ends it at once.
    outputsWritten = writeFiles(*writer, *options, true, never, console) && outputsWritten;
    outputsWritten = writeStandardOutput(*writer, *options, console) && outputsWritten;
    return outputsWritten ? exitCodeOf(*report, *options) : ExitCode::OutputFailed;
}

} // namespace

Command scanCommand()
{
    return {"scan"_L1, "[HOST OPTIONS] [OPTIONS]", "Judge every container of the hosts.",
        "Reads every container of the hosts, judges it by the rules and writes what was found. Environment values "
        "never "
        "appear in what is written, nor do labels and command lines but for the name of the project that manages a "
        "container and the program of a process that was started by docker exec.",
        scanHostSpecs(), scanSpecs(), runScan};
}

} // namespace Hull
