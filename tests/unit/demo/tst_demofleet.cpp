// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofleet.h"
#include "app/demo/fleetcontent.h"

#include "simclient.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class DemoFleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void givesHostsThatAnswer();
    void keepsTheSocketsToItself();
    void leavesNothingBehind();
    void makesItsFolderWhereTheSessionHasOne();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void runsTwice();
    void satisfiesTheDockerCommandLine_data();
    void satisfiesTheDockerCommandLine();

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    QByteArray m_oldRuntime;
};

namespace {

QByteArray docker(const QString& socketPath, const QStringList& arguments, int& exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"docker"_s, QStringList{u"-H"_s, u"unix://"_s + socketPath} + arguments);
    exitCode = process.waitForFinished(20'000) ? process.exitCode() : -1;
    return process.readAll();
}

QString socketOf(const std::vector<Host>& hosts, const QString& name)
{
    const auto found =
        std::find_if(hosts.begin(), hosts.end(), [&name](const Host& host) { return host.name == name; });
    return found == hosts.end() ? QString() : found->socketPath;
}

} // namespace

void DemoFleetTest::init()
{
    m_oldRuntime = qgetenv("XDG_RUNTIME_DIR");
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
}

void DemoFleetTest::cleanup()
{
    qputenv("XDG_RUNTIME_DIR", m_oldRuntime);
    m_runtime.reset();
}

void DemoFleetTest::givesHostsThatAnswer()
{
    DemoFleet fleet;
    const Result<std::vector<Host>> hosts = fleet.start();
    QVERIFY(hosts.has_value());
    QCOMPARE(hosts->size(), std::size_t(fleetHostNames().size()));
    for (const Host& host : *hosts) {
        QCOMPARE(host.kind, EndpointKind::Demo);
        QCOMPARE(host.endpoint, u"demo://"_s + host.name);
        const SimReply info = request(host.socketPath, "/info");
        QCOMPARE(info.status, 200);
        QCOMPARE(QJsonDocument::fromJson(info.body)[u"Name"_s].toString(), host.name);
        const SimReply list = request(host.socketPath, "/containers/json?all=1");
        QVERIFY(list.complete);
        QVERIFY(QJsonDocument::fromJson(list.body).array().size() > 10);
    }
}

void DemoFleetTest::keepsTheSocketsToItself()
{
    DemoFleet fleet;
    const Result<std::vector<Host>> hosts = fleet.start();
    QVERIFY(hosts.has_value());
    for (const Host& host : *hosts) {
        QVERIFY(QFile::encodeName(host.socketPath).size() <= 107);
        const QFileInfo folder(QFileInfo(host.socketPath).path());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(folder.permissions() & others));
    }
}

void DemoFleetTest::leavesNothingBehind()
{
    QString folder;
    {
        DemoFleet fleet;
        const Result<std::vector<Host>> hosts = fleet.start();
        QVERIFY(hosts.has_value());
        folder = QFileInfo(hosts->front().socketPath).path();
        SimClient left(hosts->front().socketPath); // a connection that is still open when the fleet goes
        left.send("GET /_ping HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(left.received().contains("OK"));
        QVERIFY(QDir(folder).exists());
    }
    QVERIFY(!QDir(folder).exists());
    DemoFleet neverStarted;
}

void DemoFleetTest::makesItsFolderWhereTheSessionHasOne()
{
    DemoFleet fleet;
    const Result<std::vector<Host>> hosts = fleet.start();
    QVERIFY(hosts.has_value());
    QVERIFY(hosts->front().socketPath.startsWith(m_runtime->path() + u"/hullwright-demo-"_s));
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    DemoFleet elsewhere;
    const Result<std::vector<Host>> others = elsewhere.start();
    QVERIFY(others.has_value());
    QVERIFY(others->front().socketPath.startsWith(QDir::tempPath() + u"/hullwright-demo-"_s));
}

void DemoFleetTest::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("folder"); // below the session's, made here
    QTest::newRow("the path is too long") << QString(90, u'l');
}

void DemoFleetTest::saysWhyItCannotStart()
{
    QFETCH(QString, folder);
    const QString path = m_runtime->filePath(folder);
    QVERIFY(QDir().mkpath(path));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path));
    DemoFleet fleet;
    const Result<std::vector<Host>> hosts = fleet.start();
    QVERIFY(!hosts);
    QVERIFY(!hosts.error().message.isEmpty());
    QVERIFY(hosts.error().remedy.english().contains(u"XDG_RUNTIME_DIR"_s));
}

void DemoFleetTest::runsTwice()
{
    DemoFleet first;
    DemoFleet second;
    const Result<std::vector<Host>> one = first.start();
    const Result<std::vector<Host>> other = second.start();
    QVERIFY(one && other);
    QVERIFY(one->front().socketPath != other->front().socketPath);
    QCOMPARE(request(other->back().socketPath, "/_ping").body, "OK");
}

void DemoFleetTest::satisfiesTheDockerCommandLine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const QString& host, const QString& command, const char* expected) {
        QTest::newRow(name) << host << command.split(u' ') << QByteArray(expected);
    };
    add("ps", u"edge-gw"_s, u"ps"_s, "0.0.0.0:53->53/udp");
    add("ps -a", u"staging"_s, u"ps -a"_s, "(Paused)");
    add("inspect", u"prod-web-1"_s, u"inspect --format {{.HostConfig.Privileged}} monitoring-cadvisor-1"_s, "true");
    add("inspect by type", u"edge-gw"_s, u"inspect --type container --format {{.State.Status}} half-removed"_s, "dead");
    add("images", u"ci-runner-1"_s, u"images"_s, "gitlab/gitlab-runner");
    add("image inspect", u"prod-db-1"_s, u"image inspect --format {{.Os}} postgres:16.6"_s, "linux");
    add("info", u"prod-db-1"_s, u"info"_s, "selinux");
    add("info of a manager", u"swarm-mgr-1"_s, u"info"_s, "Is Manager: true");
    add("version", u"office-nas"_s, u"version"_s, "Podman Engine");
    add("volumes", u"prod-db-1"_s, u"volume ls"_s, "etc-snapshot");
    add("networks", u"edge-gw"_s, u"network ls"_s, "bridge");
    add("top", u"edge-gw"_s, u"top bastion"_s, "sshd");
    add("no such", u"edge-gw"_s, u"inspect --type container nobody"_s, "nobody");
}

void DemoFleetTest::satisfiesTheDockerCommandLine()
{
    QFETCH(QString, host);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    DemoFleet fleet;
    const Result<std::vector<Host>> hosts = fleet.start();
    QVERIFY(hosts.has_value());
    int exitCode = -1;
    const QByteArray output = docker(socketOf(*hosts, host), arguments, exitCode);
    QVERIFY2(output.contains(expected), output.constData());
    QCOMPARE(exitCode, arguments.last() == u"nobody" ? 1 : 0);
}

QTEST_GUILESS_MAIN(DemoFleetTest)

#include "tst_demofleet.moc"
