// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/hostupdate.h"

#include "app/collect/engineassembly.h"
#include "app/collect/snapshotoutcome.h"

#include <algorithm>

namespace Hull {

namespace {

constexpr int mostInspecting = 16; // as in a reading of the whole host
constexpr size_t mostSeenExecs = 16; // of one container

//! Nobody answers (any more): there is no telling what is, so that nothing may be shown as if there were.
bool isLoss(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::SocketMissing:
    case Error::Kind::NotASocket:
    case Error::Kind::PermissionDenied:
    case Error::Kind::NameUnknown:
    case Error::Kind::HostUnreachable:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
    case Error::Kind::NotDocker:
        return true;
    default:
        return false;
    }
}

//! Of images, those that a container still uses.
void dropUnusedImages(HostSnapshot& snapshot)
{
    QSet<ImageId> used;
    for (const ContainerPtr& container : snapshot.containers) {
        used.insert(container->imageId);
    }
    QHash<ImageId, Image>& images = snapshot.images.values;
    if (std::any_of(images.keyBegin(), images.keyEnd(), [&used](const ImageId& id) { return !used.contains(id); })) {
        images.removeIf([&used](const auto& image) { return !used.contains(image.key()); });
    }
}

//! The oldest go, and not the privileged ones while there are others: what runs as root every minute hides none.
void forgetSurplus(std::vector<SeenExec>& seen)
{
    while (seen.size() > mostSeenExecs) {
        const auto lesser =
            std::find_if(seen.begin(), seen.end(), [](const SeenExec& entry) { return !entry.exec.privileged; });
        seen.erase(lesser == seen.end() ? seen.begin() : lesser);
    }
}

} // namespace

bool HostChanges::isEmpty() const
{
    return containers.isEmpty() && removed.isEmpty() && images.isEmpty() && seen.empty() && !volumes && !networks
        && !services && !imageTags && !engine && !list;
}

HostUpdate::HostUpdate(
    HttpClient& client, Endpoint endpoint, const CollectOptions& options, SnapshotPtr base, HostChanges changes)
    : m_client(client, std::move(endpoint))
    , m_base(std::move(base))
    , m_changes(std::move(changes))
    , m_next(std::make_shared<HostSnapshot>(*m_base))
    , m_requests([this] { advance(); })
    , m_reader(m_client, m_requests, m_base->host, options)
{
    m_client.setTimeout(options.timeout);
    m_client.setPodman(m_base->engine.product == EngineInfo::Product::Podman);
    m_client.setApiVersion(ApiVersion::fromText(m_base->engine.apiVersion).value_or(preferredApi));
}

HostUpdate::~HostUpdate() = default;

template <typename Values, typename Call>
void HostUpdate::askSection(Section<Values>& section, Call call)
{
    m_requests.ask<Values>(std::move(call), [this, &section](Result<Values> values) {
        if (values) {
            section.values = std::move(*values);
            section.state = SectionState::Complete;
        } else if (isLoss(values.error())) {
            fail(values.error());
        } else {
            section.state = SectionState::Unavailable;
            section.error = values.error();
        }
    });
}

template <typename Values, typename Call>
void HostUpdate::askAgain(bool wanted, Section<Values>& section, Call call)
{
    if (wanted && section.state != SectionState::NotAsked) {
        askSection(section, std::move(call));
    }
}

void HostUpdate::askServices()
{
    askSection(m_next->services, [this](auto... arguments) { return m_client.listServices(arguments...); });
}

void HostUpdate::start()
{
    askAgain(
        m_changes.volumes, m_next->volumes, [this](auto... arguments) { return m_client.listVolumes(arguments...); });
    askAgain(m_changes.networks, m_next->networks,
        [this](auto... arguments) { return m_client.listNetworks(arguments...); });
    if (m_changes.services && !m_changes.engine && m_next->services.state != SectionState::NotAsked) {
        askServices(); // else the engine says first whether it knows of any
    }
    askAgain(m_changes.imageTags, m_next->imageTags,
        [this](auto... arguments) { return m_client.listImageTags(arguments...); });
    for (const ImageId& id : std::as_const(m_changes.images)) {
        if (m_next->images.values.remove(id) > 0) { // its containers are inspected with it: they ask for it again
            for (const ContainerPtr& container : m_base->containers) {
                if (container->imageId == id) {
                    m_changes.containers.insert(container->id);
                    break; // one asks for all
                }
            }
        }
    }
    for (const auto& [container, exec] : m_changes.seen) {
        m_changes.containers.insert(container);
    }
    m_changes.containers.subtract(m_changes.removed);
    m_toInspect.assign(m_changes.containers.begin(), m_changes.containers.end());
    if (m_changes.engine) {
        readEngine();
    }
    if (m_changes.list) {
        m_requests.ask<std::vector<ListedContainer>>(
            [this](auto... arguments) { return m_client.listContainers(arguments...); },
            [this](const Result<std::vector<ListedContainer>>& list) { onList(list); });
    }
    // Later in every case: who starts it need not expect the end from inside.
    m_requests.hold();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_requests.release();
            advance();
        },
        Qt::QueuedConnection);
}

void HostUpdate::readEngine()
{
    m_requests.ask<EngineVersion>([this](auto... arguments) { return m_client.version(arguments...); },
        [this](const Result<EngineVersion>& version) {
            if (!version) {
                fail(version.error());
                return;
            }
            m_version = *version;
            m_requests.ask<EngineFacts>([this](auto... arguments) { return m_client.info(arguments...); },
                [this](const Result<EngineFacts>& facts) {
                    if (!facts) {
                        fail(facts.error());
                        return;
                    }
                    onEngine(*facts);
                });
        });
}

void HostUpdate::onEngine(const EngineFacts& facts)
{
    const EngineInfo& known = m_base->engine;
    const EnginePing ping{ApiVersion::fromText(known.apiMax), known.product == EngineInfo::Product::Podman};
    m_next->engine =
        assembleEngine(ping, *m_version, facts, ApiVersion::fromText(known.apiVersion).value_or(preferredApi));
    if (!facts.swarmManager || ping.isPodman) { // nobody else knows of services
        m_next->services = {};
    } else if (m_changes.services || m_next->services.state == SectionState::NotAsked) {
        askServices();
    }
}

void HostUpdate::onList(const Result<std::vector<ListedContainer>>& list)
{
    if (!list) {
        fail(list.error());
        return;
    }
    compare(*list);
}

void HostUpdate::compare(const std::vector<ListedContainer>& list)
{
    QSet<ContainerId> listedIds;
    for (const ListedContainer& listed : list) {
        listedIds.insert(listed.id);
        const ContainerPtr known = containerOf(*m_base, listed.id);
        const bool same = known && known->name == listed.name && known->stateText == listed.state;
        if (!same && !m_changes.containers.contains(listed.id) && !m_changes.removed.contains(listed.id)) {
            m_changes.containers.insert(listed.id);
            m_toInspect.push_back(listed.id);
        }
    }
    for (const ContainerPtr& container : m_base->containers) {
        if (!listedIds.contains(container->id)) {
            m_changes.removed.insert(container->id);
        }
    }
    for (const UnreadableContainer& container : m_base->unreadable) {
        if (!listedIds.contains(container.id)) {
            m_changes.removed.insert(container.id);
        }
    }
}

void HostUpdate::inspect(const ContainerId& id)
{
    ++m_inspecting;
    m_reader.read(id, *m_next, [this, id](const Result<std::shared_ptr<Container>>& inspected) {
        --m_inspecting;
        onInspected(id, inspected);
    });
}

void HostUpdate::onInspected(const ContainerId& id, const Result<std::shared_ptr<Container>>& inspected)
{
    if (inspected) {
        m_read.push_back(*inspected);
        return;
    }
    const Error& error = inspected.error();
    if (isLoss(error)) {
        fail(error);
        return;
    }
    const ContainerPtr known = containerOf(*m_base, id);
    const auto wasUnreadable = std::find_if(m_base->unreadable.begin(), m_base->unreadable.end(),
        [&id](const UnreadableContainer& container) { return container.id == id; });
    QString name = known ? known->name : QString();
    if (wasUnreadable != m_base->unreadable.end()) {
        name = wasUnreadable->name;
    }
    (error.kind == Error::Kind::Gone ? m_gone : m_unreadable).push_back({id, name, error});
}

//! As in a reading of the whole host: what the engine still lists is not gone, but hidden by a proxy.
void HostUpdate::checkGone()
{
    m_requests.ask<std::vector<ListedContainer>>(
        [this](auto... arguments) { return m_client.listContainers(arguments...); },
        [this, gone = std::exchange(m_gone, {})](const Result<std::vector<ListedContainer>>& list) {
            if (!list && isLoss(list.error())) {
                fail(list.error());
                return;
            }
            for (const UnreadableContainer& container : gone) {
                if (!list) {
                    m_unreadable.push_back({container.id, container.name, list.error()});
                    continue;
                }
                const auto listed = std::find_if(list->begin(), list->end(),
                    [&container](const ListedContainer& entry) { return entry.id == container.id; });
                if (listed != list->end()) {
                    m_unreadable.push_back({container.id, listed->name, hiddenError(container.error)});
                } else {
                    m_changes.removed.insert(container.id);
                }
            }
        });
}

void HostUpdate::advance()
{
    while (!m_hasEnded && !m_toInspect.empty() && m_inspecting < mostInspecting) {
        const ContainerId id = m_toInspect.back();
        m_toInspect.pop_back();
        inspect(id);
    }
    if (m_hasEnded || !m_requests.isEmpty()) {
        return;
    }
    if (!m_gone.empty()) {
        checkGone();
        return;
    }
    const bool anyGone = !m_changes.removed.isEmpty();
    if (!m_reader.askKernel(m_read, anyGone, *m_next)) {
        finish();
    }
}

//! What was seen in it stays as long as its processes are the same.
void HostUpdate::rememberExecs(Container& container, const Container* before) const
{
    if (before && before->started == container.started) {
        container.seenExecs = before->seenExecs;
    }
    for (const auto& [owner, seen] : m_changes.seen) {
        if (owner != container.id) {
            continue;
        }
        const QString& id = seen.exec.id;
        const bool isKnown = std::any_of(container.seenExecs.begin(), container.seenExecs.end(),
            [&id](const SeenExec& known) { return known.exec.id == id; });
        if (!isKnown && (!container.started.isValid() || seen.time >= container.started)) {
            container.seenExecs.push_back(seen);
        }
    }
    std::sort(container.seenExecs.begin(), container.seenExecs.end(),
        [](const SeenExec& left, const SeenExec& right) { return left.time < right.time; });
    forgetSurplus(container.seenExecs);
}

void HostUpdate::finish()
{
    m_hasEnded = true;
    const QSet<ContainerId> replaced = m_changes.containers + m_changes.removed;
    std::erase_if(
        m_next->containers, [&replaced](const ContainerPtr& container) { return replaced.contains(container->id); });
    std::erase_if(m_next->unreadable,
        [&replaced](const UnreadableContainer& container) { return replaced.contains(container.id); });
    for (std::shared_ptr<Container>& container : m_read) {
        std::sort(container->execs.begin(), container->execs.end(),
            [](const ExecInfo& left, const ExecInfo& right) { return left.id < right.id; });
        const ContainerPtr before = containerOf(*m_base, container->id);
        rememberExecs(*container, before.get());
        const bool same = before && *before == *container;
        m_next->containers.push_back(same ? before : ContainerPtr(std::move(container)));
    }
    std::move(m_unreadable.begin(), m_unreadable.end(), std::back_inserter(m_next->unreadable));
    dropUnusedImages(*m_next);
    m_next->error = {};
    settleOutcome(*m_next);
    m_next->finished = QDateTime::currentDateTimeUtc();
    Q_EMIT ended(std::exchange(m_next, nullptr));
}

void HostUpdate::fail(const Error& error)
{
    if (!std::exchange(m_hasEnded, true)) {
        m_requests.drop();
        Q_EMIT failed(error);
    }
}

SnapshotPtr withSeenExecs(const HostSnapshot& before, const SnapshotPtr& read)
{
    std::shared_ptr<HostSnapshot> completed;
    for (const ContainerPtr& known : before.containers) {
        if (known->seenExecs.empty()) {
            continue;
        }
        for (size_t i = 0; i < read->containers.size(); ++i) {
            const Container& container = *read->containers[i];
            if (container.id == known->id && container.started == known->started) {
                auto remembering = std::make_shared<Container>(container);
                remembering->seenExecs = known->seenExecs;
                completed = completed ? completed : std::make_shared<HostSnapshot>(*read);
                completed->containers[i] = std::move(remembering);
            }
        }
    }
    return completed ? SnapshotPtr(completed) : read;
}

} // namespace Hull
