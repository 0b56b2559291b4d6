// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/procfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

// What /proc shows of a container's sockets, made up.

namespace Hull::Test {

using namespace Qt::StringLiterals;

inline const QByteArray containerId(64, 'a');
inline const QByteArray otherId(64, 'b');

inline constexpr auto heading =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

//! A line as the kernel prints it: "00000000:0051" and the state in hexadecimal.
inline QByteArray socketLine(const QByteArray& local, const QByteArray& state, int inode)
{
    return "   0: " + local + " 00000000:0000 " + state + " 00000000:00000000 00:00000000 00000000     0        0 "
        + QByteArray::number(inode) + " 1 0000000000000000 100 0 0 10 0\n";
}

inline const QByteArray low = "00000000:0051"; // port 81 on every IPv4 address
inline const QByteArray high = "0100007F:1F90"; // port 8080 on 127.0.0.1
inline const QByteArray low6 = "00000000000000000000000000000000:0051";

//! A /proc of the test's own with the process 4711 of a container, and its control groups.
class FakeProc
{
public:
    FakeProc()
    {
        const QByteArray groups = m_directory.filePath(u"groups"_s).toUtf8();
        write(u"self/mountinfo"_s,
            "30 21 0:26 / " + groups + "/memory rw - cgroup cgroup rw,memory\n31 21 0:27 / " + groups
                + "/unified rw - cgroup2 cgroup2 rw\n");
        addProcess(4711);
    }

    [[nodiscard]] QString root() const { return m_directory.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }

    void addProcess(int pid, const QByteArray& id = containerId)
    {
        const QString folder = QString::number(pid);
        write(folder + u"/cgroup"_s, "9:memory:/docker/" + id + "\n0::/\n");
        write(folder + u"/mountinfo"_s, {});
        write(folder + u"/ns/net"_s, {});
        write(folder + u"/status"_s,
            "Uid:\t0\t0\t0\t0\nCapInh:\t0\nCapPrm:\t0\nCapEff:\t0\nCapBnd:\t0\nCapAmb:\t0\nNoNewPrivs:\t0\n");
        QVERIFY(QDir(root()).mkpath(folder + u"/fd"_s));
    }

    void addToGroup(const QString& group, const QByteArray& pids)
    {
        write(u"groups/memory/docker/"_s + QString::fromLatin1(containerId) + group + u"/cgroup.procs"_s, pids);
    }

    void openSocket(int pid, int descriptor, int inode)
    {
        const QString link = path(u"%1/fd/%2"_s.arg(pid).arg(descriptor));
        QVERIFY(QFile::link(u"socket:[%1]"_s.arg(inode), link));
    }

    void write(const QString& name, const QByteArray& content)
    {
        QVERIFY(QDir(root()).mkpath(name.left(name.lastIndexOf(u'/'))));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private:
    QTemporaryDir m_directory;
};

class Folder : public FileDescriptor
{
public:
    explicit Folder(const QString& path)
        : FileDescriptor(::open(qUtf8Printable(path), O_PATH | O_DIRECTORY | O_CLOEXEC))
    { }
};

} // namespace Hull::Test
