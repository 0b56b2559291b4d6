// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace Hull {

/*!
 * The text of a file or pipe as UTF-8 without a byte order mark; UTF-16 with one is converted. Of what cannot be JSON
 * only the beginning is read and given. A pipe is waited for, as long as something comes within ten seconds. Errors:
 * FileUnreadable, Timeout (a pipe that nobody writes into), BodyTooLarge (over 1 GiB).
 */
[[nodiscard]] Result<QByteArray> readFileContent(const QString& path);

} // namespace Hull
