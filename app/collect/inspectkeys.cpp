// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/inspectkeys.h"

#include "app/docker/jsonreader.h"
#include "app/docker/jsonscan.h"

#include <algorithm>

namespace Hull {

namespace {

bool hasAny(const KeySet& keys, std::initializer_list<std::string_view> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&keys](std::string_view key) { return keys.contains(key); });
}

//! What has an id, or a state, and is nothing else that engines print: each of that has a member of its own.
bool isRemnant(const KeySet& keys)
{
    const bool isOther = hasAny(keys,
        {"RepoTags", "RepoDigests", "RootFS", "IPAM", "Scope", "Mountpoint", "PluginReference", "Spec",
            "NumContainers"});
    return !isOther && (keys.contains("Id") || hasAll(keys, {"Name", "State"}) || isPrintedByPs(keys));
}

} // namespace

KeySet keysOf(std::string_view object)
{
    KeySet keys;
    const char* end = object.data() + object.size();
    const char* at = Json::skipSpace(object.data() + 1, end);
    while (at != end && *at == '"') {
        const Json::Skipped key = Json::skipValue(at, end, Json::depthLimit);
        const char* colon = Json::skipSpace(key.end, end);
        if (key.outcome != Json::Skipped::Outcome::Done || colon == end || *colon != ':') {
            break;
        }
        keys.emplace(at + 1, static_cast<size_t>(key.end - at) - 2);
        const Json::Skipped value = Json::skipValue(Json::skipSpace(colon + 1, end), end, Json::depthLimit);
        at = Json::skipSpace(value.end, end);
        if (at == end || *at != ',') {
            break;
        }
        at = Json::skipSpace(at + 1, end);
    }
    return keys;
}

bool hasAll(const KeySet& keys, std::initializer_list<std::string_view> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&keys](std::string_view key) { return keys.contains(key); });
}

bool isListed(const KeySet& keys)
{
    return hasAll(keys, {"Id", "Names", "Image"}) && !keys.contains("Name") && !keys.contains("Config");
}

bool isPrintedByPs(const KeySet& keys)
{
    return hasAll(keys, {"ID", "Names", "Image"});
}

InspectElement::Kind inspectKindOf(const KeySet& keys)
{
    // Damaged ones too: what lacks the rest is a container that cannot be judged, and must not be passed over.
    if (keys.contains("HostConfig") || hasAll(keys, {"Id", "State", "Config"})) {
        return InspectElement::Kind::Container;
    }
    if (hasAll(keys, {"Id", "RootFS"}) || hasAll(keys, {"Id", "RepoTags", "Config"})) {
        return InspectElement::Kind::Image;
    }
    if (hasAll(keys, {"Id", "IPAM"})) {
        return InspectElement::Kind::Network;
    }
    if (hasAll(keys, {"Name", "Mountpoint"})) {
        return InspectElement::Kind::Volume;
    }
    return isRemnant(keys) ? InspectElement::Kind::Remnant : InspectElement::Kind::Other;
}

} // namespace Hull
