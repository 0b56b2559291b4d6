// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <chrono>

namespace Hull {

//! One step on the way to an engine, as a connection test shows it. Steps come in this order; a kind of host has some.
struct ConnectionStep
{
    enum class Kind {
        Configuration, //!< the files and settings that the connection needs: certificates, the ssh command
        Reach, //!< something listens at the address
        Trust, //!< the other side is who it should be: its certificate, its host key
        LogIn, //!< it lets us in: client certificate, key, password
        Socket, //!< the engine's socket
        Engine, //!< an engine answers
    };
    enum class State { Running, Done, Failed };

    Kind kind = Kind::Configuration;
    State state = State::Running;
    std::chrono::milliseconds duration{}; //!< when Done or Failed
    Message fact; //!< what was found: "ops@10.0.0.5:2222 through bastion"; may be empty
    Error error; //!< when Failed

    friend bool operator==(const ConnectionStep&, const ConnectionStep&) = default;
};

} // namespace Hull
