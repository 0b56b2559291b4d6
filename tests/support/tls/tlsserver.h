// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace Hull::Test {

//! How a server for a test listens on 127.0.0.1.
struct TlsServerWish
{
    QString certificate; //!< empty: without TLS
    QString key;
    QString authority; //!< of clients; empty: none is asked for
    bool isTls12 = false; //!< no later version than this one
    bool isTls11 = false;
};

/*!
 * A small HTTP server on a thread of its own, with or without TLS. To every request it answers 200 with the common name
 * of the client's certificate and the number of the connection: "client 1".
 */
class TlsServer
{
public:
    explicit TlsServer(const TlsServerWish& wish);
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    [[nodiscard]] int port() const;
    [[nodiscard]] QString address() const; //!< "127.0.0.1:12345"

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull::Test
