// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/enginehost.h"

#include "app/collect/procfile.h"
#include "app/collect/sockettable.h"
#include "app/collect/systemdunits.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/un.h>

namespace Hull {

namespace {

//! Who made a socket that listens; 0 where nobody does. Behind socket activation that is the init of its host.
int makerOf(const QString& socketPath)
{
    const QByteArray path = socketPath.toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof(address.sun_path))) {
        return 0;
    }
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    const FileDescriptor connection(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    ucred maker{};
    socklen_t size = sizeof(maker);
    const bool isKnown = connection.isOpen()
        && ::connect(connection.value(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0
        && ::getsockopt(connection.value(), SOL_SOCKET, SO_PEERCRED, &maker, &size) == 0;
    return isKnown ? maker.pid : 0;
}

//! Its own view of the file system: /proc/<pid>/root leads there, and is closed to others than itself and root.
bool isMissing(const QByteArray& root, const QString& path)
{
    struct stat status
    { };
    const QByteArray whole = root + path.toLocal8Bit();
    return ::stat(whole.constData(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

std::optional<qint64> freeBytesAt(const QByteArray& folder)
{
    struct statvfs status
    { };
    if (::statvfs(folder.constData(), &status) != 0) {
        return std::nullopt;
    }
    return static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_frsize);
}

} // namespace

std::optional<EngineHost> lookAtEngineHost(
    const QString& socketPath, const QStringList& paths, const QString& dataFolder, const QString& container)
{
    const int maker = makerOf(socketPath);
    const QByteArray process = "/proc/" + QByteArray::number(maker);
    const FileDescriptor folder(maker > 0 ? ::open(process.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1);
    if (!folder.isOpen()) {
        return std::nullopt;
    }
    EngineHost host;
    using Protocol = KernelView::Listener::Protocol;
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp}) {
        for (const BoundSocket& socket : readSocketTable(socketFilesOf(folder.value()), protocol).sockets) {
            host.listeners.push_back(socket.listener);
        }
    }
    host.cgroup = QByteArray::fromStdString(readFile(folder.value(), "cgroup").value_or(std::string()));
    const QByteArray root = process + "/root";
    struct stat status
    { };
    if (::stat((root + "/.").constData(), &status) != 0) {
        return host;
    }
    host.showsFiles = true;
    for (const QString& path : paths) {
        if (isMissing(root, path)) {
            host.missingPaths += path;
        }
    }
    host.freeBytes = dataFolder.isEmpty() ? std::nullopt : freeBytesAt(root + dataFolder.toLocal8Bit());
    if (!container.isEmpty()) {
        host.units = unitsThatRun(QString::fromLatin1(root), container);
    }
    return host;
}

} // namespace Hull
