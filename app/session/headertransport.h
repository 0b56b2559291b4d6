// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/transport.h"

#include <chrono>
#include <memory>

namespace Hull {

class EngineHeaders;

//! Another way to a host, which is opened only once it is known which HTTP headers its engine gets, and only if any.
class HeaderTransport : public Transport
{
    Q_OBJECT

public:
    //! headers is borrowed and outlives the transport. limit is how long they are waited for.
    HeaderTransport(EngineHeaders& headers, std::unique_ptr<Transport> way, std::chrono::milliseconds limit,
        QObject* parent = nullptr);
    ~HeaderTransport() override;

    RequestHandle open(const QObject* context, Handler<Endpoint> handler) override;
    [[nodiscard]] std::optional<Host> currentHost() const override { return m_way->currentHost(); }
    void close() override;
    RemoteShell* shell() override { return m_way->shell(); }

private:
    class Opening;

    void abandon();

    EngineHeaders& m_headers;
    const std::unique_ptr<Transport> m_way;
    const std::chrono::milliseconds m_limit;
    std::shared_ptr<Opening> m_opening; //!< under way; null: none is
    std::unique_ptr<QObject> m_awaiting; //!< the headers: with its end nobody does
    RequestHandle m_wayOpening;
};

} // namespace Hull
