// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"

namespace Hull {

//! One command of hullctl: what it is called, what it takes, and the function that does it.
struct Command
{
    QLatin1String name;
    const char* operands; //!< of the usage line: "[HOST OPTIONS] [OPTIONS]"
    const char* summary; //!< one line for the list of commands
    const char* description; //!< for its own help
    std::vector<OptionSpec> hostOptions;
    std::vector<OptionSpec> options;
    //! arguments also hold --config-dir and --state-dir, which stand in front of the command.
    ExitCode (*run)(const ParsedArguments& arguments, Console& console);
    bool takesOperands = false; //!< the command itself says which

    [[nodiscard]] std::vector<OptionSpec> allOptions() const; //!< with those that every command takes
};

[[nodiscard]] const std::vector<Command>& commands();
[[nodiscard]] const std::vector<OptionSpec>& globalOptions(); //!< in front of a command
[[nodiscard]] const std::vector<OptionSpec>& commonOptions(); //!< -v, -q and -h, in front of and behind a command

//! hullctl as a whole; arguments without the program's name.
[[nodiscard]] ExitCode runHullctl(const QStringList& arguments, Console& console);

[[nodiscard]] QByteArray programHelp(int width);
[[nodiscard]] QByteArray commandHelp(const Command& command, int width);

//! The folder of hosts.json and the policy: --config-dir, else the user's.
[[nodiscard]] QString configDirectoryFrom(const ParsedArguments& arguments);

// The commands themselves, one file each.
[[nodiscard]] Command hostsCommand();
[[nodiscard]] Command snapshotCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command fixCommand();
[[nodiscard]] Command rollbackCommand();
[[nodiscard]] Command finishCommand();
[[nodiscard]] Command recoverCommand();
[[nodiscard]] Command journalCommand();
[[nodiscard]] Command scanCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command rulesCommand();

} // namespace Hull
