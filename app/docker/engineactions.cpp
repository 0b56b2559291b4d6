// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/engineactions.h"

#include "app/docker/apierror.h"
#include "app/docker/jsonreader.h"
#include "app/docker/jsonscan.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;
using Document = nlohmann::json;
using Method = HttpRequest::Method;

namespace {

constexpr std::chrono::seconds usualTimeout(60); // a create may have to copy an image's files into a volume
constexpr std::chrono::seconds stopMargin(30); // for the engine to kill and to clean up
constexpr std::chrono::minutes longestCopy(15); // others take a change for abandoned after an hour
constexpr std::chrono::seconds longestStall(120); // an engine that writes files to a slow disk says nothing meanwhile
constexpr qint64 documentLimit = 8 * 1024 * 1024;

QByteArray quoted(const QString& segment)
{
    return segment.toUtf8().toPercentEncoding();
}

QByteArray dumped(const Document& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Document::error_handler_t::replace));
}

//! null unless it is JSON of a sane depth: nlohmann's destructor recurses.
Document parsed(const QByteArray& body)
{
    const char* begin = Json::skipSpace(body.begin(), body.end());
    if (Json::skipValue(begin, body.end(), Json::depthLimit).outcome == Json::Skipped::Outcome::TooDeep) {
        return {};
    }
    Document json = Document::parse(body.begin(), body.end(), nullptr, false);
    return json.is_discarded() ? Document() : json;
}

QString textAt(const Document& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

Error badAnswer(const QByteArray& path)
{
    return {.kind = Error::Kind::BadAnswer,
        .message = {QT_TRANSLATE_NOOP("Hull", "The engine's answer to a change cannot be understood."), {}},
        .detail = QString::fromUtf8(path)};
}

Marker markerFrom(const Document& volume)
{
    Marker marker;
    marker.name = textAt(volume, "Name");
    const auto labels = volume.is_object() ? volume.find("Labels") : volume.end();
    if (labels != volume.end() && labels->is_object()) {
        for (const auto& label : labels->items()) {
            marker.labels.insert(QString::fromStdString(label.key()), textAt(*labels, label.key().c_str()));
        }
    }
    return marker;
}

Result<Marker> parseMarker(const QByteArray& body)
{
    Marker marker = markerFrom(parsed(body));
    return marker.name.isEmpty() ? Result<Marker>(badAnswer("volume")) : Result<Marker>(std::move(marker));
}

//! What an engine says when it does not do what it was told.
Error refusal(const HttpResponse& response, const QByteArray& path)
{
    const QString subject = QString::fromUtf8(path);
    Error error = apiError(response, subject);
    if (error.kind == Error::Kind::Forbidden) {
        error.message = {QT_TRANSLATE_NOOP("Hull", "The engine does not allow the change %1."), {subject}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Use the engine's own socket, or have the change allowed."), {}};
    } else if (error.kind != Error::Kind::Gone) {
        error.message = {QT_TRANSLATE_NOOP("Hull", "The engine did not carry out the change %1 (HTTP %2)."),
            {subject, QString::number(response.status)}};
        error.remedy = {};
    }
    return error;
}

} // namespace

EngineActions::EngineActions(HttpClient& http, Endpoint endpoint, ApiVersion api)
    : m_http(http)
    , m_endpoint(std::move(endpoint))
    , m_api(api)
{ }

bool EngineActions::isLocal() const
{
    return m_endpoint.isUnix() && m_endpoint.shownAs.isEmpty();
}

HttpRequest EngineActions::request(Method method, const QByteArray& path) const
{
    HttpRequest request;
    request.endpoint = m_endpoint;
    request.method = method;
    request.path = "/v" + m_api.text().toLatin1() + path;
    request.timeout = usualTimeout;
    request.bodyLimit = documentLimit;
    request.urgent = true; // a container is out of service meanwhile
    return request;
}

HttpRequest EngineActions::containerRequest(Method method, const ContainerId& id, const QByteArray& rest) const
{
    return request(method, "/containers/" + quoted(id.value) + rest);
}

template <typename T>
RequestHandle EngineActions::ask(const QByteArray& path, Parse<T> parse, const QObject* context, Handler<T> handler)
{
    Decode<T> decode = [path, parse = std::move(parse)](const Result<HttpResponse>& response) -> Result<T> {
        if (!response) {
            return response.error();
        }
        return response->status == 200 ? parse(response->body) : apiError(*response, QString::fromUtf8(path));
    };
    return m_http.get<T>(request(Method::Get, path), context, std::move(decode), std::move(handler));
}

template <typename T>
RequestHandle EngineActions::change(HttpRequest request, Parse<T> parse, const QObject* context, Handler<T> handler)
{
    Decode<T> decode = [path = request.path, parse = std::move(parse)](
                           const Result<HttpResponse>& response) -> Result<T> {
        if (!response) {
            return response.error();
        }
        // 304: it was so already.
        const bool isDone = (response->status >= 200 && response->status < 300) || response->status == 304;
        return isDone ? parse(response->body) : refusal(*response, path.split('?').front());
    };
    return m_http.send<T>(request, context, std::move(decode), std::move(handler));
}

RequestHandle EngineActions::change(HttpRequest request, const QObject* context, Handler<bool> handler)
{
    return change<bool>(
        std::move(request), [](const QByteArray&) { return Result<bool>(true); }, context, std::move(handler));
}

RequestHandle EngineActions::inspect(const QString& idOrName, const QObject* context, Handler<QByteArray> handler)
{
    return ask<QByteArray>(
        "/containers/" + quoted(idOrName) + "/json", [](const QByteArray& body) { return Result<QByteArray>(body); },
        context, std::move(handler));
}

RequestHandle EngineActions::inspectImage(const QString& id, const QObject* context, Handler<QByteArray> handler)
{
    return ask<QByteArray>(
        "/images/" + quoted(id) + "/json", [](const QByteArray& body) { return Result<QByteArray>(body); }, context,
        std::move(handler));
}

RequestHandle EngineActions::logTail(
    const ContainerId& id, int lines, const QObject* context, Handler<QByteArray> handler)
{
    return ask<QByteArray>(
        "/containers/" + quoted(id.value) + "/logs?stdout=1&stderr=1&tail=" + QByteArray::number(lines),
        [](const QByteArray& body) { return Result<QByteArray>(body); }, context, std::move(handler));
}

RequestHandle EngineActions::changes(const ContainerId& id, const QObject* context, Handler<QByteArray> handler)
{
    return ask<QByteArray>(
        "/containers/" + quoted(id.value) + "/changes", [](const QByteArray& body) { return Result<QByteArray>(body); },
        context, std::move(handler));
}

RequestHandle EngineActions::exportFiles(
    const ContainerId& id, const std::shared_ptr<LayerArchive>& archive, const QObject* context, Handler<bool> handler)
{
    HttpRequest exporting = containerRequest(Method::Get, id, "/export");
    exporting.sink = archive;
    exporting.timeout = longestCopy;
    exporting.stallTimeout = longestStall;
    Decode<bool> decode = [archive, path = exporting.path](const Result<HttpResponse>& response) -> Result<bool> {
        if (response && response->status != 200) {
            return apiError(*response, QString::fromUtf8(path));
        }
        const std::optional<Error> error = archive->error();
        const bool isItsOwn = error && error->kind != Error::Kind::BadAnswer; // which a lost connection brings about
        if (!response && !isItsOwn) {
            return response.error();
        }
        return error ? Result<bool>(*error) : Result<bool>(true);
    };
    return m_http.get<bool>(exporting, context, std::move(decode), std::move(handler));
}

RequestHandle EngineActions::extractFiles(
    const ContainerId& id, const std::shared_ptr<LayerArchive>& archive, const QObject* context, Handler<bool> handler)
{
    HttpRequest extracting = containerRequest(Method::Put, id, "/archive?path=%2F&noOverwriteDirNonDir=1");
    extracting.source = LayerArchive::source(archive);
    extracting.timeout = longestCopy;
    extracting.stallTimeout = longestStall;
    return change(std::move(extracting), context, std::move(handler));
}

RequestHandle EngineActions::marker(const QString& name, const QObject* context, Handler<Marker> handler)
{
    return ask<Marker>("/volumes/" + quoted(name), parseMarker, context, std::move(handler));
}

RequestHandle EngineActions::markers(
    const QString& prefix, const QObject* context, Handler<std::vector<Marker>> handler)
{
    const QByteArray filter = dumped({{"name", {prefix.toStdString()}}});
    return ask<std::vector<Marker>>(
        "/volumes?filters=" + filter.toPercentEncoding(),
        [prefix](const QByteArray& body) {
            std::vector<Marker> found;
            const Document answer = parsed(body);
            const auto list = answer.is_object() ? answer.find("Volumes") : answer.end();
            if (list != answer.end() && list->is_array()) {
                for (const Document& volume : *list) {
                    Marker marker = markerFrom(volume);
                    if (marker.name.startsWith(prefix)) { // the engine's filter takes it anywhere in the name
                        found.push_back(std::move(marker));
                    }
                }
            }
            return Result<std::vector<Marker>>(std::move(found));
        },
        context, std::move(handler));
}

RequestHandle EngineActions::createContainer(const QString& name, const QString& platform, const QByteArray& body,
    const QObject* context, Handler<ReplacementId> handler)
{
    HttpRequest create = request(Method::Post,
        "/containers/create?name=" + quoted(name)
            + (platform.isEmpty() ? QByteArray() : "&platform=" + quoted(platform)));
    create.body = body;
    return change<ReplacementId>(
        std::move(create),
        [](const QByteArray& answer) {
            ReplacementId made{{textAt(parsed(answer), "Id")}};
            return made.id.isEmpty() ? Result<ReplacementId>(badAnswer("create")) : Result<ReplacementId>(made);
        },
        context, std::move(handler));
}

RequestHandle EngineActions::connectNetwork(const ReplacementId& container, const QString& network,
    const QByteArray& endpointConfig, const QObject* context, Handler<bool> handler)
{
    HttpRequest connect = request(Method::Post, "/networks/" + quoted(network) + "/connect");
    connect.body = dumped({{"Container", container.id.value.toStdString()}});
    if (!endpointConfig.isEmpty()) { // as it is: what is parsed and written again may not be the same
        connect.body.insert(connect.body.size() - 1, ",\"EndpointConfig\":" + endpointConfig);
    }
    return change(std::move(connect), context, std::move(handler));
}

RequestHandle EngineActions::disconnectNetwork(
    const ReplacementId& container, const QString& network, const QObject* context, Handler<bool> handler)
{
    HttpRequest disconnect = request(Method::Post, "/networks/" + quoted(network) + "/disconnect");
    disconnect.body = dumped({{"Container", container.id.value.toStdString()}, {"Force", false}});
    return change(std::move(disconnect), context, std::move(handler));
}

RequestHandle EngineActions::rename(
    const ContainerId& id, const QString& name, const QObject* context, Handler<bool> handler)
{
    return change(containerRequest(Method::Post, id, "/rename?name=" + quoted(name)), context, std::move(handler));
}

RequestHandle EngineActions::stop(const ContainerId& id, std::optional<int> seconds, std::chrono::seconds mostKnown,
    const QObject* context, Handler<bool> handler)
{
    // Never 0, which would kill it at once.
    const std::optional<int> given = seconds ? std::optional(std::max(1, *seconds)) : std::nullopt;
    HttpRequest stop =
        containerRequest(Method::Post, id, given ? "/stop?t=" + QByteArray::number(*given) : QByteArray("/stop"));
    stop.timeout = stopMargin + (given ? std::chrono::seconds(*given) : mostKnown);
    return change(std::move(stop), context, std::move(handler));
}

RequestHandle EngineActions::start(const ContainerId& id, const QObject* context, Handler<bool> handler)
{
    return change(containerRequest(Method::Post, id, "/start"), context, std::move(handler));
}

RequestHandle EngineActions::pause(const ContainerId& id, const QObject* context, Handler<bool> handler)
{
    return change(containerRequest(Method::Post, id, "/pause"), context, std::move(handler));
}

RequestHandle EngineActions::setRestartPolicy(
    const ContainerId& id, const RestartPolicy& policy, const QObject* context, Handler<bool> handler)
{
    HttpRequest update = containerRequest(Method::Post, id, "/update");
    update.body = dumped({{"RestartPolicy",
        {{"Name", (policy.name.isEmpty() ? u"no"_s : policy.name).toStdString()},
            {"MaximumRetryCount", policy.maximumRetryCount}}}});
    return change(std::move(update), context, std::move(handler));
}

RequestHandle EngineActions::removeContainer(const ContainerId& id, const QObject* context, Handler<bool> handler)
{
    return change(containerRequest(Method::Delete, id), context, std::move(handler));
}

RequestHandle EngineActions::placeMarker(const Marker& marker, const QObject* context, Handler<Marker> handler)
{
    HttpRequest create = request(Method::Post, "/volumes/create");
    Document labels = Document::object();
    for (auto label = marker.labels.begin(); label != marker.labels.end(); ++label) {
        labels[label.key().toStdString()] = label.value().toStdString();
    }
    create.body = dumped({{"Name", marker.name.toStdString()}, {"Labels", std::move(labels)}});
    return change<Marker>(std::move(create), parseMarker, context, std::move(handler));
}

RequestHandle EngineActions::removeMarker(const QString& name, const QObject* context, Handler<bool> handler)
{
    return change(request(Method::Delete, "/volumes/" + quoted(name)), context, std::move(handler));
}

} // namespace Hull
