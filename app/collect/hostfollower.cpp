// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/hostfollower.h"

#include "models/domain/effectiveuser.h"

#include <QElapsedTimer>
#include <QTimeZone>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds window{100}; // from the first of several events; later ones do not stretch it
constexpr std::chrono::seconds heartbeat{5}; // up to two of them and the timeout: a silent loss shows within 20 s
constexpr std::chrono::seconds heartbeatTimeout{8};
constexpr std::chrono::seconds openTimeout{10};
constexpr std::chrono::seconds swarmInterval{30}; // /info is dear: engines start programs to answer it
constexpr qint64 overlapNano = 2'000'000'000; // asked for again, so that events of the same moment are not missed
constexpr qsizetype mostExecsInspected = 64; // at the same time
constexpr size_t mostGatheredExecs = 1024;
constexpr qsizetype mostTracked = 1024;

//! What changes nothing that inspect shows. "top" is our own question.
bool isNoise(const QString& action)
{
    static const QSet<QString> noise{u"top"_s, u"attach"_s, u"detach"_s, u"commit"_s, u"copy"_s, u"export"_s,
        u"resize"_s, u"exec_detach"_s, u"archive-path"_s, u"extract-to-dir"_s, u"checkpoint"_s, u"mount"_s,
        u"unmount"_s, u"sync"_s};
    return noise.contains(action);
}

bool isRemoval(const QString& action)
{
    return action == "destroy"_L1 || action == "remove"_L1;
}

QDateTime timeOf(const EngineEvent& event)
{
    return QDateTime::fromMSecsSinceEpoch(event.timeNano / 1'000'000, QTimeZone::utc());
}

} // namespace

class HostFollower::Private
{
public:
    Private(HostFollower& follower, HttpClient& client, Endpoint endpointValue, const CollectOptions& collectOptions)
        : q(follower)
        , http(client)
        , endpoint(std::move(endpointValue))
        , options(collectOptions)
        , docker(client, endpoint)
        , heart(client, endpoint)
    { }

    void onEvents(const std::vector<EngineEvent>& events);
    void note(const EngineEvent& event);
    void noteContainer(const EngineEvent& event);
    void noteNetwork(const EngineEvent& event);
    void noteExec(const EngineEvent& event);
    void inspectExec(const EngineEvent& event);
    void changedSomething();
    void startUpdate();
    void beat();
    void lookAtSwarm();
    void lose(const Error& error);
    [[nodiscard]] const Container* known(const QString& id) const;

    HostFollower& q;
    HttpClient& http;
    const Endpoint endpoint;
    const CollectOptions options;
    DockerClient docker;
    DockerClient heart;
    SnapshotPtr base; // null while the whole host is being read
    HostChanges changes;
    std::unique_ptr<HostUpdate> update;
    RequestHandle stream;
    QTimer windowTimer;
    QTimer beatTimer;
    QTimer openTimer;
    QElapsedTimer sinceSwarmLook;
    std::vector<EngineEvent> gatheredExecs; // until there is a base to compare them with
    QHash<QString, ContainerId> trackedExecs; // whose start and end matter
    QSet<QString> execsBeingInspected;
    qint64 last = 0;
    qint64 resumeAt = 0; // the last event before this stream
    bool remembers = false; // the engine has told that event again
    bool wasHeard = false; // since the last heartbeat
    bool isAsking = false; // whether somebody is there: it may have to wait for its turn
    bool isOver = false;
};

HostFollower::HostFollower(HttpClient& client, Endpoint endpoint, const CollectOptions& options, ApiVersion spoken,
    bool isPodman, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(endpoint), options))
{
    for (DockerClient* docker : {&d->docker, &d->heart}) {
        docker->setApiVersion(spoken);
        docker->setPodman(isPodman);
    }
    d->docker.setTimeout(options.timeout);
    d->heart.setTimeout(heartbeatTimeout);
    for (QTimer* timer : {&d->windowTimer, &d->openTimer}) {
        timer->setSingleShot(true);
    }
    connect(&d->windowTimer, &QTimer::timeout, this, [this] { d->startUpdate(); });
    connect(&d->beatTimer, &QTimer::timeout, this, [this] { d->beat(); });
    connect(&d->openTimer, &QTimer::timeout, this, [this] {
        Error error;
        error.kind = Error::Kind::Timeout;
        error.message = {QT_TRANSLATE_NOOP("Hull", "The engine does not tell what happens on it."), {}};
        error.cause = {QT_TRANSLATE_NOOP("Hull", "It did not answer to GET /events in time."), {}};
        d->lose(error);
    });
}

HostFollower::~HostFollower()
{
    d->stream.cancel();
}

void HostFollower::open(qint64 sinceNano)
{
    d->resumeAt = sinceNano;
    d->openTimer.start(openTimeout);
    StreamHandlers<EngineEvent> handlers;
    handlers.opened = [this] {
        d->openTimer.stop();
        d->beatTimer.setTimerType(Qt::CoarseTimer);
        d->beatTimer.start(heartbeat);
        Q_EMIT opened();
    };
    handlers.arrived = [this](const std::vector<EngineEvent>& events) {
        d->onEvents(events);
    };
    handlers.ended = [this](const Error& error) {
        d->lose(error);
    };
    const qint64 from = sinceNano > overlapNano ? sinceNano - overlapNano : 0;
    d->stream = d->docker.events(from, this, std::move(handlers));
}

void HostFollower::pause()
{
    d->base.reset();
    d->windowTimer.stop();
    // A whole reading shows all of it, but not what ran and is over.
    std::vector<std::pair<ContainerId, SeenExec>> seen = std::move(d->changes.seen);
    if (d->update) {
        const auto& earlier = d->update->changes().seen;
        seen.insert(seen.end(), earlier.begin(), earlier.end());
        d->update.reset();
    }
    d->changes = {};
    d->changes.seen = std::move(seen);
}

void HostFollower::follow(const SnapshotPtr& snapshot)
{
    d->update.reset();
    d->base = snapshot;
    for (const EngineEvent& event : std::exchange(d->gatheredExecs, {})) {
        d->noteExec(event);
    }
    d->changedSomething();
}

void HostFollower::resume(const SnapshotPtr& snapshot)
{
    // The engine tells what it remembers before it answers anything else.
    d->docker.listContainers(this, [this, snapshot](const Result<std::vector<ListedContainer>>& list) {
        if (!list || !d->remembers) {
            Q_EMIT gap();
            return;
        }
        d->changes.list = true;
        d->changes.engine = true;
        follow(snapshot);
    });
}

void HostFollower::check()
{
    d->wasHeard = false;
    d->beat();
    d->changes.list = true;
    d->changedSomething();
}

qint64 HostFollower::lastEvent() const
{
    const bool settled = d->base && !d->update && d->changes.isEmpty() && d->execsBeingInspected.isEmpty();
    return settled ? std::max(d->last, d->resumeAt) : 0;
}

void HostFollower::Private::onEvents(const std::vector<EngineEvent>& events)
{
    wasHeard = true;
    const EngineEvent* latest = nullptr;
    for (const EngineEvent& event : events) {
        remembers = remembers || event.timeNano == resumeAt;
        if (event.timeNano <= resumeAt) {
            continue; // dealt with before this stream
        }
        last = std::max(last, event.timeNano);
        note(event);
        if (!event.action.startsWith("exec_"_L1) && !isNoise(event.action)) {
            latest = &event;
        }
    }
    changedSomething();
    if (latest) {
        Q_EMIT q.heard(*latest);
    }
}

void HostFollower::Private::note(const EngineEvent& event)
{
    using Type = EngineEvent::Type;
    switch (event.type) {
    case Type::Container:
        noteContainer(event);
        break;
    case Type::Network:
        noteNetwork(event);
        break;
    case Type::Volume:
        changes.volumes = changes.volumes || !isNoise(event.action);
        break;
    case Type::Image:
        changes.imageTags = true;
        changes.images.insert(ImageId{event.actorId});
        break;
    case Type::Daemon:
        changes.engine = true;
        break;
    case Type::Service:
        changes.services = true;
        break;
    case Type::Other:
        break;
    }
}

void HostFollower::Private::noteContainer(const EngineEvent& event)
{
    if (event.actorId.isEmpty() || isNoise(event.action)) {
        return;
    }
    const ContainerId id{event.actorId};
    if (!event.execId.isEmpty()) {
        if (base) {
            noteExec(event);
        } else if (gatheredExecs.size() < mostGatheredExecs) {
            gatheredExecs.push_back(event);
        }
    } else if (isRemoval(event.action)) {
        changes.containers.remove(id);
        changes.removed.insert(id);
    } else {
        changes.containers.insert(id);
    }
}

void HostFollower::Private::noteNetwork(const EngineEvent& event)
{
    if (event.action == "connect"_L1 || event.action == "disconnect"_L1) {
        // Podman names the container itself. One that nobody knows yet may be among what is being read.
        const QString& id = event.container.isEmpty() ? event.actorId : event.container;
        if (!event.container.isEmpty() || !base || update || known(id)) {
            changes.containers.insert(ContainerId{id});
        }
    } else {
        changes.networks = true;
        changes.engine = true; // who joins a Swarm gets its ingress network, and nothing else tells of it
    }
}

void HostFollower::Private::noteExec(const EngineEvent& event)
{
    const ContainerId id{event.actorId};
    const Container* container = known(event.actorId);
    if (event.action == "exec_create"_L1) {
        const bool isHealthCheck = container && event.commandHash != 0 && container->healthCommand == event.commandHash;
        if (isHealthCheck) {
            return;
        }
        if (execsBeingInspected.size() < mostExecsInspected) {
            inspectExec(event);
        } else {
            changes.containers.insert(id); // what of them still runs by then
        }
        return;
    }
    const bool isTracked =
        trackedExecs.contains(event.execId) || (container && container->execIds.contains(event.execId));
    if (isTracked) {
        changes.containers.insert(id);
    }
    if (event.action == "exec_die"_L1) {
        trackedExecs.remove(event.execId);
    }
}

//! At once: the engine knows an exec for a while after its end, but not for ever.
void HostFollower::Private::inspectExec(const EngineEvent& event)
{
    execsBeingInspected.insert(event.execId);
    docker.inspectExec(event.execId, &q, [this, event](const Result<ExecInfo>& result) {
        execsBeingInspected.remove(event.execId);
        if (!result && result.error().kind == Error::Kind::Gone) {
            return; // its container is gone, and with it what could be said of it
        }
        const ContainerId id{event.actorId};
        if (result && (result->privileged || (options.profile == Profile::Full && asksForRoot(*result)))) {
            changes.seen.emplace_back(id, SeenExec{*result, timeOf(event)});
        }
        // Of one that cannot be inspected, the container says as long as it runs that not all is known of it.
        if (!result || result->privileged || options.profile == Profile::Full) {
            changes.containers.insert(id);
            if (trackedExecs.size() >= mostTracked) {
                trackedExecs.clear();
            }
            trackedExecs.insert(event.execId, id);
        }
        changedSomething();
    });
}

const Container* HostFollower::Private::known(const QString& id) const
{
    if (!base) {
        return nullptr;
    }
    const auto found = std::find_if(base->containers.begin(), base->containers.end(),
        [&id](const ContainerPtr& container) { return container->id.value == id; });
    return found == base->containers.end() ? nullptr : found->get();
}

void HostFollower::Private::changedSomething()
{
    if (base && !update && !isOver && !windowTimer.isActive() && !changes.isEmpty()) {
        windowTimer.start(window);
    }
}

void HostFollower::Private::startUpdate()
{
    if (!base || update || isOver) {
        return;
    }
    update = std::make_unique<HostUpdate>(http, endpoint, options, base, std::exchange(changes, {}));
    QObject::connect(update.get(), &HostUpdate::ended, &q, [this](const SnapshotPtr& snapshot) {
        update.release()->deleteLater();
        base = snapshot;
        changedSomething();
        Q_EMIT q.changed(snapshot);
    });
    QObject::connect(update.get(), &HostUpdate::failed, &q, [this](const Error& error) {
        changes.list = true; // what it was to read was not read
        update.release()->deleteLater();
        lose(error);
    });
    update->start();
}

//! Whether there is still somebody: a silent stream does not tell a quiet host from one that is frozen or cut off.
void HostFollower::Private::beat()
{
    if (isOver) {
        return;
    }
    lookAtSwarm();
    if (std::exchange(wasHeard, false) || std::exchange(isAsking, true)) {
        return;
    }
    heart.ping(&q, [this](const Result<EnginePing>& ping) {
        isAsking = false;
        if (!ping) {
            lose(ping.error());
        }
    });
}

//! No event tells that a Swarm was left, or that a worker became a manager of it.
void HostFollower::Private::lookAtSwarm()
{
    const bool isDue =
        !sinceSwarmLook.isValid() || sinceSwarmLook.hasExpired(std::chrono::milliseconds(swarmInterval).count());
    if (!base || base->engine.swarmState != "active"_L1 || !isDue) {
        return;
    }
    sinceSwarmLook.start();
    docker.info(&q, [this](const Result<EngineFacts>& facts) {
        const bool isOther = facts && base
            && (facts->swarmState != base->engine.swarmState || facts->swarmManager != base->engine.swarmManager);
        if (isOther) {
            changes.engine = true;
            changedSomething();
        }
    });
}

void HostFollower::Private::lose(const Error& error)
{
    if (!std::exchange(isOver, true)) {
        stream.cancel();
        openTimer.stop();
        beatTimer.stop();
        windowTimer.stop();
        Q_EMIT q.lost(error);
    }
}

} // namespace Hull
