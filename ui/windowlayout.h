// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containerfiltersortproxy.h"

#include <QSize>

class QDockWidget;
class QMainWindow;

namespace Hull {

class ContainerTableView;
class WindowSettings;

//! Size, docks, columns and grouping of the window: kept from start to start, and back to fresh on demand.
class WindowLayout
{
public:
    struct Docks
    {
        QDockWidget* hosts = nullptr;
        QDockWidget* details = nullptr;
    };

    //! Everything is borrowed. Puts the docks in their places; the order that the table has now is the fresh one.
    WindowLayout(QMainWindow& window, const Docks& docks, ContainerTableView& table, ContainerFilterSortProxy& proxy,
        WindowSettings& settings);

    //! Of a window that was never open before, without its frame; available is what a screen has beside its panels.
    [[nodiscard]] static QSize firstSize(const QSize& available);
    static void restoreSize(QMainWindow& window, const WindowSettings& settings); //!< before it is shown
    void restore(); //!< everything else
    void save();
    void reset();

private:
    void arrangeDocks();

    QMainWindow& m_window;
    Docks m_docks;
    ContainerTableView& m_table;
    ContainerFilterSortProxy& m_proxy;
    WindowSettings& m_settings;
    std::vector<ContainerFilterSortProxy::SortColumn> m_freshOrder;
};

} // namespace Hull
