// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "models/domain/remediationplan.h"

namespace Hull {

//! The member "changes": what a fix changes, or has changed, in a container's configuration.
void writeChanges(JsonWriter& json, const std::vector<PlannedChange>& changes);

} // namespace Hull
