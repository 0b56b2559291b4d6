// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/contextlist.h"
#include "app/config/sshconfig.h"

#include <QString>

#include <vector>

namespace Hull {

//! Where to look for what a window without hosts can offer; a value, so that tests need no machine of their own.
struct FirstStartEnvironment
{
    DockerEnvironment docker;
    QString home;
    QString sshConfig; //!< see sshConfigPath()
    QString runtimeDirectory; //!< XDG_RUNTIME_DIR, else /run/user/<uid>
    QString dockerSocket = QStringLiteral("/var/run/docker.sock");

    [[nodiscard]] static FirstStartEnvironment fromProcess(const QProcessEnvironment& environment);
};

//! A socket of an engine on this computer.
struct LocalSocket
{
    enum class Kind { Docker, RootlessDocker, Podman };

    Kind kind = Kind::Docker;
    QString path;
    bool usable = false; //!< false: it is there, but this account may not use it
    QString group; //!< that the socket belongs to: who is in it may use it

    friend bool operator==(const LocalSocket&, const LocalSocket&) = default;
};

//! What there is to begin with. Nothing of it is connected to.
struct FirstStart
{
    std::vector<LocalSocket> sockets; //!< the usable ones first
    int contexts = 0; //!< of docker, that can be imported
    int brokenContexts = 0;
    int sshHosts = 0; //!< names in the ssh configuration
};

//! Beside what was found in docker's and ssh's configuration. Looks for sockets, so a window calls it from a thread of
//! its own.
[[nodiscard]] FirstStart firstStartProposals(
    const FirstStartEnvironment& environment, const ContextList& contexts, const SshConfigHosts& ssh);

} // namespace Hull
