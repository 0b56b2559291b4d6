// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/promptqueue.h"

#include <algorithm>
#include <vector>

namespace Hull {

void PromptQueue::add(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler,
    std::shared_ptr<Cancellation> cancellation)
{
    m_questions.push_back(
        std::make_unique<Question>(Question{prompt, context, std::move(handler), std::move(cancellation)}));
}

void PromptQueue::answer(const PromptAnswer& answer)
{
    if (m_questions.empty()) {
        return;
    }
    const Prompt asked = first();
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
