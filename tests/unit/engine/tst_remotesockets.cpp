// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The script that prints another host's sockets, run by every shell there is here, against a /proc that is made up and
// the real one. What it tells is what the probe of this machine tells of the same files.

#include "app/collect/kernelprobe.h"
#include "app/collect/remoteproc.h"
#include "tests/unit/engine/fakeproc.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

using Listener = KernelView::Listener;
using Containers = std::vector<std::shared_ptr<const Container>>;

QString text(const std::vector<Listener>& listeners)
{
    QStringList parts;
    for (const Listener& listener : listeners) {
        parts += u"%1 %2/%3"_s.arg(listener.address)
                     .arg(listener.port)
                     .arg(listener.protocol == Listener::Protocol::Tcp ? u"tcp"_s : u"udp"_s);
    }
    return parts.join(u", "_s);
}

QByteArray statOf(int pid, const QByteArray& started = "5000")
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

QByteArray line81(int inode)
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

Ran run(const Shell& shell, const QByteArray& script)
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

std::optional<RemoteProc> parsed(const QByteArray& output)
{
    return RemoteProc::fromOutput({output.constData(), static_cast<size_t>(output.size())});
}

Container container(const QString& networkMode = u"default"_s)
{
    Container made;
    made.id = {QString::fromLatin1(containerId)};
    made.pid = 4711;
    made.hostConfig.networkMode = networkMode;
    return made;
}

Container publishing(const QStringList& ports)
{
    Container made = container();
    for (const QString& port : ports) {
        made.ports.push_back({port, {{u"0.0.0.0"_s, u"9000"_s}}});
    }
    return made;
}

Containers listOf(const Container& made)
{
    return {std::make_shared<const Container>(made)};
}

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
    void aContainerCannotSpeakForOthers();
    void anotherProcessTellsNothing();
    void nothingThatIsMissingCostsAWord_data();
    void nothingThatIsMissingCostsAWord();
    void outputThatIsCutTellsNoSockets();
    void theCoreProfileDoesNotAskForPublishedPorts();
    void onlyHexadecimalIdsGoIntoTheScript();
    void theScriptStaysSmall();

private:
    [[nodiscard]] Ran runHere(const FakeHost& host, const Container& made) const
    {
        return run(m_shells.value(u"sh"_s), RemoteProc::script(listOf(made), Profile::Full, host.root().toUtf8()));
    }

    QMap<QString, Shell> m_shells;
    QTemporaryDir m_busybox;
};

void RemoteSocketsTest::initTestCase()
{
    for (const QString& name : {u"sh"_s, u"dash"_s, u"bash"_s}) {
        if (const QString program = QStandardPaths::findExecutable(name); !program.isEmpty()) {
            m_shells.insert(name, {program, {}, {}});
        }
    }
    if (const QString program = QStandardPaths::findExecutable(u"busybox"_s); !program.isEmpty()) {
        for (const QString& applet : {u"grep"_s, u"head"_s, u"ls"_s, u"sed"_s}) {
            QVERIFY(QFile::link(program, m_busybox.filePath(applet)));
        }
        m_shells.insert(u"busybox"_s, {program, {u"sh"_s}, m_busybox.path()});
    }
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
    const Ran ran = run(shell, RemoteProc::script(listOf(looked), Profile::Full, host.root().toUtf8()));
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
    add("a table without its heading", {{u"tcp"_s, {}}, {u"udp"_s, none}}, "not read");
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

//! It chooses the names of its files, and may hope to write lines of the script with them.
void RemoteSocketsTest::aContainerCannotSpeakForOthers()
{
    FakeHost host;
    host.addOther(5001);
    host.write(u"4711/net/tcp"_s, heading + line81(2));
    host.write(u"5001/net/tcp"_s, heading + line81(2));
    QVERIFY(QFile::link(u"/x\n5001/fd:2\n./5001/cgroup:"_s + QString::fromLatin1(otherId)
            + u"\ntables\nself/stat:\nsockets end\nlrwx 5001/fd -> socket:[2]"_s,
        host.path(u"4711/fd/3"_s)));
    const Container hostile = container(u"container:web"_s);
    Container victim = hostile;
    victim.pid = 5001;
    victim.id = {QString::fromLatin1(otherId)};
    const Containers both{std::make_shared<const Container>(hostile), std::make_shared<const Container>(victim)};
    for (auto shell = m_shells.constBegin(); shell != m_shells.constEnd(); ++shell) {
        const std::optional<RemoteProc> proc =
            parsed(run(*shell, RemoteProc::script(both, Profile::Full, host.root().toUtf8())).out);
        QVERIFY(proc);
        QCOMPARE(proc->look(victim).state, KernelViewState::Read);
        QCOMPARE(text(proc->look(victim).view->listeners), QString());
        QVERIFY(proc->listeners());
    }
}

//! Its number went to another one between its words and its sockets.
void RemoteSocketsTest::anotherProcessTellsNothing()
{
    const FakeHost host;
    const Container looked = publishing({u"81/tcp"_s});
    QByteArray output = runHere(host, looked).out;
    QCOMPARE(parsed(output)->look(looked).view->silentPorts, QStringList{u"81/tcp"_s});
    const qsizetype sockets = output.indexOf("\nend\n");
    output = output.left(sockets) + output.mid(sockets).replace(statOf(4711), statOf(4711, "5001"));
    QCOMPARE(parsed(output)->look(looked).state, KernelViewState::Read);
    QCOMPARE(parsed(output)->look(looked).view->silentPorts, QStringList());
}

void RemoteSocketsTest::nothingThatIsMissingCostsAWord_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no head") << QByteArray("head -n") << QByteArray("no-such-head -n");
    QTest::newRow("no sed") << QByteArray("sed -n") << QByteArray("no-such-sed -n");
    QTest::newRow("no ls") << QByteArray("ls -ln") << QByteArray("no-such-ls -ln");
    QTest::newRow("a grep without -m") << QByteArray("-m $most") << QByteArray("--no-such-option");
    QTest::newRow("a test without -ef") << QByteArray("-ef") << QByteArray("-no-such-test");
    QTest::newRow("a shell that does not understand it") << QByteArray("\ntables() {") << QByteArray("\ntables( {{");
    QTest::newRow("a shell that ends") << QByteArray("\ntables self") << QByteArray("\nexit 1\ntables self");
    QTest::newRow("no end") << QByteArray("echo sockets end\n") << QByteArray();
}

void RemoteSocketsTest::nothingThatIsMissingCostsAWord()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    FakeHost host;
    host.openSocket(4711, 3, 1);
    Container looked = container(u"host"_s);
    looked.ports = publishing({u"81/tcp"_s}).ports;
    QByteArray script = RemoteProc::script(listOf(looked), Profile::Full, host.root().toUtf8());
    QVERIFY(script.contains(from));
    script.replace(from, to);
    for (auto shell = m_shells.constBegin(); shell != m_shells.constEnd(); ++shell) {
        const Ran ran = run(*shell, script);
        const std::optional<RemoteProc> proc = parsed(ran.out);
        QVERIFY2(proc, (ran.out + ran.err).constData());
        QCOMPARE(proc->look(looked).state, KernelViewState::Read);
        QVERIFY(proc->look(looked).view->listeners.empty());
        const bool isAboutHolders = from == "sed -n" || from == "ls -ln" || from == "-ef";
        QCOMPARE(proc->listeners().has_value(), isAboutHolders);
        QCOMPARE(proc->look(looked).view->silentPorts, isAboutHolders ? QStringList{u"81/tcp"_s} : QStringList());
    }
}

void RemoteSocketsTest::outputThatIsCutTellsNoSockets()
{
    FakeHost host;
    host.write(u"4711/net/tcp"_s, heading + socketLine(high, "0A", 1) + line81(2));
    host.openSocket(4711, 3, 1);
    Container looked = container(u"container:web"_s);
    looked.ports = publishing({u"81/tcp"_s, u"70/tcp"_s}).ports;
    const QByteArray output = runHere(host, looked).out;
    QCOMPARE(parsed(output)->look(looked).view->silentPorts, QStringList{u"70/tcp"_s});
    QCOMPARE(text(parsed(output)->look(looked).view->listeners), u"127.0.0.1 8080/tcp"_s);
    const qsizetype end = output.indexOf("\nsockets end\n");
    for (qsizetype length = output.indexOf("\nend\n") + 5; length < end + 8; ++length) {
        const std::optional<RemoteProc> proc = parsed(output.left(length));
        QVERIFY(proc);
        const KernelWord word = proc->look(looked);
        QCOMPARE(word.state, KernelViewState::Read);
        QVERIFY(word.view->silentPorts.isEmpty() && word.view->listeners.empty() && !proc->listeners());
    }
    // A command that was cut off by head, or ended early: nobody knows what its tables would have said.
    QByteArray cut = output;
    cut.replace("self/stat:", "Terminated:");
    QVERIFY(parsed(cut)->look(looked).view->silentPorts.isEmpty());
    QVERIFY(!parsed(cut)->listeners());
    // What no line of it is, wherever it stands.
    QByteArray noisy = output;
    noisy.replace("\ntables\n", "\nBinary file (standard input) matches\nx/net/tcp:\n:\n/fd:3\n./x/cgroup:y\ntables\n");
    QCOMPARE(parsed(noisy)->look(looked).view->silentPorts, QStringList{u"70/tcp"_s});
    QCOMPARE(text(parsed(noisy + "Good bye!\n4711/fd:2\n")->look(looked).view->listeners), u"127.0.0.1 8080/tcp"_s);
}

void RemoteSocketsTest::theCoreProfileDoesNotAskForPublishedPorts()
{
    const QByteArray script = RemoteProc::script(listOf(publishing({u"81/tcp"_s})), Profile::Core);
    QVERIFY(!script.contains("4711/net"));
    QVERIFY(script.contains(" self/net/tcp "));
}

void RemoteSocketsTest::onlyHexadecimalIdsGoIntoTheScript()
{
    Container hostile = container(u"host"_s);
    hostile.id = {u"'; touch /tmp/hull-was-here; '"_s.leftJustified(64, u'a')};
    hostile.ports = publishing({u"81/tcp;touch /tmp/hull-was-here/tcp"_s}).ports;
    const QByteArray script = RemoteProc::script(listOf(hostile), Profile::Full);
    QVERIFY(!script.contains("touch"));
    QVERIFY(!script.contains("firsts="));
}

void RemoteSocketsTest::theScriptStaysSmall()
{
    Containers many;
    for (int pid = 1000000; pid < 1002000; ++pid) {
        Container made = container(u"host"_s);
        made.ports = publishing({u"81/tcp"_s, u"81/udp"_s}).ports;
        made.pid = pid;
        many.push_back(std::make_shared<const Container>(made));
    }
    const QByteArray script = RemoteProc::script(many, Profile::Full);
    QVERIFY(script.contains("1001999/net/udp "));
    for (const QByteArray& line : script.split('\n')) {
        QVERIFY2(line.size() < 32768, "every kernel takes so many arguments");
    }
}

QTEST_GUILESS_MAIN(RemoteSocketsTest)
#include "tst_remotesockets.moc"
