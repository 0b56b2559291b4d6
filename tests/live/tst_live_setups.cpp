// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same container means something else on an engine that is set up in another way: a daemon-wide default of
// no-new-privileges, a user namespace remap, Swarm mode.

#include "tests/live/livescan.h"
#include "tests/support/realengine.h"

#include <QJsonArray>
#include <QTest>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

Verdict verdict(const LiveScan& scan, const QString& container, const QString& rule)
{
    return verdictsOf(scan.container(container)).value(rule);
}

} // namespace

class LiveSetupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDaemonsDefaultIsStampedAtCreation();
    void aRemappedEngineMakesLeavingTheRemapSerious();
    void swarmPortsAreFoundOnTheServices();

private:
    void judgeUnderTheDefault(const LiveScan& scan);
};

//! before was created without the daemon's flag, after and off with it, off with the option against it.
void LiveSetupsTest::judgeUnderTheDefault(const LiveScan& scan)
{
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(verdict(scan, u"before"_s, u"A-02"_s).result, u"fail"_s);
    QCOMPARE(verdict(scan, u"before"_s, u"A-02"_s).severity, u"medium"_s);
    QCOMPARE(verdict(scan, u"before"_s, u"A-02"_s).certainty, u"confirmed"_s);
    QCOMPARE(verdict(scan, u"off"_s, u"A-02"_s).severity, u"high"_s);
    const bool reported = scan.engine().value(u"noNewPrivileges").toBool();
    if (reported) { // from Docker 24 on
        QCOMPARE(verdict(scan, u"after"_s, u"A-02"_s).result, u"pass"_s);
        QCOMPARE(verdictsOf(scan.host()).value(u"A-18"_s).result, u"fail"_s);
    } else {
        // The bit is set, but the first process may have set it for itself: an exec would not inherit it then.
        QCOMPARE(verdict(scan, u"after"_s, u"A-02"_s).result, u"fail"_s);
        QCOMPARE(verdict(scan, u"after"_s, u"A-02"_s).severity, u"low"_s);
        QVERIFY(verdictsOf(scan.host()).value(u"A-18"_s).result != u"fail"_s);
    }
}

void LiveSetupsTest::theDaemonsDefaultIsStampedAtCreation()
{
    RealEngine engine;
    HULL_VERIFY_NO_PROBLEM(engine.start());
    HULL_VERIFY_NO_PROBLEM(engine.docker({u"run"_s, u"-d"_s, u"--name"_s, u"before"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(engine.restart({u"--no-new-privileges"_s}));
    HULL_VERIFY_NO_PROBLEM(engine.docker({u"start"_s, u"before"_s}));
    HULL_VERIFY_NO_PROBLEM(engine.docker({u"run"_s, u"-d"_s, u"--name"_s, u"after"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(engine.docker({u"run"_s, u"-d"_s, u"--name"_s, u"off"_s, u"--security-opt"_s,
        u"no-new-privileges=false"_s, u"busybox:test"_s}));
    judgeUnderTheDefault(LiveScan(engine.url()));
    if (QTest::currentTestFailed()) {
        return;
    }

    // Without the flag nothing changes for containers that exist.
    HULL_VERIFY_NO_PROBLEM(engine.restart());
    HULL_VERIFY_NO_PROBLEM(engine.docker({u"start"_s, u"before"_s, u"after"_s}));
    const LiveScan scan(engine.url());
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(verdict(scan, u"before"_s, u"A-02"_s).severity, u"medium"_s);
    QCOMPARE(verdict(scan, u"after"_s, u"A-02"_s).severity, u"low"_s);
    // Nothing is running that the kernel could tell about.
    QCOMPARE(verdict(scan, u"off"_s, u"A-02"_s).severity, u"high"_s);
}

void LiveSetupsTest::aRemappedEngineMakesLeavingTheRemapSerious()
{
    RealEngine engine;
    HULL_VERIFY_NO_PROBLEM(engine.start({u"--userns-remap"_s}));
    HULL_VERIFY_NO_PROBLEM(engine.docker({u"run"_s, u"-d"_s, u"--name"_s, u"plain"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(engine.docker(
        {u"run"_s, u"-d"_s, u"--name"_s, u"leaves"_s, u"--userns"_s, u"host"_s, u"--privileged"_s, u"busybox:test"_s}));
    const LiveScan scan(engine.url());
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
    QVERIFY(scan.engine().value(u"usernsRemap").toBool());
    RuleExpectations expected = expectationsOf(u"privileged"_s, scan.circumstances());
    expected.insert(u"A-11"_s, {u"fail"_s, u"high"_s, u"open"_s, u"confirmed"_s});
    const QString leaves = differences(verdictsOf(scan.container(u"leaves"_s)), expected);
    QVERIFY2(leaves.isEmpty(), qUtf8Printable(leaves));
    // Root in there is nobody out here, and still root to the kernel's capability checks of its namespace.
    const QString plain =
        differences(verdictsOf(scan.container(u"plain"_s)), expectationsOf(u"default"_s, scan.circumstances()));
    QVERIFY2(plain.isEmpty(), qUtf8Printable(plain));
}

void LiveSetupsTest::swarmPortsAreFoundOnTheServices()
{
    RealEngine engine;
    HULL_VERIFY_NO_PROBLEM(engine.start());
    HULL_VERIFY_NO_PROBLEM(engine.createSwarm());
    const LiveScan scan(engine.url());
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
    QStringList left = swarmKinds();
    for (const QString& name : scan.containerNames()) {
        const QString kind = name.section(u'.', 0, 0);
        QCOMPARE(left.removeAll(kind), 1);
        const QJsonObject container = scan.container(name);
        const QString text = differences(verdictsOf(container), expectationsOf(kind, scan.circumstances()));
        QVERIFY2(text.isEmpty(), qUtf8Printable(kind + text));
        const bool isTask = kind != u"swarm-bystander";
        QCOMPARE(container[u"managedBy"][u"kind"].toString(), isTask ? u"swarm"_s : u"none"_s);
    }
    QVERIFY2(left.isEmpty(), qUtf8Printable(left.join(u' ')));
    QCOMPARE(verdictsOf(scan.host()).value(u"C-5.1"_s).result, u"fail"_s);
}

QTEST_GUILESS_MAIN(LiveSetupsTest)
#include "tst_live_setups.moc"
