// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/hostkeyfailure.h"

#include <QRegularExpression>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The first capture of the first line that matches; empty without one.
QString captured(const QStringList& lines, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    for (const QString& line : lines) {
        if (const QRegularExpressionMatch match = expression.match(line); match.hasMatch()) {
            return match.captured(1);
        }
    }
    return {};
}

//! There is never a way to go on: whoever knows better removes the old key by hand.
Error changed(const QStringList& lines, const SshCircumstances& known)
{
    const QString place = captured(lines, u"^Offending \\S+ key in (.*:\\d+)"_s);
    const QString fingerprint = captured(lines, u"^((?:SHA256|MD5):\\S*[^.\\s])\\.?$"_s);
    QString removal = captured(lines, u"^\\s+(ssh-keygen -f .*)$"_s);
    if (removal.isEmpty()) {
        const QString name = captured(lines, u"^Host key for (.*) has changed"_s);
        removal = "ssh-keygen -R \""_L1 + (name.isEmpty() ? known.address : name) + u'"';
    }
    return {.kind = Error::Kind::HostKeyChanged,
        .message =
            {QT_TRANSLATE_NOOP("Hull",
                 "The host key of %1 has changed. Known is the key in %2, received was %3. No connection is made."),
                {known.address, place.isEmpty() ? u"known_hosts"_s : place,
                    fingerprint.isEmpty() ? u"–"_s : fingerprint}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The host was set up anew, or somebody is between you and it."), {}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull",
                "Ask the host's administrator for the fingerprint. Only if it is the new one, remove the old key: "
                "`%1`."),
            {removal}}};
}

Error unknown(const SshCircumstances& known)
{
    return {.kind = Error::Kind::HostKeyUnknown,
        .message = {QT_TRANSLATE_NOOP("Hull", "The host key of %1 is not known yet, so it could be anybody."),
            {known.address}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "This account has never connected to the host under this name."), {}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull",
                "Connect once with `ssh %1` in a terminal and compare the fingerprint with the administrator's."),
            {known.address}}};
}

Error revoked(const SshCircumstances& known)
{
    return {.kind = Error::Kind::HostKeyChanged,
        .message = {QT_TRANSLATE_NOOP("Hull", "The host key of %1 is marked as revoked. No connection is made."),
            {known.address}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "Somebody who should not have the key may use it."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Ask the host's administrator."), {}}};
}

} // namespace

std::optional<Error> hostKeyError(const QStringList& lines, const SshCircumstances& known)
{
    const QString all = lines.join(u'\n');
    if (all.contains("HOST IDENTIFICATION HAS CHANGED"_L1)) {
        return changed(lines, known);
    }
    if (all.contains("REVOKED HOST KEY DETECTED"_L1)) {
        return revoked(known);
    }
    static const QRegularExpression noKey(u"No \\S+ host key is known for .* and you have requested strict checking"_s);
    if (all.contains("Host key verification failed."_L1) || all.contains(noKey)) {
        return unknown(known);
    }
    return std::nullopt;
}

} // namespace Hull
