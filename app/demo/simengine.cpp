// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simengine.h"

#include "app/demo/enginewriter.h"

#include <nlohmann/json.hpp>

#include <QMutexLocker>

#include <utility>

namespace Hull {

namespace {

//! Go's net/http sends an answer of more than this in chunks and announces the length of shorter ones.
constexpr qsizetype goBufferBytes = 2048;

struct VersionedPath
{
    QByteArray path; //!< "/containers/json"
    int major = 0; //!< 0 = none was named
    int minor = 0;
};

VersionedPath splitVersion(const QByteArray& path)
{
    VersionedPath result{path};
    const qsizetype slash = path.indexOf('/', 1);
    const QByteArrayList numbers = path.mid(2, slash - 2).split('.');
    if (!path.startsWith("/v") || slash < 0 || numbers.size() != 2) {
        return result;
    }
    bool isMajor = false;
    bool isMinor = false;
    const int major = numbers.at(0).toInt(&isMajor);
    const int minor = numbers.at(1).toInt(&isMinor);
    if (isMajor && isMinor) {
        result = {path.mid(slash), major, minor};
    }
    return result;
}

SimAnswer document(const QByteArray& body)
{
    SimAnswer answer;
    answer.body = body;
    answer.chunked = body.size() > goBufferBytes;
    return answer;
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

//! How the engine reads a boolean of the query: anything but these is true.
bool isTrue(const QByteArray& value)
{
    const QByteArray lower = value.trimmed().toLower();
    return !(lower.isEmpty() || lower == "0" || lower == "no" || lower == "false" || lower == "none");
}

QByteArray serverName(const SimProfile& profile)
{
    return profile.isPodman() ? QByteArrayLiteral("Libpod/") : QByteArrayLiteral("Docker/");
}

QByteArrayList engineHeaders(const SimProfile& profile)
{
    const QByteArray version = QByteArray::fromStdString(profile.version);
    const QByteArray api = QByteArray::fromStdString(profile.apiVersion());
    QByteArrayList lines{"Api-Version: " + api,
        "Docker-Experimental: " + QByteArray(profile.isPodman() ? "true" : "false"), "Ostype: linux",
        "Server: " + serverName(profile) + version + " (linux)"};
    if (profile.isPodman()) {
        lines += {"Libpod-Api-Version: " + version, "Libpod-Buildah-Version: 1.28.0"};
    }
    return lines;
}

SimAnswer ping(const SimProfile& profile)
{
    SimAnswer answer;
    answer.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    answer.body = QByteArrayLiteral("OK");
    answer.headerLines = {"Builder-Version: " + QByteArray(profile.major() >= 23 ? "2" : "1"),
        "Cache-Control: no-cache, no-store, must-revalidate", "Pragma: no-cache"};
    if (profile.apiMax >= 42) {
        answer.headerLines.append("Swarm: " + QByteArray(profile.swarmManager ? "active/manager" : "inactive"));
    }
    return answer;
}

//! What the widespread HAProxy-based socket proxy sends for a part of the API that is switched off.
SimAnswer forbiddenByProxy()
{
    SimAnswer answer;
    answer.status = 403;
    answer.contentType = QByteArrayLiteral("text/html");
    answer.body = QByteArrayLiteral(
        "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>\n");
    return answer;
}

QByteArray withoutSingledOut(const QByteArray& list)
{
    nlohmann::ordered_json left = nlohmann::ordered_json::array();
    for (const auto& entry : nlohmann::ordered_json::parse(list.begin(), list.end())) {
        if (!isSingledOut(QByteArray::fromStdString(entry.value("Id", std::string())))) {
            left.push_back(entry);
        }
    }
    return QByteArray::fromStdString(left.dump());
}

bool passesProxy(const QByteArray& path)
{
    return path == "/_ping" || path == "/version" || path.startsWith("/containers/");
}

} // namespace

SimEngine::SimEngine(std::unique_ptr<SimContent> content, SimClock clock)
    : m_content(std::move(content))
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTimeUtc(); })
{ }

void SimEngine::setFault(SimFault fault, const QByteArray& onlyBelow)
{
    const QMutexLocker lock(&m_mutex);
    m_setting = {fault, onlyBelow};
}

SimFault SimEngine::faultFor(const QByteArray& path) const
{
    const QMutexLocker lock(&m_mutex);
    return path.startsWith(m_setting.onlyBelow) ? m_setting.fault : SimFault::None;
}

bool SimEngine::accepts() const
{
    return faultFor({}) != SimFault::ClosesAtOnce;
}

SimProfile SimEngine::profileWith(SimFault fault) const
{
    SimProfile profile = m_content->profile();
    if (fault == SimFault::NewerApi) {
        profile.apiMax = 99;
        profile.apiMin = 44;
    } else if (fault == SimFault::OlderApi) {
        profile.apiMax = 12;
        profile.apiMin = 1;
    }
    return profile;
}

SimAnswer SimEngine::answer(const SimRequest& request)
{
    const SimFault fault = faultFor(splitVersion(request.path).path);
    SimAnswer answer = goodAnswer(request, fault);
    answer.headerLines = engineHeaders(profileWith(fault)) + answer.headerLines;
    answer = spoiled(std::move(answer), request, fault);
    answer.delayMs = m_delayMs;
    return answer;
}

SimAnswer SimEngine::goodAnswer(const SimRequest& request, SimFault fault) const
{
    if (request.method != "GET" && request.method != "HEAD") {
        const QByteArray path = splitVersion(request.path).path;
        const QByteArray reference = path.startsWith("/containers/") ? path.mid(12).split('/').front() : QByteArray();
        if (!reference.isEmpty() && reference != "create" && m_content->containerId(reference, m_clock()).isEmpty()) {
            return failure(404, "No such container: " + reference);
        }
        return failure(405, "this simulated engine can be read but not changed");
    }
    const VersionedPath target = splitVersion(request.path);
    const SimProfile profile = profileWith(fault);
    const bool isTooNew = target.major > 1 || target.minor > profile.apiMax;
    if (target.major == 1 && target.minor < profile.apiMin) {
        return failure(400,
            "client version 1." + number(target.minor) + " is too old. Minimum supported API version is 1."
                + number(profile.apiMin) + ", please upgrade your client to a newer version");
    }
    if (target.major > 0 && isTooNew && !profile.isPodman()) { // Podman serves any newer version as its own
        return failure(400,
            "client version " + number(target.major) + '.' + number(target.minor)
                + " is too new. Maximum supported API version is 1." + number(profile.apiMax));
    }
    if (fault == SimFault::Forbidden && !passesProxy(target.path)) {
        return forbiddenByProxy();
    }
    return route(target.path, request, fault);
}

SimAnswer SimEngine::route(const QByteArray& path, const SimRequest& request, SimFault fault) const
{
    if (path == "/_ping") {
        return ping(profileWith(fault));
    }
    if (path == "/version") {
        return document(versionDocument(profileWith(fault)));
    }
    if (path == "/info") {
        return document(m_content->info(m_clock()));
    }
    if (path == "/containers/json") {
        const QByteArray list = m_content->containers(isTrue(request.queryValue("all")), m_clock());
        return document(fault == SimFault::Vanishing && m_haveVanished ? withoutSingledOut(list) : list);
    }
    if (path.startsWith("/containers/")) {
        return container(path.mid(12), request, fault);
    }
    if (path == "/images/json") {
        return document(m_content->images());
    }
    if (path.startsWith("/images/") && path.endsWith("/json")) {
        return image(path.mid(8, path.size() - 13));
    }
    if (path == "/volumes") {
        return document(m_content->volumes());
    }
    if (path == "/networks") {
        return document(m_content->networks());
    }
    if (path == "/services") {
        return services();
    }
    if (path == "/events") {
        return events(request, fault);
    }
    if (path.startsWith("/exec/") && path.endsWith("/json")) {
        const QByteArray id = path.mid(6, path.size() - 11);
        const QByteArray body = m_content->exec(id, m_clock());
        return body.isEmpty() ? failure(404, "No such exec instance: " + id) : document(body);
    }
    return failure(404, "page not found");
}

SimAnswer SimEngine::container(const QByteArray& rest, const SimRequest& request, SimFault fault) const
{
    const qsizetype slash = rest.lastIndexOf('/');
    const QByteArray reference = rest.left(slash);
    const QByteArray what = slash < 0 ? QByteArray() : rest.mid(slash + 1);
    if (what != "json" && what != "top" && what != "changes") {
        return failure(404, "page not found");
    }
    const QDateTime now = m_clock();
    const QByteArray id = m_content->containerId(reference, now);
    const bool singledOut = !id.isEmpty() && isSingledOut(id);
    if (fault == SimFault::Vanishing && singledOut) {
        m_haveVanished = true;
    }
    if (id.isEmpty() || ((fault == SimFault::Vanishing || fault == SimFault::Hidden) && singledOut)) {
        const bool podman = m_content->profile().isPodman();
        return failure(404,
            podman ? "no container with name or ID \"" + reference + "\" found: no such container"
                   : "No such container: " + reference);
    }
    if (fault == SimFault::SomeUnreadable && singledOut) {
        return failure(500, "readlink /var/lib/docker/overlay2/l: input/output error");
    }
    if (what == "changes") {
        return document("null"); // as an engine writes an empty list: nothing was written to its own file system
    }
    if (what == "json") {
        return document(m_content->container(id, now));
    }
    const QByteArray psArguments = request.queryValue("ps_args");
    const QByteArray processes = m_content->top(id, psArguments.isNull() ? QByteArrayLiteral("-ef") : psArguments, now);
    return processes.isEmpty() ? failure(409, "Container " + id + " is not running") : document(processes);
}

SimAnswer SimEngine::image(const QByteArray& reference) const
{
    const QByteArray body = m_content->image(reference);
    return body.isEmpty() ? failure(404, "No such image: " + reference) : document(body);
}

SimAnswer SimEngine::services() const
{
    const SimProfile& profile = m_content->profile();
    if (profile.swarmManager) {
        return document(m_content->services());
    }
    return failure(503,
        profile.isPodman() ? "node is not part of a swarm"
                           : "This node is not a swarm manager. Use \"docker swarm init\" or \"docker swarm join\" to "
                             "connect this node to swarm and try again.");
}

//! Told as long as the client listens: what changes between one look at the clock and the next.
SimAnswer SimEngine::events(const SimRequest& request, SimFault fault) const
{
    constexpr int endsAfterPolls = 20; // SimFault::EventsEnd: one second
    QDateTime told = m_clock();
    const double since = request.queryValue("since").toDouble();
    if (since > 0) {
        told = qMin(told, QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(since * 1000), Qt::UTC));
    }
    SimAnswer answer;
    answer.chunked = true;
    answer.pollMs = 50;
    answer.more = [this, fault, told, polls = 0]() mutable {
        const QDateTime now = m_clock();
        QByteArray lines = m_content->events(std::exchange(told, now), now);
        ++polls;
        if (fault == SimFault::EventsSilent) {
            return QByteArray();
        }
        if (fault == SimFault::EventsGarbage && !lines.isEmpty()) {
            return QByteArrayLiteral("<html>\x01\xff");
        }
        if (fault == SimFault::EventsEnd && polls > endsAfterPolls) {
            return QByteArray("");
        }
        return lines.isEmpty() ? QByteArray() : lines;
    };
    return answer;
}

SimAnswer SimEngine::failure(int status, const QByteArray& message) const
{
    nlohmann::ordered_json body;
    if (m_content->profile().isPodman()) {
        body["cause"] = status == 404 ? "no such object" : "";
        body["response"] = status;
    }
    body["message"] = message.toStdString();
    SimAnswer answer;
    answer.status = status;
    answer.body = QByteArray::fromStdString(body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)) + '\n';
    return answer;
}

} // namespace Hull
