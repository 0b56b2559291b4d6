// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/handshakegate.h"
#include "models/domain/message.h"

#include <QByteArray>

namespace Hull {

//! What ssh makes of a target by its configuration: the output of `ssh -G`.
struct SshResolved
{
    QString host;
    QString user;
    QString port;
    bool leaves = false; //!< ssh would go into the background once logged in, and so out of our hands
    bool takesKnownKeysOnly = false; //!< StrictHostKeyChecking yes
    QString via; //!< jump hosts, or a ProxyCommand; mostly empty
    QString jumps; //!< as ssh -J takes them; empty where there is none
    QString hostKeyAlias; //!< that its key goes by in known_hosts; mostly empty
    QString identityAgent; //!< the socket of ssh-agent, a variable that names it, or "none"; empty: not configured
    QString firstJump; //!< the first of the jump hosts; empty where there is none

    [[nodiscard]] static SshResolved fromOutput(const QByteArray& output);
    [[nodiscard]] Message fact() const; //!< "ops@10.0.0.5:2222 through bastion"
    [[nodiscard]] HandshakePlace place() const;
    [[nodiscard]] bool mayJump() const { return host.isEmpty() || !jumps.isEmpty(); } //!< also where ssh did not tell
    //! ssh asks an ssh-agent for its keys. variable: SSH_AUTH_SOCK of its environment.
    [[nodiscard]] bool usesAgent(const QString& variable) const;
    [[nodiscard]] QString hostKeyName() const; //!< that ssh calls its key by: "web", "[10.0.0.5]:2222"; may be empty
};

} // namespace Hull
