// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a real engine's socket fails: closed to this account, gone, left behind, frozen or torn off in the middle.

#include "app/collect/snapshotcollector.h"
#include "app/transport/httpclient.h"
#include "tests/live/livescan.h"
#include "tests/support/realengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <signal.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int containerCount = 60;
constexpr auto deadline = 3s;
constexpr auto grace = 3s; // for a busy machine

//! Reads the engine one request at a time, and sends it a signal (0: none) as soon as it told which containers it has.
SnapshotPtr readInterrupted(const RealEngine& engine, int signalNumber)
{
    HttpClient client(HttpLimits{.perHost = 1});
    const Host host{u"live"_s, EndpointKind::Unix, engine.url(), engine.socketPath()};
    SnapshotCollector collector(client, host, {engine.socketPath(), u"http://live"_s}, {.timeout = deadline});
    bool isFirst = true;
    QObject::connect(&collector, &SnapshotCollector::progressed, &collector, [&engine, &isFirst, signalNumber] {
        if (std::exchange(isFirst, false) && signalNumber != 0) {
            engine.signalDaemon(signalNumber);
        }
    });
    QSignalSpy finished(&collector, &SnapshotCollector::finished);
    collector.start();
    const std::chrono::milliseconds longest = deadline + grace;
    if (!finished.wait(static_cast<int>(longest.count()))) {
        return nullptr;
    }
    return finished.first().first().value<SnapshotPtr>();
}

//! The kinds of error that kept containers from being read.
QStringList reasons(const HostSnapshot& snapshot)
{
    QStringList kinds{errorKindName(snapshot.error.kind)};
    for (const UnreadableContainer& container : snapshot.unreadable) {
        kinds += errorKindName(container.error.kind);
    }
    kinds.removeDuplicates();
    kinds.removeAll(u"partial"_s);
    return kinds;
}

} // namespace

class LiveEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingIsReadUndisturbed();
    void anotherAccountIsToldWhatItLacks();
    void aFrozenEngineRunsIntoTheDeadline();
    void anEngineThatFreezesInTheMiddleRunsIntoTheDeadline();
    void anEngineThatDiesInTheMiddleIsNoCompleteHost();
    void aSocketLeftBehindIsRefused();
    void anEngineThatIsBackIsReadAgain();
    void aSocketThatIsGoneIsMissing();

private:
    std::unique_ptr<RealEngine> m_engine;
};

void LiveEngineTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    const QString script = u"for i in $(seq $1); do docker -H \"$0\" create --name c$i busybox:test || exit 1; done"_s;
    const Finished created =
        runProgram(u"/bin/sh"_s, {u"-c"_s, script, m_engine->url(), QString::number(containerCount)});
    QVERIFY2(created.succeeded(), created.err.constData());
}

void LiveEngineTest::cleanupTestCase()
{
    m_engine.reset();
}

void LiveEngineTest::everythingIsReadUndisturbed()
{
    const SnapshotPtr snapshot = readInterrupted(*m_engine, 0);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->containers.size(), size_t(containerCount));
}

void LiveEngineTest::anotherAccountIsToldWhatItLacks()
{
    // The build tree may be closed to others, and the tests' homes in it.
    const QString program = m_engine->directory() + u"/hullctl"_s;
    QVERIFY(QFile::copy(hullctlProgram(), program));
    QVERIFY(QFile::setPermissions(program, QFile::permissions(program) | QFile::ReadOther | QFile::ExeOther));
    const Finished run = runProgram(u"setpriv"_s,
        {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program, u"--config-dir"_s, m_engine->directory(),
            u"scan"_s, u"-H"_s, m_engine->url(), u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 3);
    const QJsonValue host = QJsonDocument::fromJson(run.out)[u"hosts"][0];
    QCOMPARE(host[u"status"].toString(), u"unreachable"_s);
    QCOMPARE(host[u"error"][u"kind"].toString(), u"permissionDenied"_s);
    const QString group = QFileInfo(m_engine->socketPath()).group();
    QVERIFY(!group.isEmpty());
    QVERIFY2(run.out.contains(group.toUtf8()), run.out.constData());
    QFile::remove(program);
}

void LiveEngineTest::aFrozenEngineRunsIntoTheDeadline()
{
    m_engine->signalDaemon(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const LiveScan scan(m_engine->url(), {u"--timeout"_s, u"3"_s});
    m_engine->signalDaemon(SIGCONT);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.errorKind(), u"timeout"_s);
    QCOMPARE(scan.exitCode(), 3);
    QVERIFY2(
        std::chrono::milliseconds(timer.elapsed()) < deadline + grace, qPrintable(QString::number(timer.elapsed())));
}

void LiveEngineTest::anEngineThatFreezesInTheMiddleRunsIntoTheDeadline()
{
    const SnapshotPtr snapshot = readInterrupted(*m_engine, SIGSTOP);
    m_engine->signalDaemon(SIGCONT);
    QVERIFY(snapshot);
    QVERIFY(snapshot->status != HostSnapshot::Status::Complete);
    QCOMPARE(reasons(*snapshot), QStringList{u"timeout"_s});
    // What was read is shown, and what was not is named.
    QCOMPARE(snapshot->containers.size() + snapshot->unreadable.size(), size_t(containerCount));
}

void LiveEngineTest::anEngineThatDiesInTheMiddleIsNoCompleteHost()
{
    const SnapshotPtr snapshot = readInterrupted(*m_engine, SIGKILL);
    QVERIFY(snapshot);
    QVERIFY(snapshot->status != HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->containers.size() + snapshot->unreadable.size(), size_t(containerCount));
    for (const QString& reason : reasons(*snapshot)) {
        QVERIFY2(reason == u"connectionLost" || reason == u"connectionRefused", qUtf8Printable(reason));
    }
}

void LiveEngineTest::aSocketLeftBehindIsRefused()
{
    QVERIFY(QFile::exists(m_engine->socketPath()));
    const LiveScan scan(m_engine->url());
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.errorKind(), u"connectionRefused"_s);
    QCOMPARE(scan.exitCode(), 3);
}

void LiveEngineTest::anEngineThatIsBackIsReadAgain()
{
    HULL_VERIFY_NO_PROBLEM(m_engine->restart());
    const LiveScan scan(m_engine->url());
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
    QCOMPARE(scan.containerNames().size(), containerCount);
}

void LiveEngineTest::aSocketThatIsGoneIsMissing()
{
    const QString url = m_engine->url();
    m_engine->stop();
    const LiveScan scan(url);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.errorKind(), u"socketMissing"_s);
    QCOMPARE(scan.exitCode(), 3);
}

QTEST_GUILESS_MAIN(LiveEngineTest)
#include "tst_live_engine.moc"
