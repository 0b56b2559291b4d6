// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/auditentry.h"

namespace Hull {

AuditOutcome auditOutcome(const TransactionRecord& record)
{
    if (record.isOpen()) {
        return AuditOutcome::Open;
    }
    if (record.result == TransactionResult::Applied) {
        return record.isParked() ? AuditOutcome::Kept : AuditOutcome::Done;
    }
    const bool mayHaveMade = record.mayHaveReplacement || record.mayHaveGuard || !record.replacement.isEmpty();
    return mayHaveMade || record.hasSwapped ? AuditOutcome::TakenBack : AuditOutcome::NotBegun;
}

} // namespace Hull
