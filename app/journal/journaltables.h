// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/database.h"

namespace Hull {

//! journal.sqlite, with one row per change and one per step of it.
[[nodiscard]] const DatabaseKind& journalKind();

} // namespace Hull
