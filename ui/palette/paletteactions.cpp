// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/paletteactions.h"

#include "models/item/containertablemodel.h"
#include "ui/fleetpresenter.h"
#include "ui/palette/commandpalette.h"
#include "ui/theme/iconprovider.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! As it is read: no letter for Alt in it.
QString plainText(QString text)
{
    return text.remove(u'&');
}

} // namespace

PaletteActions::PaletteActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.open, &QAction::triggered, this, &PaletteActions::open);
}

void PaletteActions::open()
{
    std::vector<Command> commands;
    for (const QAction* top : m_context.menus.actions()) {
        if (const QMenu* menu = top->menu()) {
            addMenu(*menu, plainText(menu->title()), commands);
        }
    }
    addHosts(commands);
    addContainers(commands);
    auto* palette = new CommandPalette(std::move(commands), &m_context.window);
    palette->open();
}

void PaletteActions::addMenu(const QMenu& menu, const QString& path, std::vector<Command>& commands) const
{
    for (QAction* action : menu.actions()) {
        if (const QMenu* below = action->menu()) {
            addMenu(*below, path + u" ▸ "_s + plainText(below->title()), commands);
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible() && action != &m_context.open) {
            commands.push_back({plainText(action->text()), path, action->shortcut().toString(QKeySequence::NativeText),
                action->icon(), [action] {
                    action->trigger();
                }});
        }
    }
}

void PaletteActions::addHosts(std::vector<Command>& commands)
{
    const QIcon icon = symbolicIcon("hosts"_L1);
    for (const HostRow& row : m_context.presenter.rows()) {
        commands.push_back({row.host.name, row.host.endpoint, {}, icon, [this, host = row.host.id()] {
                                Q_EMIT hostChosen(host);
                            }});
    }
}

void PaletteActions::addContainers(std::vector<Command>& commands)
{
    const QIcon icon = symbolicIcon("container"_L1);
    const ContainerTableModel& model = m_context.containers;
    commands.reserve(commands.size() + static_cast<size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, ContainerTableModel::NameColumn);
        const ContainerId container{index.data(ContainerIdRole).toString()};
        if (!container.isEmpty()) {
            const HostId host{index.data(HostIdRole).toString()};
            commands.push_back(
                {index.data().toString(), index.siblingAtColumn(ContainerTableModel::HostColumn).data().toString(), {},
                    icon, [this, host, container] {
                        Q_EMIT containerChosen(host, container);
                    }});
        }
    }
}

} // namespace Hull
