// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/ownfile.h"

#include "app/base/within.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

Error unreadable(const OwnFileWords& words, const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {words.unreadable, {path, reason}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Check the owner and the permissions of the file and its folder.")}};
}

Error tooLarge(const OwnFileWords& words, const QString& path)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {words.unreadable, {path, u"it is larger than 4 MiB"_s}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "That is more than Hullwright ever writes there: it is another file.")},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Move it away, or put an earlier copy in its place. It was not touched.")}};
}

Error hanging(const OwnFileWords& words, const QString& path, std::chrono::milliseconds limit)
{
    const QString seconds = QString::number(static_cast<double>(limit.count()) / 1000, 'g', 3);
    return {.kind = Error::Kind::FileUnreadable,
        .message = {words.unreadable, {path, u"it gave no answer within %1 s"_s.arg(seconds)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The file system on which it lies hangs, or its server is gone.")},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Try again once it can be read, or name another folder with --config-dir.")}};
}

Error busy(const OwnFileWords& words, const QString& lock)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = {words.busy, {}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It holds the lock %1 and does not let it go."), {lock}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Try again when that program has ended. Nothing was changed.")}};
}

//! The file that a link of that name leads to, at the end: a list that is kept elsewhere stays there.
QString finalPath(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

Error unwritableFile(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 cannot be written: %2."), {path, reason}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
            "Check the owner and the permissions of the folder and the room on the disk, or name another folder with "
            "--config-dir. Nothing was changed.")}};
}

OwnFileLock::~OwnFileLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::optional<Error> OwnFileLock::take(
    const QString& path, const OwnFileWords& words, std::chrono::milliseconds patience)
{
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0) {
        return unwritableFile(path, qt_error_string(errno));
    }
    constexpr std::chrono::milliseconds pause(10);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return unwritableFile(path, qt_error_string(errno));
        }
        if (patience <= std::chrono::milliseconds::zero()) {
            return busy(words, path);
        }
        patience -= pause;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
    return std::nullopt;
}

std::optional<UnopenedFile> openRegularFile(QFile& file, const QString& path)
{
    using Why = UnopenedFile::Why;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const Why why = errno == ENOENT ? Why::Missing : Why::Unreadable;
        return UnopenedFile{why, qt_error_string(errno)};
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return UnopenedFile{Why::NoRegularFile, u"it is no regular file"_s};
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return UnopenedFile{Why::Unreadable, file.errorString()};
    }
    return std::nullopt;
}

namespace {

Result<QByteArray> readRegularFile(const QString& path, const OwnFileWords& words)
{
    QFile file;
    if (const std::optional<UnopenedFile> unopened = openRegularFile(file, path)) {
        return unopened->why == UnopenedFile::Why::Missing
            ? Result<QByteArray>(QByteArray())
            : Result<QByteArray>(unreadable(words, path, unopened->reason));
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return tooLarge(words, path);
    }
    if (file.error() != QFileDevice::NoError) {
        return unreadable(words, path, file.errorString());
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

Result<QByteArray> readOwnFile(const QString& path, const OwnFileWords& words, std::chrono::milliseconds limit)
{
    const auto read = within<Result<QByteArray>>(limit, [path, words] { return readRegularFile(path, words); });
    return read ? *read : hanging(words, path, limit);
}

bool makeOwnFolder(const QString& path)
{
    const QString parent = QFileInfo(QDir::cleanPath(path)).absolutePath();
    return QFileInfo(path).isDir()
        || (QDir().mkpath(parent) && QDir().mkdir(path, ownFilePermissions | QFileDevice::ExeOwner))
        || QFileInfo(path).isDir();
}

std::optional<Error> writeOwnFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(finalPath(path));
    if (!file.open(QIODevice::WriteOnly)) {
        return unwritableFile(path, file.errorString());
    }
    if (!file.setPermissions(ownFilePermissions) || file.write(bytes) != bytes.size() || !file.flush()
        || ::fsync(file.handle()) != 0) {
        const QString reason = errno != 0 ? qt_error_string(errno) : file.errorString();
        file.cancelWriting();
        return unwritableFile(path, reason);
    }
    if (!file.commit()) {
        return unwritableFile(path, file.errorString());
    }
    syncFolder(QFileInfo(file.fileName()).path());
    return std::nullopt;
}

} // namespace Hull
