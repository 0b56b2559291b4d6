// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/filechecksums.h"
#include "app/cli/hostscan.h"
#include "app/cli/outputfile.h"
#include "app/cli/pdfoutput.h"
#include "app/cli/policyoption.h"
#include "app/report/csvwriter.h"
#include "app/report/htmlwriter.h"
#include "app/report/sarifwriter.h"
#include "app/report/scanjson.h"
#include "app/report/scantable.h"

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
        [](const ScanOutput& output) { return output.format == ScanOutput::Format::Table && output.path.isEmpty(); });
}

//! What one scan is written from: the report of the audit is worked out when the first format asks for it.
class Writing
{
public:
    Writing(const ScanReport& report, const ScanOptions& options, const Console& console)
        : m_report(report)
        , m_options(options)
        , m_console(console)
    { }

    //! isCancelled: whether to give up what takes long, asked meanwhile.
    Result<QByteArray> bytes(const ScanOutput& output, const std::function<bool()>& isCancelled)
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
        case Format::Pdf:
            return paintedPdf(document(), isCancelled);
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

    ReportDocument document()
    {
        ReportDocument document = auditDocument(audit(), m_options.form, m_options.paper);
        if (m_options.attachesEvidence) {
            document.attachment = scanJson(m_report, JsonWriter::Layout::Compact); // what its hash is of
        }
        return document;
    }

    const ScanReport& m_report;
    const ScanOptions& m_options;
    const Console& m_console;
    std::optional<AuditReport> m_audit;
};

bool never()
{
    return false;
}

//! Either the files, or the pipes and devices.
bool writeFiles(Writing& writing, const ScanOptions& options, bool inPlace, const std::function<bool()>& isCancelled,
    Console& console)
{
    bool ok = true;
    FileChecksums checksums;
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty() || isWrittenInPlace(output.path) != inPlace) {
            continue;
        }
        const Result<QByteArray> bytes = writing.bytes(output, isCancelled);
        const QString problem = bytes ? writeOutputFile(output.path, *bytes) : Console::sentence(bytes.error());
        if (problem.isEmpty()) {
            checksums.add(output.path, *bytes);
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
            const Result<QByteArray> bytes = writing.bytes(output, never);
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
        return output.format == ScanOutput::Format::Pdf
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
    std::optional<Writing> writing;
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
            writing.emplace(*report, *options, console);
            outputsWritten = writeFiles(
                *writing, *options, false, [&] { return interrupt->wasRequested(); }, console);
            const bool isKept = !options->save || keepScan(*report, folders, console) != 0;
            outputsWritten = outputsWritten && isKept;
        }
        if (interrupt->wasRequested()) {
            console.note(u"Interrupted."_s);
            return ExitCode::Interrupted;
        }
    }
    // A pipe may wait for its reader for ever, and leaves nothing behind: from here on a signal ends it at once.
    outputsWritten = writeFiles(*writing, *options, true, never, console) && outputsWritten;
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
