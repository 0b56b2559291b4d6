// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/fixactions.h"

#include "models/item/containertablemodel.h"
#include "models/item/roles.h"
#include "ui/containers/containertableview.h"
#include "ui/details/detailspane.h"
#include "ui/fix/fixwizard.h"
#include "ui/fleetpresenter.h"

#include <QAction>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

bool canFixOn(const HostSession* session)
{
    return session && session->host().kind != EndpointKind::File && wasRead(session->assessment());
}

bool isProductionGroup(const QString& group)
{
    return group.compare("production"_L1, Qt::CaseInsensitive) == 0;
}

FixActions::FixActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.fix, &QAction::triggered, this, &FixActions::fixSelected);
    connect(&context.details, &DetailsPane::fixRequested, this, &FixActions::fixFinding);
    connect(&context.table, &ContainerTableView::shownRowChanged, this, &FixActions::update);
    update();
}

FixTarget FixActions::targetOf(const QModelIndex& row) const
{
    HostSession* session = m_context.presenter.session(HostId{row.data(HostIdRole).toString()});
    const ContainerId container{row.data(ContainerIdRole).toString()};
    const bool canBeFixed = !container.isEmpty() && !row.data(IsUnreadableRole).toBool() && canFixOn(session);
    const QString name = row.siblingAtColumn(ContainerTableModel::NameColumn).data().toString();
    return {canBeFixed ? session : nullptr, container, name};
}

//! In the order of the table, which is the one that the user sees them in.
std::vector<FixTarget> FixActions::selected() const
{
    QModelIndexList rows = m_context.table.selectionModel()->selectedRows(ContainerTableModel::NameColumn);
    std::sort(rows.begin(), rows.end(), [](const auto& left, const auto& right) { return left.row() < right.row(); });
    std::vector<FixTarget> targets;
    for (const QModelIndex& row : rows) {
        if (const FixTarget target = targetOf(row); target.session) {
            targets.push_back(target);
        }
    }
    return targets;
}

void FixActions::update()
{
    m_context.fix.setEnabled(!selected().empty());
}

void FixActions::fixSelected()
{
    open(selected(), {});
}

void FixActions::fixFinding(const QString& rule)
{
    const DetailsSubject& subject = m_context.details.subject();
    if (canFixOn(subject.session)) {
        open({{subject.session, subject.container, subject.title}}, rule);
    }
}

void FixActions::open(std::vector<FixTarget> targets, const QString& wanted)
{
    for (FixTarget& target : targets) {
        const QString group = m_context.groupOf ? m_context.groupOf(target.session->host().id()) : QString();
        target.isProduction = isProductionGroup(group);
    }
    if (!targets.empty()) {
        auto* wizard = new FixWizard({m_context.runner, m_context.gateway, targets, wanted}, &m_context.window);
        wizard->open();
    }
}

} // namespace Hull
