// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "app/base/log.h"
#include "app/base/redact.h"
#include "app/session/fleet.h"
#include "models/item/containerfiltersortproxy.h"
#include "models/item/hostlistmodel.h"
#include "ui/aboutdialog.h"
#include "ui/actions.h"
#include "ui/containers/columnmenu.h"
#include "ui/containers/containerpane.h"
#include "ui/containers/containertableview.h"
#include "ui/containers/filteredit.h"
#include "ui/containers/sortheader.h"
#include "ui/details/detailspane.h"
#include "ui/details/revealguard.h"
#include "ui/fix/allowactions.h"
#include "ui/fix/fixactions.h"
#include "ui/fix/fixrunner.h"
#include "ui/fix/keptactions.h"
#include "ui/fleetpresenter.h"
#include "ui/focusorder.h"
#include "ui/hosts/hostactions.h"
#include "ui/hosts/hostspane.h"
#include "ui/palette/paletteactions.h"
#include "ui/panedock.h"
#include "ui/selectionmemory.h"
#include "ui/statusline.h"
#include "ui/widgets/demobanner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/modalgateway.h"
#include "ui/widgets/problemarea.h"
#include "ui/windowdialogs.h"
#include "ui/windowlayout.h"
#include "ui/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(context.demo ? tr("Demo fleet — Hullwright") : tr("Hullwright"));
    setMinimumSize(800, 520);
    resize(WindowLayout::firstSize(screen()->availableGeometry().size()));
    WindowLayout::restoreSize(*this, context.settings);
}

void MainWindow::build()
{
    m_containers = new ContainerTableModel(this);
    m_containers->setShownLabels(redacted);
    m_proxy = new ContainerFilterSortProxy(this);
    m_proxy->setSourceModel(m_containers);
    m_hosts = new HostListModel(this);
    m_presenter = new FleetPresenter(m_context.fleet, *m_containers, *m_hosts, m_context.last, this);
    m_guard = new RevealGuard(m_context.gateway, this);
    m_actions = new Actions(this);
    createCentralPane();
    createDocks();
    createMenus();
    m_status = new StatusLine(*statusBar(), m_context.demo, m_context.lockedReadOnly, this);
    connectActions();
    m_actions->connectTheme(m_context.theme, m_context.settings);
    m_actions->connectProfile(m_context.policy, m_context.settings);
    connectPanes();
    new SelectionMemory(*m_pane->table(), *m_proxy, this);
    m_layout = std::make_unique<WindowLayout>(
        *this, WindowLayout::Docks{m_hostsDock, m_detailsDock}, *m_pane->table(), *m_proxy, m_context.settings);
    m_layout->restore();
    onHostsChanged();
    m_pane->table()->setFocus();
    Q_EMIT ready();
}

void MainWindow::createCentralPane()
{
    m_pane = new ContainerPane(*m_containers, *m_proxy);
    m_pane->addActionButtons({(*m_actions)[ActionId::Refresh], (*m_actions)[ActionId::Fix]});
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_context.demo) {
        layout->addWidget(new DemoBanner);
    }
    layout->addWidget(m_pane, 1);
    setCentralWidget(central);
}

MainWindow::~MainWindow() = default;

void MainWindow::createDocks()
{
    m_hostsPane = new HostsPane(*m_hosts);
    m_hostsDock = new PaneDock(tr("Hosts"), this);
    m_hostsDock->setObjectName(u"hostsDock"_s);
    m_hostsDock->setAccessibleName(tr("Hosts dock"));
    m_hostsDock->setWidget(m_hostsPane);
    m_details = new DetailsPane(*m_guard);
    m_detailsDock = new PaneDock(tr("Details"), this);
    m_detailsDock->setObjectName(u"detailsDock"_s);
    m_detailsDock->setAccessibleName(tr("Details dock"));
    m_detailsDock->setWidget(m_details);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
}

void MainWindow::createMenus()
{
    QAction* hosts = m_hostsDock->toggleViewAction();
    hosts->setObjectName(u"actionToggleHosts"_s);
    hosts->setText(tr("&Hosts"));
    hosts->setShortcut(QKeySequence(Qt::Key_F9));
    QAction* details = m_detailsDock->toggleViewAction();
    details->setObjectName(u"actionToggleDetails"_s);
    details->setText(tr("&Details"));
    details->setShortcuts({QKeySequence(Qt::Key_F4), QKeySequence(Qt::ALT | Qt::Key_Return)});
    auto* columns = new ColumnMenu(*m_pane->table(), this);
    menuBar()->setObjectName(u"menuBar"_s);
    m_actions->fillMenuBar(*menuBar(), hosts, details, columns->menuAction());
    for (const ActionId id : {ActionId::OpenDemo, ActionId::AddHost, ActionId::ImportHosts}) {
        (*m_actions)[id]->setEnabled(!m_context.demo);
    }
    m_pane->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pane->table()->addActions(
        {(*m_actions)[ActionId::Fix], (*m_actions)[ActionId::RollBack], (*m_actions)[ActionId::GiveUp],
            (*m_actions)[ActionId::Waive], (*m_actions)[ActionId::ShowFindings], (*m_actions)[ActionId::ShowJson],
            (*m_actions)[ActionId::CopyRow], (*m_actions)[ActionId::CopyName], (*m_actions)[ActionId::CopyId]});
    connect(m_pane->table()->sortHeader(), &QWidget::customContextMenuRequested, columns,
        [this, columns](const QPoint& at) { columns->popup(m_pane->table()->sortHeader()->mapToGlobal(at)); });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto&& slot) {
        connect((*m_actions)[id], &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(ActionId::OpenFile, &MainWindow::openFiles);
    on(ActionId::OpenDemo, &MainWindow::demoRequested);
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::Filter, &MainWindow::find);
    on(ActionId::ShowAll, [this] { m_pane->clearFilters(); });
    on(ActionId::ExpandAll, [this] { m_proxy->setAllCollapsed(false); });
    on(ActionId::CollapseAll, [this] { m_proxy->setAllCollapsed(true); });
    on(ActionId::ResetLayout, [this] { m_layout->reset(); });
    on(ActionId::NextPane, [this] { stepPane(1); });
    on(ActionId::PreviousPane, [this] { stepPane(-1); });
    on(ActionId::AddHost, &MainWindow::addHostRequested);
    on(ActionId::ImportHosts, &MainWindow::importHostsRequested);
    on(ActionId::Refresh, [this] { m_context.fleet.refresh(); });
    on(ActionId::StopReading, [this] { m_context.fleet.cancel(); });
    on(ActionId::Details, &MainWindow::goToDetails);
    const auto showTab = [this](auto tab) {
        m_detailsDock->show();
        m_details->showTab(tab);
    };
    on(ActionId::ShowFindings, [showTab] { showTab(DetailsPane::FindingsTab); });
    on(ActionId::ShowJson, [showTab] { showTab(DetailsPane::JsonTab); });
    on(ActionId::NextTab, [this] { m_details->stepTab(1); });
    on(ActionId::PreviousTab, [this] { m_details->stepTab(-1); });
    on(ActionId::CopyRow, &MainWindow::copyRows);
    on(ActionId::CopyName, [this] { copy(m_pane->table()->selectedNames().join(u'\n')); });
    on(ActionId::CopyId, [this] { copy(m_pane->table()->selectedIds().join(u'\n')); });
    on(ActionId::About, [this] { (new AboutDialog(this))->open(); });
    on(ActionId::AboutQt, [] { QApplication::aboutQt(); });

    QAction* grouped = (*m_actions)[ActionId::GroupByHost];
    grouped->setChecked(m_proxy->isGrouped());
    connect(grouped, &QAction::toggled, m_proxy, &ContainerFilterSortProxy::setGrouped);
    connect(m_proxy, &ContainerFilterSortProxy::groupedChanged, grouped,
        [this, grouped] { grouped->setChecked(m_proxy->isGrouped()); });
}

void MainWindow::connectPanes()
{
    m_hostActions = new HostActions(
        {m_context.fleet, *m_presenter, *m_actions, *m_hostsPane, *m_pane->table(), m_context.demo}, this);
    connectChanges();
    m_details->setOffers({.fix = m_fixActions != nullptr, .waive = m_context.policy && !m_context.demo});
    connectDialogs(m_context, *m_actions, {*m_presenter, *m_proxy, *m_details, m_keptActions, *this});
    const auto* palette =
        new PaletteActions({*menuBar(), *m_presenter, *m_containers, *(*m_actions)[ActionId::Palette], *this}, this);
    connect(palette, &PaletteActions::hostChosen, m_hostsPane, &HostsPane::showHost);
    connect(palette, &PaletteActions::containerChosen, this, &MainWindow::goToContainer);
    connect(m_hostActions, &HostActions::editRequested, this, &MainWindow::editHostRequested);
    connect(m_hostActions, &HostActions::removeRequested, this, &MainWindow::removeHostRequested);
    connect(m_presenter, &FleetPresenter::hostsChanged, this, &MainWindow::onHostsChanged);
    connect(m_presenter, &FleetPresenter::assessmentChanged, this, &MainWindow::onAssessmentChanged);
    connect(m_presenter, &FleetPresenter::hostRemoved, this, &MainWindow::onHostRemoved);
    connect(m_hostsPane, &HostsPane::hostsChosen, m_proxy, &ContainerFilterSortProxy::setHostFilter);
    connect(m_pane, &ContainerPane::notAssessedRequested, this, &MainWindow::showNotAssessed);
    connect(m_pane, &ContainerPane::filtersCleared, m_hostsPane, &HostsPane::showAllHosts);
    connect(m_pane, &ContainerPane::emptyActionRequested, this, &MainWindow::onEmptyAction);
    connect(m_pane->problemArea(), &ProblemArea::retryRequested, m_hostActions, &HostActions::connectHost);
    connect(m_pane->problemArea(), &ProblemArea::editRequested, this, &MainWindow::editHostRequested);
    connect(m_pane->problemArea(), &ProblemArea::copyRequested, this, &MainWindow::copy);
    connect(m_pane, &ContainerPane::copyRequested, this, &MainWindow::copy);
    connect(m_pane->table(), &ContainerTableView::shownRowChanged, this, &MainWindow::showDetailsOfSelection);
    connect(m_pane->table(), &ContainerTableView::rowActivated, this, &MainWindow::goToDetails);
    connect(m_details, &DetailsPane::copyRequested, this, &MainWindow::copy);
    connect(&m_context.fleet, &Fleet::sessionRemoved, this, [this](const HostSession* session) {
        if (m_details->subject().session == session) {
            m_details->setSubject({});
        }
    });
    connect(&m_context.fleet, &Fleet::sessionStateChanged, this,
        [this] { (*m_actions)[ActionId::StopReading]->setEnabled(m_context.fleet.isReading()); });
    (*m_actions)[ActionId::StopReading]->setEnabled(m_context.fleet.isReading());
}

//! Fixing containers and taking it back, where anybody may.
void MainWindow::connectChanges()
{
    for (const ActionId id : {ActionId::Fix, ActionId::RollBack, ActionId::GiveUp, ActionId::AllowChanges}) {
        (*m_actions)[id]->setEnabled(false);
    }
    if (m_context.fixes) {
        connect(m_context.fixes, &FixRunner::changed, this, &MainWindow::showAllowed);
        showAllowed();
        m_fixActions = new FixActions({*m_context.fixes, m_context.gateway, *m_presenter, *(*m_actions)[ActionId::Fix],
                                          *m_pane->table(), *m_details, *this, m_context.groupOf},
            this);
        new AllowActions({*m_context.fixes, m_context.gateway, *m_presenter, *m_hostActions,
                             *(*m_actions)[ActionId::AllowChanges], *this, m_context.groupOf},
            this); // a child of the window
        m_keptActions =
            new KeptActions({*m_context.fixes, m_context.gateway, *m_presenter, *(*m_actions)[ActionId::RollBack],
                                *(*m_actions)[ActionId::GiveUp], *m_pane->table(), *this},
                this);
    }
}

void MainWindow::setFirstStart(const FirstStart& start)
{
    m_pane->setFirstStart(start);
}

void MainWindow::setPolicyProblem(const QString& path, const std::optional<Error>& error)
{
    m_pane->setPolicyProblem(path, error);
}

void MainWindow::setReadingFiles(bool reading)
{
    m_readingFiles = reading;
    onHostsChanged();
}

void MainWindow::showAllowed()
{
    QStringList allowed;
    for (const HostSession* session : m_context.fleet.sessions()) {
        if (m_context.fixes->isAllowed(*session)) {
            allowed += session->host().name;
        }
    }
    m_status->setAllowed(allowed);
}

void MainWindow::onHostsChanged()
{
    m_pane->setHosts(m_presenter->rows(), m_readingFiles, m_context.demo);
    m_status->setHosts(m_presenter->rows());
    m_hostActions->update();
}

//! The details may still be about a host that is no more.
void MainWindow::onHostRemoved()
{
    m_hostWithoutRow = {};
    showDetailsOfSelection();
}

void MainWindow::onAssessmentChanged(const HostId& host)
{
    const DetailsSubject& shown = m_details->subject();
    if (shown.session && shown.session->host().id() == host) {
        showDetailsOfSelection();
    }
}

DetailsSubject MainWindow::selectedSubject() const
{
    const QModelIndex current = m_pane->table()->shownRow();
    DetailsSubject subject;
    subject.session =
        m_presenter->session(current.isValid() ? HostId{current.data(HostIdRole).toString()} : m_hostWithoutRow);
    subject.container = ContainerId{current.data(ContainerIdRole).toString()};
    subject.title = current.siblingAtColumn(ContainerTableModel::NameColumn).data().toString();
    if (subject.session) {
        const HostRow* row = m_hosts->host(subject.session->host().id());
        const bool recalled = row && isRecalled(*row) && !wasRead(subject.session->assessment());
        subject.assessment = recalled ? row->assessment : subject.session->assessment();
        subject.recalledFrom = recalled ? row->recalledFrom : QDateTime();
        subject.title = subject.isHost() ? subject.session->host().name : subject.title;
    }
    return subject;
}

void MainWindow::showDetailsOfSelection()
{
    if (m_pane->table()->shownRow().isValid()) {
        m_hostWithoutRow = {};
    }
    m_details->setSubject(selectedSubject());
    const bool container = !m_details->subject().container.isEmpty();
    for (const ActionId id : {ActionId::CopyId, ActionId::CopyName}) {
        (*m_actions)[id]->setEnabled(container);
    }
    (*m_actions)[ActionId::ShowJson]->setEnabled(container && !m_details->subject().isRecalled());
    m_hostActions->update();
    if (m_fixActions) {
        m_fixActions->update();
        m_keptActions->update();
    }
}

void MainWindow::goToDetails()
{
    m_detailsDock->show();
    m_detailsDock->raise();
    focusDetails();
}

void MainWindow::focusDetails()
{
    if (QWidget* target = m_details->focusTarget()) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::onEmptyAction(const QString& id)
{
    static const QHash<QString, void (MainWindow::*)()> plain{{EmptyAction::openFile, &MainWindow::openFiles},
        {EmptyAction::addHost, &MainWindow::addHostRequested},
        {EmptyAction::importHosts, &MainWindow::importHostsRequested},
        {EmptyAction::importSshHosts, &MainWindow::importSshHostsRequested},
        {EmptyAction::inspectComputer, &MainWindow::inspectComputerRequested},
        {EmptyAction::openDemo, &MainWindow::demoRequested}, {EmptyAction::showHost, &MainWindow::showHostFindings}};
    if (const auto action = plain.value(id)) {
        (this->*action)();
    } else if (id == EmptyAction::editHost) {
        Q_EMIT editHostRequested(m_presenter->rows().front().host.id());
    } else if (id == EmptyAction::explainRights) {
        m_context.gateway.tell(this, tr("What the socket of an engine gives"), engineRightsText());
    } else if (id == EmptyAction::retry) {
        m_context.fleet.refresh();
    } else if (id == EmptyAction::stop) {
        m_context.fleet.cancel();
    }
}

void MainWindow::showHostFindings()
{
    if (!m_presenter->rows().empty()) {
        showHost(m_presenter->rows().front().host.id());
    }
}

//! Without a row: the table may have none of it.
void MainWindow::showHost(const HostId& host)
{
    m_pane->table()->clearSelection();
    m_detailsDock->show();
    m_hostWithoutRow = host;
    showDetailsOfSelection();
    focusDetails();
}

bool MainWindow::goToContainer(const HostId& host, const ContainerId& container)
{
    m_pane->clearFilters();
    m_proxy->setCollapsed(host, false);
    const QModelIndex index = m_proxy->indexOf(host, container, ContainerTableModel::NameColumn);
    if (index.isValid()) {
        m_pane->table()->setCurrentIndex(index);
        m_pane->table()->setFocus();
    }
    return index.isValid();
}

void MainWindow::showNotAssessed(const HostId& host, const ContainerId& container)
{
    if (container.isEmpty()) {
        showHost(host);
        m_details->showNotAssessed();
    } else if (goToContainer(host, container)) {
        m_detailsDock->show();
        m_details->showNotAssessed();
    }
}

void MainWindow::find()
{
    const bool inDetails = m_details->isAncestorOf(QApplication::focusWidget());
    if (!inDetails || !m_details->focusSearch()) {
        m_pane->focusFilter();
    }
}

void MainWindow::openFiles()
{
    m_context.gateway.chooseFiles(this, tr("Open what “docker inspect” printed"),
        tr("JSON files (*.json);;All files (*)"), [this](const QStringList& paths) { Q_EMIT filesChosen(paths); });
}

void MainWindow::stepPane(int by)
{
    const auto* empty = m_pane->findChild<EmptyState*>(u"tableEmptyState"_s);
    const bool hasTable = m_pane->table()->isVisible();
    QList<PaneStop> stops{{m_pane->filterEdit(), m_pane->filterEdit()},
        hasTable ? PaneStop{m_pane->table(), m_pane->table()} : PaneStop{empty, firstButton(*empty)}};
    if (m_detailsDock->isVisible()) {
        stops += {m_details, m_details->focusTarget()};
    }
    if (m_hostsDock->isVisible()) {
        stops += {m_hostsPane, m_hostsPane->list()};
    }
    Hull::stepPane(stops, by);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    if (isReady()) {
        orderFocusAsShown({m_hostsDock, centralWidget(), m_detailsDock});
    }
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::copy(const QString& text)
{
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        m_status->notify(tr("Copied."));
    }
}

void MainWindow::copyRows()
{
    // The details' own selection where the focus is there: nobody expects another pane's row then.
    const QString inDetails = m_details->selectedText();
    copy(inDetails.isEmpty() ? m_pane->table()->selectedRowsText() : inDetails);
}

void MainWindow::saveLayout()
{
    if (isReady()) { // else it was closed before it was painted: nothing to remember
        m_layout->save();
    }
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        Log::ui().debug("first paint");
        QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
    } else if (isReady() && !std::exchange(m_panesPainted, true)) {
        // The panes are painted after the window itself, in the same round.
        QMetaObject::invokeMethod(
            this, [] { Log::ui().debug("panes painted"); }, Qt::QueuedConnection);
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    constexpr std::chrono::seconds longestWait(1); // for a paint that may never come: of a window that starts minimised
    QTimer::singleShot(longestWait, this, [this] {
        if (!std::exchange(m_painted, true)) {
            build();
        }
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_context.fixes && m_context.fixes->isAnyBusy() && !m_mayClose) {
        event->ignore();
        const Question question{u"closeDuringChangeQuestion"_s, tr("Close while a change is running?"),
            tr("A container is being changed right now."),
            tr("Nothing is lost: Hullwright has written down how far it came, and ends the change or takes it back as "
               "soon as it has read the host again. Until then the container may be stopped."),
            tr("&Close now")};
        m_context.gateway.ask(this, question, [this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // not from within this event
        });
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace Hull
