// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hullctl fix on a real engine: what does not do is taken back, and so is what another machine left.

#include "tests/live/fixrig.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! For a shell in a container: no other one has all these.
const QString isPrivileged = u"grep -q CapEff:.*ffffff /proc/1/status"_s;

} // namespace

class LiveFixTakenBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void takesBackWhatDoesNotStart();
    void takesBackWhatDoesNotStayUp();
    void takesBackWhatIsUnhealthy();
    void takesBackWhatAnswersNoMore();
    void stopsAtTheFirstThatFails();
    void showsNoSecret();
    void heedsAnotherMachinesMarker();
    void undoesWhatAnotherMachineAbandoned_data();
    void undoesWhatAnotherMachineAbandoned();

private:
    //! As another machine's journal would have it in the middle of a change.
    QByteArray placeMarker(const QString& started, const QString& original)
    {
        QStringList create{u"volume"_s, u"create"_s};
        for (const QString& label : {u"transaction=feed"_s, u"user=eve@elsewhere"_s, u"started="_s + started,
                 u"name=web"_s, u"original="_s + original, u"state=running"_s, u"policy=always"_s, u"retries=0"_s}) {
            create += QStringList{u"--label"_s, u"io.github.hullwright."_s + label};
        }
        return m_rig.engine().docker(create + QStringList{u"hulltx_web"_s});
    }

    FixRig m_rig;
};

void LiveFixTakenBackTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

void LiveFixTakenBackTest::init()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
}

//! Another program has the port, which no look at containers can tell.
void LiveFixTakenBackTest::takesBackWhatDoesNotStart()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"-p"_s, u"80:80"_s, u"busybox:test"_s,
        u"sh"_s, u"-c"_s, FixRig::untilStopped()});
    QProcess squatter;
    squatter.start(u"nsenter"_s,
        {u"-t"_s, QString::number(m_rig.engine().daemonPid()), u"-n"_s, u"/usr/bin/python3"_s, u"-c"_s,
            u"import "
            u"socket,time\ns=socket.socket()\ns.setsockopt(socket.SOL_SOCKET,socket.SO_REUSEADDR,1)\ns.bind(('0.0.0.0',"
            u"8080))\ns.listen()\n"
            "print('bound',flush=True)\ntime.sleep(600)"_s});
    QVERIFY(squatter.waitForReadyRead());
    const QJsonObject before = m_rig.inspect(u"web"_s);
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"P-01"_s, u"--port"_s, u"80=8080"_s});
    squatter.kill();
    squatter.waitForFinished();
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QCOMPARE(outcomeOf(run)["outcome"_L1].toString(), u"rolledBack"_s);
    QVERIFY(outcomeOf(run)["reason"_L1].toString().contains("8080"_L1));
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QCOMPARE(differences(identityOf(before), identityOf(m_rig.inspect(u"web"_s))), QStringList());
}

void LiveFixTakenBackTest::takesBackWhatDoesNotStayUp()
{
    const QString id =
        m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-p"_s, u"80:80"_s, u"--restart"_s,
            u"always"_s, u"--stop-timeout"_s, u"2"_s, u"-v"_s, u"site:/www"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
            u"echo hello > /www/index.html; "_s + isPrivileged
                + u" || { echo cannot mount; exit 9; }; "
                  "exec httpd -f -p 80 -h /www"_s});
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
    const QJsonObject before = m_rig.inspect(u"web"_s);
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s});
    QVERIFY2(run.exitCode == 2, told(run).constData());
    const QJsonObject outcome = outcomeOf(run);
    QVERIFY2(outcome["logTail"_L1].toArray().contains(u"cannot mount"_s), told(run).constData());
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(differences(identityOf(before), identityOf(m_rig.inspect(u"web"_s))), QStringList());
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
}

void LiveFixTakenBackTest::takesBackWhatIsUnhealthy()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"--health-cmd"_s,
        isPrivileged, u"--health-interval"_s, u"1s"_s, u"--health-retries"_s, u"2"_s, u"busybox:test"_s, u"sh"_s,
        u"-c"_s, FixRig::untilStopped()});
    QTRY_COMPARE_WITH_TIMEOUT(
        m_rig.inspect(u"web"_s)["State"_L1]["Health"_L1]["Status"_L1].toString(), u"healthy"_s, 20000);
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s});
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QCOMPARE(outcomeOf(run)["verification"_L1][0]["check"_L1].toString(), u"healthy"_s);
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
}

//! The kernel takes connections for it, and nothing ever comes back.
void LiveFixTakenBackTest::takesBackWhatAnswersNoMore()
{
    const QString id = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-p"_s, u"80:80"_s,
        u"-v"_s, u"site:/www"_s, u"--stop-timeout"_s, u"1"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
        u"echo hello > /www/index.html; "_s + isPrivileged
            + u" && exec httpd -f -p 80 -h /www; "
              "exec nc -ll -p 80 -e sleep 1000"_s});
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
    const Finished run = m_rig.hullctlInside(
        {u"fix"_s, u"web"_s, u"--rule"_s, u"A-01"_s, u"--yes"_s, u"--probation"_s, u"1"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QVERIFY2(outcomeOf(run)["reason"_L1].toString().contains("80/tcp"_L1), told(run).constData());
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
    const Finished good = m_rig.hullctlInside(
        {u"fix"_s, u"web"_s, u"--rule"_s, u"P-01"_s, u"--yes"_s, u"--probation"_s, u"1"_s, u"--format"_s, u"json"_s});
    QVERIFY2(good.exitCode == 0, told(good).constData());
    QCOMPARE(outcomeOf(good)["verification"_L1][1]["check"_L1].toString(), u"answers"_s);
}

void LiveFixTakenBackTest::stopsAtTheFirstThatFails()
{
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s}) {
        const QString script =
            (name == "two"_L1 ? isPrivileged + u" || exit 9; "_s : QString()) + FixRig::untilStopped();
        QVERIFY(!m_rig
                     .run({u"run"_s, u"-d"_s, u"--name"_s, name, u"--privileged"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
                         script})
                     .isEmpty());
    }
    const QStringList rule{u"--rule"_s, u"A-01"_s, u"--probation"_s, u"1"_s};
    const Finished run = m_rig.fix(QStringList{u"one"_s, u"two"_s, u"three"_s} + rule);
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QCOMPARE(QJsonDocument::fromJson(run.out).array().size(), 2);
    QVERIFY2(run.err.contains("three was left as it is."), told(run).constData());
    QCOMPARE(m_rig.containers(),
        (QStringList{u"one running"_s, u"one.hull-old exited"_s, u"three running"_s, u"two running"_s}));

    // Where one of them cannot be done at all, none is begun.
    m_rig.proxy().passAll();
    const Finished refused = m_rig.fix(QStringList{u"two"_s, u"one"_s} + rule);
    QVERIFY2(refused.exitCode == 3, told(refused).constData());
    QVERIFY2(refused.err.contains("two was left as it is."), told(refused).constData());
    QCOMPARE(m_rig.proxy().changes(), QByteArrayList());
}

void LiveFixTakenBackTest::showsNoSecret()
{
    QVERIFY(
        !m_rig
             .run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-e"_s, u"DB_PASSWORD=planted77"_s,
                 u"--label"_s, u"auth=planted77"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
                 isPrivileged + u" || { echo login with $DB_PASSWORD failed; exit 1; }; "_s + FixRig::untilStopped(),
                 u"--password=planted77"_s})
             .isEmpty());
    const Finished run = m_rig.hullctl(
        {u"fix"_s, u"web"_s, u"--rule"_s, u"A-01"_s, u"--yes"_s, u"--verbose"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QVERIFY(run.out.contains("login with"));
    QVERIFY2(!run.out.contains("planted77") && !run.err.contains("planted77"), told(run).constData());
    int files = 0;
    for (QDirIterator entry(m_rig.stateDirectory(), QDir::Files, QDirIterator::Subdirectories); entry.hasNext();) {
        QFile file(entry.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("planted77"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
}

void LiveFixTakenBackTest::heedsAnotherMachinesMarker()
{
    QVERIFY(!m_rig
                 .run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--cap-add"_s, u"SYS_TIME"_s, u"busybox:test"_s,
                     u"sleep"_s, u"900"_s})
                 .isEmpty());
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    HULL_VERIFY_NO_PROBLEM(placeMarker(now, u"abc"_s));
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"A-03"_s});
    QVERIFY2(run.exitCode == 3, told(run).constData());
    QVERIFY(outcomeOf(run)["reason"_L1].toString().contains("eve@elsewhere"_L1));
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.volumes(), QStringList{u"hulltx_web"_s});
    const Finished recover = m_rig.hullctl({u"recover"_s, u"--yes"_s, u"--format"_s, u"json"_s});
    QVERIFY2(recover.exitCode == 6, told(recover).constData());
    QCOMPARE(m_rig.volumes(), QStringList{u"hulltx_web"_s});
}

void LiveFixTakenBackTest::undoesWhatAnotherMachineAbandoned_data()
{
    QTest::addColumn<bool>("wasSwapped");
    QTest::newRow("before the swap") << false;
    QTest::newRow("after the swap") << true;
}

//! As a lost laptop would have left it.
void LiveFixTakenBackTest::undoesWhatAnotherMachineAbandoned()
{
    QFETCH(const bool, wasSwapped);
    const QStringList common{u"--restart"_s, u"always"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s, FixRig::untilStopped()};
    const QString id =
        m_rig.run(QStringList{u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"-v"_s, u"data:/data"_s} + common);
    const QJsonObject before = m_rig.inspect(u"web"_s);
    HULL_VERIFY_NO_PROBLEM(placeMarker(u"2026-01-02T03:04:05.000Z"_s, id));
    QVERIFY(!m_rig.run(QStringList{u"create"_s, u"--name"_s, u"web.hull-new"_s, u"-v"_s, u"data:/data"_s} + common)
                 .isEmpty());
    if (wasSwapped) {
        for (const QStringList& command :
            {QStringList{u"stop"_s, u"web"_s}, QStringList{u"rename"_s, u"web"_s, u"web.hull-old"_s},
                QStringList{u"rename"_s, u"web.hull-new"_s, u"web"_s},
                QStringList{u"update"_s, u"--restart"_s, u"no"_s, u"web.hull-old"_s},
                QStringList{u"start"_s, u"web"_s}}) {
            HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker(command));
        }
    }
    QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 6);
    const Finished recover = m_rig.hullctl({u"recover"_s, u"--yes"_s, u"--format"_s, u"json"_s});
    QVERIFY2(recover.exitCode == 0, told(recover).constData());
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.volumes(), QStringList{u"data"_s});
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QCOMPARE(differences(identityOf(before), identityOf(m_rig.inspect(u"web"_s))), QStringList());
    QVERIFY(m_rig.hullctl({u"journal"_s}).out.contains("eve@elsewhere"));
}

QTEST_GUILESS_MAIN(LiveFixTakenBackTest)
#include "tst_live_fixtakenback.moc"
