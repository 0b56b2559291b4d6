// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/fixwizard.h"

#include "app/session/hostsession.h"
#include "ui/fix/allowbar.h"
#include "ui/fix/checkspage.h"
#include "ui/fix/choosepage.h"
#include "ui/fix/fixrunner.h"
#include "ui/fix/fixtexts.h"
#include "ui/fix/grouppage.h"
#include "ui/fix/managerpage.h"
#include "ui/fix/reviewpage.h"
#include "ui/fix/runpage.h"
#include "ui/fix/statusmark.h"
#include "ui/focusorder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What of a page Tab comes to first; nullptr where there is nothing.
QWidget* firstStop(const QWidget& page)
{
    for (QWidget* widget = page.nextInFocusChain(); widget && widget != &page; widget = widget->nextInFocusChain()) {
        if (page.isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()
            && widget->isVisibleTo(&page)) {
            return widget;
        }
    }
    return nullptr;
}

bool isAnyManaged(const FixDrafts& drafts)
{
    return std::any_of(drafts.begin(), drafts.end(), [](const FixDraft* draft) { return draft->isManaged(); });
}

} // namespace

FixWizard::FixWizard(const FixWizardContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_title(heading({}, u"fixTitle"_s))
    , m_hint(paragraph({}, u"fixHint"_s))
    , m_jumps(!context.wanted.isEmpty() && context.targets.size() == 1)
{
    setObjectName(u"fixWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const FixTarget& first = m_context.targets.front();
    setWindowTitle(m_context.targets.size() == 1
            //: %1 a container, %2 its host
            ? tr("Fix %1 on %2").arg(first.name, first.session->host().name)
            : tr("Fix %1 containers").arg(m_context.targets.size()));
    for (const FixTarget& target : m_context.targets) {
        m_drafts.push_back(new FixDraft(target, m_context.wanted, this));
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(createSteps());
    middle->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    m_buttons = createButtons();
    layout->addWidget(m_buttons);
    createPages();
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 148, metrics.lineSpacing() * 42);
    showPage(m_choose);
    for (FixDraft* draft : m_drafts) {
        connect(draft, &FixDraft::changed, this, [this, draft] { onDraftChanged(*draft); });
        draft->start();
    }
    connect(&m_context.runner, &FixRunner::changed, this, &FixWizard::updateButtons);
}

FixWizard::~FixWizard() = default;

QWidget* FixWizard::createSteps()
{
    auto* steps = new QWidget;
    steps->setObjectName(u"fixSteps"_s);
    m_stepColumn = new QVBoxLayout(steps);
    m_stepColumn->addStrut(fontMetrics().averageCharWidth() * 18); // at least: names are longer in some languages
    m_stepColumn->setContentsMargins(0, 4, 0, 0);
    m_stepColumn->setSpacing(10);
    m_stepColumn->addStretch(1);
    return steps;
}

QWidget* FixWizard::createButtons()
{
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(u"fixBack"_s);
    m_next = new QPushButton;
    m_next->setObjectName(u"fixNext"_s);
    m_close = new QPushButton;
    m_close->setObjectName(u"fixClose"_s);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    for (QPushButton* button : {m_back, m_next, m_close}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return line;
}

void FixWizard::createPages()
{
    if (m_drafts.size() > 1) {
        m_group = new GroupPage(m_drafts);
        m_choose = m_group;
        connect(m_group, &GroupPage::chosenChanged, this, &FixWizard::updateButtons);
    } else {
        m_choose = new ChoosePage(*m_drafts.front());
    }
    addPage(m_choose);
    if (isAnyManaged(m_drafts)) {
        m_manager = new ManagerPage(m_drafts);
        addPage(m_manager);
    }
    m_checks = new ChecksPage(m_drafts);
    addPage(m_checks);
    m_review = new ReviewPage(m_drafts);
    addPage(m_review);
    m_runPage = new RunPage;
    addPage(m_runPage);
    m_result = new ResultPage;
    addPage(m_result);
    connect(m_review->allowBar(), &AllowBar::allowRequested, this, &FixWizard::allow);
    connect(m_review, &ReviewPage::nameTyped, this, &FixWizard::updateButtons);
    connect(m_runPage, &RunPage::takeBackRequested, this, [this] {
        if (m_run) {
            m_run->takeBack();
        }
    });
    connect(m_result, &ResultPage::rollBackRequested, this, &FixWizard::askForRollBack);
    connect(m_result, &ResultPage::giveUpRequested, this, &FixWizard::askToGiveUp);
    connect(m_result, &ResultPage::chooseAgainRequested, this, &FixWizard::chooseAgain);
}

void FixWizard::addPage(FixPage* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto* label = new QLabel;
    label->setObjectName(u"fixStep%1"_s.arg(m_pages.size()));
    label->setTextFormat(Qt::PlainText);
    m_stepColumn->insertWidget(static_cast<int>(m_stepLabels.size()), label);
    m_stepLabels.push_back(label);
}

FixPage* FixWizard::page() const
{
    return m_pages[static_cast<size_t>(m_stack->currentIndex())];
}

void FixWizard::showPage(FixPage* page)
{
    m_review->setChosen(chosen());
    m_checks->setChosen(chosen());
    m_stack->setCurrentWidget(page);
    m_title->setText(page->headline());
    updateSteps();
    updateButtons();
    orderFocusAsShown({m_stack, m_buttons});
    // Of what is under way, or over, no key may hit the way back in passing.
    QWidget* first = page == m_runPage || page == m_result ? m_close : firstStop(*page);
    (first ? first : m_next)->setFocus(Qt::OtherFocusReason);
}

void FixWizard::updateSteps()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const bool isCurrent = m_pages[i] == page();
        QLabel* label = m_stepLabels[i];
        //: %1 a number, %2 the name of a page
        label->setText(tr("%1  %2").arg(i + 1).arg(m_pages[i]->title()));
        label->setAccessibleName(isCurrent
                ? tr("Step %1 of %2, this page: %3").arg(i + 1).arg(m_pages.size()).arg(m_pages[i]->title())
                : tr("Step %1 of %2: %3").arg(i + 1).arg(m_pages.size()).arg(m_pages[i]->title()));
        QFont font = label->font();
        font.setBold(isCurrent);
        label->setFont(font);
        label->setEnabled(isCurrent || i < static_cast<size_t>(m_stack->currentIndex()));
    }
}

void FixWizard::step(int by)
{
    m_jumps = false;
    if (by > 0 && page() == m_review) {
        run();
        return;
    }
    if (by > 0 && !obstacle().isEmpty()) {
        return;
    }
    int place = m_stack->currentIndex() + by;
    if (m_manager && place == m_stack->indexOf(m_manager) && !isAnyManaged(chosen())) {
        place += by; // of a group: those that are managed were left out
    }
    if (place >= 0 && place < m_stack->count()) {
        showPage(m_pages[static_cast<size_t>(place)]);
    }
}

bool FixWizard::focusNextPrevChild(bool next)
{
    orderFocusAsShown({m_stack, m_buttons}); // pages were made after the buttons
    return QDialog::focusNextPrevChild(next);
}

FixDrafts FixWizard::chosen() const
{
    FixDrafts drafts;
    std::copy_if(m_drafts.begin(), m_drafts.end(), std::back_inserter(drafts),
        [this](const FixDraft* draft) { return !m_group || m_group->isChosen(*draft); });
    return drafts;
}

QString FixWizard::obstacle() const
{
    const FixDrafts drafts = chosen();
    if (drafts.empty()) {
        return tr("Tick at least one container.");
    }
    for (const FixDraft* draft : drafts) {
        const bool isReady = draft->state() == FixDraft::State::Ready;
        if (!isReady && page() != m_manager) {
            return draft->state() == FixDraft::State::Planning ? tr("Planning…")
                                                               : tr("There is no plan for %1.").arg(draft->name());
        }
        if (page() == m_choose && !m_group && draft->needsAnswer()) {
            return tr("An answer is missing, see above.");
        }
        if (page() == m_manager && draft->offer().manager.refuses) {
            return tr("%1 is changed where it is managed.").arg(draft->name());
        }
        if ((page() == m_checks || page() == m_review) && !draft->canRun()) {
            const auto& lines = draft->plan()->preflight;
            return std::any_of(lines.begin(), lines.end(), isBlocking)
                ? tr("Something stops the change of %1.").arg(draft->name())
                : tr("A risk for %1 has to be allowed first.").arg(draft->name());
        }
        if (page() == m_review) {
            if (!draft->session() || !m_context.runner.isAllowed(*draft->session())) {
                return tr("%1 is read-only.").arg(draft->hostName());
            }
            if (m_context.runner.isBusy(*draft->session())) {
                return tr("Another change is under way on %1.").arg(draft->hostName());
            }
        }
    }
    return page() == m_review && !m_review->isNameTyped() ? tr("Type %1 to go on.").arg(m_review->nameToType())
                                                          : QString();
}

//! Host by host: each is a decision of its own.
const FixDraft* FixWizard::firstReadOnly() const
{
    const FixDrafts drafts = chosen();
    const auto first = std::find_if(drafts.begin(), drafts.end(),
        [this](const FixDraft* draft) { return draft->session() && !m_context.runner.isAllowed(*draft->session()); });
    return first == drafts.end() ? nullptr : *first;
}

void FixWizard::allow(bool forGood)
{
    if (const FixDraft* draft = firstReadOnly(); draft && forGood) {
        m_context.runner.allowForGood(*draft->session());
    } else if (draft) {
        m_context.runner.allow(*draft->session());
    }
    updateButtons();
}

void FixWizard::updateAllowBar()
{
    const FixDraft* draft = firstReadOnly();
    if (!draft) {
        m_review->allowBar()->setHost({}, {}, false);
        return;
    }
    const HostSession& session = *draft->session();
    m_review->allowBar()->setHost(draft->hostName(), m_context.runner.lockReason(session),
        m_context.runner.canAllowForGood(session) && !draft->isProduction());
}

void FixWizard::updateButtons()
{
    const bool isOver = page() == m_result;
    const bool isRunning = page() == m_runPage;
    const bool isReview = page() == m_review;
    updateAllowBar();
    const QString why = isOver || isRunning ? QString() : obstacle();
    m_hint->setText(isReview && !m_review->allowBar()->isHidden() ? QString() : why); // the bar says so already
    m_back->setVisible(!isOver && !isRunning);
    m_back->setEnabled(page() != m_choose);
    m_next->setVisible(!isOver && !isRunning);
    m_next->setEnabled(why.isEmpty());
    const bool stopsAny = std::any_of(m_drafts.begin(), m_drafts.end(),
        [](const FixDraft* draft) { return draft->plan() && draft->plan()->downtimeSeconds > 0; });
    m_next->setText(!isReview ? tr("&Next") : stopsAny ? tr("Stop and &recreate") : tr("&Recreate"));
    m_close->setText(isOver || isRunning ? tr("&Close") : tr("&Cancel"));
    // Return goes on, except where that would stop a container.
    m_next->setDefault(!isReview && !isOver && !isRunning);
    m_close->setDefault(isOver);
}

void FixWizard::onDraftChanged(FixDraft& draft)
{
    for (FixPage* each : m_pages) {
        each->refresh(draft);
    }
    if (m_jumps && draft.state() != FixDraft::State::Planning) {
        m_jumps = false;
        openWhereNeeded();
    }
    updateButtons();
}

//! One click leads from a finding to the review, unless something has to be said before.
void FixWizard::openWhereNeeded()
{
    const FixDraft& draft = *m_drafts.front();
    if (draft.offer().manager.refuses) {
        showPage(m_manager);
    } else if (draft.state() != FixDraft::State::Ready || draft.needsAnswer()) {
        showPage(m_choose);
    } else {
        showPage(draft.canRun() ? static_cast<FixPage*>(m_review) : m_checks);
    }
}

} // namespace Hull
