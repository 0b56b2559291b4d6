// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/transportfactory.h"

#include "app/session/contexttransport.h"
#include "app/session/headertransport.h"
#include "app/ssh/sshtransport.h"
#include "app/transport/directtransport.h"
#include "app/transport/tcptransport.h"

namespace Hull {

std::unique_ptr<Transport> makeTransport(const Host& host, const ConnectionServices& services)
{
    if (services.headers && host.kind != EndpointKind::Demo) {
        ConnectionServices further = services;
        further.headers = nullptr;
        return std::make_unique<HeaderTransport>(*services.headers, makeTransport(host, further), services.timeout);
    }
    if (!host.context.isEmpty()) {
        return std::make_unique<ContextTransport>(host, services);
    }
    switch (host.kind) {
    case EndpointKind::Tcp:
    case EndpointKind::Tls:
        return std::make_unique<TcpTransport>(
            host, TcpServices{services.http, services.prompter, services.secrets, services.timeout});
    case EndpointKind::Ssh:
        if (services.ssh) {
            return std::make_unique<SshTransport>(host, *services.ssh, services.http, services.prompter);
        }
        break;
    case EndpointKind::Unix:
    case EndpointKind::Demo:
    case EndpointKind::File:
        break;
    }
    return std::make_unique<DirectTransport>(host);
}

} // namespace Hull
