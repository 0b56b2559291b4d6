// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/transaction/recovery.h"
#include "app/transaction/transactionrun.h"
#include "ui/fix/fixrunner.h"

#include <memory>

namespace Hull::Test {

//! Carries changes out in the thread of the window, with a journal of its own: the wizard and the transactions, with
//! nothing between them.
class EngineRunner : public FixRunner
{
    Q_OBJECT

public:
    explicit EngineRunner(const QString& stateDirectory);
    ~EngineRunner() override;

    [[nodiscard]] bool isAllowed(const HostSession& session) const override;
    void allow(const HostSession& session) override;
    [[nodiscard]] QString lockReason(const HostSession& session) const override;
    [[nodiscard]] bool isBusy(const HostSession& session) const override;
    FixRun* fix(HostSession& session, const PlannedRecreation& planned, const QStringList& allowedRisks,
        const SwapChoices& swap) override;
    FixRun* rollBack(HostSession& session, const TransactionRecord& record, bool mayDropLayer) override;
    FixRun* giveUp(HostSession& session, const TransactionRecord& record) override;

private:
    FixRun* start(HostSession& session, TakenTransaction taken, const PlannedRecreation* planned,
        const TransactionOptions& options);

    std::unique_ptr<Journal> m_journal;
    bool m_isAllowed = false;
    bool m_isBusy = false;
};

} // namespace Hull::Test
