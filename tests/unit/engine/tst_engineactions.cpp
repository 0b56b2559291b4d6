// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/engineactions.h"

#include "tests/unit/engine/httprequests.h"

#include <QTest>

#include <functional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const ContainerId id{u"abc"_s};

//! Asks and waits; whether there was an answer that is no error.
template <typename T>
using Call = std::function<RequestHandle(EngineActions& actions, const QObject* context, Handler<T> handler)>;

template <typename T>
Result<T> answerOf(EngineActions& actions, const Call<T>& call)
{
    const QObject context;
    std::optional<Result<T>> result;
    call(actions, &context, [&result](Result<T> answer) { result = std::move(answer); });
    const bool answered = QTest::qWaitFor([&result] { return result.has_value(); }, 10000);
    return answered ? *result : Result<T>(Error{.kind = Error::Kind::Internal});
}

} // namespace

class EngineActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyThis_data();
    void sendsExactlyThis();
    void readsWhoHasTheMarker();
    void saysWhatTheEngineRefuses_data();
    void saysWhatTheEngineRefuses();
    void findsWhatDoesNotPass_data();
    void findsWhatDoesNotPass();
};

void EngineActionsTest::sendsExactlyThis_data()
{
    QTest::addColumn<Call<bool>>("call");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char* name, const Call<bool>& call, const QByteArray& sent) {
        QTest::newRow(name) << call << sent;
    };
    row(
        "rename", [](auto& a, auto* c, auto h) { return a.rename(id, u"web.hull-old"_s, c, h); },
        "POST /v1.41/containers/abc/rename?name=web.hull-old");
    row(
        "stop", [](auto& a, auto* c, auto h) { return a.stop(id, {}, std::chrono::seconds(10), c, h); },
        "POST /v1.41/containers/abc/stop");
    row(
        "stop within a time", [](auto& a, auto* c, auto h) { return a.stop(id, 30, std::chrono::seconds(10), c, h); },
        "POST /v1.41/containers/abc/stop?t=30");
    row(
        "stop never at once", [](auto& a, auto* c, auto h) { return a.stop(id, 0, std::chrono::seconds(10), c, h); },
        "POST /v1.41/containers/abc/stop?t=1");
    row(
        "start", [](auto& a, auto* c, auto h) { return a.start(id, c, h); }, "POST /v1.41/containers/abc/start");
    row(
        "pause", [](auto& a, auto* c, auto h) { return a.pause(id, c, h); }, "POST /v1.41/containers/abc/pause");
    row(
        "policy",
        [](auto& a, auto* c, auto h) {
            return a.setRestartPolicy(id, {u"no"_s, 0}, c, h);
        },
        "POST /v1.41/containers/abc/update");
    row(
        "remove", [](auto& a, auto* c, auto h) { return a.removeContainer(id, c, h); }, "DELETE /v1.41/containers/abc");
    row(
        "connect", [](auto& a, auto* c, auto h) { return a.connectNetwork({id}, u"back end"_s, "{}", c, h); },
        "POST /v1.41/networks/back end/connect");
    row(
        "disconnect", [](auto& a, auto* c, auto h) { return a.disconnectNetwork({id}, u"bridge"_s, c, h); },
        "POST /v1.41/networks/bridge/disconnect");
    row(
        "remove the marker", [](auto& a, auto* c, auto h) { return a.removeMarker(u"hulltx_web"_s, c, h); },
        "DELETE /v1.41/volumes/hulltx_web");
}

void EngineActionsTest::sendsExactlyThis()
{
    QFETCH(const Call<bool>, call);
    QByteArray sent;
    ScriptedHost host([&sent](const SimRequest& request) {
        sent = request.method + ' ' + request.path + (request.query.isEmpty() ? "" : "?") + request.query;
        SimAnswer answer;
        answer.status = 204;
        return answer;
    });
    HttpClient client;
    EngineActions actions(client, requestTo(host).endpoint, {1, 41});
    QVERIFY(answerOf<bool>(actions, call));
    QTEST(sent, "sent");
}

void EngineActionsTest::readsWhoHasTheMarker()
{
    ScriptedHost host([](const SimRequest& request) {
        SimAnswer answer = answerWith(R"({"Name":"hulltx_web","Labels":{"a":"b"}})");
        answer.status = request.method == "POST" ? 201 : 200;
        return answer;
    });
    HttpClient client;
    EngineActions actions(client, requestTo(host).endpoint, {1, 41});
    const Result<Marker> placed = answerOf<Marker>(actions, [](auto& a, auto* c, auto h) {
        return a.placeMarker({u"hulltx_web"_s, {{u"a"_s, u"mine"_s}}}, c, h);
    });
    QVERIFY(placed);
    QCOMPARE(placed->labels.value(u"a"_s), u"b"_s); // the first one's
}

void EngineActionsTest::saysWhatTheEngineRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a proxy") << 403 << Error::Kind::Forbidden;
    QTest::newRow("gone") << 404 << Error::Kind::Gone;
    QTest::newRow("a name that is taken") << 409 << Error::Kind::HttpError;
    QTest::newRow("a failure") << 500 << Error::Kind::HttpError;
}

void EngineActionsTest::saysWhatTheEngineRefuses()
{
    QFETCH(const int, status);
    ScriptedHost host([status](const SimRequest&) {
        SimAnswer answer = answerWith(R"({"message":"not today"})");
        answer.status = status;
        return answer;
    });
    HttpClient client;
    EngineActions actions(client, requestTo(host).endpoint, {1, 41});
    const Result<bool> started = answerOf<bool>(actions, [](auto& a, auto* c, auto h) { return a.start(id, c, h); });
    QVERIFY(!started);
    QTEST(started.error().kind, "kind");
    QCOMPARE(started.error().httpStatus, status);
    QVERIFY(started.error().detail.contains(u"not today"));
}

void EngineActionsTest::findsWhatDoesNotPass_data()
{
    QTest::addColumn<QByteArray>("filtered"); // what the path holds
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("copies");
    QTest::addColumn<QStringList>("refused");
    const QStringList all{u"stop"_s, u"rename"_s, u"update"_s, u"start"_s, u"delete"_s};
    QTest::newRow("an engine") << QByteArray("nothing") << 404 << false << QStringList();
    QTest::newRow("a proxy that filters paths") << QByteArray("/rename") << 403 << false << QStringList{u"rename"_s};
    QTest::newRow("a proxy that filters methods") << QByteArray("/containers/") << 405 << false << all;
    QTest::newRow("a broken engine is none of that") << QByteArray("/stop") << 500 << false << QStringList();
    QTest::newRow("a proxy that lets no files in")
        << QByteArray("/archive") << 403 << true << QStringList{u"archive"_s};
    QTest::newRow("a proxy that filters all, files as well")
        << QByteArray("/containers/") << 403 << true << all + QStringList{u"export"_s, u"archive"_s};
}

void EngineActionsTest::findsWhatDoesNotPass()
{
    QFETCH(const QByteArray, filtered);
    QFETCH(const int, status);
    QFETCH(const bool, copies);
    bool isHarmless = true;
    int asked = 0;
    ScriptedHost host([&](const SimRequest& request) {
        ++asked;
        isHarmless = isHarmless && request.path.startsWith("/v1.41/containers/.hullwright-probe");
        SimAnswer answer = answerWith(R"({"message":"No such container"})");
        answer.status = request.path.contains(filtered) ? status : 404;
        return answer;
    });
    HttpClient client;
    EngineActions actions(client, requestTo(host).endpoint, {1, 41});
    const QObject context;
    std::optional<Result<QStringList>> answer;
    actions.findRefusedCalls(copies, &context, [&answer](const Result<QStringList>& refused) { answer = refused; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QTEST(**answer, "refused");
    QVERIFY(isHarmless);
    QCOMPARE(asked, copies ? 7 : 5);
}

QTEST_GUILESS_MAIN(EngineActionsTest)
#include "tst_engineactions.moc"
