// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Hull {

//! Whether there is something in the path's place that must stay there: a device, a named pipe, or what this process
//! has open already and the path stands for (/dev/stderr).
[[nodiscard]] bool isWrittenInPlace(const QString& path);

[[nodiscard]] bool isTerminal(const QString& path);

/*!
 * Writes a file whole or not at all: an older one stays until the new one is complete on disk. What is
 * written in place is written to as it is, and may have to be waited for.
 * Returns the reason of a failure, empty when all went well.
 */
[[nodiscard]] QString writeOutputFile(const QString& path, const QByteArray& bytes);

} // namespace Hull
