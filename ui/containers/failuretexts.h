// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"

namespace Hull {

//! What a host that could not be read is headed by: a sentence for each kind of error. %1 is never left in it.
[[nodiscard]] QString failureTitle(const HostRow& host);

//! What the button is called that leads to what the user has said of the host; empty where that is not to blame.
[[nodiscard]] QString failureEditLabel(Error::Kind kind);

} // namespace Hull
