// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowdialogs.h"

#include "ui/actions.h"
#include "ui/audit/auditactions.h"
#include "ui/compare/compareactions.h"
#include "ui/help/helpactions.h"
#include "ui/mainwindow.h"
#include "ui/report/reportactions.h"
#include "ui/waive/waiveactions.h"

#include <QAction>

namespace Hull {

void connectDialogs(const WindowContext& context, const Actions& actions, const WindowParts& parts)
{
    QWidget& window = parts.window; // each of these belongs to it
    actions[ActionId::Waive]->setEnabled(false);
    if (context.policy && !context.demo) { // demo hosts are not there tomorrow
        new WaiveActions({*context.policy, context.fleet, context.gateway, context.settings, *actions[ActionId::Waive],
                             parts.details, window},
            &window);
    }
    actions[ActionId::AuditLog]->setEnabled(context.audit != nullptr);
    if (context.audit) {
        new AuditActions({*context.audit, context.fleet, parts.kept, *actions[ActionId::AuditLog], window}, &window);
    }
    new ReportActions({context.fleet, parts.presenter, parts.proxy, context.gateway, context.settings,
                          *actions[ActionId::ExportReport], window, context.audit},
        &window);
    actions[ActionId::CompareScans]->setEnabled(context.scans != nullptr);
    if (context.scans) {
        new CompareActions(
            {context.fleet, *context.scans, context.gateway, *actions[ActionId::CompareScans], window, context.demo},
            &window);
    }
    new HelpActions({context.policy, parts.details, *actions[ActionId::Rules], window}, &window);
}

} // namespace Hull
