// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/devicelist.h"

#include "app/remediation/remedies/remedies.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The places in a list that the finding's evidence names: "HostConfig.Devices[2]" is 2.
std::set<size_t> namedPlaces(const Finding& finding, const char* list)
{
    const QString prefix = u"HostConfig.%1["_s.arg(QLatin1String(list));
    std::set<size_t> places;
    for (const Evidence& evidence : finding.evidence) {
        if (evidence.path.startsWith(prefix)) {
            const QString rest = evidence.path.mid(prefix.size());
            places.insert(rest.left(rest.indexOf(u']')).toULongLong());
        }
    }
    return places;
}

bool isKept(const RawJson& entry, const QStringList& kept)
{
    return kept.contains(textOf(entry, "PathOnHost"));
}

//! Only what the rule objects to goes: harmless devices stay.
Message removeFlagged(RawJson& body, const RemedyContext& context)
{
    RawJson& hostConfig = body["HostConfig"];
    if (!context.finding) {
        return {};
    }
    for (const char* name : {"Devices", "DeviceCgroupRules", "DeviceRequests"}) {
        const std::set<size_t> flagged = namedPlaces(*context.finding, name);
        const RawJson& list = member(hostConfig, name);
        RawJson left = RawJson::array();
        for (size_t i = 0; i < list.size(); ++i) {
            if (flagged.count(i) == 0 || isKept(list[i], context.choices.keptDevices)) {
                left.push_back(list[i]);
            }
        }
        if (left.size() != list.size()) {
            hostConfig[name] = std::move(left);
        }
    }
    return {};
}

} // namespace

void addDevice(RawJson& hostConfig, const QString& path)
{
    RawJson& devices = listAt(hostConfig, "Devices");
    if (std::none_of(devices.begin(), devices.end(),
            [&path](const RawJson& device) { return textOf(device, "PathOnHost") == path; })) {
        devices.push_back({{"PathOnHost", path.toStdString()}, {"PathInContainer", path.toStdString()},
            {"CgroupPermissions", "rwm"}});
    }
}

Remedy removeDevices()
{
    return {"A-05"_L1, false, removeFlagged};
}

} // namespace Hull
