// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/bodymounts.h"
#include "app/remediation/remedies/remedies.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

std::string readOnlyOptions(const std::string& options)
{
    QStringList words = QString::fromStdString(options).split(u',', Qt::SkipEmptyParts);
    words.removeAll(u"rw"_s);
    if (!words.contains("ro"_L1)) {
        words.prepend(u"ro"_s);
    }
    return words.join(u',').toStdString();
}

bool changeBind(RawJson& binds, const MountChoice& choice, const std::string& destination)
{
    const auto found = std::find_if(binds.begin(), binds.end(), [&destination](const RawJson& bind) {
        return cleanedPath(readBind(stringOf(bind)).destination) == destination;
    });
    if (found == binds.end()) {
        return false;
    }
    if (choice.kind == MountChoice::Kind::Remove) {
        binds.erase(found);
        return true;
    }
    BindSpec bind = readBind(stringOf(*found));
    if (choice.kind == MountChoice::Kind::ReadOnly) {
        bind.options = readOnlyOptions(bind.options);
    } else {
        bind.source = choice.source.toStdString();
    }
    *found = bind.text();
    return true;
}

bool changeMountOption(RawJson& mounts, const MountChoice& choice, const std::string& destination)
{
    const auto found = std::find_if(mounts.begin(), mounts.end(),
        [&destination](const RawJson& mount) { return cleanedPath(stringOf(mount, "Target")) == destination; });
    if (found == mounts.end()) {
        return false;
    }
    if (choice.kind == MountChoice::Kind::Remove) {
        mounts.erase(found);
    } else if (choice.kind == MountChoice::Kind::ReadOnly) {
        (*found)["ReadOnly"] = true;
    } else {
        (*found)["Source"] = choice.source.toStdString();
    }
    return true;
}

bool changeMount(RawJson& hostConfig, const MountChoice& choice)
{
    const std::string destination = cleanedPath(choice.destination.toStdString());
    return (member(hostConfig, "Binds").is_array() && changeBind(hostConfig["Binds"], choice, destination))
        || (member(hostConfig, "Mounts").is_array() && changeMountOption(hostConfig["Mounts"], choice, destination));
}

/*!
 * Which mount a workload can do without nobody but the user knows. The choices are the same for both rules: where one
 * was heeded already, it gives the same once more, except that a removed mount is no longer there.
 */
Message changeMounts(RawJson& body, const RemedyContext& context)
{
    if (!context.finding) {
        return {};
    }
    RawJson changed = body["HostConfig"];
    bool any = false;
    for (const MountChoice& choice : context.choices.mounts) {
        const bool isMounted =
            std::any_of(context.planned.mounts.begin(), context.planned.mounts.end(), [&choice](const Mount& mount) {
                return cleanedPath(mount.destination.toStdString()) == cleanedPath(choice.destination.toStdString());
            });
        if (!changeMount(changed, choice) && isMounted) {
            return {QT_TRANSLATE_NOOP("Hull", "%1 comes from another container's volumes: it has to be changed there."),
                {choice.destination}};
        }
        any = any || isMounted;
    }
    if (!any) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "Which mount is to be removed, made read-only or narrowed has to be said: --mount DEST=remove, "
                    "--mount DEST=ro or --mount DEST=SOURCE."),
            {}};
    }
    body["HostConfig"] = std::move(changed);
    return {};
}

} // namespace

Remedy changeSocketMounts()
{
    return {"A-06"_L1, false, changeMounts};
}

Remedy changeHostMounts()
{
    return {"A-07"_L1, false, changeMounts};
}

} // namespace Hull
