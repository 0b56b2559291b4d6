// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetpresenter.h"

#include "app/session/fleet.h"
#include "app/session/lastreadings.h"
#include "models/item/containertablemodel.h"
#include "models/item/hostlistmodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace Hull {

namespace {

constexpr int gatherMilliseconds = 40; // quick enough to look immediate
constexpr int countdownMilliseconds = 1000; // "reconnects in 5 s"
constexpr qint64 portionMilliseconds = 20; // well below what anybody notices as a hitch

HostRow currentRow(const HostSession& session, const Fleet& fleet)
{
    static_assert(static_cast<int>(HostState::Failed) == static_cast<int>(HostSession::State::Failed));
    HostRow row;
    row.host = session.host();
    row.labels = session.labels();
    row.state = static_cast<HostState>(session.state());
    row.error = session.error();
    row.assessment = session.assessment();
    row.stale = session.isStale();
    row.containersRead = session.containersRead();
    row.containersListed = session.containersListed();
    row.waiting = fleet.isWaiting(&session);
    row.retrying = session.isRetrying();
    row.live = session.isLive();
    row.pollReason = session.pollReason();
    if (const QDateTime next = session.nextAttempt(); next.isValid()) {
        row.retrySeconds =
            static_cast<int>(qMax<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(next) + 999) / 1000);
    }
    if (const auto& event = session.lastEvent()) {
        row.lastEvent = engineEventText(*event);
        row.lastEventTime = session.lastEventTime();
    }
    row.canRefresh = session.canRefresh();
    return row;
}

} // namespace

FleetPresenter::FleetPresenter(
    Fleet& fleet, ContainerTableModel& containers, HostListModel& hosts, const LastReadings* last, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_containers(containers)
    , m_hosts(hosts)
    , m_last(last)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&FleetPresenter::carryOver));
    m_countdown.setInterval(countdownMilliseconds);
    connect(&m_countdown, &QTimer::timeout, this, &FleetPresenter::countDown);
    connect(&fleet, &Fleet::sessionAdded, this, &FleetPresenter::addSession);
    connect(&fleet, &Fleet::sessionReplaced, this, &FleetPresenter::replaceSession);
    connect(&fleet, &Fleet::sessionRemoved, this, &FleetPresenter::removeSession);
    connect(&fleet, &Fleet::sessionStateChanged, this, &FleetPresenter::markChanged);
    connect(&fleet, &Fleet::assessmentChanged, this, &FleetPresenter::markChanged);
    if (last) {
        connect(last, &LastReadings::found, this, &FleetPresenter::markChanged);
    }
    for (HostSession* session : fleet.sessions()) {
        addSession(session);
    }
}

HostSession* FleetPresenter::session(const HostId& host) const
{
    const auto& sessions = m_fleet.sessions();
    const auto found = std::find_if(
        sessions.begin(), sessions.end(), [&host](const HostSession* session) { return session->host().id() == host; });
    return found == sessions.end() ? nullptr : *found;
}

void FleetPresenter::addSession(HostSession* session)
{
    connect(session, &HostSession::progressed, this, [this, session] { markChanged(session); });
    connect(session, &HostSession::eventHeard, this, [this, session] { markChanged(session); });
    markChanged(session);
}

//! The row stays as it is until the other one is carried over, see relocate().
void FleetPresenter::replaceSession(HostSession* before, HostSession* after)
{
    if (m_ids.contains(before)) {
        m_ids.insert(after, m_ids.take(before));
    }
}

void FleetPresenter::removeSession(HostSession* session)
{
    const HostId id = m_ids.take(session);
    session->disconnect(this);
    std::erase(m_changed, session);
    if (id.isEmpty()) {
        return; // it has no row, or not any more
    }
    std::erase_if(m_rows, [&id](const HostRow& row) { return row.host.id() == id; });
    m_containers.removeHost(id);
    m_hosts.removeHost(id);
    tellRemoved(id);
    Q_EMIT hostsChanged();
}

//! The context that a host follows leads elsewhere now: nothing stays of what was read at the address before. Its
//! place in the list stays, and with it what the user has chosen there.
void FleetPresenter::relocate(const HostSession& session, const HostRow& row)
{
    const HostId before = std::exchange(m_ids[&session], row.host.id());
    m_containers.removeHost(before);
    std::erase_if(m_rows, [&before](const HostRow& known) { return known.host.id() == before; });
    if (m_hosts.host(row.host.id())) {
        m_hosts.removeHost(before); // another session is at the new address already
    } else {
        m_hosts.setHost(before, row);
    }
    tellRemoved(before);
}

void FleetPresenter::tellRemoved(const HostId& id)
{
    Q_EMIT hostRemoved(id);
    for (HostSession* other : m_fleet.sessions()) {
        if (m_ids.value(other) == id) {
            markChanged(other); // its rows went along
        }
    }
}

//! Hosts that wait to be tried again are carried over each second, until there is none.
void FleetPresenter::countDown()
{
    bool isWaiting = false;
    for (HostSession* session : m_fleet.sessions()) {
        if (session->nextAttempt().isValid()) {
            isWaiting = true;
            markChanged(session);
        }
    }
    if (!isWaiting) {
        m_countdown.stop();
    }
}

void FleetPresenter::markChanged(HostSession* session)
{
    if (std::find(m_changed.begin(), m_changed.end(), session) == m_changed.end()) {
        m_changed.push_back(session);
    }
    if (!m_timer.isActive()) {
        m_timer.start(gatherMilliseconds);
    }
}

void FleetPresenter::carryOver()
{
    QElapsedTimer elapsed;
    elapsed.start();
    size_t done = 0;
    while (done < m_changed.size() && elapsed.elapsed() < portionMilliseconds) {
        carryOver(*m_changed[done]);
        ++done;
    }
    m_changed.erase(m_changed.begin(), m_changed.begin() + static_cast<std::ptrdiff_t>(done));
    if (!m_changed.empty()) {
        m_timer.start(0);
    }
    Q_EMIT hostsChanged();
}

//! Until a host was read it shows what was last seen of it.
HostRow FleetPresenter::rowOf(const HostSession& session) const
{
    HostRow row = currentRow(session, m_fleet);
    const LastReading last = m_last && !wasRead(row.assessment) ? m_last->of(row.host.id()) : LastReading();
    if (last.assessment) {
        row.assessment = last.assessment;
        row.stale = true;
        row.recalledFrom = last.asOf;
    }
    return row;
}

void FleetPresenter::carryOver(HostSession& session)
{
    const HostRow row = rowOf(session);
    const HostId id = row.host.id();
    if (const HostId before = m_ids.value(&session); !before.isEmpty() && before != id) {
        relocate(session, row);
    }
    m_ids.insert(&session, id);
    const auto present =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const HostRow& known) { return known.host.id() == id; });
    const bool newAssessment = present == m_rows.end() || present->assessment != row.assessment;
    if (present == m_rows.end()) {
        m_rows.push_back(row);
    } else {
        *present = row;
    }
    if (row.retrySeconds >= 0 && !m_countdown.isActive()) {
        m_countdown.start();
    }
    m_containers.setHost(id, row);
    m_hosts.setHost(id, row);
    if (newAssessment) {
        Q_EMIT assessmentChanged(id);
    }
}

} // namespace Hull
