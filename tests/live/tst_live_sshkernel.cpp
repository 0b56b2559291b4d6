// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kernel of a host behind SSH says there what it says on this machine. The test and its SSH servers are in the
// engine's own network, as they are on a host of everyday.

#include "app/collect/snapshotcollector.h"
#include "tests/live/livescan.h"
#include "tests/live/opentunnel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! Counts what goes through.
class CountingShell : public RemoteShell
{
public:
    explicit CountingShell(RemoteShell& shell)
        : m_shell(shell)
    { }

    RequestHandle run(const QByteArray& script, const QObject* context, Handler<QByteArray> handler) override
    {
        ++runs;
        return m_shell.run(script, context, std::move(handler));
    }

    int runs = 0;

private:
    RemoteShell& m_shell;
};

SnapshotPtr readHost(HttpClient& client, const Host& host, const Endpoint& endpoint, const CollectOptions& options)
{
    SnapshotCollector collector(client, host, endpoint, options);
    SnapshotPtr snapshot;
    QObject::connect(&collector, &SnapshotCollector::finished, &collector,
        [&snapshot](const SnapshotPtr& result) { snapshot = result; });
    collector.start();
    (void)QTest::qWaitFor([&snapshot] { return snapshot != nullptr; }, 40000);
    return snapshot;
}

//! Somebody who listens on a port of every address, for as long as this lives.
class OtherProgram
{
public:
    explicit OtherProgram(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        const auto* any = reinterpret_cast<const sockaddr*>(&address); // NOLINT: how bind(2) takes it
        m_listens = ::bind(m_socket, any, sizeof address) == 0 && ::listen(m_socket, 1) == 0;
    }
    ~OtherProgram() { ::close(m_socket); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    [[nodiscard]] bool listens() const { return m_listens; }

private:
    const int m_socket;
    bool m_listens = false;
};

QJsonObject planOf(const QString& url, const QStringList& arguments)
{
    const Finished run =
        runProgram(hullctlProgram(), QStringList{u"plan"_s, u"-H"_s, url, u"--format"_s, u"json"_s} + arguments);
    return QJsonDocument::fromJson(run.out).object();
}

//! The host port that the plan gives to what was at 82; empty where it does not move it.
QString movedTo(const QJsonObject& plan)
{
    for (const QJsonValue& change : plan[u"changes"].toArray()) {
        if (change[u"path"].toString().contains("PortBindings"_L1)) {
            return change[u"after"].toArray().first()[u"HostPort"].toString();
        }
    }
    return {};
}

//! As far as host ports are concerned: another container joins the network of the one that is planned.
QStringList obstaclesOf(const QJsonObject& plan)
{
    QStringList obstacles;
    for (const QJsonValue& line : plan[u"preflight"].toArray()) {
        if (line[u"status"] == u"block"_s && line[u"check"] == u"port-free"_s) {
            obstacles += line[u"message"].toString();
        }
    }
    return obstacles;
}

} // namespace

class LiveSshKernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aHostOfBusyboxIsOne();
    void saysTheSameAsHere_data();
    void saysTheSameAsHere();
    void fallsBack_data();
    void fallsBack();
    void scansByHullctl_data();
    void scansByHullctl();
    void tellsWhoListensBehindPublishedPorts_data();
    void tellsWhoListensBehindPublishedPorts();
    void avoidsThePortOfAnotherProgram();

private:
    [[nodiscard]] QByteArray run(const QString& name, const QStringList& options, const QStringList& command = {}) const
    {
        return m_engine->docker(
            QStringList{u"run"_s, u"-d"_s, u"--name"_s, name} + options + QStringList{u"busybox:test"_s} + command);
    }
    [[nodiscard]] QByteArray runListeners() const;
    [[nodiscard]] QByteArray startServers();

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
};

void LiveSshKernelTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    const QString link = QDir(m_engine->directory()).filePath(u"link"_s);
    QVERIFY(QFile::link(u"/etc"_s, link));
    HULL_VERIFY_NO_PROBLEM(run(u"plain"_s, {}));
    HULL_VERIFY_NO_PROBLEM(run(u"nnp"_s, {u"--security-opt"_s, u"no-new-privileges"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"more"_s, {u"--cap-add"_s, u"SYS_ADMIN"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"none"_s, {u"--cap-drop"_s, u"ALL"_s, u"-u"_s, u"1000"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"unconfined"_s, {u"--security-opt"_s, u"seccomp=unconfined"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"linked"_s, {u"-v"_s, link + u":/linked"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"readonly"_s, {u"-v"_s, u"/etc:/host:ro"_s, u"-v"_s, u"named:/volume"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"odd"_s, {u"--tmpfs"_s, u"/a b\nend\n"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"hostpid"_s, {u"--pid"_s, u"host"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"stopped"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(runListeners());
    HULL_VERIFY_NO_PROBLEM(m_engine->enterNetwork());
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(startServers());
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers->clientFile(u"config"_s)));
}

QByteArray LiveSshKernelTest::runListeners() const
{
    const auto web = [](const QString& port) {
        return QStringList{u"httpd"_s, u"-f"_s, u"-p"_s, port};
    };
    for (const QByteArray& problem : {
             run(u"served"_s, {u"-p"_s, u"81:80"_s}, web(u"80"_s)), run(u"silent"_s, {u"-p"_s, u"82:80"_s}),
             run(u"partly"_s, {u"-p"_s, u"83:80"_s, u"-p"_s, u"84:85"_s, u"-p"_s, u"86:53/udp"_s}, web(u"80"_s)),
             run(u"unpublished"_s, {}, web(u"80"_s)),
             run(u"joined"_s, {u"--network"_s, u"container:silent"_s}, web(u"88"_s)),
             run(u"onhost"_s, {u"--network"_s, u"host"_s}, web(u"97"_s)),
             run(u"worker"_s, {u"--network"_s, u"host"_s},
                 {u"sh"_s, u"-c"_s, u"httpd -p 98; exec sleep 1000000"_s}), // listens by another process
         }) {
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

QByteArray LiveSshKernelTest::startServers()
{
    // A host whose every tool is busybox's.
    const QString tools = QDir(m_engine->directory()).filePath(u"busybox"_s);
    if (!QDir().mkpath(tools) || !runProgram(u"busybox"_s, {u"--install"_s, u"-s"_s, tools}).succeeded()) {
        return "there is no folder of busybox";
    }
    QByteArray problem = m_servers->prepare(m_engine->socketPath());
    const std::vector<std::pair<QString, QStringList>> servers{
        {u"plain"_s, {}},
        {u"stdio"_s, {u"AllowStreamLocalForwarding no"_s}},
        {u"narrow"_s, {u"AllowStreamLocalForwarding no"_s, u"MaxSessions 1"_s}},
        {u"forced"_s, {u"ForceCommand echo no shell for you"_s}},
        {u"root"_s, {u"PermitRootLogin yes"_s}},
        {u"small"_s, {u"SetEnv PATH="_s + tools, u"PermitRootLogin yes"_s}},
    };
    for (const auto& [name, lines] : servers) {
        problem = problem.isEmpty() ? m_servers->start(name, lines) : problem;
    }
    return problem;
}

void LiveSshKernelTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

//! Else it would prove nothing.
void LiveSshKernelTest::aHostOfBusyboxIsOne()
{
    Opened opened(*m_servers, sshHost(u"small"_s));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    std::optional<Result<QByteArray>> answer;
    opened.transport->shell()->run("readlink /proc/$$/exe; grep --version 2>&1", this,
        [&answer](const Result<QByteArray>& printed) { answer = printed; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20000);
    QVERIFY(*answer);
    QVERIFY2(
        (*answer)->startsWith("/usr/bin/busybox\n") || (*answer)->startsWith("/bin/busybox\n"), (*answer)->constData());
    QVERIFY2(!(*answer)->contains("GNU grep"), (*answer)->constData());
}

void LiveSshKernelTest::saysTheSameAsHere_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::newRow("socket forwarded") << u"plain"_s << u"ops"_s;
    QTest::newRow("dial-stdio") << u"stdio"_s << u"ops"_s;
    QTest::newRow("talkative profile") << u"plain"_s << u"noisy"_s;
    QTest::newRow("a host of busybox") << u"small"_s << u"ops"_s;
    QTest::newRow("root") << u"root"_s << u"root"_s;
    QTest::newRow("root on a host of busybox") << u"small"_s << u"root"_s;
}

void LiveSshKernelTest::saysTheSameAsHere()
{
    QFETCH(QString, server);
    QFETCH(QString, user);
    Opened opened(*m_servers, sshHost(server, user));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    CountingShell shell(*opened.transport->shell());
    const CollectOptions options{.profile = Profile::Full, .shell = [&shell] {
                                     return &shell;
                                 }};
    const SnapshotPtr there = readHost(opened.http, sshHost(server), opened.result->value(), options);
    const Host local{.kind = EndpointKind::Unix, .endpoint = m_engine->url(), .socketPath = m_engine->socketPath()};
    const SnapshotPtr here =
        readHost(opened.http, local, {m_engine->socketPath(), u"http://here"_s}, {.profile = Profile::Full});
    QVERIFY(there && here);
    QCOMPARE(there->status, HostSnapshot::Status::Complete);
    QVERIFY2(!there->kernelError, qPrintable(there->kernelError ? there->kernelError->message.english() : QString()));
    QCOMPARE(shell.runs, 1);
    QCOMPARE(there->containers.size(), here->containers.size());
    int read = 0;
    for (size_t i = 0; i < here->containers.size(); ++i) {
        Container expected = *here->containers[i];
        if (user != "root"_L1 && expected.kernel) {
            expected.kernel->listeners.clear(); // whose a socket is only root may see
        }
        const Container& container = *there->containers[i];
        QCOMPARE(container.kernelState, expected.kernelState);
        QVERIFY2(container.kernel == expected.kernel, qPrintable(container.name));
        read += container.kernelState == KernelViewState::Read ? 1 : 0;
        if (container.name == "linked"_L1) {
            QCOMPARE(container.kernel->mounts.front().source, u"/etc"_s);
        }
        if (container.name == "partly"_L1) {
            QCOMPARE(container.kernel->silentPorts, (QStringList{u"85/tcp"_s, u"53/udp"_s}));
        }
        if (container.name == "worker"_L1) {
            QCOMPARE(container.kernel->listeners.size(), size_t(user == "root"_L1 ? 1 : 0));
        }
    }
    QCOMPARE(read, 16);
    QVERIFY(there->listeners);
    for (const int port : {81, 82, 97, 98, m_servers->port(server)}) {
        QVERIFY2(std::any_of(there->listeners->begin(), there->listeners->end(),
                     [port](const KernelView::Listener& listener) { return listener.port == port; }),
            qPrintable(QString::number(port)));
    }
}

void LiveSshKernelTest::fallsBack_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::newRow("the account finds no sh") << u"plain"_s << u"nodocker"_s;
    QTest::newRow("one session only") << u"narrow"_s << u"ops"_s;
    QTest::newRow("another command is forced") << u"forced"_s << u"ops"_s;
}

void LiveSshKernelTest::fallsBack()
{
    QFETCH(QString, server);
    QFETCH(QString, user);
    Opened opened(*m_servers, sshHost(server, user));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    const CollectOptions options{.shell = [&opened] {
        return opened.transport->shell();
    }};
    const SnapshotPtr snapshot = readHost(opened.http, sshHost(server), opened.result->value(), options);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QVERIFY(snapshot->kernelError);
    QCOMPARE(errorKindName(snapshot->kernelError->kind), u"unsupported"_s);
    QVERIFY(!snapshot->listeners);
    QCOMPARE(snapshot->containers.size(), size_t(17));
    for (const ContainerPtr& container : snapshot->containers) {
        QCOMPARE(container->kernelState, KernelViewState::RemoteEngine);
        QVERIFY(!container->kernel);
    }
    QCOMPARE(opened.get("/_ping"), 200); // the way has not suffered
}

void LiveSshKernelTest::scansByHullctl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("seesHolders");
    QTest::newRow("an account that may use Docker") << u"ssh://plain"_s << false;
    QTest::newRow("root") << u"ssh://root@root"_s << true;
}

void LiveSshKernelTest::scansByHullctl()
{
    QFETCH(QString, url);
    QFETCH(bool, seesHolders);
    const LiveScan there(url);
    HULL_VERIFY_NO_PROBLEM(there.problem());
    QCOMPARE(there.status(), u"complete"_s);
    const QByteArray linked = QJsonDocument(there.container(u"linked"_s)).toJson();
    QVERIFY2(linked.contains("\"kernel\""), linked.constData()); // only the kernel knows that it is /etc
    const LiveScan here(m_engine->url());
    HULL_VERIFY_NO_PROBLEM(here.problem());
    for (const QString& name : here.containerNames()) {
        const bool isAboutHolders = name == "onhost"_L1 || name == "worker"_L1;
        const bool isSame = there.container(name) == here.container(name);
        QVERIFY2(isSame == (seesHolders || !isAboutHolders), qPrintable(name));
    }
}

void LiveSshKernelTest::tellsWhoListensBehindPublishedPorts_data()
{
    QTest::addColumn<QStringList>("silent");
    QTest::newRow("served") << QStringList();
    QTest::newRow("silent") << QStringList{u"80/tcp: nobody listens"_s};
    QTest::newRow("partly") << QStringList{u"53/udp: nobody listens"_s, u"85/tcp: nobody listens"_s};
    QTest::newRow("unpublished") << QStringList();
}

void LiveSshKernelTest::tellsWhoListensBehindPublishedPorts()
{
    const LiveScan scan(u"ssh://plain"_s);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    const QJsonObject container = scan.container(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!container.isEmpty());
    QStringList silent;
    for (const QJsonValue& evidence :
        entryOf(container[u"findings"].toArray(), u"rule"_s, u"C-5.9"_s)[u"evidence"].toArray()) {
        if (evidence[u"origin"] == u"kernel"_s) {
            silent += evidence[u"observed"].toString().section(u" → "_s, 1);
        }
    }
    silent.sort();
    silent.removeDuplicates(); // one for each address
    QTEST(silent, "silent");
}

void LiveSshKernelTest::avoidsThePortOfAnotherProgram()
{
    const QStringList automatic{u"silent"_s, u"--rule"_s, u"P-01"_s};
    for (const QString& url : {u"ssh://plain"_s, u"ssh://small"_s, m_engine->url()}) {
        QCOMPARE(movedTo(planOf(url, automatic)), u"8082"_s);
        const OtherProgram other(8082);
        QVERIFY(other.listens());
        const QJsonObject plan = planOf(url, automatic);
        const int port = movedTo(plan).toInt();
        QVERIFY2(port >= 20000 && port != m_servers->port(u"plain"_s), qPrintable(url));
        QCOMPARE(obstaclesOf(plan), QStringList());
        const QJsonObject named = planOf(url, automatic + QStringList{u"--port"_s, u"82=8082"_s});
        QCOMPARE(obstaclesOf(named), QStringList{u"A program of the host listens on the port 8082/tcp."_s});
        QCOMPARE(obstaclesOf(planOf(url, automatic + QStringList{u"--port"_s, u"82=8083"_s})), QStringList());
    }
}

QTEST_GUILESS_MAIN(LiveSshKernelTest)
#include "tst_live_sshkernel.moc"
