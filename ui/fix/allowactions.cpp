// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/allowactions.h"

#include "app/session/hostsession.h"
#include "ui/fix/fixactions.h"
#include "ui/fix/fixrunner.h"
#include "ui/fleetpresenter.h"
#include "ui/hosts/hostactions.h"
#include "ui/widgets/modalgateway.h"

#include <QAction>

namespace Hull {

using namespace Qt::StringLiterals;

AllowActions::AllowActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.allow, &QAction::triggered, this, &AllowActions::change);
    connect(&context.hosts, &HostActions::updated, this, &AllowActions::update);
    connect(&context.runner, &FixRunner::changed, this, &AllowActions::update);
    update();
}

HostSession* AllowActions::session() const
{
    HostSession* session = m_context.presenter.session(m_context.hosts.host());
    const bool canBe = session && session->host().kind != EndpointKind::File;
    return canBe && m_context.runner.lockReason(*session).isEmpty() ? session : nullptr;
}

void AllowActions::update()
{
    const HostSession* there = session();
    m_context.allow.setEnabled(there != nullptr);
    m_context.allow.setChecked(there && m_context.runner.isAllowed(*there));
}

void AllowActions::change()
{
    const HostSession* there = session();
    update(); // the mark says how it is, not what was asked for
    if (there && m_context.runner.isAllowed(*there)) {
        m_context.runner.withdraw(*there);
    } else if (there) {
        ask(*there);
    }
}

void AllowActions::ask(const HostSession& session)
{
    const HostId host = session.host().id();
    const bool isProduction = m_context.groupOf && isProductionGroup(m_context.groupOf(host));
    Question question{u"allowQuestion"_s, tr("Allow changes"), tr("Allow changes on %1?").arg(session.host().name),
        tr("Containers there can be recreated from then on, each one only after its plan was shown and agreed to."),
        tr("&Allow changes")};
    if (m_context.runner.canAllowForGood(session) && !isProduction) {
        m_context.gateway.askWithOption(&m_context.window, question,
            tr("For &good, not only until Hullwright is closed"), [this, host](bool forGood) { allow(host, forGood); });
        return;
    }
    question.details += u' '
        + (isProduction ? tr("It is in production: they are allowed until Hullwright is closed.")
                        : tr("They are allowed until Hullwright is closed."));
    m_context.gateway.ask(&m_context.window, question, [this, host] { allow(host, false); });
}

void AllowActions::allow(const HostId& host, bool forGood)
{
    const HostSession* there = m_context.presenter.session(host); // it may have gone meanwhile
    if (there && forGood) {
        m_context.runner.allowForGood(*there);
    } else if (there) {
        m_context.runner.allow(*there);
    }
}

} // namespace Hull
