// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/loginfailure.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What was to lead through a jump host ends with it, before it has begun.
bool isOfJumpHost(const QStringList& lines, const SshCircumstances& known)
{
    return !known.jumps.isEmpty() && std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith("kex_exchange_identification: "_L1);
    });
}

QString secondsOf(std::chrono::milliseconds limit)
{
    return QString::number(static_cast<double>(limit.count()) / 1000, 'g', 3);
}

//! The limit of time for a login.
QString secondsOf(const SshOptions& options)
{
    return secondsOf(options.loginTimeout);
}

} // namespace

Error deniedError(
    const QString& account, const QString& methods, const QStringList& lines, const SshCircumstances& known)
{
    const QString keys = known.keysTried.isEmpty() ? u"–"_s : known.keysTried.join("; "_L1);
    Error error{.kind = Error::Kind::LoginFailed,
        .message = {QT_TRANSLATE_NOOP("Hull", "The host does not let %1 in. It offers: %2. Keys tried: %3."),
            {account, methods, keys}},
        .cause = {QT_TRANSLATE_NOOP("Hull",
                      "The account is another one, does not know the key, or the passphrase or password was wrong."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Check user and key; `%1` brings a key there."),
            {sshCopyIdCommandLine(known.target, known.options)}}};
    if (isOfJumpHost(lines, known)) {
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Check user and key of the jump host: `%1` must get in."),
            {sshJumpCommandLine(known.jumps, known.options)}};
    } else if (!known.lockedKey.isEmpty() && !known.canAsk) {
        error.cause = {
            QT_TRANSLATE_NOOP("Hull", "The key %1 would do, but has a passphrase, which nobody could be asked for."),
            {known.lockedKey}};
        error.remedy = {
            QT_TRANSLATE_NOOP("Hull", "Put the key into ssh-agent: `%1`; or run hullctl with --interactive."),
            {typedCommand({u"ssh-add"_s, known.lockedKey})}};
    } else if (known.keysTried.isEmpty() && !known.canAsk) {
        error.cause = {
            QT_TRANSLATE_NOOP("Hull",
                "There was no key to try: it is missing, or has a passphrase, which nobody could be asked for."),
            {}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Put the key into ssh-agent: `ssh-add`."), {}};
    }
    return error;
}

Error silentWayError(const SshCircumstances& known, bool isJump)
{
    return {.kind = Error::Kind::Timeout,
        .message = isJump ? Message{QT_TRANSLATE_NOOP("Hull", "The jump host %1 does not answer."), {known.jumps}}
                          : Message{QT_TRANSLATE_NOOP("Hull", "%1 does not answer behind the jump host %2."),
                              {known.address(), known.jumps}},
        .cause = {QT_TRANSLATE_NOOP(
                      "Hull", "The jump host or what is behind it hangs, or what listens there is no SSH server."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Check that `%1` gets in from this machine."),
            {isJump ? sshJumpCommandLine(known.jumps, known.options) : sshCommandLine(known.target, known.options)}}};
}

Error sshLoginTimeoutError(
    const SshTarget& target, const SshOptions& options, const QStringList& said, const QString& agentKey)
{
    const QString address = sshAddress(target);
    if (!agentKey.isEmpty()) {
        return {.kind = Error::Kind::AgentWaits,
            .message = {QT_TRANSLATE_NOOP("Hull", "ssh-agent did not let its key %1 be used at %2 within %3 s."),
                {agentKey, address, secondsOf(options)}},
            .cause = {QT_TRANSLATE_NOOP("Hull",
                          "The agent asks a question of its own, which was not answered, or waits for a security key "
                          "to be touched."),
                {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Try again and answer it; look for it behind other windows."), {}},
            .detail = said.join(u'\n')};
    }
    return {.kind = Error::Kind::Timeout,
        .message = {QT_TRANSLATE_NOOP("Hull", "The login at %1 came to no end within %2 s."),
            {address, secondsOf(options)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The host, a jump host or a ProxyCommand on the way is slow or hangs."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Check that `%1` gets in from this machine."),
            {sshCommandLine(target, options)}},
        .detail = said.join(u'\n')};
}

Error sshResolveTimeoutError(const SshTarget& target, const SshOptions& options, std::chrono::milliseconds limit)
{
    return {.kind = Error::Kind::Timeout,
        .message = {QT_TRANSLATE_NOOP("Hull", "ssh did not read its configuration for %1 within %2 s."),
            {sshAddress(target), secondsOf(limit)}},
        .cause = {QT_TRANSLATE_NOOP("Hull",
                      "A program that Match exec names there is slow or hangs, or the file server that it lies on."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "See how long `%1` takes."),
            {sshCommandLine(target, options).replace(0, 3, "ssh -G"_L1)}}};
}

Error sshAgentSilentError(const SshTarget& target, const SshOptions& options, const QStringList& said)
{
    return {.kind = Error::Kind::AgentWaits,
        .message = {QT_TRANSLATE_NOOP("Hull", "ssh-agent did not say which keys it has for %1 within %2 s."),
            {sshAddress(target), secondsOf(options)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The agent wants to be unlocked first, or hangs."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Try again once `ssh-add -l` answers; IdentityAgent none in ~/.ssh/config does without it."),
            {}},
        .detail = said.join(u'\n')};
}

Error refusedByUserError()
{
    return {.kind = Error::Kind::Cancelled,
        .message = {QT_TRANSLATE_NOOP("Hull", "The connection was given up."), {}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "A question of ssh was answered with Cancel."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Try again."), {}}};
}

} // namespace Hull
