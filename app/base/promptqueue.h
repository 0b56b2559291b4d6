// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/prompter.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <deque>
#include <memory>
#include <vector>

namespace Hull {

//! The questions that wait for a prompter's user, of which one is shown at a time: the first.
class PromptQueue
{
public:
    //! cancellation is what withdraws the question; the queue only looks whether it was. A host key that was accepted a
    //! moment ago is no question any more: it is answered so, from the event loop, and not queued. ssh writes a key
    //! down only once it has heard the answer, and the ssh of another host may have looked just before.
    void add(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler,
        std::shared_ptr<Cancellation> cancellation);

    [[nodiscard]] bool isEmpty() const { return m_questions.empty(); }
    [[nodiscard]] const Prompt& first() const { return m_questions.front()->prompt; } //!< not of an empty queue

    //! To the first question and all others that have the same answer; they are out of the queue when they hear it. One
    //! of them may destroy the queue.
    void answer(const PromptAnswer& answer);

    enum class Withdrawn { First, Later, Unknown };
    Withdrawn withdraw(const Cancellation* cancellation); //!< Unknown: answered already

private:
    struct Question
    {
        Prompt prompt;
        QPointer<const QObject> context;
        Handler<PromptAnswer> handler;
        std::shared_ptr<Cancellation> cancellation;
    };

    struct Trusted
    {
        Prompt prompt;
        QDeadlineTimer until;
    };

    [[nodiscard]] bool wasJustTrusted(const Prompt& prompt);

    std::deque<std::unique_ptr<Question>> m_questions;
    std::vector<Trusted> m_trusted; //!< host keys that were accepted
};

} // namespace Hull
