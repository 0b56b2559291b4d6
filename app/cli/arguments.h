// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QStringList>

#include <vector>

namespace Hull {

//! One option that a command knows.
struct OptionSpec
{
    char letter = 0; //!< short form; 0 = none
    QLatin1String name; //!< long form, without the dashes
    const char* value = nullptr; //!< what its value is called in the help; none: the option takes no value
    const char* help = nullptr;
};

struct ParsedOption
{
    QLatin1String name;
    QString value;
};

//! A command line taken apart. Options keep their order, because --format and --output pair up by it.
struct ParsedArguments
{
    std::vector<ParsedOption> options;
    QStringList operands;

    [[nodiscard]] bool has(QLatin1String name) const;
    [[nodiscard]] int count(QLatin1String name) const;
    [[nodiscard]] QStringList values(QLatin1String name) const;
    //! Of an option that may be given once; the last one counts, as everywhere on the command line.
    [[nodiscard]] QString value(QLatin1String name, const QString& otherwise = {}) const;
};

enum class OperandMode {
    Anywhere,
    EndsOptions, //!< the first operand is a command: what follows belongs to it
};

/*!
 * Takes apart arguments (without the program's name): --name value, --name=value, -n value, -nvalue, -ab, and "--",
 * which ends the options. A value is never empty. The error says which argument is wrong and which options there are.
 */
[[nodiscard]] Result<ParsedArguments> parseArguments(
    const QStringList& arguments, const std::vector<OptionSpec>& specs, OperandMode mode);

//! A usage error with a sentence and its arguments.
[[nodiscard]] Error usageError(const char* source, const QStringList& arguments);

} // namespace Hull
