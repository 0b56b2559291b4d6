// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixchoices.h"
#include "ui/fix/fixpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTextBrowser;
class QToolButton;

namespace Hull {

class AllowBar;

//! What will be done, to be read before it is: one container at a time, the options of the change, the commands.
class ReviewPage : public FixPage
{
    Q_OBJECT

public:
    explicit ReviewPage(const FixDrafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString headline() const override;
    void refresh(const FixDraft& draft) override;

    void setChosen(const FixDrafts& drafts); //!< only these are shown
    [[nodiscard]] QString
    nameToType() const; //!< of what is in production: what has to be typed, or was; empty: nothing
    [[nodiscard]] bool isNameTyped() const;
    [[nodiscard]] AllowBar* allowBar() const { return m_allow; }

Q_SIGNALS:
    void nameTyped(); //!< see isNameTyped()

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* createOptions();
    [[nodiscard]] QWidget* createCommands();
    [[nodiscard]] QWidget* createGate();
    [[nodiscard]] const FixDraft* current() const;
    void showCurrent();
    void applyOptions();

    const FixDrafts m_drafts;
    FixDrafts m_chosen;
    QListWidget* m_list;
    QLabel* m_head;
    QTextBrowser* m_text;
    QSpinBox* m_stopTimeout;
    QSpinBox* m_probation;
    QCheckBox* m_keep;
    QToolButton* m_showCommands;
    QPlainTextEdit* m_commands;
    QPushButton* m_copy;
    QWidget* m_gate = nullptr;
    QLabel* m_gateText;
    QLineEdit* m_typed;
    AllowBar* m_allow;
    QString m_shownHtml;
};

} // namespace Hull
