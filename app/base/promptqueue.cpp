// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/promptqueue.h"

#include <algorithm>
#include <chrono>

namespace Hull {

using namespace std::chrono_literals;

namespace {

constexpr auto trustLasts = 10s; // ssh asks within moments of having read known_hosts, on a busy machine too

} // namespace

void PromptQueue::add(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler,
    std::shared_ptr<Cancellation> cancellation)
{
    if (wasJustTrusted(prompt)) {
        QTimer::singleShot(0, context, [handler = std::move(handler), cancellation = std::move(cancellation)] {
            if (!cancellation->isCancelled()) {
                handler(PromptAnswer{.accepted = true, .secret = {}, .keepForSession = false});
            }
        });
        return;
    }
    m_questions.push_back(
        std::make_unique<Question>(Question{prompt, context, std::move(handler), std::move(cancellation)}));
}

void PromptQueue::answer(const PromptAnswer& answer)
{
    if (m_questions.empty()) {
        return;
    }
    const Prompt asked = first();
    if (asked.kind == Prompt::Kind::HostKey && answer.accepted) {
        m_trusted.push_back({asked, QDeadlineTimer(trustLasts)});
    }
    std::vector<std::unique_ptr<Question>> answered;
    answered.push_back(std::move(m_questions.front()));
    m_questions.pop_front();
    for (std::unique_ptr<Question>& question : m_questions) {
        if (answersAlso(asked, answer, question->prompt)) {
            answered.push_back(std::move(question));
        }
    }
    std::erase(m_questions, nullptr);
    for (const std::unique_ptr<Question>& question : answered) {
        if (question->context && !question->cancellation->isCancelled()) {
            question->handler(answer);
        }
    }
}

bool PromptQueue::wasJustTrusted(const Prompt& prompt)
{
    std::erase_if(m_trusted, [](const Trusted& trusted) { return trusted.until.hasExpired(); });
    return std::any_of(m_trusted.begin(), m_trusted.end(), [&prompt](const Trusted& trusted) {
        return answersAlso(trusted.prompt, {.accepted = true, .secret = {}, .keepForSession = false}, prompt);
    });
}

PromptQueue::Withdrawn PromptQueue::withdraw(const Cancellation* cancellation)
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
        [cancellation](const auto& question) { return question->cancellation.get() == cancellation; });
    if (found == m_questions.end()) {
        return Withdrawn::Unknown;
    }
    const bool isFirst = found == m_questions.begin();
    m_questions.erase(found);
    return isFirst ? Withdrawn::First : Withdrawn::Later;
}

} // namespace Hull
