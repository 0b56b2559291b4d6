// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/transportfactory.h"

#include "app/transport/directtransport.h"

namespace Hull {

std::unique_ptr<Transport> makeTransport(const Host& host, const ConnectionServices& /*services*/)
{
    return std::make_unique<DirectTransport>(host);
}

} // namespace Hull
