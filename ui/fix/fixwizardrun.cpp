// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of the wizard: from the last button of the review on.

#include "app/session/hostsession.h"
#include "ui/fix/fixrunner.h"
#include "ui/fix/fixtexts.h"
#include "ui/fix/fixwizard.h"
#include "ui/fix/keptactions.h"
#include "ui/fix/reviewpage.h"
#include "ui/fix/runpage.h"
#include "ui/widgets/modalgateway.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Of a change that was not even tried: why.
TransactionOutcome refusal(const FixDraft& draft)
{
    TransactionOutcome outcome;
    outcome.kind = TransactionOutcome::Kind::Refused;
    outcome.record.name = draft.name();
    if (draft.state() == FixDraft::State::Failed) {
        outcome.reason = draft.error().message;
    } else if (draft.plan()) {
        const auto& lines = draft.plan()->preflight;
        const auto line = std::find_if(lines.begin(), lines.end(),
            [](const PreflightLine& entry) { return isBlocking(entry) || !entry.risk.isEmpty(); });
        outcome.reason = line == lines.end() ? Message() : line->message;
    }
    if (outcome.reason.isEmpty()) {
        outcome.reason = {QT_TRANSLATE_NOOP("Hull", "There is no plan for it any more."), {}};
    }
    return outcome;
}

} // namespace

void FixWizard::run()
{
    if (!obstacle().isEmpty()) {
        return; // it came up since the button was drawn
    }
    m_members = chosen();
    m_results.clear();
    for (const FixDraft* draft : m_members) {
        m_results.push_back({draft->name(), draft->hostName(), std::nullopt});
    }
    m_position = 0;
    m_isGoingOn = true;
    showPage(m_runPage);
    carryOut();
}

//! Of a group the later ones are planned anew: what was done since may have taken a port, or a name.
void FixWizard::runCurrent()
{
    FixDraft* draft = m_members[m_position];
    auto* waiting = new QObject(draft);
    connect(draft, &FixDraft::changed, waiting, [this, draft, waiting] {
        if (draft->state() != FixDraft::State::Planning) {
            waiting->deleteLater();
            QMetaObject::invokeMethod(this, &FixWizard::carryOut, Qt::QueuedConnection);
            disconnect(draft, nullptr, waiting, nullptr);
        }
    });
    draft->start();
}

void FixWizard::carryOut()
{
    const FixDraft& draft = *m_members[m_position];
    const SwapChoices& swap = draft.answers().swap;
    const QString what = m_members.size() == 1
        ? tr("%1 on %2").arg(draft.name(), draft.hostName())
        : tr("%1 on %2 (%3 of %4)").arg(draft.name(), draft.hostName()).arg(m_position + 1).arg(m_members.size());
    const QStringList ahead = draft.plan() ? stepsAhead(*draft.plan(), swap.keepsOriginal) : QStringList();
    m_runPage->begin(what, draft.hostName(), ahead, true, m_position + 1 < m_members.size());
    if (!draft.canRun() || !draft.session()) {
        onFinished(refusal(draft));
        return;
    }
    watch(m_context.runner.fix(*draft.session(), *draft.planned(), draft.allowedRisks(), swap));
}

void FixWizard::watch(FixRun* run)
{
    m_run = run;
    connect(run, &FixRun::stepBegun, this, [this](const QString& step) { m_runPage->setStep(step); });
    connect(run, &FixRun::finished, this, &FixWizard::onFinished);
}

void FixWizard::onFinished(const TransactionOutcome& outcome)
{
    if (m_run) {
        m_run->disconnect(this);
        m_run.clear();
    }
    m_runPage->end();
    m_results[m_position].outcome = outcome;
    const bool isApplied = outcome.kind == TransactionOutcome::Kind::Applied;
    if (m_isGoingOn && isApplied && m_position + 1 < m_members.size()) {
        ++m_position;
        runCurrent();
        return;
    }
    m_isGoingOn = false;
    showResults();
}

void FixWizard::showResults()
{
    m_result->setResults(m_results, m_position);
    showPage(m_result);
}

//! What failed is known now, and is among what speaks for a capability.
void FixWizard::chooseAgain()
{
    FixDraft& draft = *m_drafts.front();
    draft.setFailedLog(m_result->current()->outcome->logTail);
    showPage(m_choose);
}

void FixWizard::askForRollBack()
{
    const FixResult result = *m_result->current();
    const auto place = static_cast<size_t>(m_result->current() - m_result->results().data());
    const Question question = rollBackQuestion(result.outcome->record, result.hostName);
    askToRollBack(m_context.gateway, this, result.outcome->record, question, [this, result, place](LayerChoice layer) {
        HostSession* session = m_members[place]->session();
        if (session) {
            m_position = place;
            m_runPage->begin(
                tr("%1 on %2 is taken back").arg(result.name, result.hostName), result.hostName, {}, false);
            showPage(m_runPage);
            watch(m_context.runner.rollBack(*session, result.outcome->record, layer));
        }
    });
}

void FixWizard::askToGiveUp()
{
    const FixResult result = *m_result->current();
    const auto place = static_cast<size_t>(m_result->current() - m_result->results().data());
    const Question question = giveUpQuestion(result.outcome->record, result.hostName);
    m_context.gateway.ask(this, question, [this, result, place] {
        HostSession* session = m_members[place]->session();
        if (session) {
            m_position = place;
            m_runPage->begin(tr("The original of %1 on %2 is given up").arg(result.name, result.hostName),
                result.hostName, {}, false);
            showPage(m_runPage);
            watch(m_context.runner.giveUp(*session, result.outcome->record));
        }
    });
}

} // namespace Hull
