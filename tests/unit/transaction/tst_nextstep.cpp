// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which step comes next, for what is on the host; and, on a host of words alone, that every way leads to an end from
// wherever it was broken off.

#include "app/transaction/nextstep.h"

#include <QTest>

#include <functional>

using namespace Hull;
using namespace Qt::StringLiterals;
using State = ContainerState;
using Phase = TransactionPhase;

namespace {

const ContainerId originalId{QString(64, u'a')};
const ContainerId replacementId{QString(64, u'b')};
const ContainerId strangerId{QString(64, u'c')};
const RestartPolicy always{u"always"_s, 0};
const RestartPolicy never{u"no"_s, 0};

TransactionRecord recordOf(State state, Phase phase = Phase::Preparing)
{
    TransactionRecord record;
    record.id = u"1"_s;
    record.name = u"web"_s;
    record.original = originalId;
    record.state = state;
    record.restartPolicy = always;
    record.phase = phase;
    return record;
}

//! An engine as far as the steps of a transaction can tell.
struct Engine
{
    std::optional<ContainerFact> original;
    std::optional<ContainerFact> replacement;
    bool hasMarker = false;

    [[nodiscard]] TransactionFacts facts(const TransactionRecord& record) const
    {
        TransactionFacts facts;
        facts.original = original;
        const bool isKnown = !record.replacement.isEmpty()
            || (record.mayHaveReplacement && replacement && !replacement->hasStarted
                && replacement->name == "web.hull-new"_L1);
        facts.replacement = isKnown ? replacement : std::nullopt;
        for (const auto& container : {original, replacement}) {
            if (container && container->name == "web"_L1) {
                facts.nameHolder = container->id;
            }
            if (container && container->name == "web.hull-old"_L1) {
                facts.parkedHolder = container->id;
            }
        }
        facts.markerOwner = hasMarker ? u"1"_s : QString();
        return facts;
    }

    [[nodiscard]] int running() const
    {
        return (original && original->hasProcesses() ? 1 : 0) + (replacement && replacement->hasProcesses() ? 1 : 0);
    }
};

Engine hostWith(State state)
{
    Engine host;
    host.original = ContainerFact{originalId, u"web"_s, state, always, true};
    return host;
}

void stop(ContainerFact& container)
{
    container.state = State::Exited;
}

//! Does to the host what the step is for, and to the record what is written down before it.
void announce(Step step, TransactionRecord& record)
{
    if (step == Step::CreateReplacement) {
        record.mayHaveReplacement = true;
    } else if (step == Step::BeginSwap) {
        record.phase = Phase::Swapping;
        record.hasSwapped = true;
    } else if (step == Step::Commit) {
        record.phase = Phase::Committed;
    } else if (step == Step::Close) {
        record.phase = Phase::Closed;
    }
}

void carryOut(Step step, Engine& host, TransactionProgress& progress)
{
    switch (step) {
    case Step::PlaceMarker:
        host.hasMarker = true;
        break;
    case Step::RemoveMarker:
        host.hasMarker = false;
        break;
    case Step::CreateReplacement:
        host.replacement = ContainerFact{replacementId, u"web.hull-new"_s, State::Created, always};
        break;
    case Step::AttachNetworks:
        progress.attached = true;
        break;
    case Step::Compare:
        progress.compared = true;
        break;
    case Step::StopOriginal:
        stop(*host.original);
        break;
    case Step::ParkOriginal:
        host.original->name = u"web.hull-old"_s;
        break;
    case Step::NameReplacement:
        host.replacement->name = u"web"_s;
        break;
    case Step::DisarmOriginal:
        host.original->restartPolicy = never;
        break;
    case Step::StartReplacement:
        host.replacement->state = State::Running;
        host.replacement->hasStarted = true;
        progress.started = true;
        break;
    case Step::Verify:
        progress.verified = true;
        break;
    case Step::PauseReplacement:
        host.replacement->state = State::Paused;
        break;
    case Step::RemoveOriginal:
        host.original.reset();
        break;
    case Step::StopReplacement:
        stop(*host.replacement);
        break;
    case Step::RenameReplacementAway:
        host.replacement->name = u"web.hull-new"_s;
        break;
    case Step::RestoreName:
        host.original->name = u"web"_s;
        break;
    case Step::RestorePolicy:
        host.original->restartPolicy = always;
        break;
    case Step::StartOriginal:
        host.original->state = State::Running;
        break;
    case Step::PauseOriginal:
        host.original->state = State::Paused;
        break;
    case Step::RemoveReplacement:
        host.replacement.reset();
        break;
    case Step::CheckOriginal:
        progress.checked = true;
        break;
    default:
        break;
    }
}

} // namespace

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
    void looksAtWhatIsThere_data();
    void looksAtWhatIsThere();
    void namesEveryStepOnce();
    void knowsPoliciesThatMeanTheSame();

private:
    //! Goes on until it is over; the steps by name.
    QStringList run(TransactionRecord& record, Engine& host, TransactionProgress progress = {})
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
            carryOut(step, host, progress);
            if (host.replacement && record.mayHaveReplacement) {
                record.replacement = replacementId;
            }
        }
        return steps;
    }
};

void NextStepTest::goesForward_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("steps");
    QTest::newRow("running") << State::Running
                             << u"placeMarker create attachNetworks compare beginSwap stop park rename disarm start "
                                "verify commit removeMarker close"_s;
    QTest::newRow("paused") << State::Paused
                            << u"placeMarker create attachNetworks compare beginSwap stop park rename disarm start "
                               "verify pause commit removeMarker close"_s;
    QTest::newRow("stopped") << State::Exited
                             << u"placeMarker create attachNetworks compare beginSwap park rename disarm verify commit "
                                "removeMarker close"_s;
}

void NextStepTest::goesForward()
{
    QFETCH(const State, state);
    Engine host = hostWith(state);
    TransactionRecord record = recordOf(state);
    const QStringList steps = run(record, host);
    QTEST(steps.join(u' '), "steps");
    QCOMPARE(host.original->name, u"web.hull-old"_s);
    QVERIFY(isSamePolicy(host.original->restartPolicy, never));
    QCOMPARE(host.replacement->name, u"web"_s);
    QCOMPARE(host.replacement->hasProcesses(), record.wasRunning());
    QVERIFY(!host.hasMarker);
}

void NextStepTest::endsFromEveryBreak_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("stepsDone");
    QTest::addColumn<bool>("wasCarriedOut"); // the step that was announced last
    for (const auto& [name, state] : {std::pair("running", State::Running), std::pair("paused", State::Paused),
             std::pair("stopped", State::Exited), std::pair("restarting", State::Restarting)}) {
        for (int steps = 0; steps < 14; ++steps) {
            for (const bool wasCarriedOut : {false, true}) {
                QTest::addRow("%s, after %d, %s", name, steps, wasCarriedOut ? "done" : "announced")
                    << state << steps << wasCarriedOut;
            }
        }
    }
}

//! Whoever finds the record goes on with no memory of what was done.
void NextStepTest::endsFromEveryBreak()
{
    QFETCH(const State, state);
    QFETCH(const int, stepsDone);
    QFETCH(const bool, wasCarriedOut);
    Engine host = hostWith(state);
    TransactionRecord record = recordOf(state);
    TransactionProgress progress;
    for (int i = 0; i <= stepsDone && record.phase != Phase::Closed; ++i) {
        const Step step = nextStep(record, host.facts(record), progress);
        announce(step, record);
        const bool isLast = i == stepsDone;
        if (!isLast || wasCarriedOut) {
            carryOut(step, host, progress);
        }
        if (!isLast && host.replacement) {
            record.replacement = replacementId; // the answer to the last one was lost
        }
        QVERIFY(host.running() <= 1);
    }
    const bool goesOn = record.phase == Phase::Committed || record.phase == Phase::Closed;
    if (!goesOn) {
        record.phase = Phase::RollingBack;
    }
    const QStringList steps = run(record, host);
    QVERIFY2(record.phase == Phase::Closed, qPrintable(steps.join(u' ')));
    QVERIFY(!host.hasMarker);
    QVERIFY(host.original);
    if (goesOn) {
        QCOMPARE(host.replacement->name, u"web"_s);
        QCOMPARE(host.original->name, u"web.hull-old"_s);
        return;
    }
    QVERIFY(!host.replacement);
    QCOMPARE(host.original->name, u"web"_s);
    QVERIFY(host.original->restartPolicy == always);
    QCOMPARE(host.original->hasProcesses(), record.wasRunning());
    QCOMPARE(host.original->state == State::Paused, state == State::Paused);
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
        [](auto&, auto& facts) { facts.original->restartPolicy = never; }, Step::Fail);
    row(
        "an original that was never touched is left as it is", Phase::RollingBack,
        [](auto& record, auto& facts) {
            record.hasSwapped = false;
            facts.original->state = State::Exited;
            facts.original->name = u"shop"_s;
        },
        Step::RemoveReplacement);
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
            facts.parkedHolder = strangerId;
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
        "a running original with devices keeps its policy", Phase::RollingBack,
        [](auto&, auto& facts) {
            facts.original->restartPolicy = never;
            facts.original->hasDevices = true;
        },
        Step::CheckOriginal);
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
        "another's marker stays", Phase::Committed, [](auto&, auto& facts) { facts.markerOwner = u"2"_s; },
        Step::Close);
}

void NextStepTest::looksAtWhatIsThere()
{
    using Change = std::function<void(TransactionRecord&, TransactionFacts&)>;
    QFETCH(const Phase, phase);
    QFETCH(const Change, change);
    TransactionRecord record = recordOf(State::Running, phase);
    record.mayHaveReplacement = true;
    record.replacement = replacementId;
    record.hasSwapped = phase != Phase::Preparing;
    TransactionFacts facts;
    facts.original = ContainerFact{originalId, u"web"_s, State::Running, always, true};
    facts.replacement = ContainerFact{replacementId, u"web.hull-new"_s, State::Created, always};
    facts.nameHolder = originalId;
    facts.markerOwner = u"1"_s;
    change(record, facts);
    QTEST(nextStep(record, facts, {}), "step");
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
