// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/report/journalreport.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

ExitCode runJournal(const ParsedArguments& arguments, Console& console)
{
    const QString format = arguments.value("format"_L1, u"text"_s);
    if (format != "text"_L1 && format != "json"_L1) {
        console.error(Console::sentence(usageError(
            QT_TRANSLATE_NOOP("Hull", "There is no format %1. The journal is written as text or json."), {format})));
        return ExitCode::Failure;
    }
    const Result<std::unique_ptr<Journal>> journal = Journal::openReadOnly(stateDirectoryFrom(arguments));
    const Result<std::vector<TransactionRecord>> records =
        journal ? (*journal)->transactions() : Result<std::vector<TransactionRecord>>(journal.error());
    if (!records) {
        console.error(Console::sentence(records.error()));
        return ExitCode::Failure;
    }
    const QByteArray text = format == "json"_L1 ? journalJson(*records, console.jsonLayout())
                                                : journalText(*records, console.tableLayout());
    return console.writeData(text) ? ExitCode::Success : ExitCode::OutputFailed;
}

} // namespace

Command journalCommand()
{
    return {"journal"_L1, "[--format text|json]", "List what was ever changed, by whom and when.",
        "Lists every change that this account has made from this machine: when, of which container on which host, for "
        "which rules, and what came of it. No host is connected to.",
        {}, {{0, "format"_L1, "FORMAT", "text (default) or json, that is hullwright.journal/1."}}, runJournal};
}

} // namespace Hull
