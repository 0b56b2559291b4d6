// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/scanschema.h"
#include "tests/support/fixtures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! What `docker inspect` would print of all containers of a host.
QByteArray inspectDump(const SimContent& content)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArrayList documents;
    for (const QJsonValue& entry : QJsonDocument::fromJson(content.containers(true, now)).array()) {
        documents.append(content.container(entry["Id"_L1].toString().toLatin1(), now));
    }
    return "[\n" + documents.join(",\n") + "\n]\n";
}

//! "web: P-01" for every rule that a container fails.
QStringList failures(const QByteArray& scan)
{
    QStringList found;
    for (const QJsonValue& container :
        QJsonDocument::fromJson(scan).object()["hosts"_L1][0]["containers"_L1].toArray()) {
        for (const QJsonValue& result : container["results"_L1].toArray()) {
            if (result["result"_L1] == "fail"_L1) {
                found.append(container["name"_L1].toString() + ": "_L1 + result["rule"_L1].toString());
            }
        }
    }
    return found;
}

} // namespace

class HullctlFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesADumpLikeTheEngineItCameFrom();
    void showsEachStepToTheHostsNamespaces_data();
    void showsEachStepToTheHostsNamespaces();
    void readsFromAPipe_data();
    void readsFromAPipe();
    void saysWhatItFoundInstead_data();
    void saysWhatItFoundInstead();
    void saysWhatAListIsOfUseFor();
    void namesADamagedContainerAndItsSetting();
    void refusesAFolderAndAMissingFile_data();
    void refusesAFolderAndAMissingFile();
    void letsNoNamePlayTricks();
    void writesBehindWhatIsInALog();

private:
    [[nodiscard]] QString written(const QByteArray& content);

    QTemporaryDir m_dir;
};

void HullctlFilesTest::initTestCase()
{
    QVERIFY(m_dir.isValid());
}

QString HullctlFilesTest::written(const QByteArray& content)
{
    const QString path = m_dir.filePath(u"dump.json"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void HullctlFilesTest::judgesADumpLikeTheEngineItCameFrom()
{
    SimHost host(smallHost());
    const QString dump = written(inspectDump(host.engine().content()));
    const RunResult live = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"-H"_s, host.host().endpoint});
    const RunResult file = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--from-file"_s, dump});
    QCOMPARE(scanSchemaProblems(file.out), QStringList());
    QCOMPARE(file.exitCode, 2);
    const QStringList expected = failures(live.out);
    QVERIFY(expected.contains("web: P-01"_L1) && expected.contains("agent: A-01"_L1));
    QCOMPARE(failures(file.out), expected);
    const QJsonValue read = QJsonDocument::fromJson(file.out).object()["hosts"_L1][0];
    QCOMPARE(read["kind"_L1].toString(), u"file"_s);
    QVERIFY(read["engine"_L1]["version"_L1].isNull());
}

void HullctlFilesTest::showsEachStepToTheHostsNamespaces_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("mode");
    QTest::newRow("net") << u"P-05"_s << u"NetworkMode"_s;
    QTest::newRow("pid") << u"A-08"_s << u"PidMode"_s;
    QTest::newRow("ipc") << u"A-09"_s << u"IpcMode"_s;
}

//! By what a real engine said of a container that joins another one's namespace, which is the host's.
void HullctlFilesTest::showsEachStepToTheHostsNamespaces()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, mode);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const QString inspected = u"engine-20.10.24/inspect/%1.json"_s;
    const QByteArray owner = fixture(inspected.arg(kind + "-host"_L1));
    const QByteArray joining = fixture(inspected.arg(kind + "-chain-host"_L1));
    const QString ownerId = QJsonDocument::fromJson(owner)["Id"_L1].toString();
    const RunResult file =
        runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--from-file"_s, written('[' + owner + ',' + joining + ']')});
    QCOMPARE(scanSchemaProblems(file.out), QStringList());
    QJsonArray evidence;
    for (const QJsonValue& container : QJsonDocument::fromJson(file.out)["hosts"_L1][0]["containers"_L1].toArray()) {
        for (const QJsonValue& finding : container["findings"_L1].toArray()) {
            if (container["name"_L1] == kind + "-chain-host"_L1 && finding["rule"_L1] == rule) {
                evidence = finding["evidence"_L1].toArray();
            }
        }
    }
    const auto step = [](const QString& path, const QString& observed) {
        return QJsonObject{{u"path"_s, path}, {u"origin"_s, u"config"_s}, {u"observed"_s, observed},
            {u"expected"_s, u"a namespace apart from the host's"_s}};
    };
    QCOMPARE(evidence,
        (QJsonArray{step("HostConfig."_L1 + mode, "container:"_L1 + ownerId),
            step(u"Containers[\"%1-host\"].HostConfig.%2"_s.arg(kind, mode), u"host"_s)}));
}

void HullctlFilesTest::readsFromAPipe_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("dash") << u"-"_s;
    QTest::newRow("device") << u"/dev/stdin"_s;
}

void HullctlFilesTest::readsFromAPipe()
{
    QFETCH(QString, name);
    SimHost host(smallHost());
    const QString dump = written(inspectDump(host.engine().content()));
    QProcess shell;
    shell.start(u"/bin/sh"_s,
        {u"-c"_s, u"cat \"$2\" | \"$1\" scan --format json --from-file \"$3\""_s, u"sh"_s, HullctlRun::program(), dump,
            name});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(failures(shell.readAllStandardOutput()).contains("web: P-01"_L1));
}

void HullctlFilesTest::saysWhatItFoundInstead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    const QString notInspect = u"notInspectOutput"_s;
    QTest::newRow("nothing") << QByteArray() << notInspect;
    QTest::newRow("blanks") << QByteArray(" \n\t") << notInspect;
    QTest::newRow("docker inspect of nothing") << QByteArray("[]\n") << notInspect;
    QTest::newRow("text") << QByteArray("CONTAINER ID   IMAGE     COMMAND\n") << notInspect;
    QTest::newRow("a log") << QByteArray("Error: No such object: web\n") << notInspect;
    QTest::newRow("yaml") << QByteArray("services:\n  web:\n    image: nginx\n") << notInspect;
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>") << notInspect;
    QTest::newRow("null") << QByteArray("null") << notInspect;
    QTest::newRow("number") << QByteArray("42") << notInspect;
    QTest::newRow("object") << QByteArray("{\"a\": 1}") << notInspect;
    QTest::newRow("numbers") << QByteArray("[1, 2, 3]") << notInspect;
    QTest::newRow("strings") << QByteArray("[\"web\"]") << notInspect;
    QTest::newRow("other objects") << QByteArray("[{\"name\": \"web\"}]") << notInspect;
    QTest::newRow("docker ps --format json")
        << QByteArray("{\"Command\":\"sh\",\"ID\":\"1\"}\n{\"Command\":\"sh\",\"ID\":\"2\"}\n") << notInspect;
    QTest::newRow("cut off") << QByteArray("[{\"Id\": \"a\", \"HostConfig\": {\"Privileged\": tr") << notInspect;
    QTest::newRow("two documents") << QByteArray("[] []") << notInspect;
    QTest::newRow("deep") << QByteArray(1000000, '[') << u"tooDeep"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0",
        10) << notInspect;
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8) << notInspect;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0]\0", 6) << notInspect;
}

void HullctlFilesTest::saysWhatItFoundInstead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, kind);
    const RunResult run = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--from-file"_s, written(content)});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(scanSchemaProblems(run.out), QStringList());
    const QJsonValue error = QJsonDocument::fromJson(run.out).object()["hosts"_L1][0]["error"_L1];
    QCOMPARE(error["kind"_L1].toString(), kind);
    QVERIFY2(error["message"_L1].toString().contains("dump.json"_L1), qPrintable(error["message"_L1].toString()));
    QVERIFY(QString::fromUtf8(run.err).contains(error["message"_L1].toString()));
}

//! What an engine itself gave; what hullctl wrote is read, see tst_hullctl_saved.
void HullctlFilesTest::saysWhatAListIsOfUseFor()
{
    SimHost host(smallHost());
    const QByteArray containers = host.engine().content().containers(true, QDateTime::currentDateTimeUtc());
    const RunResult run = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--from-file"_s, written(containers)});
    QCOMPARE(run.exitCode, 3);
    const QString list = QString::fromUtf8(run.err).simplified();
    QVERIFY2(list.contains("dump.json holds the engine's list of containers (/containers/json)"_L1)
            && list.contains("`docker inspect $(docker ps -aq) > file.json`"_L1),
        qPrintable(list));
}

void HullctlFilesTest::namesADamagedContainerAndItsSetting()
{
    const auto document = [](const QByteArray& number, const QByteArray& privileged) {
        return QByteArray(R"({"Id":"id%","Name":"/web%","HostConfig":{"NetworkMode":"default","Privileged":)"
            + privileged + R"(},"Config":{},"State":{},"Mounts":[]})")
            .replace('%', number);
    };
    const QString dump =
        written('[' + document("1", "false") + ',' + document("2", "\"true\"") + ',' + document("3", "1") + ']');
    const RunResult table = runHullctl({u"scan"_s, u"--from-file"_s, dump});
    QCOMPARE(table.exitCode, 3);
    const QString text = QString::fromUtf8(table.out).simplified();
    for (const QString& line : {u"2 of 3 containers could not be read."_s,
             u"Not read web2: Container web2 (#2) in the file is damaged: its setting Privileged has a value of the "
             "wrong type."_s,
             u"Not read web3: Container web3 (#3) in the file is damaged: its setting Privileged has a value of the "
             "wrong type."_s}) {
        QVERIFY2(text.contains(line), table.out.constData());
    }
    const RunResult json = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--from-file"_s, dump});
    QStringList names;
    for (const QJsonValue& unread :
        QJsonDocument::fromJson(json.out).object()["hosts"_L1][0]["unreadable"_L1].toArray()) {
        names.append(unread["name"_L1].toString());
    }
    QCOMPARE(names, (QStringList{u"web2"_s, u"web3"_s}));
}

void HullctlFilesTest::refusesAFolderAndAMissingFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("missing") << u"none.json"_s;
    QTest::newRow("below a file") << u"dump.json/x"_s;
}

void HullctlFilesTest::refusesAFolderAndAMissingFile()
{
    QFETCH(QString, name);
    QVERIFY(!written("[]").isEmpty());
    const RunResult run = runHullctl({u"scan"_s, u"--from-file"_s, m_dir.filePath(name)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.out.contains("Failed"));
    const RunResult json = runHullctl({u"scan"_s, u"--format"_s, u"json"_s, u"--from-file"_s, m_dir.filePath(name)});
    QCOMPARE(QJsonDocument::fromJson(json.out).object()["hosts"_L1][0]["error"_L1]["kind"_L1].toString(),
        u"fileUnreadable"_s);
}

void HullctlFilesTest::letsNoNamePlayTricks()
{
    SimHost host(smallHost());
    QByteArray dump = inspectDump(host.engine().content());
    dump.replace("\"/web\"", "\"/web\\u001b]0;owned\\u0007\\u001b[2J\\u009b1A\\r\\nclean\\u202e\"");
    dump.replace("\"app:1\"", "\"app\\u001b[8m:1\"");
    const QString path = written(dump);
    for (const auto& format : {u"table"_s, u"json"_s}) {
        const RunResult run = runHullctl({u"scan"_s, u"--format"_s, format, u"--from-file"_s, path});
        QCOMPARE(run.exitCode, 2);
        for (const char byte : run.out) {
            QVERIFY(static_cast<unsigned char>(byte) >= 0x20 || byte == '\n');
        }
        QVERIFY(!run.out.contains("\xc2\x9b") && !run.out.contains("\xe2\x80\xae"));
        QVERIFY(run.out.contains("owned"));
    }
}

void HullctlFilesTest::writesBehindWhatIsInALog()
{
    SimHost host(smallHost());
    const QString log = written("before\n");
    QProcess shell;
    shell.start(u"/bin/sh"_s,
        {u"-c"_s, u"\"$1\" scan -v -H \"$2\" --format json --output /dev/stderr 2>>\"$3\"; echo after >>\"$3\""_s,
            u"sh"_s, HullctlRun::program(), host.host().endpoint, log});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000); // the host answers from this event loop
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("before"));
    QCOMPARE(lines.last(), QByteArray("after"));
    QVERIFY(std::any_of(lines.begin(), lines.end(),
        [](const QByteArray& line) { return !line.isEmpty() && scanSchemaProblems(line).isEmpty(); }));
    QVERIFY(std::any_of(lines.begin(), lines.end(),
        [](const QByteArray& line) { return line.contains("/dev/stderr is written."); })); // what -v says comes behind
}

QTEST_GUILESS_MAIN(HullctlFilesTest)
#include "tst_hullctl_files.moc"
