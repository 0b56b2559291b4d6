// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/transaction/transactionfacts.h"

namespace Hull {

//! A transaction that this process now takes care of.
struct TakenTransaction
{
    TransactionRecord record; //!< as the journal has it now
    TransactionLock lock;
};

//! A change of that host that has not come to its end, oldest first.
[[nodiscard]] Result<std::vector<TransactionRecord>> openTransactions(const Journal& journal, const HostId& host);

/*!
 * Takes over what another process left behind: what was decided is finished, everything else is undone. Nothing where
 * that process lives, or where it came to its end meanwhile.
 */
[[nodiscard]] Result<std::optional<TakenTransaction>> takeOver(Journal& journal, const TransactionRecord& record);

/*!
 * Whether a change that another journal tells of may be undone from here: it began over an hour ago, and none takes
 * that long, so whoever began it is not there any more.
 */
[[nodiscard]] bool isAbandoned(const TransactionRecord& record, const QDateTime& now);

/*!
 * Takes over what somebody else left behind, with nothing to go by but the marker and what is on the host; it is
 * undone. Nothing where another process of this account does so already.
 */
[[nodiscard]] Result<std::optional<TakenTransaction>> adopt(
    Journal& journal, const TransactionRecord& record, const TransactionFacts& facts);

//! The latest change of a container whose original is still kept; nothing where there is none.
[[nodiscard]] Result<std::optional<TransactionRecord>> keptTransaction(
    const Journal& journal, const HostId& host, const QString& container);

//! Says that an applied change is to be undone, or (giveUp) that its original is not needed any more.
[[nodiscard]] Result<std::optional<TakenTransaction>> reopen(
    Journal& journal, const TransactionRecord& record, bool giveUp);

} // namespace Hull
