// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/enginewriter.h"
#include "app/demo/specjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

constexpr int firstEphemeralPort = 32768;

bool hasOwnNetwork(const SimContainer& container)
{
    return !container.networks.empty() || container.networkMode == "default" || container.networkMode == "bridge";
}

Texts networkNames(const HostSpec& host, const SimContainer& container)
{
    if (!container.networks.empty()) {
        return container.networks;
    }
    if (container.networkMode.rfind("container:", 0) == 0) {
        return {};
    }
    const std::string usual = host.profile.isPodman() ? "podman" : "bridge";
    return {container.networkMode == "default" ? usual : container.networkMode};
}

std::string subnetOf(const HostSpec& host, const std::string& name)
{
    const auto found = std::find_if(host.networks.begin(), host.networks.end(),
        [&name](const SimNetwork& network) { return network.name == name; });
    return found == host.networks.end() ? "172.17.0" : found->subnet;
}

std::string macAddress(int index, std::size_t network)
{
    char text[20];
    std::snprintf(text, sizeof text, "02:42:ac:%02x:00:%02x", static_cast<unsigned>(17 + network) & 0xffU,
        static_cast<unsigned>(index + 2) & 0xffU);
    return text;
}

//! The host port that a wish ("", "80", "1000-1030") got. An engine takes the next port of a range at each start.
std::string grantedPort(const std::string& wish, const SimMoment& moment, int portIndex)
{
    const std::size_t dash = wish.find('-');
    if (dash != std::string::npos) {
        const int low = std::stoi(wish.substr(0, dash));
        const int high = std::stoi(wish.substr(dash + 1));
        return std::to_string(low + (6 + moment.restartCount) % (high - low + 1));
    }
    const bool any = wish.empty() || wish == "0";
    return any ? std::to_string(firstEphemeralPort + moment.index * 4 + portIndex) : wish;
}

Json grantedBindings(const std::string& hostIp, const std::string& port)
{
    if (!hostIp.empty()) {
        return Json::array({{{"HostIp", hostIp}, {"HostPort", port}}});
    }
    return Json::array({{{"HostIp", "0.0.0.0"}, {"HostPort", port}}, {{"HostIp", "::"}, {"HostPort", port}}});
}

Json endpoint(const HostSpec& host, const SimContainer& container, const SimMoment& moment, const std::string& name,
    std::size_t number)
{
    const bool up = moment.hasProcesses() && hasOwnNetwork(container);
    const std::string subnet = subnetOf(host, name);
    const std::string shortId = moment.id.substr(0, 12);
    const bool isUserNetwork = name != "bridge" && name != "host" && name != "none";
    Json aliases = nullptr;
    if (isUserNetwork) {
        aliases = container.service.empty() ? Json::array() : Json::array({moment.name, container.service});
        if (host.profile.apiMax < 45) {
            aliases.push_back(shortId);
        }
    }
    Json json{{"IPAMConfig", isUserNetwork ? Json::object() : Json(nullptr)}, {"Links", nullptr},
        {"Aliases", std::move(aliases)}, {"NetworkID", host.networkId(name)},
        {"EndpointID", moment.hasProcesses() ? simHash(moment.id + name) : std::string()},
        {"Gateway", up ? subnet + ".1" : std::string()},
        {"IPAddress", up ? subnet + "." + std::to_string(moment.index % 250 + 2) : std::string()},
        {"IPPrefixLen", up ? 16 : 0}, {"IPv6Gateway", ""}, {"GlobalIPv6Address", ""}, {"GlobalIPv6PrefixLen", 0},
        {"MacAddress", up ? macAddress(moment.index, number) : std::string()}, {"DriverOpts", nullptr}};
    if (host.profile.apiMax >= 44) {
        json["DNSNames"] = isUserNetwork ? Json::array({moment.name, shortId}) : Json(nullptr);
    }
    if (host.profile.apiMax >= 48) {
        json["GwPriority"] = 0;
    }
    return json;
}

} // namespace

Texts exposedPorts(const HostSpec& host, const SimContainer& container)
{
    Texts ports;
    if (const SimImage* image = host.image(container.image)) {
        ports = image->exposed;
    }
    ports.insert(ports.end(), container.exposed.begin(), container.exposed.end());
    for (const SimPort& port : container.ports) {
        ports.push_back(port.container);
    }
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    return ports;
}

Json activePortsJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment)
{
    Json ports = Json::object();
    if (!moment.hasProcesses() || !hasOwnNetwork(container)) {
        return ports;
    }
    int portIndex = 0;
    for (const std::string& exposed : exposedPorts(host, container)) {
        Json bindings = Json::array();
        for (const SimPort& port : container.ports) {
            if (port.container == exposed) {
                const Json granted = grantedBindings(port.hostIp, grantedPort(port.hostPort, moment, portIndex++));
                bindings.insert(bindings.end(), granted.begin(), granted.end());
            }
        }
        if (bindings.empty() && container.publishAll) {
            bindings = grantedBindings({}, grantedPort({}, moment, portIndex++));
        }
        ports[exposed] = bindings.empty() ? Json(nullptr) : bindings;
    }
    return ports;
}

Json endpointsJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment)
{
    Json networks = Json::object();
    if (host.profile.isPodman() && !hasOwnNetwork(container)) {
        return networks; // containers/podman#17385
    }
    std::size_t number = 0;
    for (const std::string& name : networkNames(host, container)) {
        networks[name] = endpoint(host, container, moment, name, number++);
    }
    return networks;
}

Json networkSettingsJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment)
{
    const Json networks = endpointsJson(host, container, moment);
    const bool onBridge = networks.contains("bridge");
    const Json none = {{"EndpointID", ""}, {"Gateway", ""}, {"IPAddress", ""}, {"IPPrefixLen", 0}, {"MacAddress", ""}};
    const Json& shown = onBridge ? networks.at("bridge") : none;
    const std::string sandbox = moment.hasProcesses() ? simHash(moment.id + "/sandbox") : std::string();
    Json settings{{"Bridge", ""}, {"SandboxID", sandbox}};
    const Json sandboxKey = sandbox.empty() ? std::string() : "/var/run/docker/netns/" + sandbox.substr(0, 12);
    if (host.profile.apiMax >= 44) {
        settings["SandboxKey"] = sandboxKey;
        settings["Ports"] = activePortsJson(host, container, moment);
    }
    settings["HairpinMode"] = false;
    settings["LinkLocalIPv6Address"] = "";
    settings["LinkLocalIPv6PrefixLen"] = 0;
    if (host.profile.apiMax < 44) {
        settings["Ports"] = activePortsJson(host, container, moment);
        settings["SandboxKey"] = sandboxKey;
    }
    settings["SecondaryIPAddresses"] = nullptr;
    settings["SecondaryIPv6Addresses"] = nullptr;
    settings["EndpointID"] = shown.at("EndpointID");
    settings["Gateway"] = shown.at("Gateway");
    settings["GlobalIPv6Address"] = "";
    settings["GlobalIPv6PrefixLen"] = 0;
    settings["IPAddress"] = shown.at("IPAddress");
    settings["IPPrefixLen"] = shown.at("IPPrefixLen");
    settings["IPv6Gateway"] = "";
    settings["MacAddress"] = shown.at("MacAddress");
    settings["Networks"] = networks;
    return settings;
}

} // namespace Hull
