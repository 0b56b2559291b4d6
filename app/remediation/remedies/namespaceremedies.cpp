// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/remedies.h"
#include "app/remediation/remedies/securityoptionlist.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

/*!
 * Takes the container out of a namespace of the host. own: what the engine calls a namespace of the container's own.
 * One that joins another container's namespace is in the host's only through that one.
 */
Message leave(RawJson& body, const char* mode, const char* own)
{
    RawJson& hostConfig = body["HostConfig"];
    const std::string now = stringOf(hostConfig, mode);
    if (now.compare(0, 10, "container:") == 0) {
        return {QT_TRANSLATE_NOOP("Hull", "It shares the namespace of the container %1, which has to be fixed first."),
            {QString::fromStdString(now.substr(10))}};
    }
    if (now == "host") {
        hostConfig[mode] = own;
        eraseAddedLabelDisable(hostConfig);
    }
    return {};
}

Message leavePid(RawJson& body, const RemedyContext&)
{
    return leave(body, "PidMode", "");
}

Message leaveIpc(RawJson& body, const RemedyContext&)
{
    return leave(body, "IpcMode", "private");
}

//! A host name of the host's namespace was never stored, so the new one is the container's id.
Message leaveUts(RawJson& body, const RemedyContext&)
{
    return leave(body, "UTSMode", "");
}

Message leaveCgroup(RawJson& body, const RemedyContext&)
{
    return leave(body, "CgroupnsMode", "private");
}

//! With the engine's remap on, it refuses these together (moby: daemon/daemon_unix.go,
//! verifyPlatformContainerSettings).
Message enterRemap(RawJson& body, const RemedyContext& context)
{
    RawJson& hostConfig = body["HostConfig"];
    if (stringOf(hostConfig, "UsernsMode") != "host") {
        return {};
    }
    const bool needsHostUsers = member(hostConfig, "Privileged") == true || stringOf(hostConfig, "PidMode") == "host"
        || stringOf(hostConfig, "NetworkMode") == "host";
    if (needsHostUsers && context.snapshot.engine.usernsRemap.value_or(false)) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "The engine maps user ids only in containers that are neither privileged nor in the host's process "
                    "or network namespace: that has to be fixed as well."),
            {}};
    }
    hostConfig["UsernsMode"] = "";
    return {};
}

} // namespace

Remedy leaveHostPid()
{
    return {"A-08"_L1, false, leavePid};
}

Remedy leaveHostIpc()
{
    return {"A-09"_L1, false, leaveIpc};
}

Remedy leaveHostUts()
{
    return {"A-10"_L1, false, leaveUts};
}

Remedy enterUserRemap()
{
    return {"A-11"_L1, false, enterRemap};
}

Remedy leaveHostCgroup()
{
    return {"A-12"_L1, true, leaveCgroup};
}

} // namespace Hull
