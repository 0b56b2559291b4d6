// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hullctl is killed before and after every single call that changes something on a real engine. At no moment do two of
// a container run, nothing that the user had is ever gone, and "hullctl recover" always comes to a good end.
//
// With HULL_TORTURE set (scripts/torture) both sides of every call, in every state; else each call of a fix and of a
// roll-back of a running container once, before and after by turns.

#include "tests/live/fixcrashrig.h"
#include "tests/live/livescan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

bool isTorture()
{
    return qEnvironmentVariableIsSet("HULL_TORTURE");
}

std::vector<CuttingProxy::Cut> cutsAt(int change)
{
    using Cut = CuttingProxy::Cut;
    return isTorture() ? std::vector{Cut::Before, Cut::After} : std::vector{change % 2 == 0 ? Cut::After : Cut::Before};
}

} // namespace

Q_DECLARE_METATYPE(Scenario)

class LiveFixCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesToAGoodEnd_data();
    void comesToAGoodEnd();
    void survivesACrashInRecovery_data();
    void survivesACrashInRecovery();
    void survivesALostAnswer_data();
    void survivesALostAnswer();
    void survivesAPowerCut();
    void endsWhatWasInterruptedFirst();
    void letsOneOfTwoHaveIt();
    void takesBackWhatTheUserInterrupts_data();
    void takesBackWhatTheUserInterrupts();
    void cleanupTestCase() const;

private:
    FixCrashRig m_rig;
};

void LiveFixCrashTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

void LiveFixCrashTest::comesToAGoodEnd_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("fewest"); // calls that change something
    QTest::newRow("fix of a running container") << Scenario{u"running"_s, u"fix"_s} << 8;
    QTest::newRow("roll back") << Scenario{u"running"_s, u"rollback"_s} << 8;
    QTest::newRow("fix of a container that removes itself") << Scenario{u"running"_s, u"fix"_s, true, true} << 7;
    QTest::newRow("roll back to a container that removes itself")
        << Scenario{u"running"_s, u"rollback"_s, true, true} << 6;
    Scenario copying{u"running"_s, u"fix"_s};
    copying.copies = true;
    QTest::newRow("fix that copies what was written") << copying << 9;
    copying.command = u"rollback"_s;
    QTest::newRow("roll back that copies what was written since") << copying << 9;
    if (!isTorture()) {
        return;
    }
    QTest::newRow("fix that is taken back, and copies")
        << Scenario{u"running"_s, u"fix"_s, false, false, false, true} << 15;
    QTest::newRow("fix of a stopped container that copies")
        << Scenario{u"exited"_s, u"fix"_s, true, false, false, true} << 7;
    QTest::newRow("fix of a paused container that copies")
        << Scenario{u"paused"_s, u"fix"_s, true, false, false, true} << 10;
    QTest::newRow("fix of a paused container") << Scenario{u"paused"_s, u"fix"_s} << 9;
    QTest::newRow("fix of a stopped container") << Scenario{u"exited"_s, u"fix"_s} << 6;
    QTest::newRow("fix that is taken back") << Scenario{u"running"_s, u"fix"_s, false} << 14;
    QTest::newRow("roll back to a paused container") << Scenario{u"paused"_s, u"rollback"_s} << 9;
    QTest::newRow("finish") << Scenario{u"running"_s, u"finish"_s} << 1;
    QTest::newRow("fix of a paused container that removes itself") << Scenario{u"paused"_s, u"fix"_s, true, true} << 8;
    QTest::newRow("fix that is taken back, of a container that removes itself")
        << Scenario{u"running"_s, u"fix"_s, false, true} << 9; // ten where the engine is slower to remove what ended
    QTest::newRow("roll back to a paused container that removes itself")
        << Scenario{u"paused"_s, u"rollback"_s, true, true} << 7;
    QTest::newRow("finish what removes itself") << Scenario{u"running"_s, u"finish"_s, true, true} << 1;
    QTest::newRow("fix over an older original") << Scenario{u"running"_s, u"fix"_s, true, false, true} << 10;
    QTest::newRow("fix that is taken back, over an older original")
        << Scenario{u"running"_s, u"fix"_s, false, false, true} << 16;
    QTest::newRow("fix over an older guard") << Scenario{u"running"_s, u"fix"_s, true, true, true} << 9;
}

void LiveFixCrashTest::comesToAGoodEnd()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const int, fewest);
    HULL_VERIFY_NO_PROBLEM(m_rig.prepare(scenario));
    m_rig.proxy().passAll();
    const Finished whole = m_rig.hullctl(m_rig.commandOf(scenario));
    QVERIFY2(whole.exitCode == (scenario.works ? 0 : 2), told(whole).constData());
    HULL_VERIFY_NO_PROBLEM(m_rig.wrongInTheEnd(scenario));
    const QByteArrayList changes = m_rig.proxy().changes();
    QVERIFY2(changes.size() >= fewest, changes.join('\n').constData());
    for (int change = 1; change <= changes.size(); ++change) {
        for (const CuttingProxy::Cut cut : cutsAt(change)) {
            QByteArray wrong = m_rig.breakOff(scenario, change, cut);
            wrong = wrong.isEmpty() ? m_rig.recover(scenario) : wrong;
            const QByteArray where =
                (cut == CuttingProxy::Cut::Before ? "before " : "after ") + changes.at(change - 1) + ": ";
            QVERIFY2(wrong.isEmpty(), (where + wrong).constData());
        }
    }
}

void LiveFixCrashTest::survivesACrashInRecovery_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("change"); // after which the fix or roll-back is broken off
    QTest::addColumn<int>("fewest"); // changes of the recovery
    QTest::newRow("of a fix") << Scenario{u"running"_s, u"fix"_s} << 7 << 7;
    QTest::newRow("of a roll-back that copies")
        << Scenario{u"running"_s, u"rollback"_s, true, false, false, true} << 2 << 6;
    QTest::newRow("of a fix of what removes itself") << Scenario{u"running"_s, u"fix"_s, true, true} << 6 << 5;
    if (isTorture()) {
        QTest::newRow("of a fix of a paused container") << Scenario{u"paused"_s, u"fix"_s} << 7 << 8;
        QTest::newRow("of a roll-back") << Scenario{u"running"_s, u"rollback"_s} << 3 << 5;
        QTest::newRow("of a fix over an older original")
            << Scenario{u"running"_s, u"fix"_s, true, false, true} << 8 << 8;
    }
}

//! Whoever puts it in order is killed, too, at each of its calls; and so is the next one.
void LiveFixCrashTest::survivesACrashInRecovery()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const int, change);
    QFETCH(const int, fewest);
    bool wasBroken = true;
    int broken = 0;
    for (int call = 1; wasBroken; ++call) {
        for (const CuttingProxy::Cut cut : cutsAt(call)) {
            HULL_VERIFY_NO_PROBLEM(m_rig.breakOff(scenario, change, CuttingProxy::Cut::After));
            QByteArray wrong = m_rig.breakOffRecovery(call, cut, wasBroken);
            if (!wasBroken) {
                break;
            }
            bool wasBrokenAgain = true;
            wrong = wrong.isEmpty() ? m_rig.breakOffRecovery(2, cut, wasBrokenAgain) : wrong;
            if (wrong.isEmpty()) {
                wrong = wasBrokenAgain ? m_rig.recover(scenario) : m_rig.wrongInTheEnd(scenario);
            }
            QVERIFY2(wrong.isEmpty(), (QByteArray::number(call) + ": " + wrong).constData());
        }
        broken += wasBroken ? 1 : 0;
    }
    QVERIFY2(broken >= fewest, QByteArray::number(broken).constData());
}

void LiveFixCrashTest::survivesALostAnswer_data()
{
    comesToAGoodEnd_data();
}

//! One connection breaks, and the program lives: it looks what became of the call, and goes on or back by itself.
void LiveFixCrashTest::survivesALostAnswer()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const int, fewest);
    for (int change = 1; change <= fewest; ++change) {
        for (const CuttingProxy::Cut cut : cutsAt(change)) {
            HULL_VERIFY_NO_PROBLEM(m_rig.prepare(scenario));
            ++m_rig.breaks;
            m_rig.proxy().loseOne(change, cut);
            const Finished run = m_rig.hullctl(m_rig.commandOf(scenario));
            QVERIFY(m_rig.proxy().hasCut());
            const QByteArray where = (cut == CuttingProxy::Cut::Before ? "before " : "after ")
                + m_rig.proxy().changes().at(change - 1) + ": ";
            m_rig.proxy().passAll();
            const bool isEnd = run.exitCode == 0 || (scenario.command == "fix"_L1 && run.exitCode == 2)
                || (change == 1 && run.exitCode == 3); // not even the marker: nothing was touched
            QVERIFY2(isEnd, (where + told(run)).constData());
            const QByteArray wrong = m_rig.wrongInTheEnd(scenario);
            QVERIFY2(wrong.isEmpty(), (where + wrong + told(run)).constData());
            QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 0);
        }
    }
}

//! The engine and all containers end, too, and what has a restart policy comes back by itself before anybody looks.
void LiveFixCrashTest::survivesAPowerCut()
{
    const Scenario scenario{u"running"_s, u"fix"_s};
    constexpr int changes = 8; // of a fix that goes through
    for (int change = 1; change <= changes; ++change) {
        for (const CuttingProxy::Cut cut : cutsAt(change)) {
            HULL_VERIFY_NO_PROBLEM(m_rig.prepare(scenario));
            ++m_rig.breaks;
            m_rig.proxy().cutAt(change, cut, [this] { m_rig.killHullctl(); });
            QCOMPARE(m_rig.hullctl(m_rig.commandOf(scenario)).exitCode, -1);
            const QByteArray where = (cut == CuttingProxy::Cut::Before ? "before " : "after ")
                + m_rig.proxy().changes().at(change - 1) + ": ";
            m_rig.proxy().passAll();
            m_rig.engine().signalDaemon(SIGKILL); // else it would note that somebody stopped its containers
            HULL_VERIFY_NO_PROBLEM(m_rig.engine().restart());
            QByteArray wrong = m_rig.wrongAfterTheCrash();
            const Finished recovered = m_rig.hullctl({u"recover"_s, u"--yes"_s});
            if (wrong.isEmpty()) {
                wrong = recovered.exitCode == 0 ? m_rig.wrongInTheEnd(scenario) : told(recovered);
            }
            QVERIFY2(wrong.isEmpty(), (where + wrong).constData());
        }
    }
}

void LiveFixCrashTest::endsWhatWasInterruptedFirst()
{
    const Scenario scenario{u"running"_s, u"fix"_s};
    HULL_VERIFY_NO_PROBLEM(m_rig.prepare(scenario));
    constexpr int atTheStart = 7; // marker, create, stop, two renames, policy, start
    m_rig.proxy().cutAt(atTheStart, CuttingProxy::Cut::Before, [this] { m_rig.killHullctl(); });
    QCOMPARE(m_rig.hullctl(m_rig.commandOf(scenario)).exitCode, -1);
    m_rig.proxy().passAll();
    // Whatever changes something next puts it in order first.
    const Finished next = m_rig.hullctl(m_rig.commandOf(scenario));
    QVERIFY2(next.exitCode == 0, told(next).constData());
    QVERIFY(next.err.contains("An interrupted change of web was ended first: rolledBack."));
    HULL_VERIFY_NO_PROBLEM(m_rig.wrongInTheEnd(scenario));
}

void LiveFixCrashTest::letsOneOfTwoHaveIt()
{
    const Scenario scenario{u"running"_s, u"fix"_s};
    HULL_VERIFY_NO_PROBLEM(m_rig.prepare(scenario));
    QProcess other;
    other.start(hullctlProgram(), m_rig.argumentsFor(m_rig.commandOf(scenario)), QIODevice::ReadOnly);
    QVERIFY(other.waitForStarted());
    const Finished mine = m_rig.hullctl(m_rig.commandOf(scenario));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 60000);
    QList<int> codes{mine.exitCode, other.exitCode()};
    std::sort(codes.begin(), codes.end());
    QVERIFY2(codes == (QList<int>{0, 3}), (told(mine) + other.readAllStandardOutput()).constData());
    HULL_VERIFY_NO_PROBLEM(m_rig.wrongInTheEnd(scenario));
    QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 0);
}

void LiveFixCrashTest::takesBackWhatTheUserInterrupts_data()
{
    QTest::addColumn<int>("change"); // the one during which the signal comes
    QTest::newRow("while it is made") << 2;
    QTest::newRow("while the original is stopped") << 3;
    QTest::newRow("while it is started") << 7;
    QTest::newRow("while it is watched") << 0;
}

void LiveFixCrashTest::takesBackWhatTheUserInterrupts()
{
    QFETCH(const int, change);
    const Scenario scenario{u"running"_s, u"fix"_s};
    HULL_VERIFY_NO_PROBLEM(m_rig.prepare(scenario));
    m_rig.proxy().passAll();
    QTimer poll;
    connect(&poll, &QTimer::timeout, &poll, [this, &poll, change] {
        constexpr int allButTheLast = 7;
        if (m_rig.proxy().changes().size() >= (change == 0 ? allButTheLast : change)) {
            poll.stop();
            QTimer::singleShot(change == 0 ? 1500 : 0, this, [this] { m_rig.interruptHullctl(); });
        }
    });
    poll.start(1);
    QStringList command = m_rig.commandOf(scenario);
    command.replace(command.indexOf(u"--probation"_s) + 1, u"30"_s);
    const Finished run = m_rig.hullctl(command);
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QVERIFY2(run.out.contains("It was interrupted."), told(run).constData());
    HULL_VERIFY_NO_PROBLEM(m_rig.wrongInTheEnd(scenario));
    QVERIFY(m_rig.inspect(u"web"_s)["Id"_L1] == m_rig.before()["Id"_L1]);
}

void LiveFixCrashTest::cleanupTestCase() const
{
    qInfo("%d changes were broken off", m_rig.breaks);
}

//! With more patience than Qt Test has by itself: a function here breaks off some hundred changes.
int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3000000");
    const QCoreApplication application(argc, argv);
    LiveFixCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_live_fixcrash.moc"
