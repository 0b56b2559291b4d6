// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/transaction.h"

namespace Hull {

//! A step of a change, written down before it was taken.
struct AuditStep
{
    QDateTime time; //!< UTC
    QString step; //!< "stop": stable, never translated

    friend bool operator==(const AuditStep&, const AuditStep&) = default;
};

//! A change as the journal tells of it to somebody who only reads. It holds no secret.
struct AuditEntry
{
    TransactionRecord record;
    std::vector<AuditStep> steps; //!< in the order in which they were taken, repetitions included

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

//! What came of a change, by how much somebody has to look after it.
enum class AuditOutcome {
    Open, //!< under way, or interrupted
    TakenBack, //!< the original has its place again
    NotBegun, //!< it was given up before the container was touched
    Kept, //!< done, and the original is there for a roll-back
    Done, //!< and no way leads back
};

[[nodiscard]] AuditOutcome auditOutcome(const TransactionRecord& record);

} // namespace Hull
