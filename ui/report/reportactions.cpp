// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportactions.h"

#include "app/transaction/auditlog.h"
#include "models/item/containerfiltersortproxy.h"
#include "ui/fleetpresenter.h"
#include "ui/report/reportdialog.h"

#include <QAction>

namespace Hull {

ReportActions::ReportActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.open, &QAction::triggered, this, &ReportActions::open);
    const auto update = [this] {
        m_context.open.setEnabled(!m_context.presenter.rows().empty());
    };
    connect(&context.presenter, &FleetPresenter::hostsChanged, this, update);
    update();
}

void ReportActions::open()
{
    if (m_context.audit) {
        m_context.audit->refresh(); // it is there long before anybody has chosen
    }
    if (!m_dialog) {
        m_dialog =
            new ReportDialog({m_context.fleet, m_context.proxy, m_context.gateway, m_context.settings, m_context.audit},
                &m_context.window);
        connect(&m_context.presenter, &FleetPresenter::hostsChanged, m_dialog, &ReportDialog::updateScope);
        connect(&m_context.proxy, &ContainerFilterSortProxy::matchCountChanged, m_dialog, &ReportDialog::updateScope);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Hull
