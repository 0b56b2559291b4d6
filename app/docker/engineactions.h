// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/apiversion.h"
#include "app/docker/layerarchive.h"
#include "app/transport/httpclient.h"
#include "models/domain/container.h"

#include <QMap>

#include <optional>

namespace Hull {

//! A container that this program made and that is not in service yet: what may be done with it and with no other.
struct ReplacementId
{
    ContainerId id;
};

//! A volume that says who changes a container: its labels, as the engine keeps them.
struct Marker
{
    QString name;
    QMap<QString, QString> labels;
};

/*!
 * The calls that change what is on a host, as far as recreating a container needs them, and no others: nothing here
 * kills, forces, prunes, deletes a volume of a container, takes an original off its networks or moves an image's tag.
 *
 * The engine may have carried a call out although it failed here (a lost connection, Timeout), and a success says
 * nothing about what became of it since: look again after each. Errors are the transport's, Forbidden, Gone (404) and
 * HttpError with httpStatus. Handlers run as HttpClient says.
 */
class EngineActions
{
public:
    //! http is borrowed and outlives this.
    EngineActions(HttpClient& http, Endpoint endpoint, ApiVersion api);

    [[nodiscard]] ApiVersion api() const { return m_api; } //!< that documents come in
    [[nodiscard]] bool isLocal() const; //!< the engine is on this machine, as far as its address tells

    // What is there now. Documents as they came, which may hold secrets.
    RequestHandle inspect(const QString& idOrName, const QObject* context, Handler<QByteArray> handler);
    RequestHandle inspectImage(const QString& id, const QObject* context, Handler<QByteArray> handler);
    //! The last lines that a container wrote: plain, or in frames where it has no terminal.
    RequestHandle logTail(const ContainerId& id, int lines, const QObject* context, Handler<QByteArray> handler);
    //! /containers/{id}/changes as it came.
    RequestHandle changes(const ContainerId& id, const QObject* context, Handler<QByteArray> handler);
    //! All files of a container but those of its mounts go to archive, whose errors are told, too.
    RequestHandle exportFiles(const ContainerId& id, const std::shared_ptr<LayerArchive>& archive,
        const QObject* context, Handler<bool> handler);
    RequestHandle marker(const QString& name, const QObject* context, Handler<Marker> handler);
    //! All volumes that are markers by their names.
    RequestHandle markers(const QString& prefix, const QObject* context, Handler<std::vector<Marker>> handler);

    /*!
     * Makes a container that is not started. name is free, or HttpError 409; platform is empty for the engine's own;
     * body is JSON and may hold secrets.
     */
    RequestHandle createContainer(const QString& name, const QString& platform, const QByteArray& body,
        const QObject* context, Handler<ReplacementId> handler);
    //! Puts it on one more network; endpointConfig is JSON, or empty.
    RequestHandle connectNetwork(const ReplacementId& container, const QString& network,
        const QByteArray& endpointConfig, const QObject* context, Handler<bool> handler);
    RequestHandle disconnectNetwork(
        const ReplacementId& container, const QString& network, const QObject* context, Handler<bool> handler);

    /*!
     * Puts what archive holds into a container that does not run, and which nobody else uses. No folder there becomes
     * anything else, nor the other way round: HttpError. What lies below a mount would go into what is mounted.
     */
    RequestHandle extractFiles(const ContainerId& id, const std::shared_ptr<LayerArchive>& archive,
        const QObject* context, Handler<bool> handler);

    RequestHandle rename(const ContainerId& id, const QString& name, const QObject* context, Handler<bool> handler);
    //! seconds: until it is killed, at least 1; unset: as long as the container itself says, of which mostKnown is what
    //! we know.
    RequestHandle stop(const ContainerId& id, std::optional<int> seconds, std::chrono::seconds mostKnown,
        const QObject* context, Handler<bool> handler);
    RequestHandle start(const ContainerId& id, const QObject* context, Handler<bool> handler);
    RequestHandle pause(const ContainerId& id, const QObject* context, Handler<bool> handler);
    RequestHandle setRestartPolicy(
        const ContainerId& id, const RestartPolicy& policy, const QObject* context, Handler<bool> handler);
    //! Of a container that does not run; its volumes stay.
    RequestHandle removeContainer(const ContainerId& id, const QObject* context, Handler<bool> handler);

    /*!
     * Which of these calls (stop, rename, update, start, delete; with copies also export and archive) a proxy or plugin
     * before the engine does not let pass, by their names. Each is tried on a container that cannot exist, so nothing
     * comes of it.
     */
    void findRefusedCalls(bool copies, const QObject* context, const Handler<QStringList>& handler);

    //! Makes it where it is not there yet; the answer is the one that is there now, which may be another's.
    RequestHandle placeMarker(const Marker& marker, const QObject* context, Handler<Marker> handler);
    RequestHandle removeMarker(const QString& name, const QObject* context, Handler<bool> handler);

private:
    template <typename T>
    using Parse = std::function<Result<T>(const QByteArray& body)>;

    template <typename T>
    RequestHandle ask(const QByteArray& path, Parse<T> parse, const QObject* context, Handler<T> handler);
    template <typename T>
    RequestHandle change(HttpRequest request, Parse<T> parse, const QObject* context, Handler<T> handler);
    RequestHandle change(HttpRequest request, const QObject* context, Handler<bool> handler);
    [[nodiscard]] HttpRequest request(HttpRequest::Method method, const QByteArray& path) const;
    [[nodiscard]] HttpRequest containerRequest(
        HttpRequest::Method method, const ContainerId& id, const QByteArray& rest = {}) const;

    HttpClient& m_http;
    const Endpoint m_endpoint;
    const ApiVersion m_api;
};

} // namespace Hull
