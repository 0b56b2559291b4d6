// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixchoices.h"
#include "app/remediation/planner.h"
#include "models/domain/transactionoutcome.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Hull {

class ChangeKeeper;
class Fleet;
class HostSession;

//! One change that is carried out. Belongs to Changes, which keeps it until the next change of that host begins.
class RunningChange : public QObject
{
    Q_OBJECT

public:
    //! What is done with a container, as the operator sees it.
    enum class Kind {
        Fix,
        RollBack, //!< an applied change is undone
        Finish, //!< the kept original is given up
        Recovery, //!< an interrupted change is finished or undone
    };
    Q_ENUM(Kind)

    RunningChange(Kind kind, TransactionRecord record, QObject* parent);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const HostId& host() const { return m_record.host; }
    [[nodiscard]] const QString& container() const { return m_record.name; } //!< its name
    [[nodiscard]] const QStringList& steps() const { return m_steps; } //!< begun so far, see stepName()
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] const TransactionOutcome& outcome() const { return m_outcome; } //!< once it is over
    //! A file that the roll-back would have lost, which is why it was refused; empty where that is not the reason.
    [[nodiscard]] const QString& lostFile() const { return m_lostFile; }
    void takeBack(); //!< undoes it where it has not come to its end; finished() follows

Q_SIGNALS:
    void stepBegun(const QString& step);
    void finished(const Hull::TransactionOutcome& outcome);
    void takeBackRequested(); //!< for Changes

private:
    friend class Changes;
    friend class ChangeKeeper;
    void addStep(const QString& step);
    void end(const TransactionOutcome& outcome);

    const Kind m_kind;
    TransactionRecord m_record;
    QStringList m_steps;
    TransactionOutcome m_outcome;
    QString m_lostFile;
    bool m_isTakenBack = false; //!< it is wanted to be undone
    bool m_isOver = false;
};

/*!
 * Every change that this program makes on its hosts, and what the journal knows of all that were ever made. One change
 * of a host is under way at a time; another one is refused until it is over. What was interrupted on a host, by this
 * account on this machine, is finished or undone as soon as the host was read, also after it was lost.
 *
 * Everything is called, and all signals come, in the thread of the fleet. The journal is in a thread of its own: each
 * step of a change waits for the disk, and nothing else does.
 */
class Changes : public QObject
{
    Q_OBJECT

public:
    //! fleet is borrowed and outlives this; the journal is in stateDirectory, which is made with the first change.
    Changes(Fleet& fleet, QString stateDirectory, QObject* parent = nullptr);
    //! What runs is broken off and left to the next recovery; waits for what is being written into the journal.
    ~Changes() override;

    void setReadOnly(bool readOnly); //!< --read-only: nothing is recovered nor changed, only shown
    [[nodiscard]] bool isReadOnly() const;
    //! Whether this host may be changed; off until the operator says so.
    [[nodiscard]] bool isAllowed(const HostId& host) const;
    void setAllowed(const HostId& host, bool allowed);

    //! Each gives a change that is under way or, later from the event loop, refused (finished() with Refused).
    //! allowedRisks: warnings of the preflight that may pass.
    RunningChange* fix(HostSession& session, const PlannedRecreation& planned, const QStringList& allowedRisks,
        const SwapChoices& swap);
    //! layer: what becomes of what the replacement wrote outside of its mounts; Undecided: see lostFile().
    RunningChange* rollBack(HostSession& session, const TransactionRecord& record, LayerChoice layer);
    RunningChange* finish(HostSession& session, const TransactionRecord& record); //!< gives the original up
    //! Undoes what somebody else left open, see foreignFound().
    RunningChange* undoForeign(HostSession& session, const TransactionRecord& record);

    [[nodiscard]] RunningChange* running(const HostId& host) const; //!< null: none is under way there
    [[nodiscard]] std::vector<RunningChange*> allRunning() const;
    [[nodiscard]] bool isAnyRunning() const;
    [[nodiscard]] const std::vector<TransactionRecord>& records() const; //!< of the journal, oldest first
    [[nodiscard]] const std::optional<Error>& journalError() const; //!< why there are none, or none can be added
    //! The change of a container whose original is kept, by the name of either; nothing where there is none.
    [[nodiscard]] std::optional<TransactionRecord> kept(const HostId& host, const QString& container) const;

Q_SIGNALS:
    void recordsChanged();
    void changeBegun(Hull::RunningChange* change); //!< also one that recovery began
    void changeFinished(Hull::RunningChange* change);
    void allowedChanged(const Hull::HostId& host);
    //! What somebody else left open on a host: nothing is done with it until the operator says so.
    void foreignFound(const Hull::HostId& host, const std::vector<Hull::TransactionRecord>& records);
    //! Changes of our own journal that are open and not touched: another process has them, or nothing may be changed.
    void leftOpen(const Hull::HostId& host, const std::vector<Hull::TransactionRecord>& records);

private:
    const std::unique_ptr<ChangeKeeper> d;
};

} // namespace Hull
