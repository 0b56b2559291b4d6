// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "ui/palette/commandmodel.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace Hull {

class ContainerTableModel;
class FleetPresenter;

//! The way from the window to the command palette, and what can be done from there: every entry of the menus that can
//! be chosen now, every host, every container.
class PaletteActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        const QMenuBar& menus;
        const FleetPresenter& presenter;
        const ContainerTableModel& containers;
        QAction& open;
        QWidget& window; //!< the palette's parent
    };

    explicit PaletteActions(const Context& context, QObject* parent = nullptr);

Q_SIGNALS:
    void hostChosen(const Hull::HostId& host);
    void containerChosen(const Hull::HostId& host, const Hull::ContainerId& container);

private:
    void open();
    void addMenu(const QMenu& menu, const QString& path, std::vector<Command>& commands) const;
    void addHosts(std::vector<Command>& commands);
    void addContainers(std::vector<Command>& commands);

    const Context m_context;
};

} // namespace Hull
