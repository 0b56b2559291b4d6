// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transaction/recovery.h"
#include "models/domain/remediationplan.h"
#include "models/domain/snapshot.h"

namespace Hull {

//! Why a plan that is made is not carried out: what it says itself, and what this version cannot do yet. Nothing where
//! it can be. known: the journal's records. allowedRisks: the warnings of its preflight that may pass.
[[nodiscard]] std::optional<Message> planObstacle(
    const RemediationPlan& plan, const std::vector<TransactionRecord>& known, const QStringList& allowedRisks);

//! A new transaction of this account for that plan.
[[nodiscard]] TransactionRecord recordFor(const HostId& host, const Container& original, const RemediationPlan& plan);

//! Locks it and writes it down, before anything is touched. Errors are the journal's.
[[nodiscard]] Result<TakenTransaction> beginTransaction(Journal& journal, const TransactionRecord& record);

} // namespace Hull
