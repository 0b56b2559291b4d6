// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/writablelayer.h"

#include "app/docker/jsonreader.h"
#include "app/docker/jsonscan.h"
#include "app/remediation/bodymounts.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What engines make in every container as they start it.
constexpr std::array enginePaths{"/etc/hosts"_L1, "/etc/hostname"_L1, "/etc/resolv.conf"_L1, "/etc/mtab"_L1, "/dev"_L1,
    "/proc"_L1, "/sys"_L1, "/sbin/docker-init"_L1, "/.dockerenv"_L1};

bool isBelow(const QString& path, const QString& folder)
{
    return path.size() > folder.size() && path.startsWith(folder) && (path[folder.size()] == u'/' || folder == "/"_L1);
}

QStringList placesOfOthers(const RawJson& inspect)
{
    QStringList places(enginePaths.begin(), enginePaths.end());
    const auto add = [&places](const std::string& path) {
        places += QString::fromStdString(cleanedPath(path));
    };
    for (const RawJson& mount : member(inspect, "Mounts")) {
        add(stringOf(mount, "Destination"));
    }
    for (const auto& entry : member(member(inspect, "HostConfig"), "Tmpfs").items()) {
        add(entry.key());
    }
    for (const RawJson& mount : member(member(inspect, "HostConfig"), "Mounts")) {
        add(stringOf(mount, "Target"));
    }
    return places;
}

//! Written anew at each start, and wrong in any other container.
bool isProcessIdFile(const QString& path)
{
    return path.endsWith(".pid"_L1) && (path.startsWith("/run/"_L1) || path.startsWith("/var/run/"_L1));
}

} // namespace

Result<WritableLayer> readWritableLayer(const QByteArray& changes, const RawJson& inspect)
{
    const char* begin = Json::skipSpace(changes.begin(), changes.end());
    const bool isSane =
        Json::skipValue(begin, changes.end(), Json::depthLimit).outcome != Json::Skipped::Outcome::TooDeep;
    const RawJson list = isSane ? RawJson::parse(changes.begin(), changes.end(), nullptr, false) : RawJson(0);
    if (!list.is_array() && !list.is_null()) {
        return Error{.kind = Error::Kind::BadAnswer,
            .message = {QT_TRANSLATE_NOOP("Hull", "What the container has written cannot be told."), {}}};
    }
    QStringList all;
    QStringList gone;
    constexpr int deletion = 2; // 0: changed, 1: added
    for (const RawJson& entry : list) {
        const QString path = textOf(entry, "Path");
        all += path;
        if (member(entry, "Kind") == deletion) {
            gone += path;
        }
    }
    all.sort(); // what is in a folder then follows it, with nothing in between but its like
    const QStringList places = placesOfOthers(inspect);
    WritableLayer layer;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString& path = all[i];
        const bool isOthers = std::any_of(places.begin(), places.end(),
            [&path](const QString& place) { return path == place || isBelow(path, place) || isBelow(place, path); });
        const bool isToldByContent =
            std::any_of(all.begin() + i + 1, all.end(), [&path](const QString& other) { return isBelow(other, path); });
        if (path.isEmpty() || isOthers || isToldByContent || isProcessIdFile(path)) {
            continue;
        }
        (gone.contains(path) ? layer.deleted : layer.written) += path;
    }
    return layer;
}

} // namespace Hull
