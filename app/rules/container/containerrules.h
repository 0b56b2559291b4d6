// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/rule.h"

// Every rule on containers, by the file that holds it. What a rule means stands in its info.

namespace Hull {

// portrules.cpp
[[nodiscard]] ContainerRule privilegedHostPort(); //!< P-01
[[nodiscard]] ContainerRule privilegedPortRange(); //!< P-02
[[nodiscard]] ContainerRule allPortsPublished(); //!< P-03

// exposurerules.cpp
[[nodiscard]] ContainerRule privilegedContainerPort(); //!< P-04
[[nodiscard]] ContainerRule swarmPrivilegedPort(); //!< P-06

// privilegerules.cpp
[[nodiscard]] ContainerRule privilegedContainer(); //!< A-01
[[nodiscard]] ContainerRule newPrivilegesAllowed(); //!< A-02

// capabilityrules.cpp
[[nodiscard]] ContainerRule bindServiceAdded(); //!< P-07
[[nodiscard]] ContainerRule extraCapabilities(); //!< A-03
[[nodiscard]] ContainerRule defaultCapabilitiesKept(); //!< A-04

// devicerules.cpp
[[nodiscard]] ContainerRule hostDevices(); //!< A-05

// mountrules.cpp
[[nodiscard]] ContainerRule engineSocketReachable(); //!< A-06
[[nodiscard]] ContainerRule sensitiveHostPath(); //!< A-07

// namespacerules.cpp
[[nodiscard]] ContainerRule hostNetwork(); //!< P-05
[[nodiscard]] ContainerRule hostPidNamespace(); //!< A-08
[[nodiscard]] ContainerRule hostIpcNamespace(); //!< A-09
[[nodiscard]] ContainerRule hostUtsNamespace(); //!< A-10
[[nodiscard]] ContainerRule hostUserNamespace(); //!< A-11
[[nodiscard]] ContainerRule hostCgroupNamespace(); //!< A-12

// confinementrules.cpp
[[nodiscard]] ContainerRule seccompDisabled(); //!< A-13
[[nodiscard]] ContainerRule appArmorUnconfined(); //!< A-14
[[nodiscard]] ContainerRule selinuxDisabled(); //!< A-15
[[nodiscard]] ContainerRule systemPathsUnmasked(); //!< A-16

// execrules.cpp
[[nodiscard]] ContainerRule privilegedExec(); //!< A-17
[[nodiscard]] ContainerRule rootExec(); //!< C-5.24

// userrules.cpp
[[nodiscard]] ContainerRule rootUser(); //!< C-4.1
[[nodiscard]] ContainerRule sshServer(); //!< C-5.7

// networkrules.cpp
[[nodiscard]] ContainerRule publishedPortsListed(); //!< C-5.9
[[nodiscard]] ContainerRule wildcardBinding(); //!< C-5.14
[[nodiscard]] ContainerRule defaultBridgeUsed(); //!< C-5.30

// limitrules.cpp
[[nodiscard]] ContainerRule memoryUnlimited(); //!< C-5.11
[[nodiscard]] ContainerRule cpuUnlimited(); //!< C-5.12
[[nodiscard]] ContainerRule ownUlimits(); //!< C-5.19
[[nodiscard]] ContainerRule ownCgroupParent(); //!< C-5.25
[[nodiscard]] ContainerRule processesUnlimited(); //!< C-5.29

// lifecyclerules.cpp
[[nodiscard]] ContainerRule writableRootFileSystem(); //!< C-5.13
[[nodiscard]] ContainerRule unboundedRestart(); //!< C-5.15
[[nodiscard]] ContainerRule sharedPropagation(); //!< C-5.20
[[nodiscard]] ContainerRule noHealthCheck(); //!< C-5.27
[[nodiscard]] ContainerRule imageNotFresh(); //!< C-5.28

} // namespace Hull
