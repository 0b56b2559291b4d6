// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/enginediagnosis.h"

#include "app/transport/transporterror.h"

#include <QRegularExpression>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QString& text)
{
    return '\'' + text.toUtf8().replace('\'', "'\\''") + '\'';
}

QString hostOf(const SshTarget& target)
{
    return sshAddress(target);
}

//! What the host says of a socket, which may be a lie; empty where it can be no path of one (unix(7): 107 bytes).
QString socketPath(const QString& said, const SshTarget& target)
{
    static const QRegularExpression plain(u"^(/[A-Za-z0-9._][A-Za-z0-9._@+-]*)+$"_s);
    const bool isPlain = said.size() <= 107 && plain.match(said).hasMatch();
    return isPlain && said != remoteSocketOf(target) ? said : QString();
}

//! other: an engine that the account may use; empty where none was found.
Error missing(const SshTarget& target, const QString& other = {})
{
    Error error{.kind = Error::Kind::SocketMissing,
        .message = {QT_TRANSLATE_NOOP("Hull", "Logged in to %1, but there is no socket at %2."),
            {hostOf(target), remoteSocketOf(target)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "No Docker engine runs on the host, or its socket is somewhere else."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Start the engine there, or name its socket: ssh://user@host/run/user/1000/docker.sock."),
            {}}};
    if (!other.isEmpty()) {
        error.remedy = {
            QT_TRANSLATE_NOOP("Hull", "Name the socket of the engine that the account may use there: %1."), {other}};
    }
    return error;
}

Error noSocket(const SshTarget& target)
{
    return {.kind = Error::Kind::NotASocket,
        .message = {QT_TRANSLATE_NOOP("Hull", "Logged in to %1, but %2 is no socket."),
            {hostOf(target), remoteSocketOf(target)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "Something else stands at that path."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Name the socket of the engine on that host."), {}}};
}

Error nobodyListens(const SshTarget& target)
{
    return {.kind = Error::Kind::ConnectionRefused,
        .message = {QT_TRANSLATE_NOOP("Hull", "Logged in to %1, but no engine listens at %2."),
            {hostOf(target), remoteSocketOf(target)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The engine has ended and left its socket behind."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Start the engine on that host."), {}}};
}

//! Names and numbers that can stand in a command, whatever shell reads it: they come from the host, which may lie.
bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._][A-Za-z0-9._-]*$"_s);
    return plain.match(name).hasMatch();
}

//! account: "ops" or "4242"; group: that the socket belongs to, empty where that is not known.
Error forbidden(const SshTarget& target, const QString& account, const QString& group, const QString& other = {})
{
    const QString who = isPlainName(account) ? account : u"this account"_s;
    Error error{.kind = Error::Kind::PermissionDenied,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 may not use Docker on %2: %3 is closed to that account."),
            {who, target.host, remoteSocketOf(target)}}};
    if (!isPlainName(account) || !(group.isEmpty() || isPlainName(group))) {
        error.cause = {QT_TRANSLATE_NOOP("Hull", "The account does not belong to the socket's group."), {}};
        error.remedy = {
            QT_TRANSLATE_NOOP("Hull", "Log in as an account that may, or have it added to that group."), {}};
    } else if (group.isEmpty() || group == "root"_L1) {
        error.cause = {QT_TRANSLATE_NOOP("Hull", "The account does not belong to the socket's group."), {}};
        error.remedy = {
            QT_TRANSLATE_NOOP("Hull", "Log in as an account that may, or have it added: `sudo usermod -aG docker %1`."),
            {who}};
    } else {
        error.cause = {QT_TRANSLATE_NOOP("Hull", "The account does not belong to the group %1."), {group}};
        error.remedy = {other.isEmpty()
                ? QT_TRANSLATE_NOOP("Hull", "Have it added on the host: `sudo usermod -aG %1 %2`.")
                : QT_TRANSLATE_NOOP("Hull",
                    "Have it added on the host: `sudo usermod -aG %1 %2`. Or name the socket of the engine that it "
                    "may use already: %3."),
            {group, who, other}};
    }
    return error;
}

} // namespace

QByteArray engineSocketScript(const SshTarget& target)
{
    return "s="
        + quoted(remoteSocketOf(target))
        // Of rootless Docker, Docker Desktop and Podman, or what the account is told to use.
        + "\nusable() { u=$(id -u)\n"
          "  for o in \"${DOCKER_HOST#unix://}\" \"$XDG_RUNTIME_DIR/docker.sock\" \"/run/user/$u/docker.sock\""
          " \"$HOME/.docker/run/docker.sock\" \"/run/user/$u/podman/podman.sock\"; do\n"
          "    if [ -S \"$o\" ] && [ -w \"$o\" ]; then echo \"$o\"; return; fi\n"
          "  done; }\n"
          "if [ ! -e \"$s\" ]; then\n"
          // In a folder that is closed to us, nothing seems to exist.
          "  d=${s%/*}; while [ -n \"$d\" ] && [ ! -e \"$d\" ]; do d=${d%/*}; done\n"
          "  if [ -n \"$d\" ] && [ ! -x \"$d\" ]; then echo DENIED; id -un; echo; else echo MISSING; fi; usable\n"
          "elif [ ! -S \"$s\" ]; then echo NOTSOCK\n"
          "elif [ ! -w \"$s\" ]; then echo DENIED; id -un\n"
          "  stat -Lc %G \"$s\" 2>/dev/null || ls -lLd \"$s\" | { read -r m l o g r; echo \"$g\"; }; usable\n"
          "else echo OK; fi\n";
}

std::optional<Error> engineSocketError(const QByteArray& output, const SshTarget& target)
{
    const QStringList lines = QString::fromUtf8(output).split(u'\n');
    const QString verdict = lines.value(0);
    if (verdict == "MISSING"_L1) {
        return missing(target, socketPath(lines.value(1), target));
    }
    if (verdict == "NOTSOCK"_L1) {
        return noSocket(target);
    }
    if (verdict == "DENIED"_L1) {
        return forbidden(target, lines.value(1).left(64), lines.value(2).left(64), socketPath(lines.value(3), target));
    }
    return std::nullopt;
}

Error forwardingForbiddenError(const SshTarget& target, bool engineAnswers)
{
    if (engineAnswers) {
        return {.kind = Error::Kind::ForwardingForbidden,
            .message = {QT_TRANSLATE_NOOP("Hull", "The SSH server of %1 forbids to forward to sockets."),
                {hostOf(target)}},
            .cause = {QT_TRANSLATE_NOOP(
                          "Hull", "AllowStreamLocalForwarding or DisableForwarding is set in its sshd_config."),
                {}},
            .remedy = {
                QT_TRANSLATE_NOOP("Hull", "Use docker system dial-stdio for this host, or allow forwarding there."),
                {}}};
    }
    return {.kind = Error::Kind::ForwardingForbidden,
        .message = {QT_TRANSLATE_NOOP("Hull", "Logged in to %1, but forwarding to %2 leads nowhere."),
            {hostOf(target), remoteSocketOf(target)}},
        .cause = {QT_TRANSLATE_NOOP("Hull",
                      "No engine listens there, or AllowStreamLocalForwarding or DisableForwarding is set in the "
                      "server's sshd_config."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Start the engine there, or allow forwarding to sockets."), {}}};
}

Error afterForwardingError(const Error& dialStdio, const SshTarget& target)
{
    if (dialStdio.kind != Error::Kind::ProgramMissing) {
        return dialStdio;
    }
    return {.kind = dialStdio.kind,
        .message = {QT_TRANSLATE_NOOP("Hull", "Logged in to %1, but forwarding to %2 leads nowhere."),
            {hostOf(target), remoteSocketOf(target)}},
        .cause =
            {QT_TRANSLATE_NOOP("Hull",
                 "No engine listens there; or the SSH server forbids to forward to sockets, and there is no docker "
                 "command to go another way."),
                {}},
        .remedy = {QT_TRANSLATE_NOOP(
                       "Hull", "Start the engine there, install docker's command, or allow forwarding to sockets."),
            {}},
        .detail = dialStdio.detail};
}

bool isSessionRefused(const QByteArray& errors)
{
    return errors.contains("Session open refused by peer") || errors.contains("administratively prohibited");
}

Error dialStdioError(int exitCode, const QByteArray& output, const QByteArray& errors, const SshTarget& target)
{
    Error error = connectionLostError(hostOf(target), 0);
    if (!output.isEmpty() && !output.startsWith("HTTP/1.")) {
        error = {.kind = Error::Kind::BadAnswer,
            .message = {QT_TRANSLATE_NOOP("Hull", "The account on %1 prints something of its own when it is used: %2"),
                {hostOf(target), QString::fromUtf8(output.left(80)).section(u'\n', 0, 0)}},
            .cause = {QT_TRANSLATE_NOOP("Hull", "A file like .bashrc prints a greeting, which spoils what follows."),
                {}},
            .remedy = {
                QT_TRANSLATE_NOOP("Hull", "Let it print only where there is a terminal: `[ -t 1 ] && echo …`."), {}}};
    } else if (isSessionRefused(errors)) {
        error = {.kind = Error::Kind::Forbidden,
            .message = {QT_TRANSLATE_NOOP("Hull", "The SSH server of %1 allows no sessions."), {hostOf(target)}},
            .cause = {QT_TRANSLATE_NOOP("Hull", "MaxSessions is 0 in its sshd_config, or others use them all."), {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Allow sessions, or forwarding to sockets, on the host."), {}}};
    } else if (errors.contains("ermission denied") && errors.contains("dial")) {
        error = forbidden(target, target.user, {});
    } else if (errors.contains("no such file or directory") && errors.contains("dial")) {
        error = missing(target);
    } else if (errors.contains("connection refused") && errors.contains("dial")) {
        error = nobodyListens(target);
    } else if (exitCode == 127 || exitCode == 126) {
        error = {.kind = Error::Kind::ProgramMissing,
            .message = {QT_TRANSLATE_NOOP("Hull", "There is no docker command on %1."), {hostOf(target)}},
            .cause = {QT_TRANSLATE_NOOP(
                          "Hull", "It is not installed, or not in the PATH of logins without a terminal."),
                {}},
            .remedy = {
                QT_TRANSLATE_NOOP("Hull", "Install docker's command there, or allow forwarding to sockets."), {}}};
    }
    error.detail = QString::fromUtf8(errors.left(2000));
    return error;
}

} // namespace Hull
