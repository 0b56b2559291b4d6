// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/nextstep.h"

#include "models/domain/transactionnames.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isDisarmed(const ContainerFact& container)
{
    return isSamePolicy(container.restartPolicy, {u"no"_s, 0});
}

//! Of a container that runs with a GPU an update takes that away.
bool mayUpdate(const ContainerFact& container)
{
    return !container.hasProcesses() || !container.hasGpu;
}

//! Another container has a name that ours is to get.
bool isTakenByAnother(const ContainerId& holder, const ContainerFact& own)
{
    return !holder.isEmpty() && holder != own.id;
}

//! Up to the record that says that the container is out of service: nothing is touched that was there before.
Step preparingStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    const ContainerFact& original = *facts.original;
    const bool isRestarting = record.state == ContainerState::Restarting && original.hasProcesses();
    const bool isAsPlanned = original.name == record.name && (original.state == record.state || isRestarting)
        && isSamePolicy(original.restartPolicy, record.restartPolicy);
    if (!isAsPlanned) {
        return Step::Fail; // somebody renamed, stopped or started it since
    }
    if (facts.markerOwner != record.id) {
        return Step::PlaceMarker; // where another's is, the answer tells whose
    }
    if (facts.older && facts.older->name == record.parkedAs()) {
        return isTakenByAnother(facts.asideHolder, *facts.older) ? Step::Fail : Step::SetOlderAside;
    }
    if (record.removesItself && !progress.guarded) {
        return record.guard.isEmpty() && !facts.guard ? Step::CreateGuard : Step::Fail; // half of one is none
    }
    if (!facts.replacement) {
        return record.replacement.isEmpty() ? Step::CreateReplacement : Step::Fail;
    }
    if (!progress.attached) {
        return Step::AttachNetworks;
    }
    return progress.compared ? Step::BeginSwap : Step::Compare;
}

//! Takes the original out of service; nothing where it is out of it.
std::optional<Step> partingStep(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (record.removesItself && !facts.guard) {
        return Step::Fail; // without it there is no way back
    }
    if (!facts.original) {
        return record.removesItself ? std::nullopt : std::optional(Step::Fail);
    }
    const ContainerFact& original = *facts.original;
    if (original.hasProcesses()) {
        // What it has written since is not what was copied.
        return progress.copying ? Step::Fail : Step::StopOriginal;
    }
    if (record.removesItself) {
        return Step::AwaitRemoval;
    }
    if (record.copiesLayer && !progress.copied) {
        return Step::CopyLayer;
    }
    if (original.name != record.parkedAs()) {
        return isTakenByAnother(facts.keptHolder, original) ? Step::Fail : Step::ParkOriginal;
    }
    return std::nullopt;
}

Step swappingStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (!facts.replacement) {
        return Step::Fail;
    }
    const ContainerFact& replacement = *facts.replacement;
    if (const std::optional<Step> step = partingStep(record, facts, progress)) {
        return *step;
    }
    if (replacement.name != record.name) {
        return isTakenByAnother(facts.nameHolder, replacement) ? Step::Fail : Step::NameReplacement;
    }
    if (facts.original && !isDisarmed(*facts.original)) {
        return Step::DisarmOriginal;
    }
    if (record.wasRunning() && !progress.started) {
        return Step::StartReplacement;
    }
    if (!progress.verified) {
        return Step::Verify;
    }
    if (record.state == ContainerState::Paused && replacement.state != ContainerState::Paused) {
        return Step::PauseReplacement;
    }
    return Step::Commit;
}

//! Of an original that is not needed any more: only what is parked and does not run, since who brought it back
//! meanwhile wants to keep it. Nothing where it is gone.
std::optional<Step> givingUpStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    const std::optional<ContainerFact>& kept = record.removesItself ? facts.guard : facts.original;
    if (!kept) {
        return std::nullopt;
    }
    // One that removes itself may be over since, as it was meant to be.
    const bool isReplaced = record.removesItself || facts.replacement;
    if (kept->name != record.parkedAs() || kept->hasProcesses() || !isReplaced) {
        return Step::Stuck;
    }
    return kept->isLeaving() ? Step::AwaitRemoval : record.removesItself ? Step::RemoveGuard : Step::RemoveOriginal;
}

Step unmarkingStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    return facts.markerOwner == record.id ? Step::RemoveMarker : Step::Close;
}

//! The end of a change that did not come about: an older original is what is kept again.
Step closingStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    if (facts.older && facts.older->name == record.asideAs()) {
        return isTakenByAnother(facts.keptHolder, *facts.older) ? Step::Stuck : Step::RestoreOlder;
    }
    return unmarkingStep(record, facts);
}

//! The replacement stays after all, and a roll-back may have disarmed it.
bool isToBeRearmed(const TransactionRecord& record, const ContainerFact& replacement)
{
    return isDisarmed(replacement) && !isSamePolicy(replacement.restartPolicy, record.restartPolicy)
        && mayUpdate(replacement);
}

//! A roll-back that could not copy back what the replacement has written: that stays in service, and runs again.
std::optional<Step> stayingStep(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (!facts.replacement || facts.replacement->name != record.name) {
        return std::nullopt;
    }
    if (isToBeRearmed(record, *facts.replacement)) {
        return Step::RearmReplacement;
    }
    if (record.wasRunning() && !facts.replacement->hasProcesses() && !progress.started) {
        return Step::StartReplacement;
    }
    const bool isToBePaused =
        record.state == ContainerState::Paused && facts.replacement->state == ContainerState::Running;
    return isToBePaused ? std::optional(Step::PauseReplacement) : std::nullopt;
}

Step finishingStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (record.holdsWhatIsCopiedBack()) {
        if (const std::optional<Step> step = stayingStep(record, facts, progress)) {
            return *step;
        }
    }
    if (!record.keepsOriginal) {
        if (const std::optional<Step> step = givingUpStep(record, facts)) {
            return *step;
        }
    }
    if (record.result == TransactionResult::RolledBack) {
        return closingStep(record, facts); // its guard was kept, and is given up now
    }
    // Somebody may have brought the older one back meanwhile; then it is theirs.
    if (facts.older && facts.older->name == record.asideAs() && !facts.older->hasProcesses()) {
        return facts.older->isLeaving() ? Step::AwaitRemoval : Step::RemoveOlder;
    }
    return unmarkingStep(record, facts);
}

//! Somebody removed the original while it was parked. What was to take its place is all there is, and must stay.
Step adoptingStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    const ContainerFact& replacement = *facts.replacement;
    if (isTakenByAnother(facts.nameHolder, replacement)) {
        // One that was never started holds nothing that the container of that name has not.
        return replacement.hasStarted ? Step::Stuck : Step::RemoveReplacement;
    }
    if (replacement.name != record.name) {
        return Step::NameReplacement;
    }
    if (isToBeRearmed(record, replacement)) {
        return Step::RearmReplacement;
    }
    if (record.wasRunning() && !replacement.hasProcesses() && !progress.started) {
        return Step::StartReplacement;
    }
    return closingStep(record, facts);
}

//! Takes the replacement out of the original's way; nothing where it is out of it.
std::optional<Step> retreatingStep(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (!facts.replacement) {
        return std::nullopt;
    }
    const ContainerFact& replacement = *facts.replacement;
    if (replacement.isLeaving()) {
        return Step::AwaitRemoval; // renaming one that is being removed leaves a name that nobody holds
    }
    if (replacement.hasProcesses()) {
        return Step::StopReplacement;
    }
    // Before anything of the original is restored: from then on it may start by itself.
    if (record.holdsWhatIsCopiedBack() && facts.original && facts.original->name == record.parkedAs()) {
        return facts.original->hasProcesses() ? Step::Stuck : Step::CopyBack;
    }
    // An engine that restarts starts again what was started once; it must not be both.
    if (replacement.hasStarted && !isDisarmed(replacement) && !progress.leavesArmed) {
        return Step::DisarmReplacement;
    }
    if (replacement.name != record.name) {
        return std::nullopt;
    }
    // What removes itself is not renamed on its way out; and this one was never in service.
    return record.removesItself ? Step::RemoveReplacement : Step::RenameReplacementAway;
}

//! What runs was told to stop, and the engine may still be at it; who asked for that is gone, or waited in vain.
bool isStopping(const TransactionRecord& record, const TransactionFacts& facts)
{
    const ContainerFact& original = *facts.original;
    if (!record.mayBeStopping || !original.hasProcesses()) {
        return false;
    }
    // The replacement was made before the stop. What ran anew since then was started by somebody who wants it to run;
    // but not what came and went all the time, and what removes itself cannot have been.
    const bool mayRunAnew = !record.removesItself && record.state != ContainerState::Restarting && facts.replacement
        && facts.replacement->created.isValid();
    return !mayRunAnew || original.started <= facts.replacement->created;
}

//! Makes the original what it was; nothing where it is.
std::optional<Step> restoringStep(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    const ContainerFact& original = *facts.original;
    if (original.isLeaving()) {
        return Step::AwaitRemoval;
    }
    if (isStopping(record, facts)) {
        // Only so it is known when that is over. Without its guard one that removes itself could not come back.
        return record.removesItself && !facts.guard ? Step::Stuck : Step::StopOriginal;
    }
    if (original.name != record.name) {
        return isTakenByAnother(facts.nameHolder, original) ? Step::Stuck : Step::RestoreName;
    }
    if (!isSamePolicy(original.restartPolicy, record.restartPolicy) && mayUpdate(original)) {
        return Step::RestorePolicy;
    }
    const bool isSettled = progress.checked || progress.endsAgain();
    if (record.wasRunning() && !original.hasProcesses() && !isSettled) {
        return Step::StartOriginal;
    }
    if (record.state == ContainerState::Paused && original.state == ContainerState::Running) {
        return Step::PauseOriginal;
    }
    return isSettled ? std::nullopt : std::optional(Step::CheckOriginal);
}

//! Of a container that this change made and that is not in service.
Step removalStep(const ContainerFact& made, Step removal)
{
    return made.isLeaving()   ? Step::AwaitRemoval
        : made.hasProcesses() ? Step::Stuck // which somebody else must have started
                              : removal;
}

//! Removes what was made; of the original nothing was touched yet, so nothing of it is restored either.
Step discardingStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    if (facts.replacement) {
        return removalStep(*facts.replacement, Step::RemoveReplacement);
    }
    if (facts.guard) {
        return removalStep(*facts.guard, Step::RemoveGuard);
    }
    return closingStep(record, facts);
}

//! Makes an original that removed itself anew. There is a guard, and nobody else is in the way.
Step twinStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    if (facts.halfTwin) {
        return facts.halfTwin->isLeaving() ? Step::AwaitRemoval : Step::RemoveTwin;
    }
    if (facts.nameHolder == record.original) { // it removes itself, and went between two of our questions
        return Step::AwaitRemoval;
    }
    return facts.nameHolder.isEmpty() ? Step::CreateTwin : Step::Stuck;
}

//! An original that ends as soon as it is made anew: whether it was meant to end cannot be told, so its guard stays for
//! whoever finds out. An older one stays aside as long as that needs its name.
Step keepingStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    return facts.replacement ? removalStep(*facts.replacement, Step::RemoveReplacement) : unmarkingStep(record, facts);
}

Step returningStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (!record.hasSwapped) {
        return discardingStep(record, facts);
    }
    const bool hasGuard = record.removesItself && facts.guard;
    if (!facts.original && !hasGuard && facts.replacement) {
        return facts.replacement->isLeaving() ? Step::AwaitRemoval : adoptingStep(record, facts, progress);
    }
    if (const std::optional<Step> step = retreatingStep(record, facts, progress)) {
        return *step;
    }
    if (facts.original) {
        if (const std::optional<Step> step = restoringStep(record, facts, progress)) {
            return *step;
        }
    } else if (hasGuard && !progress.checked) {
        return progress.endsAgain() ? keepingStep(record, facts) : twinStep(record, facts);
    }
    const Step step = discardingStep(record, facts);
    const bool isEnd = step == Step::RemoveMarker || step == Step::Close;
    return isEnd && lacksPolicy(record, facts) ? Step::Stuck : step;
}

} // namespace

bool isElsewhere(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    const bool isAnyThere = facts.original || facts.replacement || facts.guard;
    return record.hasSwapped && !isAnyThere && facts.markerOwner != record.id && !progress.tidied;
}

bool lacksPolicy(const TransactionRecord& record, const TransactionFacts& facts)
{
    return facts.original && !isSamePolicy(facts.original->restartPolicy, record.restartPolicy)
        && !mayUpdate(*facts.original);
}

void countEnding(const TransactionRecord& record, const TransactionFacts& facts, TransactionProgress& progress)
{
    // One that the engine restarts is not over, and one that was restarting ends by its nature.
    const bool isOver = !facts.original || !facts.original->hasProcesses();
    const bool counts = !progress.checked && record.state != ContainerState::Restarting;
    if (progress.returned && isOver && counts) {
        progress.returned = false;
        ++progress.endings;
    }
}

bool isSamePolicy(const RestartPolicy& left, const RestartPolicy& right)
{
    const auto name = [](const RestartPolicy& policy) {
        return policy.name.isEmpty() ? u"no"_s : policy.name;
    };
    return name(left) == name(right) && left.maximumRetryCount == right.maximumRetryCount;
}

Step nextStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    switch (record.phase) {
    case TransactionPhase::Preparing:
        return facts.original ? preparingStep(record, facts, progress) : Step::Fail;
    case TransactionPhase::Swapping:
        return swappingStep(record, facts, progress);
    case TransactionPhase::Committed:
        return isElsewhere(record, facts, progress) ? Step::Stuck : finishingStep(record, facts, progress);
    case TransactionPhase::RollingBack:
        return isElsewhere(record, facts, progress) ? Step::Stuck : returningStep(record, facts, progress);
    case TransactionPhase::Closed:
        break;
    }
    return Step::Close;
}

bool isChange(Step step)
{
    static constexpr std::array quiet{Step::Compare, Step::BeginSwap, Step::Verify, Step::Commit, Step::AwaitRemoval,
        Step::CheckOriginal, Step::Close, Step::Fail, Step::Stuck};
    return std::find(quiet.begin(), quiet.end(), step) == quiet.end();
}

} // namespace Hull
