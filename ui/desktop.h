// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/hostsources.h"
#include "models/domain/enginesocket.h"
#include "ui/theme/theme.h"
#include "ui/widgets/modalgateway.h"
#include "ui/windowsettings.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Hull {

class DemoFleet;
class Fleet;
class MainWindow;

//! What the command line asked for.
struct DesktopOptions
{
    std::vector<HostOption> hosts; //!< -H, --context and --demo, in the order given
    QStringList files; //!< what "docker inspect" printed
    bool lockedReadOnly = false;
    QString configDirectory; //!< of the window's settings
    QString stateDirectory; //!< of the journal of changes
    QString dockerSocket = usualEngineSocket; //!< where an engine usually is
};

/*!
 * The desktop program without its main(): one fleet and one window, and how hosts get into them. Reading starts when
 * the window was painted. The demo fleet has a window of its own, so that simulated hosts never stand beside real ones.
 */
class Desktop : public QObject
{
    Q_OBJECT

public:
    //! gateway may be nullptr: then the boxes are real ones.
    explicit Desktop(DesktopOptions options, std::unique_ptr<ModalGateway> gateway = nullptr);
    ~Desktop() override;

    void open();
    void close();
    [[nodiscard]] MainWindow* window() const;
    [[nodiscard]] Fleet* fleet() const;

private:
    struct Session;

    [[nodiscard]] bool isDemo() const;
    void openSession(bool demo);
    void startReading();
    void nameHosts();
    void addHosts(const std::vector<HostSource>& sources);
    void offerNewHosts();
    void openDemo();
    void readFiles(const QStringList& paths);

    DesktopOptions m_options;
    std::unique_ptr<ModalGateway> m_gateway;
    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
};

} // namespace Hull
