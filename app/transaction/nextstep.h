// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transaction/transactionfacts.h"
#include "models/domain/transaction.h"

namespace Hull {

/*!
 * Everything that a transaction does, one thing at a time. Each can be repeated: what is already so is not a step any
 * more. Ready and Stuck are no steps but say that there is none.
 */
enum class Step {
    PlaceMarker,
    SetOlderAside, //!< what an earlier change has kept gives its name up
    CreateGuard, //!< of an original that removes itself, with all its networks
    CreateReplacement,
    AttachNetworks, //!< those that the create request could not name
    Compare, //!< the replacement with what was asked for; the last chance to give up without any downtime
    BeginSwap, //!< nothing but a record: from here on the container is out of service
    StopOriginal,
    CopyLayer, //!< of the original into the replacement
    ParkOriginal, //!< under its other name
    NameReplacement, //!< with the container's own name
    DisarmOriginal, //!< no restart policy while it is parked
    StartReplacement,
    Verify,
    PauseReplacement,
    Commit, //!< nothing but a record: from here on it only goes forward
    RemoveOriginal,
    RemoveOlder,
    RemoveMarker,
    StopReplacement,
    CopyBack, //!< what the replacement has written, into the original
    DisarmReplacement, //!< no restart policy once the original may start by itself again
    RearmReplacement, //!< where it stays after all
    RenameReplacementAway,
    CreateTwin, //!< of an original that removed itself, with all its networks: from now on it is the original
    RemoveTwin, //!< one that may lack something
    RestoreName, //!< of the original
    RestorePolicy,
    StartOriginal,
    PauseOriginal,
    RemoveReplacement,
    RemoveGuard,
    RestoreOlder, //!< its name
    AwaitRemoval, //!< of a container that is leaving by itself
    CheckOriginal, //!< that it runs as before
    Close, //!< nothing but a record: it is over
    Fail, //!< forward only: it cannot go on and has to be undone
    Stuck, //!< somebody must look: going on would harm what this program did not make
};

[[nodiscard]] QString stepName(Step step); //!< "placeMarker" …: stable, never translated
[[nodiscard]] bool isChange(Step step); //!< it changes something on the host

//! What this process itself has done of what the engine cannot tell.
struct TransactionProgress
{
    bool guarded = false; //!< the guard is whole
    bool attached = false; //!< to all networks
    bool compared = false;
    bool copying = false; //!< the original's layer: from now on it must not run
    bool copied = false;
    bool started = false; //!< the replacement, once: a second start would hide that it ended
    bool verified = false;
    bool checked = false; //!< the original, after it came back
    bool returned = false; //!< the original was started again, and was not seen to end since
    bool leavesArmed = false; //!< the replacement cannot be disarmed; the original comes back all the same
    bool tidied = false; //!< the last that reminds of the change may be gone by now
    int endings = 0; //!< how often it ended by itself after that

    //! Ends as soon as it is started: it is not started once more, since each start may do harm.
    [[nodiscard]] bool endsAgain() const { return endings >= 3; }
};

//! Counts an original that was started again and is over by now. Before each nextStep().
void countEnding(const TransactionRecord& record, const TransactionFacts& facts, TransactionProgress& progress);

//! Nothing of what the change is about is there, not even its marker: the address leads to another engine by now.
[[nodiscard]] bool isElsewhere(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress);

//! The original runs, but its restart policy is not what it was and cannot be set as long as it runs.
[[nodiscard]] bool lacksPolicy(const TransactionRecord& record, const TransactionFacts& facts);

//! What comes next, forward or back as the record's phase says. A pure function.
[[nodiscard]] Step nextStep(
    const TransactionRecord& record, const TransactionFacts& facts, const TransactionProgress& progress);

//! Whether two restart policies mean the same: an engine writes "no" where nothing was asked for.
[[nodiscard]] bool isSamePolicy(const RestartPolicy& left, const RestartPolicy& right);

} // namespace Hull
