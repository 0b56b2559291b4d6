// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody else is faster, on a real engine: names and ports that are taken while a change is on its way.

#include "tests/live/fixrig.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

class LiveFixRacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void losesNothingWhereANameIsTaken_data();
    void losesNothingWhereANameIsTaken();
    void goesByTheContainerWhereItsNameIsGiven();
    void changesAContainerOnceHoweverItIsNamed();
    void takesNothingBackThatCouldNotStart_data();
    void takesNothingBackThatCouldNotStart();

private:
    QString runWeb(const QStringList& options)
    {
        return m_rig.run(QStringList{u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-v"_s, u"/data"_s}
            + options + QStringList{u"busybox:test"_s, u"sh"_s, u"-c"_s, FixRig::untilStopped()});
    }
    [[nodiscard]] static QStringList stranger(const QString& name)
    {
        return {u"run"_s, u"-d"_s, u"--name"_s, name, u"busybox:test"_s, u"sleep"_s, u"900"_s};
    }
    [[nodiscard]] QJsonArray journal()
    {
        return QJsonDocument::fromJson(m_rig.hullctl({u"journal"_s, u"--format"_s, u"json"_s}).out)["transactions"_L1]
            .toArray();
    }

    FixRig m_rig;
};

void LiveFixRacesTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

void LiveFixRacesTest::init()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
}

void LiveFixRacesTest::losesNothingWhereANameIsTaken_data()
{
    QTest::addColumn<bool>("removesItself");
    QTest::addColumn<QByteArray>("call"); // before which the name is taken
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("containers"); // the stranger among them
    const QByteArray guard = "/containers/create?name=web.hull-guard";
    const QByteArray replacement = "/containers/create?name=web.hull-new";
    QTest::newRow("of the replacement, when it is made")
        << false << replacement << u"web.hull-new"_s << 2 << QStringList{u"web running"_s, u"web.hull-new running"_s};
    QTest::newRow("of the original, when it is parked")
        << false << QByteArray("/rename?name=web.hull-old") << u"web.hull-old"_s << 2
        << QStringList{u"web running"_s, u"web.hull-old running"_s};
    QTest::newRow("the container's own, when the replacement is to get it")
        << false << QByteArray("/rename?name=web ") << u"web"_s << 6
        << QStringList{u"web running"_s, u"web.hull-new created"_s, u"web.hull-old exited"_s};
    QTest::newRow("--rm, of the guard") << true << guard << u"web.hull-guard"_s << 2
                                        << QStringList{u"web running"_s, u"web.hull-guard running"_s};
    QTest::newRow("--rm, of the replacement")
        << true << replacement << u"web.hull-new"_s << 2 << QStringList{u"web running"_s, u"web.hull-new running"_s};
    QTest::newRow("--rm, the container's own")
        << true << QByteArray("/rename?name=web ") << u"web"_s << 6
        << QStringList{u"web running"_s, u"web.hull-guard created"_s, u"web.hull-new created"_s};
}

//! The engine answers that the name is taken (409). What somebody else made is left alone; what was there before runs
//! on, or comes back as soon as its name is free again.
void LiveFixRacesTest::losesNothingWhereANameIsTaken()
{
    QFETCH(const bool, removesItself);
    QFETCH(const QByteArray, call);
    QFETCH(const QString, name);
    QFETCH(const int, exitCode);
    QFETCH(const QStringList, containers);
    const QString id = runWeb(removesItself ? QStringList{u"--rm"_s} : QStringList());
    const QJsonObject before = m_rig.inspect(u"web"_s);
    const QStringList volumes = m_rig.volumes();
    QString strangerId;
    m_rig.proxy().raceBefore(call, [this, name, &strangerId] { strangerId = m_rig.run(stranger(name)); });
    const Finished run =
        m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s, u"--allow"_s, u"auto-remove"_s});
    QVERIFY2(run.exitCode == exitCode, told(run).constData());
    QVERIFY(!strangerId.isEmpty());
    QCOMPARE(m_rig.containers(), containers);
    QCOMPARE(m_rig.inspect(name)["Id"_L1].toString(), strangerId);
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"rm"_s, u"-f"_s, strangerId}));
    const Finished recover = m_rig.hullctl({u"recover"_s, u"--yes"_s});
    QVERIFY2(recover.exitCode == 0, told(recover).constData());
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.volumes(), volumes);
    const QJsonObject after = m_rig.inspect(u"web"_s);
    QCOMPARE(after["HostConfig"_L1]["Privileged"_L1].toBool(), true);
    QCOMPARE(after["Id"_L1].toString() == id, !removesItself || exitCode == 2);
    if (exitCode == 2 && call != "/rename?name=web.hull-old") {
        QCOMPARE(after["State"_L1]["StartedAt"_L1], before["State"_L1]["StartedAt"_L1]); // it was never stopped
    }
}

//! It was planned for the one, and the other has the name by the time that it begins.
void LiveFixRacesTest::goesByTheContainerWhereItsNameIsGiven()
{
    const QString id = runWeb({});
    QString strangerId;
    m_rig.proxy().raceBefore("/volumes/create", [this, &strangerId] {
        m_rig.run({u"rename"_s, u"web"_s, u"shop"_s});
        strangerId = m_rig.run(stranger(u"web"_s));
    });
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s});
    QVERIFY2(run.exitCode == 3, told(run).constData());
    QCOMPARE(m_rig.containers(), (QStringList{u"shop running"_s, u"web running"_s}));
    QCOMPARE(m_rig.inspect(u"shop"_s)["Id"_L1].toString(), id);
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), strangerId);
    QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 0);
}

void LiveFixRacesTest::changesAContainerOnceHoweverItIsNamed()
{
    const QString id = runWeb({});
    m_rig.proxy().passAll();
    const Finished run =
        m_rig.fix({u"web"_s, id, id.left(12), u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old exited"_s}));
    QCOMPARE(m_rig.inspect(u"web.hull-old"_s)["Id"_L1].toString(), id);
    QCOMPARE(journal().size(), 1);
    int created = 0;
    for (const QByteArray& change : m_rig.proxy().changes()) {
        created += change.contains("/containers/create") ? 1 : 0;
    }
    QCOMPARE(created, 1);
}

void LiveFixRacesTest::takesNothingBackThatCouldNotStart_data()
{
    QTest::addColumn<std::vector<QStringList>>("meanwhile");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("its port is somebody else's") << std::vector<QStringList>{{u"run"_s, u"-d"_s, u"--name"_s, u"shop"_s,
        u"-p"_s, u"80:80"_s, u"busybox:test"_s, u"sleep"_s, u"900"_s}}
                                                 << QByteArray("is shop's by now");
    QTest::newRow("its network was made anew")
        << std::vector<QStringList>{{u"network"_s, u"disconnect"_s, u"front"_s, u"web"_s},
               {u"network"_s, u"rm"_s, u"front"_s}, {u"network"_s, u"create"_s, u"front"_s}}
        << QByteArray("The network front");
}

//! It would be found out only with everything stopped.
void LiveFixRacesTest::takesNothingBackThatCouldNotStart()
{
    QFETCH(const std::vector<QStringList>, meanwhile);
    QFETCH(const QByteArray, reason);
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"network"_s, u"create"_s, u"front"_s}));
    QVERIFY(!runWeb({u"-p"_s, u"80:80"_s, u"--network"_s, u"front"_s}).isEmpty());
    const Finished run = m_rig.fix({u"web"_s, u"--rule"_s, u"P-01"_s, u"--probation"_s, u"0"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    for (const QStringList& command : meanwhile) {
        HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker(command));
    }
    const QJsonObject before = m_rig.inspect(u"web"_s);
    m_rig.proxy().passAll();
    const Finished back = m_rig.hullctl({u"rollback"_s, u"web"_s, u"--yes"_s});
    QVERIFY2(back.exitCode == 3, told(back).constData());
    QVERIFY2(back.out.contains(reason), back.out.constData());
    QCOMPARE(m_rig.proxy().changes(), QByteArrayList());
    QCOMPARE(m_rig.inspect(u"web"_s)["State"_L1]["StartedAt"_L1], before["State"_L1]["StartedAt"_L1]);
    // The engine itself says so, too.
    const Finished start = m_rig.docker({u"start"_s, u"web.hull-old"_s});
    QVERIFY2(!start.succeeded(), "the engine starts it all the same");
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"network"_s, u"rm"_s, u"front"_s}));
}

QTEST_GUILESS_MAIN(LiveFixRacesTest)
#include "tst_live_fixraces.moc"
