// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/askpassconnection.h"

#include "app/base/log.h"
#include "app/base/secretstore.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>

namespace Hull {

namespace {

constexpr std::chrono::seconds requestLimit{10}; // a helper sends at once; the machine may be busy

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

//! Takes as long for every wrong token, so that it cannot be found out piece by piece.
bool isSame(std::string_view given, std::string_view expected)
{
    if (given.size() != expected.size()) {
        return false;
    }
    unsigned difference = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        difference |= static_cast<unsigned char>(given[i]) ^ static_cast<unsigned char>(expected[i]);
    }
    return difference == 0;
}

QByteArray number(std::size_t value)
{
    return QByteArray::fromStdString(AskpassWire::encodedNumber(static_cast<std::uint32_t>(value)));
}

} // namespace

AskpassConnection::AskpassConnection(int descriptor, QByteArray token, QObject* parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_token(std::move(token))
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &AskpassConnection::receive);
    connect(&m_deadline, &QTimer::timeout, this, &AskpassConnection::end);
    m_deadline.setSingleShot(true);
    m_deadline.start(requestLimit);
}

AskpassConnection::~AskpassConnection()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void AskpassConnection::receive()
{
    std::array<char, AskpassWire::maxRequest> buffer = {};
    const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    // Behind its request a helper has nothing to say but that it is gone: ssh has ended.
    if (size <= 0 || m_requested) {
        end();
        return;
    }
    m_received.append(buffer.data(), size);
    takeRequest();
}

void AskpassConnection::takeRequest()
{
    if (m_received.size() < qsizetype(AskpassWire::numberSize)) {
        return;
    }
    const std::string_view received = view(m_received);
    const std::size_t size = AskpassWire::decodedNumber(received);
    const std::string_view body = received.substr(AskpassWire::numberSize);
    if (size > AskpassWire::maxRequest || body.size() > size) {
        Log::net().warn("Something that is no question was sent to the askpass socket.");
        end();
        return;
    }
    if (body.size() < size) {
        return;
    }
    AskpassWire::Request request;
    if (!AskpassWire::decodeRequest(body, request) || !isSame(request.token, view(m_token))) {
        Log::net().warn("A question with a wrong token was sent to the askpass socket and refused.");
        end();
        return;
    }
    m_requested = true;
    m_deadline.stop();
    m_received.clear();
    request.token.clear();
    Q_EMIT requested(request);
}

void AskpassConnection::answer(QByteArrayView secret)
{
    if (secret.size() > qsizetype(AskpassWire::maxAnswer)) {
        refuse();
        return;
    }
    QByteArray bytes = number(1) + number(static_cast<std::size_t>(secret.size()));
    bytes.reserve(bytes.size() + secret.size()); // so that no half of it stays behind in memory given back
    bytes.append(secret);
    send(std::move(bytes));
}

void AskpassConnection::refuse()
{
    send(number(0));
}

void AskpassConnection::send(QByteArray bytes)
{
    // Far less than the buffer of a fresh socket holds: it goes as a whole or its reader is gone.
    if (!m_ended && ::send(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) < 0) {
        Log::net().debug("An askpass program did not wait for its answer.");
    }
    wipe(bytes);
    end();
}

void AskpassConnection::end()
{
    if (!std::exchange(m_ended, true)) {
        m_notifier.setEnabled(false);
        m_deadline.stop();
        ::shutdown(m_descriptor, SHUT_RDWR); // the descriptor itself stays until nothing watches it any more
        Q_EMIT ended();
        deleteLater();
    }
}

} // namespace Hull
