// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/windowfixture.h"

#include <functional>
#include <map>

namespace Hull::Test {

//! Scenes of the report dialog over a window that has read its hosts, by name.
[[nodiscard]] std::map<QString, std::function<void(WindowFixture&)>> reportPlays();

} // namespace Hull::Test
