// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/transportfactory.h"

#include "app/ssh/sshtransport.h"
#include "app/transport/directtransport.h"

namespace Hull {

std::unique_ptr<Transport> makeTransport(const Host& host, const ConnectionServices& services)
{
    if (host.kind == EndpointKind::Ssh && services.ssh) {
        return std::make_unique<SshTransport>(host, *services.ssh, services.http, services.prompter);
    }
    return std::make_unique<DirectTransport>(host);
}

} // namespace Hull
