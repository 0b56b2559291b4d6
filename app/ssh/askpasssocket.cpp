// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/askpasssocket.h"

#include "app/base/log.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 8;

bool isOwnAccount(int descriptor)
{
    struct ucred peer = {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace

AskpassSocket::~AskpassSocket()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        ::close(static_cast<int>(m_notifier->socket()));
        QFile::remove(m_path);
    }
}

Error AskpassSocket::error(const QString& path, int errorNumber) const
{
    Error error;
    error.kind = Error::Kind::Internal;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The questions of ssh cannot be received in the folder %1."),
        {QFileInfo(path).path()}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "No socket could be made there: %1."),
        {QString::fromLocal8Bit(std::strerror(errorNumber))}};
    error.remedy = {
        QT_TRANSLATE_NOOP("Hull", "Set XDG_RUNTIME_DIR or TMPDIR to a folder of your own with a short path."), {}};
    return error;
}

std::optional<Error> AskpassSocket::listen(const QString& path)
{
    if (m_notifier) {
        return std::nullopt;
    }
    const QByteArray name = QFile::encodeName(path);
    struct sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof(address.sun_path))) {
        return error(path, ENAMETOOLONG);
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how sockets take their addresses
    const auto* socketAddress = reinterpret_cast<const struct sockaddr*>(&address);
    if (descriptor < 0 || ::bind(descriptor, socketAddress, sizeof(address)) != 0
        || ::chmod(name.constData(), S_IRUSR | S_IWUSR) != 0 || ::listen(descriptor, backlog) != 0) {
        const int number = errno;
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        return error(path, number);
    }
    m_path = path;
    m_notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &AskpassSocket::accept);
    return std::nullopt;
}

void AskpassSocket::accept()
{
    const int descriptor =
        ::accept4(static_cast<int>(m_notifier->socket()), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (descriptor < 0) {
        return;
    }
    // The folder keeps others out already; root alone could come in as somebody else.
    if (!isOwnAccount(descriptor)) {
        Log::net().warn("A process of another account was refused at the askpass socket.");
        ::close(descriptor);
        return;
    }
    Q_EMIT connected(descriptor);
}

} // namespace Hull
