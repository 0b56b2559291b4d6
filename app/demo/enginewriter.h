// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simprofile.h"

#include <QByteArray>
#include <QDateTime>

namespace Hull {

//! How many objects /info reports.
struct SimCounts
{
    int running = 0;
    int paused = 0;
    int stopped = 0;
    int images = 0;
};

[[nodiscard]] QByteArray versionDocument(const SimProfile& profile); //!< /version
[[nodiscard]] QByteArray infoDocument(
    const SimProfile& profile, const SimCounts& counts, const QDateTime& now); //!< /info

//! SHA-256 of the seed in 64 hex digits: the ids of a simulated engine are the same each time.
[[nodiscard]] std::string simHash(const std::string& seed);

} // namespace Hull
