// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/kernelprobe.h"
#include "app/collect/openrequests.h"
#include "app/collect/realsocket.h"
#include "app/collect/snapshotcollector.h"
#include "app/docker/dockerclient.h"

#include <QSet>

namespace Hull {

/*!
 * Reads single containers with everything that hangs on one: what the kernel says, its image, its running execs and,
 * where the profile asks for them, its processes. For a reading of the whole host as well as for what has changed.
 */
class ContainerReader
{
public:
    using Inspected = std::function<void(Result<std::shared_ptr<Container>>)>;

    //! client and requests are borrowed; what they are asked counts among requests.
    ContainerReader(DockerClient& client, OpenRequests& requests, const Host& host, const CollectOptions& options);

    /*!
     * inspected gets the container (or why there is none) before what hangs on it, which is complete when requests is
     * empty. Images that snapshot does not know yet go there; it must live as long as the requests.
     */
    void read(const ContainerId& id, HostSnapshot& snapshot, Inspected inspected);

    /*!
     * Once all of them are read: asks the kernel of a host that is reached through a shell about them, in one script
     * for all; false where there is nothing (left) to ask. anyGone: others were there before, and their ports may be
     * free now. Which ports are taken goes to the snapshot, and why it could not be asked; where that is known already
     * it is not asked again.
     */
    [[nodiscard]] bool askKernel(
        const std::vector<std::shared_ptr<Container>>& containers, bool anyGone, HostSnapshot& snapshot);

    //! Where a host's socket is on this machine: finds out where it really lies, for the snapshot.
    void findSocket(HostSnapshot& snapshot);

    void forget(); //!< the requests were dropped: starts over with another snapshot
    [[nodiscard]] int imagesOpen() const { return m_imagesOpen; }

private:
    void readImage(const ImageId& id, HostSnapshot& snapshot);
    void readExec(const std::shared_ptr<Container>& container, const QString& execId);
    void readProcesses(const std::shared_ptr<Container>& container);

    DockerClient& m_client;
    OpenRequests& m_requests;
    const Profile m_profile;
    std::shared_ptr<KernelProbe> m_probe; // used on the I/O thread alone; null where the engine is not ours to look at
    std::function<RemoteShell*()> m_shell; // empty where the kernel is not to be asked through one
    bool m_kernelAsked = false;
    RealSocket m_realSocket;
    QSet<ImageId> m_imagesAsked;
    int m_imagesOpen = 0;
};

} // namespace Hull
