// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/capabilitylist.h"
#include "app/remediation/remedies/devicelist.h"
#include "app/remediation/remedies/remedies.h"
#include "app/remediation/remedies/securityoptionlist.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

/*!
 * What privileged mode gave without being asked is gone, so what is to stay of it has to be named now. Its masked paths
 * are null, which a new container fills with the engine's defaults; an empty list would stay unmasked.
 */
Message leave(RawJson& body, const RemedyContext& context)
{
    RawJson& hostConfig = body["HostConfig"];
    if (member(hostConfig, "Privileged") != true) {
        return {};
    }
    if (Message problem = checkCapabilityNames(context.choices.keptCapabilities); !problem.isEmpty()) {
        return problem;
    }
    hostConfig["Privileged"] = false;
    eraseAddedLabelDisable(hostConfig);
    for (const char* paths : {"MaskedPaths", "ReadonlyPaths"}) {
        if (hostConfig.contains(paths)) {
            hostConfig[paths] = nullptr;
        }
    }
    addCapabilities(hostConfig, context.choices.keptCapabilities);
    for (const QString& path : context.choices.keptDevices) {
        addDevice(hostConfig, path);
    }
    return {};
}

} // namespace

Remedy leavePrivilegedMode()
{
    return {"A-01"_L1, false, leave};
}

} // namespace Hull
