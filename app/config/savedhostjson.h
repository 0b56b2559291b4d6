// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/savedhost.h"

#include <nlohmann/json_fwd.hpp>

// One entry of hosts.json. For the .cpp files of this folder.

namespace Hull {

/*!
 * The host that an entry describes. BadConfiguration where a known key holds what it cannot hold, or the host is none
 * that can be saved; number (from 1) tells which entry it is where it has no name.
 */
[[nodiscard]] Result<SavedHost> savedHostFromJson(const nlohmann::ordered_json& entry, int number);

/*!
 * The entry of a host: the known keys in their fixed order, those that are as by default left out, and behind them
 * what before held beside them.
 */
[[nodiscard]] nlohmann::ordered_json savedHostToJson(const SavedHost& host, const nlohmann::ordered_json& before);

//! A name as text; empty where there is none.
[[nodiscard]] QString savedNameOf(const nlohmann::ordered_json& entry);

} // namespace Hull
