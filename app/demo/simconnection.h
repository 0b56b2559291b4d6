// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simserver.h"

#include <QTimer>

#include <optional>

class QLocalSocket;

namespace Hull {

//! One client of a SimServer: takes requests off the stream one by one and sends each answer before the next.
class SimConnection : public QObject
{
    Q_OBJECT

public:
    SimConnection(SimServer& server, QLocalSocket* socket); //!< takes the socket; lives until it is disconnected

private:
    struct Head
    {
        SimRequest request;
        qint64 bodyLength = 0;
        bool keepAlive = true;
    };

    void read();
    void serveWaiting();
    [[nodiscard]] bool takeRequest(); //!< false: more bytes are needed, or the connection is being closed
    [[nodiscard]] std::optional<Head> parseHead(const QByteArray& head) const;
    void refuse(int status, const QByteArray& message);
    void begin(SimAnswer answer, bool headOnly, bool keepAlive);
    void beginHttp(const SimAnswer& answer, bool headOnly);
    void pump();
    [[nodiscard]] QByteArray nextBytes();
    void finish();

    SimServer& m_server;
    QLocalSocket* m_socket = nullptr; // a child
    QTimer m_pace; // delays and trickles
    QByteArray m_in;
    QByteArray m_out; // what of the present answer is not yet written
    qsizetype m_outOffset = 0;
    qint64 m_bodyToSkip = 0;
    std::function<QByteArray()> m_more;
    int m_bytesPerTick = 0;
    int m_pollMs = 0;
    bool m_waitsForMore = false; // m_more has nothing now
    bool m_busy = false; // an answer is under way
    bool m_chunked = false;
    bool m_keepAlive = true;
    bool m_done = false; // gives no further answer
    bool m_serving = false;
};

} // namespace Hull
