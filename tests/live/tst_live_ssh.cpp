// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real SSH servers in front of a real engine: every way in, every way to fail, and what is left behind.

#include "app/ssh/sshtransport.h"
#include "app/transport/httpclient.h"
#include "tests/live/livescan.h"
#include "tests/support/sshservers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

#include <signal.h>
#include <sys/stat.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

Host sshHost(const QString& name, const QString& user = {})
{
    Host host{.name = name, .kind = EndpointKind::Ssh, .endpoint = "ssh://"_L1 + name};
    host.ssh.host = name;
    host.ssh.user = user;
    return host;
}

//! A transport with what it needs, and what came of opening it.
class Opened
{
public:
    Opened(const SshServers& servers, Host host, Prompter* prompter = nullptr)
        : services(std::make_unique<SshServices>())
    {
        services->options.configFile = servers.clientFile(u"config"_s);
        transport = std::make_unique<SshTransport>(std::move(host), *services, http, prompter);
        QObject::connect(transport.get(), &Transport::advanced, transport.get(), [this](const ConnectionStep& step) {
            if (step.state != ConnectionStep::State::Running) {
                steps.push_back(step);
            }
        });
    }

    void open(int limit = 40000)
    {
        handle = transport->open(transport.get(), [this](const Result<Endpoint>& answer) { result = answer; });
        (void)QTest::qWaitFor([this] { return result.has_value(); }, limit);
    }

    [[nodiscard]] QString errorKind() const
    {
        return !result ? u"no answer"_s : *result ? u"none"_s : errorKindName(result->error().kind);
    }

    //! The status of a request, or 0.
    int get(const QByteArray& path)
    {
        HttpRequest request;
        request.endpoint = result->value();
        request.path = path;
        std::optional<int> status;
        http.get<int>(
            request, transport.get(),
            [](Result<HttpResponse> response) -> Result<int> { return response ? response->status : 0; },
            [&status](const Result<int>& answer) { status = *answer; });
        (void)QTest::qWaitFor([&status] { return status.has_value(); }, 20000);
        return status.value_or(0);
    }

    HttpClient http;
    std::unique_ptr<SshServices> services;
    std::unique_ptr<SshTransport> transport;
    std::vector<ConnectionStep> steps;
    std::optional<Result<Endpoint>> result;
    RequestHandle handle;
};

bool isAlive(qint64 pid)
{
    return QFileInfo::exists("/proc/"_L1 + QString::number(pid));
}

int modeOf(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

} // namespace

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
    void doesNotMindForwardsOfTheUser();
    void runsScripts();
    void isPrivate();
    void noticesThatTheServerDropsIt();
    void noticesThatTheServerFreezes();
    void cancellingEndsEverything();
    void nothingOutlivesAKilledProgram();
    void opensThirtyTunnels();

private:
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
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers->clientFile(u"config"_s)));
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
    }) << u"fileUnreadable"_s << Step::LogIn;
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
        << with(u"stdio"_s, [](SshTarget& t) { t.way = SshTarget::Way::SocketForwarding; }) << u"unsupported"_s
        << Step::Socket;
    QTest::newRow("no session, no forwarding") << sshHost(u"sealed"_s) << u"unsupported"_s << Step::Socket;
    QTest::newRow("talkative profile") << sshHost(u"stdio"_s, u"noisy"_s) << u"badAnswer"_s << Step::Socket;
    QTest::newRow("no docker there") << sshHost(u"stdio"_s, u"nodocker"_s) << u"programMissing"_s << Step::Socket;
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

void LiveSshTest::doesNotMindForwardsOfTheUser()
{
    QFile config(m_servers->clientFile(u"config"_s));
    QVERIFY(config.open(QIODevice::ReadWrite));
    const QByteArray before = config.readAll();
    const QByteArray port = QByteArray::number(m_servers->port(u"plain"_s)); // occupied by the server itself
    config.write("Host forwarding\n    HostName 127.0.0.1\n    Port " + port
        + "\n    HostKeyAlias plain\n    LocalForward 127.0.0.1:" + port
        + " 127.0.0.1:1\n    User ops\n    IdentityFile " + QFile::encodeName(m_servers->clientFile(u"id"_s))
        + "\n    UserKnownHostsFile " + QFile::encodeName(m_servers->clientFile(u"known_hosts"_s)) + "\n");
    config.flush();
    Opened opened(*m_servers, sshHost(u"forwarding"_s));
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

void LiveSshTest::isPrivate()
{
    Opened opened(*m_servers, sshHost(u"plain"_s));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    const QString socket = opened.result->value().socketPath;
    QCOMPARE(modeOf(socket), 0600);
    QCOMPARE(modeOf(QFileInfo(socket).path()), 0700);
    QCOMPARE(modeOf(QFileInfo(QFileInfo(socket).path()).path()), 0700);
    const QByteArray listening = runProgram(u"ss"_s, {u"-Htlnp"_s}).out;
    const QByteArray pid = "pid=" + QByteArray::number(opened.transport->processId()) + ",";
    QVERIFY(!listening.contains(pid));
}

void LiveSshTest::noticesThatTheServerDropsIt()
{
    Opened opened(*m_servers, sshHost(u"plain"_s));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    const QString socket = opened.result->value().socketPath;
    std::optional<Error> lost;
    connect(opened.transport.get(), &Transport::lost, this, [&lost](const Error& error) { lost = error; });
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"drop"_s, u"plain"_s}));
    QTRY_VERIFY(lost);
    QCOMPARE(lost->kind, Error::Kind::ConnectionLost);
    QVERIFY(!QFileInfo::exists(socket));
    opened.result.reset();
    opened.open(); // and once more
    QCOMPARE(opened.errorKind(), u"none"_s);
}

void LiveSshTest::noticesThatTheServerFreezes()
{
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"frozen"_s));
    Opened opened(*m_servers, sshHost(u"frozen"_s));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    std::optional<Error> lost;
    connect(opened.transport.get(), &Transport::lost, this, [&lost](const Error& error) { lost = error; });
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"freeze"_s, u"frozen"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(lost, 20000);
    QCOMPARE(lost->kind, Error::Kind::Timeout);
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"thaw"_s, u"frozen"_s}));
}

void LiveSshTest::cancellingEndsEverything()
{
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"slow"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"freeze"_s, u"slow"_s}));
    Opened opened(*m_servers, sshHost(u"slow"_s));
    opened.open(700);
    QVERIFY(!opened.result);
    const QString folder = opened.services->runtime.folder();
    const auto running = [&folder] {
        return runProgram(u"pgrep"_s, {u"-f"_s, folder}).succeeded();
    };
    QVERIFY(running());
    opened.handle.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!running(), 5000);
    QVERIFY(!opened.result);
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"thaw"_s, u"slow"_s}));
}

void LiveSshTest::nothingOutlivesAKilledProgram()
{
    const QTemporaryDir runtime;
    m_engine->signalDaemon(SIGSTOP); // the scan hangs in the middle
    QProcess hullctl;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    hullctl.setProcessEnvironment(environment);
    hullctl.start(hullctlProgram(), {u"scan"_s, u"-H"_s, u"ssh://plain"_s});
    QVERIFY(hullctl.waitForStarted());
    const auto running = [&runtime] {
        return runProgram(u"pgrep"_s, {u"-f"_s, "ssh -M -S "_L1 + runtime.path()}).succeeded();
    };
    QTRY_VERIFY(running());
    const QByteArray list = runProgram(u"ps"_s, {u"axww"_s, u"-o"_s, u"args="_s}).out;
    QVERIFY(!list.contains("battery staple") && !list.contains("correct horse"));
    hullctl.kill();
    hullctl.waitForFinished();
    m_engine->signalDaemon(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(!running(), 5000);
    // What it left in its folder is cleared by the next one.
    SshRuntime next(runtime.path());
    QVERIFY(next.newSockets());
    QCOMPARE(QDir(runtime.path() + "/hullwright"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void LiveSshTest::opensThirtyTunnels()
{
    SshServices services;
    HttpClient http;
    std::vector<std::unique_ptr<SshTransport>> transports;
    int opened = 0;
    QStringList problems;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 30; ++i) {
        const QString name = QStringList{u"plain"_s, u"jump"_s, u"stdio"_s}.at(i % 3);
        Host host = sshHost(i % 3 == 2 ? u"plain"_s : name);
        transports.push_back(std::make_unique<SshTransport>(host, services, http, nullptr));
        transports.back()->open(this, [&](const Result<Endpoint>& result) {
            ++opened;
            if (!result) {
                problems += result.error().message.english();
            }
        });
    }
    // Each watcher is one of some hundred that an account may have, so none may stay.
    const auto watchers = [] {
        int count = 0;
        for (const QFileInfo& entry :
            QDir(u"/proc/self/fd"_s).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
            count += entry.symLinkTarget().contains("inotify"_L1) ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY(watchers() > 0); // while they open
    QTRY_COMPARE_WITH_TIMEOUT(opened, 30, 60000);
    QCOMPARE(problems, QStringList());
    QTRY_COMPARE(watchers(), 0);
    qInfo("30 tunnels in %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(LiveSshTest)
#include "tst_live_ssh.moc"
