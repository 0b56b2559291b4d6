// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"

#include <QHash>

#include <utility>
#include <vector>

namespace Hull {

class HostIndex;

//! Whose namespace a container is in, followed through `container:<id or name>` to its owner.
struct NamespaceChain
{
    enum class End {
        Private, //!< the container's own, or another container's own
        Host,
        Unresolved, //!< see reason
    };

    static constexpr size_t shown = 5; //!< so many containers of a chain are kept: the nearest and the last

    End end = End::Private;
    std::vector<const Container*> via; //!< the containers that were followed, nearest first; empty where unresolved
    int skipped = 0; //!< how many were left out before the last one
    const char* reason = nullptr; //!< why it is unresolved; English source

    [[nodiscard]] bool isHost() const { return end == End::Host; }
};

//! What was found out so far, so that a container that many chains lead through is followed once.
class NamespaceMemory
{
public:
    using Mode = QString HostConfig::*;
    using Chains = QHash<const Container*, NamespaceChain>;

    [[nodiscard]] Chains& of(Mode mode);

private:
    std::vector<std::pair<Mode, Chains>> m_chains; //!< four at most
};

/*!
 * Follows one of HostConfig's networkMode, pidMode, ipcMode and (Podman) utsMode from container on. A missing or
 * ambiguous container, a loop, and a namespace that is given by path leave it unresolved.
 */
[[nodiscard]] NamespaceChain followNamespace(
    const Container& container, QString HostConfig::*mode, const HostIndex& index);

//! Whether the mode joins another container's namespace; what it names then stands behind the colon.
[[nodiscard]] bool joinsContainer(const QString& mode);

} // namespace Hull
