// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
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
    ~ContextTransport() override;

    RequestHandle open(const QObject* context, Handler<Endpoint> handler) override;
    [[nodiscard]] std::optional<Host> currentHost() const override { return m_host; }
    void close() override;
    RemoteShell* shell() override { return m_inner ? m_inner->shell() : nullptr; }

private:
    class Opening;

    void onContext(const Result<Host>& read, const QObject* context, const Handler<Endpoint>& handler);
    void follow(Host now);
    void abandon();

    const ConnectionServices m_services;
    Host m_host;
    Background<Host> m_reading;
    std::shared_ptr<Opening> m_opening; //!< under way; null: none is
    RequestHandle m_innerOpening;
    std::unique_ptr<Transport> m_inner; //!< to m_host; null before the first opening
};

} // namespace Hull
