// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/layercheck.h"

#include "app/docker/jsonreader.h"
#include "app/docker/jsonscan.h"
#include "app/remediation/rawdocument.h"
#include "app/session/hostsession.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What engines make in every container, as they start it.
bool isEngines(const QString& path)
{
    static constexpr std::array<QLatin1String, 9> paths{"/sbin/docker-init"_L1, "/etc/hosts"_L1, "/etc/hostname"_L1,
        "/etc/resolv.conf"_L1, "/etc/mtab"_L1, "/dev/console"_L1, "/dev/shm"_L1, "/dev/pts"_L1, "/dev/mqueue"_L1};
    return path == "/dev"_L1 || path == "/proc"_L1 || path == "/sys"_L1
        || std::find(paths.begin(), paths.end(), path) != paths.end();
}

bool isBelow(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

//! A folder is listed, too, when something in it was changed: then that tells.
bool isFolderOf(const QString& path, const QStringList& others)
{
    return std::any_of(others.begin(), others.end(),
        [&path](const QString& other) { return other.size() > path.size() && isBelow(other, path); });
}

//! Those of --tmpfs, which are not among a container's mounts.
QStringList tmpfsMounts(const QByteArray& inspect)
{
    QStringList mountPoints;
    if (const Result<RawJson> document = parseRawDocument(inspect)) {
        for (const auto& entry : member(member(*document, "HostConfig"), "Tmpfs").items()) {
            mountPoints += QString::fromStdString(entry.key());
        }
    }
    return mountPoints;
}

} // namespace

Result<QStringList> layerChanges(const QByteArray& document, const QStringList& mountPoints)
{
    using Document = nlohmann::json;
    const char* begin = Json::skipSpace(document.begin(), document.end());
    const bool isSane =
        Json::skipValue(begin, document.end(), Json::depthLimit).outcome != Json::Skipped::Outcome::TooDeep;
    const Document list = isSane ? Document::parse(document.begin(), document.end(), nullptr, false) : Document();
    if (!list.is_array() && !(isSane && list.is_null())) {
        return Error{.kind = Error::Kind::BadAnswer,
            .message = {QT_TRANSLATE_NOOP("Hull", "What the container has written cannot be told."), {}}};
    }
    QStringList all;
    for (const Document& entry : list) {
        const auto path = entry.is_object() ? entry.find("Path") : entry.end();
        if (path != entry.end() && path->is_string()) {
            all += QString::fromStdString(path->get<std::string>());
        }
    }
    QStringList paths;
    for (const QString& path : all) {
        const bool isMount = std::any_of(mountPoints.begin(), mountPoints.end(),
            [&path](const QString& mount) { return isBelow(path, mount) || isBelow(mount, path); });
        if (!isMount && !isEngines(path) && !isFolderOf(path, all)) {
            paths += path;
        }
    }
    return paths;
}

void readLayerChanges(
    HostSession& session, const Container& container, const QObject* context, const Handler<QStringList>& handler)
{
    QStringList mountPoints;
    for (const Mount& mount : container.mounts) {
        mountPoints += mount.destination;
    }
    const QString version = wasRead(session.assessment()) ? session.assessment()->snapshot->engine.apiVersion : u""_s;
    const QString path = u"/v%1/containers/%2/"_s.arg(version, container.id.value);
    const auto onChanges = [handler](const QStringList& points) {
        return [points, handler](const Result<QByteArray>& document) {
            handler(document ? layerChanges(*document, points) : Result<QStringList>(document.error()));
        };
    };
    session.document(path + "json"_L1, context,
        [&session, path, mountPoints, context, handler, onChanges](const Result<QByteArray>& inspect) {
            if (inspect) {
                session.document(path + "changes"_L1, context, onChanges(mountPoints + tmpfsMounts(*inspect)));
            } else {
                handler(inspect.error());
            }
        });
}

} // namespace Hull
