// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/fix/fixdraft.h"
#include "ui/fix/fixrunner.h"

#include <QPointer>

namespace Hull::Test {

//! A change that goes as the test says.
class ScriptedRun : public FixRun
{
    Q_OBJECT

public:
    ScriptedRun(QString name, QStringList& calls, QObject* parent);

    void takeBack() override;
    void begin(const QString& step) { Q_EMIT stepBegun(step); }

private:
    QString m_name;
    QStringList& m_calls;
};

//! Writes down what it is told to do, and changes nothing.
class ScriptedRunner : public FixRunner
{
    Q_OBJECT

public:
    void reset();
    [[nodiscard]] TransactionOutcome outcome(TransactionOutcome::Kind kind) const; //!< of the latest run
    void finish(const TransactionOutcome& outcome);
    void finish(TransactionOutcome::Kind kind) { finish(outcome(kind)); }

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
        const SwapChoices& choices) override;
    FixRun* rollBack(HostSession& session, const TransactionRecord& record, LayerChoice layer) override;
    FixRun* giveUp(HostSession& session, const TransactionRecord& record) override;

    QStringList calls; //!< "fix web [tmpfs]"
    bool isAllowedAnywhere = false;
    bool isSaved = false; //!< so that changes can be allowed for good
    QString keptName; //!< of the one container whose original is kept
    QString keptId; //!< of the change that kept it
    QString lock;
    SwapChoices swap; //!< of the latest fix
    QByteArray created; //!< what the container of the latest fix was to be made of
    QPointer<ScriptedRun> run; //!< the latest one

private:
    FixRun* start(const QString& what, const QString& name);

    QString m_name;
};

//! The name of the page that the wizard shows, as its list of steps tells assistive technology.
[[nodiscard]] QString pageOf(const QWidget& wizard);

//! A host with a container for each page of the wizard.
class FixScene
{
public:
    [[nodiscard]] bool open();
    [[nodiscard]] FixTarget target(const QString& name) const;

    ScriptedRunner runner; //!< outlives the window
    WindowFixture window;
};

} // namespace Hull::Test
