// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/hostspec.h"

// The hosts of the demo fleet, one per file. Together they show every rule that an engine's word alone can decide, and
// containers that violate none. All names, addresses and secrets are made up.

namespace Hull {

[[nodiscard]] HostSpec prodWebSpec(); //!< shop, blog and single sign-on behind Traefik; AppArmor, cgroup v2
[[nodiscard]] HostSpec prodDbSpec(); //!< databases and their backups; SELinux, the daemon sets no-new-privileges
[[nodiscard]] HostSpec edgeGatewaySpec(); //!< load balancers, VPN, DNS, MQTT on an old engine; arm64, cgroup v1
[[nodiscard]] HostSpec ciRunnerSpec(); //!< build jobs that come and go, docker-in-docker, a privileged exec
[[nodiscard]] HostSpec stagingSpec(); //!< review apps on random ports; user namespace remapped
[[nodiscard]] HostSpec swarmManagerSpec(); //!< services with published ports
[[nodiscard]] HostSpec officeNasSpec(); //!< files, media and home automation on Podman

//! The images that a host's containers name, from the fleet's catalogue. An unknown tag becomes an image of its own.
void addImagesOfContainers(HostSpec& host);

//! Everything right: non-root, no privileges, bounded, checked.
SimContainer& exemplary(SimContainer& container);

} // namespace Hull
