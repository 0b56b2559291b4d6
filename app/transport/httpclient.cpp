// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/httpclient.h"

#include "app/base/stringpool.h"
#include "app/transport/curlworker.h"
#include "app/transport/tlsoptions.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <deque>

#include <signal.h>

namespace Hull {

namespace {

constexpr std::chrono::milliseconds connectLimit{10000};

//! Tells the I/O thread to give a request up.
class HttpCancellation : public Cancellation
{
public:
    HttpCancellation(std::weak_ptr<CurlWorker::Inbox> inbox, Ticket ticket)
        : m_inbox(std::move(inbox))
        , m_ticket(ticket)
    { }

private:
    void abort() override
    {
        if (const auto inbox = m_inbox.lock()) {
            inbox->post({nullptr, m_ticket, 0});
        }
    }

    std::weak_ptr<CurlWorker::Inbox> m_inbox;
    Ticket m_ticket;
};

//! The thread of the transfers: makes its worker itself, so that the worker lives and dies there.
class IoThread : public QThread
{
public:
    IoThread(std::shared_ptr<CurlWorker::Inbox> inbox, std::shared_ptr<CurlWorker::Outbox> outbox, HttpLimits limits)
        : m_inbox(std::move(inbox))
        , m_outbox(std::move(outbox))
        , m_limits(limits)
    {
        setObjectName(QStringLiteral("http"));
    }

protected:
    void run() override
    {
        // OpenSSL writes to a connection that the other side has closed with write(): that would end the program.
        sigset_t brokenPipe;
        ::sigemptyset(&brokenPipe);
        ::sigaddset(&brokenPipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);
        const CurlWorker worker(m_inbox, m_outbox, m_limits);
        exec();
    }

private:
    const std::shared_ptr<CurlWorker::Inbox> m_inbox;
    const std::shared_ptr<CurlWorker::Outbox> m_outbox;
    const HttpLimits m_limits;
};

//! Delivers what the I/O thread finished. Held by a shared_ptr: a handler may destroy the client.
class Receiver : public std::enable_shared_from_this<Receiver>
{
public:
    explicit Receiver(std::shared_ptr<CurlWorker::Outbox> outbox)
        : m_outbox(std::move(outbox))
    { }

    void listen()
    {
        m_listener.emplace(m_outbox->wakeUp(), [this] { drain(); });
    }

    void close()
    {
        m_listener.reset();
        m_pending.clear();
    }

private:
    void drain()
    {
        // Long enough to get through some hundred values, too short for anybody to see the window stand still.
        constexpr qint64 sliceMs = 8;
        const auto self = shared_from_this();
        for (std::unique_ptr<HttpDelivery>& delivery : m_outbox->takeAll()) {
            m_pending.push_back(std::move(delivery));
        }
        QElapsedTimer slice;
        slice.start();
        while (!m_pending.empty() && !slice.hasExpired(sliceMs)) {
            const std::unique_ptr<HttpDelivery> delivery = std::move(m_pending.front());
            m_pending.pop_front();
            delivery->deliver();
        }
        if (!m_pending.empty()) {
            m_outbox->wakeUp().ring();
        }
    }

    const std::shared_ptr<CurlWorker::Outbox> m_outbox;
    std::deque<std::unique_ptr<HttpDelivery>> m_pending;
    std::optional<WakeUpListener> m_listener;
};

std::string addressOf(const Endpoint& endpoint)
{
    if (endpoint.tls && !endpoint.tls->connectTo.empty()) {
        return endpoint.tls->connectTo;
    }
    return endpoint.baseUrl.section(QLatin1String("://"), 1).toStdString();
}

WireRequest wireRequest(const HttpRequest& request)
{
    WireRequest wire;
    wire.url = (request.endpoint.baseUrl.toUtf8() + request.path).toStdString();
    wire.socketPath = request.endpoint.socketPath.toLocal8Bit().toStdString();
    wire.mostConnections = request.endpoint.mostConnections;
    wire.tls = request.endpoint.tls;
    wire.address = wire.socketPath.empty() ? addressOf(request.endpoint) : wire.socketPath;
    // Who is known by another certificate, or trusts another authority, shares no connection.
    wire.hostKey = wire.tls ? wire.address + '#' + wire.tls->identity : wire.address;
    wire.isTunnel = !request.endpoint.shownAs.isEmpty();
    if (wire.isTunnel) {
        wire.address = request.endpoint.shownAs.toStdString();
    }
    wire.method = request.method;
    wire.body = request.body.toStdString();
    wire.source = request.source;
    wire.sink = request.sink;
    wire.timeout = request.timeout;
    wire.stallTimeout = request.stallTimeout;
    wire.connectTimeout = std::min(request.timeout, connectLimit);
    wire.bodyLimit = request.bodyLimit;
    wire.mayBeCut = request.mayBeCut;
    wire.urgent = request.urgent;
    return wire;
}

} // namespace

class HttpClient::Private
{
public:
    std::shared_ptr<CurlWorker::Inbox> inbox = std::make_shared<CurlWorker::Inbox>();
    std::shared_ptr<CurlWorker::Outbox> outbox = std::make_shared<CurlWorker::Outbox>();
    std::shared_ptr<StringPool> strings = std::make_shared<StringPool>();
    std::shared_ptr<Receiver> receiver = std::make_shared<Receiver>(outbox);
    std::optional<CurlLibrary> library; // made with the thread, and gone after it
    std::unique_ptr<IoThread> thread; // started with the first request
    QThread* owner = QThread::currentThread();
    HttpLimits limits;
    WireHeaders headers;
    Ticket lastTicket = 0;
};

HttpClient::HttpClient(HttpLimits limits)
    : d(std::make_unique<Private>())
{
    d->limits = limits;
}

HttpClient::~HttpClient()
{
    if (d->thread) {
        d->thread->quit();
        d->thread->wait();
    }
    d->receiver->close();
    // What is left is destroyed here, where its handlers belong.
    const auto unsent = d->inbox->close();
    const auto undelivered = d->outbox->close();
}

void HttpClient::setHeaders(const std::vector<std::pair<QByteArray, QByteArray>>& headers)
{
    auto lines = std::make_shared<std::vector<std::string>>();
    for (const auto& [name, value] : headers) {
        // libcurl's way to write a header without a value; with a colon it would mean to leave it out.
        lines->push_back((value.isEmpty() ? name + ';' : name + ": " + value).toStdString());
    }
    d->headers = lines;
}

const std::shared_ptr<StringPool>& HttpClient::strings() const
{
    return d->strings;
}

RequestHandle HttpClient::submit(const HttpRequest& request, std::unique_ptr<HttpJob> job)
{
    Q_ASSERT_X(QThread::currentThread() == d->owner, "HttpClient", "used outside of the thread that it belongs to");
    if (!d->thread) {
        d->receiver->listen();
        d->library.emplace();
        d->thread = std::make_unique<IoThread>(d->inbox, d->outbox, d->limits);
        d->thread->start();
    }
    job->ticket = ++d->lastTicket;
    const bool isStream = job->request.isStream;
    job->request = wireRequest(request);
    job->request.isStream = isStream;
    job->request.headers = d->headers;
    job->cancellation = std::make_shared<HttpCancellation>(d->inbox, job->ticket);
    RequestHandle handle(job->cancellation);
    d->inbox->post({std::move(job), 0, 0});
    return handle;
}

RequestHandle HttpClient::submitStream(const HttpRequest& request, std::unique_ptr<HttpStreamJob> job)
{
    job->request.isStream = true;
    const Ticket ticket = d->lastTicket + 1; // the one that it is about to get
    job->connect(d->outbox, [inbox = std::weak_ptr<CurlWorker::Inbox>(d->inbox), ticket] {
        if (const auto box = inbox.lock()) {
            box->post({nullptr, 0, ticket});
        }
    });
    return submit(request, std::move(job));
}

} // namespace Hull
