// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowlayout.h"

#include "ui/containers/containertableview.h"
#include "ui/containers/sortheader.h"
#include "ui/windowsettings.h"

#include <QMainWindow>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 1; // of saveState(): raise it when docks change
constexpr QLatin1String geometryKey{"window/geometry"};
constexpr QLatin1String docksKey{"window/docks"};
constexpr QLatin1String columnsKey{"window/columns"};
constexpr QLatin1String groupedKey{"window/grouped"};

} // namespace

WindowLayout::WindowLayout(
    QMainWindow& window, ContainerTableView& table, ContainerFilterSortProxy& proxy, WindowSettings& settings)
    : m_window(window)
    , m_table(table)
    , m_proxy(proxy)
    , m_settings(settings)
    , m_freshOrder(proxy.sortColumns())
{ }

void WindowLayout::restoreSize(QMainWindow& window, const WindowSettings& settings)
{
    window.restoreGeometry(settings.bytes(geometryKey));
}

void WindowLayout::restore()
{
    m_window.restoreState(m_settings.bytes(docksKey), layoutVersion);
    m_table.sortHeader()->restoreState(m_settings.bytes(columnsKey));
    m_proxy.setGrouped(m_settings.flag(groupedKey, m_proxy.isGrouped()));
}

void WindowLayout::save()
{
    m_settings.setBytes(geometryKey, m_window.saveGeometry());
    m_settings.setBytes(docksKey, m_window.saveState(layoutVersion));
    m_settings.setBytes(columnsKey, m_table.sortHeader()->saveState());
    m_settings.setFlag(groupedKey, m_proxy.isGrouped());
}

void WindowLayout::reset()
{
    m_table.resetColumns();
    m_proxy.setSortColumns(m_freshOrder);
    m_proxy.setGrouped(true);
    m_proxy.setAllCollapsed(false);
}

} // namespace Hull
