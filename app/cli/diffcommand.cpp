// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/hostscan.h"
#include "app/cli/policyoption.h"
#include "app/cli/scanids.h"
#include "app/session/scancomparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String live = "live"_L1;

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
std::optional<ScanReport> scanNow(const ParsedArguments& arguments, ExitCode& code, Console& console)
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
    std::optional<ScanReport> report =
        policy ? readHosts(*options, *policy, folders, interrupt, console) : std::nullopt;
    if (!report) {
        code = policy ? ExitCode::Interrupted : ExitCode::Failure;
        return std::nullopt;
    }
    tellProblems(*report, console);
    return report;
}

//! What the operands name; of the history it is looked up now, before any host is read.
Result<std::vector<ScanSource>> sourcesFrom(const ParsedArguments& arguments)
{
    const QStringList& names = arguments.operands;
    std::unique_ptr<HistoryStore> history;
    if (std::any_of(names.begin(), names.end(), namesKeptScan)) {
        Result<std::unique_ptr<HistoryStore>> opened = HistoryStore::openReadOnly(scanFoldersFrom(arguments).state);
        if (!opened) {
            return opened.error();
        }
        history = std::move(*opened);
    }
    std::vector<ScanSource> sources;
    for (const QString& name : names) {
        ScanSource source{.path = name, .name = name};
        if (namesKeptScan(name)) {
            const Result<qint64> id = scanIdFrom(name, *history);
            if (!id) {
                return id.error();
            }
            source.kind = ScanSource::Kind::Kept;
            source.id = *id;
        } else if (name != live) {
            source.kind = ScanSource::Kind::File;
        }
        sources.push_back(std::move(source));
    }
    return sources;
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
    const Result<std::vector<ScanSource>> sources = sourcesFrom(arguments);
    if (!sources) {
        return fail(sources.error(), console);
    }
    ExitCode code = ExitCode::Failure;
    std::optional<ScanReport> now;
    if (arguments.operands.contains(live)) {
        now = scanNow(arguments, code, console);
        if (!now) {
            return code;
        }
    }
    const Result<DifferenceReport> report =
        compareScans(sources->front(), sources->back(), scanFoldersFrom(arguments).state, now ? &*now : nullptr);
    if (!report) {
        return fail(report.error(), console);
    }
    const QByteArray text = format == "json"_L1 ? differenceJson(*report, console.jsonLayout())
                                                : differenceText(*report, console.tableLayout());
    if (!console.writeData(text)) {
        return ExitCode::Failure;
    }
    return report->difference.isEmpty() ? ExitCode::Success : ExitCode::Differs;
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
