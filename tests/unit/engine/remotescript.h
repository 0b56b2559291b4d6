// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/remoteproc.h"
#include "tests/unit/engine/fakeproc.h"

#include <QMap>
#include <QProcess>
#include <QStandardPaths>

#include <memory>
#include <optional>
#include <vector>

// The script that prints another host's sockets, to be run here.

namespace Hull::Test {

using Containers = std::vector<std::shared_ptr<const Container>>;

inline QString text(const std::vector<KernelView::Listener>& listeners)
{
    QStringList parts;
    for (const KernelView::Listener& listener : listeners) {
        parts += u"%1 %2/%3"_s.arg(listener.address)
                     .arg(listener.port)
                     .arg(listener.protocol == KernelView::Listener::Protocol::Tcp ? u"tcp"_s : u"udp"_s);
    }
    return parts.join(u", "_s);
}

inline QByteArray statOf(int pid, const QByteArray& started = "5000")
{
    return QByteArray::number(pid) + " (sleep) S 1 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 " + started + " 9 10\n";
}

//! As FakeProc, with all that the script looks at.
class FakeHost : public FakeProc
{
public:
    FakeHost()
    {
        write(u"1/stat"_s, statOf(1));
        write(u"self/stat"_s, statOf(99));
        write(u"self/ns/net"_s, {});
        write(u"4711/stat"_s, statOf(4711));
        write(u"4711/net/tcp"_s, heading);
        write(u"4711/net/udp"_s, heading);
        write(u"self/net/tcp"_s, heading);
        write(u"self/net/udp"_s, heading);
    }

    void remove(const QString& name) const { QVERIFY(QFile::remove(path(name))); }

    //! Its network is the one that the shell is in.
    void shareOurNetwork(int pid) const
    {
        const QString name = path(u"%1/ns/net"_s.arg(pid));
        QVERIFY(QFile::remove(name) && QFile::link(path(u"self/ns/net"_s), name));
    }

    //! The first process of another container.
    void addOther(int pid)
    {
        addProcess(pid, otherId);
        write(u"%1/stat"_s.arg(pid), statOf(pid));
    }
};

inline QByteArray line81(int inode)
{
    return socketLine(low, "0A", inode);
}

struct Shell
{
    QString program;
    QStringList arguments;
    QString tools; //!< a folder that comes first in PATH
};

struct Ran
{
    QByteArray out;
    QByteArray err;
};

inline Ran run(const Shell& shell, const QByteArray& script)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QUOTING_STYLE"_s, u"shell"_s); // as a profile may have it
    if (!shell.tools.isEmpty()) {
        environment.insert(u"PATH"_s, shell.tools);
    }
    process.setProcessEnvironment(environment);
    process.start(shell.program, shell.arguments);
    process.write(script);
    process.closeWriteChannel();
    const bool isOver = process.waitForFinished();
    return {process.readAllStandardOutput(), isOver ? process.readAllStandardError() : "it does not end"};
}

inline std::optional<RemoteProc> parsed(const QByteArray& output)
{
    return RemoteProc::fromOutput({output.constData(), static_cast<size_t>(output.size())});
}

inline Container container(const QString& networkMode = u"default"_s)
{
    Container made;
    made.id = {QString::fromLatin1(containerId)};
    made.pid = 4711;
    made.hostConfig.networkMode = networkMode;
    return made;
}

inline Container publishing(const QStringList& ports)
{
    Container made = container();
    for (const QString& port : ports) {
        made.ports.push_back({port, {{u"0.0.0.0"_s, u"9000"_s}}});
    }
    return made;
}

inline Containers listOf(const Container& made)
{
    return {std::make_shared<const Container>(made)};
}

//! By name, every shell that there is here; busybox's has no tools but its own, in the folder that is given.
inline QMap<QString, Shell> shellsHere(const QTemporaryDir& folder)
{
    QMap<QString, Shell> shells;
    for (const QString& name : {u"sh"_s, u"dash"_s, u"bash"_s}) {
        if (const QString program = QStandardPaths::findExecutable(name); !program.isEmpty()) {
            shells.insert(name, {program, {}, {}});
        }
    }
    if (const QString program = QStandardPaths::findExecutable(u"busybox"_s); !program.isEmpty()) {
        for (const QString& applet : {u"grep"_s, u"head"_s, u"ls"_s, u"sed"_s}) {
            if (!QFile::link(program, folder.filePath(applet))) {
                return {};
            }
        }
        shells.insert(u"busybox"_s, {program, {u"sh"_s}, folder.path()});
    }
    return shells;
}

} // namespace Hull::Test
