// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

namespace Hull {

//! A waiver or an allowed port of the policy that counted, and what came of it in a scan.
struct AuditWaiver
{
    AppliedWaiver::Kind kind = AppliedWaiver::Kind::Waiver;
    QString id; //!< as in AppliedWaiver
    QString rule;
    QString scope; //!< WaiverScope::text(), and of an allowed port the port in front
    QString reason;
    QString owner;
    QString approver; //!< may be empty, as ticket
    QString ticket;
    QDate created; //!< may be invalid
    QDate expires;
    qint64 daysLeft = 0; //!< from the day of the scan to the last one on which it counts; negative once that is over
    bool judged = true; //!< false: its rule was not asked, so it is about nothing
    int findings = 0; //!< what it is about, in force or not
    int changed = 0; //!< those among them that are open again, since they are not what was waived
    bool hasFingerprint = false;

    [[nodiscard]] bool isExpired() const { return daysLeft < 0; }
};

//! Those of the policy in its order, waivers first; of a saved scan those that are about something.
[[nodiscard]] std::vector<AuditWaiver> auditWaivers(const ScanReport& scan);

} // namespace Hull
