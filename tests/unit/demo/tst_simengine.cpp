// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "app/demo/scalecontent.h"
#include "app/demo/simengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class SimEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void introducesItself_data();
    void introducesItself();
    void checksTheVersionAskedFor_data();
    void checksTheVersionAskedFor();
    void listsWhatRunsOrAll();
    void findsAContainerByIdPrefixAndName();
    void wordsWhatIsMissing_data();
    void wordsWhatIsMissing();
    void cannotBeChanged();
    void showsProcesses();
    void describesRunningExecs();
    void listsServicesOnAManagerOnly();
    void sendsLongAnswersInChunks();
    void waitsBeforeAnswering();
    void servesReadyDocumentsOfTheRightSize();
};

namespace {

const QDateTime began(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

std::unique_ptr<SimEngine> engineOf(const QString& host)
{
    return std::make_unique<SimEngine>(makeFleetHost(host, began), [] { return began.addSecs(30); });
}

SimAnswer ask(SimEngine& engine, const QByteArray& path, const QByteArray& query = {}, const QByteArray& method = "GET")
{
    return engine.answer({method, path, query});
}

QJsonDocument jsonOf(const SimAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body);
}

QString messageOf(const SimAnswer& answer)
{
    return jsonOf(answer)[u"message"_s].toString();
}

} // namespace

void SimEngineTest::introducesItself_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("api");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<bool>("swarmHeader");
    QTest::newRow("20.10") << u"edge-gw"_s << u"20.10.24"_s << QByteArray("1.41")
                           << QByteArray("Docker/20.10.24 (linux)") << false;
    QTest::newRow("24") << u"prod-db-1"_s << u"24.0.9"_s << QByteArray("1.43") << QByteArray("Docker/24.0.9 (linux)")
                        << true;
    QTest::newRow("27") << u"prod-web-1"_s << u"27.5.1"_s << QByteArray("1.47") << QByteArray("Docker/27.5.1 (linux)")
                        << true;
    QTest::newRow("28") << u"staging"_s << u"28.3.3"_s << QByteArray("1.51") << QByteArray("Docker/28.3.3 (linux)")
                        << true;
    QTest::newRow("podman") << u"office-nas"_s << u"4.3.1"_s << QByteArray("1.41") << QByteArray("Libpod/4.3.1 (linux)")
                            << false;
}

void SimEngineTest::introducesItself()
{
    QFETCH(QString, host);
    QFETCH(QString, version);
    QFETCH(QByteArray, api);
    QFETCH(QByteArray, server);
    QFETCH(bool, swarmHeader);
    const auto engine = engineOf(host);
    const SimAnswer ping = ask(*engine, "/_ping", {}, "HEAD");
    QCOMPARE(ping.status, 200);
    QVERIFY(ping.headerLines.contains("Api-Version: " + api));
    QVERIFY(ping.headerLines.contains("Server: " + server));
    QVERIFY(ping.headerLines.contains("Ostype: linux"));
    QCOMPARE(ping.headerLines.contains("Swarm: inactive"), swarmHeader);
    QCOMPARE(ping.headerLines.contains("Libpod-Api-Version: 4.3.1"), host == u"office-nas");
    const QJsonDocument document = jsonOf(ask(*engine, "/version"));
    QCOMPARE(document[u"Version"_s].toString(), version);
    QCOMPARE(document[u"ApiVersion"_s].toString(), QString::fromLatin1(api));
    const QJsonDocument info = jsonOf(ask(*engine, "/v1.41/info"));
    QCOMPARE(info[u"Name"_s].toString(), host);
    QCOMPARE(info[u"ServerVersion"_s].toString(), version);
    QVERIFY(info[u"SecurityOptions"_s].isArray());
}

void SimEngineTest::checksTheVersionAskedFor_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("message"); // empty: served
    QTest::newRow("newest") << u"edge-gw"_s << QByteArray("/v1.41/info") << QString();
    QTest::newRow("oldest") << u"edge-gw"_s << QByteArray("/v1.12/info") << QString();
    QTest::newRow("none") << u"edge-gw"_s << QByteArray("/info") << QString();
    QTest::newRow("too new") << u"edge-gw"_s << QByteArray("/v1.44/info")
                             << u"client version 1.44 is too new. Maximum supported API version is 1.41"_s;
    QTest::newRow("too old")
        << u"staging"_s << QByteArray("/v1.23/_ping")
        << u"client version 1.23 is too old. Minimum supported API version is 1.24, please upgrade "
           "your client to a newer version"_s;
    QTest::newRow("another major") << u"staging"_s << QByteArray("/v2.0/info")
                                   << u"client version 2.0 is too new. Maximum supported API version is 1.51"_s;
    QTest::newRow("podman does not mind") << u"office-nas"_s << QByteArray("/v1.44/info") << QString();
}

void SimEngineTest::checksTheVersionAskedFor()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, path);
    QFETCH(QString, message);
    const SimAnswer answer = ask(*engineOf(host), path);
    QCOMPARE(answer.status, message.isEmpty() ? 200 : 400);
    QCOMPARE(messageOf(answer), message);
}

void SimEngineTest::listsWhatRunsOrAll()
{
    const auto engine = engineOf(u"staging"_s);
    const QJsonArray all = jsonOf(ask(*engine, "/v1.44/containers/json", "all=1")).array();
    const QJsonArray running = jsonOf(ask(*engine, "/v1.44/containers/json", "all=0")).array();
    QCOMPARE(jsonOf(ask(*engine, "/containers/json")).array(), running);
    QVERIFY(running.size() > 20);
    QVERIFY(all.size() > running.size());
    for (const QJsonValue& entry : running) {
        QVERIFY((QStringList{u"running"_s, u"paused"_s, u"restarting"_s}).contains(entry[u"State"_s].toString()));
    }
}

void SimEngineTest::findsAContainerByIdPrefixAndName()
{
    const auto engine = engineOf(u"prod-web-1"_s);
    const SimAnswer byName = ask(*engine, "/containers/shop-api-1/json");
    QCOMPARE(byName.status, 200);
    const QByteArray id = jsonOf(byName)[u"Id"_s].toString().toLatin1();
    QCOMPARE(id.size(), 64);
    QCOMPARE(ask(*engine, "/containers/" + id + "/json").body, byName.body);
    QCOMPARE(ask(*engine, "/containers/" + id.left(12) + "/json").body, byName.body);
    const QByteArray image = jsonOf(byName)[u"Image"_s].toString().toLatin1();
    QCOMPARE(jsonOf(ask(*engine, "/images/" + image + "/json"))[u"Id"_s].toString().toLatin1(), image);
}

void SimEngineTest::wordsWhatIsMissing_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("container") << u"edge-gw"_s << QByteArray("/v1.41/containers/nobody/json") << 404
                               << u"No such container: nobody"_s;
    QTest::newRow("podman's") << u"office-nas"_s << QByteArray("/containers/nobody/json") << 404
                              << u"no container with name or ID \"nobody\" found: no such container"_s;
    QTest::newRow("image") << u"edge-gw"_s << QByteArray("/images/none/x:1/json") << 404
                           << u"No such image: none/x:1"_s;
    QTest::newRow("exec") << u"edge-gw"_s << QByteArray("/exec/77/json") << 404 << u"No such exec instance: 77"_s;
    QTest::newRow("page") << u"edge-gw"_s << QByteArray("/v1.41/nothing") << 404 << u"page not found"_s;
}

void SimEngineTest::wordsWhatIsMissing()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QString, message);
    const SimAnswer answer = ask(*engineOf(host), path);
    QCOMPARE(answer.status, status);
    QCOMPARE(messageOf(answer), message);
}

void SimEngineTest::cannotBeChanged()
{
    const auto engine = engineOf(u"staging"_s);
    for (const QByteArray method : {"POST", "PUT", "DELETE"}) {
        const SimAnswer answer = ask(*engine, "/v1.44/containers/edge-caddy-1/stop", {}, method);
        QCOMPARE(answer.status, 405);
        QVERIFY(!messageOf(answer).isEmpty());
    }
}

void SimEngineTest::showsProcesses()
{
    const auto engine = engineOf(u"edge-gw"_s);
    const QJsonDocument top = jsonOf(ask(*engine, "/containers/bastion/top", "ps_args=-eo+pid,comm"));
    QCOMPARE(top[u"Titles"_s].toArray(), (QJsonArray{u"PID"_s, u"COMMAND"_s}));
    QCOMPARE(top[u"Processes"_s][0][1].toString(), u"sshd"_s);
    const QJsonDocument usual = jsonOf(ask(*engine, "/containers/bastion/top"));
    QCOMPARE(usual[u"Titles"_s].toArray().size(), usual[u"Processes"_s][0].toArray().size());
    const SimAnswer stopped = ask(*engine, "/containers/old-haproxy/top");
    QCOMPARE(stopped.status, 409);
    QVERIFY(messageOf(stopped).endsWith(u"is not running"_s));
}

void SimEngineTest::describesRunningExecs()
{
    const auto engine = engineOf(u"ci-runner-1"_s);
    const QJsonDocument container = jsonOf(ask(*engine, "/containers/debug-buildx/json"));
    const QString id = container[u"ExecIDs"_s][0].toString();
    const QJsonDocument exec = jsonOf(ask(*engine, "/v1.44/exec/" + id.toLatin1() + "/json"));
    QCOMPARE(exec[u"ID"_s].toString(), id);
    QCOMPARE(exec[u"ContainerID"_s], container[u"Id"_s]);
    QVERIFY(exec[u"ProcessConfig"_s][u"privileged"_s].toBool());
    QVERIFY(exec[u"Running"_s].toBool());
}

void SimEngineTest::listsServicesOnAManagerOnly()
{
    const QJsonArray services = jsonOf(ask(*engineOf(u"swarm-mgr-1"_s), "/v1.44/services")).array();
    QVERIFY(services.size() > 5);
    QCOMPARE(services[0][u"Endpoint"_s][u"Ports"_s][0][u"PublishedPort"_s].toInt(), 80);
    QCOMPARE(ask(*engineOf(u"staging"_s), "/services").status, 503);
    QCOMPARE(messageOf(ask(*engineOf(u"office-nas"_s), "/services")), u"node is not part of a swarm"_s);
}

void SimEngineTest::sendsLongAnswersInChunks()
{
    const auto engine = engineOf(u"edge-gw"_s);
    QVERIFY(ask(*engine, "/containers/json").chunked);
    QVERIFY(!ask(*engine, "/_ping").chunked);
    QVERIFY(!ask(*engine, "/containers/nobody/json").chunked);
}

void SimEngineTest::waitsBeforeAnswering()
{
    const auto engine = engineOf(u"edge-gw"_s);
    QCOMPARE(ask(*engine, "/info").delayMs, 0);
    engine->setDelay(30);
    QCOMPARE(ask(*engine, "/info").delayMs, 30);
}

void SimEngineTest::servesReadyDocumentsOfTheRightSize()
{
    SimEngine first(makeScaleHost(0, 100));
    SimEngine second(makeScaleHost(1, 100));
    const QJsonArray list = jsonOf(ask(first, "/containers/json", "all=1")).array();
    QCOMPARE(list.size(), 100);
    QSet<QString> ids;
    QSet<QString> names;
    for (const QJsonValue& entry : list) {
        const QByteArray id = entry[u"Id"_s].toString().toLatin1();
        const SimAnswer answer = ask(first, "/v1.44/containers/" + id + "/json");
        QVERIFY(answer.body.size() > 8'000 && answer.body.size() < 9'400);
        const QJsonDocument document = jsonOf(answer);
        QCOMPARE(document[u"Id"_s].toString().toLatin1(), id);
        QCOMPARE(document[u"Name"_s], entry[u"Names"_s][0]);
        QVERIFY(document[u"HostsPath"_s].toString().contains(QString::fromLatin1(id)));
        QCOMPARE(ask(first, "/images/" + document[u"Image"_s].toString().toLatin1() + "/json").status, 200);
        ids.insert(document[u"Id"_s].toString());
        names.insert(document[u"Name"_s].toString());
    }
    const QJsonArray otherList = jsonOf(ask(second, "/containers/json", "all=1")).array();
    for (const QJsonValue& entry : otherList) {
        ids.insert(entry[u"Id"_s].toString());
        names.insert(entry[u"Names"_s][0].toString());
    }
    QCOMPARE(ids.size(), 200);
    QCOMPARE(names.size(), 200);
}

QTEST_GUILESS_MAIN(SimEngineTest)

#include "tst_simengine.moc"
