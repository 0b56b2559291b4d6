// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class HullctlSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsCleanlyWhenInterrupted_data();
    void endsCleanlyWhenInterrupted();
    void endsWhileItWaitsForAFile();
    void endsWhileItWaitsForAReader();
    void obeysASecondSignal();
};

void HullctlSignalsTest::endsCleanlyWhenInterrupted_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void HullctlSignalsTest::endsCleanlyWhenInterrupted()
{
    QFETCH(int, number);
    SimHost silent(smallHost());
    silent.engine().setFault(SimFault::Silent);
    QTemporaryDir scratch;
    QTemporaryDir results;
    HullctlRun run({u"scan"_s, u"-H"_s, silent.host().endpoint, u"--format"_s, u"json"_s, u"--output"_s,
        results.filePath(u"scan.json"_s), u"--format"_s, u"table"_s});
    run.setVariable(u"TMPDIR"_s, scratch.path());
    run.setVariable(u"XDG_RUNTIME_DIR"_s, scratch.path());
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(silent.server().requestCount() > 0, 10000);
    QVERIFY(run.isRunning());
    QElapsedTimer timer;
    timer.start();
    run.interrupt(number);
    const RunResult result = run.finish();
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(result.exitCode, 130);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err, QByteArray("hullctl: Interrupted.\n"));
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(results.path()).entryList(everything), QStringList());
    QCOMPARE(QDir(scratch.path()).entryList(everything), QStringList());
}

void HullctlSignalsTest::endsWhileItWaitsForAFile()
{
    QTemporaryDir dir;
    const QString pipe = dir.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    HullctlRun run({u"scan"_s, u"--from-file"_s, pipe});
    run.start();
    // It can be opened for writing from the moment on when hullctl has it open for reading, where no event loop runs.
    int writer = -1;
    QTRY_VERIFY((writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0);
    QVERIFY(run.isRunning());
    run.interrupt(SIGINT);
    QCOMPARE(run.finish().exitCode, 130);
    ::close(writer);
}

void HullctlSignalsTest::endsWhileItWaitsForAReader()
{
    QTemporaryDir dir;
    QTemporaryDir scratch;
    const QString pipe = dir.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    HullctlRun run({u"scan"_s, u"--demo"_s, u"--format"_s, u"json"_s, u"--output"_s, pipe, u"--format"_s, u"table"_s,
        u"--output"_s, dir.filePath(u"table.txt"_s)});
    run.setVariable(u"TMPDIR"_s, scratch.path());
    run.setVariable(u"XDG_RUNTIME_DIR"_s, scratch.path());
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"table.txt"_s)), 20000); // files go first
    QVERIFY(run.isRunning());
    run.interrupt(SIGINT);
    QCOMPARE(run.finish().exitCode, 130);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(scratch.path()).entryList(everything), QStringList());
}

void HullctlSignalsTest::obeysASecondSignal()
{
    SimHost silent(smallHost());
    silent.engine().setFault(SimFault::Silent);
    HullctlRun run({u"scan"_s, u"-H"_s, silent.host().endpoint});
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(silent.server().requestCount() > 0, 10000);
    run.interrupt(SIGINT);
    run.interrupt(SIGINT);
    QCOMPARE(run.finish().exitCode, 130);
}

QTEST_GUILESS_MAIN(HullctlSignalsTest)
#include "tst_hullctl_signals.moc"
