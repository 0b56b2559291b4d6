// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QMainWindow;

namespace Hull {

class ContainerFilterSortProxy;
class ContainerTableView;
class WindowSettings;

//! Size, docks, columns and grouping of the window: kept from start to start, and back to fresh on demand.
class WindowLayout
{
public:
    //! Everything is borrowed. What the window looks like now is what reset() goes back to.
    WindowLayout(
        QMainWindow& window, ContainerTableView& table, ContainerFilterSortProxy& proxy, WindowSettings& settings);

    static void restoreSize(QMainWindow& window, const WindowSettings& settings); //!< before it is shown
    void restore(); //!< everything else
    void save();
    void reset();

private:
    QMainWindow& m_window;
    ContainerTableView& m_table;
    ContainerFilterSortProxy& m_proxy;
    WindowSettings& m_settings;
    QByteArray m_fresh;
};

} // namespace Hull
