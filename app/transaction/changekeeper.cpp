// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/changekeeper.h"

#include "app/session/fleet.h"
#include "app/transaction/factreader.h"
#include "app/transaction/keptoriginal.h"
#include "app/transaction/returncheck.h"
#include "app/transaction/rulejudge.h"
#include "app/transaction/transactionmarker.h"

#include <QTimer>

#include <algorithm>

namespace Hull {

namespace {

using Kind = TransactionOutcome::Kind;
using State = HostSession::State;

Result<TakeOver> takeOverFrom(Journal& journal, const TransactionRecord& record)
{
    Result<std::optional<TakenTransaction>> taken = takeOver(journal, record);
    if (taken && *taken) {
        return TakeOver{std::move(*taken), false};
    }
    const Result<std::optional<TransactionRecord>> now = journal.transaction(record.id);
    return TakeOver{std::nullopt, !now || (*now && (*now)->isOpen())};
}

} // namespace

ChangeKeeper::ChangeKeeper(Changes& changes, Fleet& usedFleet, QString directory)
    : q(changes)
    , fleet(usedFleet)
    , journal(std::move(directory))
{
    connect(&fleet, &Fleet::sessionStateChanged, this, &ChangeKeeper::onStateChanged);
    connect(&fleet, &Fleet::sessionRemoved, this, &ChangeKeeper::onRemoved);
}

RunningChange* ChangeKeeper::prepare(RunningChange::Kind kind, const TransactionRecord& record)
{
    auto* change = new RunningChange(kind, record, this);
    if (q.running(record.host) || takenOver.contains(record.host)) {
        connect(change, &RunningChange::finished, change, &QObject::deleteLater); // it is going to be refused
        return change;
    }
    RunningChange*& known = latest[record.host];
    if (known) {
        known->deleteLater();
    }
    known = change;
    return change;
}

void ChangeKeeper::refuseLater(RunningChange* change, const Message& reason)
{
    QTimer::singleShot(0, change, [this, change, reason] { refuse(change, reason); });
}

void ChangeKeeper::refuse(RunningChange* change, const Message& reason)
{
    if (change->isOver()) {
        return; // the host went meanwhile
    }
    TransactionOutcome outcome;
    outcome.kind = Kind::Refused;
    outcome.record = change->m_record;
    outcome.reason = reason;
    end(change, outcome);
}

std::optional<Message> ChangeKeeper::obstacle(const HostId& host) const
{
    if (isReadOnly) {
        return Message{QT_TRANSLATE_NOOP("Hull", "Started with --read-only: nothing on any host can be changed."), {}};
    }
    if (!q.isAllowed(host)) {
        return Message{QT_TRANSLATE_NOOP("Hull", "The host is read-only until you allow changes on it."), {}};
    }
    const RunningChange* running = q.running(host);
    const QString container = running ? running->container() : takenOver.value(host);
    if (!container.isEmpty()) {
        return Message{QT_TRANSLATE_NOOP("Hull", "Another change of this host is under way: of %1."), {container}};
    }
    return std::nullopt;
}

void ChangeKeeper::launch(RunningChange* change, HostSession& session, TakenTransaction taken,
    const PlannedRecreation* planned, const TransactionOptions& options)
{
    change->m_record = taken.record;
    std::unique_ptr<EngineActions> actions = session.actions();
    if (!actions) { // it was left while the journal was written
        end(change, pendingOutcome(taken.record, session.error().value_or(Error()).message));
        return;
    }
    TransactionRun::Write write = [this, lock = std::make_shared<TransactionLock>(std::move(taken.lock))](
                                      const TransactionRun::JournalWork& work, const QObject* context,
                                      Handler<bool> handler) {
        // Nobody takes it over before the last word about it is on the disk, though its run may be gone by then.
        const auto locked = [lock, work](Journal& used) {
            const std::optional<Error> error = work(used);
            return error ? Result<bool>(*error) : Result<bool>(true);
        };
        journal.write<bool>(locked, context, std::move(handler));
    };
    auto* run = new TransactionRun(std::move(actions), std::move(write), std::move(taken.record), options, change);
    if (planned) {
        run->setPlan(*planned);
        run->setJudge(
            [&session](const ContainerId& id, const QObject* context,
                const Handler<TransactionRun::Findings>& handler) { judgeContainer(session, id, context, handler); });
    }
    runs.insert(change, run);
    connect(run, &TransactionRun::stepBegun, change, [change](const QString& step) { change->addStep(step); });
    connect(run, &TransactionRun::finished, change,
        [this, change](const TransactionOutcome& outcome) { end(change, outcome); });
    connect(change, &RunningChange::takeBackRequested, run, &TransactionRun::cancel);
    run->start();
    if (change->m_isTakenBack) { // while the journal was written
        run->cancel();
    }
}

void ChangeKeeper::checkKept(RunningChange* change, HostSession& session, const TransactionRecord& record, bool givesUp,
    const std::function<void()>& then)
{
    const std::shared_ptr<EngineActions> actions = session.actions();
    if (!actions) {
        refuseLater(change, session.error().value_or(Error()).message);
        return;
    }
    const HostAssessmentPtr seen = session.assessment();
    const std::optional<Message> obstacle =
        wasRead(seen) && !givesUp ? returnObstacle(*seen->snapshot, record) : std::nullopt;
    const auto take = [this, change, record, givesUp, obstacle, then, actions](const Result<TransactionFacts>& facts) {
        if (change->isOver()) {
            return; // the host went meanwhile
        }
        if (!facts) {
            refuse(change, facts.error().message);
        } else if (const std::optional<Message> reason = keptObstacle(record, *facts, givesUp)) {
            refuse(change, *reason);
        } else if (obstacle) {
            refuse(change, *obstacle);
        } else {
            then();
        }
    };
    openToWrite(change, [change, record, actions, take] { readFacts(*actions, record, change, take); });
}

void ChangeKeeper::checkLoss(
    RunningChange* change, HostSession& session, const TransactionRecord& record, const std::function<void()>& then)
{
    readLostLayer(session, record, change, [this, change, record, then](const Result<WritableLayer>& layer) {
        if (change->isOver()) {
            return; // the host went meanwhile
        }
        if (!layer) {
            refuse(change, layer.error().message);
        } else if (!layer->isEmpty()) {
            change->m_lostFile = lostExample(*layer);
            refuse(change,
                {QT_TRANSLATE_NOOP(
                     "Hull", "%1 has written outside of its mounts since (%2, for one), which would be lost."),
                    {record.name, change->m_lostFile}});
        } else {
            then();
        }
    });
}

void ChangeKeeper::checkCopy(
    RunningChange* change, HostSession& session, const TransactionRecord& record, const std::function<void()>& then)
{
    readCopyObstacle(session, record, change, [this, change, then](const Result<std::optional<Message>>& obstacle) {
        if (change->isOver()) {
            return; // the host went meanwhile
        }
        if (!obstacle) {
            refuse(change, obstacle.error().message);
        } else if (*obstacle) {
            refuse(change, **obstacle);
        } else {
            then();
        }
    });
}

void ChangeKeeper::launchReopened(
    RunningChange* change, HostSession& session, const TransactionRecord& record, Reopening how)
{
    using Taken = std::optional<TakenTransaction>;
    journal.write<Taken>([record, how](Journal& used) { return reopen(used, record, how); }, change,
        [this, change, &session](Result<Taken> taken) { launchTaken(change, session, std::move(taken)); });
}

void ChangeKeeper::launchTaken(
    RunningChange* change, HostSession& session, Result<std::optional<TakenTransaction>> taken)
{
    if (change->isOver()) {
        return; // the host went meanwhile
    }
    if (!taken || !*taken) {
        refuse(change, taken ? carriedOutElsewhere() : taken.error().message);
        return;
    }
    launch(change, session, std::move(**taken), nullptr, {});
}

void ChangeKeeper::openToWrite(RunningChange* change, const std::function<void()>& then)
{
    journal.write<bool>([](Journal&) { return Result<bool>(true); }, change,
        [this, change, then](const Result<bool>& opened) {
            if (change->isOver()) {
                return; // the host went meanwhile
            }
            if (opened) {
                then();
            } else {
                refuse(change, opened.error().message);
            }
        });
}

void ChangeKeeper::readRecords(const QObject* context, const std::function<void()>& then)
{
    journal.read(context, [this, then](const Result<std::vector<TransactionRecord>>& all) {
        takeRecords(all);
        then();
    });
}

void ChangeKeeper::takeRecords(const Result<std::vector<TransactionRecord>>& all)
{
    if (!all) {
        journalError = all.error();
        return;
    }
    journalError.reset();
    if (records != *all) {
        records = *all;
        for (HostSession* session : fleet.sessions()) {
            tellKeptOriginals(*session);
        }
        Q_EMIT q.recordsChanged();
    }
}

void ChangeKeeper::tellKeptOriginals(HostSession& session) const
{
    std::vector<TransactionRecord> kept;
    std::ranges::copy_if(records, std::back_inserter(kept),
        [&session](const TransactionRecord& record) { return record.isParked() && record.isOf(session.host().id()); });
    session.setKeptOriginals(kept);
}

void ChangeKeeper::end(RunningChange* change, const TransactionOutcome& outcome)
{
    if (const QPointer<TransactionRun> run = runs.take(change)) {
        run->deleteLater();
    }
    reached.insert(change, outcome);
    readRecords(change, [this, change] {
        if (!change->isOver()) { // else the host went meanwhile
            conclude(change);
        }
    });
}

void ChangeKeeper::conclude(RunningChange* change)
{
    const TransactionOutcome outcome = reached.take(change);
    const HostId host = change->host();
    const bool wasTouched = outcome.kind != Kind::Refused || outcome.wasOutOfService;
    change->end(outcome);
    Q_EMIT q.changeFinished(change);
    if (HostSession* session = sessionOf(host); session && wasTouched) {
        session->refresh();
    }
    recoverNext(host);
}

void ChangeKeeper::onStateChanged(HostSession* session)
{
    const HostId host = session->host().id();
    if (session->state() == State::Failed || session->state() == State::Idle) {
        checked.remove(host);
        return;
    }
    const bool isReached = session->state() == State::Ready || session->state() == State::Partial;
    if (!isReached || session->host().kind == EndpointKind::File || checked.contains(host)) {
        return;
    }
    checked.insert(host);
    recover(*session);
}

void ChangeKeeper::onRemoved(HostSession* session)
{
    const HostId host = session->host().id();
    checked.remove(host);
    interrupted.remove(host);
    if (RunningChange* change = q.running(host)) {
        delete runs.take(change).data(); // it must not outlive the session; the journal has it
        if (!reached.contains(change)) {
            reached.insert(change,
                pendingOutcome(change->m_record, {QT_TRANSLATE_NOOP("Hull", "The host was removed meanwhile."), {}}));
        }
        conclude(change);
        readRecords(this, [] {});
    }
}

void ChangeKeeper::recover(HostSession& session)
{
    readRecords(&session, [this, &session] {
        const HostId host = session.host().id();
        tellKeptOriginals(session); // it may have been added since
        std::vector<TransactionRecord> open;
        const RunningChange* running = q.running(host);
        for (const TransactionRecord& record : records) {
            if (record.isOpen() && record.isOf(host) && !(running && running->m_record.id == record.id)) {
                open.push_back(record.on(host));
            }
        }
        if (open.empty()) {
            findForeign(session);
        } else if (isReadOnly) {
            Q_EMIT q.leftOpen(host, open);
        } else {
            interrupted.insert(host, open);
            recoverNext(host);
        }
    });
}

void ChangeKeeper::recoverNext(const HostId& host)
{
    HostSession* session = sessionOf(host);
    if (!session || q.running(host) || takenOver.contains(host) || !interrupted.contains(host)) {
        return;
    }
    std::vector<TransactionRecord>& waiting = interrupted[host];
    if (waiting.empty()) {
        interrupted.remove(host);
        findForeign(*session);
        return;
    }
    const TransactionRecord record = waiting.front();
    waiting.erase(waiting.begin());
    takenOver.insert(host, record.name);
    journal.write<TakeOver>([record](Journal& used) { return takeOverFrom(used, record); }, this,
        [this, host, record](Result<TakeOver> answer) { onTakenOver(host, record, std::move(answer)); });
}

void ChangeKeeper::onTakenOver(const HostId& host, const TransactionRecord& record, Result<TakeOver> answer)
{
    takenOver.remove(host);
    HostSession* session = sessionOf(host);
    if (!session) {
        return; // it went meanwhile; what was taken is taken again when it is back
    }
    if (!answer) { // the journal can only be read
        journalError = answer.error();
        std::vector<TransactionRecord> open = interrupted.take(host);
        open.insert(open.begin(), record);
        Q_EMIT q.leftOpen(host, open);
        return;
    }
    if (answer->taken && session->actions()) {
        RunningChange* change = prepare(RunningChange::Kind::Recovery, record);
        Q_EMIT q.changeBegun(change);
        launch(change, *session, std::move(*answer->taken), nullptr, {});
        return;
    }
    if (answer->isLeftOpen) {
        Q_EMIT q.leftOpen(host, {record});
    }
    recoverNext(host);
}

void ChangeKeeper::findForeign(HostSession& session)
{
    const HostAssessmentPtr assessment = session.assessment();
    const auto isMarker = [](const Volume& volume) {
        return volume.name.startsWith(markerPrefix());
    };
    if (!wasRead(assessment) || std::ranges::none_of(assessment->snapshot->volumes.values, isMarker)) {
        return;
    }
    const std::shared_ptr<EngineActions> actions = session.actions();
    const HostId host = session.host().id();
    if (!actions) {
        return;
    }
    actions->markers(markerPrefix(), &session, [this, actions, host](const Result<std::vector<Marker>>& markers) {
        if (!markers) {
            return; // it is asked again after the next loss
        }
        // Another program of ours may have begun meanwhile.
        readRecords(this, [this, host, found = *markers] {
            const std::vector<TransactionRecord> others = changesOfOthers(records, found, host);
            if (!others.empty() && sessionOf(host)) {
                Q_EMIT q.foreignFound(host, others);
            }
        });
    });
}

HostSession* ChangeKeeper::sessionOf(const HostId& host) const
{
    const auto& sessions = fleet.sessions();
    const auto found =
        std::ranges::find_if(sessions, [&host](const HostSession* session) { return session->host().id() == host; });
    return found == sessions.end() ? nullptr : *found;
}

} // namespace Hull
