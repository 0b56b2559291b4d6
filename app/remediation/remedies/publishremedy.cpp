// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/portbindinglist.h"
#include "app/remediation/remedies/remedies.h"
#include "app/rules/ports.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What -P chose for one exposed port: one binding where both address families got the same port.
void pinActive(RawJson& body, const Publication& publication)
{
    const bool both = publication.v4.binding && publication.v6.binding;
    if (both && publication.v4.port == publication.v6.port) {
        publishPort(body, publication.containerPort, {QString(), QString::number(publication.v4.port)});
        return;
    }
    for (const Publication::Half* half : {&publication.v4, &publication.v6}) {
        if (half->binding) {
            publishPort(body, publication.containerPort, {half->binding->hostIp, half->binding->hostPort});
        }
    }
}

//! The ports that clients use now stay, unless the user names those that are wanted.
Message pinPorts(RawJson& body, const RemedyContext& context)
{
    RawJson& hostConfig = body["HostConfig"];
    if (member(hostConfig, "PublishAllPorts") != true) {
        return {};
    }
    const std::vector<Publication> active = publications(context.original);
    const bool knowsActive = std::any_of(active.begin(), active.end(),
        [](const Publication& publication) { return !publication.configured && publication.isActive(); });
    if (context.choices.publish.empty() && !knowsActive) {
        return {QT_TRANSLATE_NOOP(
                    "Hull", "It does not run, so nothing tells which of its ports are used: name them with --publish."),
            {}};
    }
    hostConfig["PublishAllPorts"] = false;
    if (!context.choices.publish.empty()) {
        publishPorts(body, context.choices.publish);
        return {};
    }
    for (const Publication& publication : active) {
        if (!publication.configured && publication.isActive()) {
            pinActive(body, publication);
        }
    }
    return {};
}

} // namespace

void publishPort(RawJson& body, const QString& containerPort, const PortBinding& binding)
{
    const std::string key = containerPort.toStdString();
    RawJson& bindings = body["HostConfig"]["PortBindings"];
    if (!bindings.is_object()) {
        bindings = RawJson::object();
    }
    listAt(bindings, key.c_str())
        .push_back({{"HostIp", binding.hostIp.toStdString()}, {"HostPort", binding.hostPort.toStdString()}});
    RawJson& exposed = body["ExposedPorts"];
    if (!exposed.is_object()) {
        exposed = RawJson::object();
    }
    if (!exposed.contains(key)) {
        exposed[key] = RawJson::object();
    }
}

void publishPorts(RawJson& body, const std::vector<PublishChoice>& choices)
{
    for (const PublishChoice& choice : choices) {
        publishPort(body, choice.containerPort, choice.binding);
    }
}

Remedy pinPublishedPorts()
{
    return {"P-03"_L1, false, pinPorts};
}

} // namespace Hull
