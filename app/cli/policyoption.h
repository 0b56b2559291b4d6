// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "app/report/scanreport.h"

#include <optional>

namespace Hull {

/*!
 * The policy that counts today: that file, else policy.json in the configuration folder where it is there, else an
 * empty one. Where it is no use, each mistake is told by line and column, and nothing comes back.
 */
[[nodiscard]] std::optional<Policy> loadPolicy(
    const QString& file, const QString& configDirectory, Profile profile, Console& console);

//! What each waiver covers in detail; which have expired and which cover nothing is noted.
void tellWaivers(const ScanReport& report, bool strict, Console& console);

} // namespace Hull
