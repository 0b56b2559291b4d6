// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/sshaddress.h"

#include "models/domain/sshtarget.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

struct Parts
{
    QString user; //!< as it is written, like all of them
    QString host; //!< with the brackets of IPv6
    QString port; //!< of "web1:" empty, too
    QString path;
};

Parts partsOf(const QString& address)
{
    const qsizetype slash = address.indexOf(u'/');
    const QString authority = address.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString place = authority.mid(at + 1);
    const qsizetype colon = place.indexOf(u':', qMax(place.lastIndexOf(u']'), qsizetype(0)));
    return {at < 0 ? QString() : authority.left(at), place.left(colon), colon < 0 ? QString() : place.mid(colon + 1),
        slash < 0 ? QString() : address.mid(slash)};
}

//! Letters, digits and everything beyond ASCII may stand anywhere.
bool consistsOf(const QString& text, QLatin1StringView others)
{
    return std::all_of(text.begin(), text.end(),
        [others](QChar c) { return c.unicode() > 0x7f || c.isLetterOrNumber() || others.contains(c); });
}

//! What percent signs stand for; nothing where that is no text.
std::optional<QString> decoded(const QString& text)
{
    static const QRegularExpression alone(u"%(?![0-9A-Fa-f]{2})"_s);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString plain = decoder(QByteArray::fromPercentEncoding(text.toUtf8()));
    return text.contains(alone) || decoder.hasError() ? std::nullopt : std::optional(plain);
}

bool isIpv6(const QString& text)
{
    std::array<unsigned char, 16> address{};
    return ::inet_pton(AF_INET6, text.toLatin1().constData(), address.data()) == 1;
}

//! IPv6 stands in brackets, and nothing else does.
bool hasHost(const QString& written)
{
    if (!written.startsWith(u'[')) {
        return !written.isEmpty();
    }
    const qsizetype zone = written.indexOf("%25"_L1);
    const qsizetype end = zone < 0 ? written.size() - 1 : zone;
    return written.endsWith(u']') && isIpv6(written.mid(1, end - 1));
}

//! Without the brackets. Of a name, only a percent sign and what is no ASCII can be percent-encoded (RFC 6874).
std::optional<QString> hostName(const QString& written)
{
    static const QRegularExpression ascii(u"%(?!25|[89A-Fa-f])"_s);
    if (written.startsWith(u'[')) {
        return decoded(written.mid(1, written.size() - 2));
    }
    return consistsOf(written, "-._~!*+,=%"_L1) && !written.contains(ascii) ? decoded(written) : std::nullopt;
}

//! 0 where none is written.
std::optional<int> portNumber(const QString& written)
{
    const bool isNumber = std::all_of(written.begin(), written.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isSmall = true;
    const int port = written.isEmpty() ? 0 : written.toUShort(&isSmall);
    return isNumber && isSmall ? std::optional(port) : std::nullopt;
}

} // namespace

Message readSshAddress(const QString& address, SshTarget& target)
{
    const Message badCharacter{
        QT_TRANSLATE_NOOP("Hull", "It holds a character that an address can only have percent-encoded, if at all.")};
    if (address.contains(u'?') || address.contains(u'#')) {
        return {QT_TRANSLATE_NOOP("Hull", "ssh addresses take no ? and no #.")};
    }
    const Parts parts = partsOf(address);
    // "ssh://user:1/2@host" is well formed, with the host "user" and the port 1.
    const bool looksLikePassword = parts.user.isEmpty() && !parts.port.isEmpty() && parts.path.contains(u'@');
    if (parts.user.contains(u':') || looksLikePassword) {
        return {QT_TRANSLATE_NOOP("Hull", "ssh addresses take no password; use a key or the agent.")};
    }
    const std::optional<int> port = portNumber(parts.port);
    if (!hasHost(parts.host) || !port) {
        return {QT_TRANSLATE_NOOP("Hull", "There is no host name in it, or the port is no number from 1 to 65535.")};
    }
    if (port == 0 && !parts.port.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Hull", "Its port is 0; ports go from 1 to 65535.")};
    }
    const std::optional<QString> user = decoded(parts.user);
    const std::optional<QString> host = hostName(parts.host);
    const std::optional<QString> path = decoded(parts.path);
    if (!user || !host || !path || !consistsOf(parts.user, "-._~!$&'()*+,;=%@"_L1)
        || !consistsOf(parts.path, "-._~!$&'()*+,;=%@:/[]"_L1)) {
        return badCharacter;
    }
    // Decoded it may be an option, or hold what is not to be seen.
    if (const std::optional<Error> wrong = sshTargetError({.host = *host})) {
        return wrong->message;
    }
    target.host = *host;
    target.user = *user;
    target.port = *port;
    target.remoteSocket = *path == "/"_L1 ? QString() : *path;
    return {};
}

} // namespace Hull
