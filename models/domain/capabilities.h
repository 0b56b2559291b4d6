// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"
#include "models/domain/engineinfo.h"

#include <optional>

namespace Hull {

using CapabilitySet = KernelView::CapabilitySet;

//! Every capability that linux/capability.h names up to Linux 6.x: 0 (CHOWN) to 40 (CHECKPOINT_RESTORE).
inline constexpr int knownCapabilities = 41;
inline constexpr CapabilitySet allCapabilities = (CapabilitySet(1) << knownCapabilities) - 1;

[[nodiscard]] constexpr CapabilitySet capabilityBit(int number)
{
    return CapabilitySet(1) << number;
}

//! The number behind any stored spelling: "net_admin", "Cap_Net_Admin". Unset for "ALL" and for names of the future.
[[nodiscard]] std::optional<int> capabilityNumber(QStringView stored);

//! Whether the stored spelling means every capability: "ALL" in any case (the engine refuses CAP_ALL).
[[nodiscard]] bool isAllCapabilities(QStringView stored);

//! "NET_ADMIN"; "#41" for one that has no name here.
[[nodiscard]] QString capabilityName(int number);

//! The names of a set, by number, separated by commas.
[[nodiscard]] QString capabilityNames(CapabilitySet set);

//! What a container gets without any option. Docker: 14 (moby caps.DefaultCapabilities); Podman: 11.
[[nodiscard]] CapabilitySet defaultCapabilities(EngineInfo::Product product);

//! The capabilities that a container's processes can have, and where they come from.
struct Capabilities
{
    CapabilitySet defaults = 0; //!< of this engine
    CapabilitySet configured = 0; //!< what the engine makes of CapAdd, CapDrop and Privileged
    CapabilitySet named = 0; //!< those that CapAdd names one by one
    CapabilitySet kernelOnly = 0; //!< in the kernel's bounding set though not configured
    CapabilitySet missing = 0; //!< configured, but not in the kernel's bounding set: this machine does not give them
    bool addsAll = false; //!< "ALL" stands in CapAdd
    bool dropsAll = false; //!< "ALL" stands in CapDrop
    bool addsUnnamed = false; //!< CapAdd names a capability that this program does not know

    //! What counts: where the kernel shows more than is configured, it is right. Where it shows less, the machine
    //! lacks something today that the configuration still asks for, so that proves nothing.
    [[nodiscard]] CapabilitySet effective() const { return configured | kernelOnly; }
};

/*!
 * moby's TweakCapabilities: privileged = all; else "ALL" added = all but those dropped by name; else "ALL" dropped =
 * exactly those added; else defaults without those dropped, and those added (which win over a drop of the same name).
 * kernel may be nullptr.
 */
[[nodiscard]] Capabilities effectiveCapabilities(
    const HostConfig& config, EngineInfo::Product product, const KernelView* kernel);

} // namespace Hull
