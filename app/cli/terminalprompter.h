// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/prompter.h"
#include "app/cli/terminal.h"

#include <deque>
#include <memory>

namespace Hull {

/*!
 * Asks on the terminal, for hullctl --interactive: one question after the other, secrets without showing what is typed.
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
    struct Question;
    class Withdrawal;

    void showNext();
    void onLine(const QByteArray& line);
    void finish(PromptAnswer answer);
    void withdraw(const Cancellation* cancellation);

    Terminal& m_terminal;
    std::deque<std::unique_ptr<Question>> m_questions;
    bool m_showing = false; //!< the first question
};

} // namespace Hull
