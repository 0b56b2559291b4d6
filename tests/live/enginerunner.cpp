// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/enginerunner.h"

#include "app/session/hostsession.h"
#include "app/transaction/beginchange.h"
#include "app/transaction/rulejudge.h"

#include <QPointer>

namespace Hull::Test {

namespace {

class EngineRun : public FixRun
{
public:
    explicit EngineRun(TransactionRun* run)
        : m_run(run)
    { }

    void takeBack() override
    {
        if (m_run) {
            m_run->cancel();
        }
    }

private:
    QPointer<TransactionRun> m_run;
};

} // namespace

EngineRunner::EngineRunner(const QString& stateDirectory)
{
    Result<std::unique_ptr<Journal>> journal = Journal::open(stateDirectory);
    if (!journal) {
        qFatal("There is no journal: %s", qUtf8Printable(journal.error().message.english()));
    }
    m_journal = std::move(*journal);
}

EngineRunner::~EngineRunner() = default;

bool EngineRunner::isAllowed(const HostSession& /*session*/) const
{
    return m_isAllowed;
}

void EngineRunner::allow(const HostSession& /*session*/)
{
    m_isAllowed = true;
    Q_EMIT changed();
}

QString EngineRunner::lockReason(const HostSession& /*session*/) const
{
    return {};
}

bool EngineRunner::isBusy(const HostSession& /*session*/) const
{
    return m_isBusy;
}

FixRun* EngineRunner::start(
    HostSession& session, TakenTransaction taken, const PlannedRecreation* planned, const TransactionOptions& options)
{
    auto* run = new TransactionRun(
        session.actions(), *m_journal, std::move(taken.lock), std::move(taken.record), options, this);
    if (planned) {
        run->setPlan(*planned);
        run->setJudge([&session](const ContainerId& id, const QObject* context, const Handler<QStringList>& handler) {
            judgeContainer(session, id, context, handler);
        });
    }
    auto* told = new EngineRun(run);
    told->setParent(this);
    connect(run, &TransactionRun::stepBegun, told, &FixRun::stepBegun);
    connect(run, &TransactionRun::finished, told, [this, run, told](const TransactionOutcome& outcome) {
        m_isBusy = false;
        run->deleteLater();
        Q_EMIT told->finished(outcome);
        told->deleteLater();
    });
    m_isBusy = true;
    run->start();
    return told;
}

FixRun* EngineRunner::fix(HostSession& session, const PlannedRecreation& planned, const QStringList& /*allowedRisks*/,
    const SwapChoices& swap)
{
    const ContainerPtr original = containerOf(*session.assessment()->snapshot, planned.plan.id);
    TransactionRecord record = recordFor(session.host().id(), *original, planned.plan);
    record.keepsOriginal = swap.keepsOriginal;
    Result<TakenTransaction> taken = beginTransaction(*m_journal, record);
    if (!taken) {
        qFatal("The change cannot begin: %s", qUtf8Printable(taken.error().message.english()));
    }
    return start(session, std::move(*taken), &planned, {std::chrono::seconds(swap.probation), swap.stopTimeout});
}

FixRun* EngineRunner::rollBack(HostSession& session, const TransactionRecord& record, bool /*mayDropLayer*/)
{
    Result<std::optional<TakenTransaction>> taken = reopen(*m_journal, record, false);
    return start(session, std::move(**taken), nullptr, {});
}

FixRun* EngineRunner::giveUp(HostSession& session, const TransactionRecord& record)
{
    Result<std::optional<TakenTransaction>> taken = reopen(*m_journal, record, true);
    return start(session, std::move(**taken), nullptr, {});
}

} // namespace Hull::Test
