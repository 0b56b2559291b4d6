// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/dockerjson.h"

#include "app/config/ownfile.h"

#include <nlohmann/json.hpp>

#include <sys/stat.h>

#include <cerrno>

namespace Hull {

using nlohmann::json;

namespace {

constexpr qint64 fileLimit = 1024 * 1024; // docker writes a few hundred bytes

} // namespace

Error dockerConfigError(Message message, Message remedy, const QString& detail)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = std::move(message),
        .remedy = std::move(remedy),
        .detail = detail};
}

Result<json> readDockerJson(const QString& path)
{
    QFile file;
    if (const std::optional<UnopenedFile> unopened = openRegularFile(file, path)) {
        if (unopened->why == UnopenedFile::Why::NoRegularFile) {
            return dockerConfigError(
                {QT_TRANSLATE_NOOP("Hull", "Docker's file %1 is no regular file and was not read."), {path}},
                {QT_TRANSLATE_NOOP("Hull", "Restore the file, or name the host with -H.")});
        }
        return dockerConfigError({QT_TRANSLATE_NOOP("Hull", "Docker's file %1 cannot be read."), {path}},
            {QT_TRANSLATE_NOOP("Hull", "Check the file's owner and permissions.")}, unopened->reason);
    }
    if (file.size() > fileLimit) {
        return dockerConfigError({QT_TRANSLATE_NOOP("Hull", "Docker's file %1 is too large to be one."), {path}},
            {QT_TRANSLATE_NOOP("Hull", "Restore the file, or name the host with -H.")});
    }
    const QByteArray bytes = file.readAll();
    json document = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!document.is_object()) {
        return dockerConfigError({QT_TRANSLATE_NOOP("Hull", "Docker's file %1 is no valid JSON."), {path}},
            {QT_TRANSLATE_NOOP("Hull", "Restore the file, or name the host with -H.")});
    }
    return document;
}

bool isMissing(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == ENOENT;
}

const json& jsonMember(const json& object, QLatin1String name)
{
    static const json null;
    if (!object.is_object()) {
        return null;
    }
    for (const auto& [key, value] : object.items()) {
        if (QString::fromStdString(key).compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return null;
}

QString jsonText(const json& value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string&>()) : QString();
}

} // namespace Hull
