// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which step comes next, for what is on the host; and, on a host of words alone, that every way leads to an end from
// wherever it was broken off.

#include "tests/unit/transaction/wordengine.h"

#include <QTest>

#include <functional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using State = ContainerState;
using Phase = TransactionPhase;

Q_DECLARE_METATYPE(Hull::Test::Shape)
Q_DECLARE_METATYPE(Hull::Step)
Q_DECLARE_METATYPE(Hull::TransactionPhase)

class NextStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesForward_data();
    void goesForward();
    void endsFromEveryBreak_data();
    void endsFromEveryBreak();
    void comesBackFromEveryBreak_data() { endsFromEveryBreak_data(); }
    void comesBackFromEveryBreak();
    void waitsForAStopThatIsUnderWay_data();
    void waitsForAStopThatIsUnderWay();
    void staysWhereNothingCanBeCopiedBack_data();
    void staysWhereNothingCanBeCopiedBack();
    void looksAtWhatIsThere_data();
    void looksAtWhatIsThere();
    void givesUpWhereTheOriginalRanAgainAfterItWasCopied();
    void staysOpenWithoutItsPolicy();
    void tellsWhatAnUpdateTakesAway_data();
    void tellsWhatAnUpdateTakesAway();
    void namesEveryStepOnce();
    void knowsPoliciesThatMeanTheSame();

private:
    void checkEnd(const Shape& shape, const TransactionRecord& record, const WordEngine& host, bool isApplied);
    //! Goes on until it is over; the steps by name.
    QStringList run(TransactionRecord& record, WordEngine& host, TransactionProgress progress = {})
    {
        QStringList steps;
        constexpr int most = 40;
        while (record.phase != Phase::Closed && steps.size() < most) {
            const Step step = nextStep(record, host.facts(record), progress);
            steps += stepName(step);
            if (step == Step::Fail || step == Step::Stuck) {
                break;
            }
            announce(step, record);
            host.carryOut(step, progress);
            noteAnswer(step, record, host);
        }
        return steps;
    }
};

void NextStepTest::goesForward_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QString>("steps");
    QTest::newRow("running") << Shape{State::Running}
                             << u"placeMarker create attachNetworks compare beginSwap stop park rename disarm start "
                                "verify commit removeMarker close"_s;
    QTest::newRow("paused") << Shape{State::Paused}
                            << u"placeMarker create attachNetworks compare beginSwap stop park rename disarm start "
                               "verify pause commit removeMarker close"_s;
    QTest::newRow("stopped") << Shape{State::Exited}
                             << u"placeMarker create attachNetworks compare beginSwap park rename disarm verify commit "
                                "removeMarker close"_s;
    QTest::newRow("an older one is kept") << Shape{State::Running, false, true}
                                          << u"placeMarker setAside create attachNetworks compare beginSwap stop park "
                                             "rename disarm start verify commit removeOlder removeMarker close"_s;
    QTest::newRow("what it has written is copied")
        << Shape{State::Running, false, false, true}
        << u"placeMarker create attachNetworks compare beginSwap stop copyLayer park rename disarm start verify commit "
           "removeMarker close"_s;
    QTest::newRow("--rm") << Shape{State::Running, true}
                          << u"placeMarker createGuard create attachNetworks compare beginSwap stop awaitRemoval "
                             "rename start verify commit removeMarker close"_s;
    QTest::newRow("--rm, an older one is kept")
        << Shape{State::Running, true, true}
        << u"placeMarker setAside createGuard create attachNetworks compare beginSwap stop awaitRemoval rename start "
           "verify commit removeOlder removeMarker close"_s;
}

void NextStepTest::goesForward()
{
    QFETCH(const Shape, shape);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    const QStringList steps = run(record, host);
    QTEST(steps.join(u' '), "steps");
    const std::optional<ContainerFact>& kept = shape.removesItself ? host.guard : host.original;
    QCOMPARE(kept->name, record.parkedAs());
    QVERIFY(isSamePolicy(kept->restartPolicy, {u"no"_s, 0}));
    QCOMPARE(host.original.has_value(), !shape.removesItself);
    QCOMPARE(host.replacement->name, u"web"_s);
    QCOMPARE(host.replacement->hasProcesses(), record.wasRunning());
    QVERIFY(!host.hasMarker);
    QVERIFY(!host.older);
    QCOMPARE(host.replacementFiles.contains(u"old"_s), shape.copies);
}

void NextStepTest::endsFromEveryBreak_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<int>("stepsDone");
    QTest::addColumn<bool>("wasCarriedOut"); // the step that was announced last
    const std::vector<std::pair<const char*, Shape>> shapes{{"running", {State::Running}}, {"paused", {State::Paused}},
        {"stopped", {State::Exited}}, {"restarting", {State::Restarting}},
        {"running, copied", {State::Running, false, false, true}},
        {"paused, copied", {State::Paused, false, false, true}},
        {"stopped, copied", {State::Exited, false, false, true}},
        {"running, an older one is kept", {State::Running, false, true}}, {"--rm", {State::Running, true}},
        {"--rm, paused", {State::Paused, true}}, {"--rm, an older one is kept", {State::Running, true, true}}};
    for (const auto& [name, shape] : shapes) {
        for (int steps = 0; steps < 17; ++steps) {
            for (const bool wasCarriedOut : {false, true}) {
                QTest::addRow("%s, after %d, %s", name, steps, wasCarriedOut ? "done" : "announced")
                    << shape << steps << wasCarriedOut;
            }
        }
    }
}

//! Whoever finds the record goes on with no memory of what was done.
void NextStepTest::endsFromEveryBreak()
{
    QFETCH(const Shape, shape);
    QFETCH(const int, stepsDone);
    QFETCH(const bool, wasCarriedOut);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    TransactionProgress progress;
    for (int i = 0; i <= stepsDone && record.phase != Phase::Closed; ++i) {
        const Step step = nextStep(record, host.facts(record), progress);
        announce(step, record);
        const bool isLast = i == stepsDone;
        if (!isLast || wasCarriedOut) {
            host.carryOut(step, progress);
        }
        if (!isLast) { // the answer to the last one was lost
            noteAnswer(step, record, host);
        }
        QVERIFY(host.running() <= 1);
    }
    const bool goesOn = record.phase == Phase::Committed || record.phase == Phase::Closed;
    if (!goesOn) {
        record.phase = Phase::RollingBack;
    }
    const QStringList steps = run(record, host);
    QVERIFY2(record.phase == Phase::Closed, qPrintable(steps.join(u' ')));
    checkEnd(shape, record, host, goesOn);
}

//! The way back is broken off as well, of a change that was complete.
void NextStepTest::comesBackFromEveryBreak()
{
    QFETCH(const Shape, shape);
    QFETCH(const int, stepsDone);
    QFETCH(const bool, wasCarriedOut);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    run(record, host);
    QCOMPARE(record.phase, Phase::Closed);
    record.phase = Phase::RollingBack;
    record.copiesBack = shape.copies;
    TransactionProgress progress;
    for (int i = 0; i <= stepsDone && record.phase != Phase::Closed; ++i) {
        const Step step = nextStep(record, host.facts(record), progress);
        announce(step, record);
        const bool isLast = i == stepsDone;
        if (!isLast || wasCarriedOut) {
            host.carryOut(step, progress);
        }
        if (!isLast) {
            noteAnswer(step, record, host);
        }
        QVERIFY(host.running() <= 1);
        QVERIFY2(host.armed() <= 1, qPrintable(stepName(step)));
    }
    const QStringList steps = run(record, host);
    QVERIFY2(record.phase == Phase::Closed, qPrintable(steps.join(u' ')));
    checkEnd({shape.state, shape.removesItself}, record, host, false);
    QCOMPARE(host.originalFiles.contains(u"new"_s), shape.copies && record.wasRunning());
}

//! Whoever asked for the stop is gone, and the engine goes on with it: what still runs is not what comes back.
void NextStepTest::waitsForAStopThatIsUnderWay_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("running") << Shape{State::Running};
    QTest::newRow("paused") << Shape{State::Paused};
    QTest::newRow("restarting") << Shape{State::Restarting};
    QTest::newRow("an older one is kept") << Shape{State::Running, false, true};
    QTest::newRow("--rm") << Shape{State::Running, true};
    QTest::newRow("--rm, paused") << Shape{State::Paused, true};
}

void NextStepTest::waitsForAStopThatIsUnderWay()
{
    QFETCH(const Shape, shape);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    TransactionProgress progress;
    for (Step step = Step::Close; step != Step::StopOriginal;) {
        step = nextStep(record, host.facts(record), progress);
        announce(step, record);
        if (step != Step::StopOriginal) {
            host.carryOut(step, progress);
            noteAnswer(step, record, host);
        }
    }
    host.isStopping = true;
    record.phase = Phase::RollingBack;
    const QStringList steps = run(record, host);
    host.endStopping();
    QVERIFY2(record.phase == Phase::Closed, qPrintable(steps.join(u' ')));
    QVERIFY2(host.original || host.twin, qPrintable(steps.join(u' ')));
    checkEnd(shape, record, host, false);
}

//! Where nothing can be copied back, what runs in the original's place goes on, and whoever finds that ends it so.
void NextStepTest::staysWhereNothingCanBeCopiedBack_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QString>("steps");
    QTest::newRow("running") << Shape{State::Running, false, false, true} << u"start removeMarker close"_s;
    QTest::newRow("paused") << Shape{State::Paused, false, false, true} << u"start pause removeMarker close"_s;
    QTest::newRow("stopped") << Shape{State::Exited, false, false, true} << u"removeMarker close"_s;
}

void NextStepTest::staysWhereNothingCanBeCopiedBack()
{
    QFETCH(const Shape, shape);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    run(record, host);
    host.hasMarker = true;
    host.replacement->state = shape.state == State::Exited ? State::Created : State::Exited; // it was stopped
    record.phase = Phase::Committed;
    record.result = TransactionResult::Applied;
    record.copiesBack = true;
    QTEST(run(record, host).join(u' '), "steps");
    checkEnd(shape, record, host, true);
    QCOMPARE(host.replacement->hasProcesses(), record.wasRunning());
}

void NextStepTest::checkEnd(const Shape& shape, const TransactionRecord& record, const WordEngine& host, bool isApplied)
{
    QVERIFY(!host.hasMarker);
    QVERIFY(!host.hasTorn);
    QVERIFY(host.originalFiles.contains(u"old"_s));
    if (isApplied) {
        QCOMPARE(host.replacementFiles.contains(u"old"_s), shape.copies);
        QCOMPARE(host.replacement->name, u"web"_s);
        QVERIFY(host.replacement->restartPolicy == policyOf(shape));
        QCOMPARE((shape.removesItself ? host.guard : host.original)->name, record.parkedAs());
        QVERIFY(!host.older);
        return;
    }
    QVERIFY(!host.replacement);
    QVERIFY(!host.guard);
    QVERIFY(host.original || host.twin);
    QVERIFY(!host.original || !host.twin);
    const ContainerFact& back = host.original ? *host.original : *host.twin;
    QCOMPARE(back.name, u"web"_s);
    QVERIFY(back.restartPolicy == policyOf(shape));
    QCOMPARE(back.removesItself, shape.removesItself);
    QCOMPARE(back.hasProcesses(), record.wasRunning());
    QCOMPARE(back.state == State::Paused, shape.state == State::Paused);
    QCOMPARE(host.older.has_value(), shape.hasOlder);
    QVERIFY(!host.older || host.older->name == record.parkedAs());
}

void NextStepTest::looksAtWhatIsThere_data()
{
    using Change = std::function<void(TransactionRecord&, TransactionFacts&)>;
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Step>("step");
    const auto row = [](const char* name, Phase phase, const Change& change, Step step) {
        QTest::newRow(name) << phase << change << step;
    };
    row(
        "somebody else's marker", Phase::Preparing, [](auto&, auto& facts) { facts.markerOwner = u"2"_s; },
        Step::PlaceMarker);
    row(
        "the original is gone before", Phase::Preparing, [](auto&, auto& facts) { facts.original.reset(); },
        Step::Fail);
    row(
        "the replacement is gone before", Phase::Preparing, [](auto&, auto& facts) { facts.replacement.reset(); },
        Step::Fail);
    row(
        "the original was stopped before", Phase::Preparing,
        [](auto&, auto& facts) { facts.original->state = State::Exited; }, Step::Fail);
    row(
        "the original was renamed before", Phase::Preparing,
        [](auto&, auto& facts) { facts.original->name = u"shop"_s; }, Step::Fail);
    row(
        "the original has another policy before", Phase::Preparing,
        [](auto&, auto& facts) {
            facts.original->restartPolicy = {u"no"_s, 0};
        },
        Step::Fail);
    row(
        "an original that was never touched is left as it is", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.hasSwapped = false;
            facts.original->state = State::Exited;
            facts.original->name = u"shop"_s;
        },
        Step::RemoveReplacement);
    row(
        "what it wrote is copied once it is stopped", Phase::Swapping,
        [](auto& record, auto& facts) {
            record.copiesLayer = true;
            facts.original->state = State::Exited;
        },
        Step::CopyLayer);
    row(
        "what it wrote is copied back before anything is restored", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.copiesBack = true;
            facts.original->state = State::Exited;
            facts.original->name = u"web.hull-old"_s;
            facts.replacement->name = u"web"_s;
        },
        Step::CopyBack);
    row(
        "somebody started the original meanwhile", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.copiesBack = true;
            facts.original->name = u"web.hull-old"_s;
        },
        Step::Stuck);
    row(
        "it was copied back: the original has its name again", Phase::RollingBack,
        [](auto& record, auto&) { record.copiesBack = true; }, Step::CheckOriginal);
    row(
        "somebody started what was to take its place", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.hasSwapped = false;
            facts.replacement->state = State::Running;
        },
        Step::Stuck);
    row(
        "the parked name is taken", Phase::Swapping,
        [](auto&, auto& facts) {
            facts.original->state = State::Exited;
            facts.keptHolder = strangerId;
        },
        Step::Fail);
    row(
        "the name was taken meanwhile", Phase::Swapping,
        [](auto&, auto& facts) {
            facts.original->state = State::Exited;
            facts.original->name = u"web.hull-old"_s;
            facts.nameHolder = strangerId;
        },
        Step::Fail);
    row(
        "the parked original is gone", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original.reset();
            facts.nameHolder = replacementId;
            facts.replacement->name = u"web"_s;
        },
        Step::StartReplacement);
    row(
        "the parked original is gone, the replacement not in its place", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original.reset();
            facts.nameHolder = {};
        },
        Step::NameReplacement);
    row(
        "the original is gone and another has its name", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original.reset();
            facts.nameHolder = strangerId;
        },
        Step::RemoveReplacement);
    row(
        "the same, with a replacement that was in service", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original.reset();
            facts.nameHolder = strangerId;
            facts.replacement->hasStarted = true;
        },
        Step::Stuck);
    row(
        "the same, with a replacement that was disarmed", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original.reset();
            facts.nameHolder = replacementId;
            facts.replacement->name = u"web"_s;
            facts.replacement->restartPolicy = {u"no"_s, 0};
        },
        Step::RearmReplacement);
    row(
        "what could not be copied back, of a replacement that was disarmed", Phase::Committed,
        [](auto& record, auto& facts) {
            record.copiesBack = true;
            facts.original->name = u"web.hull-old"_s;
            facts.replacement->name = u"web"_s;
            facts.replacement->restartPolicy = {u"no"_s, 0};
        },
        Step::RearmReplacement);
    row(
        "the replacement is disarmed before the original is armed", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original->state = State::Exited;
            facts.original->restartPolicy = {u"no"_s, 0};
            facts.replacement->hasStarted = true;
        },
        Step::DisarmReplacement);
    const auto isEmptied = [](auto& facts) {
        facts.original.reset();
        facts.replacement.reset();
        facts.nameHolder = {};
    };
    row(
        "nothing of it is there, nor its marker: another engine answers", Phase::RollingBack,
        [isEmptied](auto&, auto& facts) {
            isEmptied(facts);
            facts.markerOwner.clear();
        },
        Step::Stuck);
    row(
        "the same, of one that was verified", Phase::Committed,
        [isEmptied](auto&, auto& facts) {
            isEmptied(facts);
            facts.markerOwner.clear();
        },
        Step::Stuck);
    row(
        "the same, with the marker of another", Phase::RollingBack,
        [isEmptied](auto&, auto& facts) {
            isEmptied(facts);
            facts.markerOwner = u"2"_s;
        },
        Step::Stuck);
    row(
        "nothing but its marker is there: somebody removed the rest", Phase::RollingBack,
        [isEmptied](auto&, auto& facts) { isEmptied(facts); }, Step::RemoveMarker);
    row(
        "nothing of it is there, and nothing was swapped", Phase::RollingBack,
        [isEmptied](auto& record, auto& facts) {
            isEmptied(facts);
            facts.markerOwner.clear();
            record.hasSwapped = false;
        },
        Step::Close);
    row(
        "another has the name when the original comes back", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original->name = u"web.hull-old"_s;
            facts.nameHolder = strangerId;
        },
        Step::Stuck);
    row(
        "the replacement is being removed", Phase::RollingBack,
        [](auto&, auto& facts) { facts.replacement->state = State::Removing; }, Step::AwaitRemoval);
    row(
        "it was told to stop and still runs", Phase::RollingBack,
        [](auto& record, auto&) { record.mayBeStopping = true; }, Step::StopOriginal);
    row(
        "it was told to stop and is paused", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.mayBeStopping = true;
            record.state = State::Paused;
            facts.original->state = State::Paused;
        },
        Step::StopOriginal);
    row(
        "somebody started it since", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.mayBeStopping = true;
            facts.original->started = facts.replacement->created.addSecs(1);
        },
        Step::CheckOriginal);
    row(
        "the engine started it since, as it did all the time", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.mayBeStopping = true;
            record.state = State::Restarting;
            facts.original->started = facts.replacement->created.addSecs(1);
        },
        Step::StopOriginal);
    row(
        "what removes itself cannot have been started since", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.mayBeStopping = true;
            record.removesItself = true;
            facts.guard = ContainerFact{guardId, u"web.hull-guard"_s, State::Created};
            facts.original->started = facts.replacement->created.addSecs(1);
        },
        Step::StopOriginal);
    row(
        "what removes itself is not stopped once more without its guard", Phase::RollingBack,
        [](auto& record, auto&) {
            record.mayBeStopping = true;
            record.removesItself = true;
        },
        Step::Stuck);
    row(
        "the policy of a running original with a GPU is not touched", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original->restartPolicy = {u"no"_s, 0};
            facts.original->hasGpu = true;
            facts.replacement->restartPolicy = {u"no"_s, 0};
        },
        Step::CheckOriginal);
    row(
        "it is once that is stopped", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original->restartPolicy = {u"no"_s, 0};
            facts.original->hasGpu = true;
            facts.original->state = State::Exited;
            facts.replacement->restartPolicy = {u"no"_s, 0};
        },
        Step::RestorePolicy);
    row(
        "giving up the original", Phase::Committed,
        [](auto& record, auto& facts) {
            record.keepsOriginal = false;
            facts.original->name = u"web.hull-old"_s;
            facts.original->state = State::Exited;
        },
        Step::RemoveOriginal);
    row(
        "giving up an original that runs", Phase::Committed,
        [](auto& record, auto& facts) {
            record.keepsOriginal = false;
            facts.original->name = u"web.hull-old"_s;
        },
        Step::Stuck);
    row(
        "giving up an original that has its name again", Phase::Committed,
        [](auto& record, auto& facts) {
            record.keepsOriginal = false;
            facts.original->state = State::Exited;
        },
        Step::Stuck);
    row(
        "giving up the original when nothing else is left", Phase::Committed,
        [](auto& record, auto& facts) {
            record.keepsOriginal = false;
            facts.original->name = u"web.hull-old"_s;
            facts.original->state = State::Exited;
            facts.replacement.reset();
        },
        Step::Stuck);
    row(
        "half a guard is none", Phase::Preparing,
        [](auto& record, auto& facts) {
            record.removesItself = true;
            facts.guard = ContainerFact{guardId, u"web.hull-guard"_s, State::Created};
        },
        Step::Fail);
    row(
        "a container that removes itself is not stopped without its guard", Phase::Swapping,
        [](auto& record, auto&) { record.removesItself = true; }, Step::Fail);
    row(
        "neither original nor guard: what runs stays", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.removesItself = true;
            facts.original.reset();
            facts.replacement->state = State::Running;
            facts.replacement->name = u"web"_s;
            facts.nameHolder = replacementId;
        },
        Step::RemoveMarker);
    row(
        "the original goes just now and still has the name", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.removesItself = true;
            facts.original.reset();
            facts.guard = ContainerFact{guardId, u"web.hull-guard"_s, State::Created};
            facts.nameHolder = record.original;
        },
        Step::AwaitRemoval);
    row(
        "another has the name that the twin is to get", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.removesItself = true;
            facts.original.reset();
            facts.guard = ContainerFact{guardId, u"web.hull-guard"_s, State::Created};
            facts.nameHolder = strangerId;
        },
        Step::Stuck);
    row(
        "the replacement removes itself", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.removesItself = true;
            facts.replacement->removesItself = true;
            facts.replacement->hasStarted = true;
            facts.replacement->state = State::Exited;
            facts.guard = ContainerFact{guardId, u"web.hull-guard"_s, State::Created};
        },
        Step::AwaitRemoval);
    row(
        "somebody uses the guard", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.removesItself = true;
            record.hasSwapped = false;
            facts.replacement.reset();
            facts.guard = ContainerFact{guardId, u"web.hull-guard"_s, State::Running};
        },
        Step::Stuck);
    row(
        "giving up the guard of one that is over", Phase::Committed,
        [](auto& record, auto& facts) {
            record.removesItself = true;
            record.keepsOriginal = false;
            facts.original.reset();
            facts.replacement.reset();
            facts.guard = ContainerFact{guardId, u"web.hull-guard"_s, State::Created};
        },
        Step::RemoveGuard);
    row(
        "an older one cannot be set aside", Phase::Preparing,
        [](auto&, auto& facts) {
            facts.older = ContainerFact{olderId, u"web.hull-old"_s, State::Exited};
            facts.asideHolder = strangerId;
        },
        Step::Fail);
    row(
        "somebody brought the older one back", Phase::Committed,
        [](auto&, auto& facts) {
            facts.older = ContainerFact{olderId, u"shop"_s, State::Running};
        },
        Step::RemoveMarker);
    row(
        "the older one runs under the name that it was given", Phase::Committed,
        [](auto&, auto& facts) {
            facts.older = ContainerFact{olderId, u"web.hull-guard"_s, State::Running};
        },
        Step::RemoveMarker);
    row(
        "another's marker stays", Phase::Committed, [](auto&, auto& facts) { facts.markerOwner = u"2"_s; },
        Step::Close);
}

void NextStepTest::looksAtWhatIsThere()
{
    using Change = std::function<void(TransactionRecord&, TransactionFacts&)>;
    QFETCH(const Phase, phase);
    QFETCH(const Change, change);
    TransactionRecord record = recordOf({State::Running}, phase);
    record.mayHaveReplacement = true;
    record.replacement = replacementId;
    record.hasSwapped = phase != Phase::Preparing;
    TransactionFacts facts;
    facts.original = WordEngine({State::Running}).original;
    facts.original->started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    facts.replacement = ContainerFact{replacementId, u"web.hull-new"_s, State::Created, facts.original->restartPolicy};
    facts.replacement->created = facts.original->started.addDays(1);
    facts.nameHolder = originalId;
    facts.markerOwner = u"1"_s;
    change(record, facts);
    QTEST(nextStep(record, facts, {}), "step");
}

void NextStepTest::givesUpWhereTheOriginalRanAgainAfterItWasCopied()
{
    const Shape shape{State::Running, false, false, true};
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape, Phase::Swapping);
    record.replacement = replacementId;
    host.replacement = ContainerFact{replacementId, u"web.hull-new"_s, State::Created};
    TransactionProgress progress;
    QCOMPARE(nextStep(record, host.facts(record), progress), Step::StopOriginal);
    progress.copying = true;
    QCOMPARE(nextStep(record, host.facts(record), progress), Step::Fail);
}

//! Somebody started a parked original with a GPU: everything else is put in order, and the change is not over.
void NextStepTest::staysOpenWithoutItsPolicy()
{
    const Shape shape{State::Running};
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    run(record, host);
    host.hasMarker = true;
    host.replacement->state = State::Exited;
    host.original->state = State::Running;
    host.original->hasGpu = true;
    record.phase = Phase::RollingBack;
    QCOMPARE(run(record, host).last(), u"stuck"_s);
    QVERIFY(!host.replacement);
    QVERIFY(host.hasMarker);
    QVERIFY(lacksPolicy(record, host.facts(record)));
    host.original->state = State::Exited; // and then it can be
    QCOMPARE(run(record, host).last(), u"close"_s);
    checkEnd(shape, record, host, false);
}

void NextStepTest::tellsWhatAnUpdateTakesAway_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("hasGpu");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a device of the host")
        << QByteArray(R"(,"Devices":[{"PathOnHost":"/dev/ttyS0","PathInContainer":"/dev/ttyS0"}])") << false;
    QTest::newRow("a request") << QByteArray(R"(,"DeviceRequests":[{"Driver":"","Count":-1,"Capabilities":[["gpu"]]}])")
                               << true;
    QTest::newRow("another runtime") << QByteArray(R"(,"Runtime":"nvidia")") << true;
    QTest::newRow("the engine's own runtime") << QByteArray(R"(,"Runtime":"runc")") << false;
}

void NextStepTest::tellsWhatAnUpdateTakesAway()
{
    QFETCH(const QByteArray, settings);
    const Result<ContainerFact> fact =
        containerFactFrom(R"({"Id":"a","Name":"/web","State":{"Status":"running"},"Config":{},"Mounts":[],)"
                          R"("HostConfig":{"NetworkMode":"bridge")"
            + settings + "}}");
    QVERIFY(fact);
    QTEST(fact->hasGpu, "hasGpu");
}

void NextStepTest::namesEveryStepOnce()
{
    QStringList names;
    for (int step = 0; step <= static_cast<int>(Step::Stuck); ++step) {
        names += stepName(static_cast<Step>(step));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void NextStepTest::knowsPoliciesThatMeanTheSame()
{
    QVERIFY(isSamePolicy({u""_s, 0}, {u"no"_s, 0}));
    QVERIFY(!isSamePolicy({u"always"_s, 0}, {u"no"_s, 0}));
    QVERIFY(!isSamePolicy({u"on-failure"_s, 3}, {u"on-failure"_s, 4}));
}

QTEST_GUILESS_MAIN(NextStepTest)
#include "tst_nextstep.moc"
