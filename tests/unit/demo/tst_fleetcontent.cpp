// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"

#include "tests/support/fixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class FleetContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasSomeHundredContainers();
    void describesWhatItLists_data();
    void describesWhatItLists();
    void saysTheSameAtTheSameMoment_data();
    void saysTheSameAtTheSameMoment();
    void changesALittleWithTime();
    void keepsTheNumbersOfInfo();
    void looksLikeTheRealEngine();
    void carriesSecretsToBeHidden();
    void hasEachKindOfViolation_data();
    void hasEachKindOfViolation();
    void hasContainersThatAreAllRight();
    void speaksPodmansDialect();
    void knowsNoOtherHost();

private:
    std::vector<QJsonObject> m_fleet; // every container's inspect, ten seconds after the beginning
};

namespace {

const QDateTime began(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

QJsonArray listOf(const SimContent& host, const QDateTime& now)
{
    return QJsonDocument::fromJson(host.containers(true, now)).array();
}

std::vector<QJsonObject> inspectsOf(const SimContent& host, const QDateTime& now)
{
    std::vector<QJsonObject> all;
    const QJsonArray list = listOf(host, now);
    for (const QJsonValue& entry : list) {
        all.push_back(QJsonDocument::fromJson(host.container(entry[u"Id"_s].toString().toLatin1(), now)).object());
    }
    return all;
}

//! Objects whose keys are data, not fields.
bool isMap(const QString& key)
{
    static const QSet<QString> maps{u"Ports"_s, u"ExposedPorts"_s, u"PortBindings"_s, u"Labels"_s, u"Networks"_s,
        u"Volumes"_s, u"Sysctls"_s, u"Tmpfs"_s, u"Options"_s};
    return maps.contains(key);
}

void collectFields(const QJsonValue& value, const QString& path, QSet<QString>& fields)
{
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        collectFields(item, path, fields);
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool inMap = isMap(path.section(u'/', -1));
        const QString own = inMap ? path + u"/*"_s : path + u'/' + field.key();
        fields.insert(own);
        collectFields(*field, own, fields);
    }
}

bool hasDevice(const QJsonObject& container, const QString& path)
{
    const QJsonArray devices = container[u"HostConfig"_s][u"Devices"_s].toArray();
    return std::any_of(devices.begin(), devices.end(),
        [&path](const QJsonValue& device) { return device[u"PathOnHost"_s].toString() == path; });
}

bool mounts(const QJsonObject& container, const QString& source)
{
    const QJsonArray all = container[u"Mounts"_s].toArray();
    return std::any_of(
        all.begin(), all.end(), [&source](const QJsonValue& mount) { return mount[u"Source"_s].toString() == source; });
}

bool hasText(const QJsonValue& list, const QString& text)
{
    return list.toArray().contains(text);
}

using Predicate = std::function<bool(const QJsonObject& container, const QJsonValue& hostConfig)>;

} // namespace

Q_DECLARE_METATYPE(Predicate)

void FleetContentTest::initTestCase()
{
    for (const QString& name : fleetHostNames()) {
        const std::vector<QJsonObject> some = inspectsOf(*makeFleetHost(name, began), began.addSecs(10));
        m_fleet.insert(m_fleet.end(), some.begin(), some.end());
    }
}

void FleetContentTest::hasSomeHundredContainers()
{
    const QStringList names = fleetHostNames();
    QVERIFY(names.size() >= 6);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY2(m_fleet.size() > 250 && m_fleet.size() < 400, QByteArray::number(qsizetype(m_fleet.size())).constData());
}

void FleetContentTest::describesWhatItLists_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : fleetHostNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void FleetContentTest::describesWhatItLists()
{
    QFETCH(QString, name);
    const auto host = makeFleetHost(name, began);
    const QDateTime now = began.addSecs(10);
    QSet<QString> names;
    const QJsonArray list = listOf(*host, now);
    for (const QJsonValue& entry : list) {
        const QByteArray id = entry[u"Id"_s].toString().toLatin1();
        const QByteArray body = host->container(id, now);
        QVERIFY2(body.size() > 4'000 && body.size() < 9'500, body.constData());
        const QJsonObject container = QJsonDocument::fromJson(body).object();
        QCOMPARE(container[u"Id"_s], entry[u"Id"_s]);
        QCOMPARE(container[u"Name"_s], entry[u"Names"_s][0]);
        QCOMPARE(container[u"Image"_s], entry[u"ImageID"_s]);
        QCOMPARE(container[u"State"_s][u"Status"_s], entry[u"State"_s]);
        QCOMPARE(container[u"Mounts"_s], entry[u"Mounts"_s]);
        QCOMPARE(container[u"State"_s][u"Pid"_s].toInt() > 0, host->top(id, "-eo pid,comm", now).size() > 0);
        QVERIFY(!host->image(container[u"Image"_s].toString().toLatin1()).isEmpty());
        QCOMPARE(host->containerId(id.left(12), now), id);
        names.insert(container[u"Name"_s].toString());
    }
    QCOMPARE(names.size(), list.size());
}

void FleetContentTest::saysTheSameAtTheSameMoment_data()
{
    describesWhatItLists_data();
}

void FleetContentTest::saysTheSameAtTheSameMoment()
{
    QFETCH(QString, name);
    const auto first = makeFleetHost(name, began);
    const auto second = makeFleetHost(name, began);
    const QDateTime now = began.addSecs(777);
    QCOMPARE(second->containers(true, now), first->containers(true, now));
    QVERIFY(inspectsOf(*second, now) == inspectsOf(*first, now));
    QCOMPARE(second->info(now), first->info(now));
    QCOMPARE(second->images() + second->volumes() + second->networks() + second->services(),
        first->images() + first->volumes() + first->networks() + first->services());
}

void FleetContentTest::changesALittleWithTime()
{
    int restarted = 0;
    int appeared = 0;
    int healthChanged = 0;
    int same = 0;
    for (const QString& name : fleetHostNames()) {
        const auto host = makeFleetHost(name, began);
        QHash<QString, QJsonObject> before;
        for (const QJsonObject& container : inspectsOf(*host, began.addSecs(10))) {
            before.insert(container[u"Id"_s].toString(), container);
        }
        for (const QJsonObject& now : inspectsOf(*host, began.addSecs(740))) {
            const QJsonObject old = before.value(now[u"Id"_s].toString());
            const bool isNew = old.isEmpty();
            const bool didRestart = !isNew && now[u"RestartCount"_s].toInt() > old[u"RestartCount"_s].toInt();
            const bool flipped =
                !isNew && now[u"State"_s][u"Health"_s][u"Status"_s] != old[u"State"_s][u"Health"_s][u"Status"_s];
            appeared += isNew ? 1 : 0;
            restarted += didRestart ? 1 : 0;
            healthChanged += flipped ? 1 : 0;
            same += isNew || didRestart || flipped ? 0 : 1;
            QVERIFY(!didRestart || now[u"State"_s][u"StartedAt"_s] != old[u"State"_s][u"StartedAt"_s]);
        }
    }
    QVERIFY(restarted > 0 && restarted < 10);
    QVERIFY(appeared > 0 && appeared < 20);
    QVERIFY(healthChanged > 0 && healthChanged < 10);
    QVERIFY(same > 240);
}

void FleetContentTest::keepsTheNumbersOfInfo()
{
    for (const QString& name : fleetHostNames()) {
        const auto host = makeFleetHost(name, began);
        const QJsonDocument info = QJsonDocument::fromJson(host->info(began));
        QCOMPARE(info[u"Containers"_s].toInt(), listOf(*host, began).size());
        QCOMPARE(info[u"Containers"_s].toInt(),
            info[u"ContainersRunning"_s].toInt() + info[u"ContainersPaused"_s].toInt()
                + info[u"ContainersStopped"_s].toInt());
    }
}

//! Every field that a captured inspect of the same release has is there, and none besides that the release could have.
void FleetContentTest::looksLikeTheRealEngine()
{
    QSet<QString> real;
    const QDir captured(Test::fixturePath(u"engine-20.10.24/inspect"_s));
    const QStringList files = captured.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.size() > 50);
    for (const QString& file : files) {
        const QJsonDocument document = QJsonDocument::fromJson(Test::fixture(u"engine-20.10.24/inspect/"_s + file));
        collectFields(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, real);
    }
    QSet<QString> simulated;
    for (const QJsonObject& container : inspectsOf(*makeFleetHost(u"edge-gw"_s, began), began)) {
        collectFields(container, {}, simulated);
    }
    // What only some containers have, and none on that host.
    const QStringList optional{u"/HostConfig/DeviceRequests/"_s, u"/HostConfig/Ulimits/"_s, u"/HostConfig/Mounts"_s,
        u"/HostConfig/Tmpfs"_s, u"/HostConfig/Annotations"_s, u"/HostConfig/Init"_s, u"/HostConfig/StorageOpt"_s,
        u"/Config/Volumes/*"_s, u"/Config/StopSignal"_s, u"/Config/StopTimeout"_s, u"/Config/MacAddress"_s,
        u"/NetworkSettings/Networks/*/IPAMConfig/"_s};
    for (const QString& field : real - simulated) {
        const bool excused = std::any_of(
            optional.begin(), optional.end(), [&field](const QString& known) { return field.startsWith(known); });
        QVERIFY2(excused, qPrintable(field));
    }
    const QStringList further{
        u"/HostConfig/Sysctls"_s, u"/HostConfig/LogConfig/Config/"_s, u"/Config/Healthcheck/"_s, u"/State/Health"_s};
    for (const QString& field : simulated - real) {
        const bool excused = std::any_of(
            further.begin(), further.end(), [&field](const QString& known) { return field.startsWith(known); });
        QVERIFY2(excused, qPrintable(field));
    }
}

void FleetContentTest::carriesSecretsToBeHidden()
{
    int secrets = 0;
    for (const QJsonObject& container : m_fleet) {
        const QJsonArray environment = container[u"Config"_s][u"Env"_s].toArray();
        for (const QJsonValue& entry : environment) {
            const QString name = entry.toString().section(u'=', 0, 0);
            const QString value = entry.toString().section(u'=', 1);
            QVERIFY(!name.isEmpty());
            secrets += name.contains(u"PASS"_s) || name.contains(u"TOKEN"_s) || name.contains(u"SECRET"_s) ? 1 : 0;
        }
    }
    QVERIFY(secrets > 80);
}

void FleetContentTest::hasEachKindOfViolation_data()
{
    QTest::addColumn<Predicate>("shows");
    const auto add = [](const char* name, Predicate predicate) {
        QTest::newRow(name) << std::move(predicate);
    };
    const auto text = [&add](const char* name, const QString& field, const QString& value) {
        add(name, [field, value](const QJsonObject&, const QJsonValue& config) {
            return config[field].toString() == value || hasText(config[field], value);
        });
    };
    add("P-01", [](const QJsonObject& container, const QJsonValue&) {
        return container[u"NetworkSettings"_s][u"Ports"_s][u"443/tcp"_s][0][u"HostPort"_s] == u"443"_s;
    });
    add("P-01 on loopback", [](const QJsonObject& container, const QJsonValue&) {
        return container[u"NetworkSettings"_s][u"Ports"_s][u"587/tcp"_s][0][u"HostIp"_s] == u"127.0.0.1"_s;
    });
    add("P-02", [](const QJsonObject&, const QJsonValue& config) {
        return config[u"PortBindings"_s][u"2121/tcp"_s][0][u"HostPort"_s] == u"1020-1030"_s;
    });
    add("P-03", [](const QJsonObject&, const QJsonValue& config) { return config[u"PublishAllPorts"_s].toBool(); });
    text("P-05", u"NetworkMode"_s, u"host"_s);
    text("P-05 through another", u"NetworkMode"_s, u"container:haproxy"_s);
    add("P-06", [](const QJsonObject& container, const QJsonValue&) {
        return container[u"Config"_s][u"Labels"_s][u"com.docker.swarm.service.name"_s] == u"proxy_traefik"_s;
    });
    text("P-07", u"CapAdd"_s, u"NET_BIND_SERVICE"_s);
    add("A-01", [](const QJsonObject&, const QJsonValue& config) { return config[u"Privileged"_s].toBool(); });
    text("A-02 explicit", u"SecurityOpt"_s, u"no-new-privileges=false"_s);
    text("A-03", u"CapAdd"_s, u"NET_ADMIN"_s);
    text("A-03 all", u"CapAdd"_s, u"ALL"_s);
    add("A-05",
        [](const QJsonObject& container, const QJsonValue&) { return hasDevice(container, u"/dev/nvme0n1"_s); });
    text("A-05 rule", u"DeviceCgroupRules"_s, u"b 7:* rwm"_s);
    add("A-06",
        [](const QJsonObject& container, const QJsonValue&) { return mounts(container, u"/var/run/docker.sock"_s); });
    add("A-06 by folder", [](const QJsonObject& container, const QJsonValue&) { return mounts(container, u"/run"_s); });
    add("A-07", [](const QJsonObject& container, const QJsonValue&) { return mounts(container, u"/"_s); });
    text("A-08", u"PidMode"_s, u"host"_s);
    text("A-08 through another", u"PidMode"_s, u"container:node-exporter"_s);
    text("A-09", u"IpcMode"_s, u"host"_s);
    text("A-10", u"UTSMode"_s, u"host"_s);
    text("A-11", u"UsernsMode"_s, u"host"_s);
    text("A-12", u"CgroupnsMode"_s, u"host"_s);
    text("A-13", u"SecurityOpt"_s, u"seccomp=unconfined"_s);
    text("A-14", u"SecurityOpt"_s, u"apparmor=unconfined"_s);
    text("A-15", u"SecurityOpt"_s, u"label=disable"_s);
    add("A-16", [](const QJsonObject&, const QJsonValue& config) {
        return config[u"MaskedPaths"_s].isArray() && config[u"MaskedPaths"_s].toArray().isEmpty();
    });
    add("A-17", [](const QJsonObject& container, const QJsonValue&) { return container[u"ExecIDs"_s].isArray(); });
    add("a GPU", [](const QJsonObject&, const QJsonValue& config) { return config[u"DeviceRequests"_s].isArray(); });
}

void FleetContentTest::hasEachKindOfViolation()
{
    QFETCH(Predicate, shows);
    QVERIFY(std::any_of(m_fleet.begin(), m_fleet.end(),
        [&shows](const QJsonObject& container) { return shows(container, container[u"HostConfig"_s]); }));
}

void FleetContentTest::hasContainersThatAreAllRight()
{
    int right = 0;
    for (const QJsonObject& container : m_fleet) {
        const QJsonValue config = container[u"HostConfig"_s];
        right += hasText(config[u"CapDrop"_s], u"ALL"_s) && config[u"CapAdd"_s].toArray().isEmpty()
                && config[u"SecurityOpt"_s].toArray() == QJsonArray{u"no-new-privileges:true"_s}
                && config[u"ReadonlyRootfs"_s].toBool() && config[u"Memory"_s].toInteger() > 0
                && config[u"PidMode"_s].toString() != u"host" && !container[u"Config"_s][u"User"_s].toString().isEmpty()
            ? 1
            : 0;
    }
    QVERIFY2(right >= 25, QByteArray::number(right).constData());
}

void FleetContentTest::speaksPodmansDialect()
{
    const auto host = makeFleetHost(u"office-nas"_s, began);
    const QJsonArray list = listOf(*host, began);
    for (const QJsonValue& entry : list) {
        QCOMPARE(entry[u"HostConfig"_s][u"NetworkMode"_s].toString(), u"host"_s);
    }
    for (const QJsonObject& container : inspectsOf(*host, began)) {
        const QJsonObject config = container[u"HostConfig"_s].toObject();
        QVERIFY(!config.contains(u"MaskedPaths"_s));
        QCOMPARE(config[u"PidMode"_s].toString(), u"private"_s);
        QVERIFY(config[u"PidsLimit"_s].toInt() > 0);
        QCOMPARE(container[u"Config"_s][u"StopSignal"_s].toString(), u"15"_s);
        if (config[u"NetworkMode"_s].toString() == u"host") {
            QVERIFY(container[u"NetworkSettings"_s][u"Networks"_s].toObject().isEmpty());
        }
    }
}

void FleetContentTest::knowsNoOtherHost()
{
    QVERIFY(makeFleetHost(u"prod-web-9"_s, began) == nullptr);
}

QTEST_GUILESS_MAIN(FleetContentTest)

#include "tst_fleetcontent.moc"
