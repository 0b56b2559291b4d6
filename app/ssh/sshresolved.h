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
    QString via; //!< jump hosts, or a ProxyCommand; mostly empty
    QString firstJump; //!< the first of the jump hosts; empty where there is none

    [[nodiscard]] static SshResolved fromOutput(const QByteArray& output);
    [[nodiscard]] Message fact() const; //!< "ops@10.0.0.5:2222 through bastion"
    [[nodiscard]] HandshakePlace place() const;
};

} // namespace Hull
