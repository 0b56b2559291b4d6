// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/twinrequests.h"

#include "app/remediation/bodynetworks.h"
#include "app/remediation/createbody.h"
#include "app/rules/hostindex.h"

#include <nlohmann/json.hpp>

namespace Hull {

namespace {

//! The guard never ran, so an address that it shows was not made up by the engine.
QString chosenMac(const RawJson& guard)
{
    const QString whole = textOf(member(guard, "Config"), "MacAddress");
    const RawJson& networks = member(member(guard, "NetworkSettings"), "Networks");
    return whole.isEmpty() ? textOf(member(networks, primaryNetwork(guard).c_str()), "MacAddress") : whole;
}

} // namespace

Result<RecreateRequests> twinRequests(
    const QString& name, const QByteArray& guard, const QByteArray& image, ApiVersion api)
{
    const Result<RawJson> inspect = parseRawDocument(guard);
    const Result<RawJson> imageDocument = image.isEmpty() ? Result<RawJson>(RawJson()) : parseRawDocument(image);
    if (!inspect || !imageDocument) {
        return inspect ? imageDocument.error() : inspect.error();
    }
    const HostSnapshot nothing;
    const HostIndex index(nothing);
    const ContainerDocuments documents{*inspect, *imageDocument, nothing, index, api, chosenMac(*inspect), false};
    return recreateRequests(name, twinBody(documents), documents);
}

} // namespace Hull
