// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/docker/engineactions.h"
#include "app/journal/journal.h"
#include "app/remediation/planner.h"
#include "models/domain/transactionoutcome.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Hull {

struct TransactionOptions
{
    std::chrono::milliseconds probation{10000}; //!< how long what was started must stay up
    std::optional<int> stopTimeout; //!< seconds, at least 1; unset: what the container itself says
};

/*!
 * Carries one transaction out, one step at a time, until it is over or cannot go on: forward, back, or to its end, as
 * the phase of its record says. Before each step the engine is asked anew what is there, and the journal is told what
 * is about to be done; so whoever finds the record after a crash can go on from wherever it stopped. What goes wrong
 * on the way forward is undone.
 */
class TransactionRun : public QObject
{
    Q_OBJECT

public:
    using Findings = std::vector<OpenFinding>;
    //! Gives the open findings of a container, read anew.
    using Judge = std::function<void(const ContainerId& container, const QObject* context, Handler<Findings>)>;
    //! Writes something into the journal, in the journal's thread: it touches nothing that others use.
    using JournalWork = std::function<std::optional<Error>(Journal&)>;
    //! Has that done, and answers once it is on the disk. One is done after the other, in the order of the calls. Holds
    //! the transaction's lock, also until the last of them is done.
    using Write = std::function<void(const JournalWork& work, const QObject* context, Handler<bool>)>;

    //! record is in the journal already.
    TransactionRun(std::unique_ptr<EngineActions> actions, Write write, TransactionRecord record,
        TransactionOptions options, QObject* parent = nullptr);
    ~TransactionRun() override;

    void setPlan(const PlannedRecreation& planned); //!< what the replacement is made of; to go forward
    void setJudge(Judge judge); //!< without one the rules have no say in the verification

    void start();
    void cancel(); //!< undoes it where it has not come to its end yet; finished() follows

    [[nodiscard]] const TransactionRecord& record() const;

Q_SIGNALS:
    void stepBegun(const QString& step);
    void finished(const Hull::TransactionOutcome& outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! Writes in the caller's own thread, which waits for the disk. journal outlives it.
[[nodiscard]] TransactionRun::Write writeInPlace(Journal& journal, TransactionLock lock);

} // namespace Hull
