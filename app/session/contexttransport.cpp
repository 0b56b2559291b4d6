// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/contexttransport.h"

#include <QPointer>

namespace Hull {

//! What the caller's handle cancels.
class ContextTransport::Opening : public Cancellation
{
public:
    explicit Opening(ContextTransport& transport)
        : m_transport(&transport)
    { }

private:
    void abort() override
    {
        if (m_transport && m_transport->m_opening.get() == this) {
            m_transport->abandon();
        }
    }

    const QPointer<ContextTransport> m_transport;
};

ContextTransport::ContextTransport(Host host, const ConnectionServices& services, QObject* parent)
    : Transport(parent)
    , m_services(services)
    , m_host(std::move(host))
{ }

ContextTransport::~ContextTransport()
{
    abandon();
}

RequestHandle ContextTransport::open(const QObject* context, Handler<Endpoint> handler)
{
    abandon();
    const auto opening = std::make_shared<Opening>(*this);
    m_opening = opening;
    // The context may lie in a home on a server.
    m_reading.start([name = m_host.context, docker = m_services.docker] { return resolveContext(name, docker); },
        [this, context = QPointer<const QObject>(context), handler = std::move(handler)](const Result<Host>& read) {
            if (context) {
                onContext(read, context, handler);
            }
        });
    return RequestHandle(opening);
}

void ContextTransport::onContext(const Result<Host>& read, const QObject* context, const Handler<Endpoint>& handler)
{
    if (!read) {
        m_opening.reset();
        Q_EMIT advanced({.kind = ConnectionStep::Kind::Configuration,
            .state = ConnectionStep::State::Failed,
            .error = read.error()});
        handler(read.error()); // may destroy this
        return;
    }
    follow(*read);
    m_innerOpening = m_inner->open(context, [this, handler](const Result<Endpoint>& opened) {
        m_opening.reset();
        m_innerOpening = {}; // answered: there is nothing to give up any more
        handler(opened); // may destroy this
    });
}

void ContextTransport::follow(Host now)
{
    now.name = m_host.name;
    now.context = m_host.context; // that of "default" is a host without one
    // Who agreed to one address without TLS has not agreed to every other.
    now.plainTcpAllowed = m_host.plainTcpAllowed && now.endpoint == m_host.endpoint;
    if (m_inner && now == m_host) {
        return;
    }
    m_inner.reset();
    m_host = std::move(now);
    Host followed = m_host;
    followed.context.clear(); // it is this transport that follows
    m_inner = makeTransport(followed, m_services);
    connect(m_inner.get(), &Transport::advanced, this, &Transport::advanced);
    connect(m_inner.get(), &Transport::lost, this, &Transport::lost);
}

//! Ends what is under way without a word to the handler.
void ContextTransport::abandon()
{
    m_opening.reset();
    m_reading.forget();
    m_innerOpening.cancel();
    m_innerOpening = {};
}

void ContextTransport::close()
{
    abandon();
    if (m_inner) {
        m_inner->close();
    }
}

} // namespace Hull
