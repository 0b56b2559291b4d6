// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/fixdraft.h"

#include "app/session/capabilityreading.h"
#include "app/session/hostsession.h"
#include "app/session/recreation.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 250; // milliseconds without a change before it is planned anew: nobody ticks faster

} // namespace

bool isBlocking(const PreflightLine& line)
{
    return line.status == PreflightLine::Status::Block;
}

FixDraft::FixDraft(const FixTarget& target, const QString& wanted, QObject* parent)
    : QObject(parent)
    , m_session(target.session)
    , m_host(target.session->host().id())
    , m_hostName(target.session->host().name)
    , m_container(target.container)
    , m_name(target.name)
    , m_isProduction(target.isProduction)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &FixDraft::ask);
    m_offer = currentOffer().value_or(FixOffer());
    m_answers = firstAnswers(m_offer, wanted);
}

FixDraft::~FixDraft() = default;

std::optional<FixOffer> FixDraft::currentOffer() const
{
    const HostAssessmentPtr assessment = m_session ? m_session->assessment() : nullptr;
    if (!assessment) {
        return std::nullopt;
    }
    const auto& containers = assessment->snapshot->containers;
    const auto found = std::find_if(containers.begin(), containers.end(),
        [this](const ContainerPtr& container) { return container->id == m_container; });
    if (found == containers.end()) {
        return std::nullopt;
    }
    const auto place = static_cast<size_t>(std::distance(containers.begin(), found));
    return offerFixes(*assessment->snapshot, **found, assessment->containers[place], m_clues);
}

void FixDraft::start()
{
    const bool concernsCapabilities = m_offer.fix(u"A-01"_s) || m_offer.fix(u"A-03"_s) || m_offer.fix(u"A-04"_s);
    if (!m_session || !concernsCapabilities || m_hasClues) {
        plan(0);
        return;
    }
    m_state = State::Planning;
    m_question = std::make_unique<QObject>();
    readEngineClues(*m_session, m_container, m_question.get(), [this](const Result<EngineClues>& clues) {
        m_hasClues = true;
        onClues(clues ? *clues : EngineClues());
    });
}

void FixDraft::setFailedLog(const QStringList& lines)
{
    EngineClues clues = m_clues;
    clues.failedLog = lines.join(u'\n');
    onClues(std::move(clues));
}

void FixDraft::onClues(EngineClues clues)
{
    m_clues = std::move(clues);
    const std::optional<FixOffer> offer = currentOffer();
    if (offer && offer->capabilities != m_offer.capabilities) {
        for (const OfferedCapability& capability : offer->capabilities) {
            const bool isKnown = std::ranges::find(m_offer.capabilities, capability) != m_offer.capabilities.end();
            if (!isKnown && !capability.reasons.empty() && !m_answers.capabilities.contains(capability.name)) {
                m_answers.capabilities += capability.name;
            }
        }
        m_offer.capabilities = offer->capabilities;
        Q_EMIT capabilitiesOffered();
    }
    plan(0);
}

void FixDraft::setAnswers(const FixAnswers& answers)
{
    if (answers != m_answers) {
        m_answers = answers;
        plan(pause);
    }
}

void FixDraft::setAllowed(const QString& risk, bool allowed)
{
    m_allowedRisks.removeAll(risk);
    if (allowed) {
        m_allowedRisks += risk;
    }
    Q_EMIT changed();
}

void FixDraft::plan(int delayMs)
{
    m_question.reset();
    const bool isNothing = m_answers.rules.isEmpty();
    m_state = isNothing ? State::Nothing : State::Planning;
    if (isNothing) {
        m_delay.stop();
        m_planned.reset();
    } else {
        m_delay.start(delayMs);
    }
    Q_EMIT changed();
}

void FixDraft::ask()
{
    if (!m_session) {
        onPlanned(Error{.kind = Error::Kind::Gone,
            .message = {QT_TRANSLATE_NOOP("Hull", "The host was removed from the list."), {}}});
        return;
    }
    m_question = std::make_unique<QObject>();
    planRecreation(*m_session, m_container, choicesFrom(m_offer, m_answers), planPolicy(*m_session), m_question.get(),
        [this](Result<PlannedRecreation> planned) { onPlanned(std::move(planned)); });
}

void FixDraft::onPlanned(Result<PlannedRecreation> planned)
{
    if (planned) {
        m_planned = std::move(*planned);
        m_state = State::Ready;
    } else {
        m_planned.reset();
        m_error = planned.error();
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

const PlannedRecreation* FixDraft::planned() const
{
    return m_state == State::Ready ? &*m_planned : nullptr;
}

const RemediationPlan* FixDraft::plan() const
{
    return m_planned ? &m_planned->plan : nullptr;
}

bool FixDraft::needsAnswer() const
{
    const RemediationPlan* made = plan();
    return m_state == State::Nothing
        || (made && std::any_of(made->preflight.begin(), made->preflight.end(), [](const PreflightLine& line) {
               return line.check == "fix"_L1 && line.status == PreflightLine::Status::Block;
           }));
}

bool FixDraft::needsConsent() const
{
    const RemediationPlan* made = plan();
    return made && std::any_of(made->preflight.begin(), made->preflight.end(), [this](const PreflightLine& line) {
        return line.status == PreflightLine::Status::Warn && !line.risk.isEmpty()
            && !m_allowedRisks.contains(line.risk);
    });
}

bool FixDraft::canRun() const
{
    const PlannedRecreation* ready = planned();
    return ready && ready->plan.isReady(m_allowedRisks);
}

} // namespace Hull
