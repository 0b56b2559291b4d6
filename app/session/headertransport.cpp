// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/headertransport.h"

#include "app/session/engineheaders.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTimer>

namespace Hull {

namespace {

Error headersTimeoutError(const QString& path, std::chrono::milliseconds limit)
{
    return {.kind = Error::Kind::Timeout,
        .message = {QT_TRANSLATE_NOOP("Hull", "Docker's file %1 could not be read within %2 s."),
            {path, QLocale::c().toString(static_cast<double>(limit.count()) / 1000, 'g', 3)}},
        .cause = {QT_TRANSLATE_NOOP(
            "Hull", "It lies on a file server that does not answer. It may say what is sent to every engine.")},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Try again once it can be read, or name another folder in DOCKER_CONFIG.")}};
}

} // namespace

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

HeaderTransport::HeaderTransport(
    EngineHeaders& headers, std::unique_ptr<Transport> way, std::chrono::milliseconds limit, QObject* parent)
    : Transport(parent)
    , m_headers(headers)
    , m_way(std::move(way))
    , m_limit(limit)
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
    const auto answer = [this, handler = std::move(handler)](const Result<Endpoint>& opened) {
        m_opening.reset();
        m_wayOpening = {}; // answered: there is nothing to give up any more
        handler(opened); // may destroy this
    };
    const QPointer<const QObject> receiver(context);
    // Whichever comes first ends m_awaiting, and with it the other.
    auto* patience = new QTimer(m_awaiting.get());
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, m_awaiting.get(), [this, receiver, answer] {
        const auto ended = std::move(m_awaiting);
        if (receiver) {
            answer(headersTimeoutError(m_headers.path(), m_limit));
        }
    });
    patience->start(m_limit);
    m_headers.await(m_awaiting.get(), [this, context = receiver, answer](const std::optional<Error>& refusal) {
        const auto ended = std::move(m_awaiting);
        if (!context) {
            return;
        }
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
