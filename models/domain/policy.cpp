// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/policy.h"

#include <algorithm>

namespace Hull {

int Policy::expiredCount() const
{
    const auto isOver = [this](const auto& entry) {
        return isExpired(entry.expires);
    };
    return static_cast<int>(std::count_if(waivers.begin(), waivers.end(), isOver)
        + std::count_if(allowedPorts.begin(), allowedPorts.end(), isOver));
}

} // namespace Hull
