// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/engineactions.h"
#include "app/journal/journal.h"
#include "app/transaction/transactionfacts.h"
#include "models/domain/transactionoutcome.h"

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

//! The outcome of a transaction that is left as it is, and why.
[[nodiscard]] TransactionOutcome pendingOutcome(const TransactionRecord& record, const Message& reason);
[[nodiscard]] Message carriedOutElsewhere(); //!< the reason where another process has it

//! What becomes of an open transaction that nobody takes care of: the same for those who only look.
[[nodiscard]] Message recoveryForecast(const TransactionRecord& record);

//! Changes that others began and that are not at their end: what the markers of a host tell of and the journal does
//! not. known is the journal as it is after the markers were asked for.
[[nodiscard]] std::vector<TransactionRecord> changesOfOthers(
    const std::vector<TransactionRecord>& known, const std::vector<Marker>& markers, const HostId& host);

/*!
 * Whether a change that another journal tells of may be undone from here: it began over an hour ago, and none takes
 * that long, so whoever began it is not there any more.
 */
[[nodiscard]] bool isAbandoned(const TransactionRecord& record, const QDateTime& now);
[[nodiscard]] Message mayBeUnderWay(const TransactionRecord& record); //!< why one that is not abandoned is left alone

//! Of a change that only a marker tells of, what to look for on the host: everything that it may have made.
[[nodiscard]] TransactionRecord withAllAnnounced(TransactionRecord record);

/*!
 * Takes over what somebody else left behind, with nothing to go by but the marker and what is on the host; it is
 * undone. Nothing where another process of this account does so already.
 */
[[nodiscard]] Result<std::optional<TakenTransaction>> adopt(
    Journal& journal, const TransactionRecord& record, const TransactionFacts& facts);

//! The latest change of a container whose original is still kept, by the name of either; nothing where there is none.
[[nodiscard]] std::optional<TransactionRecord> keptTransaction(
    const std::vector<TransactionRecord>& all, const HostId& host, const QString& container);

//! How a change that came to its end goes on.
enum class Reopening {
    Undo,
    UndoAndCopyBack, //!< what the replacement has written since goes into the original
    GiveUp, //!< the original is not needed any more
};

[[nodiscard]] Result<std::optional<TakenTransaction>> reopen(
    Journal& journal, const TransactionRecord& record, Reopening how);

} // namespace Hull
