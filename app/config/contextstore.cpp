// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/contextstore.h"

#include "app/base/redact.h"
#include "app/config/dockerjson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

//! The context's folder: named by the SHA-256 of its name (cli/context/store).
QString contextFolder(const DockerEnvironment& environment, QLatin1String part, const QString& name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(environment.configDirectory).filePath("contexts/"_L1 + part + u'/' + QLatin1String(hash));
}

QString metaFolder(const DockerEnvironment& environment)
{
    return QDir(environment.configDirectory).filePath(u"contexts/meta"_s);
}

//! Where the context's file stands. The CLI also takes a folder of another name, at any depth, if the name is inside.
QString contextFile(const QString& name, const DockerEnvironment& environment)
{
    QString expected = contextFolder(environment, "meta"_L1, name) + "/meta.json"_L1;
    if (!isMissing(expected)) {
        return expected;
    }
    QDirIterator files(metaFolder(environment), {u"meta.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString file = files.next();
        const Result<json> meta = readDockerJson(file);
        if (meta && jsonText(jsonMember(*meta, "Name"_L1)) == name) {
            return file;
        }
    }
    return expected;
}

//! Of the three files any may be missing; one that nobody can look at is an error of the connection.
TlsFiles contextTlsFiles(const QString& name, const DockerEnvironment& environment)
{
    const QDir folder(contextFolder(environment, "tls"_L1, name) + "/docker"_L1);
    const auto ifThere = [&folder](const QString& file) {
        return isMissing(folder.filePath(file)) ? QString() : folder.filePath(file);
    };
    return {ifThere(u"ca.pem"_s), ifThere(u"cert.pem"_s), ifThere(u"key.pem"_s)};
}

} // namespace

Error noSuchContextError(const QString& name)
{
    return dockerConfigError({QT_TRANSLATE_NOOP("Hull", "There is no docker context \"%1\"."), {name}},
        {QT_TRANSLATE_NOOP("Hull", "`docker context ls` lists the contexts, `docker context use` chooses one.")});
}

Result<Host> storedContext(const QString& name, const DockerEnvironment& environment)
{
    const QString metaFile = contextFile(name, environment);
    if (isMissing(metaFile)) {
        Error missing = noSuchContextError(name);
        missing.detail = metaFile;
        return missing;
    }
    const Result<json> meta = readDockerJson(metaFile);
    if (!meta) {
        return meta.error();
    }
    const json& endpoint = jsonMember(jsonMember(*meta, "Endpoints"_L1), "docker"_L1);
    const QString url = jsonText(jsonMember(endpoint, "Host"_L1));
    if (url.isEmpty()) {
        return dockerConfigError({QT_TRANSLATE_NOOP("Hull", "The docker context \"%1\" names no host."), {name}},
            {QT_TRANSLATE_NOOP("Hull", "Mend it with `docker context update`.")}, metaFile);
    }
    Result<Host> host = parseHostUrl(url);
    if (!host && host.error().kind == Error::Kind::BadConfiguration) {
        Error error = host.error();
        error.message = {
            QT_TRANSLATE_NOOP("Hull", "The docker context \"%1\" names \"%2\", which is no Docker host address."),
            {name, withoutCredentials(url)}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Mend it with `docker context update`.")};
        return error;
    }
    if (!host) {
        return host;
    }
    host->name = name;
    host->context = name;
    const json& skipsVerification = jsonMember(endpoint, "SkipTLSVerify"_L1);
    const bool skips = skipsVerification.is_boolean() && skipsVerification.get<bool>();
    const TlsFiles files = contextTlsFiles(name, environment);
    if (host->kind == EndpointKind::Tcp && (skips || files != TlsFiles())) {
        host->kind = EndpointKind::Tls;
        host->tlsVerified = !skips;
        host->tls = files;
    } else if (host->kind == EndpointKind::Tcp) {
        host->plainTcpAllowed = environment.plainTcpAllowed;
    }
    return host;
}

QStringList contextNames(const DockerEnvironment& environment)
{
    QStringList names;
    QDirIterator files(metaFolder(environment), {u"meta.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Result<json> meta = readDockerJson(files.next());
        const QString name = meta ? jsonText(jsonMember(*meta, "Name"_L1)) : QString();
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    names.sort();
    return names;
}

} // namespace Hull
