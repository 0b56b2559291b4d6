// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containerpane.h"

#include "models/item/containerfiltersortproxy.h"
#include "models/item/tablecells.h"
#include "ui/containers/containertableview.h"
#include "ui/containers/failuretexts.h"
#include "ui/containers/filteredit.h"
#include "ui/focusorder.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/problemarea.h"
#include "ui/widgets/severitystrip.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

ContainerPane::ContainerPane(ContainerTableModel& model, ContainerFilterSortProxy& proxy, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(proxy)
    , m_filter(new FilterEdit)
    , m_filterHint(new QLabel)
    , m_counts(new ElidedLabel)
    , m_showAll(new QPushButton(tr("Show &all")))
    , m_allGood(new QLabel)
    , m_whyNot(new QPushButton(tr("&Why?")))
    , m_strip(new SeverityStrip)
    , m_grouped(new QCheckBox(tr("&Group by host")))
    , m_problems(new ProblemArea)
    , m_stack(new QStackedWidget)
    , m_table(new ContainerTableView)
    , m_empty(new EmptyState)
{
    setObjectName(u"containerPane"_s);
    m_table->setProxy(&proxy);
    m_empty->setObjectName(u"tableEmptyState"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createFilterLine());
    layout->addWidget(createFilterHint());
    layout->addWidget(createCountLine());
    layout->addWidget(createAllGoodLine());
    layout->addWidget(m_problems);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_filter, m_showAll);
    setTabOrder(m_showAll, m_grouped);
    setTabOrder(m_grouped, m_table);

    connect(&proxy, &ContainerFilterSortProxy::matchCountChanged, this, &ContainerPane::updateCounts);
    connect(m_filter, &QLineEdit::textChanged, this, &ContainerPane::updateCounts);
    connect(&model, &ContainerTableModel::countsChanged, this, &ContainerPane::updateCounts);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ContainerPane::updateEmptyState);
    connect(m_empty, &EmptyState::buttonClicked, this, &ContainerPane::onEmptyButton);
    updateCounts();
}

QWidget* ContainerPane::createFilterLine()
{
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &ContainerFilterSortProxy::setFilterText);
    auto* line = new QWidget;
    m_filterLine = new QHBoxLayout(line);
    m_filterLine->setContentsMargins(8, 8, 8, 4);
    m_filterLine->addWidget(m_filter);
    return line;
}

//! What is wrong with the filter; meanwhile the rows stay as they are.
QWidget* ContainerPane::createFilterHint()
{
    m_filterHint->setObjectName(u"filterHint"_s);
    m_filterHint->setTextFormat(Qt::PlainText);
    m_filterHint->setWordWrap(true);
    m_filterHint->setContentsMargins(8, 0, 8, 4);
    m_filterHint->hide();
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        const auto& mistake = m_filter->mistake();
        m_filterHint->setText(mistake ? tr("Not filtered yet: %1").arg(mistake->message.translated()) : QString());
        m_filterHint->setVisible(mistake.has_value());
    });
    return m_filterHint;
}

QWidget* ContainerPane::createCountLine()
{
    m_counts->setObjectName(u"countLabel"_s);
    m_showAll->setObjectName(u"showAllButton"_s);
    m_showAll->setAccessibleDescription(tr("Clears the filter"));
    m_grouped->setObjectName(u"groupByHost"_s);
    m_grouped->setChecked(m_proxy.isGrouped());
    connect(m_showAll, &QPushButton::clicked, this, &ContainerPane::clearFilters);
    connect(m_grouped, &QCheckBox::toggled, &m_proxy, &ContainerFilterSortProxy::setGrouped);
    connect(&m_proxy, &ContainerFilterSortProxy::groupedChanged, this,
        [this] { m_grouped->setChecked(m_proxy.isGrouped()); });
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 0, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addWidget(m_showAll);
    layout->addStretch();
    layout->addWidget(m_strip);
    layout->addSpacing(6);
    layout->addWidget(m_grouped);
    return line;
}

//! A whole sentence, which has no room beside the counts of a narrow window.
QWidget* ContainerPane::createAllGoodLine()
{
    m_allGood->setObjectName(u"allGoodLabel"_s);
    m_allGood->setTextFormat(Qt::PlainText);
    m_allGood->setWordWrap(true);
    m_whyNot->setObjectName(u"whyNotAssessedAnywhere"_s);
    m_whyNot->setAccessibleName(tr("Why were checks not assessed?"));
    connect(m_whyNot, &QPushButton::clicked, this, &ContainerPane::showNotAssessed);
    m_allGoodLine = new QWidget;
    auto* layout = new QHBoxLayout(m_allGoodLine);
    layout->setContentsMargins(8, 0, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_allGood, 1000); // up to its maximum, the text in one line
    layout->addWidget(m_whyNot);
    layout->addStretch(1);
    return m_allGoodLine;
}

void ContainerPane::setHosts(std::vector<HostRow> hosts, bool readingFiles, bool demo)
{
    m_situation.hosts = std::move(hosts);
    m_situation.readingFiles = readingFiles;
    m_situation.demo = demo;
    updateCounts();
    updateProblems();
}

void ContainerPane::setFirstStart(const FirstStart& start)
{
    m_situation.start = start;
    updateEmptyState();
}

void ContainerPane::updateCounts()
{
    const int total = m_proxy.totalCount();
    const bool filtering = m_proxy.isFiltering();
    m_counts->setText(filtering ? tr("%1 of %2 shown — filter active")
                                      .arg(locale().toString(m_proxy.matchCount()), locale().toString(total))
                                : countText());
    m_counts->setVisible(!m_situation.hosts.empty());
    m_showAll->setVisible(filtering);
    m_strip->setCounts(filtering ? m_proxy.matchedCounts() : m_model.openCounts(), filtering);
    m_strip->setVisible(total > 0 || m_model.openCounts().counted() > 0); // a host's own findings count, too
    updateAllGood();
    updateEmptyState();
}

//! Containers are counted on hosts that were read: what the others have is not known, and it is not "0".
QString ContainerPane::countText() const
{
    const auto& hosts = m_situation.hosts;
    const auto hostCount = [this](qsizetype count) {
        return count == 1 ? tr("1 host") : tr("%1 hosts").arg(locale().toString(count));
    };
    const qsizetype read =
        std::count_if(hosts.begin(), hosts.end(), [](const HostRow& row) { return wasRead(row.assessment); });
    const qsizetype unread = static_cast<qsizetype>(hosts.size()) - read;
    //: %1 "7 hosts"
    QString notRead = unread > 0 ? tr("%1 not read").arg(hostCount(unread)) : QString();
    if (read == 0) {
        return notRead;
    }
    //: %1 "143 containers", %2 "7 hosts"
    const QString counted = tr("%1 on %2").arg(containerCountText(m_proxy.totalCount()), hostCount(read));
    //: %1 "143 containers on 7 hosts", %2 "2 hosts not read"
    return unread > 0 ? tr("%1, %2").arg(counted, notRead) : counted;
}

namespace {

int notAssessedIn(const Assessment& assessment)
{
    return static_cast<int>(std::count_if(assessment.results.begin(), assessment.results.end(),
        [](const RuleResult& result) { return result.outcome == RuleOutcome::NotAssessed; }));
}

//! What could not be assessed of a host: where (its containers, then the host itself without an id), and how many
//! checks there.
std::vector<std::pair<ContainerId, int>> notAssessedOf(const HostRow& row)
{
    std::vector<std::pair<ContainerId, int>> found;
    if (!row.assessment) {
        return found;
    }
    for (size_t i = 0; i < row.assessment->containers.size(); ++i) {
        if (const int count = notAssessedIn(row.assessment->containers[i]); count > 0) {
            found.emplace_back(row.assessment->snapshot->containers[i]->id, count);
        }
    }
    if (const int count = notAssessedIn(row.assessment->host); count > 0) {
        found.emplace_back(ContainerId(), count);
    }
    return found;
}

//! What the containers were judged by: only the full profile has results of its rules.
Profile profileOf(const std::vector<HostRow>& hosts)
{
    for (const HostRow& row : hosts) {
        if (row.assessment && !row.assessment->containers.empty()) {
            const auto& results = row.assessment->containers.front().results;
            const bool full = std::any_of(results.begin(), results.end(),
                [](const RuleResult& result) { return result.rule->profile == Profile::Full; });
            return full ? Profile::Full : Profile::Core;
        }
    }
    return Profile::Core;
}

} // namespace

//! Where nothing is open, that is said; and never without what could not be assessed.
void ContainerPane::updateAllGood()
{
    const auto& hosts = m_situation.hosts;
    const bool allRead = !hosts.empty()
        && std::all_of(hosts.begin(), hosts.end(), [](const HostRow& row) { return row.state == HostState::Ready; });
    const bool allGood = allRead && m_proxy.totalCount() > 0 && m_model.openCounts().counted() == 0;
    int notAssessed = 0;
    if (allGood) {
        for (const HostRow& row : hosts) {
            for (const auto& entry : notAssessedOf(row)) {
                notAssessed += entry.second;
            }
        }
    }
    m_allGoodLine->setVisible(allGood);
    m_whyNot->setVisible(notAssessed > 0);
    if (!allGood) {
        return;
    }
    //: %1 "143 containers", %2 the name of a profile of rules: core or full
    QString text = tr("No open findings in %1 with profile %2.")
                       .arg(containerCountText(m_proxy.totalCount()), profileName(profileOf(hosts)));
    if (notAssessed > 0) {
        text += u' '
            + (notAssessed == 1 ? tr("1 check could not be assessed.")
                                : tr("%1 checks could not be assessed.").arg(locale().toString(notAssessed)));
    }
    m_allGood->setText(text);
    m_allGood->setMaximumWidth(m_allGood->fontMetrics().horizontalAdvance(text) + 4);
}

void ContainerPane::showNotAssessed()
{
    for (const HostRow& row : m_situation.hosts) {
        const auto entries = notAssessedOf(row);
        if (!entries.empty()) {
            Q_EMIT notAssessedRequested(row.host.id(), entries.front().first);
            return;
        }
    }
}

void ContainerPane::updateClock()
{
    const bool waits = emptyStateWaits(m_situation);
    if (waits && !m_clock.isActive()) {
        m_waiting.start();
        m_clock.start();
    } else if (!waits) {
        m_clock.stop();
    }
    m_situation.waitedSeconds = waits ? static_cast<int>(m_waiting.elapsed() / 1000) : 0;
}

void ContainerPane::updateEmptyState()
{
    m_situation.containers = m_proxy.totalCount();
    m_situation.matches = m_proxy.matchCount();
    m_situation.filterText = m_proxy.filterText();
    m_situation.filtering = m_proxy.isFiltering();
    m_situation.chosenHosts = m_proxy.hostFilter();
    updateClock();
    const std::optional<EmptyState::Content> content = emptyStateFor(m_situation);
    if (content) {
        m_empty->setContent(*content);
    }
    QWidget* page = content ? static_cast<QWidget*>(m_empty) : m_table;
    const bool focusWasInside = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(page);
    if (focusWasInside && !content) {
        m_table->setFocus();
    }
}

namespace {

//! A host that is alone and has no rows is told of in the place of the table, also while it is read again.
bool emptyStateTellsAll(const TableSituation& situation)
{
    const bool readsOneHost =
        situation.hosts.size() == 1 && situation.containers == 0 && situation.hosts.front().state == HostState::Reading;
    return readsOneHost || emptyStateTellsError(situation);
}

} // namespace

void ContainerPane::setPolicyProblem(const QString& path, const std::optional<Error>& error)
{
    m_policyPath = path;
    m_policyError = error;
    updateProblems();
}

void ContainerPane::updateProblems()
{
    std::vector<std::pair<HostId, ProblemBanner::Situation>> problems;
    if (m_policyError) { // first, since it is about every host
        ProblemBanner::Situation problem{tr("Policy"), m_policyPath, *m_policyError, false, {}, false};
        problems.emplace_back(HostId{u"file://"_s + m_policyPath}, problem);
    }
    if (!emptyStateTellsAll(m_situation)) {
        for (const HostRow& row : m_situation.hosts) {
            // A banner stays while its host is read again: the table below must not jump twice for a vain try.
            if (row.error) {
                ProblemBanner::Situation problem{row.host.name, row.host.endpoint, *row.error, false, {}, true};
                problem.canRetry = row.canRefresh;
                problem.isReading = row.state == HostState::Reading;
                problem.showsOldData = row.stale;
                problem.editLabel = m_situation.demo ? QString() : failureEditLabel(row.error->kind);
                if (isRecalled(row)) {
                    problem.lastRead = localTimeText(row.recalledFrom);
                } else if (wasRead(row.assessment)) {
                    problem.lastRead = QLocale().toString(
                        row.assessment->snapshot->finished.toLocalTime().time(), QLocale::ShortFormat);
                }
                problems.emplace_back(row.host.id(), problem);
            }
        }
    }
    m_problems->setProblems(problems);
}

void ContainerPane::onEmptyButton(const QString& id)
{
    if (id == EmptyAction::clearFilter) {
        clearFilters();
        m_filter->setFocus();
    } else if (m_situation.hosts.empty() || (id != EmptyAction::copyCommand && id != EmptyAction::copyDetails)) {
        Q_EMIT emptyActionRequested(id);
    } else {
        const HostRow& row = m_situation.hosts.front();
        const Error error = row.error.value_or(Error());
        Q_EMIT copyRequested(id == EmptyAction::copyCommand ? remedyCommand(error)
                                                            : problemDetails(row.host.name, row.host.endpoint, error));
    }
}

void ContainerPane::addActionButtons(const QList<QAction*>& actions)
{
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto* button = new QToolButton;
        button->setObjectName(actions[i]->objectName() + "Button"_L1);
        button->setDefaultAction(actions[i]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(actions[i]->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        m_filterLine->insertWidget(static_cast<int>(i), button);
    }
}

void ContainerPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_problems->setRoom(height());
}

void ContainerPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QWidget* ContainerPane::contentTarget() const
{
    return m_stack->currentWidget() == m_table ? m_table : firstButton(*m_empty);
}

void ContainerPane::clearFilters()
{
    m_filter->clear();
    m_proxy.clearFilters();
    Q_EMIT filtersCleared();
}

bool ContainerPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (QWidget* target = contentTarget()) {
            target->setFocus(Qt::TabFocusReason);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hull
