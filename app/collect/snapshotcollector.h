// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/apiversion.h"
#include "app/transport/endpoint.h"
#include "models/domain/ruleinfo.h"
#include "models/domain/snapshot.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Hull {

class HttpClient;
class RemoteShell;

struct CollectOptions
{
    Profile profile = Profile::Core; //!< full also reads processes and the image list
    std::chrono::milliseconds timeout{60000}; //!< for the whole host
    std::chrono::milliseconds spent{0}; //!< of that, on the way to the engine
    QString apiVersion; //!< DOCKER_API_VERSION, see negotiateApi()
    bool readKernel = true; //!< look into /proc where the engine's processes provably are
    //! Leads to a shell on the engine's host, asked each time since the way may be gone by then; it or its answer null:
    //! there is none. Needed where the engine is not behind a local socket.
    std::function<RemoteShell*()> shell;
};

/*!
 * Reads one host once: ping, version, info, list, inspect of each and what the rules need beside. Always ends with a
 * snapshot, also when nothing could be read (status Unreachable), exactly once, and never from inside start().
 */
class SnapshotCollector : public QObject
{
    Q_OBJECT

public:
    //! client is borrowed and outlives the collector.
    SnapshotCollector(
        HttpClient& client, Host host, Endpoint endpoint, const CollectOptions& options, QObject* parent = nullptr);
    ~SnapshotCollector() override;

    void start();
    //! Before start(): once it is agreed how to speak, negotiated() comes, and nothing more is read until proceed().
    void holdWhenNegotiated();
    void proceed();
    void cancel(); //!< ends with an Unreachable snapshot of kind Cancelled

Q_SIGNALS:
    void negotiated(Hull::ApiVersion spoken, bool isPodman);
    void progressed(int containersRead, int containersListed);
    void finished(const Hull::SnapshotPtr& snapshot);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
