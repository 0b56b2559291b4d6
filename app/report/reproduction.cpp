// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reproduction.h"

#include "app/report/textlayout.h"
#include "models/domain/enginesocket.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || QStringView(u"_@%+=:,./-").contains(c);
}

QString ansiQuoted(const QString& text)
{
    QString word = u"$'"_s;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t point = nextCodePoint(text, i);
        QString character;
        character += QChar::fromUcs4(point);
        if (isUnsafeToShow(point)) {
            const QByteArray bytes = character.toUtf8();
            for (const char byte : bytes) {
                word += u'\\' + QString::number(static_cast<uchar>(byte), 8).rightJustified(3, u'0');
            }
        } else if (point == u'\'' || point == u'\\') {
            word += u'\\' + character;
        } else {
            word += character;
        }
    }
    return word + u'\'';
}

QString command(const QStringList& words)
{
    QStringList quoted;
    for (const QString& word : words) {
        quoted.append(shellWord(word));
    }
    return quoted.join(u' ');
}

//! The options that lead the docker command or curl to a TLS host, whose names differ by a prefix only.
QStringList tlsFiles(const Host& host, QLatin1String authority, QLatin1String certificate, QLatin1String key)
{
    QStringList words;
    const auto add = [&words](QLatin1String option, const QString& file) {
        if (!file.isEmpty()) {
            words += {QString(option), file};
        }
    };
    add(authority, host.tls.authority);
    add(certificate, host.tls.certificate);
    add(key, host.tls.key);
    return words;
}

QStringList dockerWords(const Host& host)
{
    switch (host.kind) {
    case EndpointKind::Unix:
    case EndpointKind::Ssh:
        return {u"docker"_s, u"-H"_s, host.endpoint};
    case EndpointKind::Tcp:
        return {u"docker"_s, u"-H"_s, "tcp://"_L1 + host.address};
    case EndpointKind::Tls:
        return QStringList{u"docker"_s, host.tlsVerified ? u"--tlsverify"_s : u"--tls"_s}
        + tlsFiles(host, "--tlscacert"_L1, "--tlscert"_L1, "--tlskey"_L1)
            + QStringList{u"-H"_s, "tcp://"_L1 + host.address};
    case EndpointKind::File: // on the machine that it came from
        return {u"docker"_s};
    case EndpointKind::Demo:
        break;
    }
    return {};
}

QStringList socketWords(const QString& socket, const QString& path)
{
    return {u"curl"_s, u"-sS"_s, u"--unix-socket"_s, socket, "http://localhost"_L1 + path};
}

//! The same over there, through the same account.
QStringList sshWords(const SshTarget& target, const QString& path)
{
    QStringList words{u"ssh"_s};
    if (target.port != 0) {
        words += {u"-p"_s, QString::number(target.port)};
    }
    if (!target.identityFile.isEmpty()) {
        words += {u"-i"_s, target.identityFile};
    }
    if (!target.jumpHost.isEmpty()) {
        words += {u"-J"_s, target.jumpHost};
    }
    words += {u"--"_s, target.user.isEmpty() ? target.host : QString(target.user + u'@' + target.host),
        command(socketWords(remoteSocketOf(target), path))};
    return words;
}

QStringList curlWords(const Host& host, const QString& path)
{
    switch (host.kind) {
    case EndpointKind::Unix:
        return socketWords(host.socketPath, path);
    case EndpointKind::Tcp:
        return {u"curl"_s, u"-sS"_s, "http://"_L1 + host.address + path};
    case EndpointKind::Tls:
        return QStringList{u"curl"_s, u"-sS"_s} + (host.tlsVerified ? QStringList() : QStringList{u"-k"_s})
            + tlsFiles(host, "--cacert"_L1, "--cert"_L1, "--key"_L1) + QStringList{"https://"_L1 + host.address + path};
    case EndpointKind::Ssh:
        return sshWords(host.ssh, path);
    case EndpointKind::File:
    case EndpointKind::Demo:
        break;
    }
    return {};
}

Reproduction reproduction(const Host& host, const EngineInfo& engine, const QStringList& arguments, const QString& path)
{
    const QStringList docker = dockerWords(host);
    const QString version = engine.apiVersion.isEmpty() ? QString() : QString("/v"_L1 + engine.apiVersion);
    return {docker.isEmpty() ? QString() : command(docker + arguments), command(curlWords(host, version + path))};
}

} // namespace

QString shellWord(const QString& text)
{
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain)) {
        return text;
    }
    for (qsizetype i = 0; i < text.size();) {
        if (isUnsafeToShow(nextCodePoint(text, i))) {
            return ansiQuoted(text);
        }
    }
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

Reproduction reproductionOf(const Host& host, const EngineInfo& engine, const QString& reference)
{
    // The two dashes: a name out of a file may look like an option.
    return reproduction(host, engine, {u"inspect"_s, u"--type"_s, u"container"_s, u"--"_s, reference},
        "/containers/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(reference)) + "/json"_L1);
}

Reproduction reproductionOf(const Host& host, const EngineInfo& engine)
{
    return reproduction(host, engine, {u"info"_s}, u"/info"_s);
}

} // namespace Hull
