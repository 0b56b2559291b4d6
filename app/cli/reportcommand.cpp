// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/savedscan.h"
#include "app/cli/scanids.h"
#include "app/cli/scanrun.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Options of a scan that a report takes as well.
constexpr std::array sharedNames{"profile"_L1, "policy"_L1, "baseline"_L1, "template"_L1, "paper"_L1,
    "classification"_L1, "attach-evidence"_L1, "reveal"_L1, "timeout"_L1, "jobs"_L1};

bool namesHosts(const ParsedArguments& arguments)
{
    const std::vector<OptionSpec>& specs = scanHostSpecs();
    return std::any_of(specs.begin(), specs.end(), [&](const OptionSpec& spec) { return arguments.has(spec.name); });
}

std::optional<Error> checkArguments(const ParsedArguments& arguments)
{
    if (arguments.operands.size() > 1) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "\"report\" takes one scan, but there is also %1."), {arguments.operands[1]});
    }
    if (!arguments.operands.isEmpty() && namesHosts(arguments)) {
        return usageError(
            QT_TRANSLATE_NOOP(
                "Hull", "\"report\" is about the saved scan %1 or about the hosts of the options, not about both."),
            {arguments.operands[0]});
    }
    const QStringList formats = arguments.values("format"_L1);
    if (formats.size() != 1 || (formats[0] != "pdf"_L1 && formats[0] != "html"_L1)) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull",
                "\"report\" needs --format pdf or --format html, once; \"scan\" writes other formats, and "
                "several at once."),
            {});
    }
    const QString language = arguments.value("language"_L1, u"en"_s);
    if (language != "en"_L1) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "This version writes reports in English only: --language takes en, not %1."),
            {language});
    }
    return std::nullopt;
}

//! What is to be reported on; the error is a usage error.
Result<ScanTask> taskFrom(const ParsedArguments& arguments)
{
    if (const std::optional<Error> wrong = checkArguments(arguments)) {
        return *wrong;
    }
    Result<ScanOptions> options = scanOptionsFrom(arguments);
    if (!options) {
        return options.error();
    }
    const QString name = arguments.operands.value(0);
    if (!name.isEmpty() && options->reveals) {
        return usageError(QT_TRANSLATE_NOOP("Hull",
                              "--reveal asks engines: a saved scan holds no secret values, and what docker inspect "
                              "printed shows them itself."),
            {});
    }
    if (!name.isEmpty() && !namesKeptScan(name)) {
        if (!QFileInfo::exists(
                name)) { // of a host that is not there, a report tells; of a slip of the pen, nobody wants one
            return Error{.kind = Error::Kind::FileUnreadable,
                .message = {QT_TRANSLATE_NOOP("Hull", "There is no file %1."), {name}},
                .remedy = {QT_TRANSLATE_NOOP("Hull",
                               "Name a file, a number of the history, latest or previous; hosts are named by options."),
                    {}}};
        }
        options->hosts.push_back({HostOption::Kind::File, name});
    }
    const bool isKept = namesKeptScan(name);
    const Result<QString> saved = isKept ? Result<QString>(name) : savedScanOf(*options, arguments);
    if (!saved) {
        return saved.error();
    }
    return ScanTask{*options, *saved, true};
}

ExitCode runReport(const ParsedArguments& arguments, Console& console)
{
    const Result<ScanTask> task = taskFrom(arguments);
    if (!task) {
        console.error(Console::sentence(task.error()));
        return ExitCode::Failure;
    }
    const ScanOutcome outcome = runScanTask(*task, scanFoldersFrom(arguments), console);
    if (outcome.failure) {
        return *outcome.failure;
    }
    return summaryOf(*outcome.report).incompleteHosts > 0 ? ExitCode::HostIncomplete : ExitCode::Success;
}

std::vector<OptionSpec> reportSpecs()
{
    std::vector<OptionSpec> specs{
        {0, "format"_L1, "FORMAT", "pdf, for signing off, PDF/A-1b; or html, one accessible file."},
        {0, "output"_L1, "FILE", "Write to FILE, whole or not at all; - is the standard output."},
        {0, "language"_L1, "LANGUAGE", "en (default); this version writes reports in English only."},
    };
    for (const OptionSpec& spec : scanSpecs()) {
        if (std::find(sharedNames.begin(), sharedNames.end(), spec.name) != sharedNames.end()) {
            specs.push_back(spec);
        }
    }
    return specs;
}

} // namespace

Command reportCommand()
{
    return {"report"_L1, "[SCAN | HOST OPTIONS] --format pdf|html --output FILE [OPTIONS]",
        "Write a report, also of a saved scan.",
        "Writes the report of a scan that was saved, or of the hosts as they are now. A SCAN is a number of the "
        "history, "
        "latest or previous; a file that \"hullctl snapshot\" or \"hullctl scan --format json\" wrote; or what "
        "\"docker "
        "inspect\" printed. A saved scan keeps the verdicts of then, and the report tells on its cover how old they "
        "are. "
        "The exit code is 0 where the report was written, whatever is open in it; 3 where it was, and a host could not "
        "be read completely, or where the saved scan is no use; 4 where it could not be written; 5 where the policy is "
        "no "
        "use; 1 for wrong usage; 130 where it was interrupted.",
        scanHostSpecs(), reportSpecs(), runReport, true};
}

} // namespace Hull
