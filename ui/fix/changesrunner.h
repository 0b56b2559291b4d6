// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fix/fixrunner.h"

#include <functional>

namespace Hull {

class Changes;
class RunningChange;

//! What of a host is saved beyond the program's end.
struct SavedAllowance
{
    std::function<bool(const HostId& host)> isSaved;
    std::function<void(const HostId& host, bool readOnly)> setReadOnly;
};

//! Lets the wizard have its changes carried out by Changes.
class ChangesRunner : public FixRunner
{
    Q_OBJECT

public:
    explicit ChangesRunner(Changes& changes); //!< borrowed, outlives this

    void setSavedAllowance(const SavedAllowance& saved); //!< without it nothing is allowed for good

    [[nodiscard]] bool isAllowed(const HostSession& session) const override;
    void allow(const HostSession& session) override;
    [[nodiscard]] bool canAllowForGood(const HostSession& session) const override;
    void allowForGood(const HostSession& session) override;
    void withdraw(const HostSession& session) override;
    [[nodiscard]] QString lockReason(const HostSession& session) const override;
    [[nodiscard]] bool isBusy(const HostSession& session) const override;
    [[nodiscard]] bool isAnyBusy() const override;
    [[nodiscard]] std::optional<TransactionRecord> kept(
        const HostSession& session, const QString& container) const override;
    FixRun* fix(HostSession& session, const PlannedRecreation& planned, const QStringList& allowedRisks,
        const SwapChoices& swap) override;
    FixRun* rollBack(HostSession& session, const TransactionRecord& record, LayerChoice layer) override;
    FixRun* giveUp(HostSession& session, const TransactionRecord& record) override;

private:
    FixRun* watch(RunningChange* change);

    Changes& m_changes;
    SavedAllowance m_saved;
};

} // namespace Hull
