// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/hostsession.h"
#include "app/session/hostsources.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Hull {

class WakeWatch;

//! All hosts of the program, in the order in which they were added. Owns the HTTP client that serves them.
class Fleet : public QObject
{
    Q_OBJECT

public:
    explicit Fleet(QObject* parent = nullptr);
    ~Fleet() override;

    HostSession* addHost(const Host& host); //!< does not read yet, see refresh()
    HostSession* addSnapshot(const SnapshotPtr& snapshot);
    HostSession* addSource(const HostSource& source); //!< whichever of the above it is, or a host in state Failed
    void setPolicy(const Policy& policy);
    //! For hosts that are added later; what it says of HTTP headers counts for all.
    void setDockerEnvironment(const DockerEnvironment& environment);
    //! Per host; counts for hosts that are added later. Without it they have a minute in all, but the first answer of
    //! an engine behind SSH has less, see SshOptions.
    void setTimeout(std::chrono::milliseconds timeout);
    void setPrompter(Prompter* prompter); //!< borrowed, outlives the fleet; counts for hosts that are added later
    //! How many hosts refresh() reads at the same time; default 16. One that waits for the user's answer lets another
    //! one have its turn, and takes none from it when it goes on.
    void setParallelHosts(int count);
    void setLive(bool live); //!< for all hosts, also those that are added later; off at first
    //! For tests, after setLive(): tells live hosts that the machine was asleep, in place of the machine's own clocks.
    void setWakeWatch(std::unique_ptr<WakeWatch> watch);
    void connectHost(HostSession* session); //!< reads it when its turn comes, and follows it if live
    void disconnectHost(HostSession* session);
    void removeHost(HostSession* session); //!< sessionRemoved() comes while it is still there
    //! The same, and what the source is takes its place; does not read yet.
    HostSession* replaceHost(HostSession* session, const HostSource& source);
    void refresh(); //!< every host; a session that is reading goes on
    void cancel(); //!< ends every reading, also those that wait for their turn

    [[nodiscard]] const std::vector<HostSession*>& sessions() const;
    [[nodiscard]] bool isWaiting(const HostSession* session) const; //!< for its turn to be read
    [[nodiscard]] const ConnectionServices& services() const; //!< what its sessions reach hosts with
    [[nodiscard]] bool isReading() const; //!< also while a host waits for its turn

Q_SIGNALS:
    void sessionAdded(Hull::HostSession* session);
    //! After sessionAdded() and before sessionRemoved(): the one stands where the other stood.
    void sessionReplaced(Hull::HostSession* before, Hull::HostSession* after);
    void sessionRemoved(Hull::HostSession* session);
    void sessionStateChanged(Hull::HostSession* session);
    void assessmentChanged(Hull::HostSession* session);
    void readingFinished(); //!< isReading() has become false

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
