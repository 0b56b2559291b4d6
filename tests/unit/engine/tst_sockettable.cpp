// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/containerprocesses.h"
#include "app/collect/sockettable.h"
#include "tests/unit/engine/fakeproc.h"

#include <QMap>

#include <algorithm>
#include <arpa/inet.h>
#include <iterator>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>

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

} // namespace

class SocketTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void readsTheTables_data();
    void readsTheTables();
    void ofVeryManySocketsItReadsTheFirst();
    void readsTheRealTables();
};

void SocketTableTest::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("hexadecimal");
    QTest::addColumn<QString>("address");
    const auto word = [](quint32 networkOrder) {
        return QByteArray::number(htonl(networkOrder), 16).rightJustified(8, '0').toUpper();
    };
    QTest::newRow("every IPv4 address") << QByteArray("00000000") << u"0.0.0.0"_s;
    QTest::newRow("loopback") << word(0x7f000001) << u"127.0.0.1"_s;
    QTest::newRow("one") << word(0x0a000203) << u"10.0.2.3"_s;
    QTest::newRow("every IPv6 address") << QByteArray(32, '0') << u"::"_s;
    QTest::newRow("IPv6 loopback") << QByteArray(24, '0') + word(1) << u"::1"_s;
    QTest::newRow("IPv6") << word(0x20010db8) + word(0) + word(0) + word(0x00000007) << u"2001:db8::7"_s;
    QTest::newRow("IPv4 in IPv6") << QByteArray(16, '0') + word(0xffff) + word(0x7f000001) << u"::ffff:127.0.0.1"_s;
    QTest::newRow("too short") << QByteArray("0000000") << QString();
    QTest::newRow("too long") << QByteArray("000000000") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void SocketTableTest::readsAddresses()
{
    QFETCH(const QByteArray, hexadecimal);
    QTEST(socketAddress(hexadecimal.toStdString()), "address");
}

void SocketTableTest::readsTheTables_data()
{
    using Files = QMap<QString, QByteArray>;
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("listeners");
    QTest::addColumn<bool>("isComplete");
    const auto add = [](const char* name, Protocol protocol, const Files& files, const char* listeners, bool complete) {
        QTest::newRow(name) << protocol << files << QString::fromLatin1(listeners) << complete;
    };
    const QByteArray none = heading;
    add("both families", Protocol::Tcp,
        {{u"tcp"_s, none + socketLine(low, "0A", 1)}, {u"tcp6"_s, none + socketLine(low6, "0A", 2)}},
        ":: 81/tcp, 0.0.0.0 81/tcp", true);
    add("connections are no listeners", Protocol::Tcp,
        {{u"tcp"_s, none + socketLine(low, "0A", 1) + socketLine(high, "01", 2) + socketLine(high, "06", 3)}},
        "0.0.0.0 81/tcp", true);
    add("no IPv6", Protocol::Tcp, {{u"tcp"_s, none}}, "", true);
    add("nothing can be read", Protocol::Tcp, {}, "", false);
    add("only IPv6 can be read", Protocol::Tcp, {{u"tcp6"_s, none}}, "", false);
    add("no sockets by the kernel's count", Protocol::Tcp,
        {{u"sockstat"_s, "sockets: used 2\nTCP: inuse 0 orphan 0 tw 0\n"}, {u"sockstat6"_s, "TCP6: inuse 0\n"}}, "",
        true);
    add("one socket by the kernel's count, and no table", Protocol::Tcp,
        {{u"sockstat"_s, "TCP: inuse 1 orphan 0\n"}, {u"sockstat6"_s, "TCP6: inuse 0\n"}}, "", false);
    add("the count decides by family", Protocol::Tcp,
        {{u"sockstat"_s, "TCP: inuse 0 orphan 0\n"}, {u"sockstat6"_s, "TCP6: inuse 1\n"},
            {u"tcp6"_s, none + socketLine(low6, "0A", 2)}},
        ":: 81/tcp", true);
    add("UDP", Protocol::Udp, {{u"udp"_s, none + socketLine(low, "07", 1) + socketLine(high, "07", 2)}},
        "0.0.0.0 81/udp, 127.0.0.1 8080/udp", true);
    add("without a port", Protocol::Udp, {{u"udp"_s, none + socketLine("00000000:0000", "07", 1)}}, "", true);
    add("no such lines", Protocol::Tcp, {{u"tcp"_s, none + "   0: rubbish\nmore: x:y z 0A 1 2 3 4 5 6\n\n"}}, "", true);
}

void SocketTableTest::readsTheTables()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(const Protocol, protocol);
    QFETCH(const Files, files);
    FakeProc proc;
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        proc.write(u"4711/net/"_s + file.key(), file.value());
    }
    const Folder folder(proc.path(u"4711"_s));
    const SocketTable table = readSocketTable(socketFilesOf(folder.value()), protocol);
    std::vector<Listener> listeners;
    std::transform(table.sockets.begin(), table.sockets.end(), std::back_inserter(listeners),
        [](const BoundSocket& socket) { return socket.listener; });
    QTEST(text(listeners), "listeners");
    QTEST(table.isComplete, "isComplete");
}

void SocketTableTest::ofVeryManySocketsItReadsTheFirst()
{
    FakeProc proc;
    const QByteArray listening = heading + socketLine(low, "0A", 1);
    proc.write(u"4711/net/tcp"_s, listening + socketLine(high, "01", 2).repeated(10000));
    proc.write(u"4711/net/udp"_s, heading + socketLine(low, "07", 1).repeated(10000));
    const Folder folder(proc.path(u"4711"_s));
    const SocketTable tcp = readSocketTable(socketFilesOf(folder.value()), Protocol::Tcp);
    QCOMPARE(tcp.sockets.size(), 1U);
    QVERIFY(tcp.isComplete); // those that listen come first
    const SocketTable udp = readSocketTable(socketFilesOf(folder.value()), Protocol::Udp);
    QVERIFY(!udp.sockets.empty() && udp.sockets.size() < 5000);
    QVERIFY(!udp.isComplete);
}

//! The kernel's own words about sockets of this process.
void SocketTableTest::readsTheRealTables()
{
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp}) {
        for (const bool connected : {false, true}) {
            if (connected && protocol == Protocol::Tcp) {
                continue;
            }
            const FileDescriptor socket(::socket(AF_INET, protocol == Protocol::Tcp ? SOCK_STREAM : SOCK_DGRAM, 0));
            sockaddr_in address = {};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            auto* const any = reinterpret_cast<sockaddr*>(&address); // NOLINT: how bind(2) takes it
            socklen_t size = sizeof address;
            QCOMPARE(::bind(socket.value(), any, size), 0);
            QVERIFY(protocol == Protocol::Udp || ::listen(socket.value(), 1) == 0);
            QCOMPARE(::getsockname(socket.value(), any, &size), 0);
            const int port = ntohs(address.sin_port);
            QVERIFY(!connected || ::connect(socket.value(), any, size) == 0);
            struct stat status = {};
            QCOMPARE(::fstat(socket.value(), &status), 0);
            const Folder folder(u"/proc/self"_s);
            const SocketTable table = readSocketTable(socketFilesOf(folder.value()), protocol);
            const auto found = std::find_if(table.sockets.begin(), table.sockets.end(),
                [&status](const BoundSocket& candidate) { return candidate.inode == status.st_ino; });
            QVERIFY(found != table.sockets.end());
            QCOMPARE(found->listener, (Listener{protocol, port, u"127.0.0.1"_s}));
            QCOMPARE(found->takesAnybody, !connected);
            std::vector<quint64> inodes;
            int budget = 1000;
            addSocketInodes(folder.value(), budget, inodes);
            QVERIFY(std::find(inodes.begin(), inodes.end(), status.st_ino) != inodes.end());
        }
    }
}

QTEST_GUILESS_MAIN(SocketTableTest)
#include "tst_sockettable.moc"
