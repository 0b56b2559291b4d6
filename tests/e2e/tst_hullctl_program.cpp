// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/pseudoterminal.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

QString manPage(const QString& program)
{
    QFile file(QStringLiteral(HULL_MAN_DIR "/") + program + u".1"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\\') : QString();
}

QSet<QString> allOf(const QRegularExpression& pattern, const QString& text)
{
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found.insert(matches.next().captured());
    }
    return found;
}

QSet<QString> longOptions(const QString& text)
{
    return allOf(QRegularExpression(u"--[a-z][a-z-]+"_s), text);
}

QString help(const QStringList& command)
{
    return QString::fromUtf8(runHullctl(command + QStringList{u"--help"_s}).out);
}

//! Everything that a program says of its options.
QString wholeHelp(const QString& program)
{
    if (program == "hullctl"_L1) {
        return help({}) + help({u"scan"_s}) + help({u"report"_s}) + help({u"snapshot"_s}) + help({u"diff"_s})
            + help({u"plan"_s}) + help({u"fix"_s}) + help({u"rollback"_s}) + help({u"finish"_s}) + help({u"recover"_s})
            + help({u"journal"_s}) + help({u"rules"_s}) + help({u"hosts"_s});
    }
    QProcess window;
    window.start(QStringLiteral(HULLWRIGHT_PATH), {u"--help"_s});
    return window.waitForFinished() ? QString::fromUtf8(window.readAllStandardOutput()) : QString();
}

} // namespace

class HullctlProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoWindowLibrary();
    void tellsItsVersion();
    void tellsWhatAReportOfAProblemNeeds();
    void saysThatThereIsNoDisplay_data();
    void saysThatThereIsNoDisplay();
    void startsBesideAPipeInPlaceOfDockersFile();
    void asksForValuesThatAreEmpty_data();
    void asksForValuesThatAreEmpty();
    void leavesNoCoreFile_data();
    void leavesNoCoreFile();
    void describesEveryOptionInTheManPage_data();
    void describesEveryOptionInTheManPage();
    void namesTheSameAddressesInHelpAndManPage();
    void saysWhatChangesAHost_data();
    void saysWhatChangesAHost();
    void hasACleanManPage_data();
    void hasACleanManPage();
    void fitsItsHelpIn80Columns_data();
    void fitsItsHelpIn80Columns();
    void adaptsToATerminal();
    void sendsNoPdfToATerminal();
    void honoursNoColor_data();
    void honoursNoColor();
};

void HullctlProgramTest::needsNoWindowLibrary()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {HullctlRun::program()});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    for (const char* unwanted : {"libQt6Widgets", "libQt6Gui", "libQt6Svg", "libX11", "libxcb", "libGL"}) {
        QVERIFY2(!libraries.contains(unwanted), unwanted);
    }
}

void HullctlProgramTest::tellsItsVersion()
{
    const RunResult run = runHullctl({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("hullctl " HULL_VERSION "\n"));
    QCOMPARE(run.err, QByteArray());
}

void HullctlProgramTest::tellsWhatAReportOfAProblemNeeds()
{
    QTemporaryDir docker;
    QVERIFY(QDir(docker.path()).mkpath(u"contexts/meta/a"_s));
    QFile meta(docker.filePath(u"contexts/meta/a/meta.json"_s));
    QVERIFY(meta.open(QIODevice::WriteOnly));
    meta.write(R"({"Name":"web","Endpoints":{"docker":{"Host":"ssh://planted@h"}}})");
    meta.close();
    QProcessEnvironment environment;
    environment.insert(u"DOCKER_CONFIG"_s, docker.path());
    environment.insert(u"DOCKER_HOST"_s, u"tcp://user:planted@h"_s);
    environment.insert(u"DOCKER_AUTH"_s, u"planted"_s);
    environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    QProcess window;
    window.setProcessEnvironment(environment); // no display in it
    window.start(QStringLiteral(HULLWRIGHT_PATH), {u"--debug-info"_s, u"--state-dir"_s, docker.filePath(u"state"_s)});
    QVERIFY(window.waitForFinished());
    const QByteArray out = window.readAllStandardOutput();
    QCOMPARE(window.exitCode(), 0);
    for (const char* wanted : {HULL_VERSION, QT_VERSION_STR, "web", "DOCKER_AUTH, DOCKER_CONFIG, DOCKER_HOST",
             "0 made, 0 open, 0 originals kept", "language:        de"}) {
        QVERIFY2(out.contains(wanted), out.constData());
    }
    QVERIFY2(!out.contains("planted"), out.constData());
}

void HullctlProgramTest::saysThatThereIsNoDisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("none") << u"NOTHING"_s << QString() << QByteArray("there is no display here");
    QTest::newRow("empty") << u"DISPLAY"_s << QString() << QByteArray("there is no display here");
    QTest::newRow("stale") << u"DISPLAY"_s << u":9797"_s << QByteArray("cannot be opened (DISPLAY=:9797)");
    QTest::newRow("no Wayland") << u"WAYLAND_DISPLAY"_s << u"nowhere"_s << QByteArray("(WAYLAND_DISPLAY=nowhere)");
    QTest::newRow("no platform") << u"QT_QPA_PLATFORM"_s << u"none"_s << QByteArray("(QT_QPA_PLATFORM=none)");
}

void HullctlProgramTest::saysThatThereIsNoDisplay()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QByteArray, says);
    QProcessEnvironment environment;
    environment.insert(variable, value);
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(HULLWRIGHT_PATH), {u"--demo"_s});
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 1);
    const QByteArray err = window.readAllStandardError();
    QVERIFY2(err.contains("hullwright: ") && err.contains(says), err.constData());
}

//! Nobody ever writes into it: whoever opens it like a file waits forever.
void HullctlProgramTest::startsBesideAPipeInPlaceOfDockersFile()
{
    const QTemporaryDir home;
    QCOMPARE(::mkfifo(QFile::encodeName(home.filePath(u"config.json"_s)).constData(), 0600), 0);
    QProcessEnvironment environment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"DOCKER_CONFIG"_s, home.path());
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(HULLWRIGHT_PATH), {});
    QByteArray err;
    QTRY_VERIFY_WITH_TIMEOUT((err += window.readAllStandardError()).contains("is no regular file"), 20000);
    QVERIFY2(err.contains("config.json") && err.contains("The default context is used."), err.constData());
    window.terminate(); // which closes the window
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
}

void HullctlProgramTest::asksForValuesThatAreEmpty_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("host") << QStringList{u"-H"_s, QString()} << QByteArray("the option --host needs a value");
    QTest::newRow("context") << QStringList{u"--context="_s} << QByteArray("the option --context needs a value");
    QTest::newRow("folder") << QStringList{u"--config-dir"_s, QString()}
                            << QByteArray("the option --config-dir needs a value");
    QTest::newRow("file") << QStringList{QString()} << QByteArray("a FILE without a name");
}

void HullctlProgramTest::asksForValuesThatAreEmpty()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    QProcessEnvironment environment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(HULLWRIGHT_PATH), arguments);
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitCode(), 1);
    const QByteArray err = window.readAllStandardError();
    QVERIFY2(err.contains(says), err.constData());
}

void HullctlProgramTest::leavesNoCoreFile_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("hullctl") << HullctlRun::program() << QStringList{u"scan"_s, u"-H"_s};
    QTest::newRow("hullwright") << QStringLiteral(HULLWRIGHT_PATH) << QStringList{u"--demo"_s};
}

void HullctlProgramTest::leavesNoCoreFile()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    SimHost silent(smallHost()); // so that hullctl lives for a while
    silent.engine().setFault(SimFault::Silent);
    if (arguments.last() == u"-H"_s) {
        arguments += silent.host().endpoint;
    }
    QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { // as where core files are wanted
        const rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &all);
    });
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
    const auto limits = [&process] {
        QFile file(u"/proc/%1/limits"_s.arg(process.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
    };
    QTRY_VERIFY2(limits().contains("Max core file size 0 0 bytes"), limits().constData());
    process.kill();
    process.waitForFinished();
}

void HullctlProgramTest::describesEveryOptionInTheManPage_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("hullctl") << u"hullctl"_s;
    QTest::newRow("hullwright") << u"hullwright"_s;
}

void HullctlProgramTest::describesEveryOptionInTheManPage()
{
    QFETCH(QString, program);
    // Up to the examples, which also show commands of others.
    const QSet<QString> described = longOptions(manPage(program).section(u".SH EXIT STATUS"_s, 0, 0));
    const QSet<QString> offered = longOptions(wholeHelp(program));
    QVERIFY(described.size() >= 8);
    QCOMPARE(QStringList((offered - described).values()), QStringList()); // offered, and not described
    QCOMPARE(QStringList((described - offered).values()), QStringList()); // described, and not offered
}

//! Both once denied that ssh works, long after it did.
void HullctlProgramTest::namesTheSameAddressesInHelpAndManPage()
{
    const QRegularExpression scheme(u"[a-z]+://"_s);
    const QSet<QString> expected{u"unix://"_s, u"tcp://"_s, u"ssh://"_s};
    const QString described = manPage(u"hullctl"_s).section(u".SH OPTIONS"_s, 1).section(u".SH EXIT STATUS"_s, 0, 0);
    QCOMPARE(allOf(scheme, help({u"scan"_s})), expected);
    QCOMPARE(allOf(scheme, described), expected);
    for (const QString& text : {help({u"scan"_s}), described}) {
        QVERIFY(!text.contains(QRegularExpression(u"ssh://[^.]*\\b(not|never)\\b"_s)));
    }
}

void HullctlProgramTest::saysWhatChangesAHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("named");
    const QStringList files{u"hosts.json"_s, u"policy.json"_s, u"journal.sqlite"_s, u"history.sqlite"_s};
    const QStringList commands{u"fix"_s, u"rollback"_s, u"finish"_s, u"recover"_s, u"--yes"_s};
    const auto section = [](const QString& page, const QString& heading) {
        return page.section(u".SH "_s + heading, 1, 1).section(u".SH "_s, 0, 0);
    };
    QTest::newRow("help") << help({}).section(u"Commands:"_s, 0, 0) << commands;
    for (const QString& program : {u"hullctl"_s, u"hullwright"_s}) {
        const QString page = manPage(program);
        QTest::addRow("files of %s", qPrintable(program)) << section(page, u"FILES"_s) << files;
        QTest::addRow("security of %s", qPrintable(program))
            << section(page, u"SECURITY"_s)
            << (program == "hullctl"_L1 ? commands : QStringList{u"Fix..."_s, u"Roll back..."_s, u"--read-only"_s});
    }
    QTest::newRow("window") << section(manPage(u"hullwright"_s), u"DESCRIPTION"_s)
                            << QStringList{u"Add host..."_s, u"Fix..."_s, u"Audit log"_s, u"interrupted"_s};
}

//! All of them once said that nothing is ever changed, long after "fix" came.
void HullctlProgramTest::saysWhatChangesAHost()
{
    QFETCH(QString, text);
    QFETCH(QStringList, named);
    for (const QString& name : named) {
        QVERIFY2(text.contains(name), qPrintable(name + u" is not in: "_s + text));
    }
    QVERIFY2(!text.contains(QRegularExpression(u"[Nn]ever changes a host|only asks: it"_s)), qPrintable(text));
}

void HullctlProgramTest::hasACleanManPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("hullctl") << u"hullctl.1"_s;
    QTest::newRow("hullwright") << u"hullwright.1"_s;
}

void HullctlProgramTest::hasACleanManPage()
{
    QFETCH(QString, page);
    QVERIFY2(
        !QStandardPaths::findExecutable(u"groff"_s).isEmpty(), "scripts/setup test installs man-db, and groff with it");
    QProcess groff;
    groff.start(
        u"groff"_s, {u"-man"_s, u"-ww"_s, u"-z"_s, u"-Kutf8"_s, u"-Tutf8"_s, QStringLiteral(HULL_MAN_DIR "/") + page});
    QVERIFY(groff.waitForFinished());
    QCOMPARE(groff.readAllStandardError(), QByteArray());
    QCOMPARE(groff.exitCode(), 0);
}

void HullctlProgramTest::fitsItsHelpIn80Columns_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("hullctl") << QStringList{};
    QTest::newRow("scan") << QStringList{u"scan"_s};
    QTest::newRow("plan") << QStringList{u"plan"_s};
    QTest::newRow("fix") << QStringList{u"fix"_s};
    QTest::newRow("rollback") << QStringList{u"rollback"_s};
    QTest::newRow("finish") << QStringList{u"finish"_s};
    QTest::newRow("recover") << QStringList{u"recover"_s};
    QTest::newRow("journal") << QStringList{u"journal"_s};
    QTest::newRow("rules") << QStringList{u"rules"_s};
    QTest::newRow("hosts") << QStringList{u"hosts"_s};
}

void HullctlProgramTest::fitsItsHelpIn80Columns()
{
    QFETCH(QStringList, command);
    const QString text = help(command);
    QVERIFY(text.startsWith("Usage: hullctl"_L1));
    QVERIFY(!text.contains("\n\n\n"_L1));
    QVERIFY(!text.endsWith("\n\n"_L1));
    for (const QString& line : text.split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void HullctlProgramTest::adaptsToATerminal()
{
    SimHost host(smallHost());
    const auto shownAt = [&host](int columns, const QString& format) {
        PseudoTerminal terminal(columns);
        HullctlRun run({u"scan"_s, u"-H"_s, host.host().endpoint, u"--format"_s, format});
        run.setVariable(u"TERM"_s, u"xterm"_s);
        run.setOutputDescriptor(terminal.descriptor());
        run.start();
        const RunResult result = run.finish();
        return result.exitCode == 2 ? terminal.shown() : result.err;
    };
    const QByteArray coloured = shownAt(60, u"table"_s);
    QVERIFY2(coloured.contains("\x1b[1;31mcritical\x1b[0m"), coloured.constData());
    static const QRegularExpression colour(u"\x1b\\[[0-9;]*m"_s);
    for (const QString& line : QString::fromUtf8(coloured).remove(colour).split(u'\n')) {
        QVERIFY2(line.size() <= 60, qPrintable(line));
    }
    QVERIFY(shownAt(60, u"json"_s).startsWith("{\n  \"schema\": \"hullwright.scan/1\",\n"));
}

void HullctlProgramTest::sendsNoPdfToATerminal()
{
    SimHost host(smallHost());
    for (const QStringList& output : {QStringList(), QStringList{u"--output"_s, u"/dev/stdout"_s}}) {
        PseudoTerminal terminal(80);
        HullctlRun run(QStringList{u"scan"_s, u"-H"_s, host.host().endpoint, u"--format"_s, u"pdf"_s} + output);
        run.setOutputDescriptor(terminal.descriptor());
        run.start();
        const RunResult result = run.finish();
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("A terminal cannot show a PDF"), result.err.constData());
        QCOMPARE(terminal.shown(), QByteArray());
    }
}

void HullctlProgramTest::honoursNoColor_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("NO_COLOR") << u"NO_COLOR"_s << u"1"_s << false;
    QTest::newRow("NO_COLOR empty") << u"NO_COLOR"_s << QString() << true;
    QTest::newRow("dumb terminal") << u"TERM"_s << u"dumb"_s << false;
}

void HullctlProgramTest::honoursNoColor()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(bool, coloured);
    SimHost host(smallHost());
    PseudoTerminal terminal(80);
    HullctlRun run({u"scan"_s, u"-H"_s, host.host().endpoint});
    run.setVariable(u"TERM"_s, u"xterm"_s);
    run.setVariable(variable, value);
    run.setOutputDescriptor(terminal.descriptor());
    run.start();
    QCOMPARE(run.finish().exitCode, 2);
    QCOMPARE(terminal.shown().contains('\x1b'), coloured);
}

QTEST_GUILESS_MAIN(HullctlProgramTest)
#include "tst_hullctl_program.moc"
