// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parse.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Hull;
using namespace Qt::StringLiterals;

class ParseContainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void agreesWithATreeOnEveryCapturedDocument_data();
    void agreesWithATreeOnEveryCapturedDocument();
    void tellsAbsentFromEmptyPaths_data();
    void tellsAbsentFromEmptyPaths();
    void keepsNoValueOfTheEnvironment();
    void ordersWhatEnginesOrderAtRandom();
    void speaksPodman_data();
    void speaksPodman();
    void readsTimes_data();
    void readsTimes();
    void refusesWhatIsNoContainer();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void refusesASettingOfTheWrongType_data();
    void refusesASettingOfTheWrongType();
    void takesNullForNothing_data();
    void takesNullForNothing();
    void holdsEqualListsOnce();
    void readsTheList();

private:
    //! The members that no container lacks are added where the test does not name them.
    Container parsed(QByteArray json)
    {
        for (const QByteArray member : {"State", "Config", "HostConfig"}) {
            if (!json.contains('"' + member + "\":{")) {
                json.insert(1, '"' + member + "\":{},");
            }
        }
        if (!json.contains("\"NetworkMode\"")) {
            json.replace("\"HostConfig\":{", R"("HostConfig":{"NetworkMode":"default",)").replace(",}", "}");
        }
        if (!json.contains("\"Mounts\"")) {
            json.insert(1, "\"Mounts\":null,");
        }
        const Result<Container> container = parseContainer(json, m_pool);
        if (!container) {
            qFatal("%s", qPrintable(container.error().message.english()));
        }
        return *container;
    }

    StringPool m_pool;
};

void ParseContainerTest::readsEveryMember()
{
    const Container c = parsed(R"({"Id":"abc","Name":"/web","Created":"2026-01-02T03:04:05.5Z","Image":"sha256:1",
        "RestartCount":3,"AppArmorProfile":"docker-default","ExecIDs":["e2","e1"],
        "State":{"Status":"running","Pid":77,"ExitCode":2,"StartedAt":"2026-01-02T03:04:06Z",
            "FinishedAt":"0001-01-01T00:00:00Z","Health":{"Status":"healthy","Log":[{"Output":"x"}]}},
        "Config":{"Image":"nginx:1","User":"1000:1000","Hostname":"h","ExposedPorts":{"443/tcp":{},"80/tcp":{}},
            "Env":["PATH=/bin","EMPTY=","BARE"],"Labels":{"z":"1","a":"2"},"Cmd":["secret"]},
        "NetworkSettings":{"Ports":{"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"8080"},{"HostIp":"::","HostPort":"8080"}],
            "53/udp":null},"Networks":{"front":{"NetworkID":"n1","IPAddress":"172.17.0.2","GlobalIPv6Address":"fd::2",
            "MacAddress":"02:42","Aliases":["web"]},"back":null}},
        "Mounts":[{"Type":"bind","Source":"/etc","Destination":"/z","RW":false,"Propagation":"rprivate"},
            {"Type":"volume","Name":"v","Source":"/var/lib/docker/volumes/v/_data","Destination":"/a","Driver":"local",
            "RW":true,"Propagation":""}],
        "HostConfig":{"Privileged":true,"PublishAllPorts":true,"AutoRemove":true,"ReadonlyRootfs":true,
            "NetworkMode":"host","PidMode":"host","IpcMode":"private","UTSMode":"host","UsernsMode":"host",
            "CgroupnsMode":"private","CgroupParent":"/x","Runtime":"runc","LogConfig":{"Type":"json-file","Config":{}},
            "PortBindings":{"80/tcp":[{"HostIp":"","HostPort":"1015-1030"}]},"CapAdd":["NET_ADMIN"],"CapDrop":["ALL"],
            "SecurityOpt":["no-new-privileges","label=disable"],"MaskedPaths":[],"ReadonlyPaths":["/proc/bus"],
            "Devices":[{"PathOnHost":"/dev/fuse","PathInContainer":"/dev/fuse","CgroupPermissions":"rwm"}],
            "DeviceCgroupRules":["b 8:* rmw"],
            "DeviceRequests":[{"Driver":"nvidia","Count":-1,"DeviceIDs":["0"],"Capabilities":[["gpu","nvidia"],["x"]]}],
            "VolumesFrom":["other"],"GroupAdd":["audio"],"Ulimits":[{"Name":"nofile","Hard":2048,"Soft":1024}],
            "Sysctls":{"net.b":"1","net.a":"2"},"RestartPolicy":{"Name":"on-failure","MaximumRetryCount":5},
            "Memory":1073741824,"CpuShares":512,"NanoCpus":1500000000,"CpuQuota":50000,"PidsLimit":100}})");
    QCOMPARE(c.id.value, u"abc"_s);
    QCOMPARE(c.name, u"web"_s);
    QCOMPARE(c.created, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 500), Qt::UTC));
    QCOMPARE(c.started, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 6), Qt::UTC));
    QVERIFY(!c.finished.isValid());
    QCOMPARE(c.imageId.value, u"sha256:1"_s);
    QCOMPARE(c.image, u"nginx:1"_s);
    QCOMPARE(c.state, ContainerState::Running);
    QCOMPARE(std::tuple(c.pid, c.exitCode, c.restartCount), std::tuple(77, 2, 3));
    QCOMPARE(c.health, u"healthy"_s);
    QCOMPARE(c.user, u"1000:1000"_s);
    QCOMPARE(c.hostName, u"h"_s);
    QCOMPARE(c.exposedPorts, QStringList({u"80/tcp"_s, u"443/tcp"_s}));
    QCOMPARE(c.environmentNames, QStringList({u"PATH"_s, u"EMPTY"_s, u"BARE"_s}));
    QVERIFY((c.labels == std::vector<std::pair<QString, QString>>{{u"a"_s, u"2"_s}, {u"z"_s, u"1"_s}}));
    QCOMPARE(c.appArmorProfile, u"docker-default"_s);
    QCOMPARE(c.execIds, QStringList({u"e1"_s, u"e2"_s}));
    QVERIFY((c.ports
        == std::vector<PortMapping>{
            {u"53/udp"_s, {}}, {u"80/tcp"_s, {{u"0.0.0.0"_s, u"8080"_s}, {u"::"_s, u"8080"_s}}}}));
    QCOMPARE(c.networks.size(), 2U);
    QCOMPARE(c.networks[0].name, u"back"_s);
    QVERIFY((c.networks[1]
        == NetworkAttachment{u"front"_s, {u"n1"_s}, u"172.17.0.2"_s, u"fd::2"_s, u"02:42"_s, {u"web"_s}}));
    QCOMPARE(c.mounts.size(), 2U);
    QVERIFY((c.mounts[0]
        == Mount{u"volume"_s, u"v"_s, u"/var/lib/docker/volumes/v/_data"_s, u"/a"_s, u"local"_s, {}, true}));
    QVERIFY((c.mounts[1] == Mount{u"bind"_s, {}, u"/etc"_s, u"/z"_s, {}, u"rprivate"_s, false}));

    const HostConfig& h = c.hostConfig;
    QVERIFY(h.privileged && h.publishAllPorts && h.autoRemove && h.readonlyRootfs);
    QCOMPARE(QStringList({h.networkMode, h.pidMode, h.ipcMode, h.utsMode, h.usernsMode, h.cgroupnsMode, h.cgroupParent,
                 h.runtime, h.logDriver}),
        QStringList({u"host"_s, u"host"_s, u"private"_s, u"host"_s, u"host"_s, u"private"_s, u"/x"_s, u"runc"_s,
            u"json-file"_s}));
    QVERIFY((h.portBindings == std::vector<PortMapping>{{u"80/tcp"_s, {{QString(), u"1015-1030"_s}}}}));
    QCOMPARE(h.capAdd, QStringList({u"NET_ADMIN"_s}));
    QCOMPARE(h.capDrop, QStringList({u"ALL"_s}));
    QCOMPARE(h.securityOpt, QStringList({u"no-new-privileges"_s, u"label=disable"_s}));
    QCOMPARE(h.maskedPaths, QStringList());
    QCOMPARE(h.readonlyPaths, QStringList({u"/proc/bus"_s}));
    QVERIFY((h.devices == std::vector<Device>{{u"/dev/fuse"_s, u"/dev/fuse"_s, u"rwm"_s}}));
    QCOMPARE(h.deviceCgroupRules, QStringList({u"b 8:* rmw"_s}));
    QVERIFY(
        (h.deviceRequests == std::vector<DeviceRequest>{{u"nvidia"_s, -1, {u"0"_s}, {u"gpu"_s, u"nvidia"_s, u"x"_s}}}));
    QCOMPARE(h.volumesFrom, QStringList({u"other"_s}));
    QCOMPARE(h.groupAdd, QStringList({u"audio"_s}));
    QCOMPARE(h.ulimits, QStringList({u"nofile=1024:2048"_s}));
    QVERIFY((h.sysctls == std::vector<std::pair<QString, QString>>{{u"net.a"_s, u"2"_s}, {u"net.b"_s, u"1"_s}}));
    QVERIFY((h.restartPolicy == RestartPolicy{u"on-failure"_s, 5}));
    QCOMPARE(std::tuple(h.memory, h.cpuShares, h.nanoCpus, h.cpuQuota),
        std::tuple(qint64{1073741824}, qint64{512}, qint64{1500000000}, qint64{50000}));
    QCOMPARE(h.pidsLimit, 100);
}

void ParseContainerTest::agreesWithATreeOnEveryCapturedDocument_data()
{
    QTest::addColumn<QString>("path");
    for (const char* engine : {"engine-20.10.24", "engine-20.10.24-swarm"}) {
        const QDir folder(Test::fixturePath(QString::fromLatin1(engine) + "/inspect"_L1));
        for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            QTest::addRow("%s/%s", engine, qPrintable(name)) << folder.filePath(name);
        }
    }
}

void ParseContainerTest::agreesWithATreeOnEveryCapturedDocument()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray document = file.readAll();
    const Container c = parsed(document);
    const nlohmann::json tree = nlohmann::json::parse(document.begin(), document.end());
    const auto text = [](const nlohmann::json& value) {
        return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
    };
    const auto list = [&text](const nlohmann::json& value) {
        QStringList texts;
        for (const nlohmann::json& item : value) {
            texts.append(text(item));
        }
        return texts;
    };
    const nlohmann::json& host = tree["HostConfig"];
    QCOMPARE(c.id.value, text(tree["Id"]));
    QCOMPARE(u'/' + c.name, text(tree["Name"]));
    QCOMPARE(c.imageId.value, text(tree["Image"]));
    QCOMPARE(containerStateName(c.state), text(tree["State"]["Status"]));
    QCOMPARE(c.pid, tree["State"]["Pid"].get<int>());
    QCOMPARE(c.image, text(tree["Config"]["Image"]));
    QCOMPARE(c.mounts.size(), tree["Mounts"].size());
    QCOMPARE(size_t(c.environmentNames.size()), tree["Config"]["Env"].size());
    QCOMPARE(c.labels.size(), tree["Config"]["Labels"].size());
    QCOMPARE(c.networks.size(), tree["NetworkSettings"]["Networks"].size());
    QCOMPARE(c.ports.size(), tree["NetworkSettings"]["Ports"].size());
    QCOMPARE(c.hostConfig.portBindings.size(), host["PortBindings"].size());
    QCOMPARE(c.hostConfig.privileged, host["Privileged"].get<bool>());
    QCOMPARE(c.hostConfig.networkMode, text(host["NetworkMode"]));
    QCOMPARE(c.hostConfig.pidMode, text(host["PidMode"]));
    QCOMPARE(c.hostConfig.capAdd, list(host["CapAdd"]));
    QCOMPARE(c.hostConfig.capDrop, list(host["CapDrop"]));
    QCOMPARE(c.hostConfig.securityOpt, list(host["SecurityOpt"]));
    QCOMPARE(c.hostConfig.maskedPaths.has_value(), host["MaskedPaths"].is_array());
    QCOMPARE(c.hostConfig.maskedPaths.value_or(QStringList()), list(host["MaskedPaths"]));
    QCOMPARE(c.hostConfig.readonlyPaths.has_value(), host["ReadonlyPaths"].is_array());
    QCOMPARE(c.hostConfig.devices.size(), host["Devices"].size());
    QCOMPARE(c.hostConfig.memory, host["Memory"].get<qint64>());
    QCOMPARE(c.created, QDateTime::fromString(text(tree["Created"]).left(23) + u'Z', Qt::ISODateWithMs));
}

void ParseContainerTest::tellsAbsentFromEmptyPaths_data()
{
    QTest::addColumn<QByteArray>("hostConfig");
    QTest::addColumn<bool>("present");
    QTest::newRow("absent, as Podman sends it") << QByteArray("{}") << false;
    QTest::newRow("null, as of a privileged container")
        << QByteArray(R"({"MaskedPaths":null,"ReadonlyPaths":null})") << false;
    QTest::newRow("empty, unmasked on purpose") << QByteArray(R"({"MaskedPaths":[],"ReadonlyPaths":[]})") << true;
    QTest::newRow("listed") << QByteArray(R"({"MaskedPaths":["/a"],"ReadonlyPaths":["/b"]})") << true;
}

void ParseContainerTest::tellsAbsentFromEmptyPaths()
{
    QFETCH(QByteArray, hostConfig);
    const Container c = parsed(R"({"Id":"a","HostConfig":)" + hostConfig + '}');
    QTEST(c.hostConfig.maskedPaths.has_value(), "present");
    QTEST(c.hostConfig.readonlyPaths.has_value(), "present");
}

void ParseContainerTest::keepsNoValueOfTheEnvironment()
{
    const Container c = parsed(R"({"Id":"a","Config":{"Env":["PASSWORD=hunter2","DOCKER_HOST=tcp://u:hunter2@h:2375"],
        "Cmd":["--token","hunter2"],"Entrypoint":["hunter2"],"Healthcheck":{"Test":["CMD","hunter2"]}},
        "Args":["hunter2"],"Path":"hunter2"})");
    QCOMPARE(c.environmentNames, QStringList({u"PASSWORD"_s, u"DOCKER_HOST"_s}));
    QCOMPARE(c.dockerHost, u"tcp://h:2375"_s);
}

void ParseContainerTest::ordersWhatEnginesOrderAtRandom()
{
    const QByteArray head = R"({"Id":"a","HostConfig":{"PortBindings":{)";
    const QByteArray first = head
        + R"("443/tcp":[],"80/udp":[],"80/tcp":[]}},"Mounts":[{"Destination":"/b"},{"Destination":"/a"}],)"
          R"("Config":{"Labels":{"b":"","a":""},"ExposedPorts":{"9000/tcp":{},"80/tcp":{}}}})";
    const QByteArray second = head
        + R"("80/tcp":[],"443/tcp":[],"80/udp":[]}},"Mounts":[{"Destination":"/a"},{"Destination":"/b"}],)"
          R"("Config":{"Labels":{"a":"","b":""},"ExposedPorts":{"80/tcp":{},"9000/tcp":{}}}})";
    QVERIFY(parsed(first) == parsed(second));
    QCOMPARE(parsed(first).hostConfig.portBindings[0].containerPort, u"80/tcp"_s);
    QCOMPARE(parsed(first).hostConfig.portBindings[1].containerPort, u"80/udp"_s);
}

void ParseContainerTest::speaksPodman_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<ContainerState>("state");
    QTest::newRow("stopping") << QByteArray("stopping") << ContainerState::Running;
    QTest::newRow("configured") << QByteArray("configured") << ContainerState::Created;
    QTest::newRow("initialized") << QByteArray("initialized") << ContainerState::Created;
    QTest::newRow("stopped") << QByteArray("stopped") << ContainerState::Exited;
    QTest::newRow("paused") << QByteArray("paused") << ContainerState::Paused;
    QTest::newRow("a word of the future") << QByteArray("hibernating") << ContainerState::Unknown;
}

void ParseContainerTest::speaksPodman()
{
    QFETCH(QByteArray, word);
    const Container c = parsed(R"({"Id":"a","State":{"Status":")" + word + R"("},"HostConfig":{"PidMode":"private",
        "UTSMode":"private","UsernsMode":"private","IpcMode":"private"}})");
    QTEST(c.state, "state");
    QCOMPARE(c.stateText, QString::fromLatin1(word));
    QCOMPARE(c.hostConfig.pidMode, QString());
    QCOMPARE(c.hostConfig.utsMode, QString());
    QCOMPARE(c.hostConfig.usernsMode, QString());
    QCOMPARE(c.hostConfig.ipcMode, u"private"_s);
}

void ParseContainerTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");
    const auto utc = [](int msec) {
        return QDateTime(QDate(2024, 2, 29), QTime(23, 59, 58, msec), Qt::UTC);
    };
    QTest::newRow("nanoseconds") << QByteArray("2024-02-29T23:59:58.123456789Z") << utc(123);
    QTest::newRow("one digit") << QByteArray("2024-02-29T23:59:58.1Z") << utc(100);
    QTest::newRow("none") << QByteArray("2024-02-29T23:59:58Z") << utc(0);
    QTest::newRow("east") << QByteArray("2024-03-01T01:59:58.007+02:00") << utc(7);
    QTest::newRow("west") << QByteArray("2024-02-29T18:29:58-05:30") << utc(0);
    QTest::newRow("before the epoch") << QByteArray("1969-12-31T23:59:59.5Z")
                                      << QDateTime::fromMSecsSinceEpoch(-500, Qt::UTC);
    for (const char* bad : {"", "0001-01-01T00:00:00Z", "2024-02-30T00:00:00Z", "2024-02-29", "2024-02-29T25:00:00Z",
             "2024-02-29T23:59:58", "2024-02-29T23:59:58+0200", "2024-02-29 23:59:58Z", "yesterday",
             "2024-02-29T23:59:58.Zx"}) {
        QTest::addRow("not \"%s\"", bad) << QByteArray(bad) << QDateTime();
    }
}

void ParseContainerTest::readsTimes()
{
    QFETCH(QByteArray, text);
    QTEST(parseTime({text.constData(), size_t(text.size())}), "time");
}

void ParseContainerTest::refusesWhatIsNoContainer()
{
    for (const char* json : {"{}", R"({"message":"no"})", "[]", R"({"Id":""})", R"({"Id":7})", R"({"Id":"a"})",
             R"({"Id":"a","State":{},"Config":{},"HostConfig":null})", R"({"Id":"a","State":{},"Config":{}})",
             R"({"Id":"a","State":null,"Config":{},"HostConfig":{}})", R"({"Id":"a","State":{},"HostConfig":{}})"}) {
        const Result<Container> container = parseContainer(json, m_pool);
        QVERIFY2(!container, json);
        QCOMPARE(container.error().kind, Error::Kind::BadAnswer);
    }
}

void ParseContainerTest::namesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("setting"); // empty: nothing is missing
    const auto row = [](const char* setting, const QByteArray& members) {
        QTest::newRow(members.constData()) << members << QString::fromLatin1(setting);
    };
    const QByteArray both = R"("State":{},"Config":{},)";
    row("", both + R"("HostConfig":{"NetworkMode":"default"},"Mounts":[])");
    row("", both + R"("HostConfig":{"NetworkMode":"default"},"Mounts":null)");
    row("Mounts", both + R"("HostConfig":{"NetworkMode":"default"})");
    row("Mounts", both + R"("HostConfig":{"NetworkMode":"default","Binds":["/:/host"],"Mounts":[]})");
    row("HostConfig.NetworkMode", both + R"("HostConfig":{},"Mounts":[])");
    row("HostConfig.NetworkMode", both + R"("HostConfig":{"NetworkMode":null},"Mounts":[])");
    row("HostConfig.NetworkMode", both + R"("HostConfig":{"NetworkMode":"","Privileged":false},"Mounts":[])");
    row("HostConfig", both + R"("HostConfig":null,"Mounts":[])");
    row("HostConfig", both + R"("Mounts":[])");
    row("Config", R"("State":{},"HostConfig":{"NetworkMode":"default"},"Mounts":[])");
    row("State", R"("Config":{},"HostConfig":{"NetworkMode":"default"},"Mounts":[])");
}

//! A document that was cut would pass what it does not tell of.
void ParseContainerTest::namesWhatIsMissing()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, setting);
    const Result<Container> container = parseContainer(R"({"Id":"a",)" + members + '}', m_pool);
    QCOMPARE(container.has_value(), setting.isEmpty());
    if (!container) {
        QCOMPARE(container.error().kind, Error::Kind::BadAnswer);
        QCOMPARE(container.error().message.english(), u"The setting %1 is missing from an answer."_s.arg(setting));
    }
}

void ParseContainerTest::refusesASettingOfTheWrongType_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* key, const QByteArray& member) {
        QTest::addRow("%s: %s", key, member.constData()) << member << QString::fromLatin1(key);
    };
    row("Privileged", R"("HostConfig":{"Privileged":"true"})");
    row("Privileged", R"("HostConfig":{"Privileged":1})");
    row("CapAdd", R"("HostConfig":{"CapAdd":"SYS_ADMIN"})");
    row("NetworkMode", R"("HostConfig":{"NetworkMode":["host"]})");
    row("PidsLimit", R"("HostConfig":{"PidsLimit":1.5})");
    row("PortBindings", R"("HostConfig":{"PortBindings":[]})");
    row("HostPort", R"("HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":80}]}})");
    row("Mounts", R"("HostConfig":{},"Mounts":{"Source":"/"})");
    row("Source", R"("HostConfig":{},"Mounts":[{"Source":7}])");
    row("HostConfig", R"("HostConfig":[])");
    row("CapAdd", R"("HostConfig":{"CapAdd":[true,{}]})");
    row("CapAdd", R"("HostConfig":{"CapAdd":["NET_ADMIN",["SYS_ADMIN"]]})");
    row("CapAdd", R"("HostConfig":{"CapAdd":[null]})");
    row("SecurityOpt", R"("HostConfig":{"SecurityOpt":["no-new-privileges",{}]})");
    row("MaskedPaths", R"("HostConfig":{"MaskedPaths":["/proc/acpi",7]})");
    row("Devices", R"("HostConfig":{"Devices":["/dev/sda"]})");
    row("Devices", R"("HostConfig":{"Devices":[{"PathOnHost":"/dev/null","CgroupPermissions":"r"},[]]})");
    row("PathOnHost", R"("HostConfig":{"Devices":[{"PathOnHost":{}}]})");
    row("Capabilities", R"("HostConfig":{"DeviceRequests":[{"Capabilities":[["gpu",1]]}]})");
    row("Capabilities", R"("HostConfig":{"DeviceRequests":[{"Capabilities":["gpu"]}]})");
    row("Ulimits", R"("HostConfig":{"Ulimits":[1024]})");
    row("Soft", R"("HostConfig":{"Ulimits":[{"Soft":"1024"}]})");
    row("Sysctls", R"("HostConfig":{"Sysctls":{"net.ipv4.ip_forward":1}})");
    row("Name", R"("HostConfig":{"RestartPolicy":{"Name":true}})");
    row("Type", R"("HostConfig":{"LogConfig":{"Type":7}})");
    row("PortBindings", R"("HostConfig":{"PortBindings":{"80/tcp":{"HostPort":"80"}}})");
    row("PortBindings", R"("HostConfig":{"PortBindings":{"80/tcp":["80"]}})");
    row("Ports", R"("HostConfig":{},"NetworkSettings":{"Ports":{"80/tcp":"0.0.0.0:80"}})");
    row("Networks", R"("HostConfig":{},"NetworkSettings":{"Networks":{"front":["n1"]}})");
    row("NetworkID", R"("HostConfig":{},"NetworkSettings":{"Networks":{"front":{"NetworkID":1}}})");
    row("Mounts", R"("HostConfig":{},"Mounts":["/etc:/etc"])");
    row("Mounts", R"("HostConfig":{},"Mounts":[{"Source":"/etc","RW":true},7])");
    row("ExecIDs", R"("HostConfig":{},"ExecIDs":[{"ID":"e1"}])");
}

void ParseContainerTest::takesNullForNothing_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const char* member : {R"("Config":{"Env":null,"Labels":null,"ExposedPorts":null})",
             R"("HostConfig":{"CapAdd":null,"Devices":null,"PortBindings":null,"Sysctls":null,"Ulimits":null})",
             R"("HostConfig":{"PortBindings":{"80/tcp":null}})",
             R"("HostConfig":{"DeviceRequests":[{"DeviceIDs":null,"Capabilities":[null]}]})",
             R"("HostConfig":{"DeviceRequests":[{"Capabilities":null}],"RestartPolicy":null,"LogConfig":null})",
             R"("NetworkSettings":{"Ports":{"80/tcp":null},"Networks":{"front":null}})",
             R"("NetworkSettings":{"Ports":null,"Networks":{"front":{"Aliases":null}}})",
             R"("Config":{"Healthcheck":null,"ExposedPorts":{"80/tcp":null,"443/tcp":{}}},"ExecIDs":null)"}) {
        QTest::newRow(member) << QByteArray(member);
    }
}

void ParseContainerTest::takesNullForNothing()
{
    QFETCH(QByteArray, member);
    const Container c = parsed(R"({"Id":"a",)" + member + '}');
    QCOMPARE(c.id.value, u"a"_s);
    QVERIFY(c.hostConfig.capAdd.isEmpty() && c.hostConfig.devices.empty() && c.hostConfig.sysctls.empty());
}

void ParseContainerTest::refusesASettingOfTheWrongType()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, key);
    const Result<Container> container = parseContainer(R"({"Id":"a","State":{},"Config":{},)" + member + '}', m_pool);
    QVERIFY(!container);
    QCOMPARE(container.error().kind, Error::Kind::BadAnswer);
    QVERIFY2(container.error().message.english().contains(u' ' + key + u' '),
        qPrintable(container.error().message.english()));
}

void ParseContainerTest::holdsEqualListsOnce()
{
    const QByteArray json =
        R"({"Id":"a","HostConfig":{"MaskedPaths":["/proc/acpi","/proc/kcore"],"CapAdd":["NET_ADMIN"]},
        "Config":{"Env":["PATH=/bin","TOKEN=one"]}})";
    const Container one = parsed(json);
    const Container other = parsed(QByteArray(json).replace("one", "another"));
    QCOMPARE(one.hostConfig.maskedPaths->constData(), other.hostConfig.maskedPaths->constData());
    QCOMPARE(one.hostConfig.capAdd.constData(), other.hostConfig.capAdd.constData());
    QCOMPARE(one.environmentNames, QStringList({u"PATH"_s, u"TOKEN"_s}));
    QCOMPARE(one.environmentNames.constData(), other.environmentNames.constData());
    QCOMPARE(*parsed(R"({"Id":"a","HostConfig":{"MaskedPaths":["/proc/acpi"]}})").hostConfig.maskedPaths,
        QStringList{u"/proc/acpi"_s});
}

void ParseContainerTest::readsTheList()
{
    const auto list =
        parseContainerList(R"([{"Id":"a","Names":["/web","/db/alias"]},{"Id":"b","Names":null}])", m_pool);
    QVERIFY(list);
    QVERIFY((*list == std::vector<ListedContainer>{{{u"a"_s}, u"web"_s, {}}, {{u"b"_s}, QString(), {}}}));
    QVERIFY(parseContainerList("[]", m_pool)->empty());
    QVERIFY(!parseContainerList("null", m_pool));
    QVERIFY(!parseContainerList(" null\n", m_pool));
    QVERIFY(!parseContainerList(R"([{"Names":["/web"]}])", m_pool));
    QVERIFY(!parseContainerList("{}", m_pool));
}

QTEST_GUILESS_MAIN(ParseContainerTest)
#include "tst_parsecontainer.moc"
