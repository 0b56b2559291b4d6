// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"

#include <functional>

namespace Hull {

/*!
 * Findings of one rule that say the same, and differ in nothing but the container or host that they are about: told
 * together, with all that they affect.
 */
struct FindingGroup
{
    std::vector<size_t> findings; //!< places in AuditReport::findings, at least one
    std::vector<size_t> objects; //!< their places in AuditReport::objects, ascending
};

/*!
 * Puts together which of the findings (places in AuditReport::findings) have the same severity, status, certainty,
 * sentence, evidence and waiver, and the same further text, where that is given. Each of them is in exactly one group;
 * groups stand in the order of their first one.
 */
[[nodiscard]] std::vector<FindingGroup> groupedFindings(const AuditReport& report, const std::vector<size_t>& findings,
    const std::function<QString(const AuditFinding&)>& further = {});

} // namespace Hull
