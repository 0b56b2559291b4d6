// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostresolver.h"
#include "app/transport/transport.h"
#include "models/domain/host.h"

#include <chrono>
#include <memory>

namespace Hull {

class EngineHeaders;
class HttpClient;
class Prompter;
class SecretStore;
struct SshServices;

//! What sessions need to reach hosts of every kind; what it points to is borrowed and outlives them.
struct ConnectionServices
{
    ConnectionServices(HttpClient& client) // NOLINT(google-explicit-constructor): local sockets need no more
        : http(client)
    { }

    HttpClient& http;
    Prompter* prompter = nullptr; //!< null: nobody can be asked
    SecretStore* secrets = nullptr; //!< what the user wants to be asked for once only; null: nothing is kept
    SshServices* ssh = nullptr; //!< null: hosts behind SSH cannot be reached
    //! Where the contexts that hosts follow are read from.
    DockerEnvironment docker = DockerEnvironment::fromProcess(QProcessEnvironment::systemEnvironment());
    EngineHeaders* headers = nullptr; //!< null: no headers but the client's own
    std::chrono::milliseconds timeout{60000}; //!< of one host
};

//! The way to host, of the kind that it needs. Not opened yet.
[[nodiscard]] std::unique_ptr<Transport> makeTransport(const Host& host, const ConnectionServices& services);

} // namespace Hull
