// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/recovery.h"

#include <algorithm>
#include <functional>

namespace Hull {

namespace {

//! Locks it, reads it again and changes it, if it still is as change expects.
Result<std::optional<TakenTransaction>> take(
    Journal& journal, const QString& id, const std::function<bool(TransactionRecord&)>& change)
{
    Result<std::optional<TransactionLock>> lock = journal.lock(id);
    if (!lock) {
        return lock.error();
    }
    if (!*lock) {
        return std::optional<TakenTransaction>();
    }
    const Result<std::optional<TransactionRecord>> now = journal.transaction(id);
    if (!now) {
        return now.error();
    }
    if (!*now) {
        return std::optional<TakenTransaction>();
    }
    TransactionRecord record = **now;
    if (!change(record)) {
        return std::optional<TakenTransaction>();
    }
    if (record != **now) {
        if (const std::optional<Error> error = journal.update(record)) {
            return *error;
        }
    }
    return std::optional<TakenTransaction>(TakenTransaction{std::move(record), std::move(**lock)});
}

} // namespace

Result<std::vector<TransactionRecord>> openTransactions(const Journal& journal, const HostId& host)
{
    const Result<std::vector<TransactionRecord>> all = journal.transactions();
    if (!all) {
        return all.error();
    }
    std::vector<TransactionRecord> open;
    std::copy_if(all->begin(), all->end(), std::back_inserter(open),
        [&host](const TransactionRecord& record) { return record.isOpen() && record.host == host; });
    return open;
}

Result<std::optional<TakenTransaction>> takeOver(Journal& journal, const TransactionRecord& record)
{
    return take(journal, record.id, [](TransactionRecord& now) {
        if (!now.isOpen()) {
            return false;
        }
        if (now.phase != TransactionPhase::Committed) {
            now.phase = TransactionPhase::RollingBack;
        }
        return true;
    });
}

Result<std::optional<TransactionRecord>> keptTransaction(
    const Journal& journal, const HostId& host, const QString& container)
{
    const Result<std::vector<TransactionRecord>> all = journal.transactions();
    if (!all) {
        return all.error();
    }
    const auto kept = std::find_if(all->rbegin(), all->rend(), [&](const TransactionRecord& record) {
        return !record.isOpen() && record.result == TransactionResult::Applied && record.keepsOriginal
            && record.host == host && record.name == container;
    });
    return kept == all->rend() ? std::optional<TransactionRecord>() : std::optional(*kept);
}

Result<std::optional<TakenTransaction>> reopen(Journal& journal, const TransactionRecord& record, bool giveUp)
{
    return take(journal, record.id, [&record, giveUp](TransactionRecord& now) {
        if (now != record) {
            return false; // another process was faster
        }
        now.phase = giveUp ? TransactionPhase::Committed : TransactionPhase::RollingBack;
        now.keepsOriginal = !giveUp;
        now.finished = {};
        return true;
    });
}

} // namespace Hull
