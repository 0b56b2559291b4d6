// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/mailbox.h"
#include "app/base/request.h"
#include "app/transport/httpmessage.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Hull {

//! Turns an answer (or why there is none) into a value. Runs on the I/O thread: it may touch nothing that others use.
template <typename T>
using Decode = std::function<Result<T>(const Result<HttpResponse>&)>;

//! Lines as libcurl takes them; null: none.
using WireHeaders = std::shared_ptr<const std::vector<std::string>>;

//! The request as the I/O thread needs it: bytes of its own, so that no Qt string is shared between the threads.
struct WireRequest
{
    std::string url;
    std::string socketPath; //!< empty for TCP
    std::string hostKey; //!< equal for requests that share connections
    int mostConnections = 0; //!< see Endpoint
    std::string address; //!< what errors call the other side: the socket's path, or "10.0.0.5:2376"
    bool isTunnel = false; //!< the socket is our own, and says nothing about the engine
    std::shared_ptr<const TlsOptions> tls; //!< null without TLS
    WireHeaders headers; //!< beside those of the client itself
    HttpRequest::Method method = HttpRequest::Method::Get;
    std::string body; //!< of Post
    std::shared_ptr<BodySource> source; //!< of Put
    std::shared_ptr<BodySink> sink; //!< null: the answer's body is kept in memory
    std::chrono::milliseconds timeout{};
    std::chrono::seconds stallTimeout{};
    std::chrono::milliseconds connectTimeout{}; //!< for the way there, TLS included
    qint64 bodyLimit = 0;
    bool mayBeCut = false;
    bool urgent = false;
    bool isStream = false; //!< the job is an HttpStreamJob: no end is expected, no total timeout
};

using Ticket = quint64; //!< names a request among those of one client

//! Something of the I/O thread for the caller's thread, where it is delivered and destroyed.
class HttpDelivery
{
public:
    HttpDelivery() = default;
    HttpDelivery(const HttpDelivery&) = delete;
    HttpDelivery& operator=(const HttpDelivery&) = delete;
    virtual ~HttpDelivery() = default;

    virtual void deliver() = 0; //!< in the caller's thread
};

using HttpOutbox = Mailbox<std::unique_ptr<HttpDelivery>>;

/*!
 * One request on its way: made in the caller's thread, decoded on the I/O thread, delivered and destroyed in the
 * caller's thread again, since its handler may hold things of that thread.
 */
class HttpJob : public HttpDelivery
{
public:
    virtual void decode(const Result<HttpResponse>& response) = 0; //!< on the I/O thread

    Ticket ticket = 0;
    WireRequest request;
    std::shared_ptr<Cancellation> cancellation;
};

template <typename T>
class TypedHttpJob : public HttpJob
{
public:
    TypedHttpJob(const QObject* context, Decode<T> decoder, Handler<T> handler)
        : m_context(context)
        , m_decode(std::move(decoder))
        , m_handler(std::move(handler))
    { }

    void decode(const Result<HttpResponse>& response) override { m_result.emplace(m_decode(response)); }

    void deliver() override
    {
        if (m_result && m_context && !cancellation->isCancelled()) {
            m_handler(std::move(*m_result));
        }
    }

private:
    QPointer<const QObject> m_context; // looked at in the caller's thread alone
    Decode<T> m_decode;
    Handler<T> m_handler;
    std::optional<Result<T>> m_result;
};

} // namespace Hull
