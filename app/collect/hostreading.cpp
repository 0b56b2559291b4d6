// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/hostreading.h"

#include "app/collect/engineassembly.h"
#include "app/collect/snapshotoutcome.h"
#include "app/docker/apierror.h"
#include "app/transport/tlsoptions.h"
#include "app/transport/transporterror.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// Enough to keep the connections of a host busy, few enough that a large host does not fill the queues.
constexpr int mostInspecting = 16;
constexpr qint64 progressIntervalMs = 50;

} // namespace

HostReading::HostReading(HttpClient& client, Host host, Endpoint endpoint, const CollectOptions& options)
    : m_client(client, endpoint)
    , m_endpoint(std::move(endpoint))
    , m_options(options)
    , m_snapshot(std::make_shared<HostSnapshot>())
    , m_requests([this] { advance(); })
    , m_reader(m_client, m_requests, host, options)
{
    m_snapshot->host = std::move(host);
    m_snapshot->certificates = m_endpoint.tls ? m_endpoint.tls->certificates : TlsCertificates();
    m_client.setTimeout(options.timeout);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &HostReading::onTimeout);
}

HostReading::~HostReading() = default;

template <typename Values, typename Call>
void HostReading::askSection(Section<Values>& section, Call call)
{
    m_requests.ask<Values>(std::move(call), [&section](Result<Values> values) {
        if (values) {
            section.values = std::move(*values);
            section.state = SectionState::Complete;
        } else {
            section.state = SectionState::Unavailable;
            section.error = values.error();
        }
    });
}

void HostReading::start()
{
    m_snapshot->started = QDateTime::currentDateTimeUtc();
    m_timeout.start(std::max(m_options.timeout - m_options.spent, std::chrono::milliseconds(1)));
    m_sinceProgress.start();
    m_requests.ask<EnginePing>([this](auto... arguments) { return m_client.ping(arguments...); },
        [this](const Result<EnginePing>& ping) { onPing(ping); });
}

void HostReading::onPing(const Result<EnginePing>& ping)
{
    if (!ping) {
        end(ping.error());
        return;
    }
    m_ping = *ping;
    m_client.setPodman(m_ping.isPodman);
    if (m_ping.newest) {
        negotiate(*m_ping.newest, std::nullopt);
        return;
    }
    m_isVersionAsked = true;
    m_requests.ask<EngineVersion>([this](auto... arguments) { return m_client.version(arguments...); },
        [this](const Result<EngineVersion>& version) {
            if (!version) {
                end(version.error());
                return;
            }
            negotiate(
                ApiVersion::fromText(version->apiVersion).value_or(oldestApi), ApiVersion::fromText(version->apiMin));
        });
}

void HostReading::negotiate(ApiVersion newest, std::optional<ApiVersion> oldest)
{
    const Result<ApiVersion> spoken = negotiateApi(newest, oldest, m_options.apiVersion);
    if (!spoken) {
        end(spoken.error());
        return;
    }
    m_spoken = *spoken;
    m_client.setApiVersion(m_spoken);
    if (m_isHeld) {
        m_requests.hold();
        Q_EMIT negotiated(m_spoken, m_ping.isPodman);
    } else {
        readEngine();
    }
}

void HostReading::proceed()
{
    if (m_isHeld && !m_hasEnded && m_requests.isHeld()) {
        m_isHeld = false;
        m_requests.release();
        readEngine();
    }
}

void HostReading::readEngine()
{
    m_requests.ask<EngineVersion>([this](auto... arguments) { return m_client.version(arguments...); },
        [this](Result<EngineVersion> version) { onVersion(std::move(version)); });
    m_requests.ask<EngineFacts>([this](auto... arguments) { return m_client.info(arguments...); },
        [this](Result<EngineFacts> facts) { onInfo(std::move(facts)); });
    m_requests.ask<std::vector<ListedContainer>>(
        [this](auto... arguments) { return m_client.listContainers(arguments...); },
        [this](Result<std::vector<ListedContainer>> list) { onList(std::move(list)); });
    m_reader.findSocket(*m_snapshot);
    askSection(m_snapshot->volumes, [this](auto... arguments) { return m_client.listVolumes(arguments...); });
    askSection(m_snapshot->networks, [this](auto... arguments) { return m_client.listNetworks(arguments...); });
    if (m_options.profile == Profile::Full) {
        m_snapshot->processesAsked = true;
        askSection(m_snapshot->imageTags, [this](auto... arguments) { return m_client.listImageTags(arguments...); });
    }
}

//! The engine refuses our version of the API, as after an upgrade while we were running: once, its own bound is taken.
bool HostReading::renegotiated(const Error& error)
{
    const std::optional<ApiVersion> bound = error.httpStatus == 400 ? apiBoundOfRefusal(error.detail) : std::nullopt;
    if (!bound || m_hasRenegotiated || *bound < oldestApi) {
        return false;
    }
    m_hasRenegotiated = true;
    const Result<ApiVersion> spoken = negotiateApi(*bound, *bound, m_options.apiVersion);
    if (!spoken) {
        end(spoken.error());
        return true;
    }
    startOver();
    m_spoken = *spoken;
    m_client.setApiVersion(m_spoken);
    readEngine();
    return true;
}

//! Another engine answers than before: nothing that the first one said may stay.
void HostReading::startOver()
{
    m_requests.drop();
    m_reader.forget();
    auto fresh = std::make_shared<HostSnapshot>();
    fresh->host = m_snapshot->host;
    fresh->certificates = m_snapshot->certificates;
    fresh->started = m_snapshot->started;
    m_snapshot = std::move(fresh);
    m_version.reset();
    m_facts.reset();
    m_list.reset();
    m_nextListed = 0;
    m_inspecting = 0;
    m_containersDone = 0;
    m_containers.clear();
    m_gone.clear();
}

void HostReading::onVersion(Result<EngineVersion> version)
{
    if (version) {
        m_version = std::move(*version);
    } else {
        end(version.error());
    }
}

void HostReading::onInfo(Result<EngineFacts> facts)
{
    if (!facts) {
        if (!renegotiated(facts.error())) {
            end(facts.error());
        }
        return;
    }
    m_facts = std::move(*facts);
    if (m_facts->systemTime.isValid()) {
        m_snapshot->clockAhead = QDateTime::currentDateTimeUtc().secsTo(m_facts->systemTime);
    }
    // Podman answers 503 to everything of Swarm.
    if (m_facts->swarmManager && !m_ping.isPodman) {
        askSection(m_snapshot->services, [this](auto... arguments) { return m_client.listServices(arguments...); });
    }
}

void HostReading::onList(Result<std::vector<ListedContainer>> list)
{
    if (!list) {
        if (!renegotiated(list.error())) {
            end(list.error());
        }
        return;
    }
    QSet<ContainerId> known; // a list that names a container twice does not make two of it
    std::erase_if(*list, [&known](const ListedContainer& entry) {
        const qsizetype before = known.size();
        known.insert(entry.id);
        return known.size() == before;
    });
    m_list = std::move(*list);
    m_containers.reserve(m_list->size());
    reportProgress(true);
    if (!m_hasEnded) { // a listener may have cancelled
        readContainers();
    }
}

void HostReading::readContainers()
{
    while (m_list && m_nextListed < m_list->size() && m_inspecting < mostInspecting) {
        const ListedContainer listed = (*m_list)[m_nextListed++];
        ++m_inspecting;
        m_reader.read(listed.id, *m_snapshot, [this, listed](Result<std::shared_ptr<Container>> inspected) {
            onContainer(listed, std::move(inspected));
        });
    }
}

void HostReading::onContainer(const ListedContainer& listed, Result<std::shared_ptr<Container>> inspected)
{
    --m_inspecting;
    ++m_containersDone;
    if (!inspected) {
        // Gone since the list was made is no gap, if it is true: see checkGone().
        std::vector<UnreadableContainer>& where =
            inspected.error().kind == Error::Kind::Gone ? m_gone : m_snapshot->unreadable;
        where.push_back({listed.id, listed.name, inspected.error()});
        return;
    }
    m_containers.push_back(*inspected);
}

//! A proxy may answer 404 for what it hides. What the engine still lists is not gone but a gap.
void HostReading::checkGone()
{
    m_requests.ask<std::vector<ListedContainer>>(
        [this](auto... arguments) { return m_client.listContainers(arguments...); },
        [this, gone = std::exchange(m_gone, {})](Result<std::vector<ListedContainer>> list) {
            for (const UnreadableContainer& container : gone) {
                const auto isIt = [&container](const ListedContainer& listed) {
                    return listed.id == container.id;
                };
                if (!list) {
                    m_snapshot->unreadable.push_back({container.id, container.name, list.error()});
                } else if (std::any_of(list->begin(), list->end(), isIt)) {
                    m_snapshot->unreadable.push_back({container.id, container.name, hiddenError(container.error)});
                }
            }
        });
}

void HostReading::advance()
{
    if (m_hasEnded) {
        return;
    }
    readContainers();
    reportProgress(false);
    if (m_hasEnded || !m_requests.isEmpty() || !m_list || m_nextListed != m_list->size()) {
        return;
    }
    if (!m_gone.empty()) {
        checkGone();
    } else if (!m_reader.askKernel(m_containers, false, *m_snapshot)) {
        finish();
    }
}

void HostReading::reportProgress(bool now)
{
    if (m_list && (now || m_sinceProgress.hasExpired(progressIntervalMs))) {
        m_sinceProgress.restart();
        Q_EMIT progressed(m_containersDone, static_cast<int>(m_list->size()));
    }
}

void HostReading::cancel()
{
    if (!m_hasEnded) {
        end(cancelledError());
    }
}

//! Of those without which there is nothing to tell of the host; empty where all of them were answered.
QString HostReading::unansweredEssentials() const
{
    if (m_spoken == ApiVersion()) {
        return m_isVersionAsked ? u"GET /version"_s : u"HEAD /_ping"_s;
    }
    QStringList missing;
    if (!m_version) {
        missing.append(u"GET /version"_s);
    }
    if (!m_facts) {
        missing.append(u"GET /info"_s);
    }
    if (!m_list) {
        missing.append(u"GET /containers/json"_s);
    }
    return missing.join(", "_L1);
}

void HostReading::onTimeout()
{
    const Error late = timeoutError(m_snapshot->host.endpoint, m_options.timeout);
    const auto unanswered = [this](const QString& request) {
        return unansweredError(m_snapshot->host.endpoint, request, m_options.timeout);
    };
    if (const QString missing = unansweredEssentials(); !missing.isEmpty()) {
        end(m_requests.isHeld() ? late : unanswered(missing));
        return;
    }
    // What was listed and has not arrived is a gap with a reason.
    QSet<ContainerId> known;
    for (const std::shared_ptr<Container>& container : m_containers) {
        known.insert(container->id);
    }
    for (const UnreadableContainer& container : m_snapshot->unreadable) {
        known.insert(container.id);
    }
    for (const UnreadableContainer& container : m_gone) {
        known.insert(container.id); // nothing says that it is still there
    }
    for (size_t i = 0; i < m_list->size(); ++i) {
        const ListedContainer& listed = (*m_list)[i];
        if (!known.contains(listed.id)) {
            const bool isAsked = i < m_nextListed; // the engine was too slow for the others to have their turn
            m_snapshot->unreadable.push_back({listed.id, listed.name,
                isAsked ? unanswered(u"GET /containers/%1/json"_s.arg(listed.id.value)) : late});
        }
    }
    for (const std::shared_ptr<Container>& container : m_containers) {
        container->execsComplete =
            container->execsComplete && static_cast<qsizetype>(container->execs.size()) == container->execIds.size();
    }
    const bool allInspected = m_nextListed == m_list->size() && m_inspecting == 0;
    if (allInspected && m_reader.imagesOpen() == 0 && m_snapshot->images.state == SectionState::NotAsked) {
        m_snapshot->images.state = SectionState::Complete; // it was another list that did not come
    }
    if (m_facts->swarmManager && !m_ping.isPodman && m_snapshot->services.state == SectionState::NotAsked) {
        m_snapshot->services.state = SectionState::Unavailable; // asked for, unlike everywhere else
        m_snapshot->services.error = unanswered(u"GET /services"_s);
    }
    markUnfinished(*m_snapshot, unanswered, m_reader.imagesOpen() > 0 ? unanswered(u"GET /images/…/json"_s) : late);
    finish();
}

void HostReading::finish()
{
    reportProgress(true);
    if (m_hasEnded) {
        return;
    }
    m_snapshot->engine = assembleEngine(m_ping, *m_version, *m_facts, m_spoken);
    for (std::shared_ptr<Container>& container : m_containers) {
        std::sort(container->execs.begin(), container->execs.end(),
            [](const ExecInfo& left, const ExecInfo& right) { return left.id < right.id; });
        m_snapshot->containers.push_back(std::move(container));
    }
    settleOutcome(*m_snapshot);
    conclude();
}

void HostReading::end(const Error& error)
{
    m_snapshot->status = HostSnapshot::Status::Unreachable;
    m_snapshot->error = error;
    if (error.kind == Error::Kind::Gone) { // 404 for what every engine has
        m_snapshot->error = notDockerError(m_endpoint.isUnix() ? m_endpoint.socketPath : m_endpoint.baseUrl);
        m_snapshot->error.detail = error.detail;
    }
    conclude();
}

void HostReading::conclude()
{
    m_hasEnded = true;
    m_timeout.stop();
    m_requests.drop();
    m_snapshot->finished = QDateTime::currentDateTimeUtc();
    Q_EMIT ended(std::exchange(m_snapshot, nullptr));
}

} // namespace Hull
