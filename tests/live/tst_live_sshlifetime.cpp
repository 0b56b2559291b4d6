// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real SSH servers in front of a real engine: what is to be seen of a connection from outside, and what ends it.

#include "tests/live/livescan.h"
#include "tests/live/opentunnel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <array>
#include <signal.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class LiveSshLifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isPrivate();
    void leavesForwardsToTheUsersOwnSsh_data();
    void leavesForwardsToTheUsersOwnSsh();
    void leavesKnownHostsAsTheyAre();
    void makesNoMasterOnTheWay();
    void noticesThatTheServerDropsIt();
    void noticesThatTheServerFreezes();
    void cancellingEndsEverything();
    void nothingOutlivesAKilledProgram();
    void opensThirtyTunnels();

private:
    void configure(const QByteArray& blocks) const;

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
};

void LiveSshLifetimeTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"plain"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"jump"_s));
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers->clientFile(u"config"_s)));
}

void LiveSshLifetimeTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

void LiveSshLifetimeTest::isPrivate()
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

//! Adds to the configuration that ssh reads, before what is there: the first value counts.
void LiveSshLifetimeTest::configure(const QByteArray& blocks) const
{
    QFile plain(m_servers->clientFile(u"config"_s));
    QFile changed(m_servers->clientFile(u"changed"_s));
    QVERIFY(plain.open(QIODevice::ReadOnly) && changed.open(QIODevice::WriteOnly));
    QVERIFY(changed.write(blocks + '\n' + plain.readAll()) > 0);
}

void LiveSshLifetimeTest::leavesForwardsToTheUsersOwnSsh_data()
{
    QTest::addColumn<QString>("jumpHost");
    QTest::addColumn<QByteArray>("of"); // the host that has the forwards
    QTest::newRow("of the host") << QString() << QByteArray("plain");
    QTest::newRow("of a jump host") << u"jump"_s << QByteArray("jump");
}

void LiveSshLifetimeTest::leavesForwardsToTheUsersOwnSsh()
{
    QFETCH(QString, jumpHost);
    QFETCH(QByteArray, of);
    const auto taken = [](const QByteArray& listening, int port) {
        return listening.contains(":" + QByteArray::number(port) + ' ');
    };
    const auto listening = [] {
        return runProgram(u"ss"_s, {u"-Htln"_s}).out;
    };
    const std::array ports{24777, 24778, 24779};
    const QByteArray before = listening();
    for (const int port : ports) {
        QVERIFY(!taken(before, port));
    }
    configure("Host " + of
        + "\nLocalForward 127.0.0.1:24777 127.0.0.1:1\nDynamicForward 127.0.0.1:24778\n"
          "RemoteForward 127.0.0.1:24779 127.0.0.1:1\nClearAllForwardings no");
    Host host = sshHost(u"plain"_s);
    host.ssh.jumpHost = jumpHost;
    Opened opened(*m_servers, host);
    opened.services->options.configFile = m_servers->clientFile(u"changed"_s);
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    QCOMPARE(opened.get("/_ping"), 200);
    QCOMPARE(modeOf(opened.result->value().socketPath), 0600);
    const QByteArray after = listening();
    for (const int port : ports) {
        QVERIFY2(!taken(after, port), after.constData());
    }
}

//! A server offers all its keys to whoever is logged in, for known_hosts.
void LiveSshLifetimeTest::leavesKnownHostsAsTheyAre()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"second"_s);
    QVERIFY(runProgram(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ecdsa"_s, u"-N"_s, QString(), u"-f"_s, key}).succeeded());
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"two-keys"_s, {"HostKey "_L1 + key}));
    const auto knownHosts = [this] {
        QFile file(m_servers->clientFile(u"known_hosts"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // ssh's own default is yes, too, but not for another UserKnownHostsFile than its own.
    configure("Host *\nUpdateHostKeys yes");
    const QByteArray before = knownHosts();
    for (const QString& jump : {QString(), u"two-keys"_s}) {
        Host host = sshHost(jump.isEmpty() ? u"two-keys"_s : u"plain"_s);
        host.ssh.jumpHost = jump;
        Opened opened(*m_servers, host);
        opened.services->options.configFile = m_servers->clientFile(u"changed"_s);
        opened.open();
        QCOMPARE(opened.errorKind(), u"none"_s);
        QCOMPARE(opened.get("/_ping"), 200);
        opened.transport->close();
        QCOMPARE(knownHosts(), before);
    }
}

//! By ControlPersist it would outlive us.
void LiveSshLifetimeTest::makesNoMasterOnTheWay()
{
    const QTemporaryDir folder;
    const QString control = folder.filePath(u"jump.c"_s);
    configure("Host jump\nControlMaster auto\nControlPersist 120\nControlPath " + QFile::encodeName(control));
    Host host = sshHost(u"plain"_s);
    host.ssh.jumpHost = u"jump"_s;
    const auto isOpen = [this, &host] {
        Opened opened(*m_servers, host);
        opened.services->options.configFile = m_servers->clientFile(u"changed"_s);
        opened.open();
        return opened.errorKind() == u"none" && opened.get("/_ping") == 200;
    };
    QVERIFY(isOpen());
    QVERIFY(!QFileInfo::exists(control));
    const qsizetype logins = m_servers->log(u"jump"_s).count("Accepted publickey");
    // But the user's own is used.
    const QString config = m_servers->clientFile(u"changed"_s);
    QVERIFY(runProgram(u"ssh"_s, {u"-F"_s, config, u"-fN"_s, u"jump"_s}).succeeded());
    QTRY_VERIFY(QFileInfo::exists(control));
    QVERIFY(isOpen());
    QCOMPARE(m_servers->log(u"jump"_s).count("Accepted publickey"), logins + 1);
    QVERIFY(runProgram(u"ssh"_s, {u"-F"_s, config, u"-O"_s, u"exit"_s, u"jump"_s}).succeeded());
}

void LiveSshLifetimeTest::noticesThatTheServerDropsIt()
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

void LiveSshLifetimeTest::noticesThatTheServerFreezes()
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

void LiveSshLifetimeTest::cancellingEndsEverything()
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

void LiveSshLifetimeTest::nothingOutlivesAKilledProgram()
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

void LiveSshLifetimeTest::opensThirtyTunnels()
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

QTEST_GUILESS_MAIN(LiveSshLifetimeTest)
#include "tst_live_sshlifetime.moc"
