// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/stringpool.h"
#include "models/domain/recordedscan.h"

#include <QByteArrayView>

// hullwright.scan/1, as scans and snapshots hold it, into values. Memory is bounded by the length of the text: what no
// value has a place for is walked over. Errors: Unsupported (of a newer version), FileUnreadable (no scan, or broken);
// their messages speak of "it", for whoever knows what that is.

namespace Hull {

//! A whole scan.
[[nodiscard]] Result<RecordedScan> readScan(QByteArrayView json);

// Its parts, each without those in it.
[[nodiscard]] Result<RecordedScan> readScanFrame(QByteArrayView json, StringPool& pool);
[[nodiscard]] Result<RecordedHost> readHost(QByteArrayView json, StringPool& pool);
[[nodiscard]] Result<RecordedContainerPtr> readContainer(QByteArrayView json, StringPool& pool);

} // namespace Hull
