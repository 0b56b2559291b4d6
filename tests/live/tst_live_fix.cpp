// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hullctl fix on a real engine: what is to change changes, and nothing else does.

#include "tests/live/fixrig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

class LiveFixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void putsAContainerRightAndTakesItBack();
    void keepsEverythingElse_data();
    void keepsEverythingElse();
    void doesNotDriftOverSeveralFixes();
    void keepsWhatIsInVolumes();
    void putsSeveralRight();
    void proposesWhatItsScriptUses();
    void refusesAndTouchesNothing_data();
    void refusesAndTouchesNothing();
    void wantsAJournal();

private:
    FixRig m_rig;
};

void LiveFixTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

void LiveFixTest::init()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
}

//! The story as a user would tell it.
void LiveFixTest::putsAContainerRightAndTakesItBack()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-p"_s, u"80:80"_s,
        u"-v"_s, u"site:/www"_s, u"-v"_s, u"/cache"_s, u"--restart"_s, u"unless-stopped"_s, u"--stop-timeout"_s, u"2"_s,
        u"busybox:test"_s, u"sh"_s, u"-c"_s, u"echo hello > /www/index.html; exec httpd -f -p 80 -h /www"_s});
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
    const QJsonObject before = m_rig.inspect(u"web"_s);
    const QStringList volumes = m_rig.volumes();

    for (int round = 0; round < 3; ++round) {
        const Finished run =
            m_rig.fix({u"web"_s, u"--rule"_s, u"P-01"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"1"_s});
        QVERIFY2(run.exitCode == 0, told(run).constData());
        const QJsonObject outcome = outcomeOf(run);
        QCOMPARE(outcome["schema"_L1].toString(), u"hullwright.outcome/1"_s);
        QCOMPARE(outcome["outcome"_L1].toString(), u"applied"_s);
        QCOMPARE(outcome["container"_L1]["oldId"_L1].toString(), id);
        QCOMPARE(outcome["container"_L1]["parked"_L1].toString(), u"web.hull-old"_s);
        QVERIFY(outcome["findingsBefore"_L1].toArray().contains(u"A-01"_s));
        const QJsonObject scanned =
            QJsonDocument::fromJson(m_rig.hullctl({u"scan"_s, u"--format"_s, u"json"_s}).out).object();
        const QJsonArray containers = scanned["hosts"_L1][0]["containers"_L1].toArray();
        QCOMPARE(containers.size(), 2); // web and web.hull-old
        QVERIFY(containers[0]["parked"_L1].isNull());
        QCOMPARE(containers[1]["parked"_L1]["of"_L1].toString(), u"web"_s);
        QVERIFY(scanned["summary"_L1]["parked"_L1].toInt() >= 2);
        QCOMPARE(scanned["summary"_L1]["open"_L1]["critical"_L1].toInt(), 0);
        QVERIFY(!outcome["findingsAfter"_L1].toArray().contains(u"A-01"_s));
        QVERIFY(!outcome["findingsAfter"_L1].toArray().contains(u"P-01"_s));
        const QJsonObject after = m_rig.inspect(u"web"_s);
        QCOMPARE(after["Id"_L1].toString(), outcome["container"_L1]["newId"_L1].toString());
        QCOMPARE(after["HostConfig"_L1]["Privileged"_L1].toBool(true), false);
        QCOMPARE(m_rig.get(8080), QByteArray("hello\n"));
        QVERIFY(m_rig.get(80).isEmpty());
        QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old exited"_s}));
        QCOMPARE(m_rig.volumes(), volumes);
        const QStringList changed = differences(identityOf(before), identityOf(after));
        const QStringList expected{u"Config.Hostname"_s, u"HostConfig.Binds"_s, u"HostConfig.MaskedPaths"_s,
            u"HostConfig.PortBindings.80/tcp"_s, u"HostConfig.Privileged"_s, u"HostConfig.ReadonlyPaths"_s,
            u"HostConfig.SecurityOpt"_s};
        for (const QString& path : changed) {
            QVERIFY2(expected.contains(path) || path.startsWith("Mounts./cache."_L1), qPrintable(path));
        }

        const Finished back = m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s});
        QVERIFY2(back.exitCode == 0, told(back).constData());
        const QJsonObject restored = m_rig.inspect(u"web"_s);
        QCOMPARE(restored["Id"_L1].toString(), id);
        QCOMPARE(differences(identityOf(before), identityOf(restored)), QStringList());
        QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
        QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
        QCOMPARE(m_rig.volumes(), volumes);
    }
    const QJsonObject journal =
        QJsonDocument::fromJson(m_rig.hullctl({u"journal"_s, u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(journal["transactions"_L1].toArray().size(), 3);
    QCOMPARE(journal["transactions"_L1][2]["outcome"_L1].toString(), u"rolledBack"_s);
    const QJsonObject findings = journal["transactions"_L1][2]["findings"_L1].toObject();
    QVERIFY(findings["before"_L1].toArray().size() > 2);
    QVERIFY(
        findings["gone"_L1].toArray().contains(QJsonObject{{u"rule"_s, u"A-01"_s}, {u"severity"_s, u"critical"_s}}));
    QVERIFY(!findings["left"_L1].toArray().isEmpty());
    QCOMPARE(findings["after"_L1].toArray().size(),
        findings["left"_L1].toArray().size() + findings["appeared"_L1].toArray().size());
}

void LiveFixTest::keepsEverythingElse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("state"); // before, and so after
    const QStringList plain{u"--cap-add"_s, u"SYS_TIME"_s};
    QTest::newRow("running") << plain << u"running"_s;
    QTest::newRow("paused") << plain << u"paused"_s;
    QTest::newRow("stopped") << plain << u"exited"_s;
    QTest::newRow("never started") << plain << u"created"_s;
    QTest::newRow("with all kinds of settings") << QStringList{u"--cap-add"_s, u"SYS_TIME"_s, u"--hostname"_s,
        u"shop"_s, u"--domainname"_s, u"example.org"_s, u"--user"_s, u"0:0"_s, u"--workdir"_s, u"/tmp"_s, u"--env"_s,
        u"A=1"_s, u"--env"_s, u"B=x=y z"_s, u"--label"_s, u"a.b=c"_s, u"--memory"_s, u"64m"_s, u"--cpus"_s, u"0.5"_s,
        u"--pids-limit"_s, u"50"_s, u"--ulimit"_s, u"nofile=100:200"_s, u"--shm-size"_s, u"32m"_s, u"--tmpfs"_s,
        u"/scratch:size=1m"_s, u"--dns"_s, u"192.0.2.1"_s, u"--add-host"_s, u"db:192.0.2.7"_s, u"--restart"_s,
        u"on-failure:3"_s, u"--log-opt"_s, u"max-size=1m"_s, u"--stop-signal"_s, u"SIGTERM"_s, u"--stop-timeout"_s,
        u"7"_s, u"--init"_s, u"-t"_s, u"-i"_s, u"--sysctl"_s, u"net.ipv4.ip_forward=0"_s, u"-p"_s,
        u"127.0.0.1:8090:90/udp"_s, u"--expose"_s, u"91"_s, u"-v"_s, u"named:/named:ro"_s, u"-v"_s, u"/anonymous"_s,
        u"--mount"_s, u"type=volume,target=/nameless"_s, u"--group-add"_s, u"12"_s, u"--allow"_s}
                                                << u"running"_s;
}

void LiveFixTest::keepsEverythingElse()
{
    QFETCH(QStringList, options);
    QFETCH(const QString, state);
    const bool hasTmpfs = options.removeAll(u"--allow"_s) > 0;
    QVERIFY(!m_rig
                 .run(QStringList{u"create"_s, u"--name"_s, u"web"_s} + options
                     + QStringList{u"busybox:test"_s, u"sh"_s, u"-c"_s, FixRig::untilStopped()})
                 .isEmpty());
    if (state != "created"_L1) {
        HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"start"_s, u"web"_s}));
    }
    if (state == "paused"_L1) {
        HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"pause"_s, u"web"_s}));
    } else if (state == "exited"_L1) {
        HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"stop"_s, u"web"_s}));
    }
    const QJsonObject before = m_rig.inspect(u"web"_s);
    QStringList arguments{u"web"_s, u"--rule"_s, u"A-03"_s, u"--rule"_s, u"A-02"_s, u"--probation"_s, u"1"_s};
    if (hasTmpfs) {
        arguments += QStringList{u"--allow"_s, u"tmpfs"_s};
    }
    const Finished run = m_rig.fix(arguments);
    QVERIFY2(run.exitCode == 0, told(run).constData());
    const QJsonObject after = m_rig.inspect(u"web"_s);
    QVERIFY(before["Id"_L1] != after["Id"_L1]);
    const QString expected = state == "exited"_L1 ? u"created"_s : state;
    QCOMPARE(after["State"_L1]["Status"_L1].toString(), expected);
    for (const QString& path : differences(identityOf(before), identityOf(after))) {
        const bool isWanted = path.startsWith("HostConfig.Cap"_L1) || path == "HostConfig.SecurityOpt"_L1;
        const bool isPinned = path == "HostConfig.Binds"_L1 || path == "HostConfig.Mounts"_L1
            || (path.startsWith("Mounts."_L1) && path.endsWith(".Mode"_L1));
        QVERIFY2(isWanted || isPinned || path == "Config.Hostname"_L1, qPrintable(path));
    }
    const Finished back = m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s});
    QVERIFY2(back.exitCode == 0, told(back).constData());
    const QJsonObject restored = m_rig.inspect(u"web"_s);
    QCOMPARE(differences(identityOf(before), identityOf(restored)), QStringList());
    QCOMPARE(restored["State"_L1]["Status"_L1].toString(), state);
}

//! Each time on top of the one before, with no way back in between.
void LiveFixTest::doesNotDriftOverSeveralFixes()
{
    HULL_VERIFY_NO_PROBLEM(
        m_rig.engine().docker({u"network"_s, u"create"_s, u"--subnet"_s, u"10.99.0.0/24"_s, u"shop"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"network"_s, u"create"_s, u"back"_s}));
    QVERIFY(!m_rig
                 .run({u"create"_s, u"--name"_s, u"web"_s, u"--network"_s, u"shop"_s, u"--network-alias"_s, u"front"_s,
                     u"--ip"_s, u"10.99.0.77"_s, u"-p"_s, u"81:80"_s, u"-v"_s, u"/anonymous"_s, u"busybox:test"_s,
                     u"sh"_s, u"-c"_s, FixRig::untilStopped()})
                 .isEmpty());
    HULL_VERIFY_NO_PROBLEM(
        m_rig.engine().docker({u"network"_s, u"connect"_s, u"--alias"_s, u"second"_s, u"back"_s, u"web"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"start"_s, u"web"_s}));
    const QStringList volumes = m_rig.volumes();
    QJsonObject first;
    for (int port = 8081; port < 8084; ++port) {
        const QString from = port == 8081 ? u"81"_s : QString::number(port - 1);
        const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"P-01"_s, u"--port"_s, u"%1=%2"_s.arg(from).arg(port),
            u"--allow"_s, u"static-address"_s, u"--probation"_s, u"1"_s, u"--no-keep"_s});
        QVERIFY2(run.exitCode == 0, told(run).constData());
        const QJsonObject now = identityOf(m_rig.inspect(u"web"_s));
        if (first.isEmpty()) {
            first = now;
        }
        for (const QString& path : differences(first, now)) {
            QVERIFY2(path == "Config.Hostname"_L1 || path == "HostConfig.PortBindings.80/tcp"_L1, qPrintable(path));
        }
        QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
        QCOMPARE(m_rig.volumes(), volumes);
    }
    QCOMPARE(first["Networks"_L1]["shop"_L1]["IPAMConfig"_L1]["IPv4Address"_L1].toString(), u"10.99.0.77"_s);
    QCOMPARE(first["Networks"_L1]["shop"_L1]["Aliases"_L1].toArray(), QJsonArray{u"front"_s});
    QCOMPARE(first["Networks"_L1]["back"_L1]["Aliases"_L1].toArray(), QJsonArray{u"second"_s});
}

void LiveFixTest::keepsWhatIsInVolumes()
{
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--name"_s, u"db"_s, u"--cap-add"_s, u"SYS_TIME"_s, u"-v"_s, u"/data"_s,
                     u"busybox:test"_s, u"sh"_s, u"-c"_s, u"echo kept > /data/file; "_s + FixRig::untilStopped()})
                 .isEmpty());
    const QStringList volumes = m_rig.volumes();
    const Finished run = m_rig.fix({u"db"_s, u"--rule"_s, u"A-03"_s, u"--probation"_s, u"1"_s, u"--no-keep"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QCOMPARE(m_rig.containers(), QStringList{u"db running"_s});
    QCOMPARE(m_rig.volumes(), volumes);
    QCOMPARE(m_rig.docker({u"exec"_s, u"db"_s, u"cat"_s, u"/data/file"_s}).out, QByteArray("kept\n"));
}

void LiveFixTest::putsSeveralRight()
{
    for (const QString& name : {u"one"_s, u"two"_s}) {
        QVERIFY(!m_rig
                     .run({u"run"_s, u"-d"_s, u"--name"_s, name, u"--privileged"_s, u"-p"_s,
                         name == "one"_L1 ? u"80:80"_s : u"81:80"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
                         FixRig::untilStopped()})
                     .isEmpty());
    }
    const Finished run =
        m_rig.fix({u"one"_s, u"two"_s, u"--rule"_s, u"A-01"_s, u"--rule"_s, u"P-01"_s, u"--probation"_s, u"0"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    const QJsonArray outcomes = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(outcomes.size(), 2);
    for (const QJsonValue& outcome : outcomes) {
        QCOMPARE(outcome["outcome"_L1].toString(), u"applied"_s);
    }
    QCOMPARE(m_rig.containers(),
        (QStringList{u"one running"_s, u"one.hull-old exited"_s, u"two running"_s, u"two.hull-old exited"_s}));
}

//! Read out of the image by way of the engine; and where it was not heeded, the log says the same.
void LiveFixTest::proposesWhatItsScriptUses()
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"start.sh"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nchown 1000 /data || exit 9\n" + FixRig::untilStopped().toUtf8());
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    QVERIFY(!m_rig.run({u"create"_s, u"--name"_s, u"builder"_s, u"busybox:test"_s, u"true"_s}).isEmpty());
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"cp"_s, script.fileName(), u"builder:/bin/start.sh"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"commit"_s, u"builder"_s, u"app:test"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"rm"_s, u"builder"_s}));
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"-v"_s, u"/data"_s, u"--entrypoint"_s, u"start.sh"_s,
                     u"app:test"_s})
                 .isEmpty());
    const Finished plan = m_rig.hullctl({u"plan"_s, u"web"_s, u"--rule"_s, u"A-04"_s, u"--format"_s, u"json"_s});
    const QJsonArray proposals = outcomeOf(plan)["proposals"_L1].toArray();
    QVERIFY2(proposals.size() == 1, told(plan).constData());
    QCOMPARE(proposals[0]["option"_L1].toString(), u"--keep-cap CHOWN"_s);

    const Finished failed = m_rig.fix({u"web"_s, u"--rule"_s, u"A-04"_s, u"--probation"_s, u"1"_s});
    QVERIFY2(failed.exitCode == 2, told(failed).constData());
    QVERIFY2(failed.err.contains("--keep-cap CHOWN"), told(failed).constData());
    const Finished run =
        m_rig.fix({u"web"_s, u"--rule"_s, u"A-04"_s, u"--probation"_s, u"1"_s, u"--keep-cap"_s, u"CHOWN"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
}

void LiveFixTest::refusesAndTouchesNothing_data()
{
    QTest::addColumn<QStringList>("options"); // of docker run
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QStringList rule{u"--rule"_s, u"A-03"_s, u"--yes"_s};
    QTest::newRow("without consent") << QStringList() << QStringList{u"--rule"_s, u"A-03"_s} << 1;
    QTest::newRow("removes itself") << QStringList{u"--rm"_s} << rule << 3;
    QTest::newRow("of a Compose project")
        << QStringList{u"--label"_s, u"com.docker.compose.project=p"_s, u"--label"_s, u"com.docker.compose.service=s"_s}
        << rule << 3;
    QTest::newRow("keeps something in memory") << QStringList{u"--tmpfs"_s, u"/scratch"_s} << rule << 3;
    QTest::newRow("nothing to do") << QStringList() << QStringList{u"--rule"_s, u"A-01"_s, u"--yes"_s} << 3;
    QTest::newRow("a bad probation") << QStringList() << rule + QStringList{u"--probation"_s, u"soon"_s} << 1;
    QTest::newRow("killed at once") << QStringList() << rule + QStringList{u"--stop-timeout"_s, u"0"_s} << 1;
}

void LiveFixTest::refusesAndTouchesNothing()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, arguments);
    const QString id = m_rig.run(QStringList{u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--cap-add"_s, u"SYS_TIME"_s}
        + options + QStringList{u"busybox:test"_s, u"sh"_s, u"-c"_s, FixRig::untilStopped()});
    QVERIFY(!id.isEmpty());
    const QString started = m_rig.inspect(u"web"_s)["State"_L1]["StartedAt"_L1].toString();
    m_rig.proxy().passAll();
    const Finished run = m_rig.hullctl(QStringList{u"fix"_s, u"web"_s} + arguments);
    QFETCH(const int, exitCode);
    QVERIFY2(run.exitCode == exitCode, told(run).constData());
    QCOMPARE(m_rig.proxy().changes(), QByteArrayList());
    QCOMPARE(m_rig.inspect(u"web"_s)["State"_L1]["StartedAt"_L1].toString(), started);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
}

void LiveFixTest::wantsAJournal()
{
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--cap-add"_s, u"SYS_TIME"_s, u"busybox:test"_s,
                     u"sleep"_s, u"900"_s})
                 .isEmpty());
    QFile inTheWay(m_rig.stateDirectory());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Finished run = m_rig.hullctl({u"fix"_s, u"web"_s, u"--rule"_s, u"A-03"_s, u"--yes"_s});
    QVERIFY(inTheWay.remove());
    QVERIFY2(run.exitCode == 1, told(run).constData());
    QCOMPARE(m_rig.proxy().changes(), QByteArrayList());
}

QTEST_GUILESS_MAIN(LiveFixTest)
#include "tst_live_fix.moc"
