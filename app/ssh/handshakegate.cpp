// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/handshakegate.h"

#include <QTimer>

#include <algorithm>

namespace Hull {

namespace {

void countDown(QHash<QString, int>& counts, const QString& name)
{
    if (--counts[name] == 0) {
        counts.remove(name);
    }
}

} // namespace

HandshakePass::HandshakePass(HandshakeGate* gate, HandshakePlace place)
    : m_gate(gate)
    , m_place(std::move(place))
{ }

HandshakePass::~HandshakePass()
{
    stepAside();
    if (m_gate) {
        m_gate->leave(m_place);
    }
}

void HandshakePass::stepAside()
{
    if (m_gate && !std::exchange(m_isAside, true)) {
        m_gate->endTurn(m_place);
    }
}

void HandshakePass::wasTooMany()
{
    if (m_gate) {
        m_gate->narrow(m_place);
    }
}

HandshakeGate::HandshakeGate(
    int overall, int perHost, int perServer, std::chrono::milliseconds narrowFor, QObject* parent)
    : QObject(parent)
    , m_overall(overall)
    , m_perHost(perHost)
    , m_perServer(perServer)
    , m_narrowFor(narrowFor)
{ }

void HandshakeGate::enter(const HandshakePlace& place, const QObject* context, Entered entered)
{
    m_waiting.push_back({place, context, std::move(entered)});
    admit();
}

void HandshakeGate::endTurn(const HandshakePlace& place)
{
    --m_underWay;
    countDown(m_hosts, place.host);
    admitLater();
}

void HandshakeGate::leave(const HandshakePlace& place)
{
    countDown(m_servers, place.server);
    admitLater();
}

//! Behind a jump host, either of the two may have dropped it.
void HandshakeGate::narrow(const HandshakePlace& place)
{
    const auto lower = [](Limit& limit, int underWay) {
        limit.most = std::max(1, underWay - 1);
        ++limit.drops;
    };
    lower(m_hostLimits[place.host], m_hosts.value(place.host));
    lower(m_serverLimits[place.server], m_servers.value(place.server));
    QTimer::singleShot(m_narrowFor, this, [this, place] { widen(place); });
}

//! Who was in the way may have gone.
void HandshakeGate::widen(const HandshakePlace& place)
{
    if (--m_hostLimits[place.host].drops == 0) {
        m_hostLimits.remove(place.host);
    }
    if (--m_serverLimits[place.server].drops == 0) {
        m_serverLimits.remove(place.server);
    }
    admit();
}

void HandshakeGate::admitLater()
{
    // Whoever leaves is in the middle of something.
    QMetaObject::invokeMethod(this, &HandshakeGate::admit, Qt::QueuedConnection);
}

bool HandshakeGate::hasRoom(const HandshakePlace& place) const
{
    return m_hosts.value(place.host) < m_hostLimits.value(place.host, {m_perHost, 0}).most
        && m_servers.value(place.server) < m_serverLimits.value(place.server, {m_perServer, 0}).most;
}

void HandshakeGate::admit()
{
    while (m_underWay < m_overall) {
        std::erase_if(m_waiting, [](const Waiting& waiting) { return !waiting.context; });
        const auto next = std::find_if(
            m_waiting.begin(), m_waiting.end(), [this](const Waiting& waiting) { return hasRoom(waiting.place); });
        if (next == m_waiting.end()) {
            return;
        }
        const Waiting entering = std::move(*next);
        m_waiting.erase(next);
        ++m_underWay;
        ++m_hosts[entering.place.host];
        ++m_servers[entering.place.server];
        entering.entered(std::make_unique<HandshakePass>(this, entering.place));
    }
}

} // namespace Hull
