// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/hostscan.h"
#include "app/cli/policyoption.h"
#include "app/cli/scanids.h"
#include "app/history/historystore.h"
#include "app/history/snapshotfile.h"
#include "app/history/snapshotredaction.h"
#include "app/report/historyreport.h"
#include "app/report/outputfile.h"
#include "app/report/scanjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! One call of "hullctl snapshot": what its actions work with.
struct Call
{
    const ParsedArguments& arguments;
    const QStringList operands; //!< behind the action
    const ScanFolders folders;
    Console& console;
};

ExitCode fail(const Error& error, Console& console)
{
    console.error(Console::sentence(error));
    return error.kind == Error::Kind::FileUnwritable ? ExitCode::OutputFailed : ExitCode::Failure;
}

//! The .hullsnap file of a scan, as the options want it.
Result<QByteArray> fileOf(const QByteArray& scanJson, const Call& call)
{
    const Result<QByteArray> json =
        call.arguments.has("redact"_L1) ? redactedScan(scanJson) : Result<QByteArray>(scanJson);
    return json ? Result<QByteArray>(snapshotFile(*json)) : json;
}

ExitCode writeFile(const QByteArray& bytes, const Call& call)
{
    const QString path = outputPath(call.arguments.value("output"_L1));
    if (path.isEmpty()) {
        return call.console.writeData(bytes) ? ExitCode::Success : ExitCode::OutputFailed;
    }
    const QString problem = writeOutputFile(path, bytes);
    if (!problem.isEmpty()) {
        call.console.error(u"%1 could not be written: %2"_s.arg(path, problem));
        return ExitCode::OutputFailed;
    }
    call.console.detail(u"%1 is written."_s.arg(path));
    return ExitCode::Success;
}

ExitCode tellId(qint64 id, Console& console)
{
    return console.writeData(QByteArray::number(id) + '\n') ? ExitCode::Success : ExitCode::OutputFailed;
}

//! Reads the hosts; nothing where it was interrupted or the policy is no use, and code says which.
std::optional<ScanReport> scanned(const Call& call, std::optional<Interrupt>& interrupt, ExitCode& code)
{
    const Result<ScanOptions> options = scanOptionsFrom(call.arguments);
    if (!options) {
        code = fail(options.error(), call.console);
        return std::nullopt;
    }
    const std::optional<Policy> policy =
        loadPolicy(options->policyFile, call.folders.config, options->profile, call.console);
    if (!policy) {
        code = ExitCode::PolicyInvalid;
        return std::nullopt;
    }
    std::optional<ScanReport> report = readHosts(*options, *policy, call.folders, interrupt, call.console);
    code = ExitCode::Interrupted;
    return report;
}

//! Without an action: a scan of now.
ExitCode take(const Call& call)
{
    const bool toFile = call.arguments.has("output"_L1);
    if (!toFile && call.arguments.has("redact"_L1)) {
        return fail(
            usageError(QT_TRANSLATE_NOOP("Hull", "--redact is for a file: it needs --output."), {}), call.console);
    }
    QByteArray bytes;
    ExitCode code = ExitCode::Success;
    std::optional<ScanReport> report;
    qint64 id = 0;
    {
        std::optional<Interrupt> interrupt; // until all is kept: the demo has sockets to clean up
        report = scanned(call, interrupt, code);
        if (!report) {
            if (code == ExitCode::Interrupted) {
                call.console.note(u"Interrupted."_s);
            }
            return code;
        }
        tellProblems(*report, call.console);
        if (toFile) {
            const Result<QByteArray> file = fileOf(snapshotJson(*report), call);
            if (!file) {
                return fail(file.error(), call.console);
            }
            bytes = *file;
        } else {
            id = keepScan(*report, call.folders, call.console);
        }
    }
    if (!toFile && id == 0) {
        return ExitCode::OutputFailed;
    }
    code = toFile ? writeFile(bytes, call) : tellId(id, call.console);
    return code == ExitCode::Success && summaryOf(*report).incompleteHosts > 0 ? ExitCode::HostIncomplete : code;
}

ExitCode list(const Call& call)
{
    const QString format = call.arguments.value("format"_L1, u"table"_s);
    if (format != "table"_L1 && format != "json"_L1) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull",
                                   "There is no format %1. The history is listed as table or "
                                   "json."),
                        {format}),
            call.console);
    }
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::openReadOnly(call.folders.state);
    const Result<std::vector<HistoryEntry>> entries =
        history ? (*history)->entries() : Result<std::vector<HistoryEntry>>(history.error());
    if (!entries) {
        return fail(entries.error(), call.console);
    }
    const QByteArray text = format == "json"_L1 ? historyJson(*entries, call.console.jsonLayout())
                                                : historyTable(*entries, call.console.tableLayout());
    return call.console.writeData(text) ? ExitCode::Success : ExitCode::OutputFailed;
}

ExitCode exportScan(const Call& call)
{
    if (call.operands.size() != 1 || !call.arguments.has("output"_L1)) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "\"snapshot export\" takes one scan, and --output FILE."), {}),
            call.console);
    }
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::openReadOnly(call.folders.state);
    if (!history) {
        return fail(history.error(), call.console);
    }
    const Result<qint64> id = scanIdFrom(call.operands[0], **history);
    const Result<QByteArray> json = id ? (*history)->json(*id) : Result<QByteArray>(id.error());
    const Result<QByteArray> file = json ? fileOf(*json, call) : json;
    return file ? writeFile(*file, call) : fail(file.error(), call.console);
}

ExitCode importFile(const QString& path, HistoryStore& history, Console& console)
{
    const Result<QByteArray> json = readSnapshotFile(path);
    const Result<qint64> known = json ? history.find(*json) : Result<qint64>(json.error());
    if (!known) {
        return fail(known.error(), console);
    }
    if (*known != 0) {
        console.note(u"%1 is kept already, as scan %2."_s.arg(path, QString::number(*known)));
        return tellId(*known, console);
    }
    const Result<qint64> id = history.keep(*json, HistoryStore::Origin::Import);
    if (!id) {
        console.error(u"%1: %2"_s.arg(path, Console::sentence(id.error())));
        return id.error().kind == Error::Kind::FileUnwritable ? ExitCode::OutputFailed : ExitCode::Failure;
    }
    return tellId(*id, console);
}

ExitCode importFiles(const Call& call)
{
    if (call.operands.isEmpty()) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "\"snapshot import\" takes files."), {}), call.console);
    }
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::open(call.folders.state);
    if (!history) {
        return fail(history.error(), call.console);
    }
    ExitCode worst = ExitCode::Success;
    for (const QString& path : call.operands) {
        const ExitCode code = importFile(path, **history, call.console);
        worst = code == ExitCode::Success ? worst : code;
    }
    return worst;
}

ExitCode removeScans(const Call& call)
{
    if (call.operands.isEmpty()) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "\"snapshot remove\" takes scans."), {}), call.console);
    }
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::open(call.folders.state);
    if (!history) {
        return fail(history.error(), call.console);
    }
    std::vector<qint64> ids;
    for (const QString& name : call.operands) {
        const Result<qint64> id = scanIdFrom(name, **history);
        if (!id) {
            return fail(id.error(), call.console);
        }
        if (std::find(ids.begin(), ids.end(), *id) == ids.end()) {
            ids.push_back(*id);
        }
    }
    const std::optional<Error> error = (*history)->remove(ids);
    return error ? fail(*error, call.console) : ExitCode::Success;
}

//! A number of scans or days; "all" is no limit, which the history knows as 0.
Result<int> limitFrom(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text == "all"_L1) {
        return 0;
    }
    if (!isNumber || number < 1) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "A limit is a number from 1 on, or all, not %1."), {text});
    }
    return number;
}

ExitCode showRetention(const HistoryRetention& retention, Console& console)
{
    const QString scans = retention.scans == 0 ? u"all"_s : QString::number(retention.scans);
    const QString days = retention.days == 0 ? u"all"_s : QString::number(retention.days);
    const QByteArray text = u"scans: %1\ndays: %2\n"_s.arg(scans, days).toUtf8();
    return console.writeData(text) ? ExitCode::Success : ExitCode::OutputFailed;
}

ExitCode retain(const Call& call)
{
    const bool changes = call.arguments.has("scans"_L1) || call.arguments.has("days"_L1);
    const Result<std::unique_ptr<HistoryStore>> history =
        changes ? HistoryStore::open(call.folders.state) : HistoryStore::openReadOnly(call.folders.state);
    Result<HistoryRetention> retention = history ? (*history)->retention() : Result<HistoryRetention>(history.error());
    if (!retention) {
        return fail(retention.error(), call.console);
    }
    for (const auto& [name, target] :
        {std::pair("scans"_L1, &retention->scans), std::pair("days"_L1, &retention->days)}) {
        if (!call.arguments.has(name)) {
            continue;
        }
        const Result<int> limit = limitFrom(call.arguments.value(name));
        if (!limit) {
            return fail(limit.error(), call.console);
        }
        *target = *limit;
    }
    const std::optional<Error> error = changes ? (*history)->setRetention(*retention) : std::nullopt;
    return error ? fail(*error, call.console) : showRetention(*retention, call.console);
}

struct Action
{
    QLatin1String name;
    ExitCode (*run)(const Call& call);
    std::array<QLatin1String, 2> options; //!< that it takes
};

constexpr std::array<Action, 5> actions{{{"list"_L1, list, {"format"_L1}},
    {"export"_L1, exportScan, {"output"_L1, "redact"_L1}}, {"import"_L1, importFiles, {}},
    {"remove"_L1, removeScans, {}}, {"retention"_L1, retain, {"scans"_L1, "days"_L1}}}};

//! That an option was given which belongs to something else: --days to a scan of now, or a host to "list".
std::optional<Error> checkOptions(const ParsedArguments& arguments, const Action* action)
{
    static constexpr std::array always{"verbose"_L1, "quiet"_L1, "config-dir"_L1, "state-dir"_L1};
    static constexpr std::array ofActions{"format"_L1, "scans"_L1, "days"_L1};
    const auto isAmong = [](const auto& names, QLatin1String name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const ParsedOption& option : arguments.options) {
        const bool fits = isAmong(always, option.name)
            || (action ? isAmong(action->options, option.name) : !isAmong(ofActions, option.name));
        if (!fits) {
            const QString whole = action ? "snapshot "_L1 + QString(action->name) : u"snapshot"_s;
            return usageError(QT_TRANSLATE_NOOP("Hull", "--%1 does not go with \"%2\"."), {option.name, whole});
        }
    }
    return std::nullopt;
}

ExitCode runSnapshot(const ParsedArguments& arguments, Console& console)
{
    const QString name = arguments.operands.value(0);
    const auto action = std::find_if(
        actions.begin(), actions.end(), [&name](const Action& candidate) { return candidate.name == name; });
    const bool isKnown = action != actions.end();
    if (!isKnown && !arguments.operands.isEmpty()) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull",
                                   "\"snapshot\" takes list, export, import, remove or retention, not \"%1\"; hosts "
                                   "are named by options."),
                        {name}),
            console);
    }
    if (const std::optional<Error> wrong = checkOptions(arguments, isKnown ? &*action : nullptr)) {
        return fail(*wrong, console);
    }
    const Call call{arguments, arguments.operands.mid(1), scanFoldersFrom(arguments), console};
    if (isKnown && (action->run == list || action->run == retain) && !call.operands.isEmpty()) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "\"snapshot %1\" takes no argument, but there is %2."),
                        {name, call.operands[0]}),
            console);
    }
    return isKnown ? action->run(call) : take(call);
}

std::vector<OptionSpec> snapshotSpecs()
{
    std::vector<OptionSpec> specs = readingSpecs();
    const std::vector<OptionSpec> own{
        {0, "output"_L1, "FILE",
            "Write the scan to FILE, a .hullsnap, instead of keeping it; - is the standard output. Of export: where "
            "to."},
        {0, "redact"_L1, nullptr, "Leave out of FILE the names of environment variables, and labels."},
        {0, "format"_L1, "FORMAT", "Of list: table (default) or json, that is hullwright.history/1."},
        {0, "scans"_L1, "N", "Of retention: keep the N latest scans, or all. From the start 10000."},
        {0, "days"_L1, "N", "Of retention: keep scans for N days, or all. From the start all."},
    };
    specs.insert(specs.end(), own.begin(), own.end());
    return specs;
}

} // namespace

Command snapshotCommand()
{
    return {"snapshot"_L1, "[HOST OPTIONS] [OPTIONS] | ACTION [SCAN|FILE...]", "Keep scans, and give them away.",
        "Scans the hosts and keeps what it saw in the history, history.sqlite in the state folder, or writes it to a "
        "file; the number of the kept scan is printed. \"list\" shows the history, \"export SCAN\" writes a scan of it "
        "to a file, \"import FILE...\" takes such files into it, \"remove SCAN...\" takes scans out of it, and "
        "\"retention\" shows or sets how many are kept. A SCAN is its number, latest or previous. A snapshot holds the "
        "settings that rules look at, labels (what looks secret redacted) and the names of environment variables; "
        "their values it never holds.",
        scanHostSpecs(), snapshotSpecs(), runSnapshot, true};
}

} // namespace Hull
