// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/dockerclient.h"
#include "app/transport/directtransport.h"
#include "tests/unit/engine/simhost.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! What of a question lies between the answers; the answers themselves are the parsers' and the collector's matter.
class DockerClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithGetWhereHeadIsNotUnderstood();
    void cancelsThePingInEitherStep_data();
    void cancelsThePingInEitherStep();
};

namespace {

SimAnswer notUnderstood()
{
    SimAnswer answer;
    answer.status = 405;
    return answer;
}

SimAnswer pong()
{
    SimAnswer answer;
    answer.headerLines = {"Api-Version: 1.41"};
    answer.body = "OK";
    return answer;
}

} // namespace

void DockerClientTest::asksWithGetWhereHeadIsNotUnderstood()
{
    ScriptedHost host([](const SimRequest& request) { return request.method == "HEAD" ? notUnderstood() : pong(); });
    HttpClient http;
    DockerClient client(http, *openDirect(host.host()));
    std::optional<ApiVersion> newest;
    client.ping(this, [&newest](const Result<EnginePing>& ping) { newest = ping ? ping->newest : std::nullopt; });
    QTRY_VERIFY(newest);
    QCOMPARE(newest->text(), u"1.41"_s);
    QCOMPARE(host.paths(), QByteArrayList({"HEAD /_ping", "GET /_ping"}));
}

void DockerClientTest::cancelsThePingInEitherStep_data()
{
    QTest::addColumn<QByteArrayList>("silentAfter");
    QTest::newRow("HEAD") << QByteArrayList({"HEAD /_ping"});
    QTest::newRow("GET") << QByteArrayList({"HEAD /_ping", "GET /_ping"});
}

void DockerClientTest::cancelsThePingInEitherStep()
{
    QFETCH(QByteArrayList, silentAfter);
    bool isSilent = true;
    ScriptedHost host([&](const SimRequest& request) {
        SimAnswer answer = request.method == "HEAD" ? notUnderstood() : pong();
        if (isSilent && request.method + ' ' + request.path == silentAfter.last()) {
            answer.kind = SimAnswer::Kind::Silence;
        }
        return answer;
    });
    HttpClient http(HttpLimits{.perHost = 1}); // what is not given up keeps everything else out
    DockerClient client(http, *openDirect(host.host()));
    int called = 0;
    RequestHandle handle = client.ping(this, [&called](const Result<EnginePing>&) { ++called; });
    QTRY_COMPARE(host.paths(), silentAfter);
    isSilent = false;
    handle.cancel();
    handle.cancel();
    bool answered = false;
    client.version(this, [&answered](const Result<EngineVersion>&) { answered = true; }); // a ping waits for nobody
    QTRY_VERIFY_WITH_TIMEOUT(answered, 20000); // sooner than the silent one times out
    QCOMPARE(called, 0);
}

QTEST_GUILESS_MAIN(DockerClientTest)
#include "tst_dockerclient.moc"
