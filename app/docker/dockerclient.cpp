// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/dockerclient.h"

#include "app/docker/apierror.h"
#include "app/docker/eventstream.h"

#include <QPointer>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// Bytes of an answer. A single object has some KiB, or some hundred with a long seccomp profile.
constexpr qint64 pingBodyLimit = 64 * 1024;
constexpr qint64 objectBodyLimit = 8 * 1024 * 1024;
constexpr qint64 listBodyLimit = HttpRequest::defaultBodyLimit;

QByteArray quoted(const QString& segment)
{
    return segment.toUtf8().toPercentEncoding(":"); // image ids: "sha256:…"
}

EnginePing pingFrom(const HttpResponse& response)
{
    EnginePing ping;
    ping.newest = ApiVersion::fromText(QString::fromLatin1(response.header("api-version")));
    ping.isPodman = !response.header("libpod-api-version").isNull();
    return ping;
}

Result<EnginePing> pingByHead(const HttpResponse& response)
{
    if (response.status == 200) {
        EnginePing ping = pingFrom(response);
        if (ping.newest) {
            return ping;
        }
    }
    return Error{Error::Kind::HttpError, {}, {}, {}, {}, response.status}; // not understood: GET will tell
}

Result<EnginePing> pingByBody(const HttpResponse& response, const QString& address)
{
    const EnginePing ping = pingFrom(response);
    if (response.status == 200 && (ping.newest || response.body.trimmed() == "OK")) {
        return ping;
    }
    const bool isEngineLike = response.status >= 500 || response.status == 401 || response.status == 403;
    return isEngineLike ? apiError(response, u"/_ping"_s) : notDockerError(address);
}

//! The value of a good answer, or what is wrong with it; path says in the details what was asked.
template <typename T, typename Parse>
Result<T> decoded(const Result<HttpResponse>& response, const QByteArray& path, Parse parse)
{
    if (!response) {
        return response.error();
    }
    if (response->status != 200) {
        return apiError(*response, QString::fromLatin1(path));
    }
    Result<T> parsed = parse(response->body);
    if (!parsed) {
        Error error = parsed.error();
        error.detail = QString::fromLatin1(path);
        return error;
    }
    return parsed;
}

//! Two requests, one after the other, that are one to whoever asked.
class PingCancellation : public Cancellation
{
public:
    void follow(RequestHandle handle) { m_current = std::move(handle); }

private:
    void abort() override { m_current.cancel(); }

    RequestHandle m_current;
};

} // namespace

DockerClient::DockerClient(HttpClient& http, Endpoint endpoint)
    : m_http(http)
    , m_endpoint(std::move(endpoint))
{ }

HttpRequest DockerClient::request(const QByteArray& path) const
{
    HttpRequest request;
    request.endpoint = m_endpoint;
    request.path = "/v" + m_apiVersion.text().toLatin1() + path;
    request.timeout = m_timeout;
    return request;
}

QString DockerClient::address() const
{
    return m_endpoint.isUnix() ? m_endpoint.socketPath : m_endpoint.baseUrl;
}

template <typename T>
RequestHandle DockerClient::ask(
    const QByteArray& path, Parser<T> parser, const QObject* context, Handler<T> handler, qint64 bodyLimit)
{
    Decode<T> decode = [path, parser, pool = m_http.strings()](const Result<HttpResponse>& response) {
        return decoded<T>(response, path, [&](const QByteArray& body) { return parser(body, *pool); });
    };
    HttpRequest get = request(path);
    get.bodyLimit = bodyLimit;
    return m_http.get<T>(get, context, std::move(decode), std::move(handler));
}

RequestHandle DockerClient::ping(const QObject* context, Handler<EnginePing> handler)
{
    HttpRequest head = request({});
    head.path = QByteArrayLiteral("/_ping");
    head.method = HttpRequest::Method::Head;
    head.bodyLimit = pingBodyLimit;
    head.urgent = true;
    Decode<EnginePing> decode = [](const Result<HttpResponse>& response) -> Result<EnginePing> {
        return response ? pingByHead(*response) : response.error();
    };
    const QPointer<const QObject> asker(context);
    const auto cancellation = std::make_shared<PingCancellation>();
    Handler<EnginePing> tryAgain = [self = *this, asker, cancellation, handler = std::move(handler)](
                                       Result<EnginePing> ping) mutable {
        if (!ping && ping.error().kind == Error::Kind::HttpError && asker) {
            cancellation->follow(self.pingByGet(asker, std::move(handler)));
        } else {
            handler(std::move(ping));
        }
    };
    cancellation->follow(m_http.get<EnginePing>(head, context, std::move(decode), std::move(tryAgain)));
    return RequestHandle(cancellation);
}

RequestHandle DockerClient::pingByGet(const QObject* context, Handler<EnginePing> handler)
{
    HttpRequest get = request({});
    get.path = QByteArrayLiteral("/_ping");
    get.bodyLimit = pingBodyLimit;
    get.urgent = true;
    Decode<EnginePing> decode = [address = address()](const Result<HttpResponse>& response) -> Result<EnginePing> {
        return response ? pingByBody(*response, address) : response.error();
    };
    return m_http.get<EnginePing>(get, context, std::move(decode), std::move(handler));
}

RequestHandle DockerClient::version(const QObject* context, Handler<EngineVersion> handler)
{
    HttpRequest unversioned = request({});
    unversioned.path = QByteArrayLiteral("/version");
    unversioned.bodyLimit = objectBodyLimit;
    Decode<EngineVersion> decode = [pool = m_http.strings()](const Result<HttpResponse>& response) {
        return decoded<EngineVersion>(
            response, "/version", [&](const QByteArray& body) { return parseVersion(body, *pool); });
    };
    return m_http.get<EngineVersion>(unversioned, context, std::move(decode), std::move(handler));
}

RequestHandle DockerClient::info(const QObject* context, Handler<EngineFacts> handler)
{
    return ask<EngineFacts>("/info", parseInfo, context, std::move(handler), objectBodyLimit);
}

RequestHandle DockerClient::listContainers(const QObject* context, Handler<std::vector<ListedContainer>> handler)
{
    return ask<std::vector<ListedContainer>>(
        "/containers/json?all=1", parseContainerList, context, std::move(handler), listBodyLimit);
}

RequestHandle DockerClient::inspectContainer(const ContainerId& id, std::function<void(Container&)> onParsed,
    const QObject* context, Handler<std::shared_ptr<Container>> handler)
{
    const QByteArray path = "/containers/" + quoted(id.value) + "/json";
    using Pointer = std::shared_ptr<Container>;
    Decode<Pointer> decode = [path, onParsed = std::move(onParsed), pool = m_http.strings()](
                                 const Result<HttpResponse>& response) {
        return decoded<Pointer>(response, path, [&](const QByteArray& body) -> Result<Pointer> {
            Result<Container> parsed = parseContainer(body, *pool);
            if (!parsed) {
                return parsed.error();
            }
            auto container = std::make_shared<Container>(std::move(*parsed));
            if (onParsed) {
                onParsed(*container);
            }
            return container;
        });
    };
    HttpRequest get = request(path);
    get.bodyLimit = objectBodyLimit;
    return m_http.get<Pointer>(get, context, std::move(decode), std::move(handler));
}

RequestHandle DockerClient::inspectContainerRaw(
    const ContainerId& id, const QObject* context, Handler<QByteArray> handler)
{
    const QByteArray path = "/containers/" + quoted(id.value) + "/json";
    Decode<QByteArray> decode = [path](const Result<HttpResponse>& response) {
        return decoded<QByteArray>(response, path, [](const QByteArray& body) { return Result<QByteArray>(body); });
    };
    HttpRequest get = request(path);
    get.bodyLimit = objectBodyLimit;
    return m_http.get<QByteArray>(get, context, std::move(decode), std::move(handler));
}

RequestHandle DockerClient::inspectExec(const QString& id, const QObject* context, Handler<ExecInfo> handler)
{
    return ask<ExecInfo>("/exec/" + quoted(id) + "/json", parseExec, context, std::move(handler), objectBodyLimit);
}

RequestHandle DockerClient::listProcesses(
    const ContainerId& id, const QObject* context, Handler<std::vector<ProcessInfo>> handler)
{
    // Docker runs the host's ps with these arguments. Podman would run the image's own ps inside the container, and
    // repeat it for ever; given its own column names it looks from outside, once.
    const QByteArray query = m_podman ? "/top?ps_args=pid,comm&stream=false" : "/top?ps_args=-eo%20pid,comm";
    const QByteArray path = "/containers/" + quoted(id.value) + query;
    return ask<std::vector<ProcessInfo>>(path, parseProcesses, context, std::move(handler), objectBodyLimit);
}

RequestHandle DockerClient::inspectImage(const ImageId& id, const QObject* context, Handler<Image> handler)
{
    return ask<Image>(
        "/images/" + quoted(id.value) + "/json", parseImage, context, std::move(handler), objectBodyLimit);
}

RequestHandle DockerClient::listImageTags(const QObject* context, Handler<QHash<QString, ImageId>> handler)
{
    return ask<QHash<QString, ImageId>>("/images/json", parseImageTags, context, std::move(handler), listBodyLimit);
}

RequestHandle DockerClient::listVolumes(const QObject* context, Handler<std::vector<Volume>> handler)
{
    return ask<std::vector<Volume>>("/volumes", parseVolumes, context, std::move(handler), listBodyLimit);
}

RequestHandle DockerClient::listNetworks(const QObject* context, Handler<std::vector<Network>> handler)
{
    return ask<std::vector<Network>>("/networks", parseNetworks, context, std::move(handler), listBodyLimit);
}

RequestHandle DockerClient::listServices(const QObject* context, Handler<std::vector<Service>> handler)
{
    return ask<std::vector<Service>>("/services", parseServices, context, std::move(handler), listBodyLimit);
}

RequestHandle DockerClient::events(qint64 sinceNano, const QObject* context, StreamHandlers<EngineEvent> handlers)
{
    // Podman has other types of events, and no way to ask for several of them in every version.
    HttpRequest get = request(eventsQuery(sinceNano, !m_podman));
    get.bodyLimit = objectBodyLimit; // of an answer that is no stream
    return m_http.stream<EngineEvent>(
        get, context, std::make_unique<EventStream>(m_http.strings(), address()), std::move(handlers));
}

} // namespace Hull
