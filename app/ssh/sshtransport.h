// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshservices.h"
#include "app/transport/remoteshell.h"
#include "app/transport/transport.h"
#include "models/domain/host.h"

#include <memory>

namespace Hull {

class HttpClient;
class Prompter;

/*!
 * The way to an engine over the user's own OpenSSH, with all that their configuration says: one ssh process per host
 * that is logged in once and stays, and a private socket that leads to the engine's. Where the server forbids to
 * forward to sockets, `docker system dial-stdio` is used over the same login.
 */
class SshTransport : public Transport, public RemoteShell
{
    Q_OBJECT

public:
    //! All is borrowed and outlives the transport. prompter null: nobody can be asked, ssh runs in batch mode.
    SshTransport(Host host, SshServices& services, HttpClient& http, Prompter* prompter, QObject* parent = nullptr);
    ~SshTransport() override;

    RequestHandle open(const QObject* context, Handler<Endpoint> handler) override;
    void close() override;

    RequestHandle run(const QByteArray& script, const QObject* context, Handler<QByteArray> handler) override;
    RemoteShell* shell() override { return this; }

    [[nodiscard]] qint64 processId() const; //!< of the master; 0 without one

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
