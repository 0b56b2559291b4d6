// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/transport.h"
#include "models/domain/host.h"

#include <memory>

namespace Hull {

class HttpClient;
class Prompter;
class SecretStore;
struct SshServices;

//! What sessions need to reach hosts of every kind; all of it is borrowed and outlives them.
struct ConnectionServices
{
    ConnectionServices(HttpClient& client) // NOLINT(google-explicit-constructor): local sockets need no more
        : http(client)
    { }

    HttpClient& http;
    Prompter* prompter = nullptr; //!< null: nobody can be asked
    SecretStore* secrets = nullptr; //!< not null where prompter is not
    SshServices* ssh = nullptr; //!< null: hosts behind SSH cannot be reached
};

//! The way to host, of the kind that it needs. Not opened yet.
[[nodiscard]] std::unique_ptr<Transport> makeTransport(const Host& host, const ConnectionServices& services);

} // namespace Hull
