// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/remediation/recreaterequests.h"

namespace Hull {

/*!
 * What makes a container that removed itself again, as name, of its guard: both documents as they came at that API
 * version. image: of the guard's image; may be empty, and then it is named by its id. BadAnswer and TooDeep for
 * documents of no use.
 */
[[nodiscard]] Result<RecreateRequests> twinRequests(
    const QString& name, const QByteArray& guard, const QByteArray& image, ApiVersion api);

} // namespace Hull
