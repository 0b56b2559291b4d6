// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenuBar;

namespace Hull {

class PolicyStore;
class Theme;
class WindowSettings;

enum class ActionId {
    OpenFile,
    OpenDemo,
    ExportReport,
    CompareScans,
    Quit,
    Palette,
    Filter,
    ShowAll,
    GroupByHost,
    ExpandAll,
    CollapseAll,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FullProfile,
    AuditLog,
    ResetLayout,
    NextPane,
    PreviousPane,
    AddHost,
    ImportHosts,
    Refresh,
    StopReading,
    ConnectHost,
    DisconnectHost,
    EditHost,
    RemoveHost,
    AllowChanges,
    Fix,
    RollBack,
    GiveUp,
    Waive,
    Details,
    ShowFindings,
    ShowJson,
    NextTab,
    PreviousTab,
    CopyRow,
    CopyName,
    CopyId,
    Rules,
    About,
    AboutQt,
    Count
};

//! Every action of the window, made from one table: menu, text, icon and shortcuts stand nowhere else.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions[static_cast<size_t>(id)]; }

    /*!
     * Fills the menu bar. hostsToggle and detailsToggle come from the docks, columns is the sub-menu of the table's
     * columns: they are made elsewhere and have their place here.
     */
    void fillMenuBar(QMenuBar& bar, QAction* hostsToggle, QAction* detailsToggle, QAction* columns) const;

    void connectTheme(Theme& theme, WindowSettings& settings); //!< the theme menu sets and stores it
    void connectProfile(PolicyStore* policy, WindowSettings& settings); //!< likewise by which rules is judged

private:
    std::array<QAction*, static_cast<size_t>(ActionId::Count)> m_actions{};
    QActionGroup* m_themes;
};

} // namespace Hull
