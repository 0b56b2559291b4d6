// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/exposure.h"
#include "models/domain/message.h"

namespace Hull {

//! What exposureWord() says, in no language yet: a report is English in a window of any language.
[[nodiscard]] Message exposureMessage(Exposure exposure);

} // namespace Hull
