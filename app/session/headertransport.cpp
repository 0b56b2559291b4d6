// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/headertransport.h"

#include "app/session/engineheaders.h"

#include <QPointer>

namespace Hull {

//! What the caller's handle cancels.
class HeaderTransport::Opening : public Cancellation
{
public:
    explicit Opening(HeaderTransport& transport)
        : m_transport(&transport)
    { }

private:
    void abort() override
    {
        if (m_transport && m_transport->m_opening.get() == this) {
            m_transport->abandon();
        }
    }

    const QPointer<HeaderTransport> m_transport;
};

HeaderTransport::HeaderTransport(EngineHeaders& headers, std::unique_ptr<Transport> way, QObject* parent)
    : Transport(parent)
    , m_headers(headers)
    , m_way(std::move(way))
{
    connect(m_way.get(), &Transport::advanced, this, &Transport::advanced);
    connect(m_way.get(), &Transport::lost, this, &Transport::lost);
}

HeaderTransport::~HeaderTransport()
{
    abandon();
}

RequestHandle HeaderTransport::open(const QObject* context, Handler<Endpoint> handler)
{
    abandon();
    const auto opening = std::make_shared<Opening>(*this);
    m_opening = opening;
    m_awaiting = std::make_unique<QObject>();
    m_headers.await(m_awaiting.get(),
        [this, context = QPointer<const QObject>(context), handler = std::move(handler)](
            const std::optional<Error>& refusal) {
            if (!context) {
                return;
            }
            const auto answer = [this, handler](const Result<Endpoint>& opened) {
                m_opening.reset();
                handler(opened); // may destroy this
            };
            if (refusal) {
                answer(*refusal);
            } else {
                m_wayOpening = m_way->open(context, answer);
            }
        });
    return RequestHandle(opening);
}

//! Ends what is under way without a word to the handler.
void HeaderTransport::abandon()
{
    m_opening.reset();
    m_awaiting.reset();
    m_wayOpening.cancel();
    m_wayOpening = {};
}

void HeaderTransport::close()
{
    abandon();
    m_way->close();
}

} // namespace Hull
