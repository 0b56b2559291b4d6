// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionprompter.h"

#include <QPointer>

namespace Hull {

//! Counts until it is answered or withdrawn.
class SessionPrompter::Question : public Cancellation
{
public:
    explicit Question(SessionPrompter& prompter)
        : m_prompter(&prompter)
    {
        prompter.count(+1);
    }

    void setHandle(RequestHandle handle) { m_handle = std::move(handle); }

    void end()
    {
        if (const QPointer<SessionPrompter> prompter = std::exchange(m_prompter, nullptr)) {
            prompter->count(-1);
        }
    }

private:
    void abort() override
    {
        m_handle.cancel();
        end();
    }

    QPointer<SessionPrompter> m_prompter; //!< null once it has ended
    RequestHandle m_handle; //!< of the prompter of all
};

SessionPrompter::SessionPrompter(Prompter& prompter, QObject* parent)
    : QObject(parent)
    , m_prompter(prompter)
{ }

RequestHandle SessionPrompter::ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler)
{
    const auto question = std::make_shared<Question>(*this);
    connect(context, &QObject::destroyed, this, [question] { question->end(); }); // it is withdrawn without a word
    question->setHandle(
        m_prompter.ask(prompt, context, [question, handler = std::move(handler)](Result<PromptAnswer> answer) {
            question->end();
            handler(std::move(answer));
        }));
    return RequestHandle(question);
}

void SessionPrompter::count(int change)
{
    const bool before = isAsking();
    m_open += change;
    if (isAsking() != before) {
        Q_EMIT askingChanged();
    }
}

} // namespace Hull
