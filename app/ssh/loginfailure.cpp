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

} // namespace Hull
