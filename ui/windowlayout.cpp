// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowlayout.h"

#include "ui/containers/containertableview.h"
#include "ui/containers/sortheader.h"
#include "ui/windowsettings.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 1; // of saveState(): raise it when docks change
constexpr QSize comfortableSize{1280, 800};
//! Room for the highest title bars and frames, in pixels; the real ones are known only once the window is shown. Those
//! at the sides are thin, and the default columns need all of a usual screen's width.
constexpr QSize frameSize{0, 48};
constexpr QLatin1String geometryKey{"window/geometry"};
constexpr QLatin1String docksKey{"window/docks"};
constexpr QLatin1String columnsKey{"window/columns"};
constexpr QLatin1String columnCountKey{"window/columnCount"}; // of columnsKey, without the added ones
constexpr QLatin1String extraColumnsKey{"window/extraColumns"};
constexpr int firstColumnCount = 20; // of the versions that did not write it down
constexpr QLatin1String groupedKey{"window/grouped"};

} // namespace

WindowLayout::WindowLayout(QMainWindow& window, const Docks& docks, ContainerTableView& table,
    ContainerFilterSortProxy& proxy, WindowSettings& settings)
    : m_window(window)
    , m_docks(docks)
    , m_table(table)
    , m_proxy(proxy)
    , m_settings(settings)
    , m_freshOrder(proxy.sortColumns())
{
    arrangeDocks();
}

QSize WindowLayout::firstSize(const QSize& available)
{
    return comfortableSize.boundedTo(available - frameSize);
}

void WindowLayout::restoreSize(QMainWindow& window, const WindowSettings& settings)
{
    window.restoreGeometry(settings.bytes(geometryKey));
}

void WindowLayout::restore()
{
    m_window.restoreState(m_settings.bytes(docksKey), layoutVersion);
    for (const QString& text : m_settings.texts(extraColumnsKey)) {
        if (const std::optional<ExtraColumn> column = ExtraColumn::fromText(text)) {
            m_table.containers()->addExtraColumn(*column);
        }
    }
    m_table.restoreColumns(m_settings.bytes(columnsKey), m_settings.number(columnCountKey, firstColumnCount));
    m_proxy.setGrouped(m_settings.flag(groupedKey, m_proxy.isGrouped()));
}

void WindowLayout::save()
{
    m_settings.setBytes(geometryKey, m_window.saveGeometry());
    m_settings.setBytes(docksKey, m_window.saveState(layoutVersion));
    m_settings.setBytes(columnsKey, m_table.sortHeader()->saveState());
    m_settings.setNumber(columnCountKey, ContainerTableModel::ColumnCount);
    QStringList extra;
    for (const ExtraColumn& column : m_table.containers()->extraColumns()) {
        extra.append(column.toText());
    }
    m_settings.setTexts(extraColumnsKey, extra);
    m_settings.setFlag(groupedKey, m_proxy.isGrouped());
}

void WindowLayout::arrangeDocks()
{
    for (QDockWidget* dock : {m_docks.hosts, m_docks.details}) {
        dock->setFloating(false);
        m_window.addDockWidget(dock == m_docks.hosts ? Qt::LeftDockWidgetArea : Qt::BottomDockWidgetArea, dock);
        dock->show();
    }
    // Qt shows what is added to a visible window only later, and hidden widgets get no room: sizes set now would be
    // fitted into the wrong area, and docks grow a little with every start.
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_window.menuBar(), m_window.centralWidget(), m_window.statusBar()}) {
        part->show();
    }
    m_window.layout()->activate();
    m_window.resizeDocks({m_docks.hosts}, {m_window.fontMetrics().averageCharWidth() * 30}, Qt::Horizontal);
    m_window.resizeDocks({m_docks.details}, {320}, Qt::Vertical);
}

void WindowLayout::reset()
{
    arrangeDocks();
    m_table.resetColumns();
    m_proxy.setSortColumns(m_freshOrder);
    m_proxy.setGrouped(true);
    m_proxy.setAllCollapsed(false);
}

} // namespace Hull
