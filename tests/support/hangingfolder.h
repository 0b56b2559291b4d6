// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace Hull::Test {

/*!
 * A folder on a file system that never answers, like that of a file server that is gone: whoever looks into it waits
 * until the object is destroyed, and gets an error then. It is there for this thread, and for threads and programs that
 * it starts from now on; see isHanging(): that takes root.
 */
class HangingFolder
{
public:
    HangingFolder()
    {
        const QByteArray folder = QFile::encodeName(path());
        // Nobody ever reads what the kernel asks of this file system.
        m_fuse = ::open("/dev/fuse", O_RDWR | O_CLOEXEC);
        const QByteArray options = "fd=" + QByteArray::number(m_fuse) + ",rootmode=40000,user_id=0,group_id=0";
        m_isHanging = m_fuse >= 0 && ::unshare(CLONE_NEWNS) == 0
            && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("hanging", folder.constData(), "fuse", MS_NOSUID | MS_NODEV, options.constData()) == 0;
    }

    ~HangingFolder()
    {
        if (m_fuse >= 0) {
            ::close(m_fuse); // with it all that waits
        }
        if (m_isHanging) {
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
        }
    }

    HangingFolder(const HangingFolder&) = delete;
    HangingFolder& operator=(const HangingFolder&) = delete;

    [[nodiscard]] bool isHanging() const { return m_isHanging; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    const QTemporaryDir m_folder;
    int m_fuse = -1;
    bool m_isHanging = false;
};

} // namespace Hull::Test
