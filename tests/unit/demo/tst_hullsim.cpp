// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

class HullSimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }

    void servesManyHosts();
    void servesTheFleetAndFaults();
    void waitsBeforeEachAnswer();
    void endsWithItsInput();
    void endsOnATerminateSignal();
    void dropsTheSocketsOfAKilledPredecessor();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();

private:
    //! Starts hull-sim and gives the sockets it names; none if it did not get ready.
    QStringList start(QProcess& process, const QStringList& arguments);
    std::unique_ptr<QTemporaryDir> m_dir;
};

QStringList HullSimTest::start(QProcess& process, const QStringList& arguments)
{
    process.start(QString::fromLatin1(HULL_SIM), QStringList{u"--dir"_s, m_dir->filePath(u"s"_s)} + arguments);
    QByteArray output;
    const auto isReady = [&process, &output] {
        output += process.readAllStandardOutput();
        const QByteArrayList lines = output.split('\n');
        return lines.first().startsWith("ready ") && lines.size() >= lines.first().mid(6).toInt() + 2;
    };
    if (!QTest::qWaitFor(isReady, 10'000)) {
        return {};
    }
    QStringList lines = QString::fromLocal8Bit(output).trimmed().split(u'\n');
    lines.removeFirst();
    return lines;
}

void HullSimTest::servesManyHosts()
{
    QProcess process;
    const QStringList sockets = start(process, {u"--hosts"_s, u"100"_s, u"--containers"_s, u"100"_s});
    QCOMPARE(sockets.size(), 100);
    QCOMPARE(QFileInfo(sockets.last()).fileName(), u"host-0099.sock"_s);
    const SimReply list = request(sockets.last(), "/v1.44/containers/json?all=1");
    QCOMPARE(QJsonDocument::fromJson(list.body).array().size(), 100);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void HullSimTest::servesTheFleetAndFaults()
{
    QProcess process;
    const QStringList sockets =
        start(process, {u"--fleet"_s, u"--fault"_s, u"html"_s, u"--fault"_s, u"status500@/info"_s});
    QVERIFY(sockets.size() > 8);
    const QDir dir(m_dir->filePath(u"s"_s));
    QCOMPARE(request(dir.filePath(u"prod-web-1.sock"_s), "/info").status, 200);
    QCOMPARE(request(dir.filePath(u"fault-html.sock"_s), "/info").header("Content-Type"), "text/html");
    QCOMPARE(request(dir.filePath(u"fault-status500.sock"_s), "/info").status, 500);
    QCOMPARE(request(dir.filePath(u"fault-status500.sock"_s), "/version").status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void HullSimTest::waitsBeforeEachAnswer()
{
    QProcess process;
    const QStringList sockets = start(process, {u"--hosts"_s, u"1"_s, u"--delay"_s, u"80"_s});
    QCOMPARE(sockets.size(), 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(request(sockets.first(), "/_ping").status, 200);
    QVERIFY(timer.elapsed() >= 75); // Qt's coarse timers may be early by a twentieth
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void HullSimTest::endsWithItsInput()
{
    QProcess process;
    const QStringList sockets = start(process, {u"--hosts"_s, u"3"_s});
    QCOMPARE(sockets.size(), 3);
    QVERIFY(QFileInfo::exists(sockets.first()));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(sockets.first()));
}

void HullSimTest::endsOnATerminateSignal()
{
    QProcess process;
    const QStringList sockets = start(process, {u"--hosts"_s, u"1"_s});
    QCOMPARE(sockets.size(), 1);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(!QFileInfo::exists(sockets.first()));
}

void HullSimTest::dropsTheSocketsOfAKilledPredecessor()
{
    QProcess first;
    const QStringList sockets = start(first, {u"--hosts"_s, u"1"_s});
    QCOMPARE(sockets.size(), 1);
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(QFileInfo::exists(sockets.first()));
    QProcess second;
    QCOMPARE(start(second, {u"--hosts"_s, u"1"_s}), sockets);
    QCOMPARE(request(sockets.first(), "/_ping").status, 200);
    second.closeWriteChannel();
    QVERIFY(second.waitForFinished());
}

void HullSimTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("nothing") << QStringList() << QByteArray("nothing to do");
    QTest::newRow("unknown fault") << QStringList{u"--fault"_s, u"tired"_s} << QByteArray("no fault called tired");
    QTest::newRow("no number") << QStringList{u"--hosts"_s, u"many"_s} << QByteArray("whole numbers");
}

void HullSimTest::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    QProcess process;
    process.start(QString::fromLatin1(HULL_SIM), QStringList{u"--dir"_s, m_dir->filePath(u"s"_s)} + arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains(complaint));
}

QTEST_GUILESS_MAIN(HullSimTest)

#include "tst_hullsim.moc"
