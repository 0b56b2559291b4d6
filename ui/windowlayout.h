// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containerfiltersortproxy.h"

class QMainWindow;

namespace Hull {

class ContainerTableView;
class WindowSettings;

/*!
 * Size, docks, columns and grouping of the window: kept from start to start. Columns, order and grouping go back to
 * fresh on demand; the docks are put in their places by whoever made them.
 */
class WindowLayout
{
public:
    //! Everything is borrowed. The order that the table has now is what reset() goes back to.
    WindowLayout(
        QMainWindow& window, ContainerTableView& table, ContainerFilterSortProxy& proxy, WindowSettings& settings);

    static void restoreSize(QMainWindow& window, const WindowSettings& settings); //!< before it is shown
    void restore(); //!< everything else, once the docks are where a fresh start has them
    void save();
    void reset();

private:
    QMainWindow& m_window;
    ContainerTableView& m_table;
    ContainerFilterSortProxy& m_proxy;
    WindowSettings& m_settings;
    std::vector<ContainerFilterSortProxy::SortColumn> m_freshOrder;
};

} // namespace Hull
