// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hostsession.h"

#include "app/collect/snapshotoutcome.h"
#include "app/docker/apierror.h"
#include "app/rules/ruleengine.h"
#include "app/transport/httpclient.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

HostSession::State stateAfter(const HostSnapshot& snapshot)
{
    switch (snapshot.status) {
    case HostSnapshot::Status::Complete:
        return HostSession::State::Ready;
    case HostSnapshot::Status::Partial:
        return HostSession::State::Partial;
    case HostSnapshot::Status::Unreachable:
        break;
    }
    return HostSession::State::Failed;
}

SnapshotPtr unreachableSnapshot(const Host& host, const Error& error)
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = host;
    snapshot->error = error;
    snapshot->started = QDateTime::currentDateTimeUtc();
    snapshot->finished = snapshot->started;
    return snapshot;
}

ConnectionServices withTimeout(ConnectionServices services, std::chrono::milliseconds timeout)
{
    services.timeout = timeout;
    return services;
}

Error noRawDocument()
{
    Error error;
    error.kind = Error::Kind::Unsupported;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The inspect document cannot be shown."), {}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "It is asked from the engine anew, and there is no engine to ask."), {}};
    return error;
}

} // namespace

class HostSession::Private
{
public:
    Private(HostSession& session, const ConnectionServices& connectionServices, Host hostValue,
        CollectOptions collectOptions)
        : q(session)
        , services(withTimeout(connectionServices, collectOptions.timeout))
        , host(std::move(hostValue))
        , options(collectOptions)
    { }

    void startReading();
    void collect();
    void endReading(const SnapshotPtr& snapshot);
    void judge(const SnapshotPtr& snapshot);

    HostSession& q;
    const ConnectionServices services;
    std::unique_ptr<Transport> transport; //!< made with the first reading
    Host host;
    CollectOptions options;
    Policy policy;
    State state = State::Idle;
    std::optional<Error> error;
    HostAssessmentPtr assessment;
    RequestHandle opening; //!< of the transport, while connecting
    bool connecting = false;
    std::optional<Endpoint> endpoint; //!< of the latest reading
    SnapshotCollector* collector = nullptr; //!< a child of q, while a reading is under way
    bool refreshable = true;
    bool stale = false;
    bool readAgain = false; //!< the policy became wider while a reading was under way
    int containersRead = 0;
    int containersListed = 0;
};

void HostSession::Private::startReading()
{
    state = State::Reading;
    connecting = true;
    containersRead = 0;
    containersListed = 0;
    if (!transport) {
        transport = makeTransport(host, services);
    }
    opening = transport->open(&q, [this](const Result<Endpoint>& opened) {
        connecting = false;
        host = transport->currentHost().value_or(host);
        if (opened) {
            endpoint = *opened;
            collect();
        } else {
            endReading(unreachableSnapshot(host, opened.error()));
        }
    });
    Q_EMIT q.stateChanged();
}

void HostSession::Private::collect()
{
    collector = new SnapshotCollector(services.http, host, *endpoint, options, &q);
    QObject::connect(collector, &SnapshotCollector::progressed, &q, [this](int read, int listed) {
        containersRead = read;
        containersListed = listed;
        Q_EMIT q.progressed();
    });
    QObject::connect(collector, &SnapshotCollector::finished, &q, [this](const SnapshotPtr& snapshot) {
        collector->deleteLater();
        collector = nullptr;
        endReading(snapshot);
    });
    collector->start();
    Q_EMIT q.stateChanged();
}

void HostSession::Private::endReading(const SnapshotPtr& snapshot)
{
    state = stateAfter(*snapshot);
    error.reset();
    if (state != State::Ready) {
        error = snapshot->error;
    }
    stale = state == State::Failed && wasRead(assessment);
    if (state != State::Failed) {
        judge(snapshot);
    } else if (!stale) {
        judge(unreachableSnapshot(host, snapshot->error)); // its address may be a finding in itself
    }
    Q_EMIT q.stateChanged();
    if (std::exchange(readAgain, false) && state != State::Reading) {
        startReading();
    }
}

void HostSession::Private::judge(const SnapshotPtr& snapshot)
{
    assessment = std::make_shared<const HostAssessment>(assess(snapshot, policy));
    Q_EMIT q.assessmentChanged();
}

HostSession::HostSession(const ConnectionServices& services, Host host, CollectOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, services, std::move(host), options))
{
    d->policy.profile = options.profile;
}

HostSession::HostSession(const ConnectionServices& services, const SnapshotPtr& snapshot, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, services, snapshot->host, CollectOptions()))
{
    d->refreshable = false;
    d->state = stateAfter(*snapshot);
    if (d->state != State::Ready) {
        d->error = snapshot->error;
    }
    d->judge(snapshot);
}

HostSession::HostSession(const ConnectionServices& services, Host host, Error error, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, services, std::move(host), CollectOptions()))
{
    d->refreshable = false;
    d->state = State::Failed;
    d->judge(unreachableSnapshot(d->host, error));
    d->error = std::move(error);
}

HostSession::~HostSession() = default;

const Host& HostSession::host() const
{
    return d->host;
}

HostSession::State HostSession::state() const
{
    return d->state;
}

const std::optional<Error>& HostSession::error() const
{
    return d->error;
}

HostAssessmentPtr HostSession::assessment() const
{
    return d->assessment;
}

bool HostSession::isStale() const
{
    return d->stale;
}

bool HostSession::canRefresh() const
{
    return d->refreshable;
}

bool HostSession::isConnecting() const
{
    return d->connecting;
}

int HostSession::containersRead() const
{
    return d->containersRead;
}

int HostSession::containersListed() const
{
    return d->containersListed;
}

void HostSession::setPolicy(const Policy& policy)
{
    if (policy == d->policy) {
        return;
    }
    const bool wider = policy.profile == Profile::Full && d->policy.profile != Profile::Full;
    d->policy = policy;
    d->options.profile = policy.profile;
    if (d->assessment) {
        d->judge(d->assessment->snapshot);
    }
    if (wider && d->state == State::Reading) {
        d->readAgain = true;
    } else if (wider && d->state != State::Idle) {
        refresh();
    }
}

void HostSession::refresh()
{
    if (d->refreshable && d->state != State::Reading) {
        d->startReading();
    }
}

void HostSession::cancel()
{
    d->readAgain = false;
    if (d->collector) {
        d->collector->cancel();
    } else if (std::exchange(d->connecting, false)) {
        d->opening.cancel();
        d->transport->close();
        d->endReading(unreachableSnapshot(d->host, cancelledError()));
    }
}

RequestHandle HostSession::inspectRaw(const ContainerId& id, const QObject* context, Handler<QByteArray> handler)
{
    if (!d->endpoint || !wasRead(d->assessment)) {
        return answerLater<QByteArray>(noRawDocument(), context, std::move(handler));
    }
    HttpRequest request;
    request.endpoint = *d->endpoint;
    const QString path = u"/v%1/containers/%2/json"_s.arg(d->assessment->snapshot->engine.apiVersion, id.value);
    request.path = path.toUtf8();
    request.urgent = true; // somebody looks at an empty pane
    const auto body = [subject = "container "_L1 + id.value.left(12)](const Result<HttpResponse>& response) {
        if (!response) {
            return Result<QByteArray>(response.error());
        }
        return response->status == 200 ? Result<QByteArray>(response->body) : apiError(*response, subject);
    };
    return d->services.http.get<QByteArray>(request, context, body, std::move(handler));
}

} // namespace Hull
