// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/recreaterequests.h"

#include "models/domain/engineinfo.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

const RawJson noImage;

RawJson bodyOn(const char* mode, const char* endpoints)
{
    RawJson body = {{"HostConfig", {{"NetworkMode", mode}}}};
    if (endpoints) {
        body["NetworkingConfig"] = {{"EndpointsConfig", RawJson::parse(endpoints)}};
    }
    return body;
}

RawJson inspectOn(const char* mode)
{
    return {{"Name", "/web"}, {"HostConfig", {{"NetworkMode", mode}}},
        {"NetworkSettings", {{"Networks", {{"a", {{"NetworkID", "1"}}}, {"b", {{"NetworkID", "2"}}}}}}}};
}

} // namespace

class RecreateRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsNetworksForOldEngines();
    void sendsAllNetworksToNewEngines();
    void takesOffTheNetworkThatWasLeft_data();
    void takesOffTheNetworkThatWasLeft();
    void namesForeignPlatformsOnly_data();
    void namesForeignPlatformsOnly();
    void knowsItsOwnNames();
};

void RecreateRequestsTest::splitsNetworksForOldEngines()
{
    const RawJson body = bodyOn("b", R"({"a":{"Aliases":["x"]},"b":{"Aliases":["y"]}})");
    const RecreateRequests requests = recreateRequests(body, inspectOn("b"), noImage, {}, {1, 43});
    QCOMPARE(requests.create.method, QByteArray("POST"));
    QCOMPARE(requests.create.path, QByteArray("/v1.43/containers/create?name=web.hull-new"));
    QCOMPARE(requests.create.body,
        QByteArray(
            R"({"HostConfig":{"NetworkMode":"b"},"NetworkingConfig":{"EndpointsConfig":{"b":{"Aliases":["y"]}}}})"));
    QCOMPARE(requests.networks.size(), size_t(1));
    QCOMPARE(requests.networks[0].path, QByteArray("/v1.43/networks/a/connect"));
    QCOMPARE(
        requests.networks[0].body, QByteArray(R"({"EndpointConfig":{"Aliases":["x"]},"Container":"web.hull-new"})"));
}

void RecreateRequestsTest::sendsAllNetworksToNewEngines()
{
    const RawJson body = bodyOn("b", R"({"a":{},"b":{}})");
    const RecreateRequests requests = recreateRequests(body, inspectOn("b"), noImage, {}, {1, 44});
    QCOMPARE(requests.create.body, compactText(body));
    QVERIFY(requests.networks.empty());
}

void RecreateRequestsTest::takesOffTheNetworkThatWasLeft_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("default") << u"default"_s << QByteArray("/v1.41/networks/bridge/disconnect");
    QTest::newRow("its own") << u"a"_s << QByteArray("/v1.41/networks/a/disconnect");
    QTest::newRow("host") << u"host"_s << QByteArray();
    QTest::newRow("none") << u"none"_s << QByteArray();
    QTest::newRow("another container's") << u"container:x"_s << QByteArray();
}

void RecreateRequestsTest::takesOffTheNetworkThatWasLeft()
{
    QFETCH(const QString, mode);
    QFETCH(const QByteArray, path);
    const QByteArray name = mode.toLatin1();
    const RawJson inspect = {{"Name", "/web"}, {"NetworkSettings", {{"Networks", RawJson::object()}}}};
    const RecreateRequests requests =
        recreateRequests(bodyOn(name.constData(), nullptr), inspect, noImage, {}, {1, 41});
    QCOMPARE(requests.networks.empty() ? QByteArray() : requests.networks.front().path, path);
}

void RecreateRequestsTest::namesForeignPlatformsOnly_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("the engine's own") << u"aarch64"_s << QByteArray("?name=web.hull-new");
    QTest::newRow("emulated") << u"x86_64"_s << QByteArray("?name=web.hull-new&platform=linux%2Farm64%2Fv8");
    QTest::newRow("not known") << QString() << QByteArray("?name=web.hull-new");
}

void RecreateRequestsTest::namesForeignPlatformsOnly()
{
    QFETCH(const QString, engine);
    QFETCH(const QByteArray, query);
    EngineInfo info;
    info.arch = engine;
    const RawJson image = {{"Os", "linux"}, {"Architecture", "arm64"}, {"Variant", "v8"}};
    const RecreateRequests requests =
        recreateRequests(bodyOn("none", nullptr), {{"Name", "/web"}}, image, info, {1, 41});
    QCOMPARE(requests.create.path, QByteArray("/v1.41/containers/create") + query);
}

void RecreateRequestsTest::knowsItsOwnNames()
{
    for (const QString& name : {replacementName(u"web"_s), parkedName(u"web"_s), guardName(u"web"_s)}) {
        QVERIFY(isTransactionName(name));
    }
    QVERIFY(!isTransactionName(u"web.hull"_s));
}

QTEST_GUILESS_MAIN(RecreateRequestsTest)

#include "models/domain/transactionnames.h"
#include "tst_recreaterequests.moc"
