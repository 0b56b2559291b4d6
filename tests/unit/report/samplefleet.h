// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/report/samplereport.h"

namespace Hull::Test {

/*!
 * Hosts of that many containers each, with findings of every status and results of every kind: five findings a
 * container, by rules of the catalogue.
 */
[[nodiscard]] ScanReport sampleFleet(int hosts, int containers);

//! One container with that name, and one open finding.
[[nodiscard]] ScanReport reportWithContainer(const QString& name);

//! Names that want to break out of whatever format they are written in; one a row of test data.
[[nodiscard]] const std::vector<std::pair<const char*, QString>>& hostileNames();

} // namespace Hull::Test
