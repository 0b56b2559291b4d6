// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpactions.h"

#include "app/config/policystore.h"
#include "ui/details/detailspane.h"
#include "ui/help/rulesdialog.h"

#include <QAction>

namespace Hull {

HelpActions::HelpActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.rules, &QAction::triggered, this, &HelpActions::openRules);
}

void HelpActions::openRules()
{
    const PolicyStore* policy = m_context.policy;
    if (!m_dialog) {
        m_dialog = new RulesDialog(policy ? policy->policy() : Policy(), &m_context.window);
        if (policy) {
            connect(policy, &PolicyStore::changed, m_dialog,
                [dialog = m_dialog.data(), policy] { dialog->setPolicy(policy->policy()); });
        }
    }
    m_dialog->showRule(m_context.details.shownRule());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Hull
