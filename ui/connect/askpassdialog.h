// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/prompter.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Hull {

/*!
 * A question of ssh about one host. It names the host, waits as long as it takes and keeps no other window from being
 * used. Answers once: by its accepting button, or by any way of closing it, which refuses.
 */
class AskpassDialog : public QDialog
{
    Q_OBJECT

public:
    //! The dialog that fits the question.
    [[nodiscard]] static AskpassDialog* make(const Prompt& prompt, QWidget* parent);

    void done(int result) override;

Q_SIGNALS:
    void answered(const Hull::PromptAnswer& answer);

protected:
    AskpassDialog(const QString& objectName, const Prompt& prompt, QWidget* parent);

    QLabel* addText(const QString& text, const QString& objectName); //!< plain text; foreign parts must be printable
    void setHeading(QLatin1String icon, const QString& title); //!< also the window's title, with the host's name
    QPushButton* addAccept(const QString& label, const QString& objectName);
    QPushButton* cancelButton() const;
    [[nodiscard]] virtual PromptAnswer answer() const;
    void showEvent(QShowEvent* event) override;

    const Prompt m_prompt;
    QVBoxLayout* m_column;
    QDialogButtonBox* m_buttons;
};

//! Passphrases, passwords, and what else is answered by text: never shown while it is typed.
class SecretDialog : public AskpassDialog
{
    Q_OBJECT

public:
    SecretDialog(const Prompt& prompt, QWidget* parent);

protected:
    [[nodiscard]] PromptAnswer answer() const override;

private:
    void addField();

    QLineEdit* m_field = nullptr;
    QCheckBox* m_keep = nullptr; //!< null where an answer is good once only
};

//! Questions that want no text: may a key be used, and that a security key waits for being touched.
class ConsentDialog : public AskpassDialog
{
    Q_OBJECT

public:
    ConsentDialog(const Prompt& prompt, QWidget* parent);
};

} // namespace Hull
