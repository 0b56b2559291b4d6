// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/policyfile.h"

namespace Hull {

// What people do to a policy, as PolicyFile::change() wants it: made when the file is locked and read anew, so each
// finds by itself what it is about.

//! Adds the waiver; in place of its id it gets the next free one, W-1, W-2 and so on.
[[nodiscard]] PolicyChange addWaiver(const Waiver& waiver);

//! Adds the allowed port, or replaces one for the same port, protocol and scope: two would only confuse.
[[nodiscard]] PolicyChange addAllowedPort(const AllowedPort& allowed);

//! Takes out what an entry of that policy says; nothing where somebody else already has.
[[nodiscard]] PolicyChange endWaiver(const AppliedWaiver& waiver, const Policy& policy);

} // namespace Hull
