// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simengine.h"
#include "app/session/fleet.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/modalgateway.h"
#include "ui/windowsettings.h"

#include <QTableView>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Hull {
class AuditLog;
class FixRunner;
class PolicyStore;
class ScanLibrary;
} // namespace Hull

namespace Hull::Test {

//! Answers every question at once and writes down what was asked.
class ScriptedGateway : public ModalGateway
{
    Q_OBJECT

public:
    bool agrees = true;
    bool ticks = false; //!< what is offered beside a question
    QStringList options; //!< that were offered
    QStringList files;
    QStringList questions; //!< object names
    int fileDialogs = 0;
    QStringList told; //!< texts of notices
    QString folder; //!< that is chosen; empty: none is
    QString newFile; //!< that is chosen to be written; empty: none is
    QStringList opened; //!< paths that other programs were to show

    void ask(QWidget* parent, const Question& question, std::function<void()> accepted) override;
    void askWithOption(QWidget* parent, const Question& question, const QString& option,
        std::function<void(bool ticked)> accepted) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void chooseFiles(QWidget* parent, const QString& title, const QString& nameFilter,
        std::function<void(const QStringList&)> chosen) override;
    void chooseFolder(QWidget* parent, const QString& title, const QString& beginning,
        std::function<void(const QString&)> chosen) override;
    void chooseNewFile(QWidget* parent, const QString& title, const QString& proposedName, const QString& nameFilter,
        std::function<void(const QString&)> chosen) override;
    void openOutside(QWidget* parent, const QString& path) override;
};

//! A simulated engine behind a real unix socket, served by the test's own event loop.
struct SimulatedHost
{
    std::unique_ptr<SimEngine> engine;
    std::unique_ptr<SimServer> server;
    Host host;
};

/*!
 * A main window over simulated hosts, with settings of its own. add…() before open(); open() shows the window, lets it
 * read and waits until every host was read or has failed.
 */
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    SimulatedHost& addFleetHost(const QString& name); //!< one of the demo fleet's
    SimulatedHost& addHost(std::unique_ptr<SimContent> content, const QString& name);
    void addMissingHost(const QString& name); //!< nothing at its socket
    void addPlainTcpHost(const QString& name); //!< which this version cannot reach
    void addLockedHost(const QString& name); //!< a socket that is open to another group only
    //! Nothing open on it, and one check that nobody can judge; on an old engine one of the host itself, too.
    SimulatedHost& addCleanHost(const QString& name, const std::string& engine = "27");
    [[nodiscard]] bool open(bool demo = false);
    [[nodiscard]] bool show(bool demo = false); //!< a new window, without reading anything
    [[nodiscard]] bool refreshed(); //!< refreshes and waits for the end

    [[nodiscard]] QTableView* table() const;
    [[nodiscard]] QModelIndex indexOf(const QString& containerName) const; //!< its name cell; invalid if not shown
    [[nodiscard]] QModelIndex headerOf(const QString& hostName) const;
    [[nodiscard]] QStringList shownNames() const; //!< of containers, in the table's order
    void click(const QModelIndex& index) const;
    void select(const QString& containerName) const; //!< by a click
    [[nodiscard]] QString labelText(const QString& objectName) const;
    [[nodiscard]] QAction* action(const QString& objectName) const;

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& objectName) const
    {
        return window->findChild<Widget*>(objectName);
    }

    QTemporaryDir dir;
    ScriptedGateway gateway;
    Theme theme;
    std::unique_ptr<WindowSettings> settings;
    FixRunner* fixes = nullptr; //!< who changes containers
    AuditLog* audit = nullptr; //!< what was ever changed
    PolicyStore* policy = nullptr; //!< where waivers are written
    ScanLibrary* scans = nullptr; //!< the history
    std::vector<std::unique_ptr<SimulatedHost>> hosts;
    std::unique_ptr<Fleet> fleet;
    std::unique_ptr<MainWindow> window;

private:
    [[nodiscard]] bool carriedOver() const;
};

} // namespace Hull::Test
