// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/remedies.h"
#include "app/remediation/remedies/securityoptionlist.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Message restoreSeccomp(RawJson& body, const RemedyContext&)
{
    eraseSecurityOptions(body["HostConfig"], "seccomp");
    return {};
}

Message restoreAppArmor(RawJson& body, const RemedyContext&)
{
    eraseSecurityOptions(body["HostConfig"], "apparmor");
    return {};
}

Message restoreSelinux(RawJson& body, const RemedyContext&)
{
    if (addsLabelDisable(body["HostConfig"])) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "The engine switches the separation off by itself for privileged containers and in the host's "
                    "process or IPC namespace: that has to be fixed instead."),
            {}};
    }
    eraseLabelDisable(body["HostConfig"]);
    return {};
}

//! null: the engine fills in its own lists. An empty list means unmasked.
Message mask(RawJson& body, const RemedyContext&)
{
    RawJson& hostConfig = body["HostConfig"];
    for (const char* paths : {"MaskedPaths", "ReadonlyPaths"}) {
        if (const RawJson& list = member(hostConfig, paths); list.is_array() && list.empty()) {
            hostConfig[paths] = nullptr;
        }
    }
    eraseSecurityOptions(hostConfig, "writable-cgroups");
    return {};
}

//! As the last one, because of several the last one counts.
Message forbid(RawJson& body, const RemedyContext&)
{
    RawJson& hostConfig = body["HostConfig"];
    eraseSecurityOptions(hostConfig, "no-new-privileges");
    listAt(hostConfig, "SecurityOpt").push_back("no-new-privileges:true");
    return {};
}

} // namespace

Remedy defaultSeccomp()
{
    return {"A-13"_L1, true, restoreSeccomp};
}

Remedy defaultAppArmor()
{
    return {"A-14"_L1, true, restoreAppArmor};
}

Remedy defaultSelinux()
{
    return {"A-15"_L1, false, restoreSelinux};
}

Remedy maskSystemPaths()
{
    return {"A-16"_L1, true, mask};
}

Remedy forbidNewPrivileges()
{
    return {"A-02"_L1, true, forbid};
}

} // namespace Hull
