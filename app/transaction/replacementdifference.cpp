// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/replacementdifference.h"

#include "app/remediation/bodydifference.h"
#include "app/remediation/bodymounts.h"
#include "app/transaction/plannedrequests.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace Hull {

namespace {

//! null, nothing, 0 and false all mean that the engine is free to choose, or that there is nothing.
bool isNothing(const RawJson& value)
{
    if (value.is_array()) {
        return std::all_of(value.begin(), value.end(), isNothing);
    }
    return isBlank(value) || value == false || (value.is_number() && value == 0);
}

//! The order of an object's members means nothing, and engines choose it.
RawJson withSortedKeys(const RawJson& value)
{
    if (!value.is_structured()) {
        return value;
    }
    RawJson sorted = value.is_array() ? RawJson::array() : RawJson::object();
    if (value.is_array()) {
        for (const RawJson& entry : value) {
            sorted.push_back(withSortedKeys(entry));
        }
        return sorted;
    }
    std::map<std::string, const RawJson*> members;
    for (const auto& entry : value.items()) {
        members[entry.key()] = &entry.value();
    }
    for (const auto& [key, entry] : members) {
        sorted[key] = withSortedKeys(*entry);
    }
    return sorted;
}

void dropNothings(RawJson& object)
{
    std::vector<std::string> keys;
    for (const auto& entry : object.items()) {
        if (isNothing(entry.value())) {
            keys.push_back(entry.key());
        }
    }
    for (const std::string& key : keys) {
        object.erase(key);
    }
}

void sortList(RawJson& object, const char* key)
{
    if (member(object, key).is_array()) {
        std::sort(object[key].begin(), object[key].end());
    }
}

//! "/db:/web.hull-new/database" and "db:database" are one link.
void rewriteLinks(RawJson& hostConfig)
{
    if (!member(hostConfig, "Links").is_array()) {
        return;
    }
    for (RawJson& link : hostConfig["Links"]) {
        const std::string text = stringOf(link);
        const size_t colon = text.find(':');
        if (colon == std::string::npos) {
            continue;
        }
        const size_t slash = text.rfind('/');
        const std::string alias = text.substr(slash != std::string::npos && slash > colon ? slash + 1 : colon + 1);
        link = text.substr(text.front() == '/' ? 1 : 0, colon - (text.front() == '/' ? 1 : 0)) + ':' + alias;
    }
    sortList(hostConfig, "Links");
}

//! Capabilities by one spelling: engines store what was typed, or rewrite it.
void rewriteCapabilities(RawJson& hostConfig, const char* key)
{
    if (!member(hostConfig, key).is_array()) {
        return;
    }
    for (RawJson& entry : hostConfig[key]) {
        const QString name = QString::fromStdString(stringOf(entry)).toUpper();
        entry = (name.startsWith(QLatin1String("CAP_")) ? name.mid(4) : name).toStdString();
    }
    sortList(hostConfig, key);
}

//! One body in the one way of writing it that both sides are compared in.
void normalise(RawJson& body)
{
    if (body.contains("Entrypoint") && body["Entrypoint"] == RawJson::array({""})) {
        body.erase("Entrypoint"); // how one asks for none
    }
    RawJson& hostConfig = body["HostConfig"]; // taken only now: an erased member moves the others
    if (!hostConfig.is_object()) {
        hostConfig = RawJson::object();
    }
    if (const std::string name = stringOf(member(hostConfig, "RestartPolicy"), "Name"); name.empty() || name == "no") {
        hostConfig.erase("RestartPolicy");
    }
    for (const char* key : {"NetworkMode", "IpcMode"}) {
        if (stringOf(hostConfig, key) == "default") {
            hostConfig.erase(key);
        }
    }
    if (stringOf(hostConfig, "NetworkMode") == "bridge") {
        hostConfig.erase("NetworkMode");
    }
    sortList(body, "Env");
    rewriteLinks(hostConfig);
    rewriteCapabilities(hostConfig, "CapAdd");
    rewriteCapabilities(hostConfig, "CapDrop");
    dropNothings(hostConfig);
    dropNothings(body);
    if (!body.contains("HostConfig")) {
        body["HostConfig"] = RawJson::object();
    }
}

//! What the engine chooses where the request leaves it to it.
void adoptChoices(const RawJson& asked, RawJson& made)
{
    static constexpr std::array hostFields{"MaskedPaths", "ReadonlyPaths", "CgroupnsMode", "IpcMode", "Runtime",
        "ShmSize", "LogConfig", "Ulimits", "MemorySwap", "MemorySwappiness", "OomKillDisable", "Isolation",
        "ConsoleSize"};
    for (const char* field : hostFields) {
        if (!member(member(asked, "HostConfig"), field).is_null() || !made["HostConfig"].contains(field)) {
            continue;
        }
        made["HostConfig"].erase(field);
    }
    for (const char* field : {"Hostname", "MacAddress"}) { // generated, or asked for at the endpoint
        if (!asked.contains(field)) {
            made.erase(field);
        }
    }
    // The engine adds this one by itself for privileged containers and those in the host's namespaces.
    const RawJson& options = member(member(asked, "HostConfig"), "SecurityOpt");
    RawJson& madeOptions = made["HostConfig"]["SecurityOpt"];
    if (madeOptions.is_array() && std::find(options.begin(), options.end(), "label=disable") == options.end()) {
        madeOptions.erase(
            std::remove(madeOptions.begin(), madeOptions.end(), RawJson("label=disable")), madeOptions.end());
    }
    if (isNothing(madeOptions)) {
        made["HostConfig"].erase("SecurityOpt"); // which looking for it may have made
    }
}

//! All networks that were asked for, by whichever request.
RawJson askedEndpoints(const RawJson& body, const RecreateRequests& requests)
{
    RawJson endpoints = member(member(body, "NetworkingConfig"), "EndpointsConfig");
    if (!endpoints.is_object()) {
        endpoints = RawJson::object();
    }
    for (const NetworkRequest& request : networkRequests(requests)) {
        if (request.connects) {
            const Result<RawJson> config = parseRawDocument(request.endpointConfig);
            endpoints[request.network.toStdString()] = config ? *config : RawJson::object();
        }
    }
    return endpoints;
}

RawJson comparableEndpoint(const RawJson& endpoint, const std::string& shortId, const std::string& hostname)
{
    RawJson kept = RawJson::object();
    for (const char* key : {"IPAMConfig", "Links", "DriverOpts", "GwPriority"}) {
        if (!isNothing(member(endpoint, key))) {
            kept[key] = endpoint[key];
        }
    }
    RawJson aliases = RawJson::array();
    for (const RawJson& alias : member(endpoint, "Aliases")) {
        if (alias != shortId && alias != hostname) { // which the engine adds by itself
            aliases.push_back(alias);
        }
    }
    if (!aliases.empty()) {
        std::sort(aliases.begin(), aliases.end());
        kept["Aliases"] = std::move(aliases);
    }
    return kept;
}

RawJson comparableNetworks(const RawJson& endpoints, const std::string& shortId, const std::string& hostname)
{
    RawJson networks = RawJson::object();
    for (const auto& entry : endpoints.items()) {
        networks[entry.key()] = comparableEndpoint(entry.value(), shortId, hostname);
    }
    return networks;
}

//! Destinations that the body itself names a source for: those are compared as they are written.
std::set<std::string> namedDestinations(const RawJson& hostConfig)
{
    std::set<std::string> destinations;
    for (const RawJson& text : member(hostConfig, "Binds")) {
        destinations.insert(cleanedPath(readBind(stringOf(text)).destination));
    }
    for (const RawJson& mount : member(hostConfig, "Mounts")) {
        destinations.insert(cleanedPath(stringOf(mount, "Target")));
    }
    for (const auto& entry : member(hostConfig, "Tmpfs").items()) {
        destinations.insert(cleanedPath(entry.key()));
    }
    return destinations;
}

//! What is mounted where without being named: taken from another container, or made by the engine.
RawJson unnamedMounts(const RawJson& inspect, const std::set<std::string>& named)
{
    std::map<std::string, RawJson> mounts;
    for (const RawJson& mount : member(inspect, "Mounts")) {
        const std::string destination = cleanedPath(stringOf(mount, "Destination"));
        if (named.find(destination) == named.end()) {
            const std::string name = stringOf(mount, "Name");
            mounts[destination] = {{"Type", member(mount, "Type")},
                {"Source", name.empty() ? stringOf(mount, "Source") : name}, {"RW", member(mount, "RW")}};
        }
    }
    RawJson list = RawJson::object();
    for (const auto& [destination, mount] : mounts) {
        list[destination] = mount;
    }
    return list;
}

RawJson bodyOf(const RawJson& inspect)
{
    RawJson body = member(inspect, "Config");
    body["HostConfig"] = member(inspect, "HostConfig");
    return body;
}

} // namespace

Result<std::vector<PlannedChange>> replacementDifferences(
    const RecreateRequests& requests, const QByteArray& original, const QByteArray& replacement)
{
    const Result<RawJson> body = parseRawDocument(requests.create.body);
    const Result<RawJson> before = parseRawDocument(original);
    const Result<RawJson> inspect = parseRawDocument(replacement);
    for (const Result<RawJson>* document : {&body, &before, &inspect}) {
        if (!*document) {
            return document->error();
        }
    }
    RawJson asked = *body;
    RawJson made = bodyOf(*inspect);
    const std::string shortId = stringOf(*inspect, "Id").substr(0, 12);
    const std::string hostname = stringOf(made, "Hostname");
    const std::set<std::string> named = namedDestinations(member(asked, "HostConfig"));
    const RawJson endpoints = askedEndpoints(asked, requests);
    asked.erase("NetworkingConfig");
    normalise(asked);
    normalise(made);
    adoptChoices(asked, made);
    asked["Image ID"] = member(*before, "Image");
    made["Image ID"] = member(*inspect, "Image");
    asked["Mounts"] = unnamedMounts(*before, named);
    made["Mounts"] = unnamedMounts(*inspect, named);
    if (!endpoints.empty()) {
        asked["NetworkingConfig"] = comparableNetworks(endpoints, shortId, hostname);
        made["NetworkingConfig"] =
            comparableNetworks(member(member(*inspect, "NetworkSettings"), "Networks"), shortId, hostname);
    }
    return bodyDifference(withSortedKeys(asked), withSortedKeys(made));
}

} // namespace Hull
