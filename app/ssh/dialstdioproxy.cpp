// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/dialstdioproxy.h"

#include "app/base/log.h"
#include "app/ssh/enginediagnosis.h"
#include "app/ssh/sshmaster.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace Hull {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype errorLimit = 4096; // bytes
constexpr auto retryDelay = 500ms; // until a script, say, has given its session back

} // namespace

DialStdioProxy::DialStdioProxy(SshMaster& master, QString socketPath, int sessions, QObject* parent)
    : QObject(parent)
    , m_master(master)
    , m_path(std::move(socketPath))
    , m_mostSessions(sessions)
    , m_limit(sessions)
{
    m_again.setSingleShot(true);
    m_again.setInterval(retryDelay);
    connect(&m_again, &QTimer::timeout, this, &DialStdioProxy::tryAgain);
}

DialStdioProxy::~DialStdioProxy()
{
    m_notifier.reset();
    for (const Connection& connection : m_connections) {
        connection.session->disconnect(this);
        ::close(connection.socket);
    }
    for (const int socket : m_waiting) {
        ::close(socket);
    }
    if (m_server >= 0) {
        ::close(m_server);
        QFile::remove(m_path);
    }
}

std::optional<Error> DialStdioProxy::listen()
{
    const QByteArray path = QFile::encodeName(m_path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const bool fits = path.size() < static_cast<qsizetype>(sizeof(address.sun_path));
    if (fits) {
        std::copy(path.begin(), path.end(), address.sun_path);
    }
    m_server = fits ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0) : -1;
    // The folder is ours alone; the socket's own mode says so once more.
    if (m_server < 0 || ::bind(m_server, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0
        || ::chmod(path.constData(), 0600) != 0 || ::listen(m_server, 64) != 0) {
        return Error{.kind = Error::Kind::Internal,
            .message = {QT_TRANSLATE_NOOP("Hull", "The private socket %1 cannot be made."), {m_path}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Start Hullwright again."), {}},
            .detail = QString::fromLocal8Bit(std::strerror(errno))};
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_server, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &DialStdioProxy::accept);
    return std::nullopt;
}

void DialStdioProxy::accept()
{
    while (m_waiting.empty() && static_cast<int>(m_connections.size()) < m_limit) {
        const int socket = ::accept4(m_server, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) {
            break;
        }
        start(socket);
    }
    // The others stay in the kernel's queue.
    m_notifier->setEnabled(m_waiting.empty() && static_cast<int>(m_connections.size()) < m_limit);
}

void DialStdioProxy::start(int socket)
{
    std::unique_ptr<SshProcess> session = m_master.newSession();
    SshProcess* raw = session.get();
    m_connections.push_back({socket, std::move(session), {}});
    connect(raw, &SshProcess::lineReceived, this, [this, raw](const QByteArray& line) {
        for (Connection& connection : m_connections) {
            if (connection.session.get() == raw && connection.errors.size() < errorLimit) {
                connection.errors += line + '\n';
            }
        }
    });
    connect(raw, &SshProcess::finished, this, [this, raw](int exitCode) { onFinished(raw, exitCode); });
    // Later: failing to start may be noticed inside of start().
    connect(
        raw, &SshProcess::failedToStart, this, [this, raw] { onFinished(raw, -1); }, Qt::QueuedConnection);
    raw->setSocket(socket);
    m_master.startSession(*raw, dialStdioCommand(m_master.settings().target));
}

void DialStdioProxy::onFinished(SshProcess* session, int exitCode)
{
    const auto ended = std::find_if(m_connections.begin(), m_connections.end(),
        [session](const Connection& connection) { return connection.session.get() == session; });
    if (ended == m_connections.end()) {
        return;
    }
    Connection connection = std::move(*ended);
    m_connections.erase(ended);
    connection.session.release()->deleteLater(); // it is what calls us
    if (isSessionRefused(connection.errors)) {
        // ssh has read nothing of the connection, so it can wait for a session that is free: the next one of ours, or
        // one that something else holds. Those of ours may never end, as that of the events.
        m_limit = std::max(1, static_cast<int>(m_connections.size()));
        m_waiting.push_back(connection.socket);
        m_again.start();
        accept();
        return;
    }
    if (exitCode != 0) {
        Log::net().info("dial-stdio ended with {}", exitCode);
    }
    ::close(connection.socket);
    startWaiting();
}

void DialStdioProxy::tryAgain()
{
    m_limit = m_mostSessions;
    startWaiting();
}

void DialStdioProxy::startWaiting()
{
    while (!m_waiting.empty() && static_cast<int>(m_connections.size()) < m_limit) {
        const int socket = m_waiting.front();
        m_waiting.pop_front();
        start(socket);
    }
    accept();
}

} // namespace Hull
