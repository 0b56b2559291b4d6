// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/changesrunner.h"

#include "app/session/hostsession.h"
#include "app/transaction/changes.h"

#include <QPointer>

namespace Hull {

namespace {

class WatchedChange : public FixRun
{
public:
    WatchedChange(RunningChange* change, QObject* parent)
        : FixRun(parent)
        , m_change(change)
    {
        connect(change, &RunningChange::stepBegun, this, &FixRun::stepBegun);
        connect(change, &RunningChange::finished, this, [this](const TransactionOutcome& outcome) {
            Q_EMIT finished(outcome);
            deleteLater();
        });
    }

    void takeBack() override
    {
        if (m_change) {
            m_change->takeBack();
        }
    }

private:
    QPointer<RunningChange> m_change;
};

} // namespace

ChangesRunner::ChangesRunner(Changes& changes)
    : m_changes(changes)
{
    connect(&changes, &Changes::allowedChanged, this, &FixRunner::changed);
    connect(&changes, &Changes::changeBegun, this, &FixRunner::changed);
    connect(&changes, &Changes::changeFinished, this, &FixRunner::changed);
    connect(&changes, &Changes::recordsChanged, this, &FixRunner::changed);
}

bool ChangesRunner::isAllowed(const HostSession& session) const
{
    return m_changes.isAllowed(session.host().id());
}

void ChangesRunner::allow(const HostSession& session)
{
    m_changes.setAllowed(session.host().id(), true);
}

void ChangesRunner::setSavedAllowance(const SavedAllowance& saved)
{
    m_saved = saved;
}

bool ChangesRunner::canAllowForGood(const HostSession& session) const
{
    return m_saved.isSaved && m_saved.isSaved(session.host().id());
}

void ChangesRunner::allowForGood(const HostSession& session)
{
    allow(session);
    if (canAllowForGood(session)) {
        m_saved.setReadOnly(session.host().id(), false);
    }
}

void ChangesRunner::withdraw(const HostSession& session)
{
    m_changes.setAllowed(session.host().id(), false);
    if (canAllowForGood(session)) {
        m_saved.setReadOnly(session.host().id(), true);
    }
}

QString ChangesRunner::lockReason(const HostSession& /*session*/) const
{
    return m_changes.isReadOnly() ? tr("Started with --read-only: nothing on any host can be changed.") : QString();
}

bool ChangesRunner::isBusy(const HostSession& session) const
{
    return m_changes.running(session.host().id()) != nullptr;
}

bool ChangesRunner::isAnyBusy() const
{
    return m_changes.isAnyRunning();
}

std::optional<TransactionRecord> ChangesRunner::kept(const HostSession& session, const QString& container) const
{
    return m_changes.kept(session.host().id(), container);
}

FixRun* ChangesRunner::fix(
    HostSession& session, const PlannedRecreation& planned, const QStringList& allowedRisks, const SwapChoices& swap)
{
    return watch(m_changes.fix(session, planned, allowedRisks, swap));
}

FixRun* ChangesRunner::rollBack(HostSession& session, const TransactionRecord& record, LayerChoice layer)
{
    return watch(m_changes.rollBack(session, record, layer));
}

FixRun* ChangesRunner::giveUp(HostSession& session, const TransactionRecord& record)
{
    return watch(m_changes.finish(session, record));
}

FixRun* ChangesRunner::watch(RunningChange* change)
{
    return new WatchedChange(change, this);
}

} // namespace Hull
