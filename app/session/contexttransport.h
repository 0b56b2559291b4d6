// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/transportfactory.h"

namespace Hull {

/*!
 * The way to a host that follows a docker context: the context is read anew at each opening, so that a change of its
 * address or a renewed certificate counts at once. The way itself is one of the other transports.
 */
class ContextTransport : public Transport
{
    Q_OBJECT

public:
    ContextTransport(Host host, const ConnectionServices& services, QObject* parent = nullptr);

    RequestHandle open(const QObject* context, Handler<Endpoint> handler) override;
    [[nodiscard]] std::optional<Host> currentHost() const override { return m_host; }
    void close() override;

private:
    const ConnectionServices m_services;
    Host m_host;
    std::unique_ptr<Transport> m_inner; //!< to m_host; null before the first opening
};

} // namespace Hull
