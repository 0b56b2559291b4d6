// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that end otherwise than by their answer, and what must not come of them then.

#include "tests/unit/engine/httprequests.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <unistd.h>

#include <atomic>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HttpEndingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelsWhatWaitsAndWhatRuns();
    void mixesNothingOfACancelledAnswerIntoAnother();
    void forgetsTheHandlerOfADeadContext();
    void aHandlerMayDestroyTheClient();
    void destroysTheClientWithRequestsUnderWay();
    void endsByTimeout();
    void namesTheRequestThatWasNotAnswered_data();
    void namesTheRequestThatWasNotAnswered();
    void tellsThatNoDescriptorIsLeft();
};

//! The host has nothing to do with it, and must not be called one that nobody listens on.
void HttpEndingsTest::tellsThatNoDescriptorIsLeft()
{
    ScriptedHost first([](const SimRequest&) { return answerWith("x"); });
    ScriptedHost second([](const SimRequest&) { return answerWith("y"); });
    HttpClient client;
    QCOMPARE(*ask(client, requestTo(first)), QByteArray("x")); // what the client itself opens is open now
    std::vector<int> taken;
    for (int descriptor = ::dup(0); descriptor >= 0; descriptor = ::dup(0)) {
        taken.push_back(descriptor);
    }
    const Result<QByteArray> refused = ask(client, requestTo(second));
    for (const int descriptor : taken) {
        ::close(descriptor);
    }
    QVERIFY(!refused);
    QVERIFY2(
        refused.error().message.english().contains("too many files"_L1), qPrintable(refused.error().message.english()));
    QVERIFY(refused.error().remedy.english().contains("ulimit"_L1));
    QCOMPARE(*ask(client, requestTo(second)), QByteArray("y"));
}

void HttpEndingsTest::cancelsWhatWaitsAndWhatRuns()
{
    ScriptedHost host([](const SimRequest& request) {
        SimAnswer answer = answerWith("x");
        answer.kind = request.path == "/hang" ? SimAnswer::Kind::Silence : SimAnswer::Kind::Http;
        return answer;
    });
    HttpClient client;
    int called = 0;
    std::vector<RequestHandle> handles;
    for (int i = 0; i < 10; ++i) { // four run, six wait
        handles.push_back(client.get<QByteArray>(
            requestTo(host, "/hang"), this, body, [&called](const Result<QByteArray>&) { ++called; }));
    }
    QTRY_COMPARE(host.paths().size(), 4);
    // Those that wait first: else one of them may start in the room that a cancelled one has just left.
    for (auto handle = handles.rbegin(); handle != handles.rend(); ++handle) {
        handle->cancel();
        handle->cancel();
    }
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("x")); // there is room again
    QCOMPARE(called, 0);
    QCOMPARE(host.paths().size(), 5);
    handles.clear();
    RequestHandle().cancel();
}

void HttpEndingsTest::mixesNothingOfACancelledAnswerIntoAnother()
{
    ScriptedHost host([](const SimRequest& request) { return answerWith(request.path); });
    HttpClient client;
    for (int round = 0; round < 20; ++round) {
        // The first answer's decoder holds the I/O thread until the others have arrived whole and were cancelled.
        QSemaphore release;
        std::atomic_bool isHeld = false;
        const auto hold = [&](const Result<HttpResponse>& response) {
            if (!isHeld.exchange(true)) {
                release.acquire();
            }
            return body(response);
        };
        std::vector<RequestHandle> handles;
        const qsizetype asked = host.paths().size();
        for (int i = 0; i < 4; ++i) {
            handles.push_back(
                client.get<QByteArray>(requestTo(host, "/cancelled"), this, hold, [](const Result<QByteArray>&) {}));
        }
        QTRY_VERIFY(isHeld && host.paths().size() == asked + 4);
        QCoreApplication::processEvents(); // the server's sockets are written to from here
        for (RequestHandle& handle : handles) {
            handle.cancel();
        }
        release.release();
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(*ask(client, requestTo(host, "/next")), QByteArray("/next"));
        }
    }
}

void HttpEndingsTest::forgetsTheHandlerOfADeadContext()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("x"); });
    HttpClient client;
    bool called = false;
    auto context = std::make_unique<QObject>();
    client.get<QByteArray>(
        requestTo(host), context.get(), body, [&called](const Result<QByteArray>&) { called = true; });
    context.reset();
    QVERIFY(ask(client, requestTo(host)));
    QVERIFY(!called);
}

void HttpEndingsTest::aHandlerMayDestroyTheClient()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("x"); });
    auto client = std::make_unique<HttpClient>();
    int called = 0;
    for (int i = 0; i < 20; ++i) {
        client->get<QByteArray>(requestTo(host), this, body, [&](const Result<QByteArray>&) {
            ++called;
            client.reset();
        });
    }
    QTRY_VERIFY(!client);
    QTest::qWait(0);
    QCOMPARE(called, 1);
}

void HttpEndingsTest::destroysTheClientWithRequestsUnderWay()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer;
        answer.kind = SimAnswer::Kind::Silence;
        return answer;
    });
    const auto witness = std::make_shared<int>(0);
    RequestHandle last;
    {
        HttpClient client;
        for (int i = 0; i < 20; ++i) {
            last = client.get<QByteArray>(
                requestTo(host), this, body, [witness](const Result<QByteArray>&) { QFAIL("called"); });
        }
        QTRY_COMPARE(host.paths().size(), 4);
    }
    QCOMPARE(witness.use_count(), 1L);
    last.cancel();
}

void HttpEndingsTest::endsByTimeout()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer;
        answer.kind = SimAnswer::Kind::Silence;
        return answer;
    });
    HttpClient client;
    HttpRequest request = requestTo(host);
    request.timeout = 150ms;
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> result = ask(client, request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Timeout);
    QVERIFY(timer.elapsed() >= 140);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(result.error().message.english().contains("0.15"_L1));
}

void HttpEndingsTest::namesTheRequestThatWasNotAnswered_data()
{
    using Method = HttpRequest::Method;
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("named");
    QTest::newRow("plain") << Method::Get << QByteArray("/info") << u" GET /info "_s;
    QTest::newRow("head") << Method::Head << QByteArray("/_ping") << u" HEAD /_ping "_s;
    QTest::newRow("version") << Method::Get << QByteArray("/v1.44/info") << u" GET /info "_s;
    QTest::newRow("query") << Method::Get << QByteArray("/v1.44/containers/json?all=1&token=secret")
                           << u" GET /containers/json "_s;
    QTest::newRow("change") << Method::Post << QByteArray("/v1.44/containers/ab/stop?t=10")
                            << u" POST /containers/ab/stop "_s;
    QTest::newRow("removal") << Method::Delete << QByteArray("/volumes/v1.0") << u" DELETE /volumes/v1.0 "_s;
    QTest::newRow("encoded") << Method::Get << QByteArray("/images/a%2Fb/json") << u" GET /images/a%2Fb/json "_s;
}

void HttpEndingsTest::namesTheRequestThatWasNotAnswered()
{
    QFETCH(HttpRequest::Method, method);
    QFETCH(QByteArray, path);
    QFETCH(QString, named);
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer;
        answer.kind = SimAnswer::Kind::Silence;
        return answer;
    });
    HttpClient client;
    HttpRequest request = requestTo(host, path);
    request.method = method;
    request.timeout = 150ms;
    const Result<QByteArray> result = ask(client, request);
    QVERIFY(!result);
    const QString message = result.error().message.english();
    QVERIFY2(message.contains(named), qPrintable(message));
    QVERIFY2(!message.contains("secret"_L1), qPrintable(message));
}

QTEST_GUILESS_MAIN(HttpEndingsTest)
#include "tst_httpendings.moc"
