// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditactions.h"

#include "app/session/fleet.h"
#include "ui/audit/auditdialog.h"
#include "ui/fix/keptactions.h"

#include <QAction>
#include <QHash>

namespace Hull {

AuditActions::AuditActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.open, &QAction::triggered, this, &AuditActions::open);
}

void AuditActions::open()
{
    if (!m_dialog) {
        const auto hostNames = [&fleet = m_context.fleet] {
            QHash<QString, QString> names;
            for (const HostSession* session : fleet.sessions()) {
                names.insert(session->host().id().value, session->host().name);
            }
            return names;
        };
        m_dialog = new AuditDialog({m_context.log, hostNames, m_context.kept}, &m_context.window);
        connect(&m_context.fleet, &Fleet::sessionStateChanged, m_dialog, &AuditDialog::updateOffers);
        if (m_context.kept) {
            connect(m_context.kept, &KeptActions::updated, m_dialog, &AuditDialog::updateOffers);
        }
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Hull
