// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"
#include "models/domain/remediationplan.h"

#include <QDateTime>

#include <optional>

namespace Hull {

//! How far a change of a container has come. What really is on the host is asked from the engine; this is what was
//! meant, and it is written down before the call that it announces.
enum class TransactionPhase {
    Preparing, //!< at most the marker and the replacement, under its temporary name, are on the host
    Swapping, //!< the original may be stopped or carry another name
    Committed, //!< the replacement is verified: from here on it only goes forward
    RollingBack, //!< the original is to come back, whatever was reached
    Closed, //!< nothing is left to do
};

//! What came of a change in the end.
enum class TransactionResult {
    Open, //!< not known yet
    Applied, //!< the replacement has taken the original's place
    RolledBack, //!< the original is in its place
};

//! A finding that was open, as a change keeps it: no more than what nobody has to hide.
struct OpenFinding
{
    QString rule; //!< its id; of a rule that this version need not know
    Severity severity = Severity::Medium;

    friend bool operator==(const OpenFinding&, const OpenFinding&) = default;
};

//! What became of a container's open findings. A finding whose severity is another now stays.
struct FindingChanges
{
    std::vector<OpenFinding> gone;
    std::vector<OpenFinding> left; //!< as they are now
    std::vector<OpenFinding> appeared;

    friend bool operator==(const FindingChanges&, const FindingChanges&) = default;
};

/*!
 * A change of one container, as the journal keeps it: what is needed to finish or undo it, and who made it when. It
 * holds no secret: how the original was made is read from the original itself, which stays on the host.
 */
struct TransactionRecord
{
    QString id; //!< 16 hexadecimal digits, at random
    HostId host;
    //! False where an earlier version wrote it, whose hosts behind jump hosts had no more than their endpoint for an
    //! id.
    bool tellsJumpHost = true;
    QString user; //!< "anna@laptop": who made the change, and where
    QDateTime started; //!< UTC, to the millisecond
    QDateTime finished; //!< invalid while it is open
    QString name; //!< of the container
    ContainerId original;
    //! That it is being created was announced, so who carries the temporary name and was never started is ours.
    bool mayHaveReplacement = false;
    ContainerId replacement; //!< empty until it is known
    bool hasSwapped = false; //!< that the original is being stopped or renamed was announced
    //! The last step that was announced is to stop the original: the engine may still be at it, though it runs.
    bool mayBeStopping = false;
    ContainerState state = ContainerState::Unknown; //!< of the original, before anything was touched
    RestartPolicy restartPolicy; //!< of the original
    /*!
     * The original goes when it ends (docker run --rm), so it cannot be kept. A guard that is never started keeps its
     * description and its volumes instead, and what is brought back is a twin, made of the guard.
     */
    bool removesItself = false;
    bool mayHaveGuard = false; //!< as mayHaveReplacement
    ContainerId guard; //!< empty until it is known
    bool mayHaveTwin = false; //!< as mayHaveReplacement; once it is whole, it is the original
    //! Kept by an earlier change of the container: it goes once this one is verified, and never if it is undone.
    ContainerId older;
    //! What the original has written outside of its mounts is copied into the replacement before that is started.
    bool copiesLayer = false;
    //! It is undone, and what the replacement has written since is copied into the original before that is started.
    bool copiesBack = false;
    bool hasCopiedBack = false; //!< that is done: the replacement holds nothing any more that the original has not
    QStringList rules;
    std::vector<PlannedChange> changes;
    //! Of the container, before anything was touched; unset: an earlier version or somebody else began the change.
    std::optional<std::vector<OpenFinding>> findingsBefore;
    //! Of the replacement, read from the host anew, once everything else was verified; unset: it never was.
    std::optional<std::vector<OpenFinding>> findingsAfter;
    TransactionPhase phase = TransactionPhase::Preparing;
    TransactionResult result = TransactionResult::Open;
    //! Stays as "<name>.hull-old" once it is applied; false after it was given up. Also true where it was rolled back
    //! and the original, which removes itself, ended again: then its guard stays.
    bool keepsOriginal = true;
    QString reason; //!< why it was undone, English; mostly empty

    [[nodiscard]] bool isOpen() const { return phase != TransactionPhase::Closed; }
    //! The original had processes, and gets them back.
    [[nodiscard]] bool wasRunning() const;
    //! It may not go before what it has written is in the original, too.
    [[nodiscard]] bool holdsWhatIsCopiedBack() const { return copiesBack && !hasCopiedBack; }
    [[nodiscard]] ContainerId kept() const; //!< what is kept for a roll-back: the original or its guard
    [[nodiscard]] QString parkedAs() const; //!< the name of kept()
    [[nodiscard]] QString asideAs() const; //!< the name of older() as long as kept() needs its own
    [[nodiscard]] bool isParked() const; //!< it came to its end, and the original is kept for a roll-back

    //! Nothing where one of the two sides is not known. True of the moment of the verification, also where the change
    //! was undone later.
    [[nodiscard]] std::optional<FindingChanges> findingChanges() const;

    [[nodiscard]] bool isOf(const HostId& someHost) const; //!< it is about that host, as far as it can be told
    [[nodiscard]] TransactionRecord on(const HostId& someHost) const; //!< the same; one that isOf() it, said in full

    friend bool operator==(const TransactionRecord&, const TransactionRecord&) = default;
};

//! The change whose original the container is, as long as it is kept: a name alone proves nothing, and one that runs is
//! kept no more. Null where there is none.
[[nodiscard]] const TransactionRecord* changeThatKeeps(
    const std::vector<TransactionRecord>& records, const HostId& host, const Container& container);

[[nodiscard]] QString transactionPhaseName(TransactionPhase phase); //!< "preparing" …: stable, never translated
[[nodiscard]] std::optional<TransactionPhase> transactionPhaseFrom(QStringView name);
[[nodiscard]] QString transactionResultName(TransactionResult result); //!< "open", "applied", "rolledBack"
[[nodiscard]] std::optional<TransactionResult> transactionResultFrom(QStringView name);

} // namespace Hull
