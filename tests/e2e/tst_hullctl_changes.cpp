// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that change something, where they must not or cannot: a simulated engine carries nothing out.

#include "app/demo/fleetcontent.h"
#include "app/demo/fleethost.h"
#include "tests/e2e/hullctlrun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class HullctlChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsConsent_data();
    void wantsConsent();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void touchesNothingWhereTheEngineDoesNot();
    void promisesNothingWhereOthersJoin();
    void knowsNothingToFinish_data();
    void knowsNothingToFinish();
    void hasAnEmptyJournal();
    void refusesADamagedJournal();

private:
    [[nodiscard]] RunResult run(const QStringList& arguments) const
    {
        return runHullctl(QStringList{u"--state-dir"_s, m_folder.filePath(u"state"_s)} + arguments);
    }

    QTemporaryDir m_folder;
    SimHost m_host{smallHost()};
};

void HullctlChangesTest::wantsConsent_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("fix") << u"fix"_s;
    QTest::newRow("rollback") << u"rollback"_s;
    QTest::newRow("finish") << u"finish"_s;
}

void HullctlChangesTest::wantsConsent()
{
    QFETCH(const QString, command);
    const RunResult refused = run({command, u"-H"_s, m_host.host().endpoint, u"web"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"state"_s)));
}

void HullctlChangesTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("no container") << QStringList{u"fix"_s, u"--yes"_s} << QByteArray("No container is named");
    QTest::newRow("two originals") << QStringList{u"rollback"_s, u"a"_s, u"b"_s, u"--yes"_s}
                                   << QByteArray("One container is changed");
    QTest::newRow("no such format") << QStringList{u"fix"_s, u"a"_s, u"--format"_s, u"table"_s}
                                    << QByteArray("no format table");
    QTest::newRow("killed at once") << QStringList{u"fix"_s, u"a"_s, u"--stop-timeout"_s, u"0"_s}
                                    << QByteArray("--stop-timeout takes");
    QTest::newRow("no number") << QStringList{u"fix"_s, u"a"_s, u"--probation"_s, u"x"_s}
                               << QByteArray("--probation takes");
    QTest::newRow("no such way with files")
        << QStringList{u"fix"_s, u"a"_s, u"--layer"_s, u"keep"_s} << QByteArray("--layer takes copy, commit or drop");
    QTest::newRow("no such rule") << QStringList{u"fix"_s, u"a"_s, u"--rule"_s, u"Z-1"_s}
                                  << QByteArray("no fix for a rule Z-1");
    QTest::newRow("no such journal format")
        << QStringList{u"journal"_s, u"--format"_s, u"csv"_s} << QByteArray("no format csv");
}

void HullctlChangesTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, told);
    const RunResult refused = run(arguments);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.contains(told), refused.err.constData());
}

//! The first call that would change something is refused, and that is the end of it.
void HullctlChangesTest::touchesNothingWhereTheEngineDoesNot()
{
    const RunResult fix = run({u"fix"_s, u"-H"_s, m_host.host().endpoint, u"web"_s, u"--allow"_s, u"writable-layer"_s,
        u"--yes"_s, u"--format"_s, u"json"_s});
    QVERIFY2(fix.exitCode == 3, (fix.out + fix.err).constData());
    const QJsonObject outcome = QJsonDocument::fromJson(fix.out).object();
    QCOMPARE(outcome["outcome"_L1].toString(), u"refused"_s);
    QVERIFY(outcome["reason"_L1].toString().contains("placeMarker"_L1));
    const QJsonArray journal =
        QJsonDocument::fromJson(run({u"journal"_s, u"--format"_s, u"json"_s}).out)["transactions"_L1].toArray();
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal[0]["outcome"_L1].toString(), u"rolledBack"_s);
    const RunResult recover = run({u"recover"_s, u"-H"_s, m_host.host().endpoint});
    QCOMPARE(recover.exitCode, 0);
    QCOMPARE(recover.out, QByteArray("There was nothing to do.\n"));
}

//! A plan and a fix say the same of it, and nothing that is allowed changes that.
void HullctlChangesTest::promisesNothingWhereOthersJoin()
{
    const SimHost edge(makeFleetHost(u"edge-gw"_s, QDateTime::currentDateTimeUtc()));
    const QByteArray reason = "haproxy-exporter shares a namespace of this container and would have to be recreated";
    const QStringList choices{u"-H"_s, edge.host().endpoint, u"haproxy"_s, u"--rule"_s, u"A-02"_s, u"--layer"_s,
        u"drop"_s, u"--allow"_s, u"dependents"_s};
    const RunResult plan = run(QStringList{u"plan"_s} + choices);
    QCOMPARE(plan.exitCode, 3);
    const QByteArray told = plan.out.simplified();
    QVERIFY2(told.contains("block " + reason), plan.out.constData());
    QVERIFY2(told.contains("Remove haproxy-exporter, change this container"), plan.out.constData());
    QVERIFY2(told.contains("This cannot be done as it stands") && !told.contains("--allow"), plan.out.constData());
    const RunResult json = run(QStringList{u"plan"_s, u"--format"_s, u"json"_s} + choices);
    QVERIFY(QJsonDocument::fromJson(json.out).object()["blocked"_L1].toBool());
    const RunResult fix = run(QStringList{u"fix"_s, u"--yes"_s} + choices);
    QCOMPARE(fix.exitCode, 3);
    const QByteArray said = (fix.out + fix.err).simplified();
    QVERIFY2(said.contains(reason) && !said.contains("--allow"), said.constData());
}

void HullctlChangesTest::knowsNothingToFinish_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("rollback") << u"rollback"_s;
    QTest::newRow("finish") << u"finish"_s;
}

void HullctlChangesTest::knowsNothingToFinish()
{
    QFETCH(const QString, command);
    const RunResult refused = run({command, u"-H"_s, m_host.host().endpoint, u"web"_s, u"--yes"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.out.contains("web was not touched."), refused.out.constData());
}

void HullctlChangesTest::hasAnEmptyJournal()
{
    const QTemporaryDir folder;
    const RunResult journal = runHullctl({u"--state-dir"_s, folder.filePath(u"none"_s), u"journal"_s});
    QCOMPARE(journal.exitCode, 0);
    QCOMPARE(journal.out, QByteArray("Nothing was ever changed.\n"));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"none"_s)));
}

void HullctlChangesTest::refusesADamagedJournal()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"journal.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(5000, 'x')), 5000);
    file.close();
    for (const QStringList& command : {QStringList{u"journal"_s}, QStringList{u"recover"_s, u"--yes"_s},
             QStringList{u"fix"_s, u"web"_s, u"--yes"_s}}) {
        QStringList arguments{u"--state-dir"_s, folder.path(), command.first()};
        if (command.size() > 1) {
            arguments += QStringList{u"-H"_s, m_host.host().endpoint};
        }
        const RunResult refused = runHullctl(arguments + command.mid(1));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("is damaged"), refused.err.constData());
    }
}

QTEST_GUILESS_MAIN(HullctlChangesTest)
#include "tst_hullctl_changes.moc"
