// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simclient.h"

#include <QSignalSpy>

namespace Hull::Test {

namespace {

QByteArray withoutChunks(QByteArray body, bool& complete)
{
    QByteArray plain;
    for (;;) {
        const qsizetype end = body.indexOf("\r\n");
        bool isNumber = false;
        const qsizetype size = end < 0 ? 0 : body.left(end).toLongLong(&isNumber, 16);
        if (!isNumber || body.size() < end + size + 4 || body.mid(end + 2 + size, 2) != "\r\n") {
            complete = false;
            return plain;
        }
        plain += body.mid(end + 2, size);
        body.remove(0, end + size + 4);
        if (size == 0) {
            complete = body.isEmpty();
            return plain;
        }
    }
}

} // namespace

SimClient::SimClient(const QString& socketPath)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] { m_received += m_socket.readAll(); });
    connect(&m_socket, &QLocalSocket::disconnected, this, &SimClient::closed);
    m_socket.connectToServer(socketPath);
}

QByteArray SimReply::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower()) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

SimReply parseReply(const QByteArray& bytes)
{
    SimReply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.1 ") || end < 0) {
        return reply;
    }
    reply.head = bytes.left(end);
    reply.status = reply.head.mid(9, 3).toInt();
    reply.body = bytes.mid(end + 4);
    if (reply.header("Transfer-Encoding") == "chunked") {
        reply.body = withoutChunks(reply.body, reply.complete);
    } else {
        reply.complete = reply.body.size() == reply.header("Content-Length").toLongLong();
    }
    return reply;
}

SimReply request(const QString& socketPath, const QByteArray& target, const QByteArray& method)
{
    SimClient client(socketPath);
    client.send(method + ' ' + target + " HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n");
    QSignalSpy closed(&client, &SimClient::closed);
    return client.isClosed() || closed.wait(10'000) ? parseReply(client.received()) : SimReply{};
}

} // namespace Hull::Test
