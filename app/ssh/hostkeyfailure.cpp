// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/hostkeyfailure.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestKnownLine = 64 * 1024; // bytes; the longest key has some 3000

//! The capture of the first line that matches; empty without one.
QString captured(const QStringList& lines, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    for (const QString& line : lines) {
        if (const QRegularExpressionMatch match = expression.match(line); match.hasMatch()) {
            return match.captured(match.lastCapturedIndex());
        }
    }
    return {};
}

//! What is not known.
QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

//! A jump host whose key it is about, as ssh calls it; empty where it is the host's own, or ssh does not say.
QString jumpHostIn(const QStringList& lines, const SshCircumstances& known)
{
    if (known.jumps.isEmpty() || known.hostKeyName.isEmpty()) {
        return {};
    }
    const QString name = captured(lines,
        u"^(?:No \\S+ host key is known for (.*) and you have requested|Host key for (.*) has changed|"
        "The \\S+ host key for (.*) is marked as revoked)"_s);
    return name.compare(known.hostKeyName, Qt::CaseInsensitive) == 0 ? QString() : name;
}

//! There is never a way to go on: whoever knows better removes the old key by hand.
Error changed(const QStringList& lines, const SshCircumstances& known)
{
    const QString place = knownKeyPlace(lines);
    const QString fingerprint = captured(lines, u"^((?:SHA256|MD5):\\S*[^.\\s])\\.?$"_s);
    const QString jump = jumpHostIn(lines, known);
    QString removal = captured(lines, u"^\\s+(ssh-keygen -f .*)$"_s);
    if (removal.isEmpty()) {
        QString name = captured(lines, u"^Host key for (.*) has changed"_s);
        if (name.isEmpty()) {
            name =
                known.hostKeyName.isEmpty() ? sshHostKeyName(known.target.host, known.target.port) : known.hostKeyName;
        }
        removal = typedCommand({u"ssh-keygen"_s, u"-R"_s, name});
    }
    return {.kind = Error::Kind::HostKeyChanged,
        .message = {jump.isEmpty()
                ? QT_TRANSLATE_NOOP("Hull",
                    "The host key of %1 has changed. Expected was %2 (%3), received was %4. No connection is made.")
                : QT_TRANSLATE_NOOP("Hull",
                    "The host key of the jump host %1 has changed. Expected was %2 (%3), received was %4. No "
                    "connection is made."),
            {jump.isEmpty() ? known.address() : jump, orDash(known.knownKey),
                place.isEmpty() ? u"known_hosts"_s : place, orDash(fingerprint)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The host was set up anew, or somebody is between you and it."), {}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull",
                "Ask the host's administrator for the fingerprint. Only if it is the new one, remove the old key: "
                "`%1`."),
            {removal}}};
}

Error unknown(const QStringList& lines, const SshCircumstances& known)
{
    const QString jump = jumpHostIn(lines, known);
    return {.kind = Error::Kind::HostKeyUnknown,
        .message = {jump.isEmpty()
                ? QT_TRANSLATE_NOOP("Hull", "The host key of %1 is not known yet, so it could be anybody.")
                : QT_TRANSLATE_NOOP(
                    "Hull", "The host key of the jump host %1 is not known yet, so it could be anybody."),
            {jump.isEmpty() ? known.address() : jump}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "This account has never connected to the host under this name."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Connect once with `%1` in a terminal and compare the fingerprint with the administrator's."),
            {jump.isEmpty() ? sshCommandLine(known.target, known.options)
                            : sshJumpCommandLine(known.jumps, known.options)}}};
}

Error revoked(const QStringList& lines, const SshCircumstances& known)
{
    const QString jump = jumpHostIn(lines, known);
    return {.kind = Error::Kind::HostKeyChanged,
        .message = {jump.isEmpty()
                ? QT_TRANSLATE_NOOP("Hull", "The host key of %1 is marked as revoked. No connection is made.")
                : QT_TRANSLATE_NOOP(
                    "Hull", "The host key of the jump host %1 is marked as revoked. No connection is made."),
            {jump.isEmpty() ? known.address() : jump}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "Somebody who should not have the key may use it."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Ask the host's administrator."), {}}};
}

} // namespace

QString knownKeyPlace(const QStringList& lines)
{
    return captured(lines, u"^Offending \\S+ key in (.*:\\d+)"_s);
}

QString knownFingerprint(const QString& place)
{
    QFile file(place.section(u':', 0, -2));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray line;
    for (int number = place.section(u':', -1).toInt(); number > 0; --number) {
        line = file.readLine(longestKnownLine);
    }
    QList<QByteArray> fields = line.simplified().split(' ');
    if (fields.first().startsWith('@')) {
        fields.removeFirst();
    }
    const auto key = QByteArray::fromBase64Encoding(fields.value(2), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.isEmpty()) {
        return {};
    }
    const QByteArray hash = QCryptographicHash::hash(key.decoded, QCryptographicHash::Sha256);
    return "SHA256:"_L1 + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

std::optional<Error> hostKeyError(const QStringList& lines, const SshCircumstances& known)
{
    const QString all = lines.join(u'\n');
    if (all.contains("HOST IDENTIFICATION HAS CHANGED"_L1)) {
        return changed(lines, known);
    }
    if (all.contains("REVOKED HOST KEY DETECTED"_L1)) {
        return revoked(lines, known);
    }
    static const QRegularExpression noKey(u"No \\S+ host key is known for .* and you have requested strict checking"_s);
    if (all.contains("Host key verification failed."_L1) || all.contains(noKey)) {
        return unknown(lines, known);
    }
    return std::nullopt;
}

} // namespace Hull
