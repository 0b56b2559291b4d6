// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/scanschema.h"
#include "tests/support/hangingfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

/*!
 * Everything that can be wrong with an engine: the message of its own, within the deadline, while another host of the
 * same scan is read completely.
 */
class HullctlFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongAndGoesOn_data();
    void tellsWhatIsWrongAndGoesOn();
    void givesEachFaultItsOwnMessage();
    void speaksNothingNewerThanTheEnvironmentAllows_data();
    void speaksNothingNewerThanTheEnvironmentAllows();
    void endsWhatTheEngineReports();
    void tellsWhichRequestHangs_data();
    void tellsWhichRequestHangs();
    void tellsWhichListIsMissing_data();
    void tellsWhichListIsMissing();
    void tellsOfANewerEngine();
    void waitsForNoPipeInPlaceOfDockersFile();
    void waitsForNoHangingFileSystem_data();
    void waitsForNoHangingFileSystem();
    void keepsMemoryBounded();

private:
    QHash<QString, QString> m_messages; //!< by fault, of those that make a host unreachable
};

void HullctlFaultsTest::tellsWhatIsWrongAndGoesOn_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("kinds");
    const auto row = [](SimFault fault, const QString& status, const QStringList& kinds) {
        QTest::newRow(qPrintable(simFaultName(fault))) << fault << status << kinds;
    };
    const QString unreachable = u"unreachable"_s;
    row(SimFault::None, u"complete"_s, {QString()});
    row(SimFault::Silent, unreachable, {u"timeout"_s});
    // Which of the two depends on whether the other side is gone before or after the request was sent.
    row(SimFault::ClosesAtOnce, unreachable, {u"connectionLost"_s, u"connectionRefused"_s});
    row(SimFault::Garbage, unreachable, {u"notDocker"_s});
    row(SimFault::Html, unreachable, {u"notDocker"_s});
    row(SimFault::Half, unreachable, {u"connectionLost"_s});
    row(SimFault::Status500, unreachable, {u"httpError"_s});
    row(SimFault::Redirect, unreachable, {u"redirected"_s});
    row(SimFault::EndlessHeader, unreachable, {u"headerTooLarge"_s});
    row(SimFault::HugeBody, unreachable, {u"bodyTooLarge"_s});
    row(SimFault::HugeLength, unreachable, {u"bodyTooLarge"_s});
    row(SimFault::DeepJson, unreachable, {u"tooDeep"_s});
    row(SimFault::NotJson, unreachable, {u"badAnswer"_s});
    row(SimFault::InvalidUtf8, unreachable, {u"badAnswer"_s});
    row(SimFault::NullLists, u"complete"_s, {QString()});
    row(SimFault::UnknownFields, u"complete"_s, {QString()});
    row(SimFault::NewerApi, u"complete"_s, {QString()});
    row(SimFault::OlderApi, unreachable, {u"apiTooOld"_s});
    row(SimFault::Vanishing, u"complete"_s, {QString()});
    row(SimFault::Hidden, u"partial"_s, {u"partial"_s});
    row(SimFault::SomeUnreadable, u"partial"_s, {u"partial"_s});
    row(SimFault::Slow, unreachable, {u"timeout"_s});
    row(SimFault::Forbidden, unreachable, {u"forbidden"_s});
}

void HullctlFaultsTest::tellsWhatIsWrongAndGoesOn()
{
    QFETCH(SimFault, fault);
    QFETCH(QString, status);
    QFETCH(QStringList, kinds);
    SimHost faulty(smallHost());
    faulty.engine().setFault(fault);
    SimHost healthy(smallHost());
    QElapsedTimer timer;
    timer.start();
    const RunResult run = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--timeout"_s, u"5"_s, u"-H"_s,
        faulty.host().endpoint, u"-H"_s, healthy.host().endpoint});
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(scanSchemaProblems(run.out), QStringList());
    const QJsonArray hosts = QJsonDocument::fromJson(run.out).object()["hosts"_L1].toArray();
    QCOMPARE(hosts.size(), 2);
    QVERIFY2(
        hosts[1]["status"_L1] == "complete"_L1, QJsonDocument(hosts[1]["error"_L1].toObject()).toJson().constData());
    QCOMPARE(hosts[1]["containers"_L1].toArray().size(), 3);
    QCOMPARE(hosts[0]["status"_L1].toString(), status);
    const QString kind = hosts[0]["error"_L1]["kind"_L1].toString();
    QVERIFY2(kinds.contains(kind), qPrintable(kind));
    QCOMPARE(run.exitCode, status == "complete"_L1 ? 2 : 3);
    if (!kind.isEmpty()) {
        QString message = hosts[0]["error"_L1]["message"_L1].toString();
        QVERIFY2(QString::fromUtf8(run.err).contains(message), run.err.constData());
        QVERIFY(!hosts[0]["error"_L1]["cause"_L1].toString().isEmpty());
        QVERIFY(!hosts[0]["error"_L1]["remedy"_L1].toString().isEmpty());
        m_messages.insert(simFaultName(fault), message.replace(faulty.host().socketPath, u"SOCKET"_s));
    }
}

void HullctlFaultsTest::givesEachFaultItsOwnMessage()
{
    // The two ways to be too large, too slow and unreadable are each one thing to a user.
    for (const auto& same : {u"hugeLength"_s, u"slow"_s, u"hidden"_s}) {
        m_messages.remove(same);
    }
    QVERIFY(m_messages.size() >= 10);
    const QStringList all = m_messages.values();
    QStringList distinct = all;
    distinct.removeDuplicates();
    QVERIFY2(distinct.size() == all.size(), qPrintable(all.join(u'\n')));
}

void HullctlFaultsTest::speaksNothingNewerThanTheEnvironmentAllows_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("told");
    QTest::newRow("older") << u"1.30"_s << u"1.30"_s << QString();
    QTest::newRow("newer") << u"1.99"_s << u"1.44"_s << QString();
    QTest::newRow("too old for the engine")
        << u"1.24"_s << QString() << u"DOCKER_API_VERSION is 1.24, but the engine speaks 1.25 or newer."_s;
    QTest::newRow("no version") << u"latest"_s << QString()
                                << u"DOCKER_API_VERSION is \"latest\", which is no version, such as 1.41."_s;
}

void HullctlFaultsTest::speaksNothingNewerThanTheEnvironmentAllows()
{
    QFETCH(QString, wanted);
    QFETCH(QString, spoken);
    SimHost sim(smallHost());
    ScriptedHost engine([&sim](const SimRequest& request) {
        if (request.path.startsWith("/v1.24/")) {
            SimAnswer refusal{.status = 400};
            refusal.body = R"({"message":"client version 1.24 is too old. Minimum supported API version is 1.25"})";
            return refusal;
        }
        return sim.engine().answer(request);
    });
    HullctlRun run({u"scan"_s, u"--format"_s, u"json"_s, u"-H"_s, engine.host().endpoint});
    run.setVariable(u"DOCKER_API_VERSION"_s, wanted);
    run.start();
    const RunResult result = run.finish();
    QCOMPARE(scanSchemaProblems(result.out), QStringList());
    const QJsonObject host = QJsonDocument::fromJson(result.out).object()["hosts"_L1][0].toObject();
    QTEST(host["engine"_L1]["api"_L1].toString(), "spoken");
    QTEST(host["error"_L1]["message"_L1].toString(), "told");
    QCOMPARE(result.exitCode, spoken.isEmpty() ? 3 : 2);
    for (const QByteArray& path : engine.paths()) {
        QVERIFY2(spoken.isEmpty() || !path.contains(" /v1.") || path.contains(" /v" + spoken.toUtf8() + '/'),
            path.constData());
    }
}

//! Engines end their words without a full stop.
void HullctlFaultsTest::endsWhatTheEngineReports()
{
    SimHost faulty(smallHost());
    faulty.engine().setFault(SimFault::Status500);
    const RunResult run = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"-H"_s, faulty.host().endpoint});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("layer store is corrupted: input/output error. Try again;"), run.err.constData());
}

void HullctlFaultsTest::tellsWhichRequestHangs_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("named");
    QTest::newRow("everything") << QByteArray() << u"HEAD /_ping"_s;
    QTest::newRow("info") << QByteArray("/info") << u"GET /info"_s;
    QTest::newRow("list") << QByteArray("/containers/json") << u"GET /containers/json"_s;
    QTest::newRow("volumes") << QByteArray("/volumes") << u"GET /volumes"_s;
}

void HullctlFaultsTest::tellsWhichRequestHangs()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, named);
    SimHost host(smallHost());
    host.engine().setFault(SimFault::Silent, path);
    const RunResult run =
        runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--timeout"_s, u"2"_s, u"-H"_s, host.host().endpoint});
    QCOMPARE(run.exitCode, 3);
    const QJsonValue error = QJsonDocument::fromJson(run.out).object()["hosts"_L1][0]["error"_L1];
    const bool isPartial = error["kind"_L1] == "partial"_L1; // what was read is told of first, and then why not all
    const QString told = error[isPartial ? "cause"_L1 : "message"_L1].toString();
    QVERIFY2(told.endsWith(u" did not answer %1 within 2 s."_s.arg(named)), qPrintable(told));
    QVERIFY2(QString::fromUtf8(run.err).contains(told), run.err.constData());
}

void HullctlFaultsTest::tellsWhichListIsMissing_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("section");
    QTest::newRow("volumes, 500") << SimFault::Status500 << QByteArray("/volumes") << u"volumes"_s;
    QTest::newRow("volumes, no answer") << SimFault::Silent << QByteArray("/volumes") << u"volumes"_s;
    QTest::newRow("networks, 500") << SimFault::Status500 << QByteArray("/networks") << u"networks"_s;
    QTest::newRow("images, 403") << SimFault::Forbidden << QByteArray("/images") << u"images"_s;
}

void HullctlFaultsTest::tellsWhichListIsMissing()
{
    QFETCH(SimFault, fault);
    QFETCH(QByteArray, path);
    QFETCH(QString, section);
    SimHost host(smallHost());
    host.engine().setFault(fault, path);
    const QStringList scan{
        u"scan"_s, u"--timeout"_s, u"3"_s, u"--fail-on"_s, u"never"_s, u"-H"_s, host.host().endpoint};
    const RunResult json = runHullctl(scan + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode, 3);
    QCOMPARE(scanSchemaProblems(json.out), QStringList());
    const QJsonValue read = QJsonDocument::fromJson(json.out).object()["hosts"_L1][0];
    QCOMPARE(read["containers"_L1].toArray().size(), 3);
    QCOMPARE(read["status"_L1].toString(), u"partial"_s);
    // Not the only one, perhaps: where nothing answers, the deadline of the host may come before the request's.
    QStringList sections;
    for (const QJsonValue& unread : read["unreadSections"_L1].toArray()) {
        sections.append(unread["section"_L1].toString());
    }
    QVERIFY2(sections.contains(section), qPrintable(sections.join(u' ')));
    const QRegularExpression sentence(u"The ([a-z]+, )*%1(, [a-z]+)* could not be read: "_s.arg(section));
    QVERIFY2(
        QString::fromUtf8(json.err).count(QRegularExpression(u"Not read: ([a-z]+, )*%1(, [a-z]+)*\\. "_s.arg(section)))
            == 1,
        json.err.constData());
    const RunResult table = runHullctl(scan);
    QCOMPARE(table.exitCode, 3);
    QVERIFY2(QString::fromUtf8(table.out.simplified()).contains(sentence), table.out.constData());
}

void HullctlFaultsTest::tellsOfANewerEngine()
{
    SimHost host(smallHost());
    host.engine().setFault(SimFault::NewerApi);
    const QStringList scan{u"scan"_s, u"--fail-on"_s, u"never"_s, u"-H"_s, host.host().endpoint};
    const RunResult table = runHullctl(scan);
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.out.simplified().contains("API 1.44 of 1.99 (newer than this version was tested with)"),
        table.out.constData());
    const RunResult json = runHullctl(scan + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode, 0);
    QVERIFY2(json.err.contains("The engine offers API 1.99, newer than this version was tested with. It was read at "
                               "API 1.44."),
        json.err.constData());
}

void HullctlFaultsTest::waitsForNoPipeInPlaceOfDockersFile()
{
    const QTemporaryDir docker;
    QCOMPARE(::mkfifo(QFile::encodeName(docker.filePath(u"config.json"_s)).constData(), 0600), 0);
    SimHost host(smallHost());
    const auto run = [&docker](const QStringList& options) {
        HullctlRun hullctl(QStringList{u"scan"_s, u"--timeout"_s, u"4"_s, u"--fail-on"_s, u"never"_s} + options);
        hullctl.setVariable(u"DOCKER_CONFIG"_s, docker.path());
        hullctl.start();
        return hullctl.finish();
    };
    QCOMPARE(run({u"-H"_s, host.host().endpoint}).exitCode, 0);
    const RunResult byDefault = run({});
    QVERIFY2(byDefault.err.contains("config.json is no regular file"), byDefault.err.constData());
    QVERIFY2(byDefault.err.contains("The default context is used."), byDefault.err.constData());
}

void HullctlFaultsTest::waitsForNoHangingFileSystem_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name"); // of the host that is told of
    QTest::newRow("nothing named") << QStringList() << u"default"_s;
    QTest::newRow("a context") << QStringList{u"--context"_s, u"prod"_s} << u"prod"_s;
    QTest::newRow("a saved host") << QStringList{u"--saved"_s, u"db"_s} << u"db"_s;
    QTest::newRow("all saved hosts") << QStringList{u"--all"_s} << u"saved hosts"_s;
}

void HullctlFaultsTest::waitsForNoHangingFileSystem()
{
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    const HangingFolder gone;
    if (!gone.isHanging()) {
        QSKIP("this takes root and FUSE");
    }
    QElapsedTimer time;
    time.start();
    const QTemporaryDir config;
    QVERIFY(QDir(config.path()).mkpath(u"hullwright"_s));
    QFile saved(config.filePath(u"hullwright/hosts.json"_s));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write(R"({"schema": "hullwright.hosts/1", "hosts": [{"name": "db", "context": "prod"}]})");
    saved.close();
    HullctlRun hullctl(QStringList{u"scan"_s, u"--timeout"_s, u"2"_s} + options);
    hullctl.setVariable(u"DOCKER_CONFIG"_s, gone.path());
    hullctl.setVariable(u"XDG_CONFIG_HOME"_s, config.path());
    hullctl.start();
    const RunResult run = hullctl.finish();
    QVERIFY2(time.elapsed() < 10000, run.err.constData());
    QCOMPARE(run.exitCode, 3);
    const QByteArray told = run.out.simplified();
    QVERIFY2(told.contains(name.toUtf8() + " ("), told.constData());
    QVERIFY2(told.contains(gone.path().toUtf8()) && told.contains("could not be read within 2 s."), told.constData());
}

void HullctlFaultsTest::keepsMemoryBounded()
{
    SimHost host(smallHost());
    host.engine().setFault(SimFault::HugeBody);
    QCOMPARE(runHullctl({u"scan"_s, u"-H"_s, host.host().endpoint}).exitCode, 3);
    // The greatest of all runs so far, this one with a body of 2 GiB among them.
    rusage usage = {};
    QCOMPARE(::getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY2(usage.ru_maxrss < 200 * 1024, qPrintable(u"%1 KiB"_s.arg(usage.ru_maxrss)));
}

QTEST_GUILESS_MAIN(HullctlFaultsTest)
#include "tst_hullctl_faults.moc"
