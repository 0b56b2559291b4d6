// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/changes.h"

#include "app/session/hostsession.h"
#include "app/transaction/beginchange.h"
#include "app/transaction/changekeeper.h"
#include "app/transaction/factreader.h"

#include <algorithm>

namespace Hull {

RunningChange::RunningChange(Kind kind, TransactionRecord record, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_record(std::move(record))
{ }

void RunningChange::takeBack()
{
    if (!m_isOver) {
        m_isTakenBack = true;
        Q_EMIT takeBackRequested();
    }
}

void RunningChange::addStep(const QString& step)
{
    m_steps += step;
    Q_EMIT stepBegun(step);
}

void RunningChange::end(const TransactionOutcome& outcome)
{
    m_outcome = outcome;
    m_isOver = true;
    Q_EMIT finished(outcome);
}

Changes::Changes(Fleet& fleet, QString stateDirectory, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<ChangeKeeper>(*this, fleet, std::move(stateDirectory)))
{ }

Changes::~Changes() = default;

void Changes::setReadOnly(bool readOnly)
{
    d->isReadOnly = readOnly;
}

bool Changes::isReadOnly() const
{
    return d->isReadOnly;
}

bool Changes::isAllowed(const HostId& host) const
{
    return !d->isReadOnly && d->allowed.contains(host);
}

void Changes::setAllowed(const HostId& host, bool allowed)
{
    if (d->allowed.contains(host) == allowed) {
        return;
    }
    if (allowed) {
        d->allowed.insert(host);
    } else {
        d->allowed.remove(host);
    }
    Q_EMIT allowedChanged(host);
}

RunningChange* Changes::fix(
    HostSession& session, const PlannedRecreation& planned, const QStringList& allowedRisks, const SwapChoices& swap)
{
    const HostId host = session.host().id();
    const std::optional<Message> obstacle = d->obstacle(host);
    const ContainerPtr original = containerOf(*session.assessment()->snapshot, planned.plan.id);
    TransactionRecord record;
    record.host = host;
    record.name = planned.plan.name;
    if (original) {
        record = recordFor(host, *original, planned.plan);
        record.keepsOriginal = swap.keepsOriginal;
    }
    RunningChange* change = d->prepare(RunningChange::Kind::Fix, record);
    const std::optional<Message> reason = obstacle ? obstacle
        : !original ? Message{QT_TRANSLATE_NOOP("Hull", "The container is not on the host any more."), {}}
                    : planObstacle(planned.plan, d->records, allowedRisks);
    if (reason) {
        d->refuseLater(change, *reason);
        return change;
    }
    Q_EMIT changeBegun(change);
    d->journal.write<TakenTransaction>([record](Journal& journal) { return beginTransaction(journal, record); }, change,
        [this, change, &session, planned, swap](Result<TakenTransaction> taken) {
            if (change->isOver()) {
                return; // the host went meanwhile
            }
            if (!taken) {
                d->refuse(change, taken.error().message);
                return;
            }
            d->launch(
                change, session, std::move(*taken), &planned, {std::chrono::seconds(swap.probation), swap.stopTimeout});
        });
    return change;
}

RunningChange* Changes::rollBack(HostSession& session, const TransactionRecord& record, LayerChoice layer)
{
    const std::optional<Message> obstacle = d->obstacle(record.host);
    RunningChange* change = d->prepare(RunningChange::Kind::RollBack, record);
    if (obstacle) {
        d->refuseLater(change, *obstacle);
        return change;
    }
    Q_EMIT changeBegun(change);
    d->checkKept(change, session, record, false, [this, change, &session, record, layer] {
        if (layer == LayerChoice::Copy) {
            d->checkCopy(change, session, record, [this, change, &session, record] {
                d->launchReopened(change, session, record, Reopening::UndoAndCopyBack);
            });
        } else if (layer == LayerChoice::Drop) {
            d->launchReopened(change, session, record, Reopening::Undo);
        } else {
            d->checkLoss(change, session, record,
                [this, change, &session, record] { d->launchReopened(change, session, record, Reopening::Undo); });
        }
    });
    return change;
}

RunningChange* Changes::finish(HostSession& session, const TransactionRecord& record)
{
    const std::optional<Message> obstacle = d->obstacle(record.host);
    RunningChange* change = d->prepare(RunningChange::Kind::Finish, record);
    if (obstacle) {
        d->refuseLater(change, *obstacle);
        return change;
    }
    Q_EMIT changeBegun(change);
    d->checkKept(change, session, record, true,
        [this, change, &session, record] { d->launchReopened(change, session, record, Reopening::GiveUp); });
    return change;
}

RunningChange* Changes::undoForeign(HostSession& session, const TransactionRecord& record)
{
    std::optional<Message> reason = d->obstacle(record.host);
    RunningChange* change = d->prepare(RunningChange::Kind::Recovery, record);
    if (!reason && !isAbandoned(record, QDateTime::currentDateTimeUtc())) {
        reason = mayBeUnderWay(record);
    }
    const std::shared_ptr<EngineActions> actions = session.actions();
    if (!reason && !actions) {
        reason = session.error().value_or(Error()).message;
    }
    if (reason) {
        d->refuseLater(change, *reason);
        return change;
    }
    Q_EMIT changeBegun(change);
    const TransactionRecord looked = withAllAnnounced(record);
    using Taken = std::optional<TakenTransaction>;
    const auto launch = [this, change, &session](Result<Taken> taken) {
        d->launchTaken(change, session, std::move(taken));
    };
    const auto adoptSeen = [this, change, looked, actions, launch](const Result<TransactionFacts>& facts) {
        if (change->isOver()) {
            return; // the host went meanwhile
        }
        if (!facts) {
            d->refuse(change, facts.error().message);
            return;
        }
        d->journal.write<Taken>(
            [looked, seen = *facts](Journal& journal) { return adopt(journal, looked, seen); }, change, launch);
    };
    d->openToWrite(change, [change, looked, actions, adoptSeen] { readFacts(*actions, looked, change, adoptSeen); });
    return change;
}

RunningChange* Changes::running(const HostId& host) const
{
    RunningChange* change = d->latest.value(host);
    return change && !change->isOver() ? change : nullptr;
}

std::vector<RunningChange*> Changes::allRunning() const
{
    std::vector<RunningChange*> running;
    std::ranges::copy_if(
        d->latest, std::back_inserter(running), [](const RunningChange* change) { return !change->isOver(); });
    return running;
}

bool Changes::isAnyRunning() const
{
    return !allRunning().empty();
}

const std::vector<TransactionRecord>& Changes::records() const
{
    return d->records;
}

const std::optional<Error>& Changes::journalError() const
{
    return d->journalError;
}

std::optional<TransactionRecord> Changes::kept(const HostId& host, const QString& container) const
{
    return keptTransaction(d->records, host, container);
}

} // namespace Hull
