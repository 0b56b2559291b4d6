// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/recovery.h"

#include "app/transaction/transactionmarker.h"
#include "models/domain/transactionnames.h"

#include <QtGlobal>

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
    for (const TransactionRecord& record : *all) {
        if (record.isOpen() && record.isOf(host)) {
            open.push_back(record.on(host));
        }
    }
    return open;
}

Result<std::optional<TakenTransaction>> takeOver(Journal& journal, const TransactionRecord& record)
{
    return take(journal, record.id, [&record](TransactionRecord& now) {
        if (!now.isOpen()) {
            return false;
        }
        now = now.on(record.host); // from now on it says so in full
        if (now.phase != TransactionPhase::Committed) {
            now.phase = TransactionPhase::RollingBack;
        }
        return true;
    });
}

TransactionOutcome pendingOutcome(const TransactionRecord& record, const Message& reason)
{
    TransactionOutcome outcome;
    outcome.kind = TransactionOutcome::Kind::Pending;
    outcome.record = record;
    outcome.reason = reason;
    return outcome;
}

Message carriedOutElsewhere()
{
    return {QT_TRANSLATE_NOOP("Hull", "Another process is carrying it out right now."), {}};
}

Message recoveryForecast(const TransactionRecord& record)
{
    return record.phase == TransactionPhase::Committed
        ? Message{QT_TRANSLATE_NOOP("Hull", "It was interrupted and would be finished."), {}}
        : Message{QT_TRANSLATE_NOOP("Hull", "It was interrupted and would be undone."), {}};
}

std::vector<TransactionRecord> changesOfOthers(
    const std::vector<TransactionRecord>& known, const std::vector<Marker>& markers, const HostId& host)
{
    std::vector<TransactionRecord> others;
    for (const Marker& marker : markers) {
        const std::optional<TransactionRecord> record = recordFromMarker(marker, host);
        if (record && std::ranges::find(known, record->id, &TransactionRecord::id) == known.end()) {
            others.push_back(*record);
        }
    }
    return others;
}

Message mayBeUnderWay(const TransactionRecord& record)
{
    return {QT_TRANSLATE_NOOP("Hull",
                "%1 began it at %2 with another journal. It may still be under way: let it be recovered there, or try "
                "again an hour after that time."),
        {record.user, record.started.toString(Qt::ISODate)}};
}

bool isAbandoned(const TransactionRecord& record, const QDateTime& now)
{
    constexpr qint64 longest = 3600; // seconds
    return record.started.isValid() && record.started.secsTo(now) > longest;
}

TransactionRecord withAllAnnounced(TransactionRecord record)
{
    record.mayHaveReplacement = true;
    record.mayHaveGuard = record.removesItself;
    record.mayHaveTwin = record.removesItself;
    return record;
}

Result<std::optional<TakenTransaction>> adopt(
    Journal& journal, const TransactionRecord& record, const TransactionFacts& facts)
{
    Result<std::optional<TransactionLock>> lock = journal.lock(record.id);
    if (!lock) {
        return lock.error();
    }
    if (!*lock) {
        return std::optional<TakenTransaction>();
    }
    TransactionRecord adopted = withAllAnnounced(record);
    adopted.phase = TransactionPhase::RollingBack;
    adopted.hasSwapped = true; // so that the original is put in order, however far it came
    adopted.reason = QStringLiteral("Whoever began it did not end it.");
    // The names are the rest of the record. Of what removes itself the twin may have the name already: it is made anew.
    const bool isAway = record.removesItself ? !facts.original && facts.guard && !facts.halfTwin
                                             : facts.original && facts.original->name == record.parkedAs();
    if (!facts.replacement && !facts.temporaryHolder.isEmpty()) {
        // It was in service and is on its way back: as long as there is the marker, nobody else uses that name.
        adopted.replacement = facts.temporaryHolder;
    } else if (!facts.replacement && isAway) {
        adopted.replacement = facts.nameHolder;
    }
    if (const std::optional<Error> error = journal.add(adopted)) {
        return *error;
    }
    return std::optional<TakenTransaction>(TakenTransaction{std::move(adopted), std::move(**lock)});
}

std::optional<TransactionRecord> keptTransaction(
    const std::vector<TransactionRecord>& all, const HostId& host, const QString& container)
{
    const auto kept = std::find_if(all.rbegin(), all.rend(), [&](const TransactionRecord& record) {
        return record.isParked() && record.isOf(host) && (record.name == container || record.parkedAs() == container);
    });
    return kept == all.rend() ? std::optional<TransactionRecord>() : kept->on(host);
}

Result<std::optional<TakenTransaction>> reopen(Journal& journal, const TransactionRecord& record, Reopening how)
{
    return take(journal, record.id, [&record, how](TransactionRecord& now) {
        now = now.on(record.host); // from now on it says so in full
        if (now != record) {
            return false; // another process was faster
        }
        const bool givesUp = how == Reopening::GiveUp;
        now.phase = givesUp ? TransactionPhase::Committed : TransactionPhase::RollingBack;
        now.keepsOriginal = !givesUp;
        now.copiesBack = how == Reopening::UndoAndCopyBack;
        now.hasCopiedBack = false;
        now.finished = {};
        return true;
    });
}

} // namespace Hull
