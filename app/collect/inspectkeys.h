// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/inspectcontent.h"

#include <initializer_list>
#include <set>
#include <string_view>

// What a JSON object is of, by its keys alone.

namespace Hull {

using KeySet = std::set<std::string_view>;

//! The keys of an object, its values unread; what follows a broken place is left out.
[[nodiscard]] KeySet keysOf(std::string_view object);

[[nodiscard]] bool hasAll(const KeySet& keys, std::initializer_list<std::string_view> wanted);

//! An entry of /containers/json: it has a HostConfig too, but of one member, and Names where an inspection has a Name.
[[nodiscard]] bool isListed(const KeySet& keys);

//! A line of `docker ps --format json`.
[[nodiscard]] bool isPrintedByPs(const KeySet& keys);

[[nodiscard]] InspectElement::Kind inspectKindOf(const KeySet& keys);

} // namespace Hull
