// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "app/config/policystore.h"
#include "ui/theme/iconprovider.h"
#include "ui/theme/theme.h"
#include "ui/windowsettings.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

struct Spec
{
    ActionId id;
    QLatin1String objectName;
    const char* text;
    QLatin1String icon;
    QLatin1String shortcuts; //!< portable text, separated by "; "
    bool checkable = false;
};

// clang-format off
constexpr Spec specs[] = {
    {ActionId::OpenFile, "actionOpenFile"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Open “docker inspect” file…"), "open"_L1, "Ctrl+O"_L1},
    {ActionId::OpenDemo, "actionOpenDemo"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Open the &demo fleet"), "demo"_L1, ""_L1},
    {ActionId::ExportReport, "actionExportReport"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Export report…"), "export"_L1, "Ctrl+E"_L1},
    {ActionId::CompareScans, "actionCompareScans"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Compare scans…"), ""_L1, "Ctrl+Shift+D"_L1},
    {ActionId::Quit, "actionQuit"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Quit"), ""_L1, "Ctrl+Q"_L1},
    {ActionId::Palette, "actionPalette"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Co&mmands…"), ""_L1, "Ctrl+K"_L1},
    {ActionId::Filter, "actionFilter"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Find…"), "search"_L1, "Ctrl+F"_L1},
    {ActionId::ShowAll, "actionShowAll"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Clear fi&lter"), ""_L1, ""_L1},
    {ActionId::GroupByHost, "actionGroupByHost"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Group by host"), ""_L1, "Ctrl+G"_L1, true},
    {ActionId::ExpandAll, "actionExpandAll"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Expand all hosts"), ""_L1, ""_L1},
    {ActionId::CollapseAll, "actionCollapseAll"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "C&ollapse all hosts"), ""_L1, ""_L1},
    {ActionId::ThemeSystem, "actionThemeSystem"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&System"), ""_L1, ""_L1, true},
    {ActionId::ThemeLight, "actionThemeLight"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Light"), ""_L1, ""_L1, true},
    {ActionId::ThemeDark, "actionThemeDark"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Dark"), ""_L1, ""_L1, true},
    {ActionId::FullProfile, "actionFullProfile"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Judge by the full profile"), ""_L1, ""_L1, true},
    {ActionId::AuditLog, "actionAuditLog"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Audit log"), "details"_L1, ""_L1},
    {ActionId::ResetLayout, "actionResetLayout"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Reset layout"), ""_L1, ""_L1},
    {ActionId::NextPane, "actionNextPane"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Next pane"), ""_L1, "F6"_L1},
    {ActionId::PreviousPane, "actionPreviousPane"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Previous pane"), ""_L1, "Shift+F6"_L1},
    {ActionId::AddHost, "actionAddHost"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Add host…"), "hosts"_L1, "Ctrl+N"_L1},
    {ActionId::ImportHosts, "actionImportHosts"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Import hosts…"), ""_L1, ""_L1},
    {ActionId::Refresh, "actionRefresh"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Refresh"), "refresh"_L1, "F5; Ctrl+R"_L1},
    {ActionId::StopReading, "actionStopReading"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Stop reading"), "clear"_L1, ""_L1},
    {ActionId::ConnectHost, "actionConnectHost"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Connect host"), ""_L1, ""_L1},
    {ActionId::DisconnectHost, "actionDisconnectHost"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Disconnect host"), ""_L1, ""_L1},
    {ActionId::EditHost, "actionEditHost"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Edit host…"), ""_L1, ""_L1},
    {ActionId::RemoveHost, "actionRemoveHost"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Re&move host…"), ""_L1, ""_L1},
    {ActionId::AllowChanges, "actionAllowChanges"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "A&llow changes on this host…"), ""_L1, ""_L1, true},
    {ActionId::Fix, "actionFix"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Fi&x…"), "fix"_L1, "Ctrl+Shift+F"_L1},
    {ActionId::RollBack, "actionRollBack"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Roll &back…"), ""_L1, ""_L1},
    {ActionId::GiveUp, "actionGiveUp"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Give &up original…"), ""_L1, ""_L1},
    {ActionId::Waive, "actionWaive"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Waive finding…"), ""_L1, "Ctrl+W"_L1},
    {ActionId::Details, "actionDetails"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Go to &details"), ""_L1, ""_L1},
    {ActionId::ShowFindings, "actionShowFindings"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Show &findings"), ""_L1, ""_L1},
    {ActionId::ShowJson, "actionShowJson"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Show &JSON"), "json"_L1, "Ctrl+I"_L1},
    {ActionId::NextTab, "actionNextTab"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Next details tab"), ""_L1, "Ctrl+PgDown"_L1},
    {ActionId::PreviousTab, "actionPreviousTab"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Previous details tab"), ""_L1, "Ctrl+PgUp"_L1},
    {ActionId::CopyRow, "actionCopyRow"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Copy row"), "copy"_L1, "Ctrl+C"_L1},
    {ActionId::CopyName, "actionCopyName"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Copy na&me"), ""_L1, ""_L1},
    {ActionId::CopyId, "actionCopyId"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "Copy &id"), ""_L1, ""_L1},
    {ActionId::Rules, "actionRules"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&Rules"), "info"_L1, "F1"_L1},
    {ActionId::About, "actionAbout"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "&About Hullwright"), ""_L1, ""_L1},
    {ActionId::AboutQt, "actionAboutQt"_L1, QT_TRANSLATE_NOOP("Hull::Actions", "About &Qt"), ""_L1, ""_L1},
};
// clang-format on

static_assert(std::size(specs) == static_cast<size_t>(ActionId::Count));

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
    , m_themes(new QActionGroup(this))
{
    for (const Spec& spec : specs) {
        auto* action = new QAction(QCoreApplication::translate("Hull::Actions", spec.text), this);
        action->setObjectName(spec.objectName);
        action->setCheckable(spec.checkable);
        if (!spec.icon.isEmpty()) {
            action->setIcon(symbolicIcon(spec.icon));
        }
        if (!spec.shortcuts.isEmpty()) {
            action->setShortcuts(QKeySequence::listFromString(spec.shortcuts));
        }
        m_actions[static_cast<size_t>(spec.id)] = action;
    }
    for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark}) {
        m_themes->addAction((*this)[id]);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    (*this)[ActionId::AboutQt]->setMenuRole(QAction::AboutQtRole);
}

void Actions::fillMenuBar(QMenuBar& bar, QAction* hostsToggle, QAction* detailsToggle, QAction* columns) const
{
    const auto add = [this](QMenu* menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids) {
            menu->addAction((*this)[id]);
        }
    };
    QMenu* file = bar.addMenu(tr("&File"));
    add(file, {ActionId::OpenFile, ActionId::OpenDemo});
    file->addSeparator();
    add(file, {ActionId::ExportReport, ActionId::CompareScans});
    file->addSeparator();
    add(file, {ActionId::Quit});

    QMenu* view = bar.addMenu(tr("&View"));
    add(view, {ActionId::Palette, ActionId::Filter, ActionId::ShowAll});
    view->addSeparator();
    add(view, {ActionId::GroupByHost, ActionId::ExpandAll, ActionId::CollapseAll});
    view->addAction(columns);
    view->addSeparator();
    view->addAction(hostsToggle);
    view->addAction(detailsToggle);
    add(view, {ActionId::NextPane, ActionId::PreviousPane});
    view->addSeparator();
    add(view, {ActionId::FullProfile, ActionId::AuditLog});
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("&Theme"));
    theme->setObjectName(u"themeMenu"_s);
    add(theme, {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark});
    add(view, {ActionId::ResetLayout});

    QMenu* hosts = bar.addMenu(tr("&Hosts"));
    add(hosts, {ActionId::AddHost, ActionId::ImportHosts});
    hosts->addSeparator();
    add(hosts, {ActionId::Refresh, ActionId::StopReading});
    hosts->addSeparator();
    add(hosts, {ActionId::ConnectHost, ActionId::DisconnectHost, ActionId::EditHost, ActionId::RemoveHost});
    hosts->addSeparator();
    add(hosts, {ActionId::AllowChanges});

    QMenu* container = bar.addMenu(tr("&Container"));
    add(container, {ActionId::Fix, ActionId::RollBack, ActionId::GiveUp, ActionId::Waive});
    container->addSeparator();
    add(container,
        {ActionId::Details, ActionId::ShowFindings, ActionId::ShowJson, ActionId::NextTab, ActionId::PreviousTab});
    container->addSeparator();
    add(container, {ActionId::CopyRow, ActionId::CopyName, ActionId::CopyId});

    QMenu* help = bar.addMenu(tr("H&elp"));
    add(help, {ActionId::Rules});
    help->addSeparator();
    add(help, {ActionId::About, ActionId::AboutQt});
}

void Actions::connectTheme(Theme& theme, WindowSettings& settings)
{
    const auto actionOf = [this](Theme::Scheme scheme) {
        switch (scheme) {
        case Theme::Scheme::Light:
            return (*this)[ActionId::ThemeLight];
        case Theme::Scheme::Dark:
            return (*this)[ActionId::ThemeDark];
        case Theme::Scheme::System:
            break;
        }
        return (*this)[ActionId::ThemeSystem];
    };
    for (const Theme::Scheme scheme : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark}) {
        connect(actionOf(scheme), &QAction::triggered, this, [&theme, &settings, scheme] {
            theme.setScheme(scheme);
            settings.setScheme(scheme);
        });
    }
    actionOf(theme.scheme())->setChecked(true);
}

void Actions::connectProfile(PolicyStore* policy, WindowSettings& settings)
{
    static constexpr QLatin1String key("rules/fullProfile");
    QAction* full = (*this)[ActionId::FullProfile];
    full->setEnabled(policy != nullptr);
    if (!policy) {
        return;
    }
    full->setChecked(settings.flag(key, false));
    policy->setProfile(full->isChecked() ? Profile::Full : Profile::Core);
    connect(full, &QAction::toggled, this, [policy, &settings](bool checked) {
        settings.setFlag(key, checked);
        policy->setProfile(checked ? Profile::Full : Profile::Core);
    });
}

} // namespace Hull
