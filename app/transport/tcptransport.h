// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/transport.h"

#include <chrono>
#include <memory>

namespace Hull {

class HttpClient;
class Prompter;
class SecretStore;

//! What a connection over the network needs; all of it is borrowed and outlives the transport.
struct TcpServices
{
    HttpClient& http;
    Prompter* prompter = nullptr; //!< null: nobody can be asked
    SecretStore* secrets = nullptr; //!< null: nothing is kept for the session
    std::chrono::milliseconds timeout{60000}; //!< of the whole host; a question to the user does not count
};

/*!
 * The way to an engine over the network, with TLS or, where the user has agreed to that, without. Each opening reads
 * the TLS files anew and asks the engine for a ping: whoever is not let in learns it in TLS 1.3 only from the answer.
 */
class TcpTransport : public Transport
{
    Q_OBJECT

public:
    TcpTransport(Host host, const TcpServices& services, QObject* parent = nullptr);
    ~TcpTransport() override;

    RequestHandle open(const QObject* context, Handler<Endpoint> handler) override;
    void close() override; //!< a passphrase that was not to be kept is forgotten

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
