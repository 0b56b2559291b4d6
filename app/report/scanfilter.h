// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

#include <QHash>
#include <QSet>

namespace Hull {

//! What of a scan a filter shows.
struct ScanFilter
{
    QString text; //!< what it says, in English: "containers with the words …"
    QHash<HostId, QSet<ContainerId>> shown; //!< a host that is not in it is left out
    bool showsHosts = true; //!< also what was found on the hosts themselves
};

/*!
 * The scan as if nothing but what the filter shows had been read; it tells that it is filtered and how much is left
 * out. What could not be read stays in it: nobody knows what the filter would have said of it.
 */
[[nodiscard]] ScanReport filteredScan(const ScanReport& scan, const ScanFilter& filter);

} // namespace Hull
