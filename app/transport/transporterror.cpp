// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/transporterror.h"

#include <QFile>
#include <QLocale>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! getgrgid() and getpwuid() answer in a buffer that all threads share; these do not.
QString groupName(gid_t id)
{
    std::array<char, 4096> buffer{};
    group entry{};
    group* found = nullptr;
    ::getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->gr_name) : QString::number(id);
}

QString accountName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(::geteuid());
}

Error socketMissing(const QString& path)
{
    return {Error::Kind::SocketMissing, {QT_TRANSLATE_NOOP("Hull", "There is no socket at %1."), {path}},
        {QT_TRANSLATE_NOOP("Hull", "No Docker engine runs on this machine, or its socket is somewhere else."), {}},
        {QT_TRANSLATE_NOOP(
             "Hull", "Start the engine (`sudo systemctl start docker`), or name its socket with -H unix:///path."),
            {}},
        {}, 0};
}

Error notASocket(const QString& path, mode_t mode)
{
    Error error;
    error.kind = Error::Kind::NotASocket;
    if (S_ISDIR(mode)) {
        error.message = {QT_TRANSLATE_NOOP("Hull", "%1 is a folder, not a socket."), {path}};
        error.cause = {QT_TRANSLATE_NOOP("Hull",
                           "Docker makes a folder there when a container mounts the socket's path while no engine "
                           "listens."),
            {}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull",
                            "Name the socket itself. If an empty folder stands in the engine's way, remove it and "
                            "restart the engine."),
            {}};
        return error;
    }
    error.message = S_ISREG(mode) ? Message{QT_TRANSLATE_NOOP("Hull", "%1 is a regular file, not a socket."), {path}}
                                  : Message{QT_TRANSLATE_NOOP("Hull", "%1 is not a socket."), {path}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "The path is not the one where the engine listens."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull",
                        "Name the engine's socket, usually unix:///var/run/docker.sock. A file with the output of "
                        "`docker inspect` is opened as a file (hullctl: --from-file)."),
        {}};
    return error;
}

Error socketForbidden(const QString& path, const struct stat& status)
{
    Error error;
    error.kind = Error::Kind::PermissionDenied;
    error.message = {QT_TRANSLATE_NOOP("Hull", "No permission to use the socket %1."), {path}};
    const QString account = accountName();
    if ((status.st_mode & S_IWGRP) != 0 && status.st_gid != 0) {
        const QString group = groupName(status.st_gid);
        error.cause = {
            QT_TRANSLATE_NOOP("Hull", "It is open to the group %1, and the account %2 was not in it at login."),
            {group, account}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull",
                            "Run `sudo usermod -aG %1 %2`, then log out and in again. Whoever is in this group can "
                            "become root on this machine; running this program with sudo is the alternative."),
            {group, account}};
    } else {
        error.cause = {
            QT_TRANSLATE_NOOP("Hull", "It is open to its owner alone, and the account %1 is another one."), {account}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull",
                            "Run this program as the socket's owner, or give the engine's socket a group with "
                            "`dockerd --group` and join it with `usermod -aG`."),
            {}};
    }
    return error;
}

Error folderForbidden(const QString& path)
{
    return {Error::Kind::PermissionDenied, {QT_TRANSLATE_NOOP("Hull", "No permission to reach the socket %1."), {path}},
        {QT_TRANSLATE_NOOP("Hull", "A folder on the way to it is closed to the account %1."), {accountName()}},
        {QT_TRANSLATE_NOOP("Hull",
             "Run this program as the engine's user (a rootless engine's socket is open to that user alone) or as "
             "root; for a socket with a group, `sudo usermod -aG` that group."),
            {}},
        {}, 0};
}

//! It connects to nothing that speaks HTTP: a socket of datagrams, or of packets.
Error notAStreamSocket(const QString& path)
{
    Error error;
    error.kind = Error::Kind::NotASocket;
    error.message = {QT_TRANSLATE_NOOP("Hull", "%1 is a socket of another kind than that of an engine."), {path}};
    error.cause = {
        QT_TRANSLATE_NOOP("Hull", "It takes single messages and no connections: another program listens there."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Name the engine's socket, usually unix:///var/run/docker.sock."), {}};
    return error;
}

Error pathTooLong(const QString& path)
{
    return {Error::Kind::BadConfiguration, {QT_TRANSLATE_NOOP("Hull", "The path %1 is too long for a socket."), {path}},
        {QT_TRANSLATE_NOOP("Hull", "A socket's path has 107 bytes at most."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Use a shorter path, for instance a symbolic link."), {}}, {}, 0};
}

} // namespace

Error socketError(const QString& socketPath, int errorNumber)
{
    const QByteArray path = QFile::encodeName(socketPath);
    constexpr qsizetype longestPath = 107; // sun_path in unix(7), without the final zero
    if (path.size() > longestPath) {
        return pathTooLong(socketPath);
    }
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0) {
        return errno == EACCES ? folderForbidden(socketPath) : socketMissing(socketPath);
    }
    if (!S_ISSOCK(status.st_mode)) {
        return notASocket(socketPath, status.st_mode);
    }
    // connect() needs the right to write (unix(7)).
    if (errorNumber == EACCES || errorNumber == EPERM
        || ::faccessat(AT_FDCWD, path.constData(), W_OK, AT_EACCESS) != 0) {
        return socketForbidden(socketPath, status);
    }
    if (errorNumber == 0) {
        return {};
    }
    if (errorNumber == EMFILE || errorNumber == ENFILE) {
        return tooManyFilesError(socketPath);
    }
    Error error = errorNumber == EPROTOTYPE ? notAStreamSocket(socketPath) : connectionRefusedError(socketPath);
    error.detail = QString::fromLocal8Bit(std::strerror(errorNumber));
    return error;
}

Error tooManyFilesError(const QString& address)
{
    return {Error::Kind::Internal,
        {QT_TRANSLATE_NOOP("Hull", "This program has too many files and connections open to reach %1."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "The limit of open files (`ulimit -n`) is too low for so many hosts at once."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Raise the limit (`ulimit -n 4096`), or read fewer hosts."), {}}, {}, 0};
}

Error connectionRefusedError(const QString& address)
{
    return {Error::Kind::ConnectionRefused, {QT_TRANSLATE_NOOP("Hull", "Nobody listens at %1."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "The engine was stopped or crashed and left its socket behind."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Start the engine: `sudo systemctl start docker`."), {}}, {}, 0};
}

Error connectionLostError(const QString& address, qint64 bytesReceived)
{
    Error error;
    error.kind = Error::Kind::ConnectionLost;
    error.message = bytesReceived > 0
        ? Message{QT_TRANSLATE_NOOP("Hull", "The connection to %1 broke off in the middle of an answer."), {address}}
        : Message{QT_TRANSLATE_NOOP("Hull", "%1 closed the connection without an answer."), {address}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "The engine was stopped or restarted, or something between failed."), {}};
    error.remedy = {
        QT_TRANSLATE_NOOP("Hull", "Try again; if it happens again, look at the engine's log (`journalctl -u docker`)."),
        {}};
    error.detail = u"%1 bytes received"_s.arg(bytesReceived);
    return error;
}

namespace {

QString inSeconds(std::chrono::milliseconds limit)
{
    return QLocale::c().toString(static_cast<double>(limit.count()) / 1000, 'g', 3);
}

} // namespace

Error timeoutError(const QString& address, std::chrono::milliseconds limit)
{
    return {Error::Kind::Timeout,
        {QT_TRANSLATE_NOOP("Hull", "%1 did not answer within %2 s."), {address, inSeconds(limit)}},
        {QT_TRANSLATE_NOOP("Hull", "The engine hangs, or the machine is too busy."), {}},
        {QT_TRANSLATE_NOOP("Hull",
             "See whether `docker ps` answers on that machine, and restart the engine if not. If it is only slow, try "
             "again; hullctl takes more time with --timeout."),
            {}},
        {}, 0};
}

Error unansweredError(const QString& address, const QString& request, std::chrono::milliseconds limit)
{
    Error error = timeoutError(address, limit);
    error.message = {
        QT_TRANSLATE_NOOP("Hull", "%1 did not answer %2 within %3 s."), {address, request, inSeconds(limit)}};
    return error;
}

Error notHttpError(const QString& address)
{
    return {Error::Kind::NotDocker, {QT_TRANSLATE_NOOP("Hull", "What answers at %1 does not speak HTTP."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "Another program than a Docker engine listens there."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Name the socket or address of the Docker engine."), {}}, {}, 0};
}

Error bodyTooLargeError(const QString& address, qint64 limit)
{
    return {Error::Kind::BodyTooLarge,
        {QT_TRANSLATE_NOOP("Hull", "An answer of %1 is larger than %2 MiB and was not read."),
            {address, QString::number(limit / (1024 * 1024))}},
        {QT_TRANSLATE_NOOP("Hull", "No engine sends that much: something is wrong with it, or it is none."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Look at what listens there."), {}}, {}, 0};
}

Error headerTooLargeError(const QString& address)
{
    return {Error::Kind::HeaderTooLarge,
        {QT_TRANSLATE_NOOP("Hull", "An answer of %1 has a header that is too large."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "No engine sends that: something is wrong with it, or it is none."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Look at what listens there."), {}}, {}, 0};
}

Error redirectedError(const QString& address, int status)
{
    return {Error::Kind::Redirected,
        {QT_TRANSLATE_NOOP("Hull", "%1 redirects to another place, which is never followed."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "A web server or proxy answers there instead of the engine."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Name the engine's own socket or address."), {}}, {}, status};
}

Error transferError(const QString& address, const QString& detail)
{
    Error error;
    error.kind = Error::Kind::Internal;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The request to %1 failed."), {address}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Try again, and report it with the details if it stays."), {}};
    error.detail = detail;
    return error;
}

} // namespace Hull
