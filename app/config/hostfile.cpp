// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"

#include "app/base/home.h"
#include "app/config/contextarchive.h"
#include "app/config/hostdocument.h"

#include <QCoreApplication>
#include <QDateTime>
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
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error unreadable(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The list of saved hosts %1 cannot be read: %2."), {path, reason}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Check the owner and the permissions of the file and its folder.")}};
}

Error unwritable(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 cannot be written: %2."), {path, reason}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
            "Check the owner and the permissions of the folder and the room on the disk, or name another folder with "
            "--config-dir. Nothing was changed.")}};
}

Error busy(const QString& lock)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The list of saved hosts is being changed by another program.")},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It holds the lock %1 and does not let it go."), {lock}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Try again when that program has ended. Nothing was changed.")}};
}

//! The lock that all programs take for a change. The file stays: removing it would let two hold "the" lock.
class FileLock
{
public:
    FileLock() = default;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }

    std::optional<Error> take(const QString& path, std::chrono::milliseconds patience)
    {
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_descriptor < 0) {
            return unwritable(path, qt_error_string(errno));
        }
        constexpr std::chrono::milliseconds pause(10);
        while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK && errno != EINTR) {
                return unwritable(path, qt_error_string(errno));
            }
            if (patience <= std::chrono::milliseconds::zero()) {
                return busy(path);
            }
            patience -= pause;
            QThread::msleep(static_cast<unsigned long>(pause.count()));
        }
        return std::nullopt;
    }

private:
    int m_descriptor = -1;
};

//! The bytes of the file; null where there is none.
Result<QByteArray> readBytes(const QString& path)
{
    // Never one that is no file: opening a pipe waits for a writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return errno == ENOENT ? Result<QByteArray>(QByteArray())
                               : Result<QByteArray>(unreadable(path, qt_error_string(errno)));
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return unreadable(path, u"it is no regular file"_s);
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(path, file.errorString());
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return unreadable(path, u"it is larger than 4 MiB"_s);
    }
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path, file.errorString());
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

//! For the owner alone, where it has to be made.
bool makeFolder(const QString& path)
{
    const QString parent = QFileInfo(QDir::cleanPath(path)).absolutePath();
    return QFileInfo(path).isDir() || (QDir().mkpath(parent) && QDir().mkdir(path, ownerOnly | QFileDevice::ExeOwner))
        || QFileInfo(path).isDir();
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

//! Whole or not at all, and on the disk before it returns.
std::optional<Error> writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(finalPath(path));
    if (!file.open(QIODevice::WriteOnly)) {
        return unwritable(path, file.errorString());
    }
    if (!file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || ::fsync(file.handle()) != 0) {
        const QString reason = errno != 0 ? qt_error_string(errno) : file.errorString();
        file.cancelWriting();
        return unwritable(path, reason);
    }
    if (!file.commit()) {
        return unwritable(path, file.errorString());
    }
    syncFolder(QFileInfo(file.fileName()).path());
    return std::nullopt;
}

//! Keeps a copy under a name of its own; the file itself stays until it is replaced.
Result<QString> keepAside(const QString& path, const QByteArray& bytes)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (int number = 1; number < 1000; ++number) {
        const QString kept = path + ".broken-"_L1 + time + (number > 1 ? u'-' + QString::number(number) : QString());
        QFile file(kept);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
            if (file.exists()) {
                continue;
            }
            return unwritable(kept, file.errorString());
        }
        if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0) {
            const QString reason = file.errorString();
            file.remove();
            return unwritable(kept, reason);
        }
        return kept;
    }
    return unwritable(path, u"there are too many files of that name"_s);
}

} // namespace

HostFile::HostFile(const QString& configDirectory)
    : m_directory(configDirectory)
    , m_path(QDir(configDirectory).filePath(u"hosts.json"_s))
{ }

QString HostFile::defaultDirectory(const QProcessEnvironment& environment)
{
    const QString configured = environment.value(u"XDG_CONFIG_HOME"_s);
    const QString base = QDir::isAbsolutePath(configured) ? configured : QDir(homeDirectory()).filePath(u".config"_s);
    return QDir(base).filePath(u"hullwright"_s);
}

Result<SavedHosts> HostFile::read() const
{
    const Result<QByteArray> bytes = readBytes(m_path);
    if (!bytes) {
        return bytes.error();
    }
    if (bytes->isNull()) {
        return SavedHosts();
    }
    const Result<HostDocument> document = HostDocument::parse(*bytes, m_path);
    return document ? Result<SavedHosts>(document->hosts()) : Result<SavedHosts>(document.error());
}

Result<HostFileChanged> HostFile::change(const HostChange& change, std::chrono::milliseconds patience) const
{
    if (!makeFolder(m_directory)) {
        return unwritable(m_directory, u"the folder cannot be made"_s);
    }
    FileLock lock;
    if (std::optional<Error> wrong = lock.take(m_path + ".lock"_L1, patience)) {
        return *wrong;
    }
    const Result<QByteArray> bytes = readBytes(m_path);
    if (!bytes) {
        return bytes.error();
    }
    Result<HostDocument> document =
        bytes->isNull() ? Result<HostDocument>(HostDocument()) : HostDocument::parse(*bytes, m_path);
    const bool broken = !document;
    if (broken && document.error().kind == Error::Kind::Unsupported) {
        return document.error();
    }
    if (broken) {
        document = HostDocument();
    }
    const std::vector<SavedHost> before = document->hosts().hosts;
    // Before anything is written: a change that does not fit leaves all as it is.
    if (std::optional<Error> wrong = document->apply(change)) {
        return *wrong;
    }
    HostFileChanged changed;
    if (broken) {
        const Result<QString> kept = keepAside(m_path, *bytes);
        if (!kept) {
            return kept.error();
        }
        changed.broken = *kept;
    }
    if (std::optional<Error> wrong = writeBytes(m_path, document->bytes())) {
        return *wrong;
    }
    changed.now = document->hosts();
    changed.removedImports = abandonedImports(before, changed.now.hosts, m_directory);
    for (const QString& folder : std::as_const(changed.removedImports)) {
        QDir(folder).removeRecursively();
    }
    return changed;
}

} // namespace Hull
