// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/secretstore.h"
#include "app/ssh/handshakegate.h"
#include "app/ssh/sshcommand.h"
#include "app/ssh/sshruntime.h"

namespace Hull {

//! What all SSH connections of a program share. Belongs to the thread of the sessions.
struct SshServices
{
    SshOptions options = SshOptions::fromEnvironment(QProcessEnvironment::systemEnvironment());
    HandshakeGate gate;
    SshRuntime runtime;
    SecretStore secrets; //!< passphrases that the user wants kept until the program ends
};

} // namespace Hull
