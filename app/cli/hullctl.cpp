// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/log.h"
#include "app/base/redact.h"
#include "app/cli/command.h"
#include "app/config/hostfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

ExitCode refuse(const Error& error, const QString& helpCommand, Console& console)
{
    console.error(Console::sentence(error));
    console.error(u"See \"%1 --help\"."_s.arg(helpCommand));
    return ExitCode::Failure;
}

ExitCode print(const QByteArray& text, Console& console)
{
    return console.writeData(text) ? ExitCode::Success : ExitCode::OutputFailed;
}

//! Sets how much is said on standard error, there and in the log; false where the two options contradict.
bool applyVerbosity(const ParsedArguments& before, const ParsedArguments& behind, Console& console)
{
    const bool verbose = before.has("verbose"_L1) || behind.has("verbose"_L1);
    const bool quiet = before.has("quiet"_L1) || behind.has("quiet"_L1);
    if (verbose && quiet) {
        return false;
    }
    console.setVerbosity(quiet ? Console::Verbosity::Quiet
            : verbose          ? Console::Verbosity::Verbose
                               : Console::Verbosity::Normal);
    // What goes wrong with a host is told by the command itself, in whole sentences.
    Log::initialise(verbose ? spdlog::level::debug : spdlog::level::critical);
    return true;
}

QString commandNames()
{
    QStringList names;
    for (const Command& command : commands()) {
        names.append(command.name);
    }
    return names.join(", "_L1);
}

ExitCode runCommand(
    const Command& command, const ParsedArguments& before, const QStringList& arguments, Console& console)
{
    const QString helpCommand = "hullctl "_L1 + QString(command.name);
    Result<ParsedArguments> parsed = parseArguments(arguments, command.allOptions(), OperandMode::Anywhere);
    if (!parsed) {
        return refuse(parsed.error(), helpCommand, console);
    }
    if (parsed->has("help"_L1)) {
        return print(commandHelp(command, console.tableLayout().width), console);
    }
    if (!command.takesOperands && !parsed->operands.isEmpty()) {
        return refuse(usageError(QT_TRANSLATE_NOOP("Hull", "%1 takes no argument, but there is %2."),
                          {helpCommand, withoutCredentials(parsed->operands.first())}),
            helpCommand, console);
    }
    if (!applyVerbosity(before, *parsed, console)) {
        return refuse(usageError(QT_TRANSLATE_NOOP("Hull", "--verbose and --quiet exclude each other."), {}),
            helpCommand, console);
    }
    for (const ParsedOption& option : before.options) {
        if (option.name == "config-dir"_L1 || option.name == "state-dir"_L1) {
            parsed->options.push_back(option);
        }
    }
    console.setInteractive(before.has("interactive"_L1));
    return command.run(*parsed, console);
}

} // namespace

std::vector<OptionSpec> Command::allOptions() const
{
    std::vector<OptionSpec> all = hostOptions;
    all.insert(all.end(), options.begin(), options.end());
    all.insert(all.end(), commonOptions().begin(), commonOptions().end());
    return all;
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> list{scanCommand(), reportCommand(), snapshotCommand(), diffCommand(),
        planCommand(), fixCommand(), rollbackCommand(), finishCommand(), recoverCommand(), journalCommand(),
        rulesCommand(), hostsCommand()};
    return list;
}

const std::vector<OptionSpec>& commonOptions()
{
    static const std::vector<OptionSpec> list{
        {'v', "verbose"_L1, nullptr, "Tell on standard error what is being done."},
        {'q', "quiet"_L1, nullptr, "Say nothing on standard error but what kept the command from doing its work."},
        {'h', "help"_L1, nullptr, "Show this help and exit."},
    };
    return list;
}

const std::vector<OptionSpec>& globalOptions()
{
    static const std::vector<OptionSpec> list = [] {
        std::vector<OptionSpec> options = commonOptions();
        options.push_back({0, "version"_L1, nullptr, "Show the version and exit."});
        options.push_back({0, "config-dir"_L1, "DIR",
            "The folder of hosts.json and policy.json, instead of $XDG_CONFIG_HOME/hullwright."});
        options.push_back({0, "state-dir"_L1, "DIR",
            "The folder of the journal of changes and the history of scans, instead of $XDG_STATE_HOME/hullwright."});
        options.push_back({0, "interactive"_L1, nullptr,
            "Ask on the terminal for passphrases, passwords and unknown host keys. Without it nothing is asked."});
        return options;
    }();
    return list;
}

QString configDirectoryFrom(const ParsedArguments& arguments)
{
    return arguments.value("config-dir"_L1, HostFile::defaultDirectory(QProcessEnvironment::systemEnvironment()));
}

ExitCode runHullctl(const QStringList& arguments, Console& console)
{
    const Result<ParsedArguments> parsed = parseArguments(arguments, globalOptions(), OperandMode::EndsOptions);
    if (!parsed) {
        return refuse(parsed.error(), u"hullctl"_s, console);
    }
    if (parsed->has("help"_L1)) {
        return print(programHelp(console.tableLayout().width), console);
    }
    if (parsed->has("version"_L1)) {
        return print("hullctl " HULL_VERSION "\n", console);
    }
    if (parsed->operands.isEmpty()) {
        return refuse(
            usageError(QT_TRANSLATE_NOOP("Hull", "A command is missing. This version has: %1."), {commandNames()}),
            u"hullctl"_s, console);
    }
    const QString name = parsed->operands.first();
    const auto command = std::find_if(
        commands().begin(), commands().end(), [&name](const Command& candidate) { return candidate.name == name; });
    if (command == commands().end()) {
        return refuse(usageError(QT_TRANSLATE_NOOP("Hull", "There is no command %1. This version has: %2."),
                          {withoutCredentials(name), commandNames()}),
            u"hullctl"_s, console);
    }
    return runCommand(*command, *parsed, parsed->operands.mid(1), console);
}

} // namespace Hull
