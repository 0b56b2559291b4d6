// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

struct Container;

//! Who recreates a container when it is changed behind its manager's back.
struct ManagedBy
{
    //! Part of the JSON contract; the others have no kind of their own there.
    enum class Kind { None, Compose, Swarm, Kubernetes, Systemd, Nomad, Other };
    //! Which one it is where kind is Other.
    enum class Tool {
        None,
        Balena,
        Buildx,
        CasaOs,
        Coolify,
        DesktopExtension,
        Dokku,
        Ecs,
        GitLabRunner,
        HomeAssistant,
        K3d,
        Kind,
        Minikube,
        Rancher,
        Testcontainers,
        Unraid,
    };

    Kind kind = Kind::None;
    QString name; //!< project, service, pod, unit, job …
    Tool tool = Tool::None;

    friend bool operator==(const ManagedBy&, const ManagedBy&) = default;
};

[[nodiscard]] ManagedBy managerOf(const Container& container); //!< from its labels and its name
//! The service of a Compose project or a swarm that the container is one of; empty where there is none.
[[nodiscard]] QString serviceOf(const Container& container);
[[nodiscard]] QString managerKindName(ManagedBy::Kind kind); //!< "none", "compose" …

} // namespace Hull
