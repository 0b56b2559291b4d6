// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/report/rulesreport.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

ExitCode runRules(const ParsedArguments& arguments, Console& console)
{
    const QString format = arguments.value("format"_L1, u"table"_s);
    if (format != "table"_L1 && format != "json"_L1) {
        console.error(Console::sentence(usageError(
            QT_TRANSLATE_NOOP("Hull", "There is no format %1. This version writes table and json."), {format})));
        return ExitCode::Failure;
    }
    const QByteArray text = format == "json"_L1 ? rulesJson(console.jsonLayout()) : rulesTable(console.tableLayout());
    return console.writeData(text) ? ExitCode::Success : ExitCode::OutputFailed;
}

} // namespace

Command rulesCommand()
{
    return {"rules"_L1, "[--format table|json]", "List every rule with its severity and references.",
        "Lists every rule that hullctl knows: id, key, severity, profile, title and the controls of the standards that "
        "it answers to, each with the version that its number belongs to.",
        {}, {{0, "format"_L1, "FORMAT", "table (default) or json, that is hullwright.rules/1."}}, runRules};
}

} // namespace Hull
