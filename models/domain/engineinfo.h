// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Hull {

//! What an engine says of itself: /_ping, /version and /info. An empty optional means "the engine does not say".
struct EngineInfo
{
    enum class Product { Unknown, Docker, Podman };

    Product product = Product::Unknown;
    QString version; //!< "20.10.24"
    QString apiVersion; //!< the version that was spoken, "1.41"
    QString apiMax; //!< the newest that the engine offers
    QString apiMin;
    bool apiTested = true; //!< false: newer than any version this program was tried with
    QString os;
    QString arch;
    QString kernel;
    QString hostName; //!< /info Name
    QString rootDir; //!< /info DockerRootDir
    QString cgroupVersion; //!< "1" or "2"; empty when not reported
    QString swarmState; //!< /info Swarm.LocalNodeState: "inactive", "active" …
    bool swarmManager = false; //!< /info Swarm.ControlAvailable
    std::optional<bool> rootless; //!< like all that stands in /info SecurityOptions, unset without that list
    std::optional<bool> usernsRemap;
    //! The daemon's default. Engines before 24 never report it; newer ones only when it is on, so false stays unset
    //! below API 1.43.
    std::optional<bool> noNewPrivileges;
    std::optional<bool> seccomp;
    std::optional<bool> apparmor;
    std::optional<bool> selinux;
    QStringList securityOptions; //!< /info SecurityOptions, verbatim

    friend bool operator==(const EngineInfo&, const EngineInfo&) = default;
};

[[nodiscard]] QString engineProductName(EngineInfo::Product product); //!< "docker", "podman", "unknown"

} // namespace Hull
