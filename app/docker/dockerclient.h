// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/apiversion.h"
#include "app/docker/parse.h"
#include "app/transport/httpclient.h"
#include "models/domain/engineevent.h"

#include <QObject>

namespace Hull {

//! What /_ping says of the one that answers.
struct EnginePing
{
    std::optional<ApiVersion> newest; //!< unset: the engine does not say, ask /version
    bool isPodman = false;
};

/*!
 * The Engine API of one endpoint, as far as a scan reads it: one method per question. Every one is a GET (or HEAD) and
 * changes nothing. Answers are parsed on the HTTP client's I/O thread; handlers run as HttpClient says. Errors are the
 * transport's, BadAnswer, TooDeep, Forbidden, Gone (404) and HttpError.
 */
class DockerClient
{
public:
    //! http is borrowed and outlives the client.
    DockerClient(HttpClient& http, Endpoint endpoint);

    //! Goes into the path of every later request but ping() and version().
    void setApiVersion(ApiVersion version) { m_apiVersion = version; }
    void setPodman(bool podman) { m_podman = podman; } //!< which dialect listProcesses() speaks
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; } //!< of each request

    //! Tells whether there is an engine at all (NotDocker): HEAD, and GET where that is not understood. The handle
    //! cancels whichever is under way; unlike others, only in the thread that asked.
    RequestHandle ping(const QObject* context, Handler<EnginePing> handler);
    RequestHandle version(const QObject* context, Handler<EngineVersion> handler);
    RequestHandle info(const QObject* context, Handler<EngineFacts> handler);

    RequestHandle listContainers(const QObject* context, Handler<std::vector<ListedContainer>> handler); //!< all states
    //! onParsed runs on the I/O thread right after parsing; may be empty.
    RequestHandle inspectContainer(const ContainerId& id, std::function<void(Container&)> onParsed,
        const QObject* context, Handler<std::shared_ptr<Container>> handler);
    RequestHandle inspectContainerRaw(const ContainerId& id, const QObject* context, Handler<QByteArray> handler);
    RequestHandle inspectExec(const QString& id, const QObject* context, Handler<ExecInfo> handler);
    //! Process ids and names of a running container, found from the host: nothing runs in the container.
    RequestHandle listProcesses(
        const ContainerId& id, const QObject* context, Handler<std::vector<ProcessInfo>> handler);

    RequestHandle inspectImage(const ImageId& id, const QObject* context, Handler<Image> handler);
    RequestHandle listImageTags(const QObject* context, Handler<QHash<QString, ImageId>> handler);
    RequestHandle listVolumes(const QObject* context, Handler<std::vector<Volume>> handler);
    RequestHandle listNetworks(const QObject* context, Handler<std::vector<Network>> handler);
    RequestHandle listServices(const QObject* context, Handler<std::vector<Service>> handler);

    //! What happens on the engine, for ever; sinceNano: also what happened after that moment of the engine's clock, as
    //! far as it remembers (Docker: the last 256 events); 0: from now on. Errors: see EventStream.
    RequestHandle events(qint64 sinceNano, const QObject* context, StreamHandlers<EngineEvent> handlers);

private:
    template <typename T>
    using Parser = Result<T> (*)(QByteArrayView, StringPool&);

    template <typename T>
    RequestHandle ask(
        const QByteArray& path, Parser<T> parser, const QObject* context, Handler<T> handler, qint64 bodyLimit);
    [[nodiscard]] HttpRequest request(const QByteArray& path) const;
    [[nodiscard]] QString address() const;
    RequestHandle pingByGet(const QObject* context, Handler<EnginePing> handler);

    HttpClient& m_http;
    const Endpoint m_endpoint;
    ApiVersion m_apiVersion = preferredApi;
    bool m_podman = false;
    std::chrono::milliseconds m_timeout{30000};
};

} // namespace Hull
