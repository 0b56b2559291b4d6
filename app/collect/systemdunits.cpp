// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/systemdunits.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnits = 4000; // a host has some hundred
constexpr qint64 longestUnit = 64 * 1024;

//! As systemd expands them in a unit's commands (systemd.unit(5)), as far as names are made of them.
QString expanded(QString line, const QString& file)
{
    const QString name = file.section(u'.', 0, -2);
    line.replace("%n"_L1, file);
    line.replace("%N"_L1, name);
    line.replace("%p"_L1, name.section(u'@', 0, 0));
    return line;
}

bool runs(const QString& command, const QString& container)
{
    static const QRegularExpression program(u"\\b(docker|podman)\\b"_s);
    const QRegularExpression name(u"(^|[\\s=\"'/])%1($|[\\s\"';])"_s.arg(QRegularExpression::escape(container)));
    return command.contains(program) && command.contains(name);
}

//! A command may go over several lines, each but the last with a backslash at its end.
bool anyCommandRuns(const QString& unit, const QString& file, const QString& container)
{
    QString command;
    for (const QString& line : unit.split(u'\n')) {
        command += line;
        if (command.endsWith(u'\\')) {
            command.chop(1);
            command += u' ';
            continue;
        }
        if (command.trimmed().startsWith("Exec"_L1) && runs(expanded(command, file), container)) {
            return true;
        }
        command.clear();
    }
    return false;
}

} // namespace

QStringList unitsThatRun(const QString& root, const QString& container)
{
    QStringList found;
    QStringList seen; // a unit of /etc goes before the package's of that name
    for (const QLatin1String place : {"/etc/systemd/system"_L1, "/run/systemd/system"_L1,
             "/usr/local/lib/systemd/system"_L1, "/usr/lib/systemd/system"_L1, "/lib/systemd/system"_L1}) {
        const QDir folder(root + place);
        for (const QString& file : folder.entryList({u"*.service"_s}, QDir::Files, QDir::Name)) {
            if (seen.contains(file) || seen.size() >= mostUnits) {
                continue;
            }
            seen += file;
            QFile unit(folder.filePath(file));
            if (unit.open(QIODevice::ReadOnly)
                && anyCommandRuns(QString::fromUtf8(unit.read(longestUnit)), file, container)) {
                found += file;
            }
        }
    }
    found.sort();
    return found;
}

} // namespace Hull
