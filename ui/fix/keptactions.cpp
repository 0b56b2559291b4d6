// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/keptactions.h"

#include "app/session/hostsession.h"
#include "models/item/containertablemodel.h"
#include "models/item/roles.h"
#include "ui/containers/containertableview.h"
#include "ui/fix/fixactions.h"
#include "ui/fix/fixrunner.h"
#include "ui/fix/fixtexts.h"
#include "ui/fleetpresenter.h"

#include <QAction>

namespace Hull {

using namespace Qt::StringLiterals;

Question rollBackQuestion(const QString& container, const QString& host)
{
    return {u"rollBackQuestion"_s, KeptActions::tr("Roll back"),
        KeptActions::tr("Bring the original of %1 on %2 back?").arg(container, host),
        KeptActions::tr("The new container is stopped and removed, with what it has written outside of its mounts "
                        "since. The findings that went come back with the original."),
        KeptActions::tr("Stop and &roll back")};
}

Question giveUpQuestion(const TransactionRecord& record, const QString& host)
{
    return {u"giveUpQuestion"_s, KeptActions::tr("Give up the original"),
        KeptActions::tr("Remove %1 from %2?").arg(record.parkedAs(), host),
        KeptActions::tr("There is no way back from then on. Its volumes stay; what it has written outside of them is "
                        "lost, and so are its logs."),
        KeptActions::tr("&Remove the original")};
}

KeptActions::KeptActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.rollBack, &QAction::triggered, this, [this] { ask(false); });
    connect(&context.giveUp, &QAction::triggered, this, [this] { ask(true); });
    connect(&context.table, &ContainerTableView::shownRowChanged, this, &KeptActions::update);
    connect(&context.runner, &FixRunner::changed, this, &KeptActions::update);
    update();
}

HostSession* KeptActions::session() const
{
    HostSession* session = m_context.presenter.session(HostId{m_context.table.shownRow().data(HostIdRole).toString()});
    return canFixOn(session) ? session : nullptr;
}

std::optional<TransactionRecord> KeptActions::kept() const
{
    const QModelIndex row = m_context.table.shownRow();
    const HostSession* host = session();
    if (!host || row.data(IsGroupRole).toBool()) {
        return std::nullopt;
    }
    return m_context.runner.kept(*host, row.siblingAtColumn(ContainerTableModel::NameColumn).data().toString());
}

void KeptActions::update()
{
    const bool isKept = kept().has_value();
    m_context.rollBack.setEnabled(isKept);
    m_context.giveUp.setEnabled(isKept);
}

void KeptActions::ask(bool givesUp)
{
    HostSession* host = session();
    const std::optional<TransactionRecord> record = kept();
    if (!host || !record) {
        return;
    }
    const QString name = host->host().name;
    Question question = givesUp ? giveUpQuestion(*record, name) : rollBackQuestion(record->name, name);
    if (const QString reason = m_context.runner.lockReason(*host); !reason.isEmpty()) {
        m_context.gateway.tell(&m_context.window, question.title, reason);
        return;
    }
    if (!m_context.runner.isAllowed(*host)) {
        question.details += u' ' + tr("Changes on %1 are allowed with it.").arg(name);
    }
    m_context.gateway.ask(&m_context.window, question, [this, id = host->host().id(), record, givesUp] {
        if (HostSession* there = m_context.presenter.session(id)) {
            m_context.runner.allow(*there);
            carryOut(*there, *record, givesUp);
        }
    });
}

void KeptActions::carryOut(HostSession& session, const TransactionRecord& record, bool givesUp)
{
    FixRun* run = givesUp ? m_context.runner.giveUp(session, record) : m_context.runner.rollBack(session, record, true);
    const QString title = givesUp ? tr("Give up the original") : tr("Roll back");
    connect(run, &FixRun::finished, this, [this, title](const TransactionOutcome& outcome) {
        m_context.gateway.tell(&m_context.window, title, outcomeText(outcome));
        update();
    });
}

} // namespace Hull
