// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simconnection.h"

#include <QDateTime>
#include <QLocalSocket>
#include <QLocale>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeadBytes = 64 * 1024;
constexpr qint64 maxBodyBytes = 16 * 1024 * 1024; // of a request; it is read and dropped
constexpr qint64 highWater = 512 * 1024; // bytes that wait in the socket before more are made

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 301:
        return QByteArrayLiteral("Moved Permanently");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed");
    case 409:
        return QByteArrayLiteral("Conflict");
    case 413:
        return QByteArrayLiteral("Request Entity Too Large");
    case 431:
        return QByteArrayLiteral("Request Header Fields Too Large");
    case 500:
        return QByteArrayLiteral("Internal Server Error");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    default:
        return QByteArrayLiteral("Status");
    }
}

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + QByteArrayLiteral("\r\n") + bytes + QByteArrayLiteral("\r\n");
}

//! RFC 9110 names the day and the month in English, whatever the locale.
QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

SimConnection::SimConnection(SimServer& server, QLocalSocket* socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
    , m_pace(this)
{
    m_socket->setParent(this);
    m_pace.setSingleShot(true);
    connect(m_socket, &QLocalSocket::readyRead, this, &SimConnection::read);
    connect(m_socket, &QLocalSocket::bytesWritten, this, &SimConnection::pump);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_pace, &QTimer::timeout, this, &SimConnection::pump);
    if (m_socket->state() != QLocalSocket::ConnectedState) {
        deleteLater(); // gone before it was greeted: there will be no signal
    } else if (m_socket->bytesAvailable() > 0) {
        read();
    }
}

void SimConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_done) {
        m_in += bytes;
        serveWaiting();
    }
}

//! A loop, not a recursion: a client may send any number of requests in one go.
void SimConnection::serveWaiting()
{
    if (m_serving) {
        return;
    }
    m_serving = true;
    while (!m_busy && !m_done && takeRequest()) { }
    m_serving = false;
}

bool SimConnection::takeRequest()
{
    const qint64 skipped = qMin<qint64>(m_bodyToSkip, m_in.size());
    m_in.remove(0, skipped);
    m_bodyToSkip -= skipped;
    const qsizetype end = m_bodyToSkip > 0 ? -1 : m_in.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_in.size() > maxHeadBytes) {
            refuse(431, QByteArrayLiteral("the request's header is too long"));
        }
        return false;
    }
    const std::optional<Head> head = parseHead(m_in.left(end));
    m_in.remove(0, end + 4);
    if (!head) {
        refuse(400, QByteArrayLiteral("malformed request"));
        return false;
    }
    if (head->bodyLength > maxBodyBytes) {
        refuse(413, QByteArrayLiteral("the request's body is too long"));
        return false;
    }
    m_bodyToSkip = head->bodyLength;
    ++m_server.m_requestCount;
    begin(m_server.m_handler.answer(head->request), head->request.method == "HEAD", head->keepAlive);
    return true;
}

std::optional<SimConnection::Head> SimConnection::parseHead(const QByteArray& text) const
{
    QByteArrayList lines = text.split('\n');
    const QByteArrayList words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/')) {
        return std::nullopt;
    }
    Head head;
    head.request.method = words.at(0);
    const QByteArrayList target = words.at(1).split('?');
    head.request.path = QByteArray::fromPercentEncoding(target.first());
    head.request.query = target.mid(1).join('?');
    head.keepAlive = words.at(2) != "HTTP/1.0";
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        bool understood = colon > 0;
        if (name == "content-length") {
            head.bodyLength = value.toLongLong(&understood);
            understood = understood && head.bodyLength >= 0;
        } else if (name == "transfer-encoding") {
            understood = false; // nothing that is read of an engine is asked for with such a body
        } else if (name == "connection") {
            head.keepAlive = value.toLower() != "close";
        }
        if (!understood) {
            return std::nullopt;
        }
        head.request.headers.emplace_back(name, value);
    }
    return head;
}

void SimConnection::refuse(int status, const QByteArray& message)
{
    SimAnswer answer;
    answer.status = status;
    answer.body = QByteArrayLiteral("{\"message\":\"") + message + QByteArrayLiteral("\"}\n");
    begin(std::move(answer), false, false);
}

void SimConnection::begin(SimAnswer answer, bool headOnly, bool keepAlive)
{
    m_busy = true;
    m_keepAlive = keepAlive;
    m_out.clear();
    m_outOffset = 0;
    m_more = nullptr;
    m_chunked = false;
    switch (answer.kind) {
    case SimAnswer::Kind::Silence:
        m_done = true; // nothing that follows is answered either
        return;
    case SimAnswer::Kind::Close:
        m_keepAlive = false;
        break;
    case SimAnswer::Kind::Raw:
        m_keepAlive = false;
        m_out = answer.body;
        m_more = std::move(answer.more);
        break;
    case SimAnswer::Kind::Http:
        beginHttp(answer, headOnly);
        break;
    }
    m_bytesPerTick = answer.bytesPerTick;
    m_pollMs = answer.pollMs;
    if (answer.delayMs > 0) {
        m_pace.start(answer.delayMs);
    } else {
        pump();
    }
}

void SimConnection::beginHttp(const SimAnswer& answer, bool headOnly)
{
    m_chunked = answer.chunked;
    QByteArray head = QByteArrayLiteral("HTTP/1.1 ") + QByteArray::number(answer.status) + ' '
        + reasonPhrase(answer.status) + QByteArrayLiteral("\r\n");
    for (const QByteArray& line : answer.headerLines) {
        head += line + QByteArrayLiteral("\r\n");
    }
    head += QByteArrayLiteral("Content-Type: ") + answer.contentType + QByteArrayLiteral("\r\nDate: ") + httpDate();
    if (m_chunked) {
        head += QByteArrayLiteral("\r\nTransfer-Encoding: chunked\r\n");
    } else {
        const qint64 length = answer.claimedLength >= 0 ? answer.claimedLength : answer.body.size();
        m_keepAlive = m_keepAlive && length == answer.body.size();
        head += QByteArrayLiteral("\r\nContent-Length: ") + QByteArray::number(length) + QByteArrayLiteral("\r\n");
    }
    if (!m_keepAlive) {
        head += QByteArrayLiteral("Connection: close\r\n");
    }
    m_out = head + QByteArrayLiteral("\r\n");
    if (headOnly) {
        return;
    }
    m_more = answer.more;
    if (m_chunked) {
        m_out += answer.body.isEmpty() ? QByteArray() : chunk(answer.body);
        m_out += m_more ? QByteArray() : QByteArrayLiteral("0\r\n\r\n");
    } else {
        m_out += answer.body;
    }
}

//! What is to be written next of the present answer; empty when it is complete.
QByteArray SimConnection::nextBytes()
{
    if (m_outOffset >= m_out.size() && m_more) {
        const QByteArray more = m_more();
        m_waitsForMore = more.isNull();
        if (m_waitsForMore) {
            return {};
        }
        m_more = more.isEmpty() ? nullptr : m_more;
        m_out = !m_chunked ? more : more.isEmpty() ? QByteArrayLiteral("0\r\n\r\n") : chunk(more);
        m_outOffset = 0;
    }
    const qsizetype rest = m_out.size() - m_outOffset;
    const qsizetype count = m_bytesPerTick > 0 ? qMin<qsizetype>(m_bytesPerTick, rest) : rest;
    QByteArray bytes = count == m_out.size() ? m_out : m_out.mid(m_outOffset, count);
    m_outOffset += count;
    return bytes;
}

void SimConnection::pump()
{
    if (!m_busy || m_done || m_pace.isActive()) {
        return;
    }
    while (m_socket->bytesToWrite() < highWater) {
        const QByteArray bytes = nextBytes();
        if (m_waitsForMore) {
            m_waitsForMore = false;
            m_pace.start(m_pollMs);
            return;
        }
        if (bytes.isEmpty()) {
            finish();
            return;
        }
        m_socket->write(bytes);
        if (m_bytesPerTick > 0) {
            m_pace.start(SimAnswer::tickMs);
            return;
        }
    }
}

void SimConnection::finish()
{
    m_busy = false;
    m_more = nullptr;
    if (m_keepAlive) {
        serveWaiting();
        return;
    }
    m_done = true;
    m_socket->disconnectFromServer(); // after what still waits to be written
}

} // namespace Hull
