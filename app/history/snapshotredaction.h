// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace Hull {

/*!
 * A scan to give away: without the names of environment variables and without labels. Everything else stays, in its
 * order. json is one that readScan() takes; FileUnreadable where it is not.
 */
[[nodiscard]] Result<QByteArray> redactedScan(const QByteArray& json);

} // namespace Hull
