// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshlogpipe.h"

#include <QFile>
#include <QPointer>
#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hull {

SshLogPipe::SshLogPipe(QObject* parent)
    : QObject(parent)
{ }

SshLogPipe::~SshLogPipe()
{
    m_notifier.reset();
    if (m_pipe >= 0) {
        ::close(m_pipe);
    }
}

int SshLogPipe::open(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkfifo(name.constData(), 0600) != 0) {
        return errno;
    }
    // Open to write, too: then ssh need not wait for a reader, and there is no end of file before or after it.
    m_pipe = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    if (m_pipe < 0) {
        return errno;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { drain(); });
    return 0;
}

void SshLogPipe::drain(bool isLast)
{
    const QPointer<SshLogPipe> self(this);
    const auto take = [this, &self](const QByteArray& line) {
        Q_EMIT lineReceived(line);
        return !self.isNull();
    };
    // Not without an end, whatever a server has ssh write.
    char bytes[4096];
    for (int pieces = 0; pieces < 64 && m_pipe >= 0; ++pieces) {
        const ssize_t size = ::read(m_pipe, bytes, sizeof bytes);
        if (size <= 0) {
            break;
        }
        m_lines.add(QByteArray(bytes, static_cast<qsizetype>(size)), take);
        if (!self) {
            return;
        }
    }
    if (isLast) {
        m_lines.add("\n", take);
    }
}

} // namespace Hull
