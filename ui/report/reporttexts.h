// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

#include <QStringList>

namespace Hull {

struct ReportOutcome;

// What the report dialog says, in the user's language, but for the filter's text that goes into the report.

[[nodiscard]] QString judgedByText(const ScanReport& scan); //!< profile, rule set and policy
[[nodiscard]] QString countedScopeText(const ScanReport& scan); //!< "2 hosts, 20 containers"

/*!
 * What the user should know of the data before he gives the report away, a sentence for each host: not connected, read
 * incompletely, or older than the session. Empty where everything is as it is now.
 */
[[nodiscard]] QStringList dataNotes(const ScanReport& scan);

//! For ScanFilter::text, in English as the report is: words of the filter and names of the hosts, of which one is empty
//! where it does not filter.
[[nodiscard]] QString reportFilterText(const QString& words, const QStringList& hostNames);

[[nodiscard]] QString outcomeText(const ReportOutcome& outcome); //!< what was written where, and what was not and why

} // namespace Hull
