// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/recordedscan.h"

namespace Hull {

//! The scan of that name: of the history where namesKeptScan(), else of a file.
[[nodiscard]] Result<RecordedScan> loadSavedScan(const QString& name, const QString& stateDirectory);

} // namespace Hull
