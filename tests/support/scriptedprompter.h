// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/prompter.h"

#include <deque>
#include <vector>

namespace Hull::Test {

//! A user who answers as a test has written down; without an answer left he thinks for ever.
class ScriptedPrompter : public Prompter
{
public:
    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override
    {
        asked.push_back(prompt);
        if (!answers.empty()) {
            PromptAnswer next = answers.front();
            answers.pop_front();
            return answerLater<PromptAnswer>(next, context, std::move(handler));
        }
        waiting.push_back(std::make_shared<Cancellation>());
        return RequestHandle(waiting.back());
    }

    std::deque<PromptAnswer> answers;
    std::vector<Prompt> asked;
    std::vector<std::shared_ptr<Cancellation>> waiting; //!< questions without an answer: withdrawn or not
};

} // namespace Hull::Test
