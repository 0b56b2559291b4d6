// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/transaction/wordengine.h"

#include <algorithm>
#include <array>

namespace Hull::Test {

using namespace Qt::StringLiterals;
using State = ContainerState;

namespace {

const RestartPolicy always{u"always"_s, 0};
const RestartPolicy never{u"no"_s, 0};

ContainerFact created(const ContainerId& id, const QString& name, const RestartPolicy& policy)
{
    ContainerFact fact;
    fact.id = id;
    fact.name = name;
    fact.state = State::Created;
    fact.restartPolicy = policy;
    return fact;
}

void start(ContainerFact& container)
{
    container.state = State::Running;
    container.hasStarted = true;
}

const ContainerFact* named(const std::array<const std::optional<ContainerFact>*, 5>& all, const QString& name)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const auto* container) { return *container && (*container)->name == name; });
    return found == all.end() ? nullptr : &***found;
}

} // namespace

RestartPolicy policyOf(const Shape& shape)
{
    return shape.removesItself ? never : always; // an engine takes no policy together with --rm
}

TransactionRecord recordOf(const Shape& shape, TransactionPhase phase)
{
    TransactionRecord record;
    record.id = u"1"_s;
    record.name = u"web"_s;
    record.original = originalId;
    record.state = shape.state;
    record.restartPolicy = policyOf(shape);
    record.removesItself = shape.removesItself;
    record.older = shape.hasOlder ? olderId : ContainerId();
    record.copiesLayer = shape.copies;
    record.phase = phase;
    return record;
}

WordEngine::WordEngine(const Shape& given)
    : shape(given)
    , original(created(originalId, u"web"_s, policyOf(given)))
{
    original->state = shape.state;
    original->hasStarted = true;
    original->removesItself = shape.removesItself;
    if (shape.hasOlder) {
        older = created(olderId, recordOf(shape).parkedAs(), never);
    }
}

TransactionFacts WordEngine::facts(const TransactionRecord& record) const
{
    TransactionFacts facts;
    facts.original = original && original->id == record.original ? original
        : twin && twin->id == record.original                    ? twin
                                                                 : std::nullopt;
    const auto found = [](const std::optional<ContainerFact>& made, const ContainerId& known, bool isAnnounced,
                           const QString& name) {
        const bool isFound = isAnnounced && made && !made->hasStarted && made->name == name;
        return !known.isEmpty() || isFound ? made : std::nullopt;
    };
    facts.replacement = found(replacement, record.replacement, record.mayHaveReplacement, u"web.hull-new"_s);
    facts.guard = found(guard, record.guard, record.mayHaveGuard, u"web.hull-guard"_s);
    if (twin && twin->id != record.original) {
        facts.halfTwin = found(twin, {}, record.mayHaveTwin, u"web"_s);
    }
    facts.older = older;
    const auto holder = [this](const QString& name) {
        const ContainerFact* container = named({&original, &replacement, &guard, &twin, &older}, name);
        return container ? container->id : ContainerId();
    };
    facts.nameHolder = holder(u"web"_s);
    facts.keptHolder = holder(record.parkedAs());
    facts.asideHolder = holder(record.asideAs());
    facts.markerOwner = hasMarker ? u"1"_s : QString();
    return facts;
}

int WordEngine::running() const
{
    int count = 0;
    for (const auto* container : {&original, &replacement, &guard, &twin, &older}) {
        count += *container && (*container)->hasProcesses() ? 1 : 0;
    }
    return count;
}

int WordEngine::armed() const
{
    int count = 0;
    for (const auto* container : {&original, &replacement, &guard, &twin, &older}) {
        const bool isArmed = *container && !isSamePolicy((*container)->restartPolicy, never);
        count += isArmed && (*container)->hasStarted ? 1 : 0;
    }
    return count;
}

void WordEngine::carryOut(Step step, TransactionProgress& progress)
{
    std::optional<ContainerFact>& inPlace = twin ? twin : original;
    switch (step) {
    case Step::PlaceMarker:
        hasMarker = true;
        break;
    case Step::SetOlderAside:
        older->name = recordOf(shape).asideAs();
        break;
    case Step::RestoreOlder:
        older->name = recordOf(shape).parkedAs();
        break;
    case Step::RemoveOlder:
        older.reset();
        break;
    case Step::RemoveMarker:
        hasMarker = false;
        progress.tidied = true;
        break;
    case Step::CreateGuard:
        guard = created(guardId, u"web.hull-guard"_s, never);
        progress.guarded = true;
        break;
    case Step::RemoveGuard:
        guard.reset();
        progress.tidied = true;
        break;
    case Step::CreateTwin:
        twin = created(twinId, u"web"_s, never);
        twin->removesItself = true;
        break;
    case Step::RemoveTwin:
        twin.reset();
        break;
    case Step::CreateReplacement:
        replacement = created(replacementId, u"web.hull-new"_s, policyOf(shape));
        replacement->removesItself = shape.removesItself;
        replacementFiles.clear();
        break;
    case Step::CopyLayer:
    case Step::CopyBack: {
        hasTorn = hasTorn || original->hasProcesses() || replacement->hasProcesses();
        QStringList& to = step == Step::CopyLayer ? replacementFiles : originalFiles;
        to += step == Step::CopyLayer ? originalFiles : replacementFiles;
        to.removeDuplicates();
        progress.copied = progress.copied || step == Step::CopyLayer;
        break;
    }
    case Step::AttachNetworks:
        progress.attached = true;
        break;
    case Step::Compare:
        progress.compared = true;
        break;
    case Step::StopOriginal:
        original->state = State::Exited;
        isStopping = false;
        break;
    case Step::AwaitRemoval:
        for (auto* container : {&original, &replacement, &twin}) {
            if (*container && (*container)->isLeaving()) {
                container->reset();
            }
        }
        break;
    case Step::ParkOriginal:
        original->name = u"web.hull-old"_s;
        break;
    case Step::NameReplacement:
        replacement->name = u"web"_s;
        break;
    case Step::DisarmOriginal:
        original->restartPolicy = never;
        break;
    case Step::StartReplacement:
        start(*replacement);
        replacementFiles += u"new"_s;
        progress.started = true;
        break;
    case Step::Verify:
        progress.verified = true;
        break;
    case Step::PauseReplacement:
        replacement->state = State::Paused;
        break;
    case Step::RemoveOriginal:
        original.reset();
        break;
    case Step::StopReplacement:
        replacement->state = State::Exited;
        break;
    case Step::DisarmReplacement:
        replacement->restartPolicy = never;
        break;
    case Step::RearmReplacement:
        replacement->restartPolicy = policyOf(shape);
        break;
    case Step::RenameReplacementAway:
        replacement->name = u"web.hull-new"_s;
        break;
    case Step::RestoreName:
        original->name = u"web"_s;
        break;
    case Step::RestorePolicy:
        original->restartPolicy = always;
        break;
    case Step::StartOriginal:
        start(*inPlace);
        inPlace->state = endsAtOnce ? State::Exited : State::Running;
        progress.returned = true;
        ++starts;
        break;
    case Step::PauseOriginal:
        inPlace->state = State::Paused;
        break;
    case Step::RemoveReplacement:
        replacement.reset();
        break;
    case Step::CheckOriginal:
        progress.checked = true;
        break;
    default:
        break;
    }
}

void WordEngine::endStopping()
{
    if (isStopping && original && original->hasProcesses()) {
        original->state = State::Exited;
    }
    isStopping = false;
}

void announce(Step step, TransactionRecord& record)
{
    if (isChange(step) || step == Step::BeginSwap || step == Step::Commit) {
        record.mayBeStopping = step == Step::StopOriginal;
    }
    if (step == Step::CreateReplacement) {
        record.mayHaveReplacement = true;
    } else if (step == Step::CreateGuard) {
        record.mayHaveGuard = true;
    } else if (step == Step::CreateTwin) {
        record.mayHaveTwin = true;
    } else if (step == Step::BeginSwap) {
        record.phase = TransactionPhase::Swapping;
        record.hasSwapped = true;
    } else if (step == Step::Commit) {
        record.phase = TransactionPhase::Committed;
    } else if (step == Step::Close) {
        record.phase = TransactionPhase::Closed;
    }
}

void noteAnswer(Step step, TransactionRecord& record, const WordEngine& engine)
{
    if (engine.facts(record).replacement) {
        record.replacement = replacementId;
    }
    if (engine.facts(record).guard) {
        record.guard = guardId;
    }
    if (step == Step::CreateTwin) {
        record.original = twinId;
    }
    record.hasCopiedBack = record.hasCopiedBack || step == Step::CopyBack;
}

} // namespace Hull::Test
