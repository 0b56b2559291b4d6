// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/rawdocument.h"
#include "models/domain/remediationplan.h"

namespace Hull {

/*!
 * What differs between two bodies of create requests, in the order of the first: members of objects one by one, lists
 * as a whole. Paths are those of the inspect document ("HostConfig.PortBindings[\"80/tcp\"]"). Values of fields in
 * which secrets are kept are left out; those of others are compact JSON.
 */
[[nodiscard]] std::vector<PlannedChange> bodyDifference(const RawJson& before, const RawJson& after);

} // namespace Hull
