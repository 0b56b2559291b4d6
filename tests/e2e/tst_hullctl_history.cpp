// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/scanschema.h"

#include "app/demo/fleethost.h"
#include "app/history/snapshotfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! What docker inspect prints of one container.
QByteArray dump(const QByteArray& id, const QByteArray& hostPort, const QByteArray& privileged)
{
    return R"([{"Id": ")" + QByteArray(64, id[0]) + R"(", "Name": "/edge", "Image": "sha256:)" + QByteArray(64, 'b')
        + R"(", "State": {"Status": "exited"}, "Config": {"Image": "proxy:1", "Env": ["PLANTED_NAME=planted-value"],
        "Labels": {"token": "planted-label", "team": "shop"}}, "HostConfig": {"NetworkMode": "bridge", "Privileged": )"
        + privileged + R"(, "PortBindings": {"80/tcp": [{"HostIp": "", "HostPort": ")" + hostPort
        + R"("}]}}, "NetworkSettings": {"Ports": {}}, "Mounts": []}])";
}

QStringList rulesOf(const QJsonValue& findings)
{
    QStringList rules;
    for (const QJsonValue& finding : findings.toArray()) {
        rules.append(finding["rule"_L1].toString());
    }
    return rules;
}

} // namespace

class HullctlHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAScan();
    void savesBesideAReport();
    void writesAFileInstead();
    void marksSimulatedHosts();
    void comparesKeptScans();
    void comparesFilesAndWhatIsNow();
    void knowsAContainerThatWasMadeAgain();
    void givesAwayAndTakesIn();
    void leavesOutWhatIsPrivate();
    void removesAndForgets();
    void tellsByItsExitCode_data();
    void tellsByItsExitCode();
    void leavesADamagedHistoryAlone();
    void saysWhatCouldNotBeRead();

private:
    [[nodiscard]] RunResult run(const QStringList& arguments) const;
    [[nodiscard]] QStringList host() const { return {u"-H"_s, m_host->host().endpoint}; }
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    void write(const QString& name, const QByteArray& text);
    //! Keeps a scan of a dump.
    void keep(const QByteArray& dump);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimHost> m_host;
};

void HullctlHistoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<SimHost>(smallHost());
}

RunResult HullctlHistoryTest::run(const QStringList& arguments) const
{
    return runHullctl(QStringList{u"--state-dir"_s, m_dir->filePath(u"state"_s)} + arguments);
}

void HullctlHistoryTest::write(const QString& name, const QByteArray& text)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void HullctlHistoryTest::keep(const QByteArray& dump)
{
    write(u"dump.json"_s, dump);
    const RunResult kept = run({u"snapshot"_s, u"--from-file"_s, path(u"dump.json"_s)});
    QVERIFY2(kept.exitCode == 0, kept.err.constData());
}

void HullctlHistoryTest::keepsAScan()
{
    const RunResult kept = run(QStringList(u"snapshot"_s) + host());
    QVERIFY2(kept.exitCode == 0, kept.err.constData()); // findings are none of its business
    QCOMPARE(kept.out, QByteArray("1\n"));
    QCOMPARE(kept.err, QByteArray());
    const RunResult listed = run({u"snapshot"_s, u"list"_s, u"--format"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(listed.out).object();
    QCOMPARE(json["schema"_L1].toString(), u"hullwright.history/1"_s);
    const QJsonObject scan = json["scans"_L1][0].toObject();
    QCOMPARE(scan["id"_L1].toInt(), 1);
    QCOMPARE(scan["containers"_L1].toInt(), 3);
    QCOMPARE(scan["hosts"_L1].toArray().size(), 1);
    QVERIFY(scan["open"_L1]["critical"_L1].toInt() > 0);
    const RunResult table = run({u"snapshot"_s, u"list"_s});
    QVERIFY2(table.out.startsWith("1  20") && table.out.simplified().contains(": 3 containers; open: 1 critical"),
        table.out.constData());
}

void HullctlHistoryTest::savesBesideAReport()
{
    const RunResult scan = run(QStringList{u"scan"_s, u"--save"_s, u"--format"_s, u"json"_s} + host());
    QCOMPARE(scan.exitCode, 2);
    QCOMPARE(scanSchemaProblems(scan.out), QStringList());
    QVERIFY(!scan.out.contains("\"facts\""));
    const RunResult again = run(QStringList{u"scan"_s, u"--fail-on"_s, u"never"_s, u"--save"_s} + host());
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(run({u"diff"_s, u"previous"_s, u"latest"_s}).exitCode, 0);
    write(u"blocked"_s, {});
    const RunResult blocked =
        runHullctl(QStringList{u"--state-dir"_s, path(u"blocked"_s), u"scan"_s, u"--save"_s} + host());
    QCOMPARE(blocked.exitCode, 4);
    QVERIFY2(blocked.err.contains("history of scans"), blocked.err.constData());
    QVERIFY(!blocked.out.isEmpty()); // the report is there all the same
}

void HullctlHistoryTest::writesAFileInstead()
{
    const RunResult written = run(QStringList{u"snapshot"_s, u"--output"_s, path(u"a.hullsnap"_s)} + host());
    QVERIFY2(written.exitCode == 0, written.err.constData());
    QVERIFY(!QDir(path(u"state"_s)).exists(u"history.sqlite"_s));
    const Result<QByteArray> json = readSnapshotFile(path(u"a.hullsnap"_s));
    QVERIFY(json);
    QVERIFY(json->contains("\"HostConfig.Privileged\":true"));
    QCOMPARE(scanSchemaProblems(*json), QStringList()); // a snapshot is a scan that says more
    const RunResult piped = run(QStringList{u"snapshot"_s, u"--output"_s, u"-"_s} + host());
    QVERIFY(piped.out.startsWith("hullwright.snapshot/1\n"));
    const RunResult nowhere = run(QStringList{u"snapshot"_s, u"--output"_s, path(u"none/a"_s)} + host());
    QCOMPARE(nowhere.exitCode, 4);
}

void HullctlHistoryTest::marksSimulatedHosts()
{
    QCOMPARE(run({u"snapshot"_s, u"--demo"_s}).exitCode, 0);
    QVERIFY(run({u"snapshot"_s, u"list"_s}).out.contains("(simulated)"));
}

void HullctlHistoryTest::comparesKeptScans()
{
    keep(dump("a", "80", "false"));
    keep(dump("a", "8080", "true"));
    const RunResult text = run({u"diff"_s, u"1"_s, u"2"_s});
    QCOMPARE(text.exitCode, 2);
    QVERIFY2(text.out.contains("HostConfig.Privileged: false -> true"), text.out.constData());
    const RunResult diff = run({u"diff"_s, u"previous"_s, u"latest"_s, u"--format"_s, u"json"_s});
    QCOMPARE(diff.exitCode, 2);
    const QJsonObject json = QJsonDocument::fromJson(diff.out).object();
    QCOMPARE(json["schema"_L1].toString(), u"hullwright.diff/1"_s);
    const QJsonObject found = json["hosts"_L1][0].toObject();
    QVERIFY2(rulesOf(found["new"_L1]).contains(u"A-01"_s), diff.out.constData());
    QVERIFY2(rulesOf(found["fixed"_L1]).contains(u"P-01"_s), diff.out.constData());
    const QJsonObject back =
        QJsonDocument::fromJson(run({u"diff"_s, u"latest"_s, u"previous"_s, u"--format"_s, u"json"_s}).out).object();
    QVERIFY(rulesOf(back["hosts"_L1][0]["new"_L1]).contains(u"P-01"_s));
    QCOMPARE(run({u"diff"_s, u"2"_s, u"2"_s}).exitCode, 0);
}

void HullctlHistoryTest::comparesFilesAndWhatIsNow()
{
    QCOMPARE(run(QStringList{u"snapshot"_s, u"--output"_s, path(u"a.hullsnap"_s)} + host()).exitCode, 0);
    const RunResult same = run(QStringList{u"diff"_s, path(u"a.hullsnap"_s), u"live"_s} + host());
    QVERIFY2(same.exitCode == 0, (same.out + same.err).constData());
    QVERIFY(same.out.contains("Nothing differs."));
    QCOMPARE(
        run(QStringList{u"scan"_s, u"--format"_s, u"json"_s, u"--output"_s, path(u"a.json"_s)} + host()).exitCode, 2);
    const RunResult plain = run({u"diff"_s, path(u"a.json"_s), path(u"a.hullsnap"_s)});
    QVERIFY2(plain.exitCode == 0, plain.out.constData()); // what a scan does not tell is no difference
    HostSpec spec;
    spec.profile = simProfile("28", "small");
    spec.images.push_back(SimImage{.tag = "app:1", .exposed = {}, .user = "1000"});
    spec.add("clean", "app:1").hardened();
    spec.add("web", "app:1").hardened().publish("80", "8080/tcp");
    m_host = std::make_unique<SimHost>(std::make_unique<FleetHost>(std::move(spec), QDateTime::currentDateTimeUtc()));
    const RunResult changed =
        run(QStringList{u"diff"_s, path(u"a.hullsnap"_s), u"live"_s, u"--format"_s, u"json"_s} + host());
    QCOMPARE(changed.exitCode, 2);
    const QJsonObject found = QJsonDocument::fromJson(changed.out).object()["hosts"_L1][0].toObject();
    QCOMPARE(found["containers"_L1]["removed"_L1][0]["name"_L1].toString(), u"agent"_s);
    QVERIFY(rulesOf(found["gone"_L1]).contains(u"A-01"_s));
    QCOMPARE(found["new"_L1].toArray(), QJsonArray());
}

void HullctlHistoryTest::knowsAContainerThatWasMadeAgain()
{
    keep(dump("a", "80", "false"));
    keep(dump("c", "80", "false"));
    keep(dump("d", "8080", "false"));
    QCOMPARE(run({u"diff"_s, u"1"_s, u"2"_s}).exitCode, 0);
    const QJsonObject json =
        QJsonDocument::fromJson(run({u"diff"_s, u"2"_s, u"3"_s, u"--format"_s, u"json"_s}).out).object();
    const QJsonObject containers = json["hosts"_L1][0]["containers"_L1].toObject();
    QCOMPARE(containers["added"_L1].toArray(), QJsonArray());
    QCOMPARE(containers["removed"_L1].toArray(), QJsonArray());
    QCOMPARE(containers["changed"_L1][0]["recreated"_L1].toBool(), true);
}

void HullctlHistoryTest::givesAwayAndTakesIn()
{
    QCOMPARE(run(QStringList(u"snapshot"_s) + host()).exitCode, 0);
    const RunResult given = run({u"snapshot"_s, u"export"_s, u"1"_s, u"--output"_s, path(u"a.hullsnap"_s)});
    QVERIFY2(given.exitCode == 0, given.err.constData());
    const RunResult known = run({u"snapshot"_s, u"import"_s, path(u"a.hullsnap"_s)});
    QCOMPARE(known.exitCode, 0);
    QCOMPARE(known.out, QByteArray("1\n"));
    QVERIFY(known.err.contains("is kept already"));
    const QStringList elsewhere{u"--state-dir"_s, path(u"elsewhere"_s)};
    const RunResult taken = runHullctl(elsewhere + QStringList{u"snapshot"_s, u"import"_s, path(u"a.hullsnap"_s)});
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    QVERIFY(runHullctl(elsewhere + QStringList{u"snapshot"_s, u"list"_s}).out.contains("(imported)"));
    QCOMPARE(runHullctl(elsewhere + QStringList{u"diff"_s, u"1"_s, path(u"a.hullsnap"_s)}).exitCode, 0);
    write(u"bad.hullsnap"_s, "hullwright.snapshot/9\n\n\n\n");
    const RunResult partly =
        runHullctl(elsewhere + QStringList{u"snapshot"_s, u"import"_s, path(u"bad.hullsnap"_s), path(u"a.hullsnap"_s)});
    QCOMPARE(partly.exitCode, 1);
    QCOMPARE(partly.out, QByteArray("1\n")); // the good one is looked at all the same
    QVERIFY2(partly.err.contains("has version 9"), partly.err.constData());
}

void HullctlHistoryTest::leavesOutWhatIsPrivate()
{
    keep(dump("a", "80", "false"));
    QFile database(path(u"state/history.sqlite"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("planted-"));
    for (const QStringList& options : {QStringList(), QStringList(u"--redact"_s)}) {
        QCOMPARE(run(QStringList{u"snapshot"_s, u"export"_s, u"1"_s, u"--output"_s, path(u"a.hullsnap"_s)} + options)
                     .exitCode,
            0);
        const QByteArray json = readSnapshotFile(path(u"a.hullsnap"_s)).value();
        const bool isRedacted = !options.isEmpty();
        QVERIFY(!json.contains("planted-value") && !json.contains("planted-label"));
        QCOMPARE(json.contains("PLANTED_NAME"), !isRedacted);
        QCOMPARE(json.contains("team=shop"), !isRedacted);
        QCOMPARE(run({u"diff"_s, u"1"_s, path(u"a.hullsnap"_s)}).exitCode, 0); // what is not told is no difference
    }
}

void HullctlHistoryTest::removesAndForgets()
{
    keep(dump("a", "80", "false"));
    keep(dump("a", "81", "false"));
    keep(dump("a", "82", "false"));
    QCOMPARE(run({u"snapshot"_s, u"remove"_s, u"2"_s, u"9"_s}).exitCode, 1); // all of them, or none
    QCOMPARE(run({u"snapshot"_s, u"remove"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(run({u"diff"_s, u"1"_s, u"2"_s}).exitCode, 1);
    QCOMPARE(run({u"diff"_s, u"1"_s, u"3"_s}).exitCode, 2);
    QCOMPARE(run({u"snapshot"_s, u"retention"_s}).out, QByteArray("scans: 10000\ndays: all\n"));
    const RunResult set = run({u"snapshot"_s, u"retention"_s, u"--scans"_s, u"2"_s, u"--days"_s, u"365"_s});
    QCOMPARE(set.out, QByteArray("scans: 2\ndays: 365\n"));
    keep(dump("a", "83", "false"));
    QVERIFY(run({u"snapshot"_s, u"list"_s}).out.startsWith("3  "));
    QCOMPARE(run({u"snapshot"_s, u"retention"_s, u"--scans"_s, u"all"_s}).out, QByteArray("scans: all\ndays: 365\n"));
}

void HullctlHistoryTest::tellsByItsExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& arguments, int code, const QByteArray& says) {
        QTest::newRow(name) << arguments << code << says;
    };
    row("unknown action", {u"snapshot"_s, u"keep"_s}, 1, "takes list, export");
    row("a host for an action", {u"snapshot"_s, u"list"_s, u"--demo"_s}, 1,
        "--demo does not go with \"snapshot list\"");
    row("an action's option", {u"snapshot"_s, u"--demo"_s, u"--days"_s, u"3"_s}, 1,
        "--days does not go with \"snapshot\"");
    row("redacted in the history", {u"snapshot"_s, u"--demo"_s, u"--redact"_s}, 1, "--redact is for a file");
    row("a name too many", {u"snapshot"_s, u"list"_s, u"1"_s}, 1, "takes no argument");
    row("export without a file", {u"snapshot"_s, u"export"_s, u"1"_s}, 1, "--output FILE");
    row("export of nothing", {u"snapshot"_s, u"export"_s, u"7"_s, u"--output"_s, u"-"_s}, 1, "no scan 7");
    row("export of the latest of none", {u"snapshot"_s, u"export"_s, u"latest"_s, u"--output"_s, u"-"_s}, 1,
        "no scan latest");
    row("import of nothing", {u"snapshot"_s, u"import"_s}, 1, "takes files");
    row("import of a missing file", {u"snapshot"_s, u"import"_s, u"/nowhere"_s}, 1, "/nowhere cannot be read");
    row("import of a folder", {u"snapshot"_s, u"import"_s, u"/"_s}, 1, "it is a folder");
    row("remove nothing", {u"snapshot"_s, u"remove"_s}, 1, "takes scans");
    row("a limit of nothing", {u"snapshot"_s, u"retention"_s, u"--scans"_s, u"0"_s}, 1, "a number from 1 on");
    row("an unknown format", {u"snapshot"_s, u"list"_s, u"--format"_s, u"xml"_s}, 1, "no format xml");
    row("an empty history", {u"snapshot"_s, u"list"_s}, 0, {});
    row("a host that is down", {u"snapshot"_s, u"-H"_s, u"unix:///nowhere.sock"_s}, 3, "nowhere.sock");
    row("a policy that is no use", {u"snapshot"_s, u"--demo"_s, u"--policy"_s, u"/nowhere"_s}, 5, "/nowhere");
    row("diff of one", {u"diff"_s, u"1"_s}, 1, "takes two scans");
    row("diff of what is not kept", {u"diff"_s, u"1"_s, u"2"_s}, 1, "no scan 1");
    row("diff of missing files", {u"diff"_s, u"/nowhere"_s, u"/nowhere"_s}, 1, "/nowhere cannot be read");
    row("diff of live and live", {u"diff"_s, u"live"_s, u"live"_s}, 1, "Only one of the two");
    row("diff with a host for nothing", {u"diff"_s, u"1"_s, u"2"_s, u"--demo"_s}, 1, "name it live");
    row("diff in an unknown format", {u"diff"_s, u"1"_s, u"2"_s, u"--format"_s, u"pdf"_s}, 1, "no format pdf");
}

void HullctlHistoryTest::tellsByItsExitCode()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const RunResult result = run(arguments);
    QVERIFY2(result.exitCode == code, (result.err + result.out).constData());
    QVERIFY2(result.err.contains(says), result.err.constData());
}

void HullctlHistoryTest::leavesADamagedHistoryAlone()
{
    const QByteArray text("this is no database, whatever its name says about that");
    QVERIFY(QDir().mkpath(path(u"state"_s)));
    write(u"state/history.sqlite"_s, text);
    for (const QStringList& arguments : {QStringList{u"snapshot"_s, u"list"_s}, QStringList{u"diff"_s, u"1"_s, u"2"_s},
             QStringList(u"snapshot"_s) + host()}) {
        const RunResult result = run(arguments);
        QVERIFY2(result.exitCode == (arguments.size() == 3 && arguments[0] == "snapshot"_L1 ? 4 : 1),
            result.err.constData());
        QVERIFY2(result.err.contains("is damaged"), result.err.constData());
    }
    QFile file(path(u"state/history.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QVERIFY(run(QStringList(u"scan"_s) + host()).exitCode == 2); // a scan needs no history
}

void HullctlHistoryTest::saysWhatCouldNotBeRead()
{
    QCOMPARE(run(QStringList(u"snapshot"_s) + host()).exitCode, 0);
    m_host.reset();
    write(u"none.json"_s, "{}");
    const RunResult broken = run({u"diff"_s, u"1"_s, path(u"none.json"_s)});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.err.contains("none.json") && broken.err.contains("no scan"), broken.err.constData());
    const RunResult down =
        run({u"diff"_s, u"1"_s, u"live"_s, u"-H"_s, u"unix:///nowhere.sock"_s, u"--format"_s, u"json"_s});
    QCOMPARE(down.exitCode, 2);
    const QJsonObject found = QJsonDocument::fromJson(down.out).object()["hosts"_L1][0].toObject();
    QCOMPARE(found["fixed"_L1].toArray(), QJsonArray()); // nobody knows that
    QCOMPARE(found["containers"_L1]["removed"_L1].toArray(), QJsonArray());
    QCOMPARE(found["gone"_L1][0]["reason"_L1].toString(), u"notRead"_s);
}

QTEST_GUILESS_MAIN(HullctlHistoryTest)
#include "tst_hullctl_history.moc"
