// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/scanschema.h"

#include "app/demo/scalecontent.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The ids of the rules that have an open finding in a container.
QStringList openRules(const QJsonObject& scan, const QString& container)
{
    QStringList rules;
    for (const QJsonValue& entry : scan["hosts"_L1][0]["containers"_L1].toArray()) {
        if (entry["name"_L1] == container) {
            for (const QJsonValue& finding : entry["findings"_L1].toArray()) {
                if (finding["status"_L1] == "open"_L1) {
                    rules.append(finding["rule"_L1].toString());
                }
            }
        }
    }
    return rules;
}

} // namespace

class HullctlScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheDocumentOfTheContract_data();
    void writesTheDocumentOfTheContract();
    void findsWhatIsPlanted();
    void judgesTheAddressOfAHostThatCannotBeReached();
    void givesTheSameBytesTwice();
    void tellsByItsExitCode_data();
    void tellsByItsExitCode();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void keepsDataAndTalkApart();
    void writesEveryFormatAtOnce();
    void leavesAnOlderFileWhenItCannotWrite();
    void complainsOfAFullStandardOutput();
    void isSilentWhenTheReaderHasGone();
    void reportsHostsInTheOrderGivenAndOnce();
    void readsHostsAtTheSameTime();
    void showsTheDemo();
    void usesTheHostOfTheDockerCommand();
    void goesOnWithoutDockersConfiguration();
    void namesAContextThatDoesNotExist();
    void doesNotMindTheLocale();

private:
    //! A word of the form "{small}" stands for the simulated host's URL, "{dir}" for the test's folder.
    [[nodiscard]] QStringList filledIn(const QString& commandLine) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimHost> m_host;
};

void HullctlScanTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<SimHost>(smallHost());
}

QStringList HullctlScanTest::filledIn(const QString& commandLine) const
{
    QString text = commandLine;
    text.replace("{small}"_L1, m_host->host().endpoint).replace("{dir}"_L1, m_dir->path());
    return text.split(u' ', Qt::SkipEmptyParts);
}

void HullctlScanTest::writesTheDocumentOfTheContract_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("one host") << u"-H {small}"_s;
    QTest::newRow("full profile") << u"-H {small} --profile full --fail-on never"_s;
    QTest::newRow("demo") << u"--demo"_s;
    QTest::newRow("demo, full profile") << u"--demo --profile full"_s;
    QTest::newRow("unreachable")
        << u"-H {small} -H unix:///nowhere.sock -H tcp://127.0.0.1:1 -H ssh://nobody@nowhere"_s;
    QTest::newRow("no such file") << u"--from-file {dir}/none.json"_s;
}

void HullctlScanTest::writesTheDocumentOfTheContract()
{
    QFETCH(QString, options);
    const RunResult run = runHullctl(filledIn("scan --format json "_L1 + options));
    QCOMPARE(scanSchemaProblems(run.out), QStringList());
    QCOMPARE(run.out.count('\n'), 1); // compact: standard output is no terminal here
}

void HullctlScanTest::findsWhatIsPlanted()
{
    const RunResult run = runHullctl(filledIn(u"scan --format json -H {small}"_s));
    QCOMPARE(run.exitCode, 2);
    const QJsonObject scan = parsed(run.out);
    QCOMPARE(openRules(scan, u"clean"_s), QStringList());
    QCOMPARE(openRules(scan, u"web"_s), QStringList{u"P-01"_s});
    QVERIFY(openRules(scan, u"agent"_s).contains(u"A-01"_s));
    QVERIFY(!openRules(scan, u"agent"_s).contains(u"A-03"_s)); // implied by A-01
    QCOMPARE(scan["hosts"_L1][0]["engine"_L1]["product"_L1].toString(), u"docker"_s);
}

void HullctlScanTest::judgesTheAddressOfAHostThatCannotBeReached()
{
    const RunResult run = runHullctl({u"scan"_s, u"-H"_s, u"tcp://127.0.0.1:2375"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 3);
    const QJsonObject scan = parsed(run.out);
    const QJsonValue host = scan["hosts"_L1][0];
    QCOMPARE(host["findings"_L1].toArray().size(), 1);
    QCOMPARE(host["findings"_L1][0]["rule"_L1].toString(), u"H-01"_s);
    QCOMPARE(host["findings"_L1][0]["severity"_L1].toString(), u"critical"_s);
    QStringList results;
    for (const QJsonValue& result : host["results"_L1].toArray()) {
        results += u"%1 %2 %3"_s.arg(
            result["rule"_L1].toString(), result["result"_L1].toString(), result["reason"_L1].toString());
    }
    QCOMPARE(results,
        (QStringList{u"A-18 notAssessed The host could not be read."_s, u"H-01 fail "_s,
            u"H-02 notApplicable The connection does not use TLS."_s}));
    QVERIFY(host["engine"_L1]["product"_L1].isNull());
    QCOMPARE(scan["summary"_L1]["open"_L1]["critical"_L1].toInt(), 1);
    QCOMPARE(scan["summary"_L1]["notAssessed"_L1].toInt(), 1);
}

void HullctlScanTest::givesTheSameBytesTwice()
{
    const auto withoutTimes = [](QByteArray json) {
        const qsizetype start = json.indexOf("\"started\"");
        return json.remove(start, json.indexOf("\"profile\"") - start);
    };
    const QStringList arguments = filledIn(u"scan --format json -H {small}"_s);
    const QByteArray first = withoutTimes(runHullctl(arguments).out);
    QVERIFY(first.size() > 1000);
    QCOMPARE(withoutTimes(runHullctl(arguments).out), first);
}

void HullctlScanTest::tellsByItsExitCode_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("0: never") << u"scan -H {small} --fail-on never"_s << 0;
    QTest::newRow("0: version") << u"--version"_s << 0;
    QTest::newRow("0: help") << u"--help"_s << 0;
    QTest::newRow("0: help of a command") << u"scan --help"_s << 0;
    QTest::newRow("0: rules") << u"rules"_s << 0;
    QTest::newRow("0: rules as json") << u"rules --format json"_s << 0;
    QTest::newRow("0: reserved options") << u"--config-dir {dir} --state-dir {dir} --interactive rules"_s << 0;
    QTest::newRow("2: open findings") << u"scan -H {small}"_s << 2;
    QTest::newRow("2: critical") << u"scan -H {small} --fail-on critical"_s << 2;
    QTest::newRow("2: quietly") << u"scan -q -H {small}"_s << 2;
    QTest::newRow("3: no socket") << u"scan -H unix:///nowhere.sock"_s << 3;
    QTest::newRow("3: tcp without consent") << u"scan -H tcp://127.0.0.1:1"_s << 3;
    QTest::newRow("3: no file") << u"scan --from-file {dir}/none"_s << 3;
    QTest::newRow("3 goes before 2") << u"scan -H {small} -H unix:///nowhere.sock"_s << 3;
    QTest::newRow("3: also with never") << u"scan -H unix:///nowhere.sock --fail-on never"_s << 3;
    QTest::newRow("4: no folder") << u"scan -H {small} --fail-on never --format json --output {dir}/a/b"_s << 4;
    QTest::newRow("4 goes before 2") << u"scan -H {small} --format json --output {dir}"_s << 4;
    QTest::newRow("4 goes before 3") << u"scan -H unix:///nowhere.sock --format json --output {dir}"_s << 4;
    QTest::newRow("4: full disk") << u"scan -H {small} --format json --output /dev/full"_s << 4;
    QTest::newRow("1: no command") << QString() << 1;
    QTest::newRow("1 goes before 3") << u"scan -H unix:///nowhere.sock --jobs none"_s << 1;
}

void HullctlScanTest::tellsByItsExitCode()
{
    QFETCH(QString, commandLine);
    const RunResult run = runHullctl(filledIn(commandLine));
    QTEST(run.exitCode, "exitCode");
}

void HullctlScanTest::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("command")
        << u"mend web"_s
        << QByteArray("There is no command mend. This version has: scan, report, snapshot, diff, plan, fix, rollback, "
                      "finish, recover, journal, rules, hosts.");
    QTest::newRow("global option") << u"--data-dir x scan"_s << QByteArray("no option --data-dir");
    QTest::newRow("global option behind") << u"scan --state-dir x"_s << QByteArray("no option --state-dir");
    QTest::newRow("option of a later version") << u"scan --language de"_s << QByteArray("no option --language");
    QTest::newRow("docx") << u"scan --format docx"_s << QByteArray("no format docx");
    QTest::newRow("csv rules") << u"rules --format csv"_s << QByteArray("table and json");
    QTest::newRow("two to standard output") << u"scan --format table --format json"_s << QByteArray("At most one");
    QTest::newRow("operand") << u"scan web"_s << QByteArray("takes no argument, but there is web");
    QTest::newRow("loud and quiet") << u"-v scan -q"_s << QByteArray("exclude each other");
    QTest::newRow("no URL") << u"scan -H foo://bar"_s << QByteArray("foo://bar");
    QTest::newRow("timeout") << u"scan --timeout 1.5"_s << QByteArray("1.5");
    QTest::newRow("value missing") << u"scan --host"_s << QByteArray("needs a value");
}

void HullctlScanTest::refusesWrongUsage()
{
    QFETCH(QString, commandLine);
    QFETCH(QByteArray, says);
    const RunResult run = runHullctl(filledIn(commandLine));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(run.err.startsWith("hullctl: "));
}

void HullctlScanTest::keepsDataAndTalkApart()
{
    const RunResult json = runHullctl(filledIn(u"scan --format json -H {small}"_s));
    QCOMPARE(json.err, QByteArray());
    const RunResult failing = runHullctl(filledIn(u"scan --format json -H {small} -H unix:///nowhere.sock"_s));
    QVERIFY(failing.err.contains("nowhere.sock"));
    QCOMPARE(scanSchemaProblems(failing.out), QStringList());
    const RunResult quiet = runHullctl(filledIn(u"-q scan --format json -H {small} -H unix:///nowhere.sock"_s));
    QVERIFY2(quiet.err.contains("nowhere.sock"), quiet.err.constData()); // it kept the command from its work
    QCOMPARE(runHullctl(filledIn(u"-q scan --format json -H {small}"_s)).err, QByteArray());
    const RunResult table = runHullctl(filledIn(u"scan -H {small} -H unix:///nowhere.sock"_s));
    QCOMPARE(table.err, QByteArray()); // the table itself tells
    QVERIFY(table.out.contains("nowhere.sock"));
    QVERIFY2(!table.out.contains('\x1b'), "colour in a pipe");
    const RunResult loud = runHullctl(filledIn(u"scan -v --format json -H {small}"_s));
    QVERIFY2(loud.err.contains("3 containers"), loud.err.constData());
    QCOMPARE(scanSchemaProblems(loud.out), QStringList());
}

void HullctlScanTest::writesEveryFormatAtOnce()
{
    const RunResult run = runHullctl(
        filledIn(u"scan -H {small} --format table --output - --format json --output {dir}/a.json --format table "
                 u"--output {dir}/a.txt"_s));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(scanSchemaProblems(content(m_dir->filePath(u"a.json"_s))), QStringList());
    QCOMPARE(content(m_dir->filePath(u"a.txt"_s)), run.out);
    QVERIFY(run.out.contains("agent"));
}

void HullctlScanTest::leavesAnOlderFileWhenItCannotWrite()
{
    // A folder that takes no new file, also not from root: sysfs.
    const RunResult run =
        runHullctl(filledIn(u"scan -H {small} --format json --output /sys/kernel/scan.json --format table --output "
                            u"{dir}/good.txt"_s));
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.err.contains("/sys/kernel/scan.json could not be written: "), run.err.constData());
    QVERIFY(content(m_dir->filePath(u"good.txt"_s)).contains("agent")); // the other output is written all the same
}

void HullctlScanTest::complainsOfAFullStandardOutput()
{
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    QVERIFY(full >= 0);
    HullctlRun run(filledIn(u"scan -H {small}"_s));
    run.setOutputDescriptor(full);
    run.start();
    const RunResult result = run.finish();
    ::close(full);
    QCOMPARE(result.exitCode, 4);
    QVERIFY2(result.err.contains("No space left on device"), result.err.constData());
}

void HullctlScanTest::isSilentWhenTheReaderHasGone()
{
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]);
    HullctlRun run(filledIn(u"scan -H {small}"_s));
    run.setOutputDescriptor(ends[1]);
    run.start();
    const RunResult result = run.finish();
    ::close(ends[1]);
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(result.err, QByteArray());
}

void HullctlScanTest::reportsHostsInTheOrderGivenAndOnce()
{
    const RunResult run =
        runHullctl(filledIn(u"scan --format json -H unix:///z.sock -H {small} -H unix:///a.sock -H unix:///z.sock"_s));
    const QJsonArray hosts = parsed(run.out)["hosts"_L1].toArray();
    QCOMPARE(hosts.size(), 3);
    QCOMPARE(hosts[0]["endpoint"_L1].toString(), u"unix:///z.sock"_s);
    QCOMPARE(hosts[1]["endpoint"_L1].toString(), m_host->host().endpoint);
    QCOMPARE(hosts[2]["endpoint"_L1].toString(), u"unix:///a.sock"_s);
}

void HullctlScanTest::readsHostsAtTheSameTime()
{
    constexpr int hostCount = 6;
    std::vector<std::unique_ptr<SimHost>> hosts;
    QStringList arguments{u"scan"_s, u"--format"_s, u"json"_s};
    for (int i = 0; i < hostCount; ++i) {
        hosts.push_back(std::make_unique<SimHost>(makeScaleHost(i, 2)));
        hosts.back()->engine().setDelay(50);
        arguments << u"-H"_s << hosts.back()->host().endpoint;
    }
    const auto milliseconds = [&arguments](const QString& jobs) {
        QElapsedTimer timer;
        timer.start();
        const RunResult run = runHullctl(arguments + QStringList{u"--jobs"_s, jobs});
        const QJsonObject summary = parsed(run.out)["summary"_L1].toObject();
        return summary["containers"_L1].toInt() == 2 * hostCount ? timer.elapsed() : -1;
    };
    const qint64 together = milliseconds(u"6"_s);
    const qint64 oneByOne = milliseconds(u"1"_s);
    QVERIFY(together > 0 && oneByOne > 0);
    QVERIFY2(together * 2 < oneByOne, qPrintable(u"%1 ms, %2 ms"_s.arg(together).arg(oneByOne)));
}

void HullctlScanTest::showsTheDemo()
{
    const RunResult run = runHullctl({u"scan"_s, u"--demo"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 2);
    const QJsonObject scan = parsed(run.out);
    QVERIFY(scan["summary"_L1]["containers"_L1].toInt() >= 200);
    QVERIFY(scan["hosts"_L1].toArray().size() >= 3);
    for (const QJsonValue& host : scan["hosts"_L1].toArray()) {
        QCOMPARE(host["kind"_L1].toString(), u"demo"_s);
        QCOMPARE(host["status"_L1].toString(), u"complete"_s);
        QVERIFY(host["endpoint"_L1].toString().startsWith("demo://"_L1));
    }
}

void HullctlScanTest::usesTheHostOfTheDockerCommand()
{
    HullctlRun run({u"scan"_s, u"--format"_s, u"json"_s});
    run.setVariable(u"DOCKER_HOST"_s, m_host->host().endpoint);
    run.setVariable(u"DOCKER_CONTEXT"_s, u"no-such-context"_s); // DOCKER_HOST goes before it
    run.start();
    const RunResult result = run.finish();
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(parsed(result.out)["hosts"_L1][0]["endpoint"_L1].toString(), m_host->host().endpoint);
}

void HullctlScanTest::goesOnWithoutDockersConfiguration()
{
    QFile config(m_dir->filePath(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("torn");
    config.close();
    HullctlRun run({u"scan"_s, u"--format"_s, u"json"_s, u"-v"_s});
    run.setVariable(u"DOCKER_CONFIG"_s, m_dir->path());
    run.start();
    const RunResult result = run.finish();
    QCOMPARE(parsed(result.out)["hosts"_L1][0]["endpoint"_L1].toString(), u"unix:///var/run/docker.sock"_s);
    QVERIFY2(result.err.count("config.json is no valid JSON.") == 1, result.err.constData());
}

void HullctlScanTest::namesAContextThatDoesNotExist()
{
    const RunResult run = runHullctl(filledIn(u"scan --format json --context gone -H {small}"_s));
    QCOMPARE(run.exitCode, 3);
    const QJsonObject scan = parsed(run.out);
    QCOMPARE(scan["hosts"_L1][0]["error"_L1]["kind"_L1].toString(), u"badConfiguration"_s);
    QVERIFY(scan["hosts"_L1][0]["error"_L1]["message"_L1].toString().contains("gone"_L1));
    QCOMPARE(scan["hosts"_L1][1]["status"_L1].toString(), u"complete"_s);
    QVERIFY(run.err.contains("gone"));
}

void HullctlScanTest::doesNotMindTheLocale()
{
    HullctlRun run(filledIn(u"scan --format json -H {small}"_s));
    run.setVariable(u"LC_ALL"_s, u"C"_s);
    run.start();
    const RunResult result = run.finish();
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err, QByteArray());
}

QTEST_GUILESS_MAIN(HullctlScanTest)
#include "tst_hullctl_scan.moc"
