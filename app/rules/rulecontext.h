// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/hostindex.h"
#include "app/rules/mountsources.h"
#include "app/rules/namespacechain.h"
#include "app/rules/ports.h"
#include "models/domain/capabilities.h"
#include "models/domain/finding.h"
#include "models/domain/policy.h"
#include "models/domain/securityoptions.h"
#include "models/domain/snapshot.h"

#include <vector>

namespace Hull {

//! Whether a rule is judged at all under a policy: it is of its profile and not switched off.
[[nodiscard]] bool isJudged(const RuleInfo& rule, const Policy& policy);

//! What the kernel says of a container; nullptr where it was not read or does not speak for the container's processes.
[[nodiscard]] const KernelView* trustedKernelView(const Container& container);

//! What every rule on a container looks at, worked out once. It borrows its arguments.
struct ContainerContext
{
    //! placesOfHost: see assessPlanned(); nullptr: what the kernel says of the container.
    ContainerContext(const HostSnapshot& hostSnapshot, const Container& subject, const HostIndex& hostIndex,
        const Policy& decisions, const KernelView* placesOfHost = nullptr);

    const HostSnapshot& snapshot;
    const EngineInfo& engine;
    const Container& container;
    const HostConfig& config;
    const HostIndex& index;
    const Policy& policy;
    const KernelView* kernel; //!< the trusted one
    const KernelView* places; //!< where mounts lead and what devices are, by the kernel; of a plan there is only this
    SecurityOptions security;
    Capabilities capabilities;
    NamespaceChain network;
    NamespaceChain pid;
    NamespaceChain ipc;
    NamespaceChain uts;
    std::vector<MountSource> mounts;
    bool publishes; //!< its bindings take effect, by its mode and by the drivers of its networks
    std::vector<Publication> published;

    //! Unset where the reading says nothing of the engine, as a file of inspect documents does.
    [[nodiscard]] bool engineKnown() const { return engine.product != EngineInfo::Product::Unknown; }
    [[nodiscard]] bool isPodman() const { return engine.product == EngineInfo::Product::Podman; }
    [[nodiscard]] bool isSwarmTask() const;

    //! Open, or Implied where the rule that it follows from is judged as well.
    [[nodiscard]] FindingStatus consequenceOf(QLatin1String ruleId) const;
};

struct HostContext
{
    const HostSnapshot& snapshot;
    const HostIndex& index;
};

//! Where a field of /proc/<pid>/status stands, as a path of evidence: "/proc/4711/status NoNewPrivs".
[[nodiscard]] QString kernelStatusPath(const KernelView& kernel, QLatin1String field);

//! Where the sockets of a container's network stand, likewise: "/proc/4711/net/udp6".
[[nodiscard]] QString kernelSocketsPath(const KernelView& kernel, QLatin1String table);

[[nodiscard]] QString hexadecimal(CapabilitySet set); //!< as /proc prints it, 16 digits

[[nodiscard]] QString indexedPath(QLatin1String list, qsizetype index); //!< "HostConfig.CapAdd[0]"

[[nodiscard]] QString shortened(QStringView text); //!< its first 200 characters

[[nodiscard]] QString listText(const QStringList& list); //!< ["NET_RAW","MKNOD"], each entry shortened

} // namespace Hull
