// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parse.h"

#include "app/docker/jsonreader.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using namespace Hull::Json;

constexpr Reading countedArgument{[](void* target, const std::string&, StringPool&) {
    ++*static_cast<int*>(target);
}};
constexpr Shape<int> argumentCount =
    makeList<int>(countedArgument, [](void* target) { *static_cast<int*>(target) = 0; });

constexpr Fields processConfigFields{std::array{
    field<&ExecInfo::privileged>("privileged", boolean),
    field<&ExecInfo::user>("user", word),
    field<&ExecInfo::program>("entrypoint", word),
    field<&ExecInfo::argumentCount>("arguments", argumentCount),
}};
constexpr Shape<ExecInfo> processConfig = objectOf<ExecInfo>(processConfigFields);

constexpr Fields execFields{std::array{
    field<&ExecInfo::id>("ID", text),
    field<&ExecInfo::running>("Running", boolean),
    field<&ExecInfo::pid>("Pid", integer),
    inlined<ExecInfo>("ProcessConfig", processConfig),
}};
constexpr Shape<ExecInfo> exec = objectOf<ExecInfo>(execFields);

//! The answer of `top`: a table whose columns are named.
struct ProcessTable
{
    QStringList titles;
    std::vector<QStringList> rows;
};

constexpr Shape<std::vector<QStringList>> rows = listOf(words);
constexpr Fields tableFields{std::array{
    field<&ProcessTable::titles>("Titles", words),
    field<&ProcessTable::rows>("Processes", rows),
}};
constexpr Shape<ProcessTable> processTable = objectOf<ProcessTable>(tableFields);

} // namespace

Result<ExecInfo> parseExec(QByteArrayView document, StringPool& pool)
{
    Result<ExecInfo> parsed = read(document, exec, pool);
    if (parsed && parsed->id.isEmpty()) {
        return unexpectedDocumentError();
    }
    return parsed;
}

Result<std::vector<ProcessInfo>> parseProcesses(QByteArrayView document, StringPool& pool)
{
    const Result<ProcessTable> table = read(document, processTable, pool);
    if (!table) {
        return table.error();
    }
    const qsizetype pidColumn = table->titles.indexOf("PID"_L1);
    const qsizetype commandColumn = std::max(table->titles.indexOf("COMMAND"_L1), table->titles.indexOf("COMM"_L1));
    if (commandColumn < 0) {
        return unexpectedDocumentError();
    }
    std::vector<ProcessInfo> processes;
    for (const QStringList& row : table->rows) {
        if (commandColumn < row.size()) {
            processes.push_back({row.value(pidColumn).toInt(), row[commandColumn]});
        }
    }
    std::sort(processes.begin(), processes.end(), [](const ProcessInfo& left, const ProcessInfo& right) {
        return left.pid != right.pid ? left.pid < right.pid : left.command < right.command;
    });
    return processes;
}

} // namespace Hull
