// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/base/secretstore.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace Hull {

namespace {

constexpr qsizetype longestLine = 4096;
constexpr int writePatienceMs = 1000;

} // namespace

Terminal::Terminal(const QByteArray& path, QObject* parent)
    : QObject(parent)
    , m_descriptor(::open(path.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
{
    if (isOpen()) {
        m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
        m_notifier->setEnabled(false);
        connect(m_notifier, &QSocketNotifier::activated, this, &Terminal::receive);
    }
}

Terminal::~Terminal()
{
    restore();
    if (isOpen()) {
        ::close(m_descriptor);
    }
}

void Terminal::write(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(m_descriptor, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        pollfd waiting{m_descriptor, POLLOUT, 0};
        if (count >= 0) {
            written += count;
        } else if (errno != EINTR && (errno != EAGAIN || ::poll(&waiting, 1, writePatienceMs) <= 0)) {
            return; // stopped by Ctrl+S, or gone
        }
    }
}

void Terminal::readLine(bool echo)
{
    restore();
    termios settings = {};
    if (!echo && ::tcgetattr(m_descriptor, &settings) == 0) {
        m_before = settings;
        settings.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        settings.c_lflag |= ECHONL;
        // While a secret is typed, nothing may stop or kill us between here and restore() but what we hear of.
        settings.c_cc[VSUSP] = _POSIX_VDISABLE;
        settings.c_cc[VQUIT] = _POSIX_VDISABLE;
        ::tcsetattr(m_descriptor, TCSAFLUSH, &settings);
    } else {
        ::tcflush(m_descriptor, TCIFLUSH);
    }
    m_notifier->setEnabled(true);
}

void Terminal::restore()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
    }
    if (m_before) {
        ::tcsetattr(m_descriptor, TCSAFLUSH, &*m_before);
        m_before.reset();
    }
    wipe(m_line);
}

void Terminal::receive()
{
    std::array<char, 1024> buffer = {};
    const ssize_t size = ::read(m_descriptor, buffer.data(), buffer.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (size <= 0 || m_line.size() + size > longestLine) {
        restore();
        Q_EMIT ended();
        return;
    }
    m_line.reserve(longestLine + 1); // grows no more, so that no copy of a secret is left behind
    m_line.append(buffer.data(), size);
    ::explicit_bzero(buffer.data(), buffer.size());
    if (const qsizetype end = m_line.indexOf('\n'); end >= 0) {
        QByteArray line = m_line.left(end);
        restore();
        Q_EMIT lineRead(line);
        wipe(line);
    }
}

} // namespace Hull
