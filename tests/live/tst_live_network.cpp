// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts at addresses that this machine has not: an engine and an SSH server that are reached by link-local IPv6 with a
// zone, and an address that swallows everything. The test steps into a network of its own, and a cable leads from there
// to the engine's.

#include "tests/live/livescan.h"
#include "tests/live/opentunnel.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <sched.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QStringList& command)
{
    const Finished result = runProgram(command.first(), command.mid(1));
    return result.succeeded() ? QByteArray() : command.join(u' ').toUtf8() + ": " + result.err;
}

//! The hosts of what `hullctl scan --format json` prints.
QJsonArray hostsIn(const Finished& scan)
{
    return QJsonDocument::fromJson(scan.out).object().value(u"hosts").toArray();
}

} // namespace

class LiveNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachesAnEngineByItsZone();
    void reachesAnSshServerByItsZone();
    void tellsThatAZoneIsMissing();
    void blackHoleHoldsNobodyUp();

private:
    [[nodiscard]] QByteArray layCable() const; //!< hull0 here, fe80::1; hull1 at the engine, fe80::2
    [[nodiscard]] QByteArray digHole() const; //!< 192.0.2.9: what is sent there vanishes
    [[nodiscard]] QStringList atTheEngine(const QStringList& command) const
    {
        return QStringList{u"nsenter"_s, u"-t"_s, QString::number(m_engine.daemonPid()), u"-n"_s} + command;
    }

    RealEngine m_engine;
    SshServers m_servers;
};

QByteArray LiveNetworkTest::layCable() const
{
    const QString engine = QString::number(m_engine.daemonPid());
    for (const QStringList& command : {
             u"ip link set lo up"_s.split(u' '),
             u"ip link add hull0 type veth peer name hull1 netns %1"_s.arg(engine).split(u' '),
             u"ip link set hull0 up addrgenmode none"_s.split(u' '),
             atTheEngine(u"ip link set hull1 up addrgenmode none"_s.split(u' ')),
             u"ip -6 address add fe80::1/64 dev hull0 nodad"_s.split(u' '),
             atTheEngine(u"ip -6 address add fe80::2/64 dev hull1 nodad"_s.split(u' ')),
         }) {
        if (QByteArray problem = run(command); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

QByteArray LiveNetworkTest::digHole() const
{
    // Nobody on the cable has the station that the frames are for.
    for (const auto& command : {u"ip address add 192.0.2.1/24 dev hull0"_s,
             u"ip neighbour add 192.0.2.9 lladdr 02:00:00:00:00:09 dev hull0 nud permanent"_s}) {
        if (QByteArray problem = run(command.split(u' ')); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

void LiveNetworkTest::initTestCase()
{
    // --tls=false: else it waits for somebody to think twice.
    HULL_VERIFY_NO_PROBLEM(m_engine.start({u"--"_s, u"--tls=false"_s, u"--host"_s, u"tcp://[::]:2375"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine.docker({u"create"_s, u"--name"_s, u"web"_s, u"busybox:test"_s}));
    QCOMPARE(::unshare(CLONE_NEWNET), 0);
    HULL_VERIFY_NO_PROBLEM(layCable());
    HULL_VERIFY_NO_PROBLEM(digHole());
    HULL_VERIFY_NO_PROBLEM(m_servers.prepare(m_engine.socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers.start(u"plain"_s, {u"ListenAddress ::"_s}));
    QFile config(m_servers.clientFile(u"config"_s));
    QVERIFY(config.open(QIODevice::Append));
    config.write("Host fe80::1%*\n    HostKeyAlias plain\n    IdentityFile "
        + QFile::encodeName(m_servers.clientFile(u"id"_s)) + "\n    UserKnownHostsFile "
        + QFile::encodeName(m_servers.clientFile(u"known_hosts"_s)) + "\n");
    config.close();
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(config.fileName()));
}

void LiveNetworkTest::reachesAnEngineByItsZone()
{
    const LiveScan scan(u"tcp://[fe80::2%25hull0]:2375"_s, {u"--insecure-tcp"_s});
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.errorKind(), QString());
    QCOMPARE(scan.status(), u"complete"_s);
    QCOMPARE(scan.containerNames(), QStringList{u"web"_s});
}

void LiveNetworkTest::reachesAnSshServerByItsZone()
{
    // From the engine's network, so that it goes over the cable.
    const QString url = u"ssh://ops@[fe80::1%25hull1]:%1"_s.arg(m_servers.port(u"plain"_s));
    const QStringList command = atTheEngine({hullctlProgram(), u"scan"_s, u"-H"_s, url, u"--format"_s, u"json"_s});
    const Finished scan = runProgram(command.first(), command.mid(1));
    QCOMPARE(hostsIn(scan).size(), 1);
    QVERIFY2(hostsIn(scan).first()[u"status"].toString() == "complete"_L1, (scan.err + scan.out.left(800)).constData());
    QVERIFY(scan.out.contains("\"web\""));
}

void LiveNetworkTest::tellsThatAZoneIsMissing()
{
    const LiveScan scan(u"tcp://[fe80::2]:2375"_s, {u"--insecure-tcp"_s});
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"unreachable"_s);
    QVERIFY(!scan.errorKind().isEmpty());
}

void LiveNetworkTest::blackHoleHoldsNobodyUp()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const Finished scan = runProgram(hullctlProgram(),
        {u"scan"_s, u"-H"_s, u"tcp://192.0.2.9:2375"_s, u"-H"_s, u"ssh://ops@192.0.2.9"_s, u"-H"_s, m_engine.url(),
            u"-H"_s, u"ssh://plain"_s, u"--insecure-tcp"_s, u"--timeout"_s, u"3"_s, u"--format"_s, u"json"_s});
    const qint64 took = elapsed.elapsed();
    QCOMPARE(scan.exitCode, 3);
    const QJsonArray hosts = hostsIn(scan);
    QCOMPARE(hosts.size(), 4);
    for (const QJsonValue& host : hosts) {
        const bool isHole = host[u"endpoint"].toString().contains("192.0.2.9"_L1);
        const QByteArray whole = QJsonDocument(host.toObject()).toJson().left(1500);
        QVERIFY2(host[u"status"].toString() == (isHole ? "unreachable"_L1 : "complete"_L1), whole.constData());
        QVERIFY2(host[u"error"][u"kind"].toString() == (isHole ? "timeout"_L1 : QLatin1String()), whole.constData());
    }
    QVERIFY2(took < 8000, qPrintable(u"%1 ms"_s.arg(took)));
}

QTEST_GUILESS_MAIN(LiveNetworkTest)
#include "tst_live_network.moc"
