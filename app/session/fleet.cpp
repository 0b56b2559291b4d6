// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/fleet.h"

#include "app/session/engineheaders.h"
#include "app/session/wakewatch.h"
#include "app/ssh/sshservices.h"
#include "app/transport/httpclient.h"

#include <algorithm>
#include <deque>

namespace Hull {

class Fleet::Private
{
public:
    explicit Private(Fleet& fleet)
        : q(fleet)
    {
        services.ssh = &ssh;
        services.headers = &headers;
        services.secrets = &ssh.secrets;
    }

    HostSession* add(std::unique_ptr<HostSession> session);
    void onStateChanged(HostSession* session);
    void startWaiting();
    void tellEnd();
    void enqueue(HostSession* session);
    [[nodiscard]] qsizetype busyCount() const;

    Fleet& q;
    HttpClient client; //!< before the sessions, which borrow it
    SshServices ssh;
    EngineHeaders headers{client};
    ConnectionServices services{client};
    std::vector<std::unique_ptr<HostSession>> owned;
    std::vector<HostSession*> sessions;
    std::deque<HostSession*> waiting; //!< asked to refresh, not yet reading
    Policy policy;
    CollectOptions options;
    qsizetype parallelHosts = 16;
    std::unique_ptr<WakeWatch> wakeWatch; //!< while live
    bool live = false;
    bool reading = false; //!< what isReading() was when it was last looked at
};

HostSession* Fleet::Private::add(std::unique_ptr<HostSession> session)
{
    HostSession* added = session.get();
    added->setPolicy(policy);
    added->setLive(live);
    connect(added, &HostSession::stateChanged, &q, [this, added] { onStateChanged(added); });
    connect(added, &HostSession::askingChanged, &q, [this] { startWaiting(); });
    connect(added, &HostSession::assessmentChanged, &q, [this, added] { Q_EMIT q.assessmentChanged(added); });
    owned.push_back(std::move(session));
    sessions.push_back(added);
    Q_EMIT q.sessionAdded(added);
    return added;
}

void Fleet::Private::onStateChanged(HostSession* session)
{
    Q_EMIT q.sessionStateChanged(session);
    startWaiting();
    tellEnd();
}

void Fleet::Private::tellEnd()
{
    const bool before = std::exchange(reading, q.isReading());
    if (before && !reading) {
        Q_EMIT q.readingFinished();
    }
}

void Fleet::Private::enqueue(HostSession* session)
{
    if (session->isRetrying()) {
        session->refresh(); // somebody wants it now, and it is under way
    }
    const bool isWaiting = std::find(waiting.begin(), waiting.end(), session) != waiting.end();
    if (session->canRefresh() && session->state() != HostSession::State::Reading && !isWaiting) {
        waiting.push_back(session);
        Q_EMIT q.sessionStateChanged(session);
    }
}

void Fleet::Private::startWaiting()
{
    while (!waiting.empty() && busyCount() < parallelHosts) {
        HostSession* next = waiting.front();
        waiting.pop_front();
        next->refresh();
    }
}

//! A user who is away must not keep the hosts waiting that ask nothing.
qsizetype Fleet::Private::busyCount() const
{
    return std::count_if(sessions.begin(), sessions.end(), [](const HostSession* session) {
        return session->state() == HostSession::State::Reading && !session->isAsking();
    });
}

Fleet::Fleet(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    setDockerEnvironment(d->services.docker);
}

Fleet::~Fleet() = default;

void Fleet::setPrompter(Prompter* prompter)
{
    d->services.prompter = prompter;
    d->services.secrets = prompter ? &d->ssh.secrets : nullptr;
}

HostSession* Fleet::addHost(const Host& host)
{
    CollectOptions options = d->options;
    options.apiVersion = host.kind == EndpointKind::Demo ? QString() : d->services.docker.apiVersion;
    return d->add(std::make_unique<HostSession>(d->services, host, options));
}

HostSession* Fleet::addSnapshot(const SnapshotPtr& snapshot)
{
    return d->add(std::make_unique<HostSession>(d->services, snapshot));
}

HostSession* Fleet::addSource(const HostSource& source)
{
    if (source.error) {
        return d->add(std::make_unique<HostSession>(d->services, source.host, *source.error));
    }
    return source.snapshot ? addSnapshot(source.snapshot) : addHost(source.host);
}

void Fleet::setPolicy(const Policy& policy)
{
    d->policy = policy;
    d->options.profile = policy.profile;
    for (HostSession* session : d->sessions) {
        session->setPolicy(policy);
    }
}

void Fleet::setDockerEnvironment(const DockerEnvironment& environment)
{
    d->services.docker = environment;
    d->headers.setEnvironment(environment);
}

void Fleet::setTimeout(std::chrono::milliseconds timeout)
{
    d->options.timeout = timeout;
    // ssh counts in seconds, and 0 would mean as long as it takes.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeout);
    d->ssh.options.connectTimeout = std::clamp(seconds, std::chrono::seconds(1), SshOptions().connectTimeout);
    d->ssh.options.loginTimeout = std::min(timeout, SshOptions().loginTimeout);
    // Who names a time wants an engine to have it; where nobody does, one that hangs is told soon.
    d->ssh.options.engineTimeout = timeout;
    d->ssh.options.openingTimeout = timeout;
}

void Fleet::setParallelHosts(int count)
{
    d->parallelHosts = std::max(1, count);
}

void Fleet::setLive(bool live)
{
    d->live = live;
    setWakeWatch(live ? std::make_unique<WakeWatch>() : nullptr);
    for (HostSession* session : d->sessions) {
        session->setLive(live);
    }
}

void Fleet::setWakeWatch(std::unique_ptr<WakeWatch> watch)
{
    d->wakeWatch = std::move(watch);
    if (d->wakeWatch) {
        connect(d->wakeWatch.get(), &WakeWatch::woke, this, [this] {
            for (HostSession* session : d->sessions) {
                session->checkNow();
            }
        });
    }
}

void Fleet::connectHost(HostSession* session)
{
    d->enqueue(session);
    d->startWaiting();
}

void Fleet::disconnectHost(HostSession* session)
{
    std::erase(d->waiting, session);
    session->disconnectHost();
}

void Fleet::removeHost(HostSession* session)
{
    const auto found = std::find_if(d->owned.begin(), d->owned.end(),
        [session](const std::unique_ptr<HostSession>& owned) { return owned.get() == session; });
    if (found == d->owned.end()) {
        return;
    }
    disconnectHost(session);
    std::erase(d->sessions, session);
    Q_EMIT sessionRemoved(session);
    session->disconnect(this);
    found->release()->deleteLater(); // it may be what calls
    d->owned.erase(found);
    d->startWaiting(); // its turn is free now
    d->tellEnd();
}

HostSession* Fleet::replaceHost(HostSession* session, const HostSource& source)
{
    HostSession* added = addSource(source);
    d->sessions.pop_back();
    d->sessions.insert(std::find(d->sessions.begin(), d->sessions.end(), session), added);
    Q_EMIT sessionReplaced(session, added);
    removeHost(session);
    return added;
}

void Fleet::refresh()
{
    for (HostSession* session : d->sessions) {
        d->enqueue(session);
    }
    d->startWaiting();
}

void Fleet::cancel()
{
    d->waiting.clear();
    for (HostSession* session : d->sessions) {
        session->cancel();
    }
}

const std::vector<HostSession*>& Fleet::sessions() const
{
    return d->sessions;
}

bool Fleet::isWaiting(const HostSession* session) const
{
    return std::find(d->waiting.begin(), d->waiting.end(), session) != d->waiting.end();
}

const ConnectionServices& Fleet::services() const
{
    return d->services;
}

bool Fleet::isReading() const
{
    return !d->waiting.empty() || std::any_of(d->sessions.begin(), d->sessions.end(), [](const HostSession* session) {
        return session->state() == HostSession::State::Reading;
    });
}

} // namespace Hull
