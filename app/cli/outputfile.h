// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Hull {

/*!
 * Writes a file whole or not at all: an older one stays until the new one is complete on disk. What is no regular file
 * (a device, a named pipe) is written to as it is, since putting a file in its place would destroy it.
 * Returns the reason of a failure, empty when all went well.
 */
[[nodiscard]] QString writeOutputFile(const QString& path, const QByteArray& bytes);

} // namespace Hull
