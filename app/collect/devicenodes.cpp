// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/devicenodes.h"

#include "app/collect/procfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <linux/openat2.h>
#include <optional>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace Hull {

namespace {

using Kind = KernelView::Device::Kind;

constexpr size_t mostDevices = 256; // of one container

//! Whether a file system may keep who asks waiting: one of a server, or of a process, which may be the container's.
bool mayHang(std::string_view fileSystem)
{
    static constexpr std::array<std::string_view, 10> served{
        "nfs", "nfs4", "cifs", "smb3", "ceph", "9p", "afs", "autofs", "glusterfs", "lustre"};
    return fileSystem.empty() || fileSystem.starts_with("fuse")
        || std::find(served.begin(), served.end(), fileSystem) != served.end();
}

//! The file system that a path is on, by its text; of mounts on the same place the last one covers the others.
bool isSafe(std::string_view path, const std::vector<MountInfo>& mounts)
{
    const MountInfo* innermost = nullptr;
    bool anyMayHang = false;
    for (const MountInfo& mount : mounts) {
        if (isBelow(path, mount.mountPoint)) {
            anyMayHang = anyMayHang || mayHang(mount.fileSystem); // any of them is passed through on the way
            innermost = &mount;
        }
    }
    return innermost && !anyMayHang;
}

std::optional<Kind> kindOf(const struct stat& status)
{
    if (!S_ISBLK(status.st_mode) && !S_ISCHR(status.st_mode)) {
        return std::nullopt; // a folder of devices, or something that has taken the place
    }
    return deviceKind(S_ISBLK(status.st_mode), major(status.st_rdev), minor(status.st_rdev));
}

std::optional<Kind> kindOnHost(const QByteArray& path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? kindOf(status) : std::nullopt;
}

//! No link is followed: one that the container has made may lead anywhere.
std::optional<Kind> kindInContainer(int root, const QByteArray& path)
{
    open_how how = {};
    how.flags = O_PATH | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS; // since Linux 5.6
    const FileDescriptor node(static_cast<int>(::syscall(SYS_openat2, root, path.constData(), &how, sizeof(how))));
    struct stat status = {};
    return node.isOpen() && ::fstat(node.value(), &status) == 0 ? kindOf(status) : std::nullopt;
}

std::optional<Kind> graver(std::optional<Kind> left, std::optional<Kind> right)
{
    return left && right ? std::min(*left, *right) : (left ? left : right);
}

} // namespace

Kind deviceKind(bool isBlock, unsigned major, unsigned minor)
{
    // Character devices 1:1, 1:2 and 1:4: mem, kmem and port (Documentation/admin-guide/devices.txt).
    const bool isMemory = !isBlock && major == 1 && (minor == 1 || minor == 2 || minor == 4);
    return isBlock ? Kind::Block : (isMemory ? Kind::Memory : Kind::Character);
}

std::vector<KernelView::Device> lookAtDevices(const std::vector<Device>& devices, int processFolder,
    const std::vector<MountInfo>& seen, const std::vector<MountInfo>& hostMounts)
{
    std::vector<KernelView::Device> found;
    if (devices.empty()) {
        return found;
    }
    const FileDescriptor root(::openat(processFolder, "root", O_PATH | O_DIRECTORY | O_CLOEXEC)); // for root alone
    for (size_t i = 0; i < std::min(devices.size(), mostDevices); ++i) {
        const QByteArray inside = QFile::encodeName(devices[i].pathInContainer);
        const QByteArray outside = QFile::encodeName(devices[i].pathOnHost);
        const bool asksInside = root.isOpen() && isSafe(inside.toStdString(), seen);
        const bool asksOutside = isSafe(outside.toStdString(), hostMounts);
        const std::optional<Kind> kind = graver(asksInside ? kindInContainer(root.value(), inside) : std::nullopt,
            asksOutside ? kindOnHost(outside) : std::nullopt);
        if (kind) {
            found.push_back({devices[i].pathOnHost, *kind});
        }
    }
    return found;
}

} // namespace Hull
