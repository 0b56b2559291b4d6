// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostresolver.h"

#include "app/base/home.h"
#include "app/base/redact.h"
#include "app/config/contextstore.h"
#include "app/config/dockerjson.h"
#include "app/config/sshaddress.h"
#include "models/domain/enginesocket.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr int defaultPort = 2375; // opts/hosts.go DefaultHTTPPort

Error badUrl(const QString& url, Message cause)
{
    return {.kind = Error::Kind::BadConfiguration,
        // Whatever is wrong with it, it may still hold a password.
        .message = {QT_TRANSLATE_NOOP("Hull", "\"%1\" is no Docker host address."), {withoutCredentials(url)}},
        .cause = std::move(cause),
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Write unix:///path/to/docker.sock, tcp://host:port or ssh://user@host.")}};
}

Host unixHost(const QString& path)
{
    return {.name = path == usualEngineSocket ? u"local"_s : path,
        .kind = EndpointKind::Unix,
        .endpoint = "unix://"_L1 + path,
        .socketPath = path};
}

//! What is wrong with "user@host:port/path" beyond what a URL may be; empty where nothing is.
Message authorityProblem(const QString& rest)
{
    constexpr qsizetype longestHost = 253; // RFC 1035, as text and without the root's dot
    const QString authority = rest.left(rest.indexOf(u'/'));
    const QString hostPort = authority.mid(authority.lastIndexOf(u'@') + 1);
    if (std::any_of(rest.begin(), rest.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); })) {
        return {QT_TRANSLATE_NOOP("Hull", "It holds a character that cannot be seen.")};
    }
    if (hostPort.startsWith(u'-')) {
        return {QT_TRANSLATE_NOOP("Hull", "Its host name begins with a dash, and would be taken for an option.")};
    }
    const qsizetype length = hostPort.startsWith(u'[') ? hostPort.size() : hostPort.left(hostPort.indexOf(u':')).size();
    if (length > longestHost) {
        return {QT_TRANSLATE_NOOP("Hull", "Its host name has %1 characters; host names have %2 at most."),
            {QString::number(length), QString::number(longestHost)}};
    }
    return {};
}

Message portProblem(const QUrl& parsed)
{
    return parsed.port() == 0 ? Message{QT_TRANSLATE_NOOP("Hull", "Its port is 0; ports go from 1 to 65535.")}
                              : Message();
}

Result<Host> tcpHost(const QString& url, const QString& rest)
{
    if (const Message problem = authorityProblem(rest); !problem.isEmpty()) {
        return badUrl(url, problem);
    }
    const QUrl parsed(u"tcp://"_s + rest, QUrl::StrictMode);
    if (rest.contains(u'@')) {
        return badUrl(url, {QT_TRANSLATE_NOOP("Hull", "tcp addresses take no user.")});
    }
    if (!parsed.isValid() || parsed.host().isEmpty()) {
        return badUrl(
            url, {QT_TRANSLATE_NOOP("Hull", "There is no host name in it, or the port is no number from 1 to 65535.")});
    }
    if (const Message problem = portProblem(parsed); !problem.isEmpty()) {
        return badUrl(url, problem);
    }
    QUrl complete = parsed;
    complete.setPort(parsed.port(defaultPort));
    Host host{.name = parsed.host(), .kind = EndpointKind::Tcp, .endpoint = complete.toString()};
    host.address = complete.authority(QUrl::FullyEncoded) + complete.path(QUrl::FullyEncoded);
    return host;
}

Result<Host> sshHost(const QString& url, const QString& rest)
{
    Host host{.kind = EndpointKind::Ssh, .endpoint = url};
    for (const auto& problem : {authorityProblem(rest), readSshAddress(rest, host.ssh)}) {
        if (!problem.isEmpty()) {
            return badUrl(url, problem);
        }
    }
    host.name = host.ssh.host;
    return host;
}

Result<Host> defaultContext(const DockerEnvironment& environment)
{
    const QString url = environment.dockerHost.isEmpty() && environment.tls ? u"tcp://127.0.0.1:2376"_s // opts/hosts.go
                                                                            : environment.dockerHost;
    Result<Host> host = hostAt(url, environment);
    if (!host && host.error().kind == Error::Kind::BadConfiguration) {
        Error error = host.error();
        error.message = {QT_TRANSLATE_NOOP("Hull", "DOCKER_HOST is \"%1\", which is no Docker host address."),
            {withoutCredentials(url)}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull",
            "Correct or unset the environment variable. Addresses are unix:///path/to/docker.sock, tcp://host:port and "
            "ssh://user@host.")};
        return error;
    }
    return host;
}

TlsFiles tlsFilesOf(const DockerEnvironment& environment)
{
    const QDir folder(
        environment.certificateDirectory.isEmpty() ? environment.configDirectory : environment.certificateDirectory);
    const auto ifThere = [&folder](const QString& name) {
        return isMissing(folder.filePath(name)) ? QString() : folder.filePath(name);
    };
    TlsFiles files = environment.tlsFiles;
    if (files.authority.isEmpty() && environment.tlsVerify) {
        files.authority = folder.filePath(u"ca.pem"_s);
    }
    // Who names one half of the pair means no other half than the one beside it.
    if (files.certificate.isEmpty() && files.key.isEmpty()) {
        files.certificate = ifThere(u"cert.pem"_s);
        files.key = ifThere(u"key.pem"_s);
    }
    return files;
}

} // namespace

DockerEnvironment DockerEnvironment::fromProcess(const QProcessEnvironment& environment)
{
    const QString configDirectory = environment.value(u"DOCKER_CONFIG"_s);
    const QString verify = environment.value(u"DOCKER_TLS_VERIFY"_s);
    return {.dockerHost = environment.value(u"DOCKER_HOST"_s),
        .dockerContext = environment.value(u"DOCKER_CONTEXT"_s),
        .configDirectory = configDirectory.isEmpty() ? QDir(homeDirectory()).filePath(u".docker"_s) : configDirectory,
        .tls = !verify.isEmpty() || !environment.value(u"DOCKER_TLS"_s).isEmpty(),
        .tlsVerify = !verify.isEmpty(),
        .customHeaders = environment.value(u"DOCKER_CUSTOM_HEADERS"_s).toUtf8(),
        .apiVersion = environment.value(u"DOCKER_API_VERSION"_s),
        .certificateDirectory = environment.value(u"DOCKER_CERT_PATH"_s)};
}

CurrentContext currentContext(const DockerEnvironment& environment)
{
    const QString standard = u"default"_s;
    if (!environment.dockerHost.isEmpty()) {
        return {standard, std::nullopt};
    }
    if (!environment.dockerContext.isEmpty()) {
        return {environment.dockerContext, std::nullopt};
    }
    const QString configFile = QDir(environment.configDirectory).filePath(u"config.json"_s);
    if (isMissing(configFile)) {
        return {standard, std::nullopt};
    }
    const Result<json> config = readDockerJson(configFile);
    if (!config) {
        return {standard, config.error()};
    }
    const json& current = jsonMember(*config, "currentContext"_L1);
    if (!current.is_null() && !current.is_string()) {
        return {standard,
            dockerConfigError({QT_TRANSLATE_NOOP("Hull", "Docker's file %1 names no context."), {configFile}},
                {QT_TRANSLATE_NOOP("Hull", "Restore the file, or name the host with -H.")})};
    }
    const QString name = jsonText(current);
    return {name.isEmpty() ? standard : name, std::nullopt};
}

Result<Host> resolveDefaultHost(const DockerEnvironment& environment)
{
    return resolveContext(currentContext(environment).name, environment);
}

Result<Host> resolveContext(const QString& name, const DockerEnvironment& environment)
{
    return name == "default"_L1 ? defaultContext(environment) : storedContext(name, environment);
}

Result<Host> parseHostUrl(const QString& url)
{
    const QString trimmed = url.trimmed();
    static const QRegularExpression beginning(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const qsizetype separator = beginning.match(trimmed).capturedLength() - 3;
    const QString scheme = separator < 0 ? u"tcp"_s : trimmed.left(separator).toLower();
    const QString rest = separator < 0 ? trimmed : trimmed.mid(separator + 3);
    if (trimmed.isEmpty() || (scheme == "unix"_L1 && rest.isEmpty())) {
        return unixHost(usualEngineSocket);
    }
    if (scheme == "unix"_L1) {
        if (!rest.startsWith(u'/')) {
            return badUrl(url, {QT_TRANSLATE_NOOP("Hull", "The path of a socket begins with a slash.")});
        }
        return unixHost(QDir::cleanPath(rest));
    }
    if (scheme == "tcp"_L1) {
        // The docker command takes this machine where no host is named.
        return tcpHost(url, rest.isEmpty() || rest.startsWith(u':') ? "localhost"_L1 + rest : rest);
    }
    if (scheme == "ssh"_L1) {
        return sshHost(trimmed, rest);
    }
    if (scheme == "npipe"_L1 || scheme == "fd"_L1) {
        return Error{.kind = Error::Kind::Unsupported,
            .message = {QT_TRANSLATE_NOOP("Hull", "Addresses of the kind %1:// cannot be reached from here."),
                {scheme}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Name a unix socket: unix:///var/run/docker.sock.")}};
    }
    return badUrl(url, {QT_TRANSLATE_NOOP("Hull", "Docker knows no scheme %1://."), {scheme}});
}

Result<Host> hostAt(const QString& url, const DockerEnvironment& environment)
{
    Result<Host> host = parseHostUrl(url);
    if (host && host->kind == EndpointKind::Tcp && environment.tls) {
        host->kind = EndpointKind::Tls;
        host->tlsVerified = environment.tlsVerify;
        host->tls = tlsFilesOf(environment);
    } else if (host && host->kind == EndpointKind::Tcp) {
        host->plainTcpAllowed = environment.plainTcpAllowed;
    }
    return host;
}

} // namespace Hull
