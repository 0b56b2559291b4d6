// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/containerreader.h"

#include <utility>
#include <vector>

namespace Hull {

//! What of a host has to be read again, and what was learnt beside.
struct HostChanges
{
    QSet<ContainerId> containers; //!< to be inspected
    QSet<ContainerId> removed; //!< the engine has told that they are gone
    QSet<ImageId> images; //!< to be inspected anew where a container uses them
    std::vector<std::pair<ContainerId, SeenExec>> seen;
    bool volumes = false; //!< lists to be read again
    bool networks = false;
    bool services = false;
    bool imageTags = false;
    bool engine = false; //!< version and info
    bool list = false; //!< the containers are listed, and those inspected that are new or not as they were

    [[nodiscard]] bool isEmpty() const;
};

/*!
 * Brings a snapshot up to date: reads what has changed and makes a new snapshot that shares everything else. Ends once,
 * later, with ended() or failed(), the latter where the engine cannot be asked (any more).
 */
class HostUpdate : public QObject
{
    Q_OBJECT

public:
    //! client is borrowed and outlives the update; base was read completely, with the same options.
    HostUpdate(
        HttpClient& client, Endpoint endpoint, const CollectOptions& options, SnapshotPtr base, HostChanges changes);
    ~HostUpdate() override;

    void start();
    [[nodiscard]] const HostChanges& changes() const { return m_changes; } //!< as far as they are known

Q_SIGNALS:
    void ended(const Hull::SnapshotPtr& snapshot);
    void failed(const Hull::Error& error);

private:
    template <typename Values, typename Call>
    void askSection(Section<Values>& section, Call call);
    template <typename Values, typename Call>
    void askAgain(bool wanted, Section<Values>& section, Call call);
    void askServices();
    void readEngine();
    void onEngine(const EngineFacts& facts);
    void onList(const Result<std::vector<ListedContainer>>& list);
    void compare(const std::vector<ListedContainer>& list);
    void inspect(const ContainerId& id);
    void onInspected(const ContainerId& id, const Result<std::shared_ptr<Container>>& inspected);
    void checkGone();
    void advance();
    void finish();
    void rememberExecs(Container& container, const Container* before) const;
    void fail(const Error& error);

    DockerClient m_client;
    const SnapshotPtr m_base;
    HostChanges m_changes;
    std::shared_ptr<HostSnapshot> m_next;
    std::vector<std::shared_ptr<Container>> m_read;
    std::vector<UnreadableContainer> m_unreadable;
    std::vector<UnreadableContainer> m_gone; // 404: see checkGone()
    OpenRequests m_requests;
    ContainerReader m_reader;
    std::vector<ContainerId> m_toInspect;
    int m_inspecting = 0;
    std::optional<EngineVersion> m_version;
    bool m_hasEnded = false;
};

//! A new reading with the execs that were seen before in containers that were not started again since.
[[nodiscard]] SnapshotPtr withSeenExecs(const HostSnapshot& before, const SnapshotPtr& read);

} // namespace Hull
