// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Hull {

//! What findings offer to be done about them.
struct FindingOffers
{
    bool fix = false; //!< to be put right
    bool waive = false; //!< that somebody answers for them, and that this ends
};

} // namespace Hull
