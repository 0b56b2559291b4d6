// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/hostmounts.h"
#include "models/domain/container.h"

#include <vector>

// Where the mounts of a container lead, by its own mount table and that of its host.

namespace Hull {

//! Of the mounts that the engine lists those whose place on the host is known.
[[nodiscard]] std::vector<KernelView::Mount> listedMounts(
    const Container& container, const std::vector<MountInfo>& seen, const HostMounts& hostMounts);

//! See KernelView::carriedMounts.
struct CarriedMounts
{
    std::vector<KernelView::Mount> mounts;
    bool areMore = false; //!< than a container may have
};

/*!
 * What came along with the mounts that the engine lists: a bind takes all that is mounted below its source, too, and a
 * read-only one leaves that as writable as it was. Left out are the files that the engine itself mounts there, and what
 * lies under another mount where nobody gets at it. listed: what listedMounts() gave.
 */
[[nodiscard]] CarriedMounts carriedMounts(const Container& container, const std::vector<MountInfo>& seen,
    const HostMounts& hostMounts, const std::vector<KernelView::Mount>& listed);

} // namespace Hull
