// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sshtarget.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255; // bytes of a host name (RFC 1035), and more than any account has
constexpr qsizetype longestSocketPath = 107; // sun_path in unix(7), without the final zero

bool hasBlankOrControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

bool hasAnyOf(const QString& text, QLatin1StringView characters)
{
    return std::any_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

Error badTarget(Message message, Message remedy)
{
    return {.kind = Error::Kind::BadConfiguration, .message = std::move(message), .remedy = std::move(remedy)};
}

std::optional<Error> hostNameError(const QString& host)
{
    const Message remedy{QT_TRANSLATE_NOOP("Hull", "Write it as a name, an address or an alias of ~/.ssh/config."), {}};
    if (host.isEmpty()) {
        return badTarget({QT_TRANSLATE_NOOP("Hull", "The SSH connection names no host."), {}}, remedy);
    }
    if (host.toUtf8().size() > longestName) {
        return badTarget({QT_TRANSLATE_NOOP("Hull", "The name of the SSH host has over %1 characters."),
                             {QString::number(longestName)}},
            remedy);
    }
    if (host.startsWith(u'-')) {
        return badTarget(
            {QT_TRANSLATE_NOOP("Hull", "\"%1\" is no SSH host: ssh would take it for an option."), {host}}, remedy);
    }
    if (hasBlankOrControl(host) || hasAnyOf(host, "'`\"$\\;&<>|(){}@/"_L1)) {
        return badTarget(
            {QT_TRANSLATE_NOOP("Hull", "\"%1\" is no SSH host: it holds characters that no host name has."), {host}},
            remedy);
    }
    return std::nullopt;
}

std::optional<Error> accountError(const QString& user)
{
    if (user.startsWith(u'-') || hasBlankOrControl(user) || hasAnyOf(user, "'`\";&<>|(){}"_L1) || user.endsWith(u'\\')
        || user.size() > longestName) {
        return badTarget({QT_TRANSLATE_NOOP("Hull", "\"%1\" is no account for an SSH connection."), {user}},
            {QT_TRANSLATE_NOOP("Hull", "Write the account's name as in ssh name@host."), {}});
    }
    return std::nullopt;
}

std::optional<Error> socketPathError(const QString& path)
{
    if (path.isEmpty()) {
        return std::nullopt;
    }
    // ssh replaces ${…} and knows no way to write it literally.
    if (!path.startsWith(u'/') || hasBlankOrControl(path) || path.contains("${"_L1)
        || path.toUtf8().size() > longestSocketPath) {
        return badTarget({QT_TRANSLATE_NOOP("Hull", "\"%1\" is no path of a socket on an SSH host."), {path}},
            {QT_TRANSLATE_NOOP("Hull", "Name the engine's socket from the root on, as in /run/user/1000/docker.sock."),
                {}});
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> sshTargetError(const SshTarget& target)
{
    if (auto error = hostNameError(target.host)) {
        return error;
    }
    if (auto error = accountError(target.user)) {
        return error;
    }
    if (target.port < 0 || target.port > 65535) {
        return badTarget({QT_TRANSLATE_NOOP("Hull", "There is no port %1."), {QString::number(target.port)}},
            {QT_TRANSLATE_NOOP("Hull", "Ports go from 1 to 65535; SSH's own is 22."), {}});
    }
    if (target.jumpHost.startsWith(u'-') || hasBlankOrControl(target.jumpHost)
        || hasAnyOf(target.jumpHost, "'`\"$\\;&<>|(){}"_L1)) {
        return badTarget({QT_TRANSLATE_NOOP("Hull", "\"%1\" is no jump host."), {target.jumpHost}},
            {QT_TRANSLATE_NOOP("Hull", "Write jump hosts as ssh -J takes them: user@host:port, several with commas."),
                {}});
    }
    return socketPathError(target.remoteSocket);
}

} // namespace Hull
