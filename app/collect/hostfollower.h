// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/hostupdate.h"

#include <QTimer>

#include <memory>

namespace Hull {

/*!
 * Follows the events of one engine and keeps a snapshot up to date with them. One follower for one stream: it is over
 * with lost().
 *
 *     open() ─► opened() ─► somebody reads the whole host ─► follow(snapshot) ─► changed(), changed() …
 *                      └──► resume(old snapshot) ─► changed(), or gap(): read the whole host
 *
 * What happens while the host is read is gathered and looked at afterwards, so nothing is missed between.
 */
class HostFollower : public QObject
{
    Q_OBJECT

public:
    //! client is borrowed and outlives the follower.
    HostFollower(HttpClient& client, Endpoint endpoint, const CollectOptions& options, ApiVersion spoken, bool isPodman,
        QObject* parent = nullptr);
    ~HostFollower() override;

    //! Begins to listen; sinceNano: the last event that was dealt with before (lastEvent()), 0: there was none.
    void open(qint64 sinceNano);

    //! The whole host is about to be read: events are gathered until follow(). What came before does not matter.
    void pause();
    void follow(const SnapshotPtr& snapshot); //!< keeps this one up to date, beginning with what was gathered
    //! Goes on where another follower ended, if this engine remembers that follower's last event: else there is a gap.
    void resume(const SnapshotPtr& snapshot);
    void check(); //!< now: whether somebody answers, and whether the list of containers is as it should be

    //! The last event, all of whose consequences are in the snapshot; 0 where some are not, or there was none.
    [[nodiscard]] qint64 lastEvent() const;

Q_SIGNALS:
    void opened();
    void heard(const Hull::EngineEvent& event); //!< the latest of some; the noise of health checks is left out
    void changed(const Hull::SnapshotPtr& snapshot);
    void gap();
    void lost(const Hull::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
