// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journalthread.h"
#include "app/transaction/changes.h"
#include "app/transaction/recovery.h"
#include "app/transaction/transactionrun.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace Hull {

//! What came of taking over a change that was interrupted.
struct TakeOver
{
    std::optional<TakenTransaction> taken;
    bool isLeftOpen = false; //!< somebody else has it, or it could not be asked
};

//! What Changes keeps: the journal, who is changed right now, and what waits for recovery. Only for it.
class ChangeKeeper : public QObject
{
    Q_OBJECT

public:
    ChangeKeeper(Changes& changes, Fleet& fleet, QString stateDirectory);

    RunningChange* prepare(RunningChange::Kind kind, const TransactionRecord& record);
    //! Ends it later, from the event loop.
    void refuseLater(RunningChange* change, const Message& reason);
    void refuse(RunningChange* change, const Message& reason);
    //! Why nothing may be changed on the host now; nothing where it may be.
    [[nodiscard]] std::optional<Message> obstacle(const HostId& host) const;
    void launch(RunningChange* change, HostSession& session, TakenTransaction taken, const PlannedRecreation* planned,
        const TransactionOptions& options);
    //! Asks the host whether a kept original is still what the change left, and goes on with then.
    void checkKept(RunningChange* change, HostSession& session, const TransactionRecord& record, bool givesUp,
        const std::function<void()>& then);
    //! Whether a roll-back loses what the replacement has written, or, to be copied, that it can be.
    void checkLoss(RunningChange* change, HostSession& session, const TransactionRecord& record,
        const std::function<void()>& then);
    void checkCopy(RunningChange* change, HostSession& session, const TransactionRecord& record,
        const std::function<void()>& then);
    void launchReopened(RunningChange* change, HostSession& session, const TransactionRecord& record, Reopening how);
    void launchTaken(RunningChange* change, HostSession& session, Result<std::optional<TakenTransaction>> taken);

    //! Goes on with then once the journal is open to write; refuses the change where it cannot be.
    void openToWrite(RunningChange* change, const std::function<void()>& then);
    //! Reads the journal's records anew, and goes on with then, unless context died meanwhile.
    void readRecords(const QObject* context, const std::function<void()>& then);
    void takeRecords(const Result<std::vector<TransactionRecord>>& all);
    void tellKeptOriginals(HostSession& session) const;
    void end(RunningChange* change, const TransactionOutcome& outcome); //!< once the records are read
    void conclude(RunningChange* change);

    void onStateChanged(HostSession* session);
    void onRemoved(HostSession* session);
    void recover(HostSession& session);
    void recoverNext(const HostId& host);
    void onTakenOver(const HostId& host, const TransactionRecord& record, Result<TakeOver> answer);
    void findForeign(HostSession& session);
    [[nodiscard]] HostSession* sessionOf(const HostId& host) const;

    Changes& q;
    Fleet& fleet;
    JournalThread journal;
    std::optional<Error> journalError;
    std::vector<TransactionRecord> records;
    bool isReadOnly = false;
    QSet<HostId> allowed;
    QSet<HostId> checked; //!< hosts that were looked after since they were reached last
    QHash<HostId, std::vector<TransactionRecord>> interrupted; //!< that wait to be ended
    QHash<HostId, QString> takenOver; //!< whose change is asked of the journal, to be recovered: the container's name
    QHash<HostId, RunningChange*> latest; //!< one per host, kept until the next begins
    QHash<RunningChange*, QPointer<TransactionRun>> runs;
    QHash<RunningChange*, TransactionOutcome> reached; //!< of changes that end, while the records are read
};

} // namespace Hull
