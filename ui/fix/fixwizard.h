// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fix/fixdraft.h"
#include "ui/fix/fixpage.h"
#include "ui/fix/resultpage.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Hull {

class ChecksPage;
class FixRun;
class FixRunner;
class GroupPage;
class ModalGateway;
class ReviewPage;
class RunPage;

//! What is to be put right. Borrowed parts outlive the wizard.
struct FixWizardContext
{
    FixRunner& runner;
    ModalGateway& gateway;
    std::vector<FixTarget> targets; //!< one or more; several are a group, changed one after the other
    QString wanted; //!< the rule of the finding that the user came from; empty: none
};

/*!
 * Puts containers right, page by page: what, who else manages them, what was checked, what will be done, how it goes,
 * what became of it. Who comes from a finding finds the review at once, or the page that needs an answer first. Nothing
 * on a host changes before the last button of the review. Opens without blocking, see open(); closing it is always
 * safe.
 */
class FixWizard : public QDialog
{
    Q_OBJECT

public:
    explicit FixWizard(const FixWizardContext& context, QWidget* parent = nullptr);
    ~FixWizard() override;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget* createSteps();
    [[nodiscard]] QWidget* createButtons();
    void createPages();
    void addPage(FixPage* page);

    [[nodiscard]] FixPage* page() const;
    void showPage(FixPage* page);
    void step(int by);
    void updateSteps();
    void updateButtons();
    [[nodiscard]] const FixDraft* firstReadOnly() const; //!< of those that are on a host that may not be changed
    void allow(bool forGood);
    void updateAllowBar();
    [[nodiscard]] QString obstacle() const; //!< why this page cannot be left forwards; empty: it can
    [[nodiscard]] FixDrafts chosen() const;
    void onDraftChanged(FixDraft& draft);
    void openWhereNeeded();

    void run();
    void runCurrent();
    void carryOut();
    void watch(FixRun* run);
    void onFinished(const TransactionOutcome& outcome);
    void showResults();
    void askForRollBack();
    void askToGiveUp();
    void chooseAgain();

    FixWizardContext m_context;
    FixDrafts m_drafts;
    GroupPage* m_group = nullptr; //!< of several containers
    FixPage* m_choose = nullptr; //!< the group's, or the one container's
    FixPage* m_manager = nullptr; //!< only where somebody manages one of them
    ChecksPage* m_checks = nullptr;
    ReviewPage* m_review = nullptr;
    RunPage* m_runPage = nullptr;
    ResultPage* m_result = nullptr;
    std::vector<FixPage*> m_pages;
    std::vector<QLabel*> m_stepLabels;
    QVBoxLayout* m_stepColumn = nullptr;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_hint;
    QWidget* m_buttons = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    bool m_jumps; //!< the first plan decides which page is shown

    FixDrafts m_members; //!< of the run
    size_t m_position = 0;
    bool m_isGoingOn = false; //!< a run that goes through the members, not one that takes back or gives up
    QPointer<FixRun> m_run;
    std::vector<FixResult> m_results;
};

} // namespace Hull
