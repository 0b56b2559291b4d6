// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/hostscan.h"
#include "app/cli/policyoption.h"
#include "app/cli/savedscan.h"
#include "app/cli/scanids.h"
#include "app/report/differencereport.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String live = "live"_L1;

//! Both scans, or the exit code of why not, which has been told.
struct Loaded
{
    std::vector<RecordedScan> scans;
    ExitCode code = ExitCode::Failure;
};

ExitCode fail(const Error& error, Console& console)
{
    console.error(Console::sentence(error));
    return ExitCode::Failure;
}

std::optional<Error> checkOperands(const ParsedArguments& arguments)
{
    const QStringList& names = arguments.operands;
    if (names.size() != 2) {
        return usageError(QT_TRANSLATE_NOOP("Hull",
                              "\"diff\" takes two scans: each a number of the history, latest, previous, a file, or "
                              "live for what the hosts are now."),
            {});
    }
    const auto lives = names.count(live);
    if (lives == 2) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "Only one of the two scans can be live."), {});
    }
    static const std::vector<OptionSpec> specs = [] {
        std::vector<OptionSpec> all = scanHostSpecs();
        all.insert(all.end(), readingSpecs().begin(), readingSpecs().end());
        return all;
    }();
    const auto stray =
        std::find_if(specs.begin(), specs.end(), [&](const OptionSpec& spec) { return arguments.has(spec.name); });
    if (lives == 0 && stray != specs.end()) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "--%1 is for a scan of now: name it live."), {stray->name});
    }
    return std::nullopt;
}

//! What the hosts are now; nothing where that could not be read, which has been told.
std::optional<RecordedScan> scanNow(const ParsedArguments& arguments, ExitCode& code, Console& console)
{
    ParsedArguments reading = arguments;
    std::erase_if(reading.options, [](const ParsedOption& option) { return option.name == "format"_L1; });
    const Result<ScanOptions> options = scanOptionsFrom(reading);
    if (!options) {
        code = fail(options.error(), console);
        return std::nullopt;
    }
    const ScanFolders folders = scanFoldersFrom(arguments);
    const std::optional<Policy> policy = loadPolicy(options->policyFile, folders.config, options->profile, console);
    std::optional<Interrupt> interrupt;
    const std::optional<ScanReport> report =
        policy ? readHosts(*options, *policy, folders, interrupt, console) : std::nullopt;
    if (!report) {
        code = policy ? ExitCode::Interrupted : ExitCode::Failure;
        return std::nullopt;
    }
    tellProblems(*report, console);
    Result<RecordedScan> scan = recordedScan(*report);
    if (!scan) {
        code = fail(scan.error(), console);
        return std::nullopt;
    }
    return std::move(*scan);
}

//! Those of the history, together, so that they share what is equal; they stand at their places.
std::optional<Error> loadKept(const QStringList& names, const QString& stateDirectory, std::vector<RecordedScan>& scans)
{
    if (std::none_of(names.begin(), names.end(), namesKeptScan)) {
        return std::nullopt;
    }
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::openReadOnly(stateDirectory);
    if (!history) {
        return history.error();
    }
    std::vector<qint64> ids;
    for (const QString& name : names) {
        if (namesKeptScan(name)) {
            const Result<qint64> id = scanIdFrom(name, **history);
            if (!id) {
                return id.error();
            }
            ids.push_back(*id);
        }
    }
    Result<std::vector<RecordedScan>> kept = (*history)->scans(ids);
    if (!kept) {
        return kept.error();
    }
    size_t next = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (namesKeptScan(names[i])) {
            scans[static_cast<size_t>(i)] = std::move((*kept)[next++]);
        }
    }
    return std::nullopt;
}

Loaded load(const ParsedArguments& arguments, Console& console)
{
    const QStringList& names = arguments.operands;
    Loaded loaded;
    loaded.scans.resize(2);
    if (const std::optional<Error> error = loadKept(names, scanFoldersFrom(arguments).state, loaded.scans)) {
        return {{}, fail(*error, console)};
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        RecordedScan& scan = loaded.scans[static_cast<size_t>(i)];
        if (names[i] == live) {
            std::optional<RecordedScan> now = scanNow(arguments, loaded.code, console);
            if (!now) {
                return {{}, loaded.code};
            }
            scan = std::move(*now);
        } else if (!namesKeptScan(names[i])) {
            Result<RecordedScan> read = loadScanFile(names[i]);
            if (!read) {
                return {{}, fail(read.error(), console)};
            }
            scan = std::move(*read);
        }
    }
    return loaded;
}

ExitCode runDiff(const ParsedArguments& arguments, Console& console)
{
    if (const std::optional<Error> wrong = checkOperands(arguments)) {
        return fail(*wrong, console);
    }
    const QString format = arguments.value("format"_L1, u"text"_s);
    if (format != "text"_L1 && format != "json"_L1) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull",
                                   "There is no format %1. A comparison is written as text or "
                                   "json."),
                        {format}),
            console);
    }
    const Loaded loaded = load(arguments, console);
    if (loaded.scans.empty()) {
        return loaded.code;
    }
    const DifferenceReport report{ComparedScan(arguments.operands[0], loaded.scans[0]),
        ComparedScan(arguments.operands[1], loaded.scans[1]), differenceBetween(loaded.scans[0], loaded.scans[1])};
    const QByteArray text = format == "json"_L1 ? differenceJson(report, console.jsonLayout())
                                                : differenceText(report, console.tableLayout());
    if (!console.writeData(text)) {
        return ExitCode::Failure;
    }
    return report.difference.isEmpty() ? ExitCode::Success : ExitCode::Differs;
}

std::vector<OptionSpec> diffSpecs()
{
    std::vector<OptionSpec> specs{{0, "format"_L1, "FORMAT", "text (default) or json, that is hullwright.diff/1."}};
    specs.insert(specs.end(), readingSpecs().begin(), readingSpecs().end());
    return specs;
}

} // namespace

Command diffCommand()
{
    return {"diff"_L1, "A B [OPTIONS]", "Tell what differs between two scans.",
        "Compares the earlier scan A with the later one B: findings that are new, fixed, changed or gone, hosts and "
        "containers that came and went, and settings that changed. Each is a number of the history, latest or "
        "previous; a file that \"hullctl snapshot\" or \"hullctl scan --format json\" wrote; or live, what the hosts "
        "of the options are now. A container is the same by its name on its host, also where it was made again. The "
        "exit code is 0 where nothing differs, 2 where something does, and 1 where they could not be compared.",
        scanHostSpecs(), diffSpecs(), runDiff, true};
}

} // namespace Hull
