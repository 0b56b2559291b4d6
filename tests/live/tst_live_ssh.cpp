// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real SSH servers in front of a real engine: every way in, and every way to fail.

#include "tests/live/livescan.h"
#include "tests/live/opentunnel.h"

#include <QElapsedTimer>
#include <QProcess>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class LiveSshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensAndStaysOpen();
    void scansByHullctl();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void goesByDialStdioWhereForwardingIsForbidden_data();
    void goesByDialStdioWhereForwardingIsForbidden();
    void goesOverAJumpHost();
    void waitsWhereTheServerIsFull();
    void aBlackHoleEndsInTimeAndHoldsNobody();
    void doesNotMindSettingsOfTheUser_data();
    void doesNotMindSettingsOfTheUser();
    void runsScripts();

private:
    void addKeyFiles();
    void addStaleSocket();

    QTemporaryDir m_folder;
    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
};

void LiveSshTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"busybox:test"_s}));
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"plain"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"jump"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"stdio"_s, {u"AllowStreamLocalForwarding no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"narrow"_s, {u"AllowStreamLocalForwarding no"_s, u"MaxSessions 1"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"sealed"_s, {u"AllowStreamLocalForwarding no"_s, u"MaxSessions 0"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"changed"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"rekey"_s, u"changed"_s}));
    addKeyFiles();
    addStaleSocket();
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers->clientFile(u"config"_s)));
}

//! Hosts like "plain", each with one key file of which something is wrong: "key-open", "key-broken", "key-locked".
void LiveSshTest::addKeyFiles()
{
    const QString folder = QFileInfo(m_servers->clientFile(u"config"_s)).path() + u'/';
    const QByteArray port = QByteArray::number(m_servers->port(u"plain"_s));
    QVERIFY(QFile::copy(folder + u"id"_s, folder + u"open"_s));
    QVERIFY(QFile::setPermissions(folder + u"open"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QFile broken(folder + u"broken"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no key\n") > 0);
    QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QFile config(folder + u"config"_s);
    QVERIFY(config.open(QIODevice::Append));
    for (const char* name : {"open", "broken", "locked"}) {
        const QByteArray file = name == QByteArray("locked") ? "id_pass" : name;
        config.write(QByteArray("Host key-") + name + "\n    HostName 127.0.0.1\n    Port " + port
            + "\n    HostKeyAlias plain\n    User ops\n    IdentitiesOnly yes\n    IdentityAgent none\n    "
              "IdentityFile "
            + QFile::encodeName(folder) + file + "\n    UserKnownHostsFile " + QFile::encodeName(folder)
            + "known_hosts\n\n");
    }
}

//! What an engine that was killed leaves behind, open to all accounts.
void LiveSshTest::addStaleSocket()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"stale.sock"_s));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    ::close(server);
    QCOMPARE(::chmod(path.constData(), 0666), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0711), 0);
}

void LiveSshTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

void LiveSshTest::opensAndStaysOpen()
{
    Opened opened(*m_servers, sshHost(u"plain"_s));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    QCOMPARE(opened.get("/_ping"), 200);
    QCOMPARE(opened.steps.size(), size_t(6));
    for (const ConnectionStep& step : opened.steps) {
        QCOMPARE(step.state, ConnectionStep::State::Done);
    }
    const QString resolved = opened.steps.front().fact.english();
    QVERIFY2(resolved.startsWith("Resolved as ops@127.0.0.1:"_L1), qPrintable(resolved));
    QStringList facts;
    for (const ConnectionStep& step : opened.steps) {
        facts += step.fact.english();
    }
    QVERIFY2(!facts.filter(u"Host key ssh-ed25519 SHA256:"_s).isEmpty(), qPrintable(facts.join(u'|')));
    QVERIFY2(facts.contains(u"Logged in by publickey"_s), qPrintable(facts.join(u'|')));

    const qint64 master = opened.transport->processId();
    const Endpoint first = opened.result->value();
    opened.result.reset();
    opened.open();
    QCOMPARE(opened.result->value(), first);
    QCOMPARE(opened.transport->processId(), master);
    opened.transport->close();
    QTRY_VERIFY(!isAlive(master));
    QVERIFY(!QFileInfo::exists(first.socketPath));
}

void LiveSshTest::scansByHullctl()
{
    const LiveScan scan(u"ssh://plain"_s);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
    QCOMPARE(scan.containerNames(), QStringList{u"web"_s});
}

void LiveSshTest::tellsFailuresApart_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ConnectionStep::Kind>("step");
    using Step = ConnectionStep::Kind;
    const auto with = [](const QString& name, auto change) {
        Host host = sshHost(name);
        change(host.ssh);
        return host;
    };
    QTest::newRow("unknown name") << sshHost(u"no-such-host.invalid"_s) << u"nameUnknown"_s << Step::Reach;
    QTest::newRow("refused") << with(u"plain"_s, [](SshTarget& t) { t.port = 1; }) << u"connectionRefused"_s
                             << Step::Reach;
    QTest::newRow("key not known there") << with(u"127.0.0.1"_s, [this](SshTarget& t) {
        t.port = m_servers->port(u"plain"_s);
    }) << u"hostKeyUnknown"_s << Step::Trust;
    QTest::newRow("changed key") << sshHost(u"changed"_s) << u"hostKeyChanged"_s << Step::Trust;
    QTest::newRow("changed key, new ones trusted")
        << with(u"changed"_s, [](SshTarget& t) { t.trustNewKey = true; }) << u"hostKeyChanged"_s << Step::Trust;
    QTest::newRow("no such account") << sshHost(u"plain"_s, u"nobody-here"_s) << u"loginFailed"_s << Step::LogIn;
    QTest::newRow("key file missing") << with(u"plain"_s, [](SshTarget& t) {
        t.identityFile = u"/nowhere/id"_s;
        t.user = u"nobody-here"_s;
    }) << u"keyFileUnusable"_s << Step::LogIn;
    QTest::newRow("key file open to others") << sshHost(u"key-open"_s) << u"keyFileUnusable"_s << Step::LogIn;
    QTest::newRow("key file without a key") << sshHost(u"key-broken"_s) << u"keyFileUnusable"_s << Step::LogIn;
    QTest::newRow("encrypted key, nobody to ask") << sshHost(u"key-locked"_s) << u"loginFailed"_s << Step::LogIn;
    QTest::newRow("not in the group") << sshHost(u"plain"_s, u"guest"_s) << u"permissionDenied"_s << Step::Socket;
    QTest::newRow("socket missing") << with(u"plain"_s, [](SshTarget& t) { t.remoteSocket = u"/nowhere.sock"_s; })
                                    << u"socketMissing"_s << Step::Socket;
    QTest::newRow("not a socket") << with(u"plain"_s, [](SshTarget& t) { t.remoteSocket = u"/etc/passwd"_s; })
                                  << u"notASocket"_s << Step::Socket;
    QTest::newRow("jump host down") << with(u"plain"_s, [](SshTarget& t) { t.jumpHost = u"127.0.0.1:1"_s; })
                                    << u"connectionRefused"_s << Step::Reach;
    QTest::newRow("refused behind the jump host") << with(u"plain"_s, [](SshTarget& t) {
        t.jumpHost = u"jump"_s;
        t.port = 1;
    }) << u"connectionRefused"_s << Step::Reach;
    QTest::newRow("forwarding forbidden")
        << with(u"stdio"_s, [](SshTarget& t) { t.way = SshTarget::Way::SocketForwarding; }) << u"forwardingForbidden"_s
        << Step::Socket;
    QTest::newRow("no session, no forwarding") << sshHost(u"sealed"_s) << u"forbidden"_s << Step::Socket;
    QTest::newRow("talkative profile") << sshHost(u"stdio"_s, u"noisy"_s) << u"badAnswer"_s << Step::Socket;
    QTest::newRow("no docker there") << sshHost(u"stdio"_s, u"nodocker"_s) << u"programMissing"_s << Step::Socket;
    const auto stale = [this](SshTarget& t) {
        t.remoteSocket = m_folder.filePath(u"stale.sock"_s);
    };
    QTest::newRow("nobody listens") << with(u"plain"_s, stale) << u"connectionRefused"_s << Step::Socket;
    QTest::newRow("nobody listens, forwarding only") << with(u"plain"_s, [stale](SshTarget& t) {
        stale(t);
        t.way = SshTarget::Way::SocketForwarding;
    }) << u"connectionRefused"_s << Step::Socket;
    QTest::newRow("nobody listens, no docker there") << with(u"plain"_s, [stale](SshTarget& t) {
        stale(t);
        t.user = u"nodocker"_s;
    }) << u"programMissing"_s << Step::Socket;
    QTest::newRow("nobody listens, forwarding only, no docker there") << with(u"plain"_s, [stale](SshTarget& t) {
        stale(t);
        t.user = u"nodocker"_s;
        t.way = SshTarget::Way::SocketForwarding;
    }) << u"forwardingForbidden"_s << Step::Socket;
    QTest::newRow("an option for a host")
        << sshHost(u"-oProxyCommand=true"_s) << u"badConfiguration"_s << Step::Configuration;
}

void LiveSshTest::tellsFailuresApart()
{
    QFETCH(Host, host);
    Opened opened(*m_servers, host);
    opened.open();
    QTEST(opened.errorKind(), "kind");
    QVERIFY(!opened.steps.empty());
    QCOMPARE(opened.steps.back().state, ConnectionStep::State::Failed);
    QTEST(opened.steps.back().kind, "step");
    const Error& error = opened.result->error();
    QVERIFY(!error.message.isEmpty() && !error.remedy.isEmpty());
    QCOMPARE(opened.transport->processId(), 0);
}

void LiveSshTest::goesByDialStdioWhereForwardingIsForbidden_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("connections");
    QTest::newRow("many sessions") << u"stdio"_s << 4;
    QTest::newRow("one session") << u"narrow"_s << 1;
}

void LiveSshTest::goesByDialStdioWhereForwardingIsForbidden()
{
    QFETCH(QString, server);
    Opened opened(*m_servers, sshHost(server));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    QTEST(opened.result->value().mostConnections, "connections");
    QCOMPARE(opened.result->value().hasRoomForEvents, server == u"stdio");
    QCOMPARE(modeOf(opened.result->value().socketPath), 0600);
    // Many at once, through however few sessions there are.
    int answers = 0;
    for (int i = 0; i < 40; ++i) {
        HttpRequest request;
        request.endpoint = opened.result->value();
        request.path = "/v1.41/containers/json?all=1";
        opened.http.get<int>(
            request, opened.transport.get(),
            [](Result<HttpResponse> response) -> Result<int> { return response ? response->status : 0; },
            [&answers](const Result<int>& status) { answers += *status == 200 ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 40, 20000);
    const LiveScan scan("ssh://"_L1 + server);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
}

void LiveSshTest::goesOverAJumpHost()
{
    Host host = sshHost(u"plain"_s);
    host.ssh.jumpHost = u"jump"_s;
    Opened opened(*m_servers, host);
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    QVERIFY(opened.steps.front().fact.english().endsWith("via jump"_L1));
    QCOMPARE(opened.get("/_ping"), 200);
}

void LiveSshTest::waitsWhereTheServerIsFull()
{
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"full"_s, {u"MaxStartups 1"_s}));
    // Somebody who never logs in holds the only place, and goes after two seconds.
    QProcess other;
    other.start(u"bash"_s,
        {u"-c"_s, u"exec 9<>/dev/tcp/127.0.0.1/%1; read -r -u 9; sleep 2"_s.arg(m_servers->port(u"full"_s))});
    QVERIFY(other.waitForStarted());
    QTest::qWait(300);
    Opened opened(*m_servers, sshHost(u"full"_s));
    opened.open();
    other.kill();
    other.waitForFinished();
    QCOMPARE(opened.errorKind(), u"none"_s);
}

void LiveSshTest::aBlackHoleEndsInTimeAndHoldsNobody()
{
    // A listener whose queue is full drops what comes, as a firewall does.
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), size), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
    std::vector<int> fillers;
    for (int i = 0; i < 4; ++i) {
        fillers.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        ::connect(fillers.back(), reinterpret_cast<const sockaddr*>(&address), size);
    }
    Host host = sshHost(u"plain"_s);
    host.ssh.port = ntohs(address.sin_port);
    Opened lost(*m_servers, host);
    lost.services->options.connectTimeout = std::chrono::seconds(8);
    SshTransport other(sshHost(u"jump"_s), *lost.services, lost.http, nullptr);
    std::optional<Result<Endpoint>> reached;
    QElapsedTimer elapsed;
    elapsed.start();
    lost.open(1);
    other.open(this, [&reached](const Result<Endpoint>& result) { reached = result; });
    QTRY_VERIFY_WITH_TIMEOUT(reached, 8000);
    QVERIFY(*reached);
    QVERIFY(!lost.result); // it is waited for still
    QTRY_VERIFY_WITH_TIMEOUT(lost.result, 20000);
    const qint64 took = elapsed.elapsed();
    for (const int filler : fillers) {
        ::close(filler);
    }
    ::close(listener);
    QCOMPARE(lost.errorKind(), u"timeout"_s);
    QCOMPARE(lost.steps.back().kind, ConnectionStep::Kind::Reach);
    QVERIFY2(took >= 7500 && took < 12000, qPrintable(QString::number(took)));
}

void LiveSshTest::doesNotMindSettingsOfTheUser_data()
{
    QTest::addColumn<QByteArray>("setting");
    const QByteArray port = QByteArray::number(m_servers->port(u"plain"_s)); // occupied by the server itself
    QTest::newRow("a forward that could not be had") << QByteArray("LocalForward 127.0.0.1:" + port + " 127.0.0.1:1");
    QTest::newRow("no forwards at all") << QByteArray("ClearAllForwardings yes");
    QTest::newRow("into the background") << QByteArray("ForkAfterAuthentication yes");
    QTest::newRow("a master of its own") << QByteArray("ControlMaster auto\n    ControlPersist 60");
    QTest::newRow("a command") << QByteArray("RemoteCommand uptime\n    RequestTTY force");
    QTest::newRow("no session") << QByteArray("SessionType none");
}

void LiveSshTest::doesNotMindSettingsOfTheUser()
{
    QFETCH(QByteArray, setting);
    QFile config(m_servers->clientFile(u"config"_s));
    QVERIFY(config.open(QIODevice::ReadWrite));
    const QByteArray before = config.readAll();
    config.write("Host odd\n    HostName 127.0.0.1\n    Port " + QByteArray::number(m_servers->port(u"plain"_s))
        + "\n    HostKeyAlias plain\n    " + setting + "\n    User ops\n    IdentityFile "
        + QFile::encodeName(m_servers->clientFile(u"id"_s)) + "\n    UserKnownHostsFile "
        + QFile::encodeName(m_servers->clientFile(u"known_hosts"_s)) + "\n");
    config.flush();
    Opened opened(*m_servers, sshHost(u"odd"_s));
    opened.open();
    config.resize(before.size());
    QCOMPARE(opened.errorKind(), u"none"_s);
    QCOMPARE(opened.get("/_ping"), 200);
}

void LiveSshTest::runsScripts()
{
    Opened opened(*m_servers, sshHost(u"plain"_s, u"noisy"_s));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    std::optional<Result<QByteArray>> said;
    opened.transport->shell()->run(
        "id -un; echo \"a'b\"; exit 3", this, [&said](const Result<QByteArray>& output) { said = output; });
    QTRY_VERIFY(said);
    QVERIFY(*said);
    QCOMPARE(said->value(), QByteArray("noisy\na'b\n")); // without the greeting
    said.reset();
    opened.transport->shell()->run("yes", this, [&said](const Result<QByteArray>& output) { said = output; });
    QTRY_VERIFY_WITH_TIMEOUT(said, 20000);
    QVERIFY(!*said);
    QCOMPARE(said->error().kind, Error::Kind::BodyTooLarge);
}

QTEST_GUILESS_MAIN(LiveSshTest)
#include "tst_live_ssh.moc"
