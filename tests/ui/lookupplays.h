// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/windowfixture.h"

#include <functional>
#include <map>

namespace Hull::Test {

void addHistory(WindowFixture& window); //!< before it is opened; without any scan

//! Scenes of what things are looked up in, over a window with a history that has read its hosts, by name: the
//! comparison of scans, the rules, the command palette.
[[nodiscard]] std::map<QString, std::function<void(WindowFixture&)>> lookupPlays();

} // namespace Hull::Test
