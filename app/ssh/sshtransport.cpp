// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshtransport.h"

#include "app/ssh/sshopening.h"
#include "app/ssh/sshscript.h"

namespace Hull {

using namespace Qt::StringLiterals;

class SshTransport::Private
{
public:
    Private(SshTransport& transport, Host hostValue, SshServices& sharedServices, HttpClient& client, Prompter* asked)
        : q(transport)
        , host(std::move(hostValue))
        , services(sharedServices)
        , http(client)
        , prompter(asked)
    { }

    void start();
    void onOpened(SshWay opened);
    void onMasterDied(const Error& error);

    class OpenCancellation;

    SshTransport& q;
    const Host host;
    SshServices& services;
    HttpClient& http;
    Prompter* const prompter;
    std::unique_ptr<SshOpening> opening;
    SshWay way; //!< empty until it is open
    QPointer<const QObject> context; //!< of who waits for it to be open
    Handler<Endpoint> handler;
    std::shared_ptr<Cancellation> cancellation;
};

//! Giving up waiting ends the ssh that logs in, and never a way that is open: others use it.
class SshTransport::Private::OpenCancellation : public Cancellation
{
public:
    explicit OpenCancellation(SshTransport* transport)
        : m_transport(transport)
    { }

private:
    void abort() override
    {
        if (m_transport && m_transport->d->cancellation.get() == this) {
            m_transport->close();
        }
    }

    const QPointer<SshTransport> m_transport;
};

void SshTransport::Private::start()
{
    opening = std::make_unique<SshOpening>(host, services, http, prompter);
    QObject::connect(opening.get(), &SshOpening::advanced, &q, &SshTransport::advanced);
    const auto answer = [this](const Result<Endpoint>& result) {
        // Later, and from here on a cancellation must not close what is open.
        const auto waiting = std::exchange(handler, nullptr);
        const auto given = std::exchange(cancellation, nullptr);
        opening.release()->deleteLater();
        if (context && waiting && !given->isCancelled()) {
            waiting(result);
        }
    };
    QObject::connect(opening.get(), &SshOpening::failed, &q, [answer](const Error& error) { answer(error); });
    QObject::connect(opening.get(), &SshOpening::opened, &q, [this, answer] {
        onOpened(opening->takeWay());
        answer(way.endpoint);
    });
    opening->start();
}

void SshTransport::Private::onOpened(SshWay opened)
{
    way = std::move(opened);
    QObject::connect(way.master.get(), &SshMaster::died, &q, [this](const Error& error) { onMasterDied(error); });
}

void SshTransport::Private::onMasterDied(const Error& error)
{
    // What called us must live until it returns.
    way.proxy.reset();
    way.master.release()->deleteLater();
    way = {};
    Q_EMIT q.lost(error);
}

SshTransport::SshTransport(Host host, SshServices& services, HttpClient& http, Prompter* prompter, QObject* parent)
    : Transport(parent)
    , d(std::make_unique<Private>(*this, std::move(host), services, http, prompter))
{ }

SshTransport::~SshTransport() = default;

RequestHandle SshTransport::open(const QObject* context, Handler<Endpoint> handler)
{
    if (d->way.master) {
        return answerLater<Endpoint>(d->way.endpoint, context, std::move(handler));
    }
    d->context = context;
    d->handler = std::move(handler);
    d->cancellation = std::make_shared<Private::OpenCancellation>(this);
    RequestHandle handle(d->cancellation);
    // Later, since it may fail at once.
    QMetaObject::invokeMethod(
        this,
        [this, expected = d->cancellation] {
            if (d->cancellation == expected) {
                d->start();
            }
        },
        Qt::QueuedConnection);
    return handle;
}

void SshTransport::close()
{
    d->handler = nullptr;
    d->cancellation.reset();
    if (d->opening) {
        d->opening->disconnect(this);
        d->opening->giveUp();
        d->opening.release()->deleteLater();
    }
    d->way.proxy.reset();
    if (d->way.master) {
        d->way.master->disconnect(this);
    }
    d->way = {};
}

RequestHandle SshTransport::run(const QByteArray& script, const QObject* context, Handler<QByteArray> handler)
{
    if (!d->way.master) {
        return answerLater<QByteArray>(
            Error{.kind = Error::Kind::ConnectionLost,
                .message = {QT_TRANSLATE_NOOP("Hull", "There is no SSH connection to %1."), {sshAddress(d->host.ssh)}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Try again."), {}}},
            context, std::move(handler));
    }
    return runScript(*d->way.master, script, context, std::move(handler));
}

qint64 SshTransport::processId() const
{
    return d->way.master ? d->way.master->processId() : 0;
}

} // namespace Hull
