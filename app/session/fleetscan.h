// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

namespace Hull {

class Fleet;
class HostSession;

/*!
 * What a session knows of its host, as a scan tells it. One that is not read now is Unreachable with the reason; what
 * was read of it before is in there all the same, and stale. The originals that are kept are parked as the session has
 * it, without the changes that keep them.
 */
[[nodiscard]] ScanHost scanHostOf(const HostSession& session);

/*!
 * All hosts of a fleet as a scan that begins and ends now: what is followed is as it is now, and of everything else the
 * report tells how old it is. The policy is the one that the hosts were judged under.
 */
[[nodiscard]] ScanReport scanOf(const Fleet& fleet, const QDateTime& now);

} // namespace Hull
