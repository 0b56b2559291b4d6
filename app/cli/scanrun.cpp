// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scanrun.h"

#include "app/cli/policyoption.h"
#include "app/cli/savedscan.h"
#include "app/history/scanfile.h"
#include "app/report/drift.h"
#include "app/report/filechecksums.h"
#include "app/report/outputfile.h"
#include "app/report/recordedreport.h"
#include "app/report/reportwriter.h"
#include "app/session/scancomparison.h"

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

//! Whether an output has a section on what was changed.
bool tellsChanges(const ScanOptions& options)
{
    return std::any_of(options.outputs.begin(), options.outputs.end(), [&options](const ScanOutput& output) {
        return output.format == ReportFormat::Html
            || (output.format == ReportFormat::Pdf && options.form == ReportTemplate::Complete);
    });
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

//! Told before anything is read: a terminal can show no PDF, and would take its bytes for commands.
bool sendsPdfToTerminal(const ScanOptions& options)
{
    return std::any_of(options.outputs.begin(), options.outputs.end(), [](const ScanOutput& output) {
        return output.format == ReportFormat::Pdf
            && (output.path.isEmpty() ? Console::isTerminal() : isTerminal(output.path));
    });
}

ScanOutcome fail(ExitCode code)
{
    return {code, std::nullopt};
}

//! Reads and writes, until a signal must not leave anything half-made any more.
class ScanRun
{
public:
    ScanRun(const ScanTask& task, const ScanFolders& folders, Console& console)
        : m_task(task)
        , m_options(task.options)
        , m_folders(folders)
        , m_console(console)
    { }

    [[nodiscard]] ScanOutcome run();

private:
    [[nodiscard]] std::optional<ExitCode> prepare();
    [[nodiscard]] std::optional<ExitCode> read(std::optional<Interrupt>& interrupt);
    [[nodiscard]] bool compare();
    [[nodiscard]] bool complete();

    const ScanTask& m_task;
    const ScanOptions& m_options;
    const ScanFolders& m_folders;
    Console& m_console;
    std::optional<Policy> m_policy;
    std::optional<RecordedScan> m_baseline;
    std::optional<RecordedScan> m_saved; //!< in place of hosts
    std::optional<ScanReport> m_report;
};

//! What has to be clear before any host is asked.
std::optional<ExitCode> ScanRun::prepare()
{
    if (sendsPdfToTerminal(m_options)) {
        m_console.error(u"A terminal cannot show a PDF: name a file with --output, or send it through a pipe."_s);
        return ExitCode::Failure;
    }
    if (m_task.savedScan.isEmpty()) {
        m_policy = loadPolicy(m_options.policyFile, m_folders.config, m_options.profile, m_console);
        if (!m_policy) { // a report under another policy than was meant would only mislead
            return ExitCode::PolicyInvalid;
        }
    }
    if (m_options.baseline.isEmpty()) {
        return std::nullopt;
    }
    Result<RecordedScan> baseline = loadSavedScan(m_options.baseline, m_folders.state);
    if (!baseline) {
        m_console.error(u"The baseline is no use, and nothing was read. %1"_s.arg(Console::sentence(baseline.error())));
        return ExitCode::Failure;
    }
    m_baseline = std::move(*baseline);
    return std::nullopt;
}

std::optional<ExitCode> ScanRun::read(std::optional<Interrupt>& interrupt)
{
    if (m_task.savedScan.isEmpty()) {
        m_report = readHosts(m_options, *m_policy, m_folders, interrupt, m_console);
        return std::nullopt; // whoever interrupted it knows
    }
    interrupt.emplace();
    Result<RecordedScan> saved = loadSavedScan(m_task.savedScan, m_folders.state);
    if (!saved) {
        m_console.error(Console::sentence(saved.error()));
        return ExitCode::HostIncomplete;
    }
    m_saved = std::move(*saved);
    m_report = reportOf(*m_saved, m_task.savedScan, QDateTime::currentDateTimeUtc());
    if (!m_task.keepsFailOn) {
        m_report->failOn = m_options.failOn;
    }
    return std::nullopt;
}

bool ScanRun::compare()
{
    // A saved scan as it was saved: the report made of it does not hold every setting.
    const Result<RecordedScan> now = m_saved ? Result<RecordedScan>(*m_saved) : recordedScan(*m_report);
    if (!now) {
        m_console.error(Console::sentence(now.error()));
        return false;
    }
    m_report->drift = std::make_shared<const Drift>(m_options.baseline, *m_baseline, *now);
    return true;
}

//! Adds what is known beside the hosts.
bool ScanRun::complete()
{
    if (!isTableShown(m_options)) {
        tellProblems(*m_report, m_console);
    }
    tellWaivers(*m_report, m_options.strictWaivers, m_console);
    if (m_baseline && !compare()) {
        return false;
    }
    if (tellsChanges(m_options)) {
        addChanges(*m_report, m_folders);
    }
    return true;
}

ScanOutcome ScanRun::run()
{
    if (const std::optional<ExitCode> code = prepare()) {
        return fail(*code);
    }
    std::optional<ReportWriter> writer;
    bool outputsWritten = false;
    {
        // Until the files are written: a signal must leave neither a socket of the demo nor half a file behind.
        std::optional<Interrupt> interrupt;
        if (const std::optional<ExitCode> code = read(interrupt)) {
            return fail(*code);
        }
        if (m_report) {
            if (!complete()) {
                return fail(ExitCode::Failure);
            }
            writer.emplace(*m_report);
            outputsWritten = writeFiles(
                *writer, m_options, false, [&] { return interrupt->wasRequested(); }, m_console);
            const bool isKept = !m_options.save || keepScan(*m_report, m_folders, m_console) != 0;
            outputsWritten = outputsWritten && isKept;
        }
        if (interrupt->wasRequested()) {
            m_console.note(u"Interrupted."_s);
            return fail(ExitCode::Interrupted);
        }
    }
    // A pipe may wait for its reader for ever, and leaves nothing behind: from here on a signal ends it at once.
    outputsWritten = writeFiles(*writer, m_options, true, never, m_console) && outputsWritten;
    outputsWritten = writeStandardOutput(*writer, m_options, m_console) && outputsWritten;
    return {outputsWritten ? std::nullopt : std::optional(ExitCode::OutputFailed), std::move(m_report)};
}

} // namespace

Result<QString> savedScanOf(const ScanOptions& options, const ParsedArguments& arguments)
{
    const auto isSaved = [](const HostOption& host) {
        return host.kind == HostOption::Kind::File && isSavedScan(host.value);
    };
    const auto saved = std::find_if(options.hosts.begin(), options.hosts.end(), isSaved);
    if (saved == options.hosts.end()) {
        return QString();
    }
    if (options.hosts.size() > 1) {
        return usageError(QT_TRANSLATE_NOOP("Hull",
                              "%1 is a saved scan, which stands alone: what other hosts are now would be mixed with "
                              "what its hosts were then."),
            {saved->value});
    }
    for (const QLatin1String name : {"policy"_L1, "profile"_L1, "save"_L1}) {
        if (arguments.has(name)) {
            return usageError(QT_TRANSLATE_NOOP("Hull",
                                  "--%1 does not go with a saved scan: it was judged when it was made, and \"hullctl "
                                  "snapshot import\" takes it into the history."),
                {QString(name)});
        }
    }
    return saved->value;
}

ScanOutcome runScanTask(const ScanTask& task, const ScanFolders& folders, Console& console)
{
    return ScanRun(task, folders, console).run();
}

} // namespace Hull
