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

//! Written anew at each start, and wrong in any other container.
bool isProcessIdFile(const QString& path)
{
    return path.endsWith(".pid"_L1) && (path.startsWith("/run/"_L1) || path.startsWith("/var/run/"_L1));
}

struct ChangedPath
{
    QString path;
    bool isDeleted = false;
};

Result<std::vector<ChangedPath>> readChanges(const QByteArray& changes)
{
    const char* begin = Json::skipSpace(changes.begin(), changes.end());
    const bool isSane =
        Json::skipValue(begin, changes.end(), Json::depthLimit).outcome != Json::Skipped::Outcome::TooDeep;
    const RawJson list = isSane ? RawJson::parse(changes.begin(), changes.end(), nullptr, false) : RawJson(0);
    if (!list.is_array() && !list.is_null()) {
        return Error{.kind = Error::Kind::BadAnswer,
            .message = {QT_TRANSLATE_NOOP("Hull", "What the container has written cannot be told."), {}}};
    }
    constexpr int deletion = 2; // 0: changed, 1: added
    std::vector<ChangedPath> all;
    for (const RawJson& entry : list) {
        all.push_back({textOf(entry, "Path"), member(entry, "Kind") == deletion});
    }
    return all;
}

} // namespace

QStringList foreignPlaces(const RawJson& inspect)
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

Result<WritableLayer> readWritableLayer(const QByteArray& changes, const RawJson& inspect)
{
    const Result<std::vector<ChangedPath>> changed = readChanges(changes);
    if (!changed) {
        return changed.error();
    }
    QStringList all;
    QSet<QString> gone;
    for (const ChangedPath& entry : *changed) {
        all += entry.path;
        if (entry.isDeleted) {
            gone += entry.path;
        }
    }
    all.sort(); // what is in a folder then follows it, with nothing in between but its like
    const QStringList places = foreignPlaces(inspect);
    WritableLayer layer;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString& path = all[i];
        const bool isOthers = std::any_of(places.begin(), places.end(),
            [&path](const QString& place) { return path == place || isBelow(path, place) || isBelow(place, path); });
        // One that was deleted and made anew lacks what was in it before.
        const bool isToldByContent = !gone.contains(path)
            && std::any_of(
                all.begin() + i + 1, all.end(), [&path](const QString& other) { return isBelow(other, path); });
        if (path.isEmpty() || isOthers || isToldByContent || isProcessIdFile(path)) {
            continue;
        }
        (gone.contains(path) ? layer.deleted : layer.written) += path;
    }
    return layer;
}

LayerSizes readLayerSizes(const QByteArray& inspect)
{
    const Result<RawJson> document = parseRawDocument(inspect);
    const auto bytes = [&document](const char* key) {
        const RawJson& size = document ? member(*document, key) : member(RawJson(), key);
        return size.is_number_integer() ? std::optional(size.get<qint64>()) : std::nullopt;
    };
    return {bytes("SizeRw"), bytes("SizeRootFs")};
}

Result<CopiedLayer> copiedLayer(const QByteArray& changes, const RawJson& inspect)
{
    const Result<std::vector<ChangedPath>> changed = readChanges(changes);
    if (!changed) {
        return changed.error();
    }
    const QStringList places = foreignPlaces(inspect);
    CopiedLayer layer;
    for (const auto& [path, isDeleted] : *changed) {
        const bool isOthers = std::any_of(places.begin(), places.end(),
            [&path = path](const QString& place) { return path == place || isBelow(path, place); });
        if (path.isEmpty() || isOthers || isProcessIdFile(path)) {
            continue;
        }
        if (path.contains(QChar::ReplacementCharacter)) {
            return Error{.kind = Error::Kind::BadAnswer,
                .message = {QT_TRANSLATE_NOOP(
                                "Hull", "It has written files whose names are not UTF-8 (%1), which cannot be copied."),
                    {path}}};
        }
        if (isDeleted) {
            layer.deleted += path;
        } else {
            layer.paths += path.toUtf8();
        }
    }
    layer.deleted.sort();
    return layer;
}

} // namespace Hull
