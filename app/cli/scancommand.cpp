// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/command.h"
#include "app/cli/filechecksums.h"
#include "app/cli/hostreader.h"
#include "app/cli/outputfile.h"
#include "app/cli/policyoption.h"
#include "app/journal/journal.h"
#include "app/report/csvwriter.h"
#include "app/report/htmlwriter.h"
#include "app/report/sarifwriter.h"
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

//! What one scan is written from: the report of the audit is worked out when the first format asks for it.
class Writing
{
public:
    Writing(const ScanReport& report, const Console& console)
        : m_report(report)
        , m_console(console)
    { }

    QByteArray bytes(const ScanOutput& output)
    {
        using Format = ScanOutput::Format;
        const bool toStandardOutput = output.path.isEmpty();
        const JsonWriter::Layout json = toStandardOutput ? m_console.jsonLayout() : JsonWriter::Layout::Compact;
        switch (output.format) {
        case Format::Json:
            return scanJson(m_report, json);
        case Format::Csv:
            return auditCsv(audit());
        case Format::Sarif:
            return auditSarif(audit(), json);
        case Format::Html:
            return auditHtml(audit());
        case Format::Table:
            break;
        }
        return scanTable(m_report, toStandardOutput ? m_console.tableLayout() : TableLayout());
    }

private:
    const AuditReport& audit()
    {
        if (!m_audit) {
            m_audit = auditReport(m_report);
        }
        return *m_audit;
    }

    const ScanReport& m_report;
    const Console& m_console;
    std::optional<AuditReport> m_audit;
};

//! Either the files, or the pipes and devices.
bool writeFiles(Writing& writing, const ScanOptions& options, bool inPlace, Console& console)
{
    bool ok = true;
    FileChecksums checksums;
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty() || isWrittenInPlace(output.path) != inPlace) {
            continue;
        }
        const QByteArray bytes = writing.bytes(output);
        const QString problem = writeOutputFile(output.path, bytes);
        if (problem.isEmpty()) {
            checksums.add(output.path, bytes);
            console.detail(u"%1 is written."_s.arg(output.path));
        } else {
            console.error(u"%1 could not be written: %2"_s.arg(output.path, problem));
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

bool writeStandardOutput(Writing& writing, const ScanOptions& options, Console& console)
{
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty()) {
            return console.writeData(writing.bytes(output));
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
    std::optional<Writing> writing;
    bool outputsWritten = false;
    {
        // Until the files are written: a signal must leave neither a socket of the demo nor half a file behind.
        std::optional<Interrupt> interrupt;
        report = readHosts(*options, *policy, configDirectory, interrupt, console);
        if (report) {
            markParkedOriginals(*report, stateDirectoryFrom(arguments), console);
            tellProblems(*report, *options, console);
            tellWaivers(*report, options->strictWaivers, console);
            writing.emplace(*report, console);
            outputsWritten = writeFiles(*writing, *options, false, console);
        }
        if (interrupt->wasRequested()) {
            console.note(u"Interrupted."_s);
            return ExitCode::Interrupted;
        }
    }
    // A pipe may wait for its reader for ever, and leaves nothing behind: from here on a signal ends it at once.
    outputsWritten = writeFiles(*writing, *options, true, console) && outputsWritten;
    outputsWritten = writeStandardOutput(*writing, *options, console) && outputsWritten;
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
