// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/startprogram.h"

#include "app/remediation/bodymounts.h"
#include "app/remediation/rawdocument.h"

#include <nlohmann/json.hpp>

#include <QDir>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

template <size_t Size>
bool isOneOf(const std::array<QLatin1String, Size>& names, const QString& path)
{
    return std::find(names.begin(), names.end(), path.section(u'/', -1)) != names.end();
}

bool isShell(const QString& path)
{
    static constexpr std::array shells{"sh"_L1, "bash"_L1, "ash"_L1, "dash"_L1};
    return isOneOf(shells, path);
}

//! Programs that start another one, which their arguments name, and do nothing else.
bool onlyWaits(const QString& path)
{
    static constexpr std::array waiting{
        "tini"_L1, "tini-static"_L1, "dumb-init"_L1, "docker-init"_L1, "catatonit"_L1, "env"_L1};
    return isOneOf(waiting, path);
}

QStringList commandOf(const RawJson& inspect)
{
    QStringList command{textOf(inspect, "Path")};
    for (const RawJson& argument : member(inspect, "Args")) {
        command += QString::fromStdString(stringOf(argument));
    }
    while (command.size() > 1 && onlyWaits(command.first())) {
        command.removeFirst();
        while (command.size() > 1 && (command.first().startsWith(u'-') || command.first().contains(u'='))) {
            command.removeFirst();
        }
    }
    return command;
}

//! The folders of the variable PATH.
QStringList foldersOf(const RawJson& config)
{
    for (const RawJson& entry : member(config, "Env")) {
        const QString variable = QString::fromStdString(stringOf(entry));
        if (variable.startsWith("PATH="_L1)) {
            return variable.mid(5).split(u':', Qt::SkipEmptyParts);
        }
    }
    return {u"/usr/local/sbin"_s, u"/usr/local/bin"_s, u"/usr/sbin"_s, u"/usr/bin"_s, u"/sbin"_s, u"/bin"_s};
}

QStringList pathsOf(const QString& program, const RawJson& config)
{
    if (program.isEmpty()) {
        return {};
    }
    const QString folder = textOf(config, "WorkingDir");
    if (program.contains(u'/')) {
        return {QDir::cleanPath(program.startsWith(u'/') ? program : u'/' + folder + u'/' + program)};
    }
    QStringList paths;
    for (const QString& place : foldersOf(config)) {
        paths += QDir::cleanPath(place + u'/' + program);
    }
    return paths;
}

} // namespace

StartProgram startProgramOf(const QByteArray& inspect)
{
    StartProgram start;
    const Result<RawJson> document = parseRawDocument(inspect);
    if (!document) {
        return start;
    }
    const RawJson& config = member(*document, "Config");
    const QStringList command = commandOf(*document);
    if (isShell(command.first()) && command.value(1).startsWith("-c"_L1)) {
        start.script = command.value(2).toUtf8();
    } else if (isShell(command.first()) && command.size() > 1 && !command.at(1).startsWith(u'-')) {
        start.paths = pathsOf(u"./"_s + command.at(1), config);
        if (command.at(1).startsWith(u'/')) {
            start.paths = pathsOf(command.at(1), config);
        }
    } else {
        start.paths = pathsOf(command.first(), config);
    }
    for (const RawJson& bind : member(member(*document, "HostConfig"), "Binds")) {
        const std::string source = readBind(stringOf(bind)).source;
        if (source.starts_with('/')) {
            start.boundFolders += QString::fromStdString(source);
        }
    }
    return start;
}

std::vector<ProcessClue> processesFrom(const QByteArray& top)
{
    std::vector<ProcessClue> processes;
    const Result<RawJson> document = parseRawDocument(top);
    if (!document) {
        return processes;
    }
    for (const RawJson& row : member(*document, "Processes")) {
        const auto column = [&row](size_t index) {
            return row.is_array() && row.size() > index ? QString::fromStdString(stringOf(row[index])) : QString();
        };
        bool isNumber = false;
        const int pid = column(0).toInt(&isNumber);
        if (isNumber && !column(2).isEmpty()) {
            processes.push_back({pid, column(1).toInt(), column(2) == "0"_L1 || column(2) == "root"_L1});
        }
    }
    return processes;
}

QString linkedPath(const QString& path, const QString& target)
{
    return QDir::cleanPath(target.startsWith(u'/') ? target : path.section(u'/', 0, -2) + u'/' + target);
}

} // namespace Hull
