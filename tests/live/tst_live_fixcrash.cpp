// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hullctl is killed before and after every single call that changes something on a real engine. At no moment do two of
// a container run, nothing that the user had is ever gone, and "hullctl recover" always comes to a good end.
//
// With HULL_TORTURE set (scripts/torture) both sides of every call, in every state; else each call of a fix and of a
// roll-back of a running container once, before and after by turns.

#include "tests/live/fixrig.h"
#include "tests/live/livescan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const QString isPrivileged = u"grep -q CapEff:.*ffffff /proc/1/status"_s;

//! What is to be broken off, and what the container is like before.
struct Scenario
{
    QString state; //!< running, paused, exited
    QString command; //!< fix, rollback, finish
    bool works = true; //!< false: the fix is taken back by itself
    bool removesItself = false; //!< --rm
    bool hasOlder = false; //!< an earlier change has kept its original

    [[nodiscard]] bool isBegunByAFix() const { return command != "fix"_L1; }
};

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
    void survivesALostAnswer_data();
    void survivesALostAnswer();
    void survivesAPowerCut();
    void endsWhatWasInterruptedFirst();
    void letsOneOfTwoHaveIt();
    void takesBackWhatTheUserInterrupts_data();
    void takesBackWhatTheUserInterrupts();
    void cleanupTestCase() const;

private:
    [[nodiscard]] QByteArray prepare(const Scenario& scenario);
    [[nodiscard]] QStringList fixOf(const Scenario& scenario, const QStringList& rules) const;
    [[nodiscard]] QStringList commandOf(const Scenario& scenario) const;
    [[nodiscard]] QByteArray breakOff(const Scenario& scenario, int change, CuttingProxy::Cut cut);
    [[nodiscard]] bool isThereAWayBack() const;
    [[nodiscard]] bool isInPlace(const QJsonObject& container) const;
    [[nodiscard]] QByteArray wrongAfterTheCrash() const;
    [[nodiscard]] QByteArray wrongInTheEnd(const Scenario& scenario) const;
    [[nodiscard]] QByteArray wrongOfOriginal(const Scenario& scenario) const;
    [[nodiscard]] QByteArray wrongOfReplacement(const Scenario& scenario) const;

    FixRig m_rig;
    QJsonObject m_before; //!< of the original
    QStringList m_volumes;
    int m_breaks = 0; //!< that were injected
};

void LiveFixCrashTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

//! The container as it is before the command that is broken off; what went wrong, or nothing.
QByteArray LiveFixCrashTest::prepare(const Scenario& scenario)
{
    if (const QByteArray problem = m_rig.clear(); !problem.isEmpty()) {
        return problem;
    }
    const QString script = (scenario.works ? QString() : isPrivileged + u" || exit 9; "_s)
        + u"echo kept > /data/file; "_s + FixRig::untilStopped();
    const QStringList lifetime =
        scenario.removesItself ? QStringList{u"--rm"_s} : QStringList{u"--restart"_s, u"unless-stopped"_s};
    QString id = m_rig.run(QStringList{u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-p"_s, u"80:80"_s,
                               u"-v"_s, u"named:/data"_s, u"-v"_s, u"/anonymous"_s}
        + lifetime + QStringList{u"busybox:test"_s, u"sh"_s, u"-c"_s, script});
    if (id.isEmpty()) {
        return "the container was not made";
    }
    if (scenario.hasOlder) {
        const Finished earlier = m_rig.hullctl(fixOf(scenario, {u"A-02"_s}));
        if (earlier.exitCode != 0) {
            return told(earlier);
        }
        id = m_rig.inspect(u"web"_s)["Id"_L1].toString();
    }
    if (scenario.state != "running"_L1) {
        const QString verb = scenario.state == "paused"_L1 ? u"pause"_s : u"stop"_s;
        if (const QByteArray problem = m_rig.engine().docker({verb, u"web"_s}); !problem.isEmpty()) {
            return problem;
        }
    }
    m_before = m_rig.inspect(id);
    m_volumes = m_rig.volumes();
    if (scenario.isBegunByAFix()) {
        const Finished fix = m_rig.hullctl(fixOf(scenario, {u"A-01"_s, u"P-01"_s}));
        return fix.exitCode == 0 ? QByteArray() : told(fix);
    }
    return {};
}

QStringList LiveFixCrashTest::fixOf(const Scenario& scenario, const QStringList& rules) const
{
    QStringList command{u"fix"_s, u"web"_s, u"--probation"_s, u"1"_s, u"--yes"_s};
    for (const QString& rule : rules) {
        command += QStringList{u"--rule"_s, rule};
    }
    if (scenario.removesItself) {
        command += QStringList{u"--allow"_s, u"auto-remove"_s};
    }
    if (scenario.hasOlder) {
        command += QStringList{u"--allow"_s, u"parked-original"_s};
    }
    return command;
}

QStringList LiveFixCrashTest::commandOf(const Scenario& scenario) const
{
    if (scenario.command == "fix"_L1) {
        return fixOf(scenario, {u"A-01"_s, u"P-01"_s});
    }
    return scenario.command == "rollback"_L1
        ? QStringList{u"rollback"_s, u"web"_s, u"--probation"_s, u"0"_s, u"--yes"_s}
        : QStringList{u"finish"_s, u"web"_s, u"--yes"_s};
}

QByteArray LiveFixCrashTest::wrongAfterTheCrash() const
{
    const QStringList containers = m_rig.containers();
    const auto running = std::count_if(containers.begin(), containers.end(),
        [](const QString& line) { return line.endsWith(" running"_L1) || line.endsWith(" paused"_L1); });
    QStringList volumes = m_rig.volumes();
    volumes.removeAll(u"hulltx_web"_s);
    if (running > 1) {
        return "two are running: " + containers.join(u", "_s).toUtf8();
    }
    if (!isThereAWayBack()) {
        return "neither the original nor its guard is there: " + containers.join(u", "_s).toUtf8();
    }
    return volumes == m_volumes ? QByteArray() : "volumes: " + volumes.join(u", "_s).toUtf8();
}

//! Something on the host can still become the original; or is it, made anew.
bool LiveFixCrashTest::isThereAWayBack() const
{
    return !m_rig.inspect(m_before["Id"_L1].toString()).isEmpty() || !m_rig.inspect(u"web.hull-guard"_s).isEmpty()
        || isInPlace(m_rig.inspect(u"web"_s));
}

//! The original, or what was made of its guard: nothing else of that name is privileged.
bool LiveFixCrashTest::isInPlace(const QJsonObject& container) const
{
    return container["Id"_L1] == m_before["Id"_L1] || container["HostConfig"_L1]["Privileged"_L1].toBool();
}

QByteArray LiveFixCrashTest::wrongOfOriginal(const Scenario& scenario) const
{
    const QJsonObject now = m_rig.inspect(u"web"_s);
    QStringList different = differences(identityOf(m_before), identityOf(now));
    const QString state = now["State"_L1]["Status"_L1].toString();
    const bool hasId = now["Id"_L1] == m_before["Id"_L1] || scenario.removesItself;
    if (now["Id"_L1] != m_before["Id"_L1]) { // a twin has a name of its own, and its anonymous volume is named
        different.removeIf([](const QString& path) {
            return path == "Config.Hostname"_L1 || path == "HostConfig.Binds"_L1 || path.startsWith("Mounts./anon"_L1);
        });
    }
    return hasId && different.isEmpty() && state == scenario.state
        ? QByteArray()
        : "the original is not as it was: " + different.join(u", "_s).toUtf8() + " " + state.toUtf8();
}

QByteArray LiveFixCrashTest::wrongOfReplacement(const Scenario& scenario) const
{
    const QJsonObject now = m_rig.inspect(u"web"_s);
    const QString state = now["State"_L1]["Status"_L1].toString();
    const bool isReplacement = now["Id"_L1] != m_before["Id"_L1] && !now["HostConfig"_L1]["Privileged"_L1].toBool();
    const bool hasPolicy = now["HostConfig"_L1]["RestartPolicy"_L1] == m_before["HostConfig"_L1]["RestartPolicy"_L1];
    const QString wanted = scenario.state == "exited"_L1 ? u"created"_s : scenario.state;
    return isReplacement && hasPolicy && state == wanted ? QByteArray() : "no good replacement: " + state.toUtf8();
}

//! One container of the name, in its state, with all that it had; and nothing left that is ours.
QByteArray LiveFixCrashTest::wrongInTheEnd(const Scenario& scenario) const
{
    const QStringList containers = m_rig.containers();
    const QStringList volumes = m_rig.volumes();
    if (volumes != m_volumes) {
        return "volumes: " + volumes.join(u", "_s).toUtf8();
    }
    const bool isOriginal = isInPlace(m_rig.inspect(u"web"_s));
    QByteArray wrong = isOriginal ? wrongOfOriginal(scenario) : wrongOfReplacement(scenario);
    const QString kept = scenario.removesItself ? u"web.hull-guard"_s : u"web.hull-old"_s;
    const bool keeps = isOriginal ? scenario.hasOlder && scenario.command == "fix"_L1
                                  : scenario.command == "fix"_L1 || !m_rig.inspect(kept).isEmpty();
    QStringList expected = keeps ? QStringList{u"web"_s, kept} : QStringList{u"web"_s};
    for (const QString& line : containers) {
        expected.removeAll(line.section(u' ', 0, 0));
    }
    if (wrong.isEmpty() && (!expected.isEmpty() || containers.size() != (keeps ? 2 : 1))) {
        wrong = "left over, or gone";
    }
    return wrong.isEmpty() ? wrong : wrong + "; " + containers.join(u", "_s).toUtf8();
}

QByteArray LiveFixCrashTest::breakOff(const Scenario& scenario, int change, CuttingProxy::Cut cut)
{
    if (const QByteArray problem = prepare(scenario); !problem.isEmpty()) {
        return "preparing: " + problem;
    }
    ++m_breaks;
    m_rig.proxy().cutAt(change, cut, [this] { m_rig.killHullctl(); });
    const Finished broken = m_rig.hullctl(commandOf(scenario));
    if (broken.exitCode != -1 || !m_rig.proxy().hasCut()) {
        return "it was not broken off: " + told(broken);
    }
    QByteArray wrong = wrongAfterTheCrash();
    m_rig.proxy().passAll();
    const Finished listed = m_rig.hullctl({u"recover"_s});
    if (wrong.isEmpty() && listed.exitCode != 6) {
        wrong = "it is not listed: " + told(listed);
    }
    const Finished recovered = m_rig.hullctl({u"recover"_s, u"--yes"_s, u"--format"_s, u"json"_s});
    if (wrong.isEmpty() && recovered.exitCode != 0) {
        wrong = "it was not recovered: " + told(recovered);
    }
    if (wrong.isEmpty()) {
        wrong = wrongInTheEnd(scenario);
        wrong = wrong.isEmpty() ? wrong : wrong + " " + told(recovered);
    }
    if (wrong.isEmpty() && m_rig.hullctl({u"recover"_s}).exitCode != 0) {
        wrong = "there is still something to recover";
    }
    return wrong;
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
    if (!isTorture()) {
        return;
    }
    QTest::newRow("fix of a paused container") << Scenario{u"paused"_s, u"fix"_s} << 9;
    QTest::newRow("fix of a stopped container") << Scenario{u"exited"_s, u"fix"_s} << 6;
    QTest::newRow("fix that is taken back") << Scenario{u"running"_s, u"fix"_s, false} << 14;
    QTest::newRow("roll back to a paused container") << Scenario{u"paused"_s, u"rollback"_s} << 9;
    QTest::newRow("finish") << Scenario{u"running"_s, u"finish"_s} << 1;
    QTest::newRow("fix of a paused container that removes itself") << Scenario{u"paused"_s, u"fix"_s, true, true} << 8;
    QTest::newRow("fix that is taken back, of a container that removes itself")
        << Scenario{u"running"_s, u"fix"_s, false, true} << 10;
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
    HULL_VERIFY_NO_PROBLEM(prepare(scenario));
    m_rig.proxy().passAll();
    const Finished whole = m_rig.hullctl(commandOf(scenario));
    QVERIFY2(whole.exitCode == (scenario.works ? 0 : 2), told(whole).constData());
    HULL_VERIFY_NO_PROBLEM(wrongInTheEnd(scenario));
    const QByteArrayList changes = m_rig.proxy().changes();
    QVERIFY2(changes.size() >= fewest, changes.join('\n').constData());
    for (int change = 1; change <= changes.size(); ++change) {
        for (const CuttingProxy::Cut cut : cutsAt(change)) {
            const QByteArray wrong = breakOff(scenario, change, cut);
            const QByteArray where =
                (cut == CuttingProxy::Cut::Before ? "before " : "after ") + changes.at(change - 1) + ": ";
            QVERIFY2(wrong.isEmpty(), (where + wrong).constData());
        }
    }
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
            HULL_VERIFY_NO_PROBLEM(prepare(scenario));
            ++m_breaks;
            m_rig.proxy().loseOne(change, cut);
            const Finished run = m_rig.hullctl(commandOf(scenario));
            QVERIFY(m_rig.proxy().hasCut());
            const QByteArray where = (cut == CuttingProxy::Cut::Before ? "before " : "after ")
                + m_rig.proxy().changes().at(change - 1) + ": ";
            m_rig.proxy().passAll();
            const bool isEnd = run.exitCode == 0 || (scenario.command == "fix"_L1 && run.exitCode == 2)
                || (change == 1 && run.exitCode == 3); // not even the marker: nothing was touched
            QVERIFY2(isEnd, (where + told(run)).constData());
            const QByteArray wrong = wrongInTheEnd(scenario);
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
            HULL_VERIFY_NO_PROBLEM(prepare(scenario));
            ++m_breaks;
            m_rig.proxy().cutAt(change, cut, [this] { m_rig.killHullctl(); });
            QCOMPARE(m_rig.hullctl(commandOf(scenario)).exitCode, -1);
            const QByteArray where = (cut == CuttingProxy::Cut::Before ? "before " : "after ")
                + m_rig.proxy().changes().at(change - 1) + ": ";
            m_rig.proxy().passAll();
            m_rig.engine().signalDaemon(SIGKILL); // else it would note that somebody stopped its containers
            HULL_VERIFY_NO_PROBLEM(m_rig.engine().restart());
            QByteArray wrong = wrongAfterTheCrash();
            const Finished recovered = m_rig.hullctl({u"recover"_s, u"--yes"_s});
            if (wrong.isEmpty()) {
                wrong = recovered.exitCode == 0 ? wrongInTheEnd(scenario) : told(recovered);
            }
            QVERIFY2(wrong.isEmpty(), (where + wrong).constData());
        }
    }
}

void LiveFixCrashTest::endsWhatWasInterruptedFirst()
{
    const Scenario scenario{u"running"_s, u"fix"_s};
    HULL_VERIFY_NO_PROBLEM(prepare(scenario));
    constexpr int atTheStart = 7; // marker, create, stop, two renames, policy, start
    m_rig.proxy().cutAt(atTheStart, CuttingProxy::Cut::Before, [this] { m_rig.killHullctl(); });
    QCOMPARE(m_rig.hullctl(commandOf(scenario)).exitCode, -1);
    m_rig.proxy().passAll();
    // Whatever changes something next puts it in order first.
    const Finished next = m_rig.hullctl(commandOf(scenario));
    QVERIFY2(next.exitCode == 0, told(next).constData());
    QVERIFY(next.err.contains("An interrupted change of web was ended first: rolledBack."));
    HULL_VERIFY_NO_PROBLEM(wrongInTheEnd(scenario));
}

void LiveFixCrashTest::letsOneOfTwoHaveIt()
{
    const Scenario scenario{u"running"_s, u"fix"_s};
    HULL_VERIFY_NO_PROBLEM(prepare(scenario));
    QProcess other;
    other.start(hullctlProgram(), m_rig.argumentsFor(commandOf(scenario)), QIODevice::ReadOnly);
    QVERIFY(other.waitForStarted());
    const Finished mine = m_rig.hullctl(commandOf(scenario));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 60000);
    QList<int> codes{mine.exitCode, other.exitCode()};
    std::sort(codes.begin(), codes.end());
    QVERIFY2(codes == (QList<int>{0, 3}), (told(mine) + other.readAllStandardOutput()).constData());
    HULL_VERIFY_NO_PROBLEM(wrongInTheEnd(scenario));
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
    HULL_VERIFY_NO_PROBLEM(prepare(scenario));
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
    QStringList command = commandOf(scenario);
    command.replace(command.indexOf(u"--probation"_s) + 1, u"30"_s);
    const Finished run = m_rig.hullctl(command);
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QVERIFY2(run.out.contains("It was interrupted."), told(run).constData());
    HULL_VERIFY_NO_PROBLEM(wrongInTheEnd(scenario));
    QVERIFY(m_rig.inspect(u"web"_s)["Id"_L1] == m_before["Id"_L1]);
}

void LiveFixCrashTest::cleanupTestCase() const
{
    qInfo("%d changes were broken off", m_breaks);
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
