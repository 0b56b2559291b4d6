// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/bodymounts.h"

#include "app/rules/hostindex.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QtGlobal>

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Destinations = std::set<std::string>;

//! One mount as far as it decides whether two are the same.
struct Mounted
{
    QString type;
    QString what; //!< volume name or source path
    bool readWrite = false;

    friend bool operator==(const Mounted&, const Mounted&) = default;
};

Destinations ownDestinations(const RawJson& hostConfig)
{
    Destinations own;
    for (const RawJson& bind : member(hostConfig, "Binds")) {
        own.insert(cleanedPath(readBind(stringOf(bind)).destination));
    }
    for (const RawJson& mount : member(hostConfig, "Mounts")) {
        own.insert(cleanedPath(stringOf(mount, "Target")));
    }
    for (const auto& entry : member(hostConfig, "Tmpfs").items()) {
        own.insert(cleanedPath(entry.key()));
    }
    return own;
}

const RawJson& mountAt(const RawJson& inspect, const std::string& destination)
{
    static const RawJson nothing;
    const RawJson& mounts = member(inspect, "Mounts");
    const auto found = std::find_if(mounts.begin(), mounts.end(),
        [&destination](const RawJson& mount) { return cleanedPath(stringOf(mount, "Destination")) == destination; });
    return found == mounts.end() ? nothing : *found;
}

bool isReadWrite(const RawJson& mount)
{
    const RawJson& flag = member(mount, "RW");
    return flag.is_boolean() && flag.get<bool>();
}

Mounted mountedFrom(const RawJson& mount)
{
    const bool isVolume = stringOf(mount, "Type") == "volume";
    return {textOf(mount, "Type"), textOf(mount, isVolume ? "Name" : "Source"), isReadWrite(mount)};
}

Mounted mountedFrom(const Mount& mount, bool readOnly)
{
    return {mount.type, mount.type == "volume"_L1 ? mount.name : mount.source, mount.readWrite && !readOnly};
}

/*!
 * nocopy: an anonymous volume that was emptied on purpose would else be filled from the image again, since Docker
 * takes any empty volume for a new one.
 */
std::string pinned(const RawJson& mount)
{
    const bool isVolume = stringOf(mount, "Type") == "volume";
    std::string options = isReadWrite(mount) ? "rw" : "ro";
    if (isVolume) {
        options += ",nocopy";
    } else if (const std::string propagation = stringOf(mount, "Propagation");
               !propagation.empty() && propagation != "rprivate") {
        options += ',' + propagation;
    }
    return BindSpec{stringOf(mount, isVolume ? "Name" : "Source"), stringOf(mount, "Destination"), options}.text();
}

void pin(RawJson& hostConfig, const RawJson& mount, BodyNotes& notes)
{
    listAt(hostConfig, "Binds").push_back(pinned(mount));
    notes.decisions.push_back({QT_TRANSLATE_NOOP("Hull", "What is mounted at %1 now is named, so that it stays."),
        {textOf(mount, "Destination")}});
}

//! --mount type=volume without a source: an anonymous volume as well.
void nameAnonymousMounts(RawJson& hostConfig, const RawJson& inspect, BodyNotes& notes)
{
    if (!member(hostConfig, "Mounts").is_array()) {
        return;
    }
    for (RawJson& mount : hostConfig["Mounts"]) {
        const RawJson& now = mountAt(inspect, cleanedPath(stringOf(mount, "Target")));
        if (stringOf(mount, "Type") != "volume" || !stringOf(mount, "Source").empty()
            || stringOf(now, "Name").empty()) {
            continue;
        }
        mount["Source"] = stringOf(now, "Name");
        if (!mount["VolumeOptions"].is_object()) {
            mount["VolumeOptions"] = RawJson::object();
        }
        mount["VolumeOptions"]["NoCopy"] = true;
        notes.decisions.push_back({QT_TRANSLATE_NOOP("Hull", "What is mounted at %1 now is named, so that it stays."),
            {textOf(mount, "Target")}});
    }
}

/*!
 * Whether --volumes-from would give what the container has at these destinations. given: the destinations that it
 * gives at all. False too where a source is gone.
 */
bool inheritsTheSame(const RawJson& volumesFrom, const RawJson& inspect, const HostIndex& index,
    const Destinations& own, Destinations& given)
{
    for (const RawJson& entry : volumesFrom) {
        const QStringList parts = QString::fromStdString(stringOf(entry)).split(u':');
        const Container* source = index.findContainer(parts.first());
        if (!source) {
            return false;
        }
        const bool readOnly = parts.size() > 1 && parts[1].split(u',').contains("ro"_L1);
        for (const Mount& mount : source->mounts) {
            const std::string destination = cleanedPath(mount.destination.toStdString());
            if (own.count(destination) > 0) {
                continue;
            }
            const RawJson& now = mountAt(inspect, destination);
            if (now.is_null() || mountedFrom(now) != mountedFrom(mount, readOnly)) {
                return false;
            }
            given.insert(destination);
        }
    }
    return true;
}

} // namespace

std::string BindSpec::text() const
{
    return source + ':' + destination + (options.empty() ? std::string() : ':' + options);
}

BindSpec readBind(const std::string& text)
{
    // Linux paths in binds cannot hold a colon: the engine cuts there as well (moby: volume/mounts/linux_parser.go).
    const size_t first = text.find(':');
    if (first == std::string::npos) {
        return {{}, text, {}};
    }
    const size_t second = text.find(':', first + 1);
    if (second == std::string::npos) {
        return {text.substr(0, first), text.substr(first + 1), {}};
    }
    return {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

std::string cleanedPath(const std::string& path)
{
    return QDir::cleanPath(QString::fromStdString(path)).toStdString();
}

void pinMounts(RawJson& body, const ContainerDocuments& documents, BodyNotes& notes)
{
    RawJson& hostConfig = body["HostConfig"];
    nameAnonymousMounts(hostConfig, documents.inspect, notes);
    const Destinations own = ownDestinations(hostConfig);
    Destinations inherited;
    const RawJson volumesFrom = member(hostConfig, "VolumesFrom");
    if (!isBlank(volumesFrom) && !inheritsTheSame(volumesFrom, documents.inspect, documents.index, own, inherited)) {
        inherited.clear();
        hostConfig["VolumesFrom"] = nullptr;
        notes.decisions.push_back(
            {QT_TRANSLATE_NOOP("Hull",
                 "The containers that it took its volumes from would no longer give the same: its mounts are named one "
                 "by one."),
                {}});
    }
    for (const RawJson& mount : member(documents.inspect, "Mounts")) {
        const std::string destination = cleanedPath(stringOf(mount, "Destination"));
        if (own.count(destination) == 0 && inherited.count(destination) == 0 && stringOf(mount, "Type") != "tmpfs") {
            pin(hostConfig, mount, notes);
        }
    }
}

} // namespace Hull
