// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/promptqueue.h"

#include <QPointer>

class QWidget;

namespace Hull {

class AskpassDialog;

//! Asks by dialogs over a window, one after the other; one answer also goes to the questions that wait for the same. A
//! question that is withdrawn closes its dialog.
class WindowPrompter : public QObject, public Prompter
{
    Q_OBJECT

public:
    explicit WindowPrompter(QObject* parent = nullptr);
    ~WindowPrompter() override;

    void setWindow(QWidget* window); //!< borrowed; without one every question is refused

    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Withdrawal;

    [[nodiscard]] QWidget* place() const; //!< what the dialog stands over
    void showNext();
    void finish(const PromptAnswer& answer);
    void withdraw(const Cancellation* cancellation);

    QPointer<QWidget> m_window;
    QPointer<AskpassDialog> m_dialog; //!< of the first question
    PromptQueue m_questions;
};

} // namespace Hull
