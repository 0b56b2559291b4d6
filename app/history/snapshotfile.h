// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace Hull {

/*!
 * A .hullsnap file of the scan: the line "hullwright.snapshot/1", a line with the SHA-256 of its JSON, a line with the
 * JSON's length in bytes, and the JSON in the zlib format.
 */
[[nodiscard]] QByteArray snapshotFile(const QByteArray& scanJson);

/*!
 * The JSON of a .hullsnap file, or of a file that holds a scan's JSON itself; whether that is a scan is for readScan()
 * to say. At most some 256 MiB of memory are taken, whatever the file claims. Each error has its own text:
 * FileUnreadable (cannot be read, no snapshot, cut off, damaged), Unsupported (newer), BodyTooLarge (over 128 MiB).
 */
[[nodiscard]] Result<QByteArray> readSnapshotFile(const QString& path);

} // namespace Hull
