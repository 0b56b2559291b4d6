// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hostsession_p.h"

#include "app/rules/ruleengine.h"
#include "app/transport/httpclient.h"

namespace Hull {

namespace {

constexpr std::chrono::seconds pollInterval{60};

Error noRoomForEvents(const Host& host)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 carries one connection only, which leaves none for events."),
            {host.endpoint}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "MaxSessions is 1 in its sshd_config, and forwarding is forbidden."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Allow forwarding to sockets, or more sessions, on the host."), {}}};
}

ConnectionServices ofSession(ConnectionServices services, Prompter* prompter, std::chrono::milliseconds timeout)
{
    services.prompter = prompter;
    services.timeout = timeout;
    return services;
}

} // namespace

HostSession::Private::Private(HostSession& session, const ConnectionServices& connectionServices, Host hostValue,
    const CollectOptions& collectOptions)
    : q(session)
    , prompter(connectionServices.prompter ? std::make_unique<SessionPrompter>(*connectionServices.prompter) : nullptr)
    , services(ofSession(connectionServices, prompter.get(), collectOptions.timeout))
    , host(std::move(hostValue))
    , options(collectOptions)
{
    poll.setSingleShot(true);
    poll.setInterval(pollInterval);
    QObject::connect(&poll, &QTimer::timeout, &q, [this] { q.refresh(); });
    if (prompter) {
        QObject::connect(prompter.get(), &SessionPrompter::askingChanged, &q, [this] {
            hasAsked = true;
            Q_EMIT q.askingChanged();
        });
    }
    QObject::connect(&backoff, &Backoff::due, &q, [this] {
        if (state != State::Reading) {
            startReading(state == State::Failed);
        }
    });
}

HostSession::State HostSession::Private::stateAfter(const HostSnapshot& snapshot)
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

SnapshotPtr HostSession::Private::unreachableSnapshot(const Host& host, const Error& error)
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = host;
    snapshot->error = error;
    snapshot->started = QDateTime::currentDateTimeUtc();
    snapshot->finished = snapshot->started;
    return snapshot;
}

void HostSession::Private::startReading(bool isRetry)
{
    state = State::Reading;
    connecting = true;
    hasAsked = false;
    retrying = isRetry;
    sinceStart.start();
    containersRead = 0;
    containersListed = 0;
    backoff.attempted();
    poll.stop();
    if (!transport) {
        transport = makeTransport(host, services);
        QObject::connect(transport.get(), &Transport::lost, &q, [this](const Error& why) { lose(why); });
        // Of the way as it is then: who reads or follows may outlive it by a moment.
        options.shell = [way = QPointer<Transport>(transport.get())] {
            return way ? way->shell() : nullptr;
        };
    }
    opening = transport->open(&q, [this](const Result<Endpoint>& opened) {
        connecting = false;
        host = transport->currentHost().value_or(host);
        if (opened) {
            if (endpoint != *opened) {
                dropFollower(); // of another way, which may be gone
            }
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
    CollectOptions remaining = options;
    if (!services.prompter) { // somebody who is asked for a passphrase takes as long as they take
        remaining.spent = std::chrono::milliseconds(sinceStart.elapsed());
    }
    collector = new SnapshotCollector(services.http, host, *endpoint, remaining, &q);
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
    if (follower) {
        follower->pause();
    } else if (live && !endpoint->hasRoomForEvents) {
        followError = noRoomForEvents(host); // so it is read again and again
    } else if (live) {
        // Events first, then the lists: what happens between is heard, then.
        followError.reset();
        collector->holdWhenNegotiated();
        QObject::connect(collector, &SnapshotCollector::negotiated, &q,
            [this](ApiVersion spoken, bool isPodman) { beginFollowing(spoken, isPodman); });
    }
    collector->start();
    Q_EMIT q.stateChanged();
}

void HostSession::Private::beginFollowing(ApiVersion spoken, bool isPodman)
{
    follower = new HostFollower(services.http, *endpoint, options, spoken, isPodman, &q);
    QObject::connect(follower, &HostFollower::opened, &q, [this] { onOpened(); });
    QObject::connect(follower, &HostFollower::gap, &q, [this] { proceed(); });
    QObject::connect(follower, &HostFollower::changed, &q, [this](const SnapshotPtr& snapshot) { onUpdate(snapshot); });
    QObject::connect(follower, &HostFollower::lost, &q, [this](const Error& why) { onFollowerLost(why); });
    QObject::connect(follower, &HostFollower::heard, &q, [this](const EngineEvent& event) {
        lastEvent = event;
        lastEventTime = QDateTime::currentDateTimeUtc();
        Q_EMIT q.eventHeard();
    });
    follower->open(wasRead(assessment) ? resumeAt : 0);
}

void HostSession::Private::onOpened()
{
    const bool hasGaps = !wasRead(assessment) || assessment->snapshot->status != HostSnapshot::Status::Complete;
    if (resumeAt > 0 && !hasGaps) {
        follower->resume(assessment->snapshot);
    } else {
        proceed();
    }
}

void HostSession::Private::proceed()
{
    if (follower) {
        follower->pause();
    }
    if (collector) {
        collector->proceed();
    }
}

void HostSession::Private::onUpdate(const SnapshotPtr& snapshot)
{
    if (collector) { // what was read before is good again: no need to read all of it
        dropCollector();
        backoff.reached();
    }
    const State before = state;
    const bool wasFollowing = std::exchange(following, true);
    settle(snapshot);
    if (state != before || !wasFollowing) {
        Q_EMIT q.stateChanged();
    }
}

void HostSession::Private::onFollowerLost(const Error& why)
{
    const bool reading = state == State::Reading;
    followError = why;
    dropFollower();
    if (reading) {
        proceed(); // it tells by itself whether the host is there
    } else {
        lose(why);
    }
}

void HostSession::Private::endReading(const SnapshotPtr& snapshot)
{
    if (stateAfter(*snapshot) == State::Failed) {
        state = State::Failed;
        error = snapshot->error;
        judgeUnread(snapshot->error);
        dropFollower();
        comeBack(snapshot->error);
    } else {
        hasBeenRead = true;
        const SnapshotPtr read = wasRead(assessment) ? withSeenExecs(*assessment->snapshot, snapshot) : snapshot;
        following = follower != nullptr;
        settle(read);
        if (follower) {
            backoff.reached();
            follower->follow(read);
        } else if (followError) {
            comeBack(*followError);
        }
    }
    Q_EMIT q.stateChanged();
    if (std::exchange(readAgain, false) && state != State::Reading) {
        startReading();
    }
}

void HostSession::Private::settle(const SnapshotPtr& snapshot)
{
    state = stateAfter(*snapshot);
    error.reset();
    if (state != State::Ready) {
        error = snapshot->error;
    }
    stale = false;
    take(assessment ? assess(snapshot, policy, *assessment) : assess(snapshot, policy));
}

void HostSession::Private::judge(const SnapshotPtr& snapshot)
{
    take(assess(snapshot, policy));
}

void HostSession::Private::judgeUnread(const Error& why)
{
    stale = wasRead(assessment);
    if (!stale) {
        judge(unreachableSnapshot(host, why)); // its address may be a finding in itself
    }
}

void HostSession::Private::take(HostAssessment judged)
{
    for (size_t i = 0; i < judged.containers.size() && !keptOriginals.empty(); ++i) {
        if (changeThatKeeps(keptOriginals, host.id(), *judged.snapshot->containers[i])) {
            judged.containers[i].park();
        }
    }
    assessment = std::make_shared<const HostAssessment>(std::move(judged));
    Q_EMIT q.assessmentChanged();
}

void HostSession::Private::lose(const Error& why)
{
    if (state == State::Idle || state == State::Failed) {
        return; // nobody relies on it
    }
    connecting = false;
    opening.cancel();
    dropCollector();
    dropFollower();
    state = State::Failed;
    error = why;
    judgeUnread(why);
    comeBack(why);
    Q_EMIT q.stateChanged();
}

void HostSession::Private::comeBack(const Error& why)
{
    if (!live || why.kind == Error::Kind::Cancelled) {
        return;
    }
    // Who was asked something on the way to a host that was never reached would be asked again each time.
    const bool mayPass = hasBeenRead ? isPassing(why) : isPassingAtFirst(why) && !hasAsked;
    if (mayPass) {
        backoff.schedule();
    } else if (state != State::Failed) {
        poll.start(); // a host whose events are forbidden, by a proxy for instance
    }
}

void HostSession::Private::dropFollower()
{
    if (!follower) {
        return;
    }
    if (following) {
        resumeAt = follower->lastEvent();
    }
    following = false;
    follower->disconnect(&q);
    follower->deleteLater(); // it may be what calls
    follower = nullptr;
}

void HostSession::Private::dropCollector()
{
    if (collector) {
        collector->disconnect(&q);
        collector->deleteLater();
        collector = nullptr;
    }
}

void HostSession::Private::disconnect()
{
    backoff.cancel();
    poll.stop();
    readAgain = false;
    hasBeenRead = false;
    connecting = false;
    opening.cancel();
    dropCollector();
    dropFollower();
    if (transport) {
        transport->close();
    }
    state = State::Idle;
    error.reset();
    stale = wasRead(assessment);
}

} // namespace Hull
