// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/planner.h"
#include "models/domain/transactionoutcome.h"

#include <QObject>

#include <optional>

namespace Hull {

class HostSession;

//! One change that is under way.
class FixRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void takeBack() = 0; //!< undoes it where it has not come to its end; finished() follows

Q_SIGNALS:
    void stepBegun(const QString& step); //!< "stop", see stepText()
    void finished(const Hull::TransactionOutcome& outcome);
};

/*!
 * Who carries out what the wizard has planned. The wizard may be closed meanwhile: a run belongs to its runner, and
 * goes on without anybody who listens.
 */
class FixRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isAllowed(const HostSession& session) const = 0; //!< the operator lets it be changed
    virtual void allow(const HostSession& session) = 0; //!< until the program ends
    [[nodiscard]] virtual bool canAllowForGood(const HostSession& session) const = 0; //!< it is a saved host
    virtual void allowForGood(const HostSession& session) = 0; //!< and hosts.json says so from now on
    virtual void withdraw(const HostSession& session) = 0; //!< it is read-only again, in hosts.json as well
    //! Why nobody can allow it, a sentence; empty: it can be allowed.
    [[nodiscard]] virtual QString lockReason(const HostSession& session) const = 0;
    [[nodiscard]] virtual bool isBusy(const HostSession& session) const = 0; //!< a change of that host is under way
    [[nodiscard]] virtual bool isAnyBusy() const = 0; //!< a change of some host is

    //! The change of a container whose original is kept, by either one's name.
    [[nodiscard]] virtual std::optional<TransactionRecord> kept(
        const HostSession& session, const QString& container) const = 0;

    //! Each gives a run that ends later, from the event loop.
    virtual FixRun* fix(HostSession& session, const PlannedRecreation& planned, const QStringList& allowedRisks,
        const SwapChoices& swap) = 0;
    virtual FixRun* rollBack(HostSession& session, const TransactionRecord& record, LayerChoice layer) = 0;
    virtual FixRun* giveUp(HostSession& session, const TransactionRecord& record) = 0;

Q_SIGNALS:
    void changed(); //!< what is allowed, what is kept, or whether it is busy
};

} // namespace Hull
