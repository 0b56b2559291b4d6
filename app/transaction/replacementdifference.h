// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/remediation/recreaterequests.h"
#include "models/domain/remediationplan.h"

namespace Hull {

/*!
 * Where the replacement that the engine made is not what was asked for: before is what was asked, after what is there,
 * without secrets. What an engine writes in another way and means the same is no difference. original and replacement
 * are inspect documents, the latter of a container that was not started yet. BadAnswer where one of them is none.
 */
[[nodiscard]] Result<std::vector<PlannedChange>> replacementDifferences(
    const RecreateRequests& requests, const QByteArray& original, const QByteArray& replacement);

} // namespace Hull
