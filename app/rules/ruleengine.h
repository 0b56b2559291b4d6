// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/policy.h"

namespace Hull {

/*!
 * Judges a snapshot: a pure function of its arguments, without I/O, clock or global state, so that the same snapshot
 * gives the same result to the byte, and so that a planned configuration can be judged before anything is touched.
 * A host that could not be read is judged by its address; what only the engine could tell is notAssessed.
 */
[[nodiscard]] HostAssessment assess(const SnapshotPtr& snapshot, const Policy& policy);

/*!
 * The same, beside what came of an earlier reading of the host: containers that are the very same objects, with the
 * same around them, are not judged again, which is nearly all of them when a host is followed. Where the policy judges
 * otherwise than before, all are. What it waives is looked at anew in any case, since days pass and waivers change.
 */
[[nodiscard]] HostAssessment assess(const SnapshotPtr& snapshot, const Policy& policy, const HostAssessment& before);

//! The same for one container of the host.
[[nodiscard]] Assessment assessContainer(
    const HostSnapshot& snapshot, const Container& container, const Policy& policy);

/*!
 * The same for a container as it is planned, of which no kernel says anything. Where the mounts lead that original has
 * as well, what comes along with them, and what its devices are stays as the kernel said it of original.
 */
[[nodiscard]] Assessment assessPlanned(
    const HostSnapshot& snapshot, const Container& planned, const Container& original, const Policy& policy);

} // namespace Hull
