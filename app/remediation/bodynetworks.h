// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/createbody.h"

namespace Hull {

/*!
 * Writes NetworkingConfig: each network that the container is on, with the addresses, aliases, links and options that
 * were asked for, and without those that the engine made up. Nothing is written in the host's or another container's
 * network.
 */
void nameNetworks(RawJson& body, const ContainerDocuments& documents, BodyNotes& notes);

/*!
 * The network that the container was created on: its name in NetworkSettings.Networks. Empty where it is on none of
 * those, or where the mode knows none.
 */
[[nodiscard]] std::string primaryNetwork(const RawJson& inspect);

//! API versions up to 1.43 take one network when a container is created; the others are connected before it starts.
constexpr ApiVersion manyNetworksApi{1, 44};

} // namespace Hull
