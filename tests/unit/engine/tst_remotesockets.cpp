// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The script that prints another host's sockets, run by every shell there is here, against a /proc that is made up and
// the real one. What it tells is what the probe of this machine tells of the same files.

#include "app/collect/kernelprobe.h"
#include "tests/unit/engine/remotescript.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

using Listener = KernelView::Listener;
using Prepare = std::function<void(FakeHost&, Container&)>;

} // namespace

Q_DECLARE_METATYPE(Prepare)

class RemoteSocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatTheLocalProbeTells_data();
    void tellsWhatTheLocalProbeTells();
    void tellsWhichPortsOfTheHostAreTaken_data();
    void tellsWhichPortsOfTheHostAreTaken();
    void findsAListenerInTheRealProc_data();
    void findsAListenerInTheRealProc();

private:
    [[nodiscard]] Ran runHere(const FakeHost& host, const Container& made) const
    {
        return run(m_shells.value(u"sh"_s), RemoteProc::script(listOf(made), Profile::Full, {}, host.root().toUtf8()));
    }

    QMap<QString, Shell> m_shells;
    QTemporaryDir m_busybox;
};

void RemoteSocketsTest::initTestCase()
{
    m_shells = shellsHere(m_busybox);
    QVERIFY(m_shells.contains(u"sh"_s));
}

void RemoteSocketsTest::tellsWhatTheLocalProbeTells_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<Container>("looked");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QStringList>("silent");
    QTest::addColumn<QString>("listeners");
    const auto add = [this](const char* name, const Container& looked, const Prepare& prepare,
                         const QStringList& silent, const QString& listeners = {}) {
        for (auto shell = m_shells.constBegin(); shell != m_shells.constEnd(); ++shell) {
            QTest::addRow("%s: %s", qPrintable(shell.key()), name)
                << *shell << looked << prepare << silent << listeners;
        }
    };
    const auto file = [](const QString& name, const QByteArray& lines) {
        return [name, lines](FakeHost& host, Container&) {
            host.write(u"4711/net/"_s + name, heading + lines);
        };
    };
    const QStringList tcp{u"81/tcp"_s};
    const QStringList udp{u"81/udp"_s};
    add("nobody", publishing({u"81/tcp"_s, u"8080/tcp"_s, u"81/udp"_s, u"84/sctp"_s}), [](auto&, auto&) {},
        {u"81/tcp"_s, u"8080/tcp"_s, u"81/udp"_s});
    add("somebody", publishing(tcp), file(u"tcp"_s, line81(1)), {});
    add("somebody by IPv6", publishing(tcp), file(u"tcp6"_s, socketLine(low6, "0A", 1)), {});
    add("nobody by IPv6", publishing(tcp), file(u"tcp6"_s, {}), tcp);
    add("somebody by UDP", publishing(udp), file(u"udp"_s, socketLine(low, "07", 1)), {});
    add("UDP with one peer", publishing(udp), file(u"udp6"_s, socketLine(low6, "01", 1)), {});
    add("a connection only", publishing(tcp), file(u"tcp"_s, socketLine(low, "01", 1)), tcp);
    add("no IPv4 table", publishing(tcp),
        [](FakeHost& host, Container&) {
            host.remove(u"4711/net/tcp"_s);
            host.write(u"4711/net/tcp6"_s, heading);
        },
        {});
    add("no table", publishing(tcp), [](FakeHost& host, Container&) { host.remove(u"4711/net/tcp"_s); }, {});
    add("IPv6 cannot be read", publishing(tcp),
        [](FakeHost& host, Container&) { QVERIFY(QDir(host.path(u"4711/net"_s)).mkdir(u"tcp6"_s)); }, {});
    add("IPv4 cannot be read", publishing(tcp),
        [](FakeHost& host, Container&) {
            host.remove(u"4711/net/tcp"_s);
            QVERIFY(QDir(host.path(u"4711/net"_s)).mkdir(u"tcp"_s));
        },
        {});
    add("very many connections", publishing(tcp),
        file(u"tcp"_s, socketLine(high, "0A", 1) + socketLine(low, "01", 2).repeated(5000)), tcp);
    add("very many listeners", publishing(tcp), file(u"tcp"_s, socketLine(high, "0A", 1).repeated(5000)), {});
    add("very many UDP sockets", publishing(udp), file(u"udp"_s, socketLine(high, "07", 1).repeated(5000)), {});
    const Prepare listening = [](FakeHost& host, Container& looked) {
        const bool inOurs = looked.hostConfig.networkMode == "host"_L1;
        host.addProcess(5000);
        host.addOther(5001);
        host.addToGroup({}, "4711\n5000\n");
        const QString folder = inOurs ? u"self/net/"_s : u"4711/net/"_s;
        host.write(folder + u"tcp"_s,
            heading + socketLine(high, "0A", 1) + line81(2) + line81(3) + socketLine("00000000:0016", "0A", 4));
        host.write(
            folder + u"udp"_s, heading + socketLine("00000000:0035", "07", 5) + socketLine("00000000:0036", "01", 6));
        if (inOurs) {
            host.shareOurNetwork(4711);
            host.write(u"4711/net/tcp"_s, heading + socketLine(high, "0A", 1) + line81(2) + line81(3));
            host.write(u"4711/net/udp"_s, heading + socketLine("00000000:0035", "07", 5));
        }
        host.openSocket(4711, 3, 1);
        host.openSocket(5000, 3, 2);
        host.openSocket(5000, 4, 3); // two sockets share the port
        host.openSocket(5000, 5, 5);
        host.openSocket(5000, 6, 6); // asks one peer
        host.openSocket(5001, 3, 4);
    };
    const QString held = u"0.0.0.0 53/udp, 0.0.0.0 81/tcp, 127.0.0.1 8080/tcp"_s;
    add("the network of another", container(u"container:web"_s), listening, {}, held);
    add("the network of the host", container(u"host"_s), listening, {}, held);
    add("a private network", container(), listening, {});
}

void RemoteSocketsTest::tellsWhatTheLocalProbeTells()
{
    QFETCH(const Shell, shell);
    QFETCH(Container, looked);
    QFETCH(const Prepare, prepare);
    FakeHost host;
    prepare(host, looked);
    const Ran ran = run(shell, RemoteProc::script(listOf(looked), Profile::Full, {}, host.root().toUtf8()));
    QCOMPARE(ran.err, QByteArray());
    const std::optional<RemoteProc> proc = parsed(ran.out);
    QVERIFY2(proc, ran.out.constData());
    const KernelWord word = proc->look(looked);
    QCOMPARE(word.state, KernelViewState::Read);
    QTEST(word.view->silentPorts, "silent");
    QTEST(text(word.view->listeners), "listeners");
    KernelProbe(Profile::Full, host.root()).look(looked);
    QVERIFY(*word.view == looked.kernel);
}

void RemoteSocketsTest::tellsWhichPortsOfTheHostAreTaken_data()
{
    using Files = QMap<QString, QByteArray>;
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("taken");
    const QByteArray none = heading;
    const auto add = [](const char* name, const Files& files, const char* taken) {
        QTest::newRow(name) << files << QString::fromLatin1(taken);
    };
    add("nothing", {{u"tcp"_s, none}, {u"udp"_s, none}}, "");
    add("both protocols and families",
        {{u"tcp"_s, none + socketLine(low, "0A", 1)}, {u"udp"_s, none + socketLine(high, "07", 1)},
            {u"tcp6"_s, none + socketLine(low6, "0A", 1)}, {u"udp6"_s, none}},
        ":: 81/tcp, 0.0.0.0 81/tcp, 127.0.0.1 8080/udp");
    add("connections take none", {{u"tcp"_s, none + socketLine(low, "01", 1)}, {u"udp"_s, none}}, "");
    add("no IPv4 table of TCP", {{u"udp"_s, none}, {u"tcp6"_s, none}, {u"udp6"_s, none}}, "not read");
    add("no IPv4 table of UDP", {{u"tcp"_s, none}, {u"tcp6"_s, none}, {u"udp6"_s, none}}, "not read");
    add("no table", {}, "not read");
    add("an empty table", {{u"tcp"_s, {}}, {u"udp"_s, none}}, "not read");
    add("a table without its heading", {{u"tcp"_s, socketLine(low, "0A", 1)}, {u"udp"_s, none}}, "not read");
    add("more than are read", {{u"tcp"_s, none}, {u"udp"_s, none + socketLine(low, "07", 1).repeated(1700)}},
        "not read");
    add("as many as are read", {{u"tcp"_s, none + socketLine(low, "0A", 1)}, {u"udp"_s, none}}, "0.0.0.0 81/tcp");
}

void RemoteSocketsTest::tellsWhichPortsOfTheHostAreTaken()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(const Files, files);
    FakeHost host;
    host.remove(u"self/net/tcp"_s);
    host.remove(u"self/net/udp"_s);
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        host.write(u"self/net/"_s + file.key(), *file);
    }
    const std::optional<RemoteProc> proc = parsed(runHere(host, container()).out);
    QVERIFY(proc);
    QTEST(proc->listeners() ? text(*proc->listeners()) : u"not read"_s, "taken");
    QCOMPARE(proc->look(container()).state, KernelViewState::Read);
}

void RemoteSocketsTest::findsAListenerInTheRealProc_data()
{
    QTest::addColumn<Shell>("shell");
    for (auto shell = m_shells.constBegin(); shell != m_shells.constEnd(); ++shell) {
        QTest::newRow(qPrintable(shell.key())) << *shell;
    }
}

void RemoteSocketsTest::findsAListenerInTheRealProc()
{
    QFETCH(const Shell, shell);
    const FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const any = reinterpret_cast<sockaddr*>(&address); // NOLINT: how bind(2) takes it
    socklen_t size = sizeof address;
    QCOMPARE(::bind(socket.value(), any, size), 0);
    QCOMPARE(::listen(socket.value(), 1), 0);
    QCOMPARE(::getsockname(socket.value(), any, &size), 0);
    Container own = container(u"host"_s); // it is none, but every branch is taken
    own.pid = static_cast<int>(QCoreApplication::applicationPid());
    own.ports.push_back({u"81/tcp"_s, {{u"0.0.0.0"_s, u"9000"_s}}});
    const Ran ran = run(shell, RemoteProc::script(listOf(own), Profile::Full));
    QCOMPARE(ran.err, QByteArray());
    const std::optional<RemoteProc> proc = parsed(ran.out);
    QVERIFY(proc);
    QCOMPARE(proc->look(own).state, KernelViewState::NotProven);
    QVERIFY(proc->listeners());
    const Listener expected{Listener::Protocol::Tcp, ntohs(address.sin_port), u"127.0.0.1"_s};
    const std::vector<Listener> listeners = *proc->listeners();
    QCOMPARE(std::count(listeners.begin(), listeners.end(), expected), 1);
    QVERIFY(ran.out.contains("\nsockets end\n"));
}

QTEST_GUILESS_MAIN(RemoteSocketsTest)
#include "tst_remotesockets.moc"
