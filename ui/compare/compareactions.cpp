// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareactions.h"

#include "app/session/fleet.h"
#include "ui/compare/comparedialog.h"

#include <QAction>

namespace Hull {

CompareActions::CompareActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.open, &QAction::triggered, this, &CompareActions::open);
}

void CompareActions::open()
{
    if (!m_dialog) {
        m_dialog =
            new CompareDialog({m_context.fleet, m_context.scans, m_context.gateway, m_context.demo}, &m_context.window);
        connect(&m_context.fleet, &Fleet::sessionStateChanged, m_dialog, &CompareDialog::updateOffers);
        connect(&m_context.fleet, &Fleet::sessionRemoved, m_dialog, &CompareDialog::updateOffers, Qt::QueuedConnection);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Hull
