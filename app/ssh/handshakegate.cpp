// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/handshakegate.h"

#include <algorithm>

namespace Hull {

HandshakePass::HandshakePass(HandshakeGate* gate, QString host)
    : m_gate(gate)
    , m_host(std::move(host))
{ }

HandshakePass::~HandshakePass()
{
    if (m_gate) {
        m_gate->leave(m_host);
    }
}

HandshakeGate::HandshakeGate(int overall, int perHost, QObject* parent)
    : QObject(parent)
    , m_overall(overall)
    , m_perHost(perHost)
{ }

void HandshakeGate::enter(const QString& host, const QObject* context, Entered entered)
{
    m_waiting.push_back({host, context, std::move(entered)});
    admit();
}

void HandshakeGate::leave(const QString& host)
{
    --m_underWay;
    if (--m_hosts[host] == 0) {
        m_hosts.remove(host);
    }
    // Later: whoever leaves is in the middle of something.
    QMetaObject::invokeMethod(this, &HandshakeGate::admit, Qt::QueuedConnection);
}

void HandshakeGate::admit()
{
    while (m_underWay < m_overall) {
        std::erase_if(m_waiting, [](const Waiting& waiting) { return !waiting.context; });
        const auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
            [this](const Waiting& waiting) { return m_hosts.value(waiting.host) < m_perHost; });
        if (next == m_waiting.end()) {
            return;
        }
        const Waiting entering = std::move(*next);
        m_waiting.erase(next);
        ++m_underWay;
        ++m_hosts[entering.host];
        entering.entered(std::make_unique<HandshakePass>(this, entering.host));
    }
}

} // namespace Hull
