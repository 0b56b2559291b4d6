// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/prompter.h"

namespace Hull {

//! Passes the questions of one session on to the prompter of all, and knows whether the user is being asked.
class SessionPrompter : public QObject, public Prompter
{
    Q_OBJECT

public:
    explicit SessionPrompter(Prompter& prompter, QObject* parent = nullptr); //!< prompter is borrowed

    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override;
    [[nodiscard]] bool isAsking() const { return m_open > 0; }

Q_SIGNALS:
    void askingChanged(); //!< see isAsking()

private:
    class Question;

    void count(int change);

    Prompter& m_prompter;
    int m_open = 0; //!< questions that were neither answered nor withdrawn
};

} // namespace Hull
