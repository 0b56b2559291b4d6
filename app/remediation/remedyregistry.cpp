// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/remedies.h"

#include <algorithm>

namespace Hull {

const std::vector<Remedy>& remedies()
{
    // Privileged mode first, because it hides what others change. The network before ports, since leaving the host's
    // wakes bindings up. no-new-privileges last: of such options the last one in the list counts.
    static const std::vector<Remedy> list{
        leavePrivilegedMode(),
        removeExtraCapabilities(),
        dropAllCapabilities(),
        removeBindService(), // P-07
        removeDevices(),
        changeSocketMounts(),
        changeHostMounts(),
        leaveHostPid(),
        leaveHostIpc(),
        leaveHostUts(),
        enterUserRemap(),
        leaveHostCgroup(),
        defaultSeccomp(),
        defaultAppArmor(),
        defaultSelinux(),
        maskSystemPaths(),
        leaveHostNetwork(), // P-05
        pinPublishedPorts(), // P-03
        movePrivilegedPorts(), // P-01
        movePrivilegedRanges(), // P-02
        forbidNewPrivileges(),
    };
    return list;
}

const Remedy* remedyFor(QStringView rule)
{
    const auto found = std::find_if(
        remedies().begin(), remedies().end(), [rule](const Remedy& remedy) { return rule == remedy.rule; });
    return found == remedies().end() ? nullptr : &*found;
}

} // namespace Hull
