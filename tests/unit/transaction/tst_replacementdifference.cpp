// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/replacementdifference.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

RecreateRequests requestsFor(const QByteArray& config, const QByteArray& hostConfig, const QByteArray& endpoints = {})
{
    RecreateRequests requests;
    requests.create.body = '{' + config + (config.isEmpty() ? "" : ",") + "\"HostConfig\":{" + hostConfig + '}'
        + (endpoints.isEmpty() ? QByteArray() : ",\"NetworkingConfig\":{\"EndpointsConfig\":{" + endpoints + "}}")
        + '}';
    return requests;
}

QByteArray inspectOf(const QByteArray& id, const QByteArray& config, const QByteArray& hostConfig,
    const QByteArray& rest = R"("Mounts":[])")
{
    return R"({"Id":")" + id.repeated(64) + R"(","Image":"sha256:1","Config":{)" + config + R"(},"HostConfig":{)"
        + hostConfig + "}," + rest + '}';
}

} // namespace

class ReplacementDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesConfiguration_data();
    void comparesConfiguration();
    void comparesMountsThatNobodyNamed();
    void comparesNetworks_data();
    void comparesNetworks();
    void showsNoSecret();
    void refusesWhatIsNoDocument();
};

void ReplacementDifferenceTest::comparesConfiguration_data()
{
    QTest::addColumn<QByteArray>("config"); // asked for
    QTest::addColumn<QByteArray>("hostConfig");
    QTest::addColumn<QByteArray>("madeConfig");
    QTest::addColumn<QByteArray>("madeHostConfig");
    QTest::addColumn<QString>("different"); // the paths; empty: none
    const auto row = [](const char* name, const char* config, const char* hostConfig, const char* madeConfig,
                         const char* madeHostConfig, const QString& different = {}) {
        QTest::newRow(name) << QByteArray(config) << QByteArray(hostConfig) << QByteArray(madeConfig)
                            << QByteArray(madeHostConfig) << different;
    };
    row("the same", R"("User":"1")", R"("Memory":5)", R"("User":"1")", R"("Memory":5)");
    row("nothing in other words", R"("Cmd":null)", R"("Binds":null,"Memory":0)", R"("Cmd":[])", R"("Binds":[])");
    row("another order of members", "", R"("LogConfig":{"Type":"a","Config":{}})", "",
        R"("LogConfig":{"Config":{},"Type":"a"})");
    row("no entrypoint", R"("Entrypoint":[""])", "", R"("Entrypoint":null)", "");
    row("a generated host name", R"("Hostname":"")", "", R"("Hostname":"bbbbbbbbbbbb")", "");
    row("another host name", R"("Hostname":"a")", "", R"("Hostname":"b")", "", u"Config.Hostname"_s);
    row("the environment in another order", R"("Env":["A=1","B=2"])", "", R"("Env":["B=2","A=1"])", "");
    row("a missing variable", R"("Env":["A=1","B=2"])", "", R"("Env":["A=1"])", "", u"Config.Env"_s);
    row("no policy by its name", "", R"("RestartPolicy":{"Name":""})", "",
        R"("RestartPolicy":{"Name":"no","MaximumRetryCount":0})");
    row("another policy", "", R"("RestartPolicy":{"Name":"always","MaximumRetryCount":0})", "",
        R"("RestartPolicy":{"Name":"no","MaximumRetryCount":0})", u"HostConfig.RestartPolicy"_s);
    row("the default network", "", R"("NetworkMode":"default")", "", R"("NetworkMode":"bridge")");
    row("capabilities in another spelling", "", R"("CapAdd":["net_admin","CAP_CHOWN"])", "",
        R"("CapAdd":["CHOWN","CAP_NET_ADMIN"])");
    row("one capability more", "", R"("CapAdd":["CHOWN"])", "", R"("CapAdd":["CHOWN","KILL"])", u"HostConfig.CapAdd"_s);
    row("paths that the engine masks", "", R"("MaskedPaths":null)", "", R"("MaskedPaths":["/proc/kcore"])");
    row("paths that were to be masked", "", R"("MaskedPaths":["/proc/kcore"])", "", R"("MaskedPaths":[])",
        u"HostConfig.MaskedPaths"_s);
    row("a label that the engine adds", "", R"("SecurityOpt":["a"])", "", R"("SecurityOpt":["a","label=disable"])");
    row("links in the engine's words", "", R"("Links":["db:database"])", "",
        R"("Links":["/db:/web.hull-new/database"])");
    row("privileged after all", "", R"("Privileged":false)", "", R"("Privileged":true)", u"HostConfig.Privileged"_s);
    row("a field of tomorrow is lost", "", R"("FromTomorrow":{"x":1})", "", "", u"HostConfig.FromTomorrow"_s);
    row("a field that nobody asked for", "", "", "", R"("ReadonlyRootfs":true)", u"HostConfig.ReadonlyRootfs"_s);
}

void ReplacementDifferenceTest::comparesConfiguration()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QByteArray, hostConfig);
    QFETCH(const QByteArray, madeConfig);
    QFETCH(const QByteArray, madeHostConfig);
    const auto found = replacementDifferences(
        requestsFor(config, hostConfig), inspectOf("a", "", ""), inspectOf("b", madeConfig, madeHostConfig));
    QVERIFY(found);
    QStringList paths;
    for (const PlannedChange& change : *found) {
        paths += change.path;
    }
    QTEST(paths.join(u' '), "different");
}

void ReplacementDifferenceTest::comparesMountsThatNobodyNamed()
{
    const QByteArray mount = R"({"Type":"volume","Name":"%","Destination":"/data","RW":true})";
    const auto inspect = [&mount](const QByteArray& id, QByteArray name) {
        return inspectOf(id, "", "", R"("Mounts":[)" + QByteArray(mount).replace('%', name) + ']');
    };
    QVERIFY(replacementDifferences(requestsFor("", ""), inspect("a", "v1"), inspect("b", "v1"))->empty());
    const auto other = replacementDifferences(requestsFor("", ""), inspect("a", "v1"), inspect("b", "v2"));
    QCOMPARE(other->size(), size_t(1));
    const QByteArray binds = R"("Binds":["v2:/data"])";
    const QByteArray made = inspectOf("b", "", binds, R"("Mounts":[)" + QByteArray(mount).replace('%', "v2") + ']');
    QVERIFY(replacementDifferences(requestsFor("", binds), inspect("a", "v1"), made)->empty()); // changed on purpose
}

void ReplacementDifferenceTest::comparesNetworks_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("with what the engine adds")
        << QByteArray(R"("shop":{"Aliases":["front"]})")
        << QByteArray(R"("shop":{"Aliases":["bbbbbbbbbbbb","front"],"IPAddress":"10.0.0.2","IPAMConfig":null})")
        << true;
    QTest::newRow("without the alias") << QByteArray(R"("shop":{"Aliases":["front"]})")
                                       << QByteArray(R"("shop":{"Aliases":[]})") << false;
    QTest::newRow("another address") << QByteArray(R"("shop":{"IPAMConfig":{"IPv4Address":"10.0.0.7"}})")
                                     << QByteArray(R"("shop":{"IPAMConfig":{"IPv4Address":"10.0.0.8"}})") << false;
    QTest::newRow("another network") << QByteArray(R"("shop":{})") << QByteArray(R"("back":{})") << false;
    QTest::newRow("one network more") << QByteArray(R"("shop":{})") << QByteArray(R"("shop":{},"back":{})") << false;
}

void ReplacementDifferenceTest::comparesNetworks()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, made);
    const QByteArray networks = R"("NetworkSettings":{"Networks":{)" + made + "}}";
    const auto found =
        replacementDifferences(requestsFor("", "", asked), inspectOf("a", "", ""), inspectOf("b", "", "", networks));
    QVERIFY(found);
    QTEST(found->empty(), "isSame");
}

void ReplacementDifferenceTest::showsNoSecret()
{
    const auto found = replacementDifferences(requestsFor(R"("Env":["PASSWORD=planted"])", ""), inspectOf("a", "", ""),
        inspectOf("b", R"("Env":["PASSWORD=planted2"])", ""));
    QCOMPARE(found->size(), size_t(1));
    QVERIFY(!found->front().before.contains("planted") && !found->front().after.contains("planted"));
}

void ReplacementDifferenceTest::refusesWhatIsNoDocument()
{
    QVERIFY(!replacementDifferences(requestsFor("", ""), "[]", inspectOf("b", "", "")));
    QVERIFY(!replacementDifferences(requestsFor("", ""), inspectOf("a", "", ""), "x"));
}

QTEST_GUILESS_MAIN(ReplacementDifferenceTest)
#include "tst_replacementdifference.moc"
