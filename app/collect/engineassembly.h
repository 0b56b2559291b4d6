// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/dockerclient.h"

namespace Hull {

//! One picture from what /_ping, /version and /info say, spoken being the API version that was agreed on.
[[nodiscard]] EngineInfo assembleEngine(
    const EnginePing& ping, const EngineVersion& version, const EngineFacts& facts, ApiVersion spoken);

} // namespace Hull
