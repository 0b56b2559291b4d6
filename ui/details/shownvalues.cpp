// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/shownvalues.h"

#include "app/base/redact.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! "username=bob,password=x", "Server=db;Pwd=x", "…?token=x": loses the values of the pairs that look secret.
QString redactedPairs(const QString& text)
{
    constexpr QLatin1String separators{",;&? \t\n"};
    QString shown;
    bool hiding = false;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !separators.contains(text[end])) {
            ++end;
        }
        const QString part = text.mid(at, end - at);
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0) {
            hiding = looksSecret(QStringView(part).left(equals), QStringView(part).mid(equals + 1));
            shown += hiding ? part.left(equals + 1) + redactionMark() : part;
        } else if (!hiding) { // else it may be the rest of a password with a comma in it
            shown += part;
        }
        if (end < text.size() && !(hiding && equals <= 0)) {
            shown += text[end];
        }
        at = end + 1;
    }
    return shown;
}

//! JSON or another notation in one string: there a name that speaks of a secret hides all of it.
bool isNotation(const QString& text)
{
    return text.contains(u'{') || text.contains(u'"');
}

} // namespace

QString shownText(const QString& name, const QString& text)
{
    if (isNotation(text) && !name.isEmpty() && looksSecret(text, text)) {
        return redactionMark();
    }
    const QString whole = redacted(name, text);
    return whole == text && text.contains(u'=') ? redactedPairs(text) : whole;
}

QString shownArgument(const QString& argument, const QString& before)
{
    const bool isValueOfOption = before.startsWith(u'-') && !before.contains(u'=') && !argument.startsWith(u'-');
    if (isValueOfOption && looksSecret(before, argument)) {
        return redactionMark();
    }
    const qsizetype equals = argument.indexOf(u'=');
    const bool isEnvironment = before == "-e"_L1 || before == "--env"_L1; // of the command that made the container
    if (equals > 0 && isEnvironment) {
        return argument.left(equals + 1) + redactionMark();
    }
    const QString name = argument.left(equals);
    if (equals > 0 && (name == "--env"_L1 || looksSecret(name, argument.mid(equals + 1)))) {
        return name + u'=' + redactionMark();
    }
    // A whole shell line in one argument: a name that speaks of a secret somewhere in it is enough.
    const bool isCommandLine = argument.contains(u' ') || isNotation(argument);
    return isCommandLine && looksSecret(argument, argument) ? redactionMark() : shownText(QString(), argument);
}

bool isNamedByPeople(const QString& path)
{
    static constexpr std::array<QLatin1String, 6> maps{
        "Labels"_L1, "Options"_L1, "DriverOpts"_L1, "Annotations"_L1, "Sysctls"_L1, "StorageOpt"_L1};
    const QString last = path.mid(path.lastIndexOf(u'.') + 1);
    return path == "HostConfig.LogConfig.Config"_L1
        || std::any_of(maps.begin(), maps.end(), [&last](QLatin1String map) { return last == map; });
}

bool isArgumentList(const QString& path)
{
    static constexpr std::array<QLatin1String, 7> lists{"Config.Cmd"_L1, "Config.Entrypoint"_L1, "Args"_L1,
        "Config.Healthcheck.Test"_L1, "Config.Shell"_L1, "Config.OnBuild"_L1, "Config.CreateCommand"_L1};
    return std::any_of(lists.begin(), lists.end(), [&path](QLatin1String list) { return path == list; });
}

} // namespace Hull
