// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/startprogram.h"

#include "app/remediation/rawdocument.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

//! What a container starts with, and what runs in it.
class StartProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheProgram_data();
    void findsTheProgram();
    void namesTheFoldersThatAreBound();
    void readsProcesses_data();
    void readsProcesses();
    void followsLinks_data();
    void followsLinks();
};

void StartProgramTest::findsTheProgram_data()
{
    QTest::addColumn<QByteArray>("command"); // a JSON list: the program, then its arguments
    QTest::addColumn<QString>("paths");
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char* name, const char* command, const char* paths, const char* script = "") {
        QTest::newRow(name) << QByteArray(command) << QString::fromLatin1(paths) << QByteArray(script);
    };
    row("a path", R"(["/entry.sh"])", "/entry.sh");
    row("a path of the working folder", R"(["./run"])", "/srv/run");
    row("a name", R"(["nginx","-g"])", "/opt/bin/nginx /bin/nginx");
    row("a script of its own", R"(["sh","-c","chown a b"])", "", "chown a b");
    row("the same, by path and with more options", R"(["/bin/sh","-ce","chown a b"])", "", "chown a b");
    row("a shell that runs a file", R"(["bash","/entry.sh","x"])", "/entry.sh");
    row("a shell that runs a file of the working folder", R"(["sh","entry.sh"])", "/srv/entry.sh");
    row("a shell alone", R"(["sh"])", "/opt/bin/sh /bin/sh");
    row("behind tini", R"(["/sbin/tini","-g","--","/entry.sh"])", "/entry.sh");
    row("behind dumb-init and env", R"(["dumb-init","env","A=1","/entry.sh"])", "/entry.sh");
    row("tini alone", R"(["/sbin/tini"])", "/sbin/tini");
    row("nothing", R"([""])", "");
}

void StartProgramTest::findsTheProgram()
{
    QFETCH(const QByteArray, command);
    const RawJson words = RawJson::parse(command.toStdString());
    RawJson document = {{"Path", words[0]}, {"Args", RawJson::array()},
        {"Config", {{"WorkingDir", "/srv"}, {"Env", {"HOME=/", "PATH=/opt/bin:/bin"}}}}};
    for (size_t i = 1; i < words.size(); ++i) {
        document["Args"].push_back(words[i]);
    }
    const StartProgram start = startProgramOf(compactText(document));
    QTEST(start.paths.join(u' '), "paths");
    QTEST(start.script, "script");
}

void StartProgramTest::namesTheFoldersThatAreBound()
{
    const StartProgram start =
        startProgramOf(R"({"Path":"/a","HostConfig":{"Binds":["/srv/site:/www:ro","data:/data","/x:/y"]}})");
    QCOMPARE(start.boundFolders, (QStringList{u"/srv/site"_s, u"/x"_s}));
    QCOMPARE(start.paths, QStringList{u"/a"_s});
    QVERIFY(startProgramOf("no document").paths.isEmpty());
}

void StartProgramTest::readsProcesses_data()
{
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<QString>("processes"); // pid<parent, with a star for root
    QTest::newRow("root with a worker") << QByteArray(
        R"({"Titles":["PID"],"Processes":[["10","1","0","nginx"],["11","10","101","nginx"]]})")
                                        << u"10<1* 11<10"_s;
    QTest::newRow("a name for root") << QByteArray(R"({"Processes":[["10","1","root","x"]]})") << u"10<1*"_s;
    QTest::newRow("half a row") << QByteArray(R"({"Processes":[["10"],"x",null]})") << QString();
    QTest::newRow("no list") << QByteArray(R"({"Processes":7})") << QString();
    QTest::newRow("no answer") << QByteArray() << QString();
}

void StartProgramTest::readsProcesses()
{
    QFETCH(const QByteArray, top);
    QStringList texts;
    for (const ProcessClue& process : processesFrom(top)) {
        texts += u"%1<%2%3"_s.arg(process.pid).arg(process.parent).arg(process.isRoot ? u"*"_s : QString());
    }
    QTEST(texts.join(u' '), "processes");
}

void StartProgramTest::followsLinks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("in the same folder") << u"entry.sh"_s << u"/usr/bin/entry.sh"_s;
    QTest::newRow("upwards") << u"../lib/entry.sh"_s << u"/usr/lib/entry.sh"_s;
    QTest::newRow("from the top") << u"/entry.sh"_s << u"/entry.sh"_s;
}

void StartProgramTest::followsLinks()
{
    QFETCH(const QString, target);
    QTEST(linkedPath(u"/usr/bin/start"_s, target), "path");
}

QTEST_GUILESS_MAIN(StartProgramTest)
#include "tst_startprogram.moc"
