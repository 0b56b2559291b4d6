// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/portbindinglist.h"
#include "app/remediation/remedies/remedies.h"
#include "app/rules/hostindex.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Message checkNetwork(const RemedyContext& context)
{
    const QString& name = context.choices.network;
    if (name.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "The network that it moves to has to be named with --network, and the ports that are used from "
                    "outside with --publish."),
            {}};
    }
    if (name == "host"_L1 || name.startsWith("container:"_L1)) {
        return {QT_TRANSLATE_NOOP("Hull", "%1 is no network of the container's own."), {name}};
    }
    if (context.snapshot.networks.isComplete() && name != "none"_L1 && !context.index.network(name)) {
        return {QT_TRANSLATE_NOOP("Hull", "The host has no network %1."), {name}};
    }
    return {};
}

/*!
 * Bindings that slept while the host's network was used would wake up unasked, so only those that were chosen now come
 * along. The host name that is stored is the host's own.
 */
Message leaveNetwork(RawJson& body, const RemedyContext& context)
{
    RawJson& hostConfig = body["HostConfig"];
    const std::string mode = stringOf(hostConfig, "NetworkMode");
    if (mode.compare(0, 10, "container:") == 0) {
        return {QT_TRANSLATE_NOOP("Hull", "It shares the network of the container %1, which has to be fixed first."),
            {QString::fromStdString(mode.substr(10))}};
    }
    if (mode != "host") {
        return {};
    }
    if (Message problem = checkNetwork(context); !problem.isEmpty()) {
        return problem;
    }
    const std::string network = context.choices.network.toStdString();
    hostConfig["NetworkMode"] = network;
    hostConfig["PortBindings"] = RawJson::object();
    body["Hostname"] = "";
    if (network != "none") {
        const std::string key = network == "default" ? "bridge" : network;
        body["NetworkingConfig"]["EndpointsConfig"][key] = RawJson::object();
    }
    publishPorts(body, context.choices.publish);
    return {};
}

} // namespace

Remedy leaveHostNetwork()
{
    return {"P-05"_L1, false, leaveNetwork};
}

} // namespace Hull
