// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/scandifference.h"

namespace Hull {

// What differs between two scans, in English; foreign text in it is as it came.

//! "HostConfig.Privileged: false -> true"; of lists what came and went: "HostConfig.CapAdd: +NET_ADMIN -SYS_TIME".
[[nodiscard]] QString fieldDifferenceText(const FieldDifference& field);

//! Why a finding is new or gone; empty where the rule's verdict changed.
[[nodiscard]] QString differenceReasonText(DifferenceReason reason, bool isNew);

} // namespace Hull
