// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scalecontent.h"
#include "app/demo/simengine.h"

#include "simclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class SimFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hasANameForEachFault();
    void knowsNoOtherName();
    void staysSilent();
    void closesAtOnce();
    void isNoHttp();
    void isAWebServer();
    void breaksOffInTheMiddle();
    void failsWithTheEnginesMessage();
    void redirects();
    void neverEndsItsHeader();
    void streamsAHugeBody_data();
    void streamsAHugeBody();
    void nestsDeeply();
    void breaksUtf8AndNothingElse();
    void sendsNullForLists();
    void sendsWhatNobodyKnows();
    void claimsAnotherApi_data();
    void claimsAnotherApi();
    void singlesOutSomeContainers_data();
    void singlesOutSomeContainers();
    void tricklesSlowly();
    void forbidsAsAProxy();
    void leavesPingAlone_data();
    void leavesPingAlone();
    void concernsOnlyThePathAskedFor();
    void canBeSwitchedOff();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimEngine> m_engine;
    std::unique_ptr<SimServer> m_server;
    QString m_path;

    [[nodiscard]] QStringList containerIds();
};

namespace {

const QByteArray list = "/containers/json?all=1";

QJsonDocument jsonOf(const SimReply& reply)
{
    return QJsonDocument::fromJson(reply.body);
}

} // namespace

void SimFaultTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<SimEngine>(makeScaleHost(7, 30));
    m_server = std::make_unique<SimServer>(*m_engine);
    m_path = m_dir->filePath(u"s.sock"_s);
    QVERIFY(m_server->listen(m_path).has_value());
}

void SimFaultTest::cleanup()
{
    m_server.reset();
    m_engine.reset();
    m_dir.reset();
}

QStringList SimFaultTest::containerIds()
{
    QStringList ids;
    const QJsonArray entries = jsonOf(request(m_path, list)).array();
    for (const QJsonValue& entry : entries) {
        ids.append(entry[u"Id"_s].toString());
    }
    return ids;
}

void SimFaultTest::hasANameForEachFault()
{
    const QStringList names = simFaultNames();
    QCOMPARE(names.size(), static_cast<qsizetype>(SimFault::Forbidden) + 1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto fault = static_cast<SimFault>(i);
        QCOMPARE(simFaultName(fault), names.at(i));
        QVERIFY(simFaultFromName(names.at(i)) == fault);
    }
}

void SimFaultTest::knowsNoOtherName()
{
    QVERIFY(!simFaultFromName(u"tired"));
    QVERIFY(!simFaultFromName(u""));
}

void SimFaultTest::staysSilent()
{
    m_engine->setFault(SimFault::Silent);
    SimClient client(m_path);
    client.send("GET /_ping HTTP/1.1\r\n\r\nGET /_ping HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(m_server->requestCount(), 1);
    QVERIFY(!QTest::qWaitFor([&client] { return client.isClosed() || !client.received().isEmpty(); }, 100));
    QCOMPARE(m_server->requestCount(), 1);
}

void SimFaultTest::closesAtOnce()
{
    m_engine->setFault(SimFault::ClosesAtOnce);
    SimClient client(m_path);
    QTRY_COMPARE(m_server->connectionCount(), 1);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(m_server->requestCount(), 0);
}

void SimFaultTest::isNoHttp()
{
    m_engine->setFault(SimFault::Garbage);
    SimClient client(m_path);
    client.send("GET /_ping HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.received().isEmpty());
    QVERIFY(!client.received().contains("HTTP/"));
}

void SimFaultTest::isAWebServer()
{
    m_engine->setFault(SimFault::Html);
    const SimReply reply = request(m_path, "/_ping");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), "text/html");
    QVERIFY(reply.header("Api-Version").isNull());
    QVERIFY(reply.body.startsWith("<!DOCTYPE html>"));
}

void SimFaultTest::breaksOffInTheMiddle()
{
    m_engine->setFault(SimFault::Half);
    const SimReply reply = request(m_path, list);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.complete);
    const qint64 announced = reply.header("Content-Length").toLongLong();
    QCOMPARE(reply.body.size(), announced / 2);
    QVERIFY(jsonOf(reply).isNull());
}

void SimFaultTest::failsWithTheEnginesMessage()
{
    m_engine->setFault(SimFault::Status500);
    const SimReply reply = request(m_path, "/_ping");
    QCOMPARE(reply.status, 500);
    QVERIFY(jsonOf(reply)[u"message"_s].toString().contains(u"input/output error"_s));
}

void SimFaultTest::redirects()
{
    m_engine->setFault(SimFault::Redirect);
    const SimReply reply = request(m_path, "/v1.41/info");
    QCOMPARE(reply.status, 301);
    QCOMPARE(reply.header("Location"), "http://127.0.0.1:1/v1.41/info");
}

void SimFaultTest::neverEndsItsHeader()
{
    m_engine->setFault(SimFault::EndlessHeader);
    SimClient client(m_path);
    client.send("GET /_ping HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(client.received().size() > 4'000'000);
    QVERIFY(client.received().startsWith("HTTP/1.1 200 OK\r\nX-Padding-1: p"));
    QVERIFY(!client.received().contains("\r\n\r\n"));
    client.close();
    QTRY_VERIFY(m_server->findChildren<QLocalSocket*>().isEmpty());
}

void SimFaultTest::streamsAHugeBody_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<QByteArray>("announced");
    QTest::newRow("chunks") << SimFault::HugeBody << QByteArray();
    QTest::newRow("announced") << SimFault::HugeLength << QByteArray::number((qint64(2) << 30) + 9);
}

void SimFaultTest::streamsAHugeBody()
{
    QFETCH(SimFault, fault);
    QFETCH(QByteArray, announced);
    m_engine->setFault(fault);
    SimClient client(m_path);
    client.send("GET /info HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(client.received().size() > 8'000'000);
    const SimReply reply = parseReply(client.received());
    QCOMPARE(reply.header("Content-Length"), announced);
    QCOMPARE(reply.header("Transfer-Encoding"), announced.isEmpty() ? QByteArray("chunked") : QByteArray());
    QVERIFY(reply.body.startsWith("{\"Name\":\"xxxx"));
    QVERIFY(!client.isClosed());
}

void SimFaultTest::nestsDeeply()
{
    m_engine->setFault(SimFault::DeepJson);
    const SimReply reply = request(m_path, list);
    QVERIFY(reply.complete);
    QCOMPARE(reply.body.count('['), 1'000'000);
    QCOMPARE(reply.body.count(']'), 1'000'000);
}

void SimFaultTest::breaksUtf8AndNothingElse()
{
    const QByteArray good = request(m_path, list).body;
    m_engine->setFault(SimFault::InvalidUtf8);
    QByteArray body = request(m_path, list).body;
    QVERIFY(body.count('\xff') >= 30); // each container's name at least
    body.replace("\xff\xc0\xaf", "");
    QCOMPARE(body, good);
}

void SimFaultTest::sendsNullForLists()
{
    const QString id = containerIds().first();
    m_engine->setFault(SimFault::NullLists);
    const SimReply reply = request(m_path, "/containers/" + id.toLatin1() + "/json");
    QVERIFY(!reply.body.contains('['));
    const QJsonDocument document = jsonOf(reply);
    QCOMPARE(document[u"Id"_s].toString(), id);
    QVERIFY(document[u"Mounts"_s].isNull());
    QVERIFY(document[u"Config"_s][u"Env"_s].isNull());
    QVERIFY(document[u"NetworkSettings"_s].isObject());
    QCOMPARE(jsonOf(request(m_path, list)).array().size(), 30);
}

void SimFaultTest::sendsWhatNobodyKnows()
{
    const QString id = containerIds().first();
    m_engine->setFault(SimFault::UnknownFields);
    const QJsonDocument document = jsonOf(request(m_path, "/containers/" + id.toLatin1() + "/json"));
    QCOMPARE(document[u"Id"_s].toString(), id);
    QCOMPARE(document[u"State"_s][u"Status"_s].toString(), u"hibernating"_s);
    QCOMPARE(document[u"Mounts"_s][0][u"Type"_s].toString(), u"hibernating"_s);
    QVERIFY(document[u"Quantum"_s].isObject());
    QVERIFY(document[u"HostConfig"_s][u"FutureList"_s].isArray());
    QCOMPARE(jsonOf(request(m_path, list))[0][u"State"_s].toString(), u"hibernating"_s);
}

void SimFaultTest::claimsAnotherApi_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<QByteArray>("api");
    QTest::addColumn<QByteArray>("served");
    QTest::addColumn<QByteArray>("refused");
    QTest::newRow("newer") << SimFault::NewerApi << QByteArray("1.99") << QByteArray("/v1.99/info")
                           << QByteArray("/v1.43/info");
    QTest::newRow("older") << SimFault::OlderApi << QByteArray("1.12") << QByteArray("/v1.12/info")
                           << QByteArray("/v1.24/info");
}

void SimFaultTest::claimsAnotherApi()
{
    QFETCH(SimFault, fault);
    QFETCH(QByteArray, api);
    QFETCH(QByteArray, served);
    QFETCH(QByteArray, refused);
    m_engine->setFault(fault);
    QCOMPARE(request(m_path, "/_ping", "HEAD").header("Api-Version"), api);
    QCOMPARE(jsonOf(request(m_path, "/version"))[u"ApiVersion"_s].toString(), QString::fromLatin1(api));
    QCOMPARE(request(m_path, served).status, 200);
    QCOMPARE(request(m_path, refused).status, 400);
}

void SimFaultTest::singlesOutSomeContainers_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("vanishing") << SimFault::Vanishing << 404;
    QTest::newRow("hidden") << SimFault::Hidden << 404;
    QTest::newRow("unreadable") << SimFault::SomeUnreadable << 500;
}

void SimFaultTest::singlesOutSomeContainers()
{
    QFETCH(SimFault, fault);
    QFETCH(int, status);
    m_engine->setFault(fault);
    const QStringList ids = containerIds();
    QCOMPARE(ids.size(), 30);
    int failed = 0;
    for (const QString& id : ids) {
        const bool singledOut = isSingledOut(id.toLatin1());
        QCOMPARE(request(m_path, "/containers/" + id.toLatin1() + "/json").status, singledOut ? status : 200);
        failed += singledOut ? 1 : 0;
    }
    QVERIFY(failed > 3 && failed < 20);
    QCOMPARE(containerIds().size(), fault == SimFault::Vanishing ? 30 - failed : 30);
}

void SimFaultTest::tricklesSlowly()
{
    m_engine->setFault(SimFault::Slow);
    SimClient client(m_path);
    QElapsedTimer timer;
    timer.start();
    client.send("GET /_ping HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(client.received().size() >= 21);
    QVERIFY(timer.elapsed() >= 2 * SimAnswer::tickMs - 10);
    QVERIFY(client.received().size() < 50);
}

void SimFaultTest::forbidsAsAProxy()
{
    m_engine->setFault(SimFault::Forbidden);
    QCOMPARE(request(m_path, "/v1.44/containers/json").status, 200);
    QCOMPARE(request(m_path, "/version").status, 200);
    for (const QByteArray path : {"/v1.44/info", "/v1.44/images/json", "/v1.44/volumes", "/networks"}) {
        const SimReply reply = request(m_path, path);
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.header("Content-Type"), "text/html");
    }
}

void SimFaultTest::leavesPingAlone_data()
{
    QTest::addColumn<SimFault>("fault");
    for (const SimFault fault : {SimFault::None, SimFault::Half, SimFault::HugeBody, SimFault::HugeLength,
             SimFault::DeepJson, SimFault::InvalidUtf8, SimFault::NullLists, SimFault::UnknownFields,
             SimFault::Vanishing, SimFault::Hidden, SimFault::SomeUnreadable, SimFault::Forbidden}) {
        QTest::newRow(qPrintable(simFaultName(fault))) << fault;
    }
}

void SimFaultTest::leavesPingAlone()
{
    QFETCH(SimFault, fault);
    m_engine->setFault(fault);
    for (const QByteArray method : {"HEAD", "GET"}) {
        const SimReply reply = request(m_path, "/_ping", method);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Api-Version"), "1.47");
        QCOMPARE(reply.body, method == "GET" ? QByteArray("OK") : QByteArray());
    }
}

void SimFaultTest::concernsOnlyThePathAskedFor()
{
    m_engine->setFault(SimFault::Status500, "/images/");
    QCOMPARE(request(m_path, "/v1.44/info").status, 200);
    QCOMPARE(request(m_path, "/v1.44/images/json").status, 500);
}

void SimFaultTest::canBeSwitchedOff()
{
    m_engine->setFault(SimFault::ClosesAtOnce);
    SimClient client(m_path);
    QTRY_VERIFY(client.isClosed());
    m_engine->setFault(SimFault::None);
    QCOMPARE(request(m_path, "/_ping").status, 200);
}

QTEST_GUILESS_MAIN(SimFaultTest)

#include "tst_simfault.moc"
