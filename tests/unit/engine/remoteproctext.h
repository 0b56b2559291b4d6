// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// What the script of RemoteProc prints, made up.

namespace Hull::Test {

inline constexpr auto remoteHostMounts = "self/mountinfo:21 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n";

//! Its first process has these files; a test changes what it is about.
struct RemoteProcess
{
    explicit RemoteProcess(int pid, const QByteArray& containerId)
        : folder(QByteArray::number(pid) + '/')
        , stat(statOf(pid, "sleep", "5000"))
        , cgroup("9:memory:/docker/" + containerId + "\n0::/\n")
        , statAgain(stat)
    { }

    [[nodiscard]] static QByteArray statOf(int pid, const QByteArray& name, const QByteArray& started)
    {
        return QByteArray::number(pid) + " (" + name + ") S 1 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 " + started
            + " 9 10 11\n";
    }

    //! Each line behind the file's name, as grep prints them.
    [[nodiscard]] static QByteArray lines(const QByteArray& path, const QByteArray& content)
    {
        QByteArray text;
        qsizetype begin = 0;
        for (qsizetype end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', begin)) {
            text += path + ':' + content.mid(begin, end - begin + 1);
            begin = end + 1;
        }
        return text;
    }

    [[nodiscard]] QByteArray text() const
    {
        return lines(folder + "stat", stat) + lines(folder + "status", status) + lines(folder + "cgroup", cgroup)
            + lines(folder + "mountinfo", mountInfo) + lines("./" + folder + "stat", statAgain);
    }

    QByteArray folder;
    QByteArray stat;
    QByteArray status = "Name:\tsleep\nUid:\t1000\t1000\t1000\t1000\nCapInh:\t0\nCapPrm:\t3\nCapEff:\t2\nCapBnd:\t7\n"
                        "CapAmb:\t0\nNoNewPrivs:\t0\nSeccomp:\t2\n";
    QByteArray cgroup;
    QByteArray mountInfo = "60 50 254:0 /etc /x ro - ext4 /dev/vda rw\n";
    QByteArray statAgain;
};

//! The whole output, with these processes.
inline QByteArray remoteProcText(const QByteArray& processes)
{
    return "sees others\n" + QByteArray(remoteHostMounts) + processes + "end\n";
}

//! What follows it, where port 81 of TCP is taken on the host and nothing else.
inline constexpr auto remoteSocketsText =
    "tables\nself/net/tcp:\nself/net/udp:\nself/net/tcp:  sl  local_address\nself/net/tcp:   0: 00000000:0051 "
    "00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0000000000000000 100 0 0 10 0\n"
    "self/net/udp:   sl  local_address\nself/stat:1 (grep) S\nsockets end\n";

} // namespace Hull::Test
