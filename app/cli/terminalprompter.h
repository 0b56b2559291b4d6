// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/promptqueue.h"
#include "app/cli/terminal.h"

namespace Hull {

/*!
 * Asks on the terminal, for hullctl --interactive: one question after the other, secrets without showing what is typed;
 * one answer also goes to the questions that wait for the same.
 * An empty line or Ctrl+D refuses. A host key is trusted by "yes" or by its fingerprint, word for word.
 */
class TerminalPrompter : public QObject, public Prompter
{
    Q_OBJECT

public:
    //! terminal is borrowed and open.
    explicit TerminalPrompter(Terminal& terminal, QObject* parent = nullptr);
    ~TerminalPrompter() override;

    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override;

private:
    class Withdrawal;

    void showNext();
    void onLine(const QByteArray& line);
    void finish(PromptAnswer answer);
    void withdraw(const Cancellation* cancellation);

    Terminal& m_terminal;
    PromptQueue m_questions;
    bool m_showing = false; //!< the first question
};

} // namespace Hull
