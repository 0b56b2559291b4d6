// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/contexttransport.h"

#include "app/config/contextstore.h"

namespace Hull {

ContextTransport::ContextTransport(Host host, const ConnectionServices& services, QObject* parent)
    : Transport(parent)
    , m_services(services)
    , m_host(std::move(host))
{ }

RequestHandle ContextTransport::open(const QObject* context, Handler<Endpoint> handler)
{
    Result<Host> now = storedContext(m_host.context, m_services.docker);
    if (!now) {
        Q_EMIT advanced({.kind = ConnectionStep::Kind::Configuration,
            .state = ConnectionStep::State::Failed,
            .error = now.error()});
        return answerLater<Endpoint>(now.error(), context, std::move(handler));
    }
    now->name = m_host.name;
    // Who agreed to one address without TLS has not agreed to every other.
    now->plainTcpAllowed = m_host.plainTcpAllowed && now->endpoint == m_host.endpoint;
    if (!m_inner || *now != m_host) {
        m_inner.reset();
        m_host = *now;
        Host followed = m_host;
        followed.context.clear(); // it is this transport that follows
        m_inner = makeTransport(followed, m_services);
        connect(m_inner.get(), &Transport::advanced, this, &Transport::advanced);
        connect(m_inner.get(), &Transport::lost, this, &Transport::lost);
    }
    return m_inner->open(context, std::move(handler));
}

void ContextTransport::close()
{
    if (m_inner) {
        m_inner->close();
    }
}

} // namespace Hull
