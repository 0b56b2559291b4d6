// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ruleregistry.h"

#include "app/rules/container/containerrules.h"
#include "app/rules/host/hostrules.h"

namespace Hull {

const std::vector<ContainerRule>& containerRules()
{
    static const std::vector<ContainerRule> rules{
        privilegedHostPort(), // P-01
        privilegedPortRange(), // P-02
        allPortsPublished(), // P-03
        privilegedContainerPort(), // P-04
        hostNetwork(), // P-05
        swarmPrivilegedPort(), // P-06
        bindServiceAdded(), // P-07
        privilegedContainer(),
        newPrivilegesAllowed(),
        extraCapabilities(),
        defaultCapabilitiesKept(),
        hostDevices(),
        engineSocketReachable(),
        sensitiveHostPath(),
        hostPidNamespace(),
        hostIpcNamespace(),
        hostUtsNamespace(),
        hostUserNamespace(),
        hostCgroupNamespace(),
        seccompDisabled(),
        appArmorUnconfined(),
        selinuxDisabled(),
        systemPathsUnmasked(),
        privilegedExec(),
        rootUser(), // C-4.1
        sshServer(), // C-5.7
        publishedPortsListed(), // C-5.9
        memoryUnlimited(), // C-5.11
        cpuUnlimited(), // C-5.12
        writableRootFileSystem(), // C-5.13
        wildcardBinding(), // C-5.14
        unboundedRestart(), // C-5.15
        ownUlimits(), // C-5.19
        sharedPropagation(), // C-5.20
        rootExec(), // C-5.24
        ownCgroupParent(), // C-5.25
        noHealthCheck(), // C-5.27
        imageNotFresh(), // C-5.28
        processesUnlimited(), // C-5.29
        defaultBridgeUsed(), // C-5.30
    };
    return rules;
}

const std::vector<HostRule>& hostRules()
{
    static const std::vector<HostRule> rules{
        noNewPrivilegesDrift(),
        unprotectedTcp(), // H-01
        tlsNotVerified(), // H-02
        swarmModeOn(), // C-5.1
    };
    return rules;
}

} // namespace Hull
