// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real SSH servers that allow little: few logins under way, few sessions, no connection for events.

#include "app/session/fleet.h"
#include "app/ssh/sshservices.h"
#include "tests/live/opentunnel.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 45000;
constexpr int mostAtOnce = 3; // HandshakeGate's for one host

//! The ssh processes of ours that have not come to the end of their login.
int loginsUnderWay()
{
    QFile children(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
    int logins = 0;
    for (const QByteArray& pid :
        children.open(QIODevice::ReadOnly) ? children.readAll().split(' ') : QByteArrayList()) {
        QFile arguments("/proc/"_L1 + QString::fromLatin1(pid) + "/cmdline"_L1);
        const QByteArrayList words =
            arguments.open(QIODevice::ReadOnly) ? arguments.readAll().split('\0') : QByteArrayList();
        const bool isMaster = words.size() > 3 && words[0].endsWith("ssh") && words[1] == "-M" && words[2] == "-S";
        logins += isMaster && !QFileInfo::exists(QFile::decodeName(words[3])) ? 1 : 0;
    }
    return logins;
}

} // namespace

class LiveSshLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void reachesManyHostsBehindOneServer_data();
    void reachesManyHostsBehindOneServer();
    void comesBackOnceTheServerHasRoom();
    void followsAHostWithTwoSessions_data();
    void followsAHostWithTwoSessions();
    void runsAsManyCommandsAsThereAreSessions();
    void readsAgainWhereThereIsNoRoomForEvents();

private:
    HostSession* follow(Fleet& fleet, const QString& server) const;
    [[nodiscard]] static bool has(const HostSession& session, const QString& container);

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
};

void LiveSshLimitsTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"busybox:test"_s}));
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"two"_s, {u"MaxSessions 2"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"two-stdio"_s, {u"MaxSessions 2"_s, u"AllowStreamLocalForwarding no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"one-stdio"_s, {u"MaxSessions 1"_s, u"AllowStreamLocalForwarding no"_s}));
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers->clientFile(u"config"_s)));
}

void LiveSshLimitsTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

HostSession* LiveSshLimitsTest::follow(Fleet& fleet, const QString& server) const
{
    fleet.setLive(true);
    HostSession* session = fleet.addHost(sshHost(server));
    fleet.connectHost(session);
    return session;
}

bool LiveSshLimitsTest::has(const HostSession& session, const QString& container)
{
    const auto& containers = session.assessment()->snapshot->containers;
    return std::any_of(containers.begin(), containers.end(),
        [&container](const ContainerPtr& known) { return known->name == container; });
}

void LiveSshLimitsTest::reachesManyHostsBehindOneServer_data()
{
    QTest::addColumn<QString>("maxStartups");
    QTest::addColumn<int>("hosts");
    QTest::newRow("two at once") << u"2:100:3"_s << 14;
    QTest::newRow("one at once") << u"1"_s << 12;
}

void LiveSshLimitsTest::reachesManyHostsBehindOneServer()
{
    QFETCH(QString, maxStartups);
    QFETCH(int, hosts);
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"few"_s, {"MaxStartups "_L1 + maxStartups}));
    QFile config(m_servers->clientFile(u"config"_s));
    QVERIFY(config.open(QIODevice::ReadWrite));
    const QByteArray before = config.readAll();
    config.write(
        "Host few-*\n    HostName 127.0.0.1\n    HostKeyAlias few\n    User ops\n    IdentitiesOnly yes\n    Port "
        + QByteArray::number(m_servers->port(u"few"_s)) + "\n    IdentityFile "
        + QFile::encodeName(m_servers->clientFile(u"id"_s)) + "\n    UserKnownHostsFile "
        + QFile::encodeName(m_servers->clientFile(u"known_hosts"_s)) + "\n");
    config.close();
    // Somebody who never logs in holds a place for the first two seconds.
    QProcess other;
    other.start(u"bash"_s,
        {u"-c"_s, u"exec 9<>/dev/tcp/127.0.0.1/%1; read -r -u 9; echo; sleep 2"_s.arg(m_servers->port(u"few"_s))});
    QTRY_VERIFY(other.bytesAvailable() > 0);

    Fleet fleet;
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < hosts; ++i) {
        follow(fleet, u"few-%1"_s.arg(i));
    }
    int most = 0;
    int mostByGate = 0;
    const auto allLive = [&] {
        most = std::max(most, loginsUnderWay());
        mostByGate = std::max(mostByGate, fleet.services().ssh->gate.underWay());
        const auto& sessions = fleet.sessions();
        return std::all_of(sessions.begin(), sessions.end(), [](const HostSession* s) { return s->isLive(); });
    };
    const bool areAllLive = QTest::qWaitFor(allLive, patienceMs);
    const qint64 took = elapsed.elapsed();
    QVERIFY(QFile::resize(config.fileName(), before.size()));
    QStringList problems;
    for (const HostSession* session : fleet.sessions()) {
        if (session->error()) {
            problems += session->host().name + ": "_L1 + session->error()->message.english();
        }
    }
    QCOMPARE(problems, QStringList());
    QVERIFY(areAllLive);
    const QByteArray log = m_servers->log(u"few"_s);
    qInfo("%d hosts in %lld ms, %d logins at once, %lld were dropped", hosts, took, std::max(most, mostByGate),
        qlonglong(log.count("past MaxStartups")));
    QVERIFY2(log.contains("MaxStartups"), "the server was never full");
    QCOMPARE(log.count("Accepted publickey"), hosts);
    QVERIFY2(most > 0 && most <= mostAtOnce, qPrintable(QString::number(most)));
    QVERIFY2(mostByGate > 0 && mostByGate <= mostAtOnce, qPrintable(QString::number(mostByGate)));
}

//! Whoever is dropped five times is told why, and is let in later without asking for it.
void LiveSshLimitsTest::comesBackOnceTheServerHasRoom()
{
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"full"_s, {u"MaxStartups 1"_s}));
    QProcess other; // holds the only place, and never logs in
    other.start(u"bash"_s,
        {u"-c"_s,
            u"exec 9<>/dev/tcp/127.0.0.1/%1; read -r -u 9; echo; exec sleep 60"_s.arg(m_servers->port(u"full"_s))});
    QTRY_VERIFY(other.bytesAvailable() > 0);
    Fleet fleet;
    const HostSession* session = follow(fleet, u"full"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(errorKindName(session->error()->kind), u"loginsLimited"_s);
    QCOMPARE(session->error()->message.english(), u"full limits new SSH logins (MaxStartups)."_s);
    QVERIFY(session->nextAttempt().isValid());
    other.kill();
    QVERIFY(other.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
}

void LiveSshLimitsTest::followsAHostWithTwoSessions_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("kernel"); // why it has no word, or empty
    QTest::newRow("forwarding") << u"two"_s << QString();
    QTest::newRow("dial-stdio") << u"two-stdio"_s
                                << u"The SSH server of two-stdio has no session left for a command."_s;
}

void LiveSshLimitsTest::followsAHostWithTwoSessions()
{
    QFETCH(QString, server);
    QFETCH(QString, kernel);
    Fleet fleet;
    const HostSession* session = follow(fleet, server);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    QCOMPARE(session->state(), HostSession::State::Ready);
    QVERIFY(!session->pollReason());
    const std::optional<Error> why = session->assessment()->snapshot->kernelError;
    QCOMPARE(why ? why->message.english() : QString(), kernel);
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"newcomer"_s, u"busybox:test"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(has(*session, u"newcomer"_s), patienceMs);
    QVERIFY(session->isLive());
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"rm"_s, u"newcomer"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!has(*session, u"newcomer"_s), patienceMs);
}

//! Where the engine's socket is forwarded, it takes none of them.
void LiveSshLimitsTest::runsAsManyCommandsAsThereAreSessions()
{
    const QTemporaryDir folder;
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0777), 0);
    Opened opened(*m_servers, sshHost(u"two"_s));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    std::vector<std::optional<Result<QByteArray>>> said(3);
    const auto run = [&](size_t number, const QByteArray& script) {
        opened.transport->shell()->run(
            script, this, [&said, number](const Result<QByteArray>& output) { said[number] = output; });
    };
    const QByteArray place = QFile::encodeName(folder.path());
    run(0, "touch " + place + "/a; while [ ! -e " + place + "/end ]; do sleep 0.05; done; echo a");
    run(1, "touch " + place + "/b; while [ ! -e " + place + "/end ]; do sleep 0.05; done; echo b");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"a"_s)) && QFile::exists(folder.filePath(u"b"_s)), 15000);
    run(2, "echo c");
    QTRY_VERIFY_WITH_TIMEOUT(said[2], 15000);
    QVERIFY(!*said[2]);
    QCOMPARE(said[2]->error().message.english(), u"The SSH server of two has no session left for a command."_s);
    QCOMPARE(opened.get("/_ping"), 200);
    QFile end(folder.filePath(u"end"_s));
    QVERIFY(end.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(said[0] && said[1], 15000);
    QCOMPARE(said[0]->value(), QByteArray("a\n"));
    QCOMPARE(said[1]->value(), QByteArray("b\n"));
}

void LiveSshLimitsTest::readsAgainWhereThereIsNoRoomForEvents()
{
    Fleet fleet;
    HostSession* session = follow(fleet, u"one-stdio"_s);
    session->setPollInterval(1500ms);
    QTRY_VERIFY_WITH_TIMEOUT(session->pollReason(), patienceMs);
    QCOMPARE(session->state(), HostSession::State::Ready);
    QVERIFY(!session->isLive() && !session->isStale());
    QCOMPARE(session->pollReason()->message.english(),
        u"ssh://one-stdio carries one connection only, which leaves none for events."_s);
    QVERIFY(session->pollReason()->cause.english().contains(u"MaxSessions is 1"_s));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"newcomer"_s, u"busybox:test"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(has(*session, u"newcomer"_s), patienceMs); // nobody asked for it
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"rm"_s, u"newcomer"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!has(*session, u"newcomer"_s), patienceMs);
    QVERIFY(!session->isLive() && !session->isStale());
}

QTEST_GUILESS_MAIN(LiveSshLimitsTest)
#include "tst_live_sshlimits.moc"
