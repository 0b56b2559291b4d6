// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/transport/transport.h"
#include "models/domain/host.h"

namespace Hull {

/*!
 * Where a host's engine listens, if it is on a local socket, which needs no more than a look; other kinds of host come
 * back as Error::Kind::Unsupported.
 */
[[nodiscard]] Result<Endpoint> openDirect(const Host& host);

//! The way to an engine on a local socket.
class DirectTransport : public Transport
{
    Q_OBJECT

public:
    explicit DirectTransport(Host host, QObject* parent = nullptr);

    RequestHandle open(const QObject* context, Handler<Endpoint> handler) override;
    void close() override { }

private:
    const Host m_host;
};

} // namespace Hull
