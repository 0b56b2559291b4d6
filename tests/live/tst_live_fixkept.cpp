// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept for a roll-back, on a real engine: originals, copies of those that remove themselves, and older ones.

#include "tests/live/fixrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

class LiveFixKeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void givesTheOriginalUp();
    void putsRightWhatRemovesItself();
    void endsAJobThatRemovesItself();
    void keepsWhatAJobWasMadeOfWhereItEndsAgain();
    void endsWhereAnOriginalDoesNotStayUp();
    void keepsAnOriginalThatWroteWhileItStopped();
    void bringsBackWhatWasStillStopping();
    void givesAnOlderOriginalUpOnceTheNewOneIsVerified();
    void keepsAnOlderOriginalWhereTheNewOneFails();
    void leavesAStrangerOfThatNameAlone();

private:
    FixRig m_rig;
};

void LiveFixKeptTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

void LiveFixKeptTest::init()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
}

void LiveFixKeptTest::givesTheOriginalUp()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--cap-add"_s, u"SYS_TIME"_s, u"-v"_s,
        u"/data"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s, FixRig::untilStopped()});
    const QStringList volumes = m_rig.volumes();
    QCOMPARE(m_rig.fix({u"web"_s, u"--rule"_s, u"A-03"_s, u"--probation"_s, u"0"_s}).exitCode, 0);
    const Finished second = m_rig.fix({u"web"_s, u"--rule"_s, u"A-02"_s});
    QVERIFY2(second.exitCode == 3, told(second).constData());
    const Finished finish = m_rig.hullctl({u"finish"_s, u"web"_s, u"--yes"_s});
    QVERIFY2(finish.exitCode == 0, told(finish).constData());
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QVERIFY(m_rig.inspect(id).isEmpty());
    QCOMPARE(m_rig.volumes(), volumes);
    QCOMPARE(m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s}).exitCode, 3);
    QCOMPARE(m_rig.hullctl({u"finish"_s, u"web"_s, u"--yes"_s}).exitCode, 3);
}

//! There and back three times: all that was given is the same, and so is what is in the anonymous volume.
void LiveFixKeptTest::putsRightWhatRemovesItself()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"network"_s, u"create"_s, u"front"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"network"_s, u"create"_s, u"back"_s}));
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--rm"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-p"_s, u"80:80"_s,
                     u"-v"_s, u"/www"_s, u"--network"_s, u"front"_s, u"--network-alias"_s, u"shop"_s,
                     u"--stop-timeout"_s, u"2"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
                     u"[ -e /www/index.html ] || echo hello > /www/index.html; exec httpd -f -p 80 -h /www"_s})
                 .isEmpty());
    HULL_VERIFY_NO_PROBLEM(
        m_rig.engine().docker({u"network"_s, u"connect"_s, u"--alias"_s, u"db"_s, u"back"_s, u"web"_s}));
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
    const QJsonObject before = m_rig.inspect(u"web"_s);
    const QStringList volumes = m_rig.volumes();
    for (int round = 0; round < 3; ++round) {
        const Finished run =
            m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"1"_s, u"--allow"_s, u"auto-remove"_s});
        QVERIFY2(run.exitCode == 0, told(run).constData());
        QCOMPARE(outcomeOf(run)["container"_L1]["parked"_L1].toString(), u"web.hull-guard"_s);
        QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-guard created"_s}));
        const QJsonObject after = m_rig.inspect(u"web"_s);
        QCOMPARE(after["HostConfig"_L1]["Privileged"_L1].toBool(true), false);
        QCOMPARE(after["HostConfig"_L1]["AutoRemove"_L1].toBool(), true);
        QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
        QCOMPARE(m_rig.volumes(), volumes);
        const QJsonObject summary =
            QJsonDocument::fromJson(m_rig.hullctl({u"scan"_s, u"--format"_s, u"json"_s}).out)["summary"_L1].toObject();
        QCOMPARE(summary["open"_L1]["critical"_L1].toInt(), 0); // the guard is as privileged as ever, and kept

        const Finished back = m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s});
        QVERIFY2(back.exitCode == 0, told(back).constData());
        QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
        QCOMPARE(m_rig.volumes(), volumes);
        QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
        for (const QString& path : differences(identityOf(before), identityOf(m_rig.inspect(u"web"_s)))) {
            const bool isExpected = path == "Config.Hostname"_L1 || path == "HostConfig.Binds"_L1
                || path.startsWith("Mounts./www"_L1) || path == "Networks.back.IPAMConfig"_L1;
            QVERIFY2(isExpected, qPrintable(path));
        }
    }
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"stop"_s, u"web"_s}));
    QTRY_COMPARE(m_rig.containers(), QStringList()); // it removes itself as ever
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"network"_s, u"rm"_s, u"front"_s, u"back"_s}));
}

//! What is put right is over one day, as it was meant to be; what it was made of is given up then.
void LiveFixKeptTest::endsAJobThatRemovesItself()
{
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--rm"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"busybox:test"_s,
                     u"sleep"_s, u"900"_s})
                 .isEmpty());
    const QStringList arguments{u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s, u"--stop-timeout"_s, u"1"_s,
        u"--allow"_s, u"auto-remove"_s};
    QCOMPARE(m_rig.fix(arguments).exitCode, 0);
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"stop"_s, u"-t"_s, u"1"_s, u"web"_s}));
    QTRY_COMPARE(m_rig.containers(), QStringList{u"web.hull-guard created"_s});
    const Finished finish = m_rig.hullctl({u"finish"_s, u"web"_s, u"--yes"_s});
    QVERIFY2(finish.exitCode == 0, told(finish).constData());
    QCOMPARE(m_rig.containers(), QStringList());
}

//! It does its work once; whether it was over cannot be told from outside, so nothing of it is lost, and nothing open.
void LiveFixKeptTest::keepsWhatAJobWasMadeOfWhereItEndsAgain()
{
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--rm"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-v"_s, u"/data"_s,
                     u"-e"_s, u"SETTING=kept"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
                     u"echo run >> /data/runs; [ $(wc -l < /data/runs) -ge 6 ] || [ $(wc -l < /data/runs) -lt 2 ] || "
                     "exit 0; "_s
                         + FixRig::untilStopped()})
                 .isEmpty());
    const QStringList volumes = m_rig.volumes();
    const Finished run =
        m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"2"_s, u"--allow"_s, u"auto-remove"_s});
    QVERIFY2(run.exitCode == 6, told(run).constData());
    const QJsonObject outcome = outcomeOf(run);
    QCOMPARE(outcome["outcome"_L1].toString(), u"rolledBack"_s);
    QCOMPARE(outcome["container"_L1]["parked"_L1].toString(), u"web.hull-guard"_s);
    QCOMPARE(m_rig.containers(), QStringList{u"web.hull-guard created"_s});
    QVERIFY(m_rig.inspect(u"web.hull-guard"_s)["Config"_L1]["Env"_L1].toArray().contains(u"SETTING=kept"_s));
    QCOMPARE(m_rig.volumes(), volumes);
    QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 0); // it is not open

    // Five times it has run: as the original, as the replacement, and three times when it was brought back.
    const Finished back = m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s});
    QVERIFY2(back.exitCode == 0, told(back).constData());
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.inspect(u"web"_s)["HostConfig"_L1]["Privileged"_L1].toBool(), true);
    QCOMPARE(m_rig.volumes(), volumes);
    QCOMPARE(m_rig.docker({u"exec"_s, u"web"_s, u"wc"_s, u"-l"_s, u"/data/runs"_s}).out, QByteArray("6 /data/runs\n"));
}

//! One that stays on the host is in its place, and is not started over and over again.
void LiveFixKeptTest::endsWhereAnOriginalDoesNotStayUp()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-v"_s, u"/data"_s,
        u"busybox:test"_s, u"sh"_s, u"-c"_s,
        u"echo run >> /data/runs; [ $(wc -l < /data/runs) -lt 2 ] || exit 7; "_s + FixRig::untilStopped()});
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"2"_s});
    QVERIFY2(run.exitCode == 6, told(run).constData());
    QCOMPARE(outcomeOf(run)["outcome"_L1].toString(), u"rolledBack"_s);
    QCOMPARE(m_rig.containers(), QStringList{u"web exited"_s});
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 0);
}

//! It had written nothing when its removal was agreed to.
void LiveFixKeptTest::keepsAnOriginalThatWroteWhileItStopped()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"busybox:test"_s,
        u"sh"_s, u"-c"_s, u"trap 'echo dump > /state; exit 0' TERM; while :; do sleep 1 & wait $!; done"_s});
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s, u"--no-keep"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QVERIFY2(run.out.contains("/state"), told(run).constData());
    QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old exited"_s}));
    QVERIFY(m_rig.inspect(u"web.hull-old"_s)["Id"_L1] == id);
    QCOMPARE(m_rig.hullctl({u"finish"_s, u"web"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
}

//! Whoever stopped it dies meanwhile, and it takes its time: it still runs when somebody puts that in order.
void LiveFixKeptTest::bringsBackWhatWasStillStopping()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--rm"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-v"_s,
        u"/data"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
        u"echo precious > /data/file; trap 'sleep 6; exit 0' TERM; while :; do sleep 1 & wait $!; done"_s});
    const QStringList volumes = m_rig.volumes();
    m_rig.proxy().raceBefore("/stop", [this] { QTimer::singleShot(500, this, [this] { m_rig.killHullctl(); }); });
    m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s, u"--allow"_s, u"auto-remove"_s});
    m_rig.proxy().passAll();
    QCOMPARE(m_rig.inspect(u"web"_s)["State"_L1]["Running"_L1].toBool(), true);
    const Finished recovered = m_rig.hullctl({u"recover"_s, u"--yes"_s});
    QVERIFY2(recovered.exitCode == 0, told(recovered).constData());
    QVERIFY(m_rig.inspect(u"web"_s)["Id"_L1] != id); // which is gone by then, and so it was made anew
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.volumes(), volumes);
    const Finished read = m_rig.docker({u"exec"_s, u"web"_s, u"cat"_s, u"/data/file"_s});
    QCOMPARE(read.out, QByteArray("precious\n"));
}

void LiveFixKeptTest::givesAnOlderOriginalUpOnceTheNewOneIsVerified()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-v"_s, u"/data"_s,
        u"busybox:test"_s, u"sh"_s, u"-c"_s, FixRig::untilStopped()});
    const QStringList volumes = m_rig.volumes();
    QCOMPARE(m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s}).exitCode, 0);
    const QString second = m_rig.inspect(u"web"_s)["Id"_L1].toString();
    const Finished run =
        m_rig.fix({u"web"_s, u"--rule"_s, u"A-02"_s, u"--probation"_s, u"0"_s, u"--allow"_s, u"parked-original"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QVERIFY(m_rig.inspect(id).isEmpty());
    QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old exited"_s}));
    QCOMPARE(m_rig.inspect(u"web.hull-old"_s)["Id"_L1].toString(), second);
    QCOMPARE(m_rig.volumes(), volumes);
    QCOMPARE(m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), second);
    QCOMPARE(m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s}).exitCode, 3); // the journal knows that it went
}

void LiveFixKeptTest::keepsAnOlderOriginalWhereTheNewOneFails()
{
    const QString hasRaw = u"grep -q CapEff:.*f /proc/1/status"_s;
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"busybox:test"_s,
        u"sh"_s, u"-c"_s, hasRaw + u" || exit 9; "_s + FixRig::untilStopped()});
    QCOMPARE(m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s}).exitCode, 0);
    const QString second = m_rig.inspect(u"web"_s)["Id"_L1].toString();
    const Finished run =
        m_rig.fix({u"web"_s, u"--rule"_s, u"A-04"_s, u"--probation"_s, u"1"_s, u"--allow"_s, u"parked-original"_s});
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old exited"_s}));
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), second);
    QCOMPARE(m_rig.inspect(u"web.hull-old"_s)["Id"_L1].toString(), id);
    const Finished back = m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s});
    QVERIFY2(back.exitCode == 0, told(back).constData());
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
}

//! A name alone is no reason to remove anything.
void LiveFixKeptTest::leavesAStrangerOfThatNameAlone()
{
    QVERIFY(!m_rig.run({u"create"_s, u"--name"_s, u"web.hull-old"_s, u"busybox:test"_s, u"true"_s}).isEmpty());
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"busybox:test"_s, u"sleep"_s,
                     u"900"_s})
                 .isEmpty());
    m_rig.proxy().passAll();
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--allow"_s, u"parked-original"_s});
    QVERIFY2(run.exitCode == 3, told(run).constData());
    QCOMPARE(m_rig.proxy().changes(), QByteArrayList());
    QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old created"_s}));
}

QTEST_GUILESS_MAIN(LiveFixKeptTest)
#include "tst_live_fixkept.moc"
