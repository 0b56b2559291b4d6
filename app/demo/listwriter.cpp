// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/enginewriter.h"
#include "app/demo/specjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

//! "Up 3 days (healthy)" as the engine words it, to the coarser unit.
std::string statusText(const SimMoment& moment, const QDateTime& now)
{
    const auto ago = [&now](const QDateTime& time) {
        const qint64 seconds = std::max<qint64>(1, time.secsTo(now));
        if (seconds < 120) {
            return std::to_string(seconds) + " seconds";
        }
        if (seconds < 7200) {
            return std::to_string(seconds / 60) + " minutes";
        }
        return seconds < 172800 ? std::to_string(seconds / 3600) + " hours" : std::to_string(seconds / 86400) + " days";
    };
    const std::string code = "(" + std::to_string(moment.exitCode) + ") ";
    switch (moment.state) {
    case SimState::Created:
        return "Created";
    case SimState::Dead:
        return "Dead";
    case SimState::Exited:
        return "Exited " + code + ago(moment.finished) + " ago";
    case SimState::Restarting:
        return "Restarting " + code + ago(moment.finished) + " ago";
    case SimState::Paused:
        return "Up " + ago(moment.started) + " (Paused)";
    case SimState::Running:
        break;
    }
    const std::string health = moment.health == "starting" ? "health: starting" : moment.health;
    return "Up " + ago(moment.started) + (health.empty() ? std::string() : " (" + health + ")");
}

Json portsJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment)
{
    Json list = Json::array();
    const Json active = activePortsJson(host, container, moment);
    for (const auto& [key, bindings] : active.items()) {
        const std::size_t slash = key.find('/');
        const int privatePort = std::stoi(key.substr(0, slash));
        const std::string type = key.substr(slash + 1);
        if (bindings.is_null()) {
            list.push_back({{"PrivatePort", privatePort}, {"Type", type}});
        }
        for (const Json& binding : bindings) {
            list.push_back({{"IP", binding.at("HostIp")}, {"PrivatePort", privatePort},
                {"PublicPort", std::stoi(binding.at("HostPort").get<std::string>())}, {"Type", type}});
        }
    }
    return list;
}

std::string joined(const Texts& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace

Json listEntryJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment, const QDateTime& now)
{
    const SimImage* image = host.image(container.image);
    // Podman's list says "host" for every container (its own sources call it broken).
    const std::string mode = host.profile.isPodman() ? "host" : networkMode(host, container);
    return {{"Id", moment.id}, {"Names", Json::array({"/" + moment.name})}, {"Image", container.image},
        {"ImageID", image != nullptr ? host.imageId(*image) : "sha256:" + simHash(container.image)},
        {"Command", joined(commandLine(host, container))}, {"Created", moment.created.toSecsSinceEpoch()},
        {"Ports", portsJson(host, container, moment)}, {"Labels", labelsJson(host, container)},
        {"State", stateName(moment.state)}, {"Status", statusText(moment, now)},
        {"HostConfig", {{"NetworkMode", mode}}},
        {"NetworkSettings", {{"Networks", endpointsJson(host, container, moment)}}},
        {"Mounts", mountsJson(host, container, moment)}};
}

Json labelsJson(const HostSpec& host, const SimContainer& container)
{
    TextMap labels = container.labels;
    if (!container.project.empty()) {
        const std::string folder = "/opt/stacks/" + container.project;
        labels["com.docker.compose.config-hash"] = simHash(container.project + container.service);
        labels["com.docker.compose.depends_on"] = "";
        labels["com.docker.compose.image"] =
            host.image(container.image) != nullptr ? host.imageId(*host.image(container.image)) : std::string();
        labels["com.docker.compose.oneoff"] = "False";
        labels["com.docker.compose.project"] = container.project;
        labels["com.docker.compose.project.config_files"] = folder + "/compose.yaml";
        labels["com.docker.compose.project.working_dir"] = folder;
        labels["com.docker.compose.service"] = container.service;
        labels["com.docker.compose.version"] = "2.32.4";
    }
    return labels.empty() ? Json::object() : Json(labels);
}

Json mountsJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment)
{
    Json list = Json::array();
    for (const SimMount& mount : container.mounts) {
        if (mount.type == "bind") {
            list.push_back({{"Type", "bind"}, {"Source", mount.source}, {"Destination", mount.destination},
                {"Mode", mount.readWrite ? "rw" : "ro"}, {"RW", mount.readWrite}, {"Propagation", mount.propagation}});
        } else if (mount.type == "volume") {
            list.push_back(
                {{"Type", "volume"}, {"Name", mount.source}, {"Source", volumeMountpoint(host, mount.source)},
                    {"Destination", mount.destination}, {"Driver", "local"}, {"Mode", mount.readWrite ? "rw" : "ro"},
                    {"RW", mount.readWrite}, {"Propagation", ""}});
        }
    }
    const SimImage* image = host.image(container.image);
    for (const std::string& destination : image != nullptr ? image->volumes : Texts()) {
        const bool taken = std::any_of(container.mounts.begin(), container.mounts.end(),
            [&destination](const SimMount& mount) { return mount.destination == destination; });
        if (!taken) {
            const std::string name = anonymousVolumeName(moment, destination);
            list.push_back({{"Type", "volume"}, {"Name", name}, {"Source", volumeMountpoint(host, name)},
                {"Destination", destination}, {"Driver", "local"}, {"Mode", ""}, {"RW", true}, {"Propagation", ""}});
        }
    }
    if (list.size() > 1) { // an engine's order is no order at all
        const std::size_t start = static_cast<std::size_t>(moment.index) % list.size();
        std::rotate(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(start), list.end());
    }
    return list;
}

std::string anonymousVolumeName(const SimMoment& moment, const std::string& destination)
{
    return simHash(moment.id + "/volume" + destination);
}

std::string volumeMountpoint(const HostSpec& host, const std::string& name)
{
    return host.profile.rootDir + "/volumes/" + name + "/_data";
}

} // namespace Hull
