// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailssubject.h"

#include <algorithm>

namespace Hull {

ContainerPtr containerOf(const DetailsSubject& subject)
{
    if (!subject.assessment || subject.isHost()) {
        return {};
    }
    const auto& containers = subject.assessment->snapshot->containers;
    const auto found = std::find_if(
        containers.begin(), containers.end(), [&subject](const auto& c) { return c->id == subject.container; });
    return found == containers.end() ? ContainerPtr() : *found;
}

} // namespace Hull
