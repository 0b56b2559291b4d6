// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/plannedcontainer.h"

#include "app/docker/parse.h"
#include "app/remediation/bodymounts.h"
#include "models/domain/securityoptions.h"

#include <nlohmann/json.hpp>

namespace Hull {

namespace {

//! One mount as the body asks for it; nothing where it does not come from Binds or Mounts.
RawJson askedMount(const RawJson& hostConfig, const std::string& destination)
{
    for (const RawJson& text : member(hostConfig, "Binds")) {
        const BindSpec bind = readBind(stringOf(text));
        if (cleanedPath(bind.destination) == destination) {
            const QStringList words = QString::fromStdString(bind.options).split(QLatin1Char(','));
            return {{"Source", bind.source}, {"RW", !words.contains(QLatin1String("ro"))}};
        }
    }
    for (const RawJson& mount : member(hostConfig, "Mounts")) {
        if (cleanedPath(stringOf(mount, "Target")) == destination) {
            return {{"Source", stringOf(mount, "Source")}, {"RW", member(mount, "ReadOnly") != true}};
        }
    }
    return {};
}

/*!
 * The mounts that are left, as the engine resolves them: those of now, with what a fix changed. What nobody asks for
 * by name was inherited from another container or is an anonymous volume, and stays as long as that holds.
 */
RawJson plannedMounts(const RawJson& body, const RawJson& inspect)
{
    const RawJson& hostConfig = member(body, "HostConfig");
    const RawJson& before = member(inspect, "HostConfig");
    RawJson mounts = RawJson::array();
    for (const RawJson& now : member(inspect, "Mounts")) {
        const std::string destination = cleanedPath(stringOf(now, "Destination"));
        const RawJson asked = askedMount(hostConfig, destination);
        const bool wasAsked = !askedMount(before, destination).is_null();
        if (asked.is_null() && wasAsked) {
            continue;
        }
        RawJson mount = now;
        if (!asked.is_null()) {
            mount["RW"] = asked["RW"];
            if (stringOf(now, "Type") == "bind") {
                mount["Source"] = asked["Source"];
            }
        }
        mounts.push_back(std::move(mount));
    }
    return mounts;
}

//! The profile that the engine would choose: its own where it knows AppArmor and nothing else is asked for.
std::string appArmorProfile(const RawJson& hostConfig, const EngineInfo& engine)
{
    QStringList options;
    for (const RawJson& option : member(hostConfig, "SecurityOpt")) {
        options += QString::fromStdString(stringOf(option));
    }
    const SecurityOptions security = parseSecurityOptions(options);
    if (security.appArmorIndex >= 0) {
        return security.appArmor.toString().toStdString();
    }
    if (!engine.apparmor.value_or(false)) {
        return {};
    }
    return member(hostConfig, "Privileged") == true ? "unconfined" : "docker-default";
}

RawJson plannedNetworks(const RawJson& body)
{
    const RawJson& endpoints = member(member(body, "NetworkingConfig"), "EndpointsConfig");
    return endpoints.is_object() ? endpoints : RawJson::object();
}

} // namespace

Result<Container> plannedContainer(const RawJson& body, const RawJson& inspect, const EngineInfo& engine)
{
    RawJson config = body;
    config.erase("HostConfig");
    config.erase("NetworkingConfig");
    const RawJson document = {{"Id", member(inspect, "Id")}, {"Name", member(inspect, "Name")},
        {"Created", member(inspect, "Created")}, {"Image", member(inspect, "Image")},
        {"State", {{"Status", "created"}}}, {"AppArmorProfile", appArmorProfile(member(body, "HostConfig"), engine)},
        {"Config", std::move(config)}, {"HostConfig", member(body, "HostConfig")},
        {"Mounts", plannedMounts(body, inspect)},
        {"NetworkSettings", {{"Ports", RawJson::object()}, {"Networks", plannedNetworks(body)}}}};
    StringPool pool;
    return parseContainer(compactText(document), pool);
}

} // namespace Hull
