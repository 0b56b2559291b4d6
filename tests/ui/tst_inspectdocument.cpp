// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/inspectdocument.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class InspectDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderNumbersAndStructure();
    void namesThePathOfEveryLine();
    void findsTheLineOfAPathOrTheNearestAround_data();
    void findsTheLineOfAPathOrTheNearestAround();
    void knowsWhichPathsAreOfTheDocument_data();
    void knowsWhichPathsAreOfTheDocument();
    void hidesWhatLooksSecret_data();
    void hidesWhatLooksSecret();
    void showsWhatIsNoSecret();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void takesForeignBytes();
    void readsTheEnvironment();
};

namespace {

InspectDocument laidOut(const QByteArray& body, bool reveal = false)
{
    const Result<InspectDocument> document = layOutInspect(body, reveal);
    return document ? *document : InspectDocument{u"error: "_s + errorKindName(document.error().kind), {}};
}

} // namespace

void InspectDocumentTest::keepsOrderNumbersAndStructure()
{
    const QByteArray body = R"({"Zulu":1,"Alpha":[],"Big":18446744073709551615,"Half":0.50,)"
                            R"("Nested":{"Empty":{},"List":[null,true,"a\"b"]}})";
    QCOMPARE(laidOut(body).text, uR"({
  "Zulu": 1,
  "Alpha": [],
  "Big": 18446744073709551615,
  "Half": 0.50,
  "Nested": {
    "Empty": {},
    "List": [
      null,
      true,
      "a\"b"
    ]
  }
})"_s);
}

void InspectDocumentTest::namesThePathOfEveryLine()
{
    const InspectDocument document =
        laidOut(R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]},"Privileged":true}})");
    const QStringList expected{u""_s, u"HostConfig"_s, u"HostConfig.PortBindings"_s,
        uR"(HostConfig.PortBindings["80/tcp"])"_s, uR"(HostConfig.PortBindings["80/tcp"][0])"_s,
        uR"(HostConfig.PortBindings["80/tcp"][0].HostPort)"_s, uR"(HostConfig.PortBindings["80/tcp"][0])"_s,
        uR"(HostConfig.PortBindings["80/tcp"])"_s, u"HostConfig.PortBindings"_s, u"HostConfig.Privileged"_s,
        u"HostConfig"_s, u""_s};
    QCOMPARE(document.linePaths, expected);
    QCOMPARE(document.text.count(u'\n') + 1, expected.size());
}

void InspectDocumentTest::findsTheLineOfAPathOrTheNearestAround_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::newRow("a value") << u"HostConfig.Privileged"_s << 2;
    QTest::newRow("an element") << u"HostConfig.CapAdd[1]"_s << 5;
    QTest::newRow("an element that is not there") << u"HostConfig.CapAdd[7]"_s << 3;
    QTest::newRow("a member that is not there") << u"HostConfig.Runtime"_s << 1;
    QTest::newRow("nothing of it") << u"State.Pid"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void InspectDocumentTest::findsTheLineOfAPathOrTheNearestAround()
{
    QFETCH(QString, path);
    QFETCH(int, line);
    QCOMPARE(laidOut(R"({"HostConfig":{"Privileged":true,"CapAdd":["A","B"]}})").lineOf(path), line);
}

void InspectDocumentTest::knowsWhichPathsAreOfTheDocument_data()
{
    QTest::addColumn<bool>("isThere");
    for (const char* path : {"HostConfig.PortBindings[\"80/tcp\"][0]", "NetworkSettings.Ports[\"80/tcp\"][0]", "Image",
             "Mounts[\"/run/docker.sock\"].Source", "Config.Env DOCKER_HOST", "AppArmorProfile", "ExecIDs[0]",
             "State.Health.Status"}) {
        QTest::newRow(path) << true;
    }
    for (const char* path : {"/proc/5904/net/tcp6", "/proc/1/status NoNewPrivs", "Endpoint.Ports[0]", "Processes[0]",
             "Containers[\"hostpid\"].HostConfig.PidMode", "Volumes[\"v\"].Options.device", "Info.SecurityOptions",
             "ImageConfig.User", "exec_create 0123456789ab", "endpoint", ""}) {
        QTest::newRow(path) << false;
    }
}

void InspectDocumentTest::knowsWhichPathsAreOfTheDocument()
{
    QFETCH(bool, isThere);
    QCOMPARE(isInspectPath(QString::fromLatin1(QTest::currentDataTag())), isThere);
}

void InspectDocumentTest::hidesWhatLooksSecret_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("secret");
    QTest::newRow("environment") << QByteArray(R"({"Config":{"Env":["PLAIN=hunter2"]}})") << u"hunter2"_s;
    QTest::newRow("label") << QByteArray(R"({"Config":{"Labels":{"app.password":"hunter2"}}})") << u"hunter2"_s;
    QTest::newRow("argument") << QByteArray(R"({"Config":{"Cmd":["run","--token=hunter2"]}})") << u"hunter2"_s;
    QTest::newRow("argument after its name")
        << QByteArray(R"({"Args":["--db-password","hunter2","--verbose"]})") << u"hunter2"_s;
    QTest::newRow("shell line") << QByteArray(R"({"Config":{"Entrypoint":["sh","-c","app --password hunter2"]}})")
                                << u"hunter2"_s;
    QTest::newRow("health check") << QByteArray(
        R"({"Config":{"Healthcheck":{"Test":["CMD","probe","--api-key=hunter2"]}}})")
                                  << u"hunter2"_s;
    QTest::newRow("health output") << QByteArray(R"({"State":{"Health":{"Log":[{"Output":"hunter2"}]}}})")
                                   << u"hunter2"_s;
    QTest::newRow("log option") << QByteArray(R"({"HostConfig":{"LogConfig":{"Config":{"splunk-token":"hunter2"}}}})")
                                << u"hunter2"_s;
    QTest::newRow("volume options") << QByteArray(
        R"({"HostConfig":{"Mounts":[{"VolumeOptions":{"DriverConfig":{"Options":)"
        R"({"type":"cifs","o":"username=bob,password=hunter2,vers=3.0"}}}}]}})")
                                    << u"hunter2"_s;
    QTest::newRow("volume option with a comma in it") << QByteArray(
        R"({"HostConfig":{"Mounts":[{"VolumeOptions":{"DriverConfig":{"Options":{"o":"password=x,hunter2"}}}}]}})")
                                                      << u"hunter2"_s;
    QTest::newRow("volume label") << QByteArray(
        R"({"HostConfig":{"Mounts":[{"VolumeOptions":{"Labels":{"api_token":"hunter2"}}}]}})")
                                  << u"hunter2"_s;
    QTest::newRow("driver option") << QByteArray(R"({"HostConfig":{"DriverOpts":{"password":"hunter2"}}})")
                                   << u"hunter2"_s;
    QTest::newRow("driver option of a network")
        << QByteArray(R"({"NetworkSettings":{"Networks":{"my.net":{"DriverOpts":{"vpn.psk_secret":"hunter2"}}}}})")
        << u"hunter2"_s;
    QTest::newRow("device option") << QByteArray(
        R"({"HostConfig":{"DeviceRequests":[{"Options":{"license_key":"hunter2"}}]}})")
                                   << u"hunter2"_s;
    QTest::newRow("annotation") << QByteArray(R"({"HostConfig":{"Annotations":{"org.secret":"hunter2"}}})")
                                << u"hunter2"_s;
    QTest::newRow("sysctl") << QByteArray(R"({"HostConfig":{"Sysctls":{"net.ipv4.tcp_fastopen_key":"hunter2"}}})")
                            << u"hunter2"_s;
    QTest::newRow("storage option") << QByteArray(R"({"HostConfig":{"StorageOpt":{"token":"hunter2"}}})")
                                    << u"hunter2"_s;
    QTest::newRow("connection string in a label")
        << QByteArray(R"({"Config":{"Labels":{"db":"Server=db;Uid=app;Pwd=hunter2"}}})") << u"hunter2"_s;
    QTest::newRow("query of an address in a label")
        << QByteArray(R"({"Config":{"Labels":{"hook":"https://example.org/?a=b&token=hunter2"}}})") << u"hunter2"_s;
    QTest::newRow("JSON in a label") << QByteArray(R"({"Config":{"Labels":{"settings":"{\"password\":\"hunter2\"}"}}})")
                                     << u"hunter2"_s;
    QTest::newRow("JSON in an argument") << QByteArray(R"({"Args":["{\"password\":\"hunter2\"}"]})") << u"hunter2"_s;
    QTest::newRow("password of redis") << QByteArray(R"({"Config":{"Cmd":["redis-server","--requirepass","hunter2"]}})")
                                       << u"hunter2"_s;
    QTest::newRow("password of redis in one argument")
        << QByteArray(R"({"Config":{"Cmd":["--requirepass=hunter2"]}})") << u"hunter2"_s;
    QTest::newRow("build instruction") << QByteArray(R"({"Config":{"OnBuild":["ENV API_TOKEN hunter2"]}})")
                                       << u"hunter2"_s;
    QTest::newRow("command that created it") << QByteArray(
        R"({"Config":{"CreateCommand":["podman","run","-e","PLAIN=hunter2","--env=OTHER=hunter2","nginx"]}})")
                                             << u"hunter2"_s;
    QTest::newRow("options in any other place")
        << QByteArray(R"({"State":{"Error":"mount: username=bob,password=hunter2: refused"}})") << u"hunter2"_s;
    QTest::newRow("address with a password")
        << QByteArray(R"({"Config":{"Labels":{"upstream":"https://bob:hunter2@example.org/"}}})") << u"hunter2"_s;
}

void InspectDocumentTest::hidesWhatLooksSecret()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, secret);
    const QString hidden = laidOut(body).text;
    QVERIFY2(!hidden.contains(secret), qPrintable(hidden));
    QVERIFY2(hidden.contains(u"•••"_s), qPrintable(hidden));
    QVERIFY(laidOut(body, true).text.contains(secret));
}

void InspectDocumentTest::showsWhatIsNoSecret()
{
    const QString text = laidOut(R"({"Config":{"Env":["PATH=/bin"],"Cmd":["nginx","-g","daemon off;"],)"
                                 R"("Labels":{"com.example.team":"web","note":"a=b, c"}},"HostConfig":)"
                                 R"({"CapAdd":["NET_ADMIN"],"SecurityOpt":["label=level:s0:c1,c2"],)"
                                 R"("Mounts":[{"VolumeOptions":{"DriverConfig":{"Options":)"
                                 R"({"o":"addr=10.0.0.1,password=x,vers=3.0","device":":/export"}}}}]}})")
                             .text;
    for (const QString& shown : {u"PATH=•••"_s, u"daemon off;"_s, u"\"web\""_s, u"NET_ADMIN"_s, u"\"a=b, c\""_s,
             u"\"label=level:s0:c1,c2\""_s, u"\"addr=10.0.0.1,password=•••,vers=3.0\""_s, u"\":/export\""_s}) {
        QVERIFY2(text.contains(shown), qPrintable(text));
    }
}

void InspectDocumentTest::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("empty") << QByteArray() << u"badAnswer"_s;
    QTest::newRow("half") << QByteArray(R"({"Id":"ab)") << u"badAnswer"_s;
    QTest::newRow("html") << QByteArray("<html></html>") << u"badAnswer"_s;
    QTest::newRow("deep") << QByteArray(1000000, '[') << u"tooDeep"_s;
    QTest::newRow("large") << QByteArray(9 * 1024 * 1024, ' ') << u"bodyTooLarge"_s;
}

void InspectDocumentTest::refusesWhatIsNoDocument()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const Result<InspectDocument> document = layOutInspect(body, false);
    QVERIFY(!document);
    QCOMPARE(errorKindName(document.error().kind), kind);
    QVERIFY(!document.error().message.isEmpty());
    QVERIFY(!environmentValues(body) || kind == "tooDeep"_L1);
}

void InspectDocumentTest::takesForeignBytes()
{
    const QString text = laidOut(QByteArray("{\"Name\":\"/caf\xe9\"}")).text;
    QVERIFY2(text.contains(u"caf\ufffd"_s), qPrintable(text));
}

void InspectDocumentTest::readsTheEnvironment()
{
    const auto values = environmentValues(R"({"Env":["NOT=this"],"Config":{"Labels":{"Env":"no"},)"
                                          R"("Env":["A=1","B=x=y","EMPTY=","BARE"]},"Env2":["C=3"]})");
    QVERIFY(values);
    const QHash<QString, QString> expected{
        {u"A"_s, u"1"_s}, {u"B"_s, u"x=y"_s}, {u"EMPTY"_s, QString()}, {u"BARE"_s, QString()}};
    QCOMPARE(*values, expected);
}

QTEST_GUILESS_MAIN(InspectDocumentTest)
#include "tst_inspectdocument.moc"
