// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilities.h"
#include "models/domain/message.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

// Which capabilities a container is to keep when ALL are dropped. No place says which ones a program uses, so this is
// put together from signs, each of which can be wrong: every entry tells its reason, and the user decides.

namespace Hull {

//! One process of the container, as the host sees it.
struct ProcessClue
{
    int pid = 0;
    int parent = 0;
    bool isRoot = false; //!< its effective user id is 0
};

//! What only the engine tells, beyond a reading of its host; what was not read stays empty.
struct EngineClues
{
    QByteArray entrypoint; //!< the script that starts the container; of a program the content means nothing
    std::vector<ProcessClue> processes;
    CapabilitySet fileCapabilities = 0; //!< of the program that starts, see fileCapabilities()
    QString failedLog; //!< what it said in an attempt that failed without them
};

//! What is known of the container; what is not known stays empty.
struct CapabilityClues
{
    bool startsAsRoot = true; //!< of Config.User, or the image's
    QStringList imageNames; //!< "docker.io/library/nginx:1.27"
    std::optional<CapabilitySet> possessed; //!< what its processes may have today: more cannot be needed
    bool usesHostNetwork = false;
    int firstUnprivilegedPort = 0; //!< net.ipv4.ip_unprivileged_port_start where it runs; Docker sets 0
    std::vector<int> ports; //!< that it listens on
    EngineClues engine;
};

struct ProposedCapability
{
    int number = 0;
    std::vector<Message> reasons; //!< one or more, the strongest first
};

//! What to keep, by number. Empty: nothing speaks for any.
[[nodiscard]] std::vector<ProposedCapability> proposeCapabilities(const CapabilityClues& clues);

/*!
 * What a program needs to be started at all: without one of these in the container the kernel refuses to execute it,
 * though it may never use them. value is that of the extended attribute security.capability (vfs_cap_data in
 * linux/capability.h); 0 where it is none.
 */
[[nodiscard]] CapabilitySet fileCapabilities(const QByteArray& value);

} // namespace Hull
