// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/kernelprobe.h"
#include "tests/unit/engine/fakeproc.h"

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

using Listener = KernelView::Listener;
using Protocol = Listener::Protocol;

QString text(const std::vector<Listener>& listeners)
{
    QStringList parts;
    for (const Listener& listener : listeners) {
        parts += u"%1 %2/%3"_s.arg(listener.address)
                     .arg(listener.port)
                     .arg(listener.protocol == Protocol::Tcp ? u"tcp"_s : u"udp"_s);
    }
    return parts.join(u", "_s);
}

Container container(const QString& networkMode)
{
    Container made;
    made.id = {QString::fromLatin1(containerId)};
    made.pid = 4711;
    made.hostConfig.networkMode = networkMode;
    return made;
}

} // namespace

class SocketProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheProcessesOfTheGroup_data();
    void findsTheProcessesOfTheGroup();
    void tellsWhatItsOwnProcessesListenOn();
    void aProcessThatLeftTheContainerTellsNothing();
    void withoutControlGroupsTheFirstProcessTells();
    void ofAPrivateNetworkItTellsNothing();
    void findsPortsWithNobodyBehind_data();
    void findsPortsWithNobodyBehind();
    void theCoreProfileDoesNotAskForThem();
};

void SocketProbeTest::findsTheProcessesOfTheGroup_data()
{
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<QByteArray>("mounts"); // with %1 for the folder
    QTest::addColumn<bool>("found");
    const QByteArray v1 = "30 21 0:26 / %1 rw,nosuid shared:9 - cgroup cgroup rw,cpu,cpuacct,clone_children\n";
    const QByteArray v2 = "30 21 0:26 / %1 rw - cgroup2 none rw,nsdelegate\n";
    const QByteArray group = "/docker/" + containerId;
    QTest::newRow("version 1") << "4:cpu,cpuacct:" + group << v1 << true;
    QTest::newRow("version 1, another hierarchy") << "4:cpu,cpuset:" + group << v1 << false;
    QTest::newRow("version 1, a part of its name") << "4:cpua:" + group << v1 << false;
    QTest::newRow("version 2") << "0::" + group << v2 << true;
    QTest::newRow("version 2 is not version 1") << "0::" + group << v1 << false;
    QTest::newRow("the second hierarchy is readable") << "5:pids:" + group + "\n4:cpu:" + group << v1 << true;
    QTest::newRow("systemd inside the container") << "0::" + group + "/init.scope" << v2 << true;
    QTest::newRow("the group is named like a scope") << "0::/docker/" + containerId.left(63) + "a.scope" << v2 << false;
    QTest::newRow("only a part of the tree is mounted")
        << "0::/pod7" + group << QByteArray("30 21 0:26 /pod7 %1 rw - cgroup2 none rw\n") << true;
    QTest::newRow("another part of the tree is mounted")
        << "0::" + group << QByteArray("30 21 0:26 /pod7 %1 rw - cgroup2 none rw\n") << false;
    QTest::newRow("outside of our cgroup namespace") << "0::/../docker/" + containerId << v2 << false;
    QTest::newRow("another container's") << "0::/docker/" + otherId << v2 << false;
    QTest::newRow("nothing is mounted") << "0::" + group << QByteArray("22 21 0:20 / /run rw - tmpfs t rw\n") << false;
    QTest::newRow("no such line") << QByteArray("rubbish\n:\n") << v2 << false;
}

void SocketProbeTest::findsTheProcessesOfTheGroup()
{
    QFETCH(const QByteArray, cgroup);
    QFETCH(QByteArray, mounts);
    QFETCH(const bool, found);
    FakeProc proc;
    proc.addToGroup({}, "20\n10\n0\n");
    proc.addToGroup(u"/init.scope/nested"_s, "30\n");
    mounts.replace("%1", proc.path(u"groups/memory"_s).toUtf8());
    const std::vector<int> processes =
        processesOfContainer(cgroup.toStdString(), containerId.toStdString(), parseCgroupMounts(mounts.toStdString()));
    QCOMPARE(processes, found ? (std::vector<int>{10, 20, 30}) : std::vector<int>());
}

void SocketProbeTest::tellsWhatItsOwnProcessesListenOn()
{
    for (const QString& mode : {u"host"_s, u"container:web"_s}) {
        FakeProc proc;
        proc.addProcess(5000);
        proc.addToGroup({}, "4711\n5000\n");
        proc.write(u"4711/net/tcp"_s,
            heading + socketLine(high, "0A", 1) + socketLine(low, "0A", 2) + socketLine(low, "0A", 3)
                + socketLine("00000000:0016", "0A", 4));
        proc.write(
            u"4711/net/udp"_s, heading + socketLine("00000000:0035", "07", 5) + socketLine("00000000:0036", "01", 6));
        proc.openSocket(4711, 3, 1);
        proc.openSocket(5000, 3, 2);
        proc.openSocket(5000, 4, 3); // two sockets share the port
        proc.openSocket(5000, 5, 5);
        proc.openSocket(5000, 6, 6); // asks one peer
        Container looked = container(mode);
        KernelProbe(Profile::Core, proc.root()).look(looked);
        QVERIFY(looked.kernel);
        QCOMPARE(text(looked.kernel->listeners), u"0.0.0.0 53/udp, 0.0.0.0 81/tcp, 127.0.0.1 8080/tcp"_s);
    }
}

void SocketProbeTest::aProcessThatLeftTheContainerTellsNothing()
{
    FakeProc proc;
    proc.addProcess(5000, otherId); // its number was given anew
    proc.addToGroup({}, "4711\n5000\n6000\n"); // 6000 has ended
    proc.write(u"4711/net/tcp"_s, heading + socketLine(low, "0A", 2));
    proc.openSocket(5000, 3, 2);
    Container looked = container(u"host"_s);
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QCOMPARE(text(looked.kernel->listeners), QString());
}

void SocketProbeTest::withoutControlGroupsTheFirstProcessTells()
{
    FakeProc proc;
    proc.write(u"4711/net/tcp"_s, heading + socketLine(low, "0A", 2));
    proc.openSocket(4711, 3, 2);
    Container looked = container(u"host"_s);
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QCOMPARE(text(looked.kernel->listeners), u"0.0.0.0 81/tcp"_s);
}

void SocketProbeTest::ofAPrivateNetworkItTellsNothing()
{
    FakeProc proc;
    proc.write(u"4711/net/tcp"_s, heading + socketLine(low, "0A", 2));
    proc.openSocket(4711, 3, 2);
    Container looked = container(u"default"_s);
    KernelProbe(Profile::Full, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QVERIFY(looked.kernel->listeners.empty());
}

void SocketProbeTest::findsPortsWithNobodyBehind_data()
{
    QTest::addColumn<QByteArray>("tcp");
    QTest::addColumn<QByteArray>("udp");
    QTest::addColumn<QStringList>("silent");
    const QByteArray none = heading;
    QTest::newRow("nobody anywhere") << none << none << QStringList{u"81/tcp"_s, u"8080/tcp"_s, u"81/udp"_s};
    QTest::newRow("behind one") << none + socketLine(low, "0A", 1) << none << QStringList{u"8080/tcp"_s, u"81/udp"_s};
    QTest::newRow("on loopback alone counts too")
        << none + socketLine(high, "0A", 1) << none << QStringList{u"81/tcp"_s, u"81/udp"_s};
    QTest::newRow("UDP is not TCP") << none << none + socketLine(low, "07", 1)
                                    << QStringList{u"81/tcp"_s, u"8080/tcp"_s};
    QTest::newRow("UDP with one peer") << none << none + socketLine(low, "01", 1)
                                       << QStringList{u"81/tcp"_s, u"8080/tcp"_s};
    QTest::newRow("a connection is no listener")
        << none + socketLine(low, "01", 1) << none << QStringList{u"81/tcp"_s, u"8080/tcp"_s, u"81/udp"_s};
    QTest::newRow("TCP cannot be read") << QByteArray() << none << QStringList{u"81/udp"_s};
    QTest::newRow("nothing can be read") << QByteArray() << QByteArray() << QStringList();
}

void SocketProbeTest::findsPortsWithNobodyBehind()
{
    QFETCH(const QByteArray, tcp);
    QFETCH(const QByteArray, udp);
    FakeProc proc;
    if (!tcp.isEmpty()) {
        proc.write(u"4711/net/tcp"_s, tcp);
    }
    if (!udp.isEmpty()) {
        proc.write(u"4711/net/udp"_s, udp);
    }
    Container looked = container(u"default"_s);
    for (const QString& port : {u"81/tcp"_s, u"8080/tcp"_s, u"81/udp"_s, u"84/sctp"_s}) {
        looked.ports.push_back({port, {{u"0.0.0.0"_s, u"9000"_s}}});
    }
    looked.ports.push_back({u"70/tcp"_s, {}}); // exposed, not published
    KernelProbe(Profile::Full, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QTEST(looked.kernel->silentPorts, "silent");
}

void SocketProbeTest::theCoreProfileDoesNotAskForThem()
{
    FakeProc proc;
    proc.write(u"4711/net/tcp"_s, heading);
    Container looked = container(u"default"_s);
    looked.ports.push_back({u"81/tcp"_s, {{u"0.0.0.0"_s, u"9000"_s}}});
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QVERIFY(looked.kernel->silentPorts.isEmpty());
}

QTEST_GUILESS_MAIN(SocketProbeTest)
#include "tst_socketprobe.moc"
