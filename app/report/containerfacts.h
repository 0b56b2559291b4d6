// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "models/domain/snapshot.h"

namespace Hull {

//! Who the processes run as where Config.User is empty.
inline constexpr QLatin1String imageUser("Image.Config.User");
//! "8080->80/tcp ingress" …: what is published for the Swarm service that the container is a task of.
inline constexpr QLatin1String servicePorts("Endpoint.Ports");
//! The address of the host that its network binds ports to which were given none.
inline constexpr QLatin1String bindingOption("Options.com.docker.network.bridge.host_binding_ipv4");

/*!
 * The member "facts" of a container in a snapshot: the settings that a rule looks at, an object from the path in the
 * engine's document to the value, lists in a fixed order. What changes by itself each time a container is made again
 * (addresses, the names of anonymous volumes) is left out, and so are values of the environment; values of labels that
 * look secret are redacted. Beside them stand imageUser, servicePorts and bindingOption, where
 * there are such.
 */
void writeFacts(JsonWriter& json, const Container& container, const HostSnapshot& snapshot);

} // namespace Hull
