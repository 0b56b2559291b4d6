// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionrun_p.h"

#include "app/transaction/factreader.h"
#include "app/transaction/logtail.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;
using Phase = TransactionPhase;

namespace {

constexpr std::chrono::milliseconds pauseBeforeRetry(1000);
constexpr int mostAttempts = 5; // of one step, on the way back
constexpr int mostCopies = 2; // what stands in its way seldom goes
constexpr int mostDisarmings = 2; // the original waits for it
constexpr int mostTwins = 3; // of an original that ends again as soon as it was made anew
constexpr int mostWaits = 120; // for a container that is being removed
constexpr int mostUnreadableForward = 2;
constexpr int mostUnreadableBack = 20; // an engine that is restarted is away for some seconds

//! Takes over what was announced and then found by its name, the answer having been lost; whether there was any.
bool adoptIds(TransactionRecord& record, const TransactionFacts& facts)
{
    const TransactionRecord before = record;
    if (facts.replacement && record.replacement.isEmpty()) {
        record.replacement = facts.replacement->id;
    }
    if (facts.guard && record.guard.isEmpty()) {
        record.guard = facts.guard->id;
    }
    return record != before;
}

QStringList environmentOf(const RecreateRequests& requests)
{
    QStringList environment;
    if (const Result<RawJson> body = parseRawDocument(requests.create.body)) {
        for (const RawJson& entry : member(*body, "Env")) {
            environment += QString::fromStdString(stringOf(entry));
        }
    }
    return environment;
}

Message interrupted()
{
    return {QT_TRANSLATE_NOOP("Hull", "It was interrupted."), {}};
}

Message reasonToTurnBack(const TransactionRecord& record, const TransactionFacts& facts)
{
    if (!facts.original) {
        return {QT_TRANSLATE_NOOP("Hull", "The container was removed meanwhile."), {}};
    }
    if (!facts.replacement && record.mayHaveReplacement) {
        return {QT_TRANSLATE_NOOP("Hull", "What was made to take its place was removed meanwhile."), {}};
    }
    if (!record.hasSwapped) {
        return {QT_TRANSLATE_NOOP("Hull", "The container was renamed, stopped or started by somebody meanwhile."), {}};
    }
    return {QT_TRANSLATE_NOOP("Hull", "A name that is needed belongs to another container by now."), {}};
}

Message reasonToStop(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (isElsewhere(record, facts, progress)) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "None of the containers of this change is there, and neither is its mark: most likely another "
                    "engine answers at this address. Have the change recovered where %1 and %2 were."),
            {record.name, record.parkedAs()}};
    }
    if (lacksPolicy(record, facts)) {
        return {
            QT_TRANSLATE_NOOP("Hull",
                "%1 runs, but its restart policy \"%2\" is missing: it uses a GPU, which it would lose if that were "
                "set while it runs. Stop it when it suits you and have the change recovered, which starts it "
                "again."),
            {record.name, record.restartPolicy.name}};
    }
    return {QT_TRANSLATE_NOOP("Hull",
                "Going on would harm a container that this change did not make: see who has the names "
                "%1 and %2."),
        {record.name, record.parkedAs()}};
}

} // namespace

TransactionRun::Private::Private(TransactionRun& run, std::unique_ptr<EngineActions> engineActions, Write journalWrite,
    TransactionRecord startedRecord, TransactionOptions givenOptions)
    : q(run)
    , actions(std::move(engineActions))
    , write(std::move(journalWrite))
    , record(std::move(startedRecord))
    , options(givenOptions)
    , undoesEnded(record.phase == Phase::RollingBack && record.result != TransactionResult::Open)
{
    pause.setSingleShot(true);
    pause.setInterval(pauseBeforeRetry);
    QObject::connect(&pause, &QTimer::timeout, &q, [this] { proceed(); });
}

bool TransactionRun::Private::isForward() const
{
    return record.phase == Phase::Preparing || record.phase == Phase::Swapping;
}

Message TransactionRun::Private::sentence(const Error& error) const
{
    const QStringList detail = shownLogLines(error.detail.toUtf8(), environment);
    const QString text = error.message.english() + (detail.isEmpty() ? QString() : u' ' + detail.join(u' '));
    return {QT_TRANSLATE_NOOP("Hull", "The step \"%1\" failed: %2"), {stepName(current), text}};
}

void TransactionRun::Private::proceed()
{
    readFacts(*actions, record, &q, [this](const Result<TransactionFacts>& seen) {
        if (seen) {
            unreadable = 0;
            take(*seen);
        } else {
            onUnreadable(seen.error());
        }
    });
}

void TransactionRun::Private::onUnreadable(const Error& error)
{
    ++unreadable;
    if (isForward() && unreadable >= mostUnreadableForward) {
        turnBack(sentence(error));
    } else if (unreadable >= mostUnreadableBack) {
        outcome.reason = sentence(error);
        end(TransactionOutcome::Kind::Pending);
    } else {
        pause.start();
    }
}

void TransactionRun::Private::take(const TransactionFacts& seen)
{
    facts = seen;
    if (adoptIds(record, facts)) {
        note(); // found again by their names, if need be
    }
    if (record.phase == Phase::Swapping && facts.replacement && facts.replacement->hasProcesses()) {
        progress.started = true;
    }
    countEnding(record, facts, progress);
    // A change that was complete left no marker; while it is undone there is one again.
    const bool lacksMarker = record.phase == Phase::RollingBack && undoesEnded && facts.markerOwner.isEmpty();
    const bool placesMarker = lacksMarker && !placedMarker && !isElsewhere(record, facts, progress);
    const Step step = placesMarker ? Step::PlaceMarker : nextStep(record, facts, progress);
    if (step == Step::Stuck) {
        outcome.reason = reasonToStop(record, facts, progress);
        end(TransactionOutcome::Kind::Pending);
        return;
    }
    const bool failedAgain = failedStep == step;
    if (isForward() && (step == Step::Fail || failedAgain || cancelled)) {
        turnBack(failedAgain ? failure : cancelled ? interrupted() : reasonToTurnBack(record, facts));
        return;
    }
    if (isTriedTooOften(step, failedAgain)) {
        return;
    }
    failedStep.reset();
    begin(step);
}

//! Gives it up where that is so: it is undone on the way forward, and left for a recovery on the way back.
bool TransactionRun::Private::isTriedTooOften(Step step, bool failedAgain)
{
    const bool waitsOn = step == Step::AwaitRemoval && current == step;
    attempts = failedAgain || waitsOn ? attempts + 1 : 0;
    twins += step == Step::CreateTwin ? 1 : 0;
    if (waitsOn && !failedAgain) {
        failure = {QT_TRANSLATE_NOOP("Hull", "A container that is being removed is still there."), {}};
    }
    const int most = step == Step::AwaitRemoval ? mostWaits
        : step == Step::CopyBack                ? mostCopies
        : step == Step::DisarmReplacement       ? mostDisarmings
                                                : mostAttempts;
    if (attempts < most && twins <= mostTwins) {
        return false;
    }
    if (isForward()) {
        turnBack(failure);
    } else if (step == Step::CopyBack) {
        stay();
    } else if (step == Step::DisarmReplacement) {
        progress.leavesArmed = true; // it is going to be removed
        failedStep.reset();
        attempts = 0;
        proceed();
    } else {
        outcome.reason = failure;
        end(TransactionOutcome::Kind::Pending);
    }
    return true;
}

void TransactionRun::Private::note()
{
    write([record = record](Journal& journal) { return journal.update(record); }, &q, [](const Result<bool>&) {});
}

void TransactionRun::Private::announce(Step step)
{
    TransactionRecord next = record;
    if (step == Step::CreateReplacement) {
        next.mayHaveReplacement = true;
    } else if (step == Step::CreateGuard) {
        next.mayHaveGuard = true;
    } else if (step == Step::CreateTwin) {
        next.mayHaveTwin = true;
    } else if (step == Step::BeginSwap) {
        next.phase = Phase::Swapping;
        next.hasSwapped = true;
    } else if (step == Step::Commit) {
        next.phase = Phase::Committed;
        next.result = TransactionResult::Applied;
    } else if (!isChange(step)) {
        carryOutAnnounced(step);
        return;
    }
    next.mayBeStopping = step == Step::StopOriginal;
    const auto announced = [next, step](Journal& journal) {
        return journal.update(next, stepName(step));
    };
    write(announced, &q, [this, step, next](const Result<bool>& written) {
        // On the way back it is better to go on: the record still says that something is to be undone.
        if (!written && isForward()) {
            turnBack(sentence(written.error()));
            return;
        }
        record = next;
        if (cancelled && isForward()) {
            turnBack(interrupted()); // meanwhile
            return;
        }
        carryOutAnnounced(step);
    });
}

void TransactionRun::Private::begin(Step step)
{
    current = step;
    if (step == Step::Close) {
        close();
        return;
    }
    announce(step);
}

void TransactionRun::Private::carryOutAnnounced(Step step)
{
    progress.tidied =
        progress.tidied || step == Step::RemoveGuard || step == Step::RemoveOriginal || step == Step::RemoveMarker;
    hasTouched = hasTouched || (isChange(step) && step != Step::PlaceMarker && step != Step::RemoveMarker);
    const bool isRetry = !outcome.steps.empty() && outcome.steps.back().step == stepName(step);
    if (!isRetry) {
        outcome.steps.push_back({stepName(step), QDateTime::currentDateTimeUtc()});
        Q_EMIT q.stepBegun(stepName(step));
    }
    carryOut(step);
}

void TransactionRun::Private::done()
{
    OutcomeStep& step = outcome.steps.back();
    step.milliseconds = step.started.msecsTo(QDateTime::currentDateTimeUtc());
    step.status = OutcomeStep::Status::Done;
    proceed();
}

void TransactionRun::Private::failed(const Message& why)
{
    OutcomeStep& step = outcome.steps.back();
    step.milliseconds = step.started.msecsTo(QDateTime::currentDateTimeUtc());
    step.status = OutcomeStep::Status::Failed;
    step.detail = why;
    failure = why;
    failedStep = current;
    if (isForward()) {
        proceed();
    } else {
        pause.start();
    }
}

void TransactionRun::Private::turnBack(const Message& why)
{
    if (!outcome.steps.empty() && outcome.steps.back().step == stepName(current)
        && outcome.steps.back().status != OutcomeStep::Status::Failed && current == Step::Verify) {
        outcome.steps.back().status = OutcomeStep::Status::Failed;
        outcome.steps.back().detail = why;
    }
    for (OutcomeStep& step : outcome.steps) {
        if (step.status == OutcomeStep::Status::Done) {
            step.status = OutcomeStep::Status::Undone;
        }
    }
    outcome.reason = why;
    record.phase = Phase::RollingBack;
    record.reason = why.english();
    progress = {};
    failedStep.reset();
    attempts = 0;
    unreadable = 0;
    // Where this cannot be recorded, what is recorded leads back, too.
    note();
    if (facts.replacement && facts.replacement->hasStarted) {
        readLog([this] { proceed(); });
    } else {
        proceed();
    }
}

void TransactionRun::Private::close()
{
    const bool isBack = record.phase == Phase::RollingBack && (facts.original || !facts.replacement);
    const bool wasBack = record.phase == Phase::Committed && record.result == TransactionResult::RolledBack;
    record.phase = Phase::Closed;
    record.result = isBack || wasBack ? TransactionResult::RolledBack : TransactionResult::Applied;
    record.finished = QDateTime::currentDateTimeUtc();
    record.copiesBack = false;
    record.hasCopiedBack = false;
    const bool isKept = record.removesItself ? facts.guard.has_value() : facts.original.has_value();
    const bool keepsGuard = record.removesItself && isKept && progress.endsAgain();
    record.keepsOriginal = isBack ? keepsGuard : record.keepsOriginal && isKept;
    if (isBack && progress.endsAgain()) {
        tellEnding();
    }
    const bool forgetsOlder = !isBack && !facts.older;
    const auto closed = [record = record, forgetsOlder](Journal& journal) {
        std::optional<Error> error = journal.update(record);
        if (!error && forgetsOlder) {
            error = journal.forgetKept(record.host, record.older);
        }
        return error;
    };
    write(closed, &q, [this, isBack](const Result<bool>& written) {
        if (!written) {
            outcome.reason = written.error().message; // nothing is left to be done, as the next recovery will find out
        }
        onClosed(isBack);
    });
}

void TransactionRun::Private::onClosed(bool isBack)
{
    outcome.isParked = record.keepsOriginal;
    const bool wasRefused = isBack && !hasTouched && record.replacement.isEmpty() && !record.mayHaveReplacement;
    end(wasRefused || stays ? TransactionOutcome::Kind::Refused
            : isBack        ? TransactionOutcome::Kind::RolledBack
                            : TransactionOutcome::Kind::Applied);
}

void TransactionRun::Private::end(TransactionOutcome::Kind kind)
{
    isOver = true;
    outcome.kind = kind;
    outcome.record = record;
    Q_EMIT q.finished(outcome);
}

TransactionRun::Write writeInPlace(Journal& journal, TransactionLock lock)
{
    return [&journal, lock = std::make_shared<TransactionLock>(std::move(lock))](
               const TransactionRun::JournalWork& work, const QObject* context, Handler<bool> handler) {
        const std::optional<Error> error = work(journal);
        answerLater<bool>(error ? Result<bool>(*error) : Result<bool>(true), context, std::move(handler));
    };
}

TransactionRun::TransactionRun(std::unique_ptr<EngineActions> actions, Write write, TransactionRecord record,
    TransactionOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(actions), std::move(write), std::move(record), options))
{ }

TransactionRun::~TransactionRun() = default;

void TransactionRun::setPlan(const PlannedRecreation& planned)
{
    d->requests = planned.requests;
    d->guardRequests = planned.guard;
    d->environment = environmentOf(planned.requests);
    d->dropsLayer = planned.dropsLayer;
    for (const FindingForecast& finding : planned.plan.findings) {
        if (finding.fate != FindingForecast::Fate::Appears) {
            d->outcome.findingsBefore += finding.rule->id;
        }
        if (finding.fate == FindingForecast::Fate::Goes) {
            d->rulesToGo += finding.rule->id;
        }
    }
}

void TransactionRun::setJudge(Judge judge)
{
    d->askRules = std::move(judge);
}

void TransactionRun::start()
{
    d->proceed();
}

void TransactionRun::cancel()
{
    d->cancelled = true;
    if (d->watch) { // which may take as long as a health check does
        delete d->watch;
        d->turnBack(interrupted());
    } else if (d->copying && d->isForward()) { // nor may this, which takes its time with many files
        d->copying.reset();
        d->turnBack(interrupted());
    }
}

const TransactionRecord& TransactionRun::record() const
{
    return d->record;
}

} // namespace Hull
