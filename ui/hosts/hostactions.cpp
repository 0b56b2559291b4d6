// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/hostactions.h"

#include "app/session/fleet.h"
#include "models/item/roles.h"
#include "ui/actions.h"
#include "ui/containers/containertableview.h"
#include "ui/fleetpresenter.h"
#include "ui/hosts/hostspane.h"

#include <QAction>
#include <QListView>

namespace Hull {

HostActions::HostActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    Actions& actions = context.actions;
    connect(actions[ActionId::ConnectHost], &QAction::triggered, this, [this] { connectHost(host()); });
    connect(actions[ActionId::DisconnectHost], &QAction::triggered, this, &HostActions::disconnectHost);
    connect(actions[ActionId::EditHost], &QAction::triggered, this, [this] { Q_EMIT editRequested(host()); });
    connect(actions[ActionId::RemoveHost], &QAction::triggered, this, [this] { Q_EMIT removeRequested(host()); });
    connect(&context.hosts, &HostsPane::hostsChosen, this, &HostActions::update);
    QListView* list = context.hosts.list();
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    list->addActions({actions[ActionId::ConnectHost], actions[ActionId::DisconnectHost], actions[ActionId::EditHost],
        actions[ActionId::RemoveHost], actions[ActionId::AllowChanges], actions[ActionId::AddHost]});
}

HostId HostActions::host() const
{
    const HostId chosen{m_context.hosts.list()->currentIndex().data(HostIdRole).toString()};
    return chosen.isEmpty() ? HostId{m_context.table.shownRow().data(HostIdRole).toString()} : chosen;
}

void HostActions::update()
{
    const HostSession* session = m_context.presenter.session(host());
    const bool isWaiting = session && m_context.fleet.isWaiting(session); // for its turn to be read
    Actions& actions = m_context.actions;
    actions[ActionId::ConnectHost]->setEnabled(
        session && session->canRefresh() && session->state() != HostSession::State::Reading && !isWaiting);
    actions[ActionId::DisconnectHost]->setEnabled(
        session && session->canRefresh() && (session->state() != HostSession::State::Idle || isWaiting));
    const bool own = session && !m_context.demo;
    actions[ActionId::EditHost]->setEnabled(own && session->host().kind != EndpointKind::File);
    actions[ActionId::RemoveHost]->setEnabled(own);
    Q_EMIT updated();
}

void HostActions::connectHost(const HostId& host)
{
    if (HostSession* session = m_context.presenter.session(host)) {
        m_context.fleet.connectHost(session);
    }
}

void HostActions::disconnectHost()
{
    if (HostSession* session = m_context.presenter.session(host())) {
        m_context.fleet.disconnectHost(session);
    }
}

} // namespace Hull
