// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/hostkeyfailure.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

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

//! The name in a line, where a command can be built of it.
QString plainName(const QString& name)
{
    static const QRegularExpression plain(uR"(^[A-Za-z0-9_\[][A-Za-z0-9._:%\]-]*$)"_s);
    return plain.match(name).hasMatch() ? name : QString();
}

//! Whose key it is, as known_hosts has it; empty where ssh does not say.
QString ownerIn(const QStringList& lines)
{
    return plainName(captured(lines,
        u"^(?:No \\S+ host key is known for (.*) and you have requested|Host key for (.*) has changed|"
        "The \\S+ host key for (.*) is marked as revoked)"_s));
}

//! Where a key is told of: the host's own, or that of a jump host.
struct Told
{
    const QStringList& lines;
    const SshCircumstances& known;
    QString jump; //!< empty: the host's own
};

//! What takes the old key away: built here, as a server can have ssh print what only looks like it.
QString removalCommand(const Told& told)
{
    QString name = told.jump;
    if (name.isEmpty()) {
        name = told.known.hostKeyName.isEmpty() ? ownerIn(told.lines) : told.known.hostKeyName;
    }
    if (name.isEmpty()) {
        name = sshHostKeyName(told.known.target.host, told.known.target.port);
    }
    static const QRegularExpression plainPath(u"^/[^`\\p{C}]+$"_s);
    const QString file = knownKeyPlace(told.lines).section(u':', 0, -2);
    const QStringList place = plainPath.match(file).hasMatch() ? QStringList{u"-f"_s, file} : QStringList();
    return typedCommand(QStringList{u"ssh-keygen"_s} + place + QStringList{u"-R"_s, name});
}

//! There is never a way to go on: whoever knows better removes the old key by hand.
Error changed(const Told& told)
{
    const QString place = knownKeyPlace(told.lines);
    const QString fingerprint = captured(told.lines, u"^((?:SHA256|MD5):\\S*[^.\\s])\\.?$"_s);
    const QString& jump = told.jump;
    return {.kind = Error::Kind::HostKeyChanged,
        .message = {jump.isEmpty()
                ? QT_TRANSLATE_NOOP("Hull",
                    "The host key of %1 has changed. Expected was %2 (%3), received was %4. No connection is made.")
                : QT_TRANSLATE_NOOP("Hull",
                    "The host key of the jump host %1 has changed. Expected was %2 (%3), received was %4. No "
                    "connection is made."),
            {jump.isEmpty() ? told.known.address() : jump, orDash(told.known.knownKey),
                place.isEmpty() ? u"known_hosts"_s : place, orDash(fingerprint)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The host was set up anew, or somebody is between you and it."), {}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull",
                "Ask the host's administrator for the fingerprint. Only if it is the new one, remove the old key: "
                "`%1`."),
            {removalCommand(told)}}};
}

Error unknown(const Told& told)
{
    const QString& jump = told.jump;
    const SshCircumstances& known = told.known;
    QString command = jump.isEmpty() || known.jumps.isEmpty() ? sshCommandLine(known.target, known.options)
                                                              : sshJumpCommandLine(known.jumps, known.options);
    // Whatever the user's configuration says: with "yes" ssh would refuse as we do, with "no" show nothing to compare.
    command.replace(0, 3, "ssh -o StrictHostKeyChecking=ask"_L1);
    return {.kind = Error::Kind::HostKeyUnknown,
        .message = {jump.isEmpty()
                ? QT_TRANSLATE_NOOP("Hull", "The host key of %1 is not known yet, so it could be anybody.")
                : QT_TRANSLATE_NOOP(
                    "Hull", "The host key of the jump host %1 is not known yet, so it could be anybody."),
            {jump.isEmpty() ? known.address() : jump}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "This account has never connected to the host under this name."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Connect once with `%1` in a terminal and compare the fingerprint with the administrator's."),
            {command}}};
}

Error revoked(const Told& told)
{
    const QString& jump = told.jump;
    return {.kind = Error::Kind::HostKeyChanged,
        .message = {jump.isEmpty()
                ? QT_TRANSLATE_NOOP("Hull", "The host key of %1 is marked as revoked. No connection is made.")
                : QT_TRANSLATE_NOOP(
                    "Hull", "The host key of the jump host %1 is marked as revoked. No connection is made."),
            {jump.isEmpty() ? told.known.address() : jump}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "Somebody who should not have the key may use it."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Ask the host's administrator."), {}}};
}

std::optional<Error> keyError(const Told& told)
{
    const QString all = told.lines.join(u'\n');
    if (all.contains("HOST IDENTIFICATION HAS CHANGED"_L1)) {
        return changed(told);
    }
    if (all.contains("REVOKED HOST KEY DETECTED"_L1)) {
        return revoked(told);
    }
    static const QRegularExpression noKey(u"No \\S+ host key is known for .* and you have requested strict checking"_s);
    if (all.contains("Host key verification failed."_L1) || all.contains(noKey)) {
        return unknown(told);
    }
    return std::nullopt;
}

/*!
 * A key of a jump host was not accepted: then nothing follows but that those behind it end, which have no address. What
 * a jump host has ssh print as its greeting (Banner) is followed by what became of its own connection.
 */
bool endsWithKey(const QStringList& lines)
{
    const qsizetype end = lines.lastIndexOf(u"Host key verification failed."_s);
    static const QRegularExpression echo(
        u"^(?:(?:kex|ssh)_exchange_identification: |banner exchange: |Connection (?:closed|reset) by UNKNOWN )"_s);
    return end >= 0 && std::all_of(lines.begin() + end + 1, lines.end(), [](const QString& line) {
        return echo.match(line).hasMatch();
    });
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
    if (const QStringList said = known.saidOnTheWay(); endsWithKey(said)) {
        const QString owner = ownerIn(said);
        return keyError({said, known, owner.isEmpty() ? known.jumps : owner});
    }
    return known.isTrusted ? std::nullopt : keyError({lines, known, {}});
}

} // namespace Hull
