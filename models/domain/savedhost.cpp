// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/savedhost.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype longestValue = 4096; // PATH_MAX
constexpr qsizetype mostTags = 64;

Error bad(Message message, Message remedy)
{
    return {.kind = Error::Kind::BadConfiguration, .message = std::move(message), .remedy = std::move(remedy)};
}

//! Whether a character could make one text look like another, or do something to a terminal.
bool isInvisible(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool holdsInvisible(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) { return isInvisible(point); });
}

//! How a text that cannot be shown as it is can be pointed at.
QString shown(const QString& text)
{
    QString safe;
    for (const uint point : text.left(40).toUcs4()) {
        safe += isInvisible(point) ? QString(QChar(u'\ufffd'))
                                   : QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
    }
    return text.size() > 40 ? safe + u'…' : safe;
}

//! Empty is fine: it leaves the matter to ssh or the system.
std::optional<Error> checkValue(const QString& value)
{
    if (value.startsWith(u'-')) {
        return bad({QT_TRANSLATE_NOOP("Hull", "\"%1\" begins with a dash."), {shown(value)}},
            {QT_TRANSLATE_NOOP("Hull", "It would be taken for an option; leave the dash out.")});
    }
    if (holdsInvisible(value)) {
        return bad({QT_TRANSLATE_NOOP("Hull", "\"%1\" holds a character that cannot be seen."), {shown(value)}},
            {QT_TRANSLATE_NOOP("Hull", "Type it instead of pasting it.")});
    }
    if (value.size() > longestValue) {
        return bad({QT_TRANSLATE_NOOP("Hull", "\"%1\" is too long."), {shown(value)}},
            {QT_TRANSLATE_NOOP("Hull", "Shorten it to %1 characters."), {QString::number(longestValue)}});
    }
    return std::nullopt;
}

//! A word without blanks, as ssh takes hosts and users.
std::optional<Error> checkWord(const QString& value)
{
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); })) {
        return bad({QT_TRANSLATE_NOOP("Hull", "\"%1\" holds a blank."), {shown(value)}},
            {QT_TRANSLATE_NOOP("Hull", "Leave it out.")});
    }
    return checkValue(value);
}

std::optional<Error> checkPath(const QString& path)
{
    if (!path.isEmpty() && !path.startsWith(u'/')) {
        return bad({QT_TRANSLATE_NOOP("Hull", "\"%1\" is no absolute path."), {shown(path)}},
            {QT_TRANSLATE_NOOP("Hull", "Write it from the slash on.")});
    }
    return checkValue(path);
}

//! An address without a scheme is one of tcp, as for the docker command.
bool isTcp(const QString& url)
{
    return !url.isEmpty() && (url.startsWith("tcp:"_L1, Qt::CaseInsensitive) || !url.contains("://"_L1));
}

std::optional<Error> checkSsh(const SshTarget& ssh)
{
    if (ssh.port < 0 || ssh.port > 65535) {
        return bad({QT_TRANSLATE_NOOP("Hull", "%1 is no port."), {QString::number(ssh.port)}},
            {QT_TRANSLATE_NOOP("Hull", "Ports go from 1 to 65535; leave it out for what ssh is configured to use.")});
    }
    for (const std::optional<Error>& wrong : {checkWord(ssh.host), checkWord(ssh.user), checkWord(ssh.jumpHost),
             checkPath(ssh.remoteSocket), checkPath(ssh.identityFile)}) {
        if (wrong) {
            return wrong;
        }
    }
    return std::nullopt;
}

std::optional<Error> checkTls(const SavedHost& host)
{
    if (!host.useTls) {
        return std::nullopt;
    }
    if (!isTcp(host.url)) {
        return bad({QT_TRANSLATE_NOOP("Hull", "Only addresses of the kind tcp:// take TLS files.")},
            {QT_TRANSLATE_NOOP("Hull", "Leave the TLS files out, or write tcp://host:port.")});
    }
    if (host.tls.certificate.isEmpty() != host.tls.key.isEmpty()) {
        return bad({QT_TRANSLATE_NOOP("Hull", "A client certificate and its key go together; one of them is missing.")},
            {QT_TRANSLATE_NOOP("Hull", "Name both files, or none.")});
    }
    for (const std::optional<Error>& wrong : {checkPath(host.tls.authority), checkPath(host.tls.certificate),
             checkPath(host.tls.key), checkWord(host.serverName)}) {
        if (wrong) {
            return wrong;
        }
    }
    return std::nullopt;
}

//! To plain tcp: of an address by itself, of a context with the address that it led to then.
std::optional<Error> checkConsent(const SavedHost& host)
{
    const bool ofContext = !host.context.isEmpty() && host.plainTcpAllowed;
    const QString& plain = ofContext ? host.plainTcpEndpoint : host.url;
    if (host.plainTcpAllowed && (host.useTls || !isTcp(plain))) {
        return bad({QT_TRANSLATE_NOOP("Hull", "Only an address of the kind tcp:// without TLS can be unprotected.")},
            {QT_TRANSLATE_NOOP("Hull", "Leave the permission for plain tcp out.")});
    }
    if (!ofContext && !host.plainTcpEndpoint.isEmpty()) {
        return bad({QT_TRANSLATE_NOOP("Hull", "Only with a docker context is plain tcp allowed for one endpoint.")},
            {QT_TRANSLATE_NOOP("Hull", "Leave that endpoint out.")});
    }
    return checkValue(host.plainTcpEndpoint);
}

std::optional<Error> checkConnection(const SavedHost& host)
{
    const int ways = static_cast<int>(!host.url.isEmpty()) + static_cast<int>(!host.context.isEmpty())
        + static_cast<int>(!host.ssh.host.isEmpty());
    if (ways != 1) {
        return bad(ways == 0
                ? Message{QT_TRANSLATE_NOOP("Hull", "Nothing says how \"%1\" is reached."), {shown(host.name)}}
                : Message{QT_TRANSLATE_NOOP("Hull", "\"%1\" is reached in more than one way."), {shown(host.name)}},
            {QT_TRANSLATE_NOOP("Hull", "Give it an address, a docker context or an ssh host, and only one of them.")});
    }
    for (const std::optional<Error>& wrong :
        {checkValue(host.url), checkValue(host.context), checkValue(host.changesAllowedOn)}) {
        if (wrong) {
            return wrong;
        }
    }
    const bool isSsh = !host.ssh.host.isEmpty() || host.url.startsWith("ssh:"_L1, Qt::CaseInsensitive);
    if (!isSsh && host.ssh != SshTarget()) {
        return bad({QT_TRANSLATE_NOOP("Hull", "\"%1\" has settings for ssh, but is not reached by it."), {host.name}},
            {QT_TRANSLATE_NOOP("Hull", "Leave them out, or write ssh://user@host.")});
    }
    if (std::optional<Error> wrong = checkSsh(host.ssh)) {
        return wrong;
    }
    if (std::optional<Error> wrong = checkConsent(host)) {
        return wrong;
    }
    return checkTls(host);
}

} // namespace

std::optional<Error> checkName(const QString& name)
{
    if (name.trimmed().isEmpty()) {
        return bad({QT_TRANSLATE_NOOP("Hull", "A name is empty.")},
            {QT_TRANSLATE_NOOP("Hull", "Give it at least one letter or digit.")});
    }
    if (name.size() > longestName) {
        return bad({QT_TRANSLATE_NOOP("Hull", "The name \"%1\" is too long: %2 characters."),
                       {shown(name), QString::number(name.size())}},
            {QT_TRANSLATE_NOOP("Hull", "Shorten it to %1 characters."), {QString::number(longestName)}});
    }
    if (name != name.trimmed()) {
        return bad({QT_TRANSLATE_NOOP("Hull", "There are blanks around the name \"%1\"."), {shown(name)}},
            {QT_TRANSLATE_NOOP("Hull", "Leave them out.")});
    }
    return checkValue(name);
}

std::optional<Error> checkSavedHost(const SavedHost& host)
{
    if (std::optional<Error> wrong = checkName(host.name)) {
        return wrong;
    }
    if (!host.group.isEmpty()) {
        if (std::optional<Error> wrong = checkName(host.group)) {
            return wrong;
        }
    }
    if (host.tags.size() > mostTags) {
        return bad({QT_TRANSLATE_NOOP("Hull", "\"%1\" has too many tags: %2."),
                       {host.name, QString::number(host.tags.size())}},
            {QT_TRANSLATE_NOOP("Hull", "Keep %1 of them."), {QString::number(mostTags)}});
    }
    for (const QString& tag : host.tags) {
        if (std::optional<Error> wrong = checkName(tag)) {
            return wrong;
        }
    }
    return checkConnection(host);
}

QString sshUrl(const SshTarget& target)
{
    QString url = u"ssh://"_s;
    if (!target.user.isEmpty()) {
        url += target.user + u'@';
    }
    url += target.host.contains(u':') ? u'[' + target.host + u']' : target.host;
    if (target.port > 0) {
        url += u':' + QString::number(target.port);
    }
    return url + target.remoteSocket;
}

} // namespace Hull
