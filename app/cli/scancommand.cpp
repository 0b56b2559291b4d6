// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/command.h"
#include "app/cli/hostreader.h"
#include "app/cli/outputfile.h"
#include "app/cli/policyoption.h"
#include "app/journal/journal.h"
#include "app/report/scanjson.h"
#include "app/report/scantable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

ScanHost scanHostFrom(const HostSession& session)
{
    ScanHost host;
    host.host = session.host();
    host.error = session.error();
    host.assessment = session.assessment();
    host.status = session.state() == HostSession::State::Ready ? HostSnapshot::Status::Complete
        : session.state() == HostSession::State::Partial       ? HostSnapshot::Status::Partial
                                                               : HostSnapshot::Status::Unreachable;
    return host;
}

//! Originals that are kept for a roll-back are no open matter. The journal is opened only where there may be any.
void markParkedOriginals(ScanReport& report, const QString& stateDirectory, Console& console)
{
    if (std::none_of(report.hosts.begin(), report.hosts.end(), mayHaveParked)) {
        return;
    }
    const Result<std::unique_ptr<Journal>> journal = Journal::openReadOnly(stateDirectory);
    const Result<std::vector<TransactionRecord>> records =
        journal ? (*journal)->transactions() : Result<std::vector<TransactionRecord>>(journal.error());
    if (!records) { // then they are judged like any other
        console.note(Console::sentence(records.error()));
        return;
    }
    for (ScanHost& host : report.hosts) {
        markParked(host, *records);
    }
}

//! Reads all hosts; nothing where the user interrupted it.
std::optional<ScanReport> readHosts(const ScanOptions& options, const Policy& policy, const QString& configDirectory,
    std::optional<Interrupt>& interrupt, Console& console)
{
    ScanReport report;
    report.toolVersion = QStringLiteral(HULL_VERSION);
    report.started = QDateTime::currentDateTimeUtc();
    report.profile = options.profile;
    report.failOn = options.failOn;
    report.policy = policy;
    HostReader reader(options, configDirectory, interrupt, console);
    reader.fleet().setPolicy(policy);
    if (!reader.read()) {
        return std::nullopt;
    }
    report.finished = QDateTime::currentDateTimeUtc();
    for (const HostSession* session : reader.fleet().sessions()) {
        report.hosts.push_back(scanHostFrom(*session));
    }
    return report;
}

//! What is amiss with hosts, for whoever does not read the table.
void tellProblems(const ScanReport& report, const ScanOptions& options, Console& console)
{
    const bool tableShown = std::any_of(options.outputs.begin(), options.outputs.end(),
        [](const ScanOutput& output) { return output.format == ScanOutput::Format::Table && output.path.isEmpty(); });
    if (tableShown) {
        return;
    }
    for (const ScanHost& host : report.hosts) {
        const QString name = u"%1 (%2): "_s.arg(host.host.name, host.host.endpoint);
        if (host.error) {
            console.error(name + Console::sentence(*host.error));
        }
        if (host.assessment && !host.assessment->snapshot->engine.apiTested) {
            const EngineInfo& engine = host.assessment->snapshot->engine;
            console.note(name
                + u"The engine offers API %1, newer than this version was tested with. It was read at API %2."_s.arg(
                    engine.apiMax, engine.apiVersion));
        }
    }
}

QByteArray written(const ScanReport& report, const ScanOutput& output, const Console& console)
{
    const bool toStandardOutput = output.path.isEmpty();
    if (output.format == ScanOutput::Format::Json) {
        return scanJson(report, toStandardOutput ? console.jsonLayout() : JsonWriter::Layout::Compact);
    }
    return scanTable(report, toStandardOutput ? console.tableLayout() : TableLayout());
}

//! Either the files, or the pipes and devices.
bool writeFiles(const ScanReport& report, const ScanOptions& options, bool inPlace, Console& console)
{
    bool ok = true;
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty() || isWrittenInPlace(output.path) != inPlace) {
            continue;
        }
        const QString problem = writeOutputFile(output.path, written(report, output, console));
        if (problem.isEmpty()) {
            console.detail(u"%1 is written."_s.arg(output.path));
        } else {
            console.error(u"%1 could not be written: %2"_s.arg(output.path, problem));
            ok = false;
        }
    }
    return ok;
}

bool writeStandardOutput(const ScanReport& report, const ScanOptions& options, Console& console)
{
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty()) {
            return console.writeData(written(report, output, console));
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

ExitCode runScan(const ParsedArguments& arguments, Console& console)
{
    const Result<ScanOptions> options = scanOptionsFrom(arguments);
    if (!options) {
        console.error(Console::sentence(options.error()));
        return ExitCode::Failure;
    }
    const QString configDirectory = configDirectoryFrom(arguments);
    const std::optional<Policy> policy = loadPolicy(options->policyFile, configDirectory, options->profile, console);
    if (!policy) { // a report under another policy than was meant would only mislead
        return ExitCode::PolicyInvalid;
    }
    std::optional<ScanReport> report;
    bool outputsWritten = false;
    {
        // Until the files are written: a signal must leave neither a socket of the demo nor half a file behind.
        std::optional<Interrupt> interrupt;
        report = readHosts(*options, *policy, configDirectory, interrupt, console);
        if (report) {
            markParkedOriginals(*report, stateDirectoryFrom(arguments), console);
            tellProblems(*report, *options, console);
            tellWaivers(*report, options->strictWaivers, console);
            outputsWritten = writeFiles(*report, *options, false, console);
        }
        if (interrupt->wasRequested()) {
            console.note(u"Interrupted."_s);
            return ExitCode::Interrupted;
        }
    }
    // A pipe may wait for its reader for ever, and leaves nothing behind: from here on a signal ends it at once.
    outputsWritten = writeFiles(*report, *options, true, console) && outputsWritten;
    outputsWritten = writeStandardOutput(*report, *options, console) && outputsWritten;
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
