// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/recreaterequests.h"

#include "app/remediation/createbody.h"
#include "app/remediation/twinrequests.h"
#include "app/rules/hostindex.h"
#include "models/domain/transactionnames.h"

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

RecreateRequests requestsFor(const RawJson& body, const RawJson& inspect, ApiVersion api,
    const RawJson& image = noImage, const QString& architecture = {})
{
    HostSnapshot snapshot;
    snapshot.engine.arch = architecture;
    const HostIndex index(snapshot);
    return recreateRequests(u"web.hull-new"_s, body, {inspect, image, snapshot, index, api, {}, {}});
}

} // namespace

Q_DECLARE_METATYPE(Hull::RawJson)

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
    void makesATwinOfAGuard_data();
    void makesATwinOfAGuard();
    void takesNoBrokenGuard();
};

void RecreateRequestsTest::splitsNetworksForOldEngines()
{
    const RawJson body = bodyOn("b", R"({"a":{"Aliases":["x"]},"b":{"Aliases":["y"]}})");
    const RecreateRequests requests = requestsFor(body, inspectOn("b"), {1, 43});
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
    const RecreateRequests requests = requestsFor(body, inspectOn("b"), {1, 44});
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
    const RecreateRequests requests = requestsFor(bodyOn(name.constData(), nullptr), inspect, {1, 41});
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
    const RawJson image = {{"Os", "linux"}, {"Architecture", "arm64"}, {"Variant", "v8"}};
    const RecreateRequests requests = requestsFor(bodyOn("none", nullptr), {{"Name", "/web"}}, {1, 41}, image, engine);
    QCOMPARE(requests.create.path, QByteArray("/v1.41/containers/create") + query);
}

void RecreateRequestsTest::knowsItsOwnNames()
{
    for (const QString& name : {replacementName(u"web"_s), parkedName(u"web"_s), guardName(u"web"_s)}) {
        QVERIFY(isTransactionName(name));
    }
    QVERIFY(!isTransactionName(u"web.hull"_s));
}

void RecreateRequestsTest::makesATwinOfAGuard_data()
{
    QTest::addColumn<RawJson>("guard"); // merged into the usual one
    QTest::addColumn<RawJson>("image");
    QTest::addColumn<RawJson>("wanted"); // the part of the body that it is about
    const RawJson image = {{"RepoTags", {"busybox:1"}}};
    QTest::newRow("removes itself again")
        << RawJson::object() << image << RawJson({{"HostConfig", {{"AutoRemove", true}}}});
    QTest::newRow("a host name of its own") << RawJson::object() << image << RawJson({{"Hostname", ""}});
    QTest::newRow("a given host name") << RawJson({{"Config", {{"Hostname", "db"}}}}) << image
                                       << RawJson({{"Hostname", "db"}});
    QTest::newRow("no entrypoint, whatever the image has")
        << RawJson({{"Config", {{"Entrypoint", nullptr}}}}) << image << RawJson({{"Entrypoint", {""}}});
    QTest::newRow("the reference still means it") << RawJson::object() << image << RawJson({{"Image", "busybox:1"}});
    QTest::newRow("the reference means another image")
        << RawJson::object() << RawJson({{"RepoTags", RawJson::array()}}) << RawJson({{"Image", "sha256:1"}});
    QTest::newRow("the image was not read") << RawJson::object() << RawJson() << RawJson({{"Image", "sha256:1"}});
    QTest::newRow("where its volumes come from stays")
        << RawJson({{"HostConfig", {{"VolumesFrom", {"data"}}}}}) << image
        << RawJson({{"HostConfig", {{"VolumesFrom", {"data"}}}}});
    QTest::newRow("a network with names and an address")
        << RawJson({{"NetworkSettings",
               {{"Networks",
                   {{"b",
                       {{"Aliases", {"x", std::string(12, 'a')}}, {"IPAMConfig", {{"IPv4Address", "10.0.0.9"}}}}}}}}}})
        << image
        << RawJson({{"NetworkingConfig",
               {{"EndpointsConfig", {{"b", {{"IPAMConfig", {{"IPv4Address", "10.0.0.9"}}}, {"Aliases", {"x"}}}}}}}}});
}

void RecreateRequestsTest::makesATwinOfAGuard()
{
    QFETCH(const RawJson, guard);
    QFETCH(const RawJson, image);
    QFETCH(const RawJson, wanted);
    const std::string id(64, 'a');
    RawJson document = {{"Id", id}, {"Name", "/web.hull-guard"}, {"Image", "sha256:1"},
        {"Config", {{"Hostname", id.substr(0, 12)}, {"Image", "busybox:1"}, {"Entrypoint", {"sh"}}}},
        {"HostConfig", {{"AutoRemove", false}, {"NetworkMode", "b"}}},
        {"NetworkSettings", {{"Networks", {{"b", RawJson::object()}}}}}};
    document.merge_patch(guard);
    const Result<RecreateRequests> twin =
        twinRequests(u"web"_s, compactText(document), image.is_null() ? QByteArray() : compactText(image), {1, 41});
    QVERIFY(twin);
    QCOMPARE(twin->create.path, QByteArray("/v1.41/containers/create?name=web"));
    const RawJson body = RawJson::parse(twin->create.body.toStdString());
    RawJson merged = body;
    merged.merge_patch(wanted);
    QCOMPARE(compactText(merged), compactText(body));
}

void RecreateRequestsTest::takesNoBrokenGuard()
{
    QVERIFY(!twinRequests(u"web"_s, "[]", {}, {1, 41}));
    QVERIFY(!twinRequests(u"web"_s, "{}", "{", {1, 41}));
}

QTEST_GUILESS_MAIN(RecreateRequestsTest)

#include "app/remediation/twinrequests.h"
#include "models/domain/transactionnames.h"
#include "tst_recreaterequests.moc"
