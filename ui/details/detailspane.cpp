// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspane.h"

#include "models/item/hostrow.h"
#include "models/item/tablecells.h"
#include "ui/details/environmentpage.h"
#include "ui/details/findingspage.h"
#include "ui/details/jsonpage.h"
#include "ui/details/rowtableview.h"
#include "ui/details/tablepages.h"
#include "ui/focusorder.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/problembanner.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 40; // characters of a name in an empty state's title

const UnreadableContainer* unreadableOf(const DetailsSubject& subject)
{
    if (!subject.assessment) {
        return nullptr;
    }
    const auto& unreadable = subject.assessment->snapshot->unreadable;
    const auto found = std::find_if(
        unreadable.begin(), unreadable.end(), [&subject](const auto& entry) { return entry.id == subject.container; });
    return found == unreadable.end() ? nullptr : &*found;
}

//! A snapshot holds findings and ports; of the rest not enough to be shown as what is.
bool hasTab(const DetailsSubject& subject, DetailsPane::Tab tab)
{
    if (tab == DetailsPane::FindingsTab) {
        return true;
    }
    if (subject.isHost() || tab == DetailsPane::EngineTab) {
        return subject.isHost() && tab == DetailsPane::EngineTab;
    }
    return !subject.isRecalled() || tab == DetailsPane::PortsTab;
}

} // namespace

DetailsPane::DetailsPane(RevealGuard& guard, QWidget* parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_title(new ElidedLabel)
    , m_subtitle(new ElidedLabel)
    , m_tabs(new QTabWidget)
{
    setObjectName(u"detailsPane"_s);
    m_empty->setObjectName(u"detailsEmptyState"_s);
    m_title->setObjectName(u"detailsTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_subtitle->setObjectName(u"detailsSubtitle"_s);
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setFocusProxy(nullptr); // one stop for Tab is enough: the bar, for which it would stand once more
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_tabs->tabBar()->setObjectName(u"detailsTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Details tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 10, 6);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setSubject({});
}

void DetailsPane::addTabs()
{
    const std::array<QString, TabCount> titles{tr("Findings"), tr("Ports"), tr("Mounts"), tr("Security"),
        tr("Environment"), tr("Networks"), tr("JSON"), tr("Engine")};
    for (const QString& title : titles) {
        auto* holder = new QWidget; // the page comes when somebody looks
        auto* layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(holder, title);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::updateCurrentPage);
}

DetailsPage* DetailsPane::createPage(Tab tab)
{
    switch (tab) {
    case FindingsTab: {
        auto* page = new FindingsPage;
        page->setOffers(m_offers);
        connect(page, &FindingsPage::pathActivated, this, &DetailsPane::showPath);
        connect(page, &FindingsPage::fixRequested, this, &DetailsPane::fixRequested);
        connect(page, &FindingsPage::waiveRequested, this, &DetailsPane::waiveRequested);
        connect(page, &FindingsPage::endWaiverRequested, this, &DetailsPane::endWaiverRequested);
        connect(page, &FindingsPage::canWaiveChanged, this, &DetailsPane::canWaiveChanged);
        return page;
    }
    case PortsTab:
        return new PortsPage;
    case MountsTab:
        return new MountsPage;
    case SecurityTab:
        return new SecurityPage;
    case EnvironmentTab:
        return new EnvironmentPage(m_guard);
    case NetworksTab:
        return new NetworksPage;
    case JsonTab:
        return new JsonPage(m_guard);
    case EngineTab:
    case TabCount:
        break;
    }
    return new EnginePage;
}

void DetailsPane::ensurePage(Tab tab)
{
    if (!m_pages[tab]) {
        DetailsPage* page = createPage(tab);
        connect(page, &DetailsPage::copyRequested, this, &DetailsPane::copyRequested);
        m_tabs->widget(tab)->layout()->addWidget(page);
        m_pages[tab] = page;
    }
}

void DetailsPane::setSubject(const DetailsSubject& subject)
{
    if (!m_subject.isSameObject(subject)) {
        forgetPages();
    }
    m_subject = subject;
    if (!subject.isValid()) {
        m_empty->setContent({"details"_L1, tr("Nothing is selected."),
            tr("Select a container to see what was found in it and why, or a host to see the host's own findings."),
            {}});
        m_stack->setCurrentIndex(0);
        return;
    }
    if (unreadableOf(subject) || !subject.assessment) {
        showProblem();
        return;
    }
    if (m_tabs->count() == 0) {
        addTabs();
    }
    for (int tab = 0; tab < TabCount; ++tab) {
        m_tabs->setTabVisible(tab, hasTab(subject, static_cast<Tab>(tab)));
    }
    updateTitle();
    updateCurrentPage();
    m_stack->setCurrentIndex(1);
}

//! Also the pages that nobody sees: what was revealed there was promised to be forgotten.
void DetailsPane::forgetPages()
{
    for (DetailsPage* page : m_pages) {
        if (page) {
            page->setSubject({});
        }
    }
}

void DetailsPane::showProblem()
{
    const UnreadableContainer* unreadable = unreadableOf(m_subject);
    // A name without a blank in it cannot be wrapped, and would make the window as wide as itself.
    const QString name = fontMetrics().elidedText(
        m_subject.title.simplified(), Qt::ElideMiddle, fontMetrics().averageCharWidth() * longestTitle);
    if (!unreadable) {
        m_empty->setContent({"hosts"_L1, tr("%1 was not read yet.").arg(name), QString(), {}});
    } else {
        QStringList sentences = problemSentences(unreadable->error, true);
        sentences += tr("None of its checks could be assessed.");
        m_empty->setContent({"warning"_L1, tr("%1 could not be read.").arg(name), sentences.join(u'\n'), {}});
    }
    m_stack->setCurrentIndex(0);
}

void DetailsPane::updateTitle()
{
    m_title->setText(m_subject.title.simplified()); // one line, whatever is in a name
    const HostSnapshot& snapshot = *m_subject.assessment->snapshot;
    QStringList parts;
    if (const ContainerPtr container = containerOf(m_subject)) {
        parts = {snapshot.host.name, containerStateWord(*container), container->image, container->id.value.left(12)};
    } else {
        parts = {snapshot.host.endpoint};
    }
    if (m_subject.isRecalled()) {
        parts.prepend(tr("Not connected, as of %1").arg(localTimeText(m_subject.recalledFrom)));
    }
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(u" · "_s).simplified());
}

void DetailsPane::updateCurrentPage()
{
    const Tab tab = currentTab();
    if (m_subject.isValid() && m_subject.assessment && tab >= 0) {
        ensurePage(tab);
        m_pages[tab]->setSubject(m_subject);
    }
}

DetailsPane::Tab DetailsPane::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void DetailsPane::showTab(Tab tab)
{
    if (m_tabs->count() > 0 && m_tabs->isTabVisible(tab)) {
        m_tabs->setCurrentIndex(tab);
    }
}

void DetailsPane::setOffers(const FindingOffers& offers)
{
    m_offers = offers;
    if (auto* page = qobject_cast<FindingsPage*>(m_pages[FindingsTab])) {
        page->setOffers(offers);
    }
}

void DetailsPane::requestWaiver()
{
    if (auto* page = qobject_cast<FindingsPage*>(m_pages[FindingsTab])) {
        page->requestWaiver();
    }
}

QString DetailsPane::shownRule() const
{
    const auto* page = qobject_cast<const FindingsPage*>(m_pages[FindingsTab]);
    return page ? page->currentRule() : QString();
}

void DetailsPane::showNotAssessed()
{
    showTab(FindingsTab);
    if (auto* page = qobject_cast<FindingsPage*>(m_pages[FindingsTab])) {
        page->showNotAssessed();
    }
}

void DetailsPane::stepTab(int by)
{
    const int count = m_tabs->count();
    for (int step = 1; step < count; ++step) {
        const int tab = (m_tabs->currentIndex() + by * step + count * count) % count;
        if (m_tabs->isTabVisible(tab)) {
            m_tabs->setCurrentIndex(tab);
            return;
        }
    }
}

bool DetailsPane::focusSearch()
{
    if (m_stack->currentIndex() == 1 && currentTab() == JsonTab && m_pages[JsonTab]) {
        m_pages[JsonTab]->focusSearch();
        return true;
    }
    return false;
}

QWidget* DetailsPane::focusTarget() const
{
    return m_stack->currentIndex() == 1 ? m_tabs->tabBar() : firstButton(*m_empty);
}

QString DetailsPane::selectedText() const
{
    const QWidget* focus = QApplication::focusWidget();
    if (!isAncestorOf(focus)) {
        return {};
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(focus)) {
        return selectedRowsText(*view);
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focus)) {
        return text->textCursor().selection().toPlainText();
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(focus)) {
        return text->textCursor().selection().toPlainText();
    }
    return {};
}

void DetailsPane::resizeEvent(QResizeEvent* event)
{
    m_title->setMaximumWidth(width() * 3 / 5); // a long name leaves room for host, state and image
    QWidget::resizeEvent(event);
}

void DetailsPane::showPath(const QString& path)
{
    showTab(JsonTab);
    if (auto* page = qobject_cast<JsonPage*>(m_pages[JsonTab])) {
        page->showPath(path);
    }
}

} // namespace Hull
