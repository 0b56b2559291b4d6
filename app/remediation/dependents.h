// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/remediationplan.h"

namespace Hull {

/*!
 * The containers that suffer when target is stopped, renamed and replaced, in the order of the snapshot: those in its
 * namespaces, and (unharmed) those that took its volumes. They may name it by its id, an
 * unambiguous part of that, or its name.
 */
[[nodiscard]] std::vector<Dependent> dependentsOf(const HostSnapshot& snapshot, const Container& target);

} // namespace Hull
