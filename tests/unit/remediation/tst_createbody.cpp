// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/createbody.h"

#include "app/remediation/bodymounts.h"
#include "tests/unit/remediation/fixturehost.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const RawJson noImage;

//! An inspect document of a plain container with these members laid over it ("HostConfig/Memory" style paths).
RawJson plain(const RawJson& changes)
{
    RawJson document = RawJson::parse(R"({"Id": "0123456789abcdef", "Name": "/web", "Image": "sha256:aa",
        "Config": {"Hostname": "web", "Image": "sha256:aa", "Env": ["A=1"], "Labels": {}},
        "HostConfig": {"NetworkMode": "default", "Binds": null}, "Mounts": [],
        "NetworkSettings": {"Networks": {"bridge": {"NetworkID": "b1", "IPAddress": "172.17.0.2"}}}})");
    document.merge_patch(changes);
    return document;
}

//! The body for a document, on a host with a Swarm network "ingress" and with nothing else.
RawJson bodyOf(const RawJson& inspect, ApiVersion api = {1, 41}, const RawJson& image = noImage)
{
    HostSnapshot snapshot;
    Network overlay;
    overlay.name = u"ingress"_s;
    overlay.scope = u"swarm"_s;
    snapshot.networks.values.push_back(overlay);
    snapshot.networks.state = SectionState::Complete;
    const HostIndex index(snapshot);
    BodyNotes notes;
    return recreateBody({inspect, image, snapshot, index, api, std::nullopt, std::nullopt}, notes);
}

//! What an engine may be sent differently from how it showed it, at this container.
QStringList expectedDifferences(const RawJson& inspect)
{
    QStringList paths;
    const RawJson& config = member(inspect, "Config");
    const RawJson& hostConfig = member(inspect, "HostConfig");
    const bool joined = isContainerMode(stringOf(hostConfig, "NetworkMode"));
    const bool generated = stringOf(config, "Hostname") == stringOf(inspect, "Id").substr(0, 12);
    if (!stringOf(config, "Hostname").empty() && (joined || generated || stringOf(hostConfig, "UTSMode") == "host")) {
        paths += u"Config.Hostname"_s;
    }
    if (joined && config.contains("ExposedPorts")) {
        paths += u"Config.ExposedPorts"_s;
    }
    return paths;
}

QStringList differences(const RawJson& inspect, const RawJson& body)
{
    QStringList paths;
    for (const auto& entry : member(inspect, "Config").items()) {
        if (!body.contains(entry.key()) || body[entry.key()] != entry.value()) {
            paths += "Config."_L1 + QString::fromStdString(entry.key());
        }
    }
    for (const auto& entry : member(inspect, "HostConfig").items()) {
        if (!body["HostConfig"].contains(entry.key()) || body["HostConfig"][entry.key()] != entry.value()) {
            paths += "HostConfig."_L1 + QString::fromStdString(entry.key());
        }
    }
    return paths;
}

} // namespace

class CreateBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsRealContainersVerbatim_data();
    void sendsRealContainersVerbatim();
    void keepsNumbersAndUnknownFields();
    void refusesWhatItCannotKeep_data();
    void refusesWhatItCannotKeep();
    void decidesTheHostname_data();
    void decidesTheHostname();
    void keepsAnEmptyEntrypointEmpty_data();
    void keepsAnEmptyEntrypointEmpty();
    void namesTheImage_data();
    void namesTheImage();
    void pinsMounts_data();
    void pinsMounts();
    void namesNetworks_data();
    void namesNetworks();
    void placesTheMacAddress();
    void movesInterfaceSysctls();
    void takesBindsApart();
};

void CreateBodyTest::sendsRealContainersVerbatim_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("docker 20.10.24") << u"engine-20.10.24"_s;
    QTest::newRow("docker 20.10.24, swarm") << u"engine-20.10.24-swarm"_s;
}

void CreateBodyTest::sendsRealContainersVerbatim()
{
    QFETCH(const QString, folder);
    const FixtureHost host(folder);
    QVERIFY(!host.names().isEmpty());
    for (const QString& name : host.names()) {
        const RawJson inspect = *parseRawDocument(host.inspect(name));
        const QByteArray imageText = host.image(name);
        const RawJson image = imageText.isEmpty() ? RawJson() : *parseRawDocument(imageText);
        BodyNotes notes;
        const RawJson body =
            recreateBody({inspect, image, *host.snapshot(), host.index(), {1, 41}, std::nullopt, std::nullopt}, notes);
        QStringList expected = expectedDifferences(inspect);
        const QStringList found = differences(inspect, body);
        for (const QString& path : found) {
            // The anonymous volume gets its name, and a tag that moved on gives way to the image's id.
            const bool isPinned = path == "HostConfig.Binds"_L1 && name == "mount-anonymous"_L1;
            const bool isById = path == "Config.Image"_L1 && stringOf(body, "Image") == stringOf(inspect, "Image");
            QVERIFY2(expected.contains(path) || isPinned || isById, qPrintable(name + u' ' + path));
        }
        for (const QString& path : expected) {
            QVERIFY2(found.contains(path), qPrintable(name + u' ' + path));
        }
        const RawJson& hostConfig = member(body, "HostConfig");
        const std::string mode = stringOf(hostConfig, "NetworkMode");
        const bool hasNetwork = mode != "host" && mode != "none" && !isContainerMode(mode);
        QCOMPARE(body.contains("NetworkingConfig"), hasNetwork);
    }
}

void CreateBodyTest::keepsNumbersAndUnknownFields()
{
    const QByteArray text = R"({"Id":"0123456789abcdef","Image":"sha256:aa","Config":{"Image":"sha256:aa",)"
                            R"("FromTheFuture":{"Deep":[1,null,-0.5]}},"HostConfig":{"NetworkMode":"none",)"
                            R"("Memory":9223372036854775807,"Big":18446744073709551615,"Low":-9223372036854775808,)"
                            R"("AlsoNew":"ü\u0000"},"NetworkSettings":{"Networks":{"none":{}}}})";
    const Result<RawJson> inspect = parseRawDocument(text);
    QVERIFY(inspect);
    QCOMPARE(compactText(bodyOf(*inspect)),
        QByteArray(R"({"Image":"sha256:aa","FromTheFuture":{"Deep":[1,null,-0.5]},"HostConfig":{"NetworkMode":"none",)"
                   R"("Memory":9223372036854775807,"Big":18446744073709551615,"Low":-9223372036854775808,)"
                   R"("AlsoNew":"ü\u0000"}})"));
}

void CreateBodyTest::refusesWhatItCannotKeep_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("a number beyond 64 bits") << QByteArray(R"({"Memory":18446744073709551616})");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"Id":"x")");
    QTest::newRow("no UTF-8") << QByteArray("{\"Id\":\"\xff\"}");
    QTest::newRow("too deep") << QByteArray("{\"a\":") + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
}

void CreateBodyTest::refusesWhatItCannotKeep()
{
    QFETCH(const QByteArray, document);
    QVERIFY(!parseRawDocument(document));
}

void CreateBodyTest::decidesTheHostname_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("hostname");
    const auto add = [](const char* name, const char* changes, const char* expected) {
        QTest::newRow(name) << QByteArray(changes) << QString::fromLatin1(expected);
    };
    add("chosen", "{}", "web");
    add("generated", R"({"Config":{"Hostname":"0123456789ab"}})", "");
    add("generated, data keyed by it", R"({"Config":{"Hostname":"0123456789ab","Image":"docker.io/x/rabbitmq:3"}})",
        "0123456789ab");
    add("the same, but it talks to the engine",
        R"({"Config":{"Hostname":"0123456789ab","Image":"rabbitmq"},
            "Mounts":[{"Type":"bind","Source":"/run/docker.sock","Destination":"/s","RW":true}]})",
        "");
    add("the host's", R"({"HostConfig":{"UTSMode":"host"}})", "");
    add("another container's network", R"({"HostConfig":{"NetworkMode":"container:x"}})", "");
    add("the host's network", R"({"HostConfig":{"NetworkMode":"host"}})", "web");
}

void CreateBodyTest::decidesTheHostname()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, hostname);
    QCOMPARE(textOf(bodyOf(plain(RawJson::parse(changes.toStdString()))), "Hostname"), hostname);
}

void CreateBodyTest::keepsAnEmptyEntrypointEmpty_data()
{
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("cleared, though the image has one")
        << QByteArray("null") << QByteArray(R"(["/run"])") << QByteArray(R"([""])");
    QTest::newRow("cleared by an empty list") << QByteArray("[]") << QByteArray(R"(["/run"])") << QByteArray(R"([""])");
    QTest::newRow("neither has one") << QByteArray("null") << QByteArray("null") << QByteArray("null");
    QTest::newRow("its own") << QByteArray(R"(["/a"])") << QByteArray(R"(["/run"])") << QByteArray(R"(["/a"])");
}

void CreateBodyTest::keepsAnEmptyEntrypointEmpty()
{
    QFETCH(const QByteArray, container);
    QFETCH(const QByteArray, image);
    QFETCH(const QByteArray, sent);
    RawJson inspect = plain(RawJson::object());
    inspect["Config"]["Entrypoint"] = RawJson::parse(container.toStdString());
    const RawJson imageDocument = {{"Config", {{"Entrypoint", RawJson::parse(image.toStdString())}}}};
    QCOMPARE(compactText(bodyOf(inspect, {1, 41}, imageDocument)["Entrypoint"]), sent);
}

void CreateBodyTest::namesTheImage_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<bool>("kept");
    QTest::newRow("its tag") << u"nginx:1"_s << u"nginx:1"_s << true;
    QTest::newRow("without a tag") << u"nginx"_s << u"nginx:latest"_s << true;
    QTest::newRow("with the default registry") << u"docker.io/library/nginx:1"_s << u"nginx:1"_s << true;
    QTest::newRow("a registry with a port") << u"host:5000/nginx"_s << u"host:5000/nginx:latest"_s << true;
    QTest::newRow("by digest") << u"nginx@sha256:dd"_s << u"nginx@sha256:dd"_s << true;
    QTest::newRow("by tag and digest") << u"nginx:1@sha256:dd"_s << u"nginx@sha256:dd"_s << true;
    QTest::newRow("a tag that moved on") << u"nginx:1"_s << u"nginx:0"_s << false;
    QTest::newRow("another repository") << u"mine/nginx:1"_s << u"nginx:1"_s << false;
    QTest::newRow("a short id") << u"aabbcc"_s << u"nginx:1"_s << false;
}

void CreateBodyTest::namesTheImage()
{
    QFETCH(const QString, written);
    QFETCH(const QString, listed);
    QFETCH(const bool, kept);
    const RawJson inspect = {{"Image", "sha256:ee"}, {"Config", {{"Image", written.toStdString()}}}};
    const RawJson image = {{"RepoTags", {listed.toStdString()}}, {"RepoDigests", {listed.toStdString()}}};
    QCOMPARE(QString::fromStdString(imageReference(inspect, image)), kept ? written : u"sha256:ee"_s);
}

void CreateBodyTest::pinsMounts_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QByteArray>("binds");
    QTest::addColumn<QByteArray>("mounts");
    const auto add = [](const char* name, const char* changes, const char* binds, const char* mounts = "null") {
        QTest::newRow(name) << QByteArray(changes) << QByteArray(binds) << QByteArray(mounts);
    };
    add("anonymous volume",
        R"({"Mounts":[{"Type":"volume","Name":"v1","Source":"/x","Destination":"/data","RW":true}]})",
        R"(["v1:/data:rw,nocopy"])");
    add("beside a bind",
        R"({"HostConfig":{"Binds":["/a:/a/"]},"Mounts":[{"Type":"bind","Source":"/a","Destination":"/a","RW":true},
            {"Type":"volume","Name":"v1","Destination":"/data","RW":false}]})",
        R"(["/a:/a/","v1:/data:ro,nocopy"])");
    add("anonymous by --mount",
        R"({"HostConfig":{"Mounts":[{"Type":"volume","Target":"/data"}]},
            "Mounts":[{"Type":"volume","Name":"v2","Destination":"/data","RW":true}]})",
        "null", R"([{"Type":"volume","Target":"/data","Source":"v2","VolumeOptions":{"NoCopy":true}}])");
    add("named by --mount",
        R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"v","Target":"/data"}]},
            "Mounts":[{"Type":"volume","Name":"v","Destination":"/data","RW":true}]})",
        "null", R"([{"Type":"volume","Source":"v","Target":"/data"}])");
    add("tmpfs", R"({"HostConfig":{"Tmpfs":{"/run":""}},"Mounts":[{"Type":"tmpfs","Destination":"/run","RW":true}]})",
        "null");
    add("from a container that is gone",
        R"({"HostConfig":{"VolumesFrom":["gone"]},"Mounts":[
            {"Type":"bind","Source":"/a","Destination":"/a","RW":true,"Propagation":"rshared"}]})",
        R"(["/a:/a:rw,rshared"])");
}

void CreateBodyTest::pinsMounts()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QByteArray, binds);
    QFETCH(const QByteArray, mounts);
    const RawJson hostConfig = bodyOf(plain(RawJson::parse(changes.toStdString())))["HostConfig"];
    QCOMPARE(compactText(member(hostConfig, "Binds")), binds);
    QCOMPARE(compactText(member(hostConfig, "Mounts")), mounts);
    QVERIFY(isBlank(member(hostConfig, "VolumesFrom")));
}

void CreateBodyTest::namesNetworks_data()
{
    QTest::addColumn<QByteArray>("networks");
    QTest::addColumn<QByteArray>("sent");
    const auto add = [](const char* name, const char* networks, const char* sent) {
        QTest::newRow(name) << QByteArray(networks) << QByteArray(sent);
    };
    add("default bridge", R"({"bridge":{"IPAMConfig":null,"Aliases":["x"],"NetworkID":"b","Gateway":"g"}})",
        R"({"bridge":{}})");
    add("a user's network called nat", R"({"nat":{"Aliases":["db","0123456789ab"]}})", R"({"nat":{"Aliases":["db"]}})");
    add("fixed address and alias",
        R"({"a":{"IPAMConfig":{"IPv4Address":"10.0.0.5"},"Aliases":["db","0123456789ab"],"IPAddress":"10.0.0.5"}})",
        R"({"a":{"IPAMConfig":{"IPv4Address":"10.0.0.5"},"Aliases":["db"]}})");
    add("address that Swarm gave", R"({"ingress":{"IPAMConfig":{"IPv4Address":"10.0.0.5"}}})", R"({"ingress":{}})");
    add("several, with options",
        R"({"a":{"DriverOpts":{"k":"v"},"GwPriority":5},"b":{"Links":["x:y"],"GwPriority":0}})",
        R"({"a":{"DriverOpts":{"k":"v"},"GwPriority":5},"b":{"Links":["x:y"]}})");
}

void CreateBodyTest::namesNetworks()
{
    QFETCH(const QByteArray, networks);
    QFETCH(const QByteArray, sent);
    RawJson inspect = plain({{"HostConfig", {{"NetworkMode", "a"}, {"Links", {"/db:/web/database"}}}}});
    inspect["NetworkSettings"]["Networks"] = RawJson::parse(networks.toStdString());
    const RawJson body = bodyOf(inspect);
    QCOMPARE(compactText(member(member(body, "NetworkingConfig"), "EndpointsConfig")), sent);
    QCOMPARE(compactText(body["HostConfig"]["Links"]), QByteArray(R"(["db:database"])"));
}

void CreateBodyTest::placesTheMacAddress()
{
    RawJson inspect = plain({{"Config", {{"MacAddress", "02:00:00:00:00:01"}}}});
    inspect["NetworkSettings"]["Networks"]["b"] = {{"IPAddress", "10.0.0.2"}, {"MacAddress", "02:42:0a:00:00:02"}};
    inspect["NetworkSettings"]["Networks"]["c"] = {{"IPAddress", "10.0.0.3"}, {"MacAddress", "52:00:00:00:00:03"}};
    const RawJson old = bodyOf(inspect, {1, 43});
    QCOMPARE(textOf(old, "MacAddress"), u"02:00:00:00:00:01"_s);
    const RawJson body = bodyOf(inspect, {1, 44});
    QVERIFY(!body.contains("MacAddress"));
    const RawJson& endpoints = body["NetworkingConfig"]["EndpointsConfig"];
    QCOMPARE(textOf(endpoints["bridge"], "MacAddress"), u"02:00:00:00:00:01"_s);
    QVERIFY(!endpoints["b"].contains("MacAddress"));
    QCOMPARE(textOf(endpoints["c"], "MacAddress"), u"52:00:00:00:00:03"_s);
}

void CreateBodyTest::movesInterfaceSysctls()
{
    const RawJson inspect =
        plain({{"HostConfig", {{"Sysctls", {{"net.ipv4.conf.eth0.forwarding", "1"}, {"kernel.msgmax", "9"}}}}}});
    QVERIFY(bodyOf(inspect, {1, 47})["HostConfig"]["Sysctls"] == inspect["HostConfig"]["Sysctls"]);
    const RawJson body = bodyOf(inspect, {1, 48});
    QCOMPARE(compactText(body["HostConfig"]["Sysctls"]), QByteArray(R"({"kernel.msgmax":"9"})"));
    QCOMPARE(compactText(body["NetworkingConfig"]["EndpointsConfig"]["bridge"]),
        QByteArray(R"({"DriverOpts":{"com.docker.network.endpoint.sysctls":"net.ipv4.conf.IFNAME.forwarding=1"}})"));
}

void CreateBodyTest::takesBindsApart()
{
    for (const char* text : {"/a:/b", "v:/b:ro,z", "/a:/b:rw"}) {
        QCOMPARE(readBind(text).text(), std::string(text));
    }
    QCOMPARE(readBind("v:/b:ro,z").options, std::string("ro,z"));
    QCOMPARE(readBind("/b").destination, std::string("/b"));
}

QTEST_GUILESS_MAIN(CreateBodyTest)

#include "tst_createbody.moc"
