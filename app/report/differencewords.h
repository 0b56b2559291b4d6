// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/scandifference.h"

namespace Hull {

//! Why a finding is new or gone, in English; empty where the rule's verdict changed.
[[nodiscard]] QString differenceReasonText(DifferenceReason reason, bool isNew);

} // namespace Hull
