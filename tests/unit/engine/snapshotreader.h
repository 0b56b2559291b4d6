// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/snapshotcollector.h"
#include "app/transport/httpclient.h"

namespace Hull::Test {

//! The way to a simulated host.
[[nodiscard]] Endpoint endpointOf(const Host& host);

//! Reads the host and waits for the end of it; null, and a failed test, where that takes over 20 seconds.
[[nodiscard]] SnapshotPtr readSnapshot(HttpClient& client, const Host& host, CollectOptions options = {});

} // namespace Hull::Test
