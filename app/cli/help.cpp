// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/report/textlayout.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 26;

QString optionName(const OptionSpec& spec)
{
    QString name = spec.letter ? QString(u'-') + QLatin1Char(spec.letter) + ", "_L1 : u"    "_s;
    name += "--"_L1 + QString(spec.name);
    return spec.value ? name + u' ' + QString::fromUtf8(spec.value) : name;
}

QString optionList(const char* heading, const std::vector<OptionSpec>& specs, int width)
{
    QString text = u'\n' + QString::fromUtf8(heading) + u'\n';
    for (const OptionSpec& spec : specs) {
        // Not as a cell: the four spaces of an option without a short form would be lost.
        const QString name = "  "_L1 + optionName(spec);
        const QStringList lines = wrapped(QString::fromUtf8(spec.help), width - nameColumn - 4);
        const bool fits = name.size() <= nameColumn + 2;
        text += fits ? name.leftJustified(nameColumn + 4) + lines.first() + u'\n' : name + u'\n';
        for (const QString& line : fits ? lines.mid(1) : lines) {
            text += QString(nameColumn + 4, u' ') + line + u'\n';
        }
    }
    return text;
}

QString paragraph(const char* source, int width)
{
    return wrapped(QString::fromUtf8(source), width).join(u'\n') + u'\n';
}

constexpr const char* exitCodes =
    "Exit codes of scan: 0 nothing is open at or above --fail-on, 2 open findings, 3 a host could not be reached "
    "or read completely, 4 an output could not be written, 5 the policy is no use (then nothing is read), or has an "
    "expired waiver with --strict-waivers, 1 wrong usage or an internal error, 130 interrupted. Where several apply, 1 "
    "goes before 4, 4 before 5, 5 before 3, and 3 before 2.";

int usableWidth(int width)
{
    return std::clamp(width, 60, 100);
}

} // namespace

QByteArray programHelp(int width)
{
    const int columns = usableWidth(width);
    QString text = u"Usage: hullctl [OPTIONS] COMMAND [...]\n\n"_s
        + paragraph("Inspects Docker hosts: host ports below 1024 and containers that can acquire more privileges than "
                    "they need. Only fix, rollback, finish and recover change a host, and only with --yes. Asks on "
                    "the terminal with --interactive only, needs no display. Data goes to standard output, everything "
                    "else to standard error.",
            columns)
        + "\nCommands:\n"_L1;
    for (const Command& command : commands()) {
        text += tableRow(2, {{command.name, 8, nullptr}, {QString::fromUtf8(command.summary), columns - 12, nullptr}});
    }
    text += optionList("Options:", globalOptions(), columns);
    text += "\n"_L1 + paragraph("\"hullctl COMMAND --help\" tells the options of a command.", columns);
    return text.toUtf8();
}

QByteArray commandHelp(const Command& command, int width)
{
    const int columns = usableWidth(width);
    QString text = "Usage: hullctl "_L1 + QString(command.name) + u' ' + QString::fromUtf8(command.operands) + "\n\n"_L1
        + paragraph(command.description, columns);
    if (!command.hostOptions.empty()) {
        text += optionList("Host options (repeatable; in the order given):", command.hostOptions, columns);
        text += paragraph("Without any: the host that the docker command would use (DOCKER_HOST, DOCKER_CONTEXT, the "
                          "current context, the default socket).",
            columns);
    }
    text += optionList("Options:", command.options, columns);
    text += optionList("Common options:", commonOptions(), columns);
    if (command.name == "scan"_L1) {
        text += u'\n' + paragraph(exitCodes, columns);
    }
    return text.toUtf8();
}

} // namespace Hull
