// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/remedy.h"

// Every fix, by the file that holds it.

namespace Hull {

[[nodiscard]] Remedy leavePrivilegedMode(); //!< A-01, privilegedremedy.cpp
[[nodiscard]] Remedy removeExtraCapabilities(); //!< A-03, capabilityremedies.cpp
[[nodiscard]] Remedy dropAllCapabilities(); //!< A-04, capabilityremedies.cpp
[[nodiscard]] Remedy removeBindService(); //!< P-07, capabilityremedies.cpp
[[nodiscard]] Remedy removeDevices(); //!< A-05, deviceremedy.cpp
[[nodiscard]] Remedy changeSocketMounts(); //!< A-06, mountremedies.cpp
[[nodiscard]] Remedy changeHostMounts(); //!< A-07, mountremedies.cpp
[[nodiscard]] Remedy leaveHostPid(); //!< A-08, namespaceremedies.cpp
[[nodiscard]] Remedy leaveHostIpc(); //!< A-09, namespaceremedies.cpp
[[nodiscard]] Remedy leaveHostUts(); //!< A-10, namespaceremedies.cpp
[[nodiscard]] Remedy enterUserRemap(); //!< A-11, namespaceremedies.cpp
[[nodiscard]] Remedy leaveHostCgroup(); //!< A-12, namespaceremedies.cpp
[[nodiscard]] Remedy defaultSeccomp(); //!< A-13, confinementremedies.cpp
[[nodiscard]] Remedy defaultAppArmor(); //!< A-14, confinementremedies.cpp
[[nodiscard]] Remedy defaultSelinux(); //!< A-15, confinementremedies.cpp
[[nodiscard]] Remedy maskSystemPaths(); //!< A-16, confinementremedies.cpp
[[nodiscard]] Remedy forbidNewPrivileges(); //!< A-02, confinementremedies.cpp
[[nodiscard]] Remedy leaveHostNetwork(); //!< P-05, hostnetworkremedy.cpp
[[nodiscard]] Remedy pinPublishedPorts(); //!< P-03, publishremedy.cpp
[[nodiscard]] Remedy movePrivilegedPorts(); //!< P-01, portremedies.cpp
[[nodiscard]] Remedy movePrivilegedRanges(); //!< P-02, portremedies.cpp

} // namespace Hull
