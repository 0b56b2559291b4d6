// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailssubject.h"

#include <algorithm>
#include <optional>

namespace Hull {

namespace {

//! Its place in the snapshot; nothing for a host, or where it is not there.
std::optional<size_t> placeOf(const DetailsSubject& subject)
{
    if (!subject.assessment || subject.isHost()) {
        return std::nullopt;
    }
    const auto& containers = subject.assessment->snapshot->containers;
    const auto found = std::find_if(
        containers.begin(), containers.end(), [&subject](const auto& c) { return c->id == subject.container; });
    return found == containers.end() ? std::nullopt : std::optional(static_cast<size_t>(found - containers.begin()));
}

} // namespace

ContainerPtr containerOf(const DetailsSubject& subject)
{
    const std::optional<size_t> place = placeOf(subject);
    return place ? subject.assessment->snapshot->containers[*place] : ContainerPtr();
}

const Assessment* assessmentOf(const DetailsSubject& subject)
{
    if (subject.assessment && subject.isHost()) {
        return &subject.assessment->host;
    }
    const std::optional<size_t> place = placeOf(subject);
    return place ? &subject.assessment->containers[*place] : nullptr;
}

} // namespace Hull
