// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/hostfollower.h"
#include "app/session/backoff.h"
#include "app/session/hostsession.h"
#include "app/session/sessionprompter.h"

#include <QElapsedTimer>
#include <QPointer>

namespace Hull {

//! How a session reads, follows and comes back. Only for hostsession*.cpp.
class HostSession::Private
{
public:
    Private(HostSession& session, const ConnectionServices& connectionServices, Host hostValue,
        const CollectOptions& collectOptions);

    [[nodiscard]] static State stateAfter(const HostSnapshot& snapshot);
    [[nodiscard]] static SnapshotPtr unreachableSnapshot(const Host& host, const Error& error);

    void startReading(bool isRetry = false);
    void collect();
    void proceed(); //!< with the reading that waited for the events to be followed
    void endReading(const SnapshotPtr& snapshot);
    void settle(const SnapshotPtr& snapshot); //!< state, error and assessment after a reading or an update
    void judge(const SnapshotPtr& snapshot); //!< all of it, unlike settle(), which judges what is new
    void judgeUnread(
        const Error& why); //!< a failure: what was read before is stale now, else the address alone is judged
    void take(HostAssessment judged);

    void beginFollowing(ApiVersion spoken, bool isPodman);
    void onOpened();
    void onUpdate(const SnapshotPtr& snapshot);
    void onFollowerLost(const Error& error);
    void lose(const Error& error); //!< the host was there and is not any more
    void comeBack(const Error& error); //!< plans the next attempt where that may help
    void dropFollower();
    void dropCollector();
    void disconnect();

    HostSession& q;
    const std::unique_ptr<SessionPrompter>
        prompter; //!< before the services, which borrow it; null: nobody can be asked
    const ConnectionServices services;
    std::unique_ptr<Transport> transport; //!< made with the first reading
    Host host;
    HostLabels labels;
    CollectOptions options;
    Policy policy;
    std::vector<TransactionRecord> keptOriginals; //!< the changes that keep them
    State state = State::Idle;
    std::optional<Error> error;
    HostAssessmentPtr assessment;
    RequestHandle opening; //!< of the transport, while connecting
    bool connecting = false;
    QElapsedTimer sinceStart; //!< of the latest reading
    std::optional<Endpoint> endpoint; //!< of the latest reading
    SnapshotCollector* collector = nullptr; //!< a child of q, while a reading is under way
    bool refreshable = true;
    bool stale = false;
    bool readAgain = false; //!< the policy became wider while a reading was under way
    int containersRead = 0;
    int containersListed = 0;

    bool live = false; //!< wanted
    bool hasBeenRead = false; //!< since the user connected the host
    bool retrying = false; //!< see isRetrying(); of the latest reading
    bool hasAsked = false; //!< somebody was asked something in the latest attempt
    HostFollower* follower = nullptr; //!< a child of q
    bool following = false; //!< it keeps the assessment up to date
    std::optional<Error> followError; //!< why there is no follower though one is wanted
    qint64 resumeAt = 0; //!< HostFollower::lastEvent() of the follower before
    Backoff backoff;
    QTimer poll; //!< where events cannot be followed, see followError
    std::optional<EngineEvent> lastEvent;
    QDateTime lastEventTime;
};

} // namespace Hull
