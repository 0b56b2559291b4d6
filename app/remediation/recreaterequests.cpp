// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/recreaterequests.h"

#include "app/remediation/bodynetworks.h"
#include "app/remediation/createbody.h"
#include "models/domain/engineinfo.h"

#include <nlohmann/json.hpp>

#include <QUrl>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! /info says x86_64 and aarch64 where images say amd64 and arm64.
QString goArchitecture(const QString& name)
{
    return name == "x86_64"_L1 ? u"amd64"_s : name == "aarch64"_L1 ? u"arm64"_s : name;
}

//! "linux/arm64/v8"; empty where the engine would choose it anyway, or where nothing is known.
QString foreignPlatform(const RawJson& image, const EngineInfo& engine)
{
    const QString architecture = textOf(image, "Architecture");
    if (architecture.isEmpty() || engine.arch.isEmpty() || architecture == goArchitecture(engine.arch)) {
        return {};
    }
    const QString variant = textOf(image, "Variant");
    return textOf(image, "Os") + u'/' + architecture + (variant.isEmpty() ? QString() : u'/' + variant);
}

QByteArray versioned(ApiVersion api, const QString& path)
{
    return ("/v"_L1 + api.text() + path).toUtf8();
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

EngineRequest networkRequest(
    ApiVersion api, const QString& network, QLatin1String action, RawJson body, const QString& container)
{
    body["Container"] = container.toStdString();
    return {"POST", versioned(api, u"/networks/%1/%2"_s.arg(encoded(network), action)), compactText(body)};
}

/*!
 * Moves all networks but one out of the body: older engines refuse more. Which one stays matters, since the network
 * mode names it.
 */
std::vector<EngineRequest> movedNetworks(RawJson& body, const RawJson& inspect, ApiVersion api, const QString& name)
{
    std::vector<EngineRequest> requests;
    if (api >= manyNetworksApi || !member(member(body, "NetworkingConfig"), "EndpointsConfig").is_object()) {
        return requests;
    }
    RawJson& endpoints = body["NetworkingConfig"]["EndpointsConfig"];
    std::string first = primaryNetwork(inspect);
    if (endpoints.contains(stringOf(member(body, "HostConfig"), "NetworkMode"))) {
        first = stringOf(member(body, "HostConfig"), "NetworkMode"); // a fix may have changed it
    }
    if (!endpoints.contains(first)) {
        first = endpoints.empty() ? std::string() : endpoints.begin().key();
    }
    RawJson kept = RawJson::object();
    for (const auto& entry : endpoints.items()) {
        if (entry.key() == first) {
            kept[first] = entry.value();
        } else {
            requests.push_back(networkRequest(
                api, QString::fromStdString(entry.key()), "connect"_L1, {{"EndpointConfig", entry.value()}}, name));
        }
    }
    endpoints = std::move(kept);
    return requests;
}

//! A container that somebody took off its last network gets it back by being created.
bool isDetached(const RawJson& body)
{
    const std::string mode = stringOf(member(body, "HostConfig"), "NetworkMode");
    const bool hasOwnNetwork = mode != "host" && mode != "none" && !isContainerMode(mode);
    return hasOwnNetwork && isBlank(member(member(body, "NetworkingConfig"), "EndpointsConfig"));
}

} // namespace

RecreateRequests recreateRequests(const QString& name, const RawJson& body, const ContainerDocuments& documents)
{
    const ApiVersion api = documents.api;
    RawJson sent = body;
    RecreateRequests requests;
    requests.networks = movedNetworks(sent, documents.inspect, api, name);
    if (isDetached(body)) {
        const std::string mode = stringOf(member(body, "HostConfig"), "NetworkMode");
        const bool isDefault = mode.empty() || mode == "default";
        requests.networks.push_back(networkRequest(
            api, isDefault ? u"bridge"_s : QString::fromStdString(mode), "disconnect"_L1, {{"Force", false}}, name));
    }
    const QString platform = foreignPlatform(documents.image, documents.snapshot.engine);
    const QString query = "/containers/create?name="_L1 + encoded(name)
        + (platform.isEmpty() ? QString() : "&platform="_L1 + encoded(platform));
    requests.create = {"POST", versioned(api, query), compactText(sent)};
    return requests;
}

} // namespace Hull
