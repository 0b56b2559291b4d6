// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>

namespace Hull::Test {

//! A connection that keeps what it gets, byte for byte, so that a test sees what a server really sent.
class SimClient : public QObject
{
    Q_OBJECT

public:
    explicit SimClient(const QString& socketPath);

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    void close() { m_socket.abort(); }
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QLocalSocket::UnconnectedState; }

Q_SIGNALS:
    void closed(); //!< by the server, or there was none

private:
    QLocalSocket m_socket;
    QByteArray m_received;
};

struct SimReply
{
    int status = 0; //!< 0: that was no HTTP
    QByteArray head; //!< status line and headers, without the empty line
    QByteArray body; //!< chunks put together
    bool complete = false; //!< as long as announced, or with the last chunk

    [[nodiscard]] QByteArray header(const QByteArray& name) const; //!< the value; a null array when it is not there
};

//! Takes one answer apart.
[[nodiscard]] SimReply parseReply(const QByteArray& bytes);

//! One request on a connection of its own, until the server closes it or the time is over; spins the event loop.
[[nodiscard]] SimReply request(
    const QString& socketPath, const QByteArray& target, const QByteArray& method = QByteArrayLiteral("GET"));

} // namespace Hull::Test
