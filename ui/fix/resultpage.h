// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/transactionoutcome.h"
#include "ui/fix/fixpage.h"

#include <optional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Hull {

class StatusMark;

//! What became of one container: an outcome, or nothing where its turn did not come.
struct FixResult
{
    QString name;
    QString hostName;
    std::optional<TransactionOutcome> outcome;
};

//! What became of it, and the way back.
class ResultPage : public FixPage
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString headline() const override;
    void refresh(const FixDraft& /*draft*/) override { } // what was done is not planned any more

    void setResults(const std::vector<FixResult>& results, size_t shown);
    [[nodiscard]] const std::vector<FixResult>& results() const { return m_results; }
    [[nodiscard]] const FixResult* current() const; //!< the one that is shown

Q_SIGNALS:
    void rollBackRequested();
    void giveUpRequested();
    void chooseAgainRequested(); //!< of one that was taken back

private:
    void showCurrent();
    void showOutcome(const TransactionOutcome& outcome);

    std::vector<FixResult> m_results;
    QListWidget* m_list;
    StatusMark* m_mark;
    QLabel* m_text;
    QLabel* m_findings;
    QWidget* m_lines;
    QLabel* m_logTitle;
    QPlainTextEdit* m_log;
    QPushButton* m_rollBack;
    QPushButton* m_giveUp;
    QPushButton* m_chooseAgain;
};

} // namespace Hull
