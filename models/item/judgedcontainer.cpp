// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/judgedcontainer.h"

namespace Hull {

JudgedContainer judgedContainer(const HostAssessmentPtr& host, const ContainerId& id)
{
    if (!host) {
        return {};
    }
    const auto& containers = host->snapshot->containers;
    for (size_t i = 0; i < containers.size() && i < host->containers.size(); ++i) {
        if (containers[i]->id == id) {
            return {containers[i].get(), &host->containers[i]};
        }
    }
    return {};
}

} // namespace Hull
