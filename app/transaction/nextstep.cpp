// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/nextstep.h"

#include "models/domain/transactionnames.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isDisarmed(const ContainerFact& original)
{
    return isSamePolicy(original.restartPolicy, {u"no"_s, 0});
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
    if (!facts.replacement) {
        return record.replacement.isEmpty() ? Step::CreateReplacement : Step::Fail;
    }
    if (!progress.attached) {
        return Step::AttachNetworks;
    }
    return progress.compared ? Step::BeginSwap : Step::Compare;
}

Step swappingStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    const ContainerFact& original = *facts.original;
    if (!facts.replacement) {
        return Step::Fail;
    }
    const ContainerFact& replacement = *facts.replacement;
    if (original.hasProcesses()) {
        return Step::StopOriginal;
    }
    if (original.name != parkedName(record.name)) {
        return isTakenByAnother(facts.parkedHolder, original) ? Step::Fail : Step::ParkOriginal;
    }
    if (replacement.name != record.name) {
        return isTakenByAnother(facts.nameHolder, replacement) ? Step::Fail : Step::NameReplacement;
    }
    if (!isDisarmed(original)) {
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

Step finishingStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    if (!record.keepsOriginal && facts.original) {
        // Only what is parked and does not run: who brought it back meanwhile wants to keep it.
        const bool isParked = facts.original->name == parkedName(record.name) && !facts.original->hasProcesses();
        if (!isParked || !facts.replacement) {
            return Step::Stuck;
        }
        return facts.original->isLeaving() ? Step::AwaitRemoval : Step::RemoveOriginal;
    }
    return facts.markerOwner == record.id ? Step::RemoveMarker : Step::Close;
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
    if (record.wasRunning() && !replacement.hasProcesses() && !progress.started) {
        return Step::StartReplacement;
    }
    return facts.markerOwner == record.id ? Step::RemoveMarker : Step::Close;
}

//! Takes the replacement out of the original's way; nothing where it is out of it.
std::optional<Step> retreatingStep(const TransactionRecord& record, const TransactionFacts& facts)
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
    return replacement.name == record.name ? std::optional(Step::RenameReplacementAway) : std::nullopt;
}

//! Makes the original what it was; nothing where it is.
std::optional<Step> restoringStep(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    const ContainerFact& original = *facts.original;
    if (original.isLeaving()) {
        return Step::AwaitRemoval;
    }
    if (original.name != record.name) {
        return isTakenByAnother(facts.nameHolder, original) ? Step::Stuck : Step::RestoreName;
    }
    const bool mayUpdate = !original.hasProcesses() || !original.hasDevices;
    if (!isSamePolicy(original.restartPolicy, record.restartPolicy) && mayUpdate) {
        return Step::RestorePolicy;
    }
    if (record.wasRunning() && !original.hasProcesses() && !progress.checked) {
        return Step::StartOriginal;
    }
    if (record.state == ContainerState::Paused && original.state == ContainerState::Running) {
        return Step::PauseOriginal;
    }
    return progress.checked ? std::nullopt : std::optional(Step::CheckOriginal);
}

//! Removes what was made; of the original nothing was touched yet, so nothing of it is restored either.
Step discardingStep(const TransactionRecord& record, const TransactionFacts& facts)
{
    if (facts.replacement) {
        return facts.replacement->isLeaving()   ? Step::AwaitRemoval
            : facts.replacement->hasProcesses() ? Step::Stuck // which somebody else must have started
                                                : Step::RemoveReplacement;
    }
    return facts.markerOwner == record.id ? Step::RemoveMarker : Step::Close;
}

Step returningStep(const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress)
{
    if (!record.hasSwapped) {
        return discardingStep(record, facts);
    }
    if (!facts.original && facts.replacement) {
        return facts.replacement->isLeaving() ? Step::AwaitRemoval : adoptingStep(record, facts, progress);
    }
    if (const std::optional<Step> step = retreatingStep(record, facts)) {
        return *step;
    }
    if (facts.original) {
        if (const std::optional<Step> step = restoringStep(record, facts, progress)) {
            return *step;
        }
    }
    return discardingStep(record, facts);
}

} // namespace

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
        return facts.original ? swappingStep(record, facts, progress) : Step::Fail;
    case TransactionPhase::Committed:
        return finishingStep(record, facts);
    case TransactionPhase::RollingBack:
        return returningStep(record, facts, progress);
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

QString stepName(Step step)
{
    switch (step) {
    case Step::PlaceMarker:
        return u"placeMarker"_s;
    case Step::CreateReplacement:
        return u"create"_s;
    case Step::AttachNetworks:
        return u"attachNetworks"_s;
    case Step::Compare:
        return u"compare"_s;
    case Step::BeginSwap:
        return u"beginSwap"_s;
    case Step::StopOriginal:
        return u"stop"_s;
    case Step::ParkOriginal:
        return u"park"_s;
    case Step::NameReplacement:
        return u"rename"_s;
    case Step::DisarmOriginal:
        return u"disarm"_s;
    case Step::StartReplacement:
        return u"start"_s;
    case Step::Verify:
        return u"verify"_s;
    case Step::PauseReplacement:
        return u"pause"_s;
    case Step::Commit:
        return u"commit"_s;
    case Step::RemoveOriginal:
        return u"removeOriginal"_s;
    case Step::RemoveMarker:
        return u"removeMarker"_s;
    case Step::StopReplacement:
        return u"stopReplacement"_s;
    case Step::RenameReplacementAway:
        return u"renameAway"_s;
    case Step::RestoreName:
        return u"restoreName"_s;
    case Step::RestorePolicy:
        return u"restorePolicy"_s;
    case Step::StartOriginal:
        return u"startOriginal"_s;
    case Step::PauseOriginal:
        return u"pauseOriginal"_s;
    case Step::RemoveReplacement:
        return u"removeReplacement"_s;
    case Step::AwaitRemoval:
        return u"awaitRemoval"_s;
    case Step::CheckOriginal:
        return u"checkOriginal"_s;
    case Step::Close:
        return u"close"_s;
    case Step::Fail:
        return u"fail"_s;
    case Step::Stuck:
        break;
    }
    return u"stuck"_s;
}

} // namespace Hull
