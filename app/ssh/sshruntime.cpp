// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshruntime.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// Of sun_path's 107 bytes ssh takes 17 for the name that a control socket has until it is ready; the longest of ours is
// "/XXXXXX/2147483647.c".
constexpr qsizetype longestFolder = 107 - 17 - 20;

//! On the way to a jump host ssh hands the path of its configuration to a shell, without quotes.
bool isPlain(const QString& path)
{
    return std::all_of(path.begin(), path.end(),
        [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || "/._-:@+="_L1.contains(c); });
}

//! A folder that is ours alone; a link or a foreign one in a folder for everybody could be a trap.
bool makePrivate(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST) {
        return false;
    }
    struct stat status = {};
    return ::lstat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_mode & 0077) == 0;
}

//! Open and locked, or -1.
int lockFolder(const QString& folder)
{
    const QByteArray name = QFile::encodeName(folder + "/lock"_L1);
    const int lock = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    struct stat opened = {};
    struct stat named = {};
    // Whoever clears leftovers may have had it before us, and have removed it.
    if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0 && ::fstat(lock, &opened) == 0
        && ::stat(name.constData(), &named) == 0 && opened.st_ino == named.st_ino) {
        return lock;
    }
    if (lock >= 0) {
        ::close(lock);
    }
    return -1;
}

void removeFolder(const QString& path)
{
    const QDir folder(path);
    for (const QString& name :
        folder.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile::remove(folder.filePath(name));
    }
    QDir().rmdir(path);
}

//! A folder whose program is gone. One that is just being made is not locked yet, so it must have some age.
void clearLeftovers(const QString& base)
{
    const QDateTime young = QDateTime::currentDateTime().addSecs(-60);
    for (const QFileInfo& entry : QDir(base).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const bool isLockable = QFileInfo::exists(entry.filePath() + "/lock"_L1);
        if (!isLockable && entry.lastModified() > young) {
            continue;
        }
        if (const int lock = lockFolder(entry.filePath()); lock >= 0) {
            removeFolder(entry.filePath());
            ::close(lock);
        }
    }
}

Error noFolder(const QString& path, int errorNumber)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "There is no private folder for the sockets of SSH connections: %1."),
            {path}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The folder belongs to somebody else, or the file system is full."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Set XDG_RUNTIME_DIR to a folder that only you can read."), {}},
        .detail = QString::fromLocal8Bit(std::strerror(errorNumber))};
}

} // namespace

SshRuntime::SshRuntime(QString base)
    : m_base(std::move(base))
{ }

SshRuntime::~SshRuntime()
{
    if (!m_folder.isEmpty()) {
        removeFolder(m_folder);
        ::close(m_lock);
    }
}

std::optional<Error> SshRuntime::prepare()
{
    QStringList bases;
    if (!m_base.isEmpty()) {
        bases << m_base + "/hullwright"_L1;
    }
    for (const QString& parent : {QDir::tempPath(), u"/tmp"_s}) {
        bases << parent + "/hullwright-"_L1 + QString::number(::geteuid());
    }
    for (const QString& base : bases) {
        if (QFile::encodeName(base).size() > longestFolder || !isPlain(base) || !makePrivate(base)) {
            continue;
        }
        clearLeftovers(base);
        QByteArray name = QFile::encodeName(base + "/XXXXXX"_L1);
        if (!::mkdtemp(name.data())) {
            continue;
        }
        const QString folder = QFile::decodeName(name);
        if (m_lock = lockFolder(folder); m_lock >= 0) {
            m_folder = folder;
            return std::nullopt;
        }
    }
    return noFolder(bases.first(), errno);
}

Result<QString> SshRuntime::newName()
{
    if (m_folder.isEmpty()) {
        if (auto error = prepare()) {
            return *error;
        }
    }
    return m_folder + u'/' + QString::number(++m_last);
}

Result<SshSockets> SshRuntime::newSockets()
{
    const Result<QString> name = newName();
    if (!name) {
        return name.error();
    }
    return SshSockets{*name + ".c"_L1, *name + ".s"_L1, *name + ".conf"_L1, *name + ".log"_L1};
}

Result<QString> SshRuntime::newAskpassSocket()
{
    const Result<QString> name = newName();
    return name ? Result<QString>(*name + ".a"_L1) : name;
}

void SshRuntime::remove(const SshSockets& sockets)
{
    // A control socket has another name until it is ready, which it keeps where ssh was ended just then.
    QDir folder = QFileInfo(sockets.control).dir();
    for (const QString& name :
        folder.entryList({QFileInfo(sockets.control).fileName() + u'*'}, QDir::System | QDir::Files)) {
        folder.remove(name);
    }
    QFile::remove(sockets.engine);
    QFile::remove(sockets.configuration);
    QFile::remove(sockets.log);
}

} // namespace Hull
