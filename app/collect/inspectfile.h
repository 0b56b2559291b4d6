// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/snapshot.h"

namespace Hull {

/*!
 * Reads a file that `docker inspect` printed (an array of containers) as a host of kind File. What else the array
 * holds (images, networks, volumes: `docker inspect` mixes them) is used where a rule needs it. Errors:
 * those of readFileContent(), TooDeep, and NotInspectOutput, which says what was found instead.
 * A damaged container, or what is left of one, becomes an UnreadableContainer with its place in the file as id, "#3"
 * for the third one.
 */
[[nodiscard]] Result<SnapshotPtr> readInspectFile(const QString& path);

} // namespace Hull
