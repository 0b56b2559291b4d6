// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/outputfile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

/*!
 * The open descriptor that a path such as /dev/stderr stands for. What it leads to may be a regular file, the log that
 * the shell sent standard error to: replacing that would tear it from who writes there, and opening it anew would write
 * over its beginning.
 */
std::optional<int> descriptorOf(QString path)
{
    static const QRegularExpression named(
        u"^(?:/dev|/proc/(?:self|thread-self|%1))/fd/([0-9]{1,9})$"_s.arg(::getpid()));
    constexpr int mostLinks = 40; // as the kernel's
    for (int link = 0; link < mostLinks; ++link) {
        const QRegularExpressionMatch match = named.match(path);
        if (match.hasMatch()) {
            return match.captured(1).toInt();
        }
        const QString target = QFileInfo(path).symLinkTarget();
        if (target.isEmpty()) {
            break;
        }
        path = target;
    }
    return std::nullopt;
}

//! What the system said last: Qt calls a full disk an unknown error, and does not notice one half-way at all.
QString reason(const QFileDevice& file, int errorNumber)
{
    return errorNumber != 0 ? qt_error_string(errorNumber) : file.errorString();
}

QString writeInto(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const std::optional<int> descriptor = descriptorOf(path);
    // Without creating or truncating: the thing is there and is no file.
    const bool isOpen = descriptor
        ? file.open(*descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle)
        : file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    if (!isOpen) {
        return file.errorString();
    }
    errno = 0;
    const bool complete = file.write(bytes) == bytes.size();
    return complete ? QString() : reason(file, errno);
}

} // namespace

bool isWrittenInPlace(const QString& path)
{
    const QFileInfo target(path);
    return descriptorOf(path) || (target.exists() && !target.isFile() && !target.isDir());
}

bool isTerminal(const QString& path)
{
    // Nothing but a device is opened: the reader of a pipe would take the closing for the end.
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0 || !S_ISCHR(status.st_mode)) {
        return false;
    }
    const int descriptor = ::open(name.constData(), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    const bool answer = descriptor >= 0 && ::isatty(descriptor) != 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return answer;
}

QString writeOutputFile(const QString& path, const QByteArray& bytes)
{
    if (isWrittenInPlace(path)) {
        return writeInto(path, bytes);
    }
    const QFileInfo target(path);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        const int errorNumber = errno;
        return target.isDir() || errorNumber == 0 ? file.errorString() : qt_error_string(errorNumber);
    }
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        QString problem = reason(file, errno);
        file.cancelWriting();
        return problem;
    }
    return file.commit() ? QString() : reason(file, errno);
}

} // namespace Hull
