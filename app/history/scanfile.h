// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/recordedscan.h"

namespace Hull {

//! Whether the file is a saved scan, by its beginning, and so not what docker inspect prints. False for what cannot be
//! looked at twice, as a pipe.
[[nodiscard]] bool isSavedScan(const QString& path);

//! A scan in a file: a snapshot, or what "scan --format json" wrote. Each error tells the file.
[[nodiscard]] Result<RecordedScan> loadScanFile(const QString& path);

} // namespace Hull
