// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleethost.h"
#include "app/demo/hostspec.h"
#include "tests/e2e/hullctlrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! hullctl plan against a simulated engine: what it tells, and what it refuses.
class HullctlPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhatChanges();
    void tellsThePrivilegedWhole();
    void writesJson();
    void endsByWhatStandsInTheWay_data();
    void endsByWhatStandsInTheWay();
    void refusesWhatItCannotPlan_data();
    void refusesWhatItCannotPlan();
    void findsAContainerByItsId();
    void plansSeveral();

private:
    [[nodiscard]] RunResult plan(const QStringList& arguments) const;

    std::unique_ptr<SimHost> m_host;
};

void HullctlPlanTest::init()
{
    m_host = std::make_unique<SimHost>(smallHost());
}

void HullctlPlanTest::cleanup()
{
    m_host.reset();
}

RunResult HullctlPlanTest::plan(const QStringList& arguments) const
{
    return runHullctl(QStringList{u"plan"_s, u"-H"_s, m_host->host().endpoint} + arguments);
}

void HullctlPlanTest::tellsWhatChanges()
{
    const RunResult run = plan({u"web"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(run.out.startsWith("web on "));
    QVERIFY(run.out.contains("HostConfig.PortBindings[\"8080/tcp\"]"));
    QVERIFY(run.out.contains("\"HostPort\":\"8080\""));
    QVERIFY(run.out.contains("goes      P-01"));
    QVERIFY(run.out.contains("Keep the original as web.hull-old."));
    QVERIFY(run.out.contains("Nothing was changed."));
}

void HullctlPlanTest::tellsThePrivilegedWhole()
{
    const RunResult run = plan({u"agent"_s, u"--rule"_s, u"A-01"_s, u"--rule"_s, u"A-02"_s, u"--rule"_s, u"A-04"_s,
        u"--keep-cap"_s, u"CHOWN"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("HostConfig.Privileged"));
    QVERIFY(run.out.contains("no-new-privileges:true"));
    QVERIFY(run.out.contains("[\"CHOWN\"]"));
    QVERIFY(run.out.contains("goes      A-01"));
}

void HullctlPlanTest::writesJson()
{
    const RunResult run = plan({u"web"_s, u"--port"_s, u"80=127.0.0.1:80"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject plan = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(plan["schema"_L1].toString(), u"hullwright.plan/1"_s);
    QCOMPARE(plan["host"_L1].toString(), m_host->host().endpoint);
    QCOMPARE(plan["container"_L1]["name"_L1].toString(), u"web"_s);
    QCOMPARE(plan["container"_L1]["state"_L1].toString(), u"running"_s);
    const QJsonObject change = plan["changes"_L1][0].toObject();
    QCOMPARE(change["rule"_L1].toString(), u"P-01"_s);
    QCOMPARE(change["after"_L1][0]["HostIp"_L1].toString(), u"127.0.0.1"_s);
    QVERIFY(!plan["blocked"_L1].toBool(true));
    QCOMPARE(plan["findings"_L1][0]["fate"_L1].toString(), u"stays"_s); // the port is as low as before
    QVERIFY(plan["steps"_L1].toArray().size() >= 4);
    QVERIFY(plan["losses"_L1].toArray().size() >= 2);
    QVERIFY(plan["downtimeSeconds"_L1].toInt() > 0);
    for (const QJsonValue& line : plan["preflight"_L1].toArray()) {
        QVERIFY((QStringList{u"ok"_s, u"warn"_s, u"block"_s}.contains(line["status"_L1].toString())));
        QVERIFY(!line["message"_L1].toString().isEmpty());
    }
}

void HullctlPlanTest::endsByWhatStandsInTheWay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("ready") << QStringList{u"web"_s} << 0;
    QTest::newRow("nothing to put right") << QStringList{u"clean"_s} << 3;
    QTest::newRow("a port that it does not publish") << QStringList{u"web"_s, u"--port"_s, u"81=8081"_s} << 3;
    QTest::newRow("a port of the user's choice") << QStringList{u"web"_s, u"--port"_s, u"80=8080"_s} << 0;
}

void HullctlPlanTest::endsByWhatStandsInTheWay()
{
    QFETCH(const QStringList, arguments);
    const RunResult run = plan(arguments);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.out.contains("\n  block "), run.exitCode == 3);
}

void HullctlPlanTest::refusesWhatItCannotPlan_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("nobody of that name") << QStringList{u"nope"_s} << QByteArray("There is no container nope");
    QTest::newRow("no name") << QStringList{} << QByteArray("No container is named");
    QTest::newRow("one of two is not there")
        << QStringList{u"web"_s, u"nope"_s} << QByteArray("There is no container nope");
    QTest::newRow("no such rule") << QStringList{u"web"_s, u"--rule"_s, u"Z-1"_s}
                                  << QByteArray("no fix for a rule Z-1");
    QTest::newRow("no such format") << QStringList{u"web"_s, u"--format"_s, u"table"_s}
                                    << QByteArray("no format table");
    QTest::newRow("two hosts") << QStringList{u"web"_s, u"-H"_s, u"unix:///nowhere.sock"_s}
                               << QByteArray("the options name 2");
}

void HullctlPlanTest::refusesWhatItCannotPlan()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, told);
    const RunResult run = plan(arguments);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(told), run.err.constData());
}

void HullctlPlanTest::findsAContainerByItsId()
{
    const QByteArray byName = plan({u"web"_s, u"--format"_s, u"json"_s}).out;
    const QString id = QJsonDocument::fromJson(byName)["container"_L1]["id"_L1].toString();
    QCOMPARE(id.size(), 64);
    QCOMPARE(plan({id.left(12), u"--format"_s, u"json"_s}).out, byName);
    QCOMPARE(plan({id, u"--format"_s, u"json"_s}).out, byName);
}

void HullctlPlanTest::plansSeveral()
{
    const RunResult run = plan({u"web"_s, u"agent"_s, u"web"_s, u"--format"_s, u"json"_s});
    const QJsonArray plans = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(plans.size(), 2);
    QCOMPARE(plans[0]["container"_L1]["name"_L1].toString(), u"web"_s);
    QCOMPARE(plans[1]["container"_L1]["name"_L1].toString(), u"agent"_s);
    QCOMPARE(plans[1]["schema"_L1].toString(), u"hullwright.plan/1"_s);
    const bool isAnyBlocked = plans[0]["blocked"_L1].toBool() || plans[1]["blocked"_L1].toBool();
    QCOMPARE(run.exitCode, isAnyBlocked ? 3 : 0);
    QVERIFY(plan({u"web"_s, u"agent"_s}).out.contains("\n\nagent on "));
}

QTEST_GUILESS_MAIN(HullctlPlanTest)
#include "tst_hullctl_plan.moc"
