// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hostsession_p.h"

#include "app/collect/snapshotoutcome.h"
#include "app/docker/apierror.h"
#include "app/docker/engineactions.h"
#include "app/rules/ruleengine.h"
#include "app/transport/httpclient.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Error noRawDocument()
{
    Error error;
    error.kind = Error::Kind::Unsupported;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The inspect document cannot be shown."), {}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "It is asked from the engine anew, and there is no engine to ask."), {}};
    return error;
}

} // namespace

HostSession::HostSession(const ConnectionServices& services, Host host, const CollectOptions& options, QObject* parent)
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
    d->state = Private::stateAfter(*snapshot);
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
    d->judge(Private::unreachableSnapshot(d->host, error));
    d->error = std::move(error);
}

HostSession::~HostSession()
{
    d->dropFollower();
    if (d->prompter) {
        d->prompter->disconnect(this); // what is being asked is withdrawn now, which is nobody's matter any more
    }
}

const Host& HostSession::host() const
{
    return d->host;
}

const HostLabels& HostSession::labels() const
{
    return d->labels;
}

void HostSession::setLabels(const HostLabels& labels)
{
    if (labels != d->labels) {
        d->labels = labels;
        Q_EMIT stateChanged();
    }
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

bool HostSession::isRetrying() const
{
    return d->retrying && d->state == State::Reading && d->containersListed == 0;
}

bool HostSession::isAsking() const
{
    return d->prompter && d->prompter->isAsking();
}

int HostSession::containersRead() const
{
    return d->containersRead;
}

int HostSession::containersListed() const
{
    return d->containersListed;
}

void HostSession::setLive(bool live)
{
    if (live == d->live) {
        return;
    }
    d->live = live;
    if (!live) {
        d->backoff.cancel();
        d->poll.stop();
        d->dropFollower();
        Q_EMIT stateChanged();
    } else if (d->hasBeenRead) {
        refresh();
    }
}

bool HostSession::isLive() const
{
    return d->following;
}

std::optional<Error> HostSession::pollReason() const
{
    return d->poll.isActive() ? d->followError : std::nullopt;
}

void HostSession::setPollInterval(std::chrono::milliseconds interval)
{
    d->poll.setInterval(interval);
}

QDateTime HostSession::nextAttempt() const
{
    return d->backoff.nextAttempt();
}

const std::optional<EngineEvent>& HostSession::lastEvent() const
{
    return d->lastEvent;
}

QDateTime HostSession::lastEventTime() const
{
    return d->lastEventTime;
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
        d->take(assess(d->assessment->snapshot, policy, *d->assessment));
    }
    if (wider) {
        d->dropFollower(); // it reads what the narrower profile needs
        d->resumeAt = 0;
    }
    if (wider && d->state == State::Reading) {
        d->readAgain = true;
    } else if (wider && d->state != State::Idle) {
        refresh();
    }
}

void HostSession::setKeptOriginals(const std::vector<TransactionRecord>& changes)
{
    if (changes == d->keptOriginals) {
        return;
    }
    d->keptOriginals = changes;
    if (wasRead(d->assessment)) {
        d->judge(d->assessment->snapshot);
    }
}

void HostSession::refresh()
{
    if (d->refreshable && d->state != State::Reading) {
        d->startReading();
    } else if (isRetrying()) {
        d->retrying = false;
        Q_EMIT stateChanged();
    }
}

void HostSession::readAnew()
{
    if (d->refreshable && d->state == State::Reading) {
        d->disconnect();
    }
    refresh();
}

void HostSession::cancel()
{
    d->readAgain = false;
    if (d->collector) {
        d->collector->cancel();
    } else if (std::exchange(d->connecting, false)) {
        d->opening.cancel();
        d->transport->close();
        d->endReading(Private::unreachableSnapshot(d->host, cancelledError()));
    } else if (d->backoff.isScheduled()) {
        d->backoff.cancel();
        Q_EMIT stateChanged();
    }
}

void HostSession::disconnectHost()
{
    if (!d->refreshable) {
        return;
    }
    d->disconnect();
    Q_EMIT stateChanged();
}

void HostSession::checkNow()
{
    d->backoff.hurry();
    if (d->following && d->state != State::Reading) {
        d->follower->check();
    }
}

RequestHandle HostSession::inspectRaw(const ContainerId& id, const QObject* context, Handler<QByteArray> handler)
{
    const QString version = wasRead(d->assessment) ? d->assessment->snapshot->engine.apiVersion : QString();
    return document(u"/v%1/containers/%2/json"_s.arg(version, id.value), context, std::move(handler));
}

RequestHandle HostSession::document(const QString& path, const QObject* context, Handler<QByteArray> handler)
{
    return beginning(path, 0, context, std::move(handler));
}

RequestHandle HostSession::beginning(
    const QString& path, qint64 bytes, const QObject* context, Handler<QByteArray> handler)
{
    if (!d->endpoint || !wasRead(d->assessment)) {
        return answerLater<QByteArray>(noRawDocument(), context, std::move(handler));
    }
    HttpRequest request;
    request.endpoint = *d->endpoint;
    request.path = path.toUtf8();
    request.urgent = true; // somebody waits for just this
    if (bytes > 0) {
        request.bodyLimit = bytes;
        request.mayBeCut = true;
    }
    // "/v1.41/images/sha256:…/json" is told as "image 0123456789ab".
    const QString kind = path.section(u'/', 2, 2).chopped(1);
    const QString id = path.section(u'/', 3, 3).section(u':', -1).left(12);
    const auto body = [subject = QString(kind + u' ' + id)](const Result<HttpResponse>& response) {
        if (!response) {
            return Result<QByteArray>(response.error());
        }
        return response->status == 200 ? Result<QByteArray>(response->body) : apiError(*response, subject);
    };
    return d->services.http.get<QByteArray>(request, context, body, std::move(handler));
}

std::unique_ptr<EngineActions> HostSession::actions() const
{
    if (!d->endpoint || !wasRead(d->assessment)) {
        return nullptr;
    }
    const ApiVersion api = ApiVersion::fromText(d->assessment->snapshot->engine.apiMax).value_or(preferredApi);
    return std::make_unique<EngineActions>(d->services.http, *d->endpoint, api);
}

QString HostSession::wantedApi() const
{
    return d->options.apiVersion;
}

} // namespace Hull
