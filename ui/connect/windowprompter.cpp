// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/windowprompter.h"

#include "ui/connect/askpassdialog.h"

#include <QApplication>
#include <QEvent>

namespace Hull {

//! Closes the question's dialog as soon as its handle is cancelled.
class WindowPrompter::Withdrawal : public Cancellation
{
public:
    explicit Withdrawal(WindowPrompter* prompter)
        : m_prompter(prompter)
    { }

private:
    void abort() override
    {
        if (m_prompter) {
            m_prompter->withdraw(this);
        }
    }

    QPointer<WindowPrompter> m_prompter;
};

WindowPrompter::WindowPrompter(QObject* parent)
    : QObject(parent)
{ }

WindowPrompter::~WindowPrompter()
{
    delete m_dialog;
}

void WindowPrompter::setWindow(QWidget* window)
{
    m_window = window;
}

RequestHandle WindowPrompter::ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler)
{
    if (!m_window) {
        Error error;
        error.kind = Error::Kind::Cancelled;
        error.message = {QT_TRANSLATE_NOOP("Hull", "Nobody could be asked: the window is closed."), {}};
        return answerLater<PromptAnswer>(error, context, std::move(handler));
    }
    auto withdrawal = std::make_shared<Withdrawal>(this);
    m_questions.add(prompt, context, std::move(handler), withdrawal);
    connect(context, &QObject::destroyed, this, [this, withdrawal] { withdraw(withdrawal.get()); });
    QMetaObject::invokeMethod(this, &WindowPrompter::showNext, Qt::QueuedConnection);
    return RequestHandle(withdrawal);
}

//! A dialog that keeps the window from being used, such as the one that tests a connection, keeps every other child of
//! the window from being used, too, but not its own.
QWidget* WindowPrompter::place() const
{
    QWidget* modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.data();
}

void WindowPrompter::showNext()
{
    if (m_questions.isEmpty() || !m_window) {
        return;
    }
    if (!m_dialog) {
        m_dialog = AskpassDialog::make(m_questions.first(), place());
        connect(m_dialog, &AskpassDialog::answered, this, &WindowPrompter::finish);
        // It goes with a dialog below it; whoever asked still waits for an answer then.
        connect(m_dialog, &QObject::destroyed, this, &WindowPrompter::showNext, Qt::QueuedConnection);
        m_dialog->installEventFilter(this);
    } else if (m_dialog->parentWidget() != place()) {
        m_dialog->setParent(place(), m_dialog->windowFlags()); // else nobody could answer it, or any that comes after
    } else {
        return;
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

//! A dialog that was opened after the question would keep it from being answered: it moves over that one.
bool WindowPrompter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_dialog && event->type() == QEvent::WindowBlocked) {
        // Later: the dialog that blocks is about to be shown, and would stand above.
        QMetaObject::invokeMethod(this, &WindowPrompter::showNext, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void WindowPrompter::finish(const PromptAnswer& answer)
{
    if (m_questions.isEmpty()) {
        return;
    }
    m_dialog->deleteLater(); // it is just telling this
    m_dialog = nullptr;
    QMetaObject::invokeMethod(this, &WindowPrompter::showNext, Qt::QueuedConnection);
    m_questions.answer(answer);
}

void WindowPrompter::withdraw(const Cancellation* cancellation)
{
    if (m_questions.withdraw(cancellation) == PromptQueue::Withdrawn::First && m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog = nullptr;
        QMetaObject::invokeMethod(this, &WindowPrompter::showNext, Qt::QueuedConnection);
    }
}

} // namespace Hull
