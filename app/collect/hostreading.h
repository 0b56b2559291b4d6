// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/containerreader.h"
#include "app/collect/snapshotcollector.h"
#include "app/docker/dockerclient.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace Hull {

/*!
 * One reading of one host, step by step: ping and agreement on a version; then version, info and all lists at once;
 * then the containers, and beside them what they lead to. Whatever was asked is counted, and the reading is over when
 * nothing is open any more, or by timeout, cancellation or an error that leaves nothing to read.
 */
class HostReading : public QObject
{
    Q_OBJECT

public:
    HostReading(HttpClient& client, Host host, Endpoint endpoint, const CollectOptions& options);
    ~HostReading() override;

    void start();
    void cancel();
    //! With held set, negotiated() comes before anything is listed, and then nothing until proceed().
    void setHeld(bool held) { m_isHeld = held; }
    void proceed();

Q_SIGNALS:
    void negotiated(Hull::ApiVersion spoken, bool isPodman);
    void progressed(int containersRead, int containersListed);
    void ended(const Hull::SnapshotPtr& snapshot);

private:
    template <typename Values, typename Call>
    void askSection(Section<Values>& section, Call call);

    void onPing(const Result<EnginePing>& ping);
    void negotiate(ApiVersion newest, std::optional<ApiVersion> oldest);
    void readEngine();
    [[nodiscard]] bool renegotiated(const Error& error);
    void startOver();
    void onVersion(Result<EngineVersion> version);
    void onInfo(Result<EngineFacts> facts);
    void onList(Result<std::vector<ListedContainer>> list);
    void readContainers();
    void onContainer(const ListedContainer& listed, Result<std::shared_ptr<Container>> inspected);
    void checkGone();
    void advance();
    void reportProgress(bool now);

    void onTimeout();
    [[nodiscard]] QString unansweredEssentials() const;
    void finish();
    void end(const Error& error); //!< nothing could be read
    void conclude();

    DockerClient m_client;
    const Endpoint m_endpoint;
    const CollectOptions m_options;
    std::shared_ptr<HostSnapshot> m_snapshot;
    OpenRequests m_requests;
    ContainerReader m_reader;

    EnginePing m_ping;
    ApiVersion m_spoken;
    std::optional<EngineVersion> m_version;
    std::optional<EngineFacts> m_facts;
    std::optional<std::vector<ListedContainer>> m_list;
    size_t m_nextListed = 0;
    int m_inspecting = 0;
    int m_containersDone = 0;
    std::vector<std::shared_ptr<Container>> m_containers;
    std::vector<UnreadableContainer> m_gone; // 404 though the list named them, until a second list tells
    bool m_isVersionAsked = false; // before there is agreement on one
    bool m_isHeld = false;
    bool m_hasRenegotiated = false;
    bool m_hasEnded = false;
    QTimer m_timeout;
    QElapsedTimer m_sinceProgress;
};

} // namespace Hull
