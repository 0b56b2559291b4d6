// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/transactionlock.h"

#include "app/journal/statefolder.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace Hull {

TransactionLock::TransactionLock(TransactionLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

TransactionLock& TransactionLock::operator=(TransactionLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

TransactionLock::~TransactionLock()
{
    // The file stays: were it removed, two could hold "the" lock.
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<std::optional<TransactionLock>> TransactionLock::take(const QString& folder, const QString& transaction)
{
    const QString path = folder + QLatin1Char('/') + transaction + QLatin1String(".lock");
    // Not inherited: an ssh that outlives this process must not hold the lock in its place.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return stateUnwritable(path, qt_error_string(errno));
    }
    TransactionLock lock(descriptor);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            return std::optional<TransactionLock>();
        }
        if (errno != EINTR) {
            return stateUnwritable(path, qt_error_string(errno));
        }
    }
    return std::optional<TransactionLock>(std::move(lock));
}

} // namespace Hull
