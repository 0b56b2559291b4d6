// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/changenotices.h"

#include "app/session/fleet.h"
#include "app/transaction/changes.h"
#include "app/transaction/recovery.h"
#include "ui/fix/fixtexts.h"
#include "ui/widgets/modalgateway.h"

#include <QLocale>
#include <QWidget>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString whenAndWho(const TransactionRecord& record)
{
    return ChangeNotices::tr("%1 began to change “%2” at %3.")
        .arg(record.user, record.name, QLocale().toString(record.started.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

ChangeNotices::ChangeNotices(Changes& changes, Fleet& fleet, ModalGateway& gateway, QWidget& window)
    : QObject(&window)
    , m_changes(changes)
    , m_fleet(fleet)
    , m_gateway(gateway)
    , m_window(window)
{
    connect(&changes, &Changes::changeFinished, this, [this](const RunningChange* change) {
        if (change->kind() == RunningChange::Kind::Recovery) {
            tellRecovered(*change);
        }
    });
    connect(&changes, &Changes::leftOpen, this, &ChangeNotices::tellLeftOpen);
    connect(&changes, &Changes::foreignFound, this, &ChangeNotices::askAboutForeign);
}

void ChangeNotices::tellRecovered(const RunningChange& change)
{
    const QStringList parts{
        tr("A change of “%1” on %2 had been interrupted.").arg(change.container(), nameOf(change.host())),
        outcomeText(change.outcome())};
    m_gateway.tell(&m_window, tr("Interrupted change"), parts.join(u'\n'));
}

void ChangeNotices::tellLeftOpen(const HostId& host, const std::vector<TransactionRecord>& records)
{
    const QString reason = m_changes.isReadOnly()
        ? tr("Hullwright was started with --read-only, so it is left as it is.")
        : m_changes.journalError() ? m_changes.journalError()->message.translated()
                                   : tr("Another program of yours is carrying it out, or could not be asked.");
    for (const TransactionRecord& record : records) {
        if (!isNew(record)) {
            continue;
        }
        const QStringList parts{
            tr("A change of “%1” on %2 is not at its end.").arg(record.name, nameOf(host)), whenAndWho(record), reason};
        m_gateway.tell(&m_window, tr("Unfinished change"), parts.join(u'\n'));
    }
}

void ChangeNotices::askAboutForeign(const HostId& host, const std::vector<TransactionRecord>& records)
{
    for (const TransactionRecord& record : records) {
        if (!isNew(record)) {
            continue;
        }
        const QString found = tr("On %1 there is a change that is in no journal of this account.").arg(nameOf(host))
            + u'\n' + whenAndWho(record);
        const bool mayBeUndone = isAbandoned(record, QDateTime::currentDateTimeUtc());
        if (m_changes.isReadOnly() || !mayBeUndone) {
            m_gateway.tell(&m_window, tr("Change of somebody else"),
                found + u'\n'
                    + (mayBeUndone ? tr("Hullwright was started with --read-only, so it is left as it is.")
                                   : tr("It may still be under way, so it is left as it is.")));
            continue;
        }
        const Question question{u"undoForeignQuestion"_s, tr("Change of somebody else"), found,
            tr("It was not ended. Undoing it brings the original container back and allows changes on this host."),
            tr("&Undo it")};
        m_gateway.ask(&m_window, question, [this, host, record] {
            for (HostSession* session : m_fleet.sessions()) {
                if (session->host().id() == host) {
                    m_changes.setAllowed(host, true);
                    m_changes.undoForeign(*session, record);
                    return;
                }
            }
        });
    }
}

bool ChangeNotices::isNew(const TransactionRecord& record)
{
    const bool isKnown = m_told.contains(record.id);
    m_told.insert(record.id);
    return !isKnown;
}

QString ChangeNotices::nameOf(const HostId& host) const
{
    const auto& sessions = m_fleet.sessions();
    const auto found =
        std::ranges::find_if(sessions, [&host](const HostSession* session) { return session->host().id() == host; });
    return found == sessions.end() ? host.value : (*found)->host().name;
}

} // namespace Hull
