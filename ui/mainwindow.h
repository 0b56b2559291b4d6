// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QDockWidget;

namespace Hull {

class Actions;
class AuditLog;
class ContainerFilterSortProxy;
class ContainerPane;
class ContainerTableModel;
class DetailsPane;
class FixActions;
class KeptActions;
class FixRunner;
class Fleet;
class FleetPresenter;
class HostActions;
class HostListModel;
class HostsPane;
class LastReadings;
class ModalGateway;
class PolicyStore;
class RevealGuard;
class ScanLibrary;
class StatusLine;
class Theme;
class WindowLayout;
class WindowSettings;
struct DetailsSubject;
struct Error;
struct FirstStart;

//! What the window needs from outside; everything is borrowed and outlives it.
struct WindowContext
{
    Fleet& fleet;
    Theme& theme;
    WindowSettings& settings;
    ModalGateway& gateway;
    bool demo = false;
    bool lockedReadOnly = false; //!< --read-only
    FixRunner* fixes = nullptr; //!< who changes containers; null: nobody
    std::function<QString(const HostId& host)> groupOf; //!< the group that the user put a host into; may be empty
    AuditLog* audit = nullptr; //!< what was ever changed; null: nothing is recorded
    PolicyStore* policy = nullptr; //!< by what is judged, and where waivers are written; null: by default, and nowhere
    LastReadings* last = nullptr; //!< what was last seen of hosts that are not read yet; null: nothing is remembered
    ScanLibrary* scans = nullptr; //!< the history; null: there is none, and nothing to compare
};

/*!
 * The window: hosts on the left, containers in the middle, details below. It shows a fleet and asks for nothing. The
 * frame comes first: the panes are made when it was painted for the first time, since the first text alone costs as
 * much as an empty window (fonts). Where it is not painted within a second they are made all the same.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    void saveLayout(); //!< columns, docks and size, into the settings; closing does it too
    [[nodiscard]] bool isReady() const { return m_layout != nullptr; }
    [[nodiscard]] HostsPane* hostsPane() const { return m_hostsPane; } //!< null before ready()
    void setFirstStart(const FirstStart& start); //!< what to offer while there are no hosts
    void setPolicyProblem(const QString& path, const std::optional<Error>& error); //!< why the policy is no use
    void setReadingFiles(bool reading); //!< a file is being read and may become a host

Q_SIGNALS:
    void ready(); //!< once, when the window was painted and has its panes: now is the time to start reading
    void filesChosen(const QStringList& paths);
    void demoRequested();
    void addHostRequested();
    void importHostsRequested();
    void importSshHostsRequested();
    void inspectComputerRequested();
    void editHostRequested(const Hull::HostId& host);
    void removeHostRequested(const Hull::HostId& host);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void createCentralPane();
    void createDocks();
    void createMenus();
    void connectActions();
    void connectPanes();
    void connectChanges();

    void onHostsChanged();
    void showAllowed();
    void onAssessmentChanged(const HostId& host);
    void onEmptyAction(const QString& id);
    void showDetailsOfSelection();
    [[nodiscard]] DetailsSubject selectedSubject() const;
    void onHostRemoved();
    void goToDetails();
    void focusDetails();
    void showHostFindings();
    void showHost(const HostId& host);
    bool goToContainer(const HostId& host, const ContainerId& container); //!< whatever hides it; false: it is gone
    void showNotAssessed(const HostId& host, const ContainerId& container);
    void find();
    void openFiles();
    void stepPane(int by);
    void copy(const QString& text);
    void copyRows();

    WindowContext m_context;
    ContainerTableModel* m_containers = nullptr;
    ContainerFilterSortProxy* m_proxy = nullptr;
    HostListModel* m_hosts = nullptr;
    FleetPresenter* m_presenter = nullptr;
    RevealGuard* m_guard = nullptr;
    Actions* m_actions = nullptr;
    HostActions* m_hostActions = nullptr;
    FixActions* m_fixActions = nullptr; //!< null where nobody changes containers
    KeptActions* m_keptActions = nullptr; //!< likewise
    ContainerPane* m_pane = nullptr;
    HostsPane* m_hostsPane = nullptr;
    DetailsPane* m_details = nullptr;
    QDockWidget* m_hostsDock = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    StatusLine* m_status = nullptr;
    std::unique_ptr<WindowLayout> m_layout;
    HostId m_hostWithoutRow; //!< what the details are about while no row is selected: "Show the host"
    bool m_painted = false;
    bool m_panesPainted = false; //!< for who measures the start
    bool m_mayClose = false; //!< although a change is running
    bool m_readingFiles = false;
};

} // namespace Hull
