// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parse.h"
#include "tests/support/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Qt::StringLiterals;

class ParseObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCapturedEngine();
    void readsAVersion_data();
    void readsAVersion();
    void readsInfo();
    void readsAnImage_data();
    void readsAnImage();
    void readsImageTags();
    void findsWhatAVolumeMounts_data();
    void findsWhatAVolumeMounts();
    void readsVolumesInOrder();
    void readsNetworks();
    void readsServices();
    void readsAnExecWithoutItsArguments();
    void readsProcessesByTheirTitles_data();
    void readsProcessesByTheirTitles();
    void readsErrorMessages_data();
    void readsErrorMessages();

private:
    StringPool m_pool;
};

void ParseObjectsTest::readsTheCapturedEngine()
{
    const QString engine = u"engine-20.10.24/"_s;
    const Result<EngineVersion> version = parseVersion(Test::fixture(engine + "version.json"_L1), m_pool);
    QVERIFY(version);
    QVERIFY(version->version.startsWith("20.10.24"_L1));
    QCOMPARE(version->apiVersion, u"1.41"_s);
    QCOMPARE(version->apiMin, u"1.12"_s);
    QVERIFY(!version->isPodman);
    const Result<EngineFacts> info = parseInfo(Test::fixture(engine + "info.json"_L1), m_pool);
    QVERIFY(info);
    QCOMPARE(info->os, u"linux"_s);
    QVERIFY(!info->rootDir.isEmpty());
    QVERIFY(!info->securityOptions->isEmpty());
    QCOMPARE(info->swarmState, u"inactive"_s);
    const auto list = parseContainerList(Test::fixture(engine + "containers.json"_L1), m_pool);
    QVERIFY(list);
    QVERIFY(list->size() > 40U);
    QVERIFY(!parseNetworks(Test::fixture(engine + "networks.json"_L1), m_pool)->empty());
    QVERIFY(!parseVolumes(Test::fixture(engine + "volumes.json"_L1), m_pool)->empty());
    QVERIFY(!parseImageTags(Test::fixture(engine + "images.json"_L1), m_pool)->isEmpty());
    QVERIFY(!parseServices(Test::fixture(u"engine-20.10.24-swarm/services.json"_s), m_pool)->empty());
}

void ParseObjectsTest::readsAVersion_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<bool>("podman");
    QTest::newRow("docker") << QByteArray(R"({"ApiVersion":"1.47","Components":[{"Name":"Engine"}]})") << u"1.47"_s
                            << false;
    QTest::newRow("podman") << QByteArray(R"({"ApiVersion":"1.41","Components":[{"Name":"Podman Engine"}]})")
                            << u"1.41"_s << true;
    QTest::newRow("old, without components") << QByteArray(R"({"ApiVersion":"1.24"})") << u"1.24"_s << false;
}

void ParseObjectsTest::readsAVersion()
{
    QFETCH(QByteArray, json);
    const Result<EngineVersion> version = parseVersion(json, m_pool);
    QVERIFY(version);
    QTEST(version->apiVersion, "apiVersion");
    QTEST(version->isPodman, "podman");
}

void ParseObjectsTest::readsInfo()
{
    const Result<EngineFacts> info =
        parseInfo(R"({"OSType":"linux","Architecture":"x86_64","KernelVersion":"6.1","Name":"h","DockerRootDir":"/d",)"
                  R"("CgroupVersion":"2","SecurityOptions":["name=seccomp,profile=builtin"],)"
                  R"("Swarm":{"LocalNodeState":"active","ControlAvailable":true}})",
            m_pool);
    QVERIFY(info);
    QVERIFY((*info
        == EngineFacts{u"linux"_s, u"x86_64"_s, u"6.1"_s, u"h"_s, u"/d"_s, u"2"_s, u"active"_s, true,
            QStringList{u"name=seccomp,profile=builtin"_s}}));
}

void ParseObjectsTest::readsAnImage_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("hasHealthCheck");
    QTest::newRow("no config") << QByteArray("null") << false;
    QTest::newRow("none") << QByteArray("{}") << false;
    QTest::newRow("null") << QByteArray(R"({"Healthcheck":null})") << false;
    QTest::newRow("shell") << QByteArray(R"({"Healthcheck":{"Test":["CMD-SHELL","curl -f localhost"]}})") << true;
    QTest::newRow("command") << QByteArray(R"({"Healthcheck":{"Test":["CMD","NONE"]}})") << true;
    QTest::newRow("switched off") << QByteArray(R"({"Healthcheck":{"Test":["NONE"]}})") << false;
    QTest::newRow("inherited") << QByteArray(R"({"Healthcheck":{"Test":[]}})") << false;
}

void ParseObjectsTest::readsAnImage()
{
    QFETCH(QByteArray, config);
    const Result<Image> image =
        parseImage(R"({"Id":"sha256:1","RepoTags":["a:1","b:2"],"Created":"2026-01-02T05:04:05.123+02:00","Config":)"
                + config + '}',
            m_pool);
    QVERIFY(image);
    QCOMPARE(image->created, QDateTime({2026, 1, 2}, {3, 4, 5, 123}, Qt::UTC));
    QCOMPARE(image->id.value, u"sha256:1"_s);
    QCOMPARE(image->tags, QStringList({u"a:1"_s, u"b:2"_s}));
    QTEST(image->hasHealthCheck, "hasHealthCheck");
}

void ParseObjectsTest::readsImageTags()
{
    const auto tags = parseImageTags(
        R"([{"Id":"sha256:1","RepoTags":["a:1","a:latest"]},{"Id":"sha256:2","RepoTags":null}])", m_pool);
    QVERIFY(tags);
    QCOMPARE(tags->size(), 2);
    QCOMPARE(tags->value(u"a:latest"_s).value, u"sha256:1"_s);
}

void ParseObjectsTest::findsWhatAVolumeMounts_data()
{
    QTest::addColumn<QByteArray>("volume");
    QTest::addColumn<QString>("bindDevice");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<bool>("readOnly");
    const auto add = [](const char* name, const char* volume, const char* bind, const char* device, const char* type,
                         bool readOnly = false) {
        QTest::newRow(name) << QByteArray(volume) << QString::fromLatin1(bind) << QString::fromLatin1(device)
                            << QString::fromLatin1(type) << readOnly;
    };
    add("bind", R"("Driver":"local","Options":{"o":"bind","device":"/etc","type":"none"})", "/etc", "", "");
    add("among other options", R"("Driver":"local","Options":{"o":"ro,rbind","device":"/etc"})", "/etc", "", "", true);
    add("the last of ro and rw", R"("Driver":"local","Options":{"o":"ro,bind,rw","device":"/etc"})", "/etc", "", "");
    add("a disk, read-only", R"("Driver":"local","Options":{"o":"ro","device":"/dev/sda1","type":"ext4"})", "",
        "/dev/sda1", "ext4", true);
    add("a disk", R"("Driver":"local","Options":{"device":"/dev/sda1","type":"ext4"})", "", "/dev/sda1", "ext4");
    add("a file system", R"("Driver":"local","Options":{"o":"addr=1.2.3.4","device":":/x","type":"nfs"})", "", ":/x",
        "nfs");
    add("a word that contains bind", R"("Driver":"local","Options":{"o":"nobind","device":"/x"})", "", "/x", "");
    add("a quota", R"("Driver":"local","Options":{"o":"size=1G"})", "", "", "");
    add("another driver", R"("Driver":"x","Options":{"o":"bind","device":"/etc","type":"none"})", "", "", "");
    add("no options", R"("Driver":"local","Options":null)", "", "", "");
}

void ParseObjectsTest::findsWhatAVolumeMounts()
{
    QFETCH(QByteArray, volume);
    const auto volumes = parseVolumes(R"({"Volumes":[{"Name":"v",)" + volume + "}],\"Warnings\":null}", m_pool);
    QVERIFY(volumes);
    QCOMPARE(volumes->size(), 1U);
    QTEST(volumes->front().bindDevice, "bindDevice");
    QTEST(volumes->front().device, "device");
    QTEST(volumes->front().fileSystem, "fileSystem");
    QTEST(volumes->front().readOnly, "readOnly");
}

void ParseObjectsTest::readsVolumesInOrder()
{
    const auto volumes = parseVolumes(R"({"Volumes":[{"Name":"b","Mountpoint":"/m"},{"Name":"a"}]})", m_pool);
    QVERIFY(volumes);
    QCOMPARE(volumes->at(0).name, u"a"_s);
    QCOMPARE(volumes->at(1).mountpoint, u"/m"_s);
    QVERIFY(parseVolumes(R"({"Volumes":null})", m_pool)->empty());
}

void ParseObjectsTest::readsNetworks()
{
    const auto networks =
        parseNetworks(R"([{"Id":"2","Name":"web","Driver":"bridge","Scope":"local","Internal":true,"Options":{}},
        {"Id":"1","Name":"bridge","Driver":"bridge","Options":{"com.docker.network.bridge.default_bridge":"true",
        "com.docker.network.bridge.host_binding_ipv4":"127.0.0.1"}}])",
            m_pool);
    QVERIFY(networks);
    QVERIFY((networks->at(0) == Network{{u"1"_s}, u"bridge"_s, u"bridge"_s, QString(), false, true, u"127.0.0.1"_s}));
    QVERIFY((networks->at(1) == Network{{u"2"_s}, u"web"_s, u"bridge"_s, u"local"_s, true, false, QString()}));
}

void ParseObjectsTest::readsServices()
{
    const auto services =
        parseServices(R"([{"ID":"s","Spec":{"Name":"web","EndpointSpec":{"Ports":[{"PublishedPort":1}]}},
        "Endpoint":{"Ports":[{"Protocol":"tcp","TargetPort":80,"PublishedPort":81,"PublishMode":"ingress"},
        {"Protocol":"udp","TargetPort":53,"PublishedPort":53,"PublishMode":"host"}]}}])",
            m_pool);
    QVERIFY(services);
    QVERIFY((services->front()
        == Service{u"s"_s, u"web"_s, {{53, 53, u"udp"_s, u"host"_s}, {81, 80, u"tcp"_s, u"ingress"_s}}}));
}

void ParseObjectsTest::readsAnExecWithoutItsArguments()
{
    const Result<ExecInfo> exec =
        parseExec(R"({"ID":"e","Running":true,"Pid":9,"ProcessConfig":{"entrypoint":"sh","arguments":["-c","hunter2"],)"
                  R"("privileged":true,"user":"0"}})",
            m_pool);
    QVERIFY(exec);
    QVERIFY((*exec == ExecInfo{u"e"_s, true, true, u"0"_s, 9, u"sh"_s, 2}));
    QVERIFY(!parseExec("{}", m_pool));
}

void ParseObjectsTest::readsProcessesByTheirTitles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("pid");
    QTest::addColumn<QString>("command");
    QTest::newRow("docker") << QByteArray(R"({"Titles":["PID","COMMAND"],"Processes":[["7","sshd"]]})") << 7
                            << u"sshd"_s;
    QTest::newRow("another order") << QByteArray(R"({"Titles":["COMMAND","PID"],"Processes":[["sshd","7"]]})") << 7
                                   << u"sshd"_s;
    QTest::newRow("more columns") << QByteArray(R"({"Titles":["USER","PID","COMMAND"],"Processes":[["root","7","a"]]})")
                                  << 7 << u"a"_s;
    QTest::newRow("short rows are left out")
        << QByteArray(R"({"Titles":["PID","COMMAND"],"Processes":[["1"],["7","a"],[]]})") << 7 << u"a"_s;
}

void ParseObjectsTest::readsProcessesByTheirTitles()
{
    QFETCH(QByteArray, json);
    const auto processes = parseProcesses(json, m_pool);
    QVERIFY(processes);
    QCOMPARE(processes->size(), 1U);
    QTEST(processes->front().pid, "pid");
    QTEST(processes->front().command, "command");
    QVERIFY(!parseProcesses(R"({"Titles":["PID"],"Processes":[["1"]]})", m_pool));
}

void ParseObjectsTest::readsErrorMessages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("docker") << QByteArray(R"({"message":"No such container: x"})") << u"No such container: x"_s;
    QTest::newRow("podman") << QByteArray(R"({"cause":"no such","message":"no container","response":404})")
                            << u"no container"_s;
    QTest::newRow("HTML") << QByteArray("<html>") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
}

void ParseObjectsTest::readsErrorMessages()
{
    QFETCH(QByteArray, body);
    QTEST(parseErrorMessage(body), "message");
}

QTEST_GUILESS_MAIN(ParseObjectsTest)
#include "tst_parseobjects.moc"
