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

Question rollBackQuestion(const TransactionRecord& record, const QString& host)
{
    if (record.result == TransactionResult::RolledBack) { // and ended by itself
        return {u"rollBackQuestion"_s, KeptActions::tr("Roll back"),
            KeptActions::tr("Make the original %1 on %2 again?").arg(record.name, host),
            KeptActions::tr("It is made of %1 and started. Each time that was done before, it ended by itself.")
                .arg(record.parkedAs()),
            KeptActions::tr("Make and &start it")};
    }
    return {u"rollBackQuestion"_s, KeptActions::tr("Roll back"),
        KeptActions::tr("Bring the original of %1 on %2 back?").arg(record.name, host),
        record.removesItself
            ? KeptActions::tr("The new container is stopped and removed, with what it has written outside of its "
                              "mounts since. The findings that went come back with the original.")
            : KeptActions::tr("The new container is stopped and removed, with what it has written outside of its "
                              "mounts since unless that is copied. The findings that went come back with the "
                              "original."),
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

void askToRollBack(ModalGateway& gateway, QWidget* parent, const TransactionRecord& record, const Question& question,
    const std::function<void(LayerChoice layer)>& accepted)
{
    if (record.removesItself) { // what such a one has written goes with it
        gateway.ask(parent, question, [accepted] { accepted(LayerChoice::Drop); });
        return;
    }
    gateway.askWithOption(parent, question, KeptActions::tr("&Copy into the original what it has written"),
        [accepted](bool copies) { accepted(copies ? LayerChoice::Copy : LayerChoice::Drop); });
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

HostSession* KeptActions::session(const HostId& host) const
{
    HostSession* session = m_context.presenter.session(host);
    return canFixOn(session) ? session : nullptr;
}

HostId KeptActions::host() const
{
    return HostId{m_context.table.shownRow().data(HostIdRole).toString()};
}

std::optional<TransactionRecord> KeptActions::kept() const
{
    const QModelIndex row = m_context.table.shownRow();
    const HostSession* there = session(host());
    if (!there || row.data(IsGroupRole).toBool()) {
        return std::nullopt;
    }
    return m_context.runner.kept(*there, row.siblingAtColumn(ContainerTableModel::NameColumn).data().toString());
}

bool KeptActions::isKept(const TransactionRecord& record) const
{
    const HostSession* there = session(record.host);
    const std::optional<TransactionRecord> latest =
        there ? m_context.runner.kept(*there, record.name) : std::optional<TransactionRecord>();
    return latest && latest->id == record.id;
}

void KeptActions::update()
{
    const bool isKept = kept().has_value();
    m_context.rollBack.setEnabled(isKept);
    m_context.giveUp.setEnabled(isKept);
    Q_EMIT updated();
}

void KeptActions::ask(bool givesUp)
{
    if (const std::optional<TransactionRecord> record = kept()) {
        askOn(host(), *record, givesUp, m_context.window);
    }
}

void KeptActions::askAbout(const TransactionRecord& record, bool givesUp, QWidget& window)
{
    if (isKept(record)) {
        askOn(record.host, record, givesUp, window);
    }
}

void KeptActions::askOn(const HostId& id, const TransactionRecord& record, bool givesUp, QWidget& window)
{
    HostSession* there = session(id);
    if (!there) {
        return;
    }
    const QString name = there->host().name;
    Question question = givesUp ? giveUpQuestion(record, name) : rollBackQuestion(record, name);
    if (const QString reason = m_context.runner.lockReason(*there); !reason.isEmpty()) {
        m_context.gateway.tell(&window, question.title, reason);
        return;
    }
    if (!m_context.runner.isAllowed(*there)) {
        question.details += u' ' + tr("Changes on %1 are allowed with it.").arg(name);
    }
    const auto go = [this, id, record, window = QPointer<QWidget>(&window)](std::optional<LayerChoice> layer) {
        carryOut(id, record, layer, window);
    };
    if (givesUp) {
        m_context.gateway.ask(&window, question, [go] { go(std::nullopt); });
    } else {
        askToRollBack(m_context.gateway, &window, record, question, go);
    }
}

//! window: it may be closed before the change is over, and then the main one tells.
void KeptActions::carryOut(const HostId& id, const TransactionRecord& record, std::optional<LayerChoice> layer,
    const QPointer<QWidget>& window)
{
    HostSession* session = m_context.presenter.session(id);
    if (!session) {
        return;
    }
    m_context.runner.allow(*session);
    FixRun* run =
        layer ? m_context.runner.rollBack(*session, record, *layer) : m_context.runner.giveUp(*session, record);
    const QString title = layer ? tr("Roll back") : tr("Give up the original");
    connect(run, &FixRun::finished, this, [this, title, window](const TransactionOutcome& outcome) {
        m_context.gateway.tell(window ? window.data() : &m_context.window, title, outcomeText(outcome));
        update();
    });
}

} // namespace Hull
