// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace Hull {

struct TlsOptions;

/*!
 * Where HTTP goes. A transport (direct, TLS, SSH tunnel) opens a way and ends in one of these; it does not speak HTTP
 * itself, so one client serves all.
 */
struct Endpoint
{
    QString socketPath; //!< unix socket; empty for TCP
    //! "http://h17": scheme and authority. Unix endpoints get a made-up host name each, so that no two share a
    //! connection.
    QString baseUrl;
    //! So many requests at once, where the way cannot carry as many as the client would make; 0: it can.
    int mostConnections = 0;
    bool hasRoomForEvents = true; //!< false: a stream that has no end would take the only connection
    QString shownAs; //!< what errors call the other side, where the socket is only the way there
    std::shared_ptr<const TlsOptions> tls; //!< how to be sure of each other; null without TLS

    [[nodiscard]] bool isUnix() const { return !socketPath.isEmpty(); }

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

} // namespace Hull
