// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/httpclient.h"

#include "tests/unit/engine/httprequests.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <limits>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesStatusHeadersAndBody();
    void decodesElsewhereAndDeliversHere();
    void deliversLaterAndOnce();
    void asksForTheHeadAlone();
    void usesFewConnections();
    void urgentOnesUseNoMoreThanTheWayCarries();
    void asksForMoreBeforeItDecodes();
    void sendsTheHeadersItWasGiven();
    void neverUsesAProxy();
    void takesOnlyUpToTheLimit_data();
    void takesOnlyUpToTheLimit();
    void takesTheBeginningOfALongAnswer();
    void givesALongAnswerToItsSink();
    void keepsTheTextOfAnErrorFromTheSink();
    void endsWhereTheSinkTakesNoMore();
    void endsWhatStalls();
    void believesNoAnnouncedLength();
    void takesAnAnswerWithoutALength();
    void survivesAClosedConnection();
    void neverHoldsTheEventLoop();
    void saysWhatIsWrongWithTheSocket();
};

void HttpClientTest::givesStatusHeadersAndBody()
{
    ScriptedHost host([](const SimRequest& request) {
        SimAnswer answer = answerWith("hello " + request.path);
        answer.status = 418;
        answer.headerLines = {"Api-Version: 1.41", "X-Odd:   spaced  "};
        return answer;
    });
    HttpClient client;
    std::optional<Result<HttpResponse>> result;
    client.get<HttpResponse>(
        requestTo(host, "/some/path"), this, [](const Result<HttpResponse>& response) { return response; },
        [&result](Result<HttpResponse> response) { result = std::move(response); });
    QTRY_VERIFY(result);
    QVERIFY(result->has_value());
    QCOMPARE((*result)->status, 418);
    QCOMPARE((*result)->body, QByteArray("hello /some/path"));
    QCOMPARE((*result)->header("api-version"), QByteArray("1.41"));
    QCOMPARE((*result)->header("x-odd"), QByteArray("spaced"));
    QVERIFY((*result)->header("absent").isNull());
}

void HttpClientTest::decodesElsewhereAndDeliversHere()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("x"); });
    HttpClient client;
    std::optional<bool> decodedHere;
    bool deliveredHere = false;
    QThread* const here = QThread::currentThread();
    client.get<bool>(
        requestTo(host), this,
        [here](const Result<HttpResponse>&) { return Result<bool>(QThread::currentThread() == here); },
        [&](Result<bool> result) {
            decodedHere = *result;
            deliveredHere = QThread::currentThread() == here;
        });
    QTRY_VERIFY(decodedHere);
    QCOMPARE(*decodedHere, false);
    QVERIFY(deliveredHere);
}

void HttpClientTest::deliversLaterAndOnce()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("x"); });
    HttpClient client;
    int count = 0;
    for (int i = 0; i < 300; ++i) {
        client.get<QByteArray>(requestTo(host), this, body, [&count](const Result<QByteArray>& result) {
            QVERIFY(result);
            ++count;
        });
    }
    QCOMPARE(count, 0);
    QTRY_COMPARE(count, 300);
    QCOMPARE(host.paths().size(), 300);
}

void HttpClientTest::asksForTheHeadAlone()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("a body that HEAD does not send"); });
    HttpClient client;
    HttpRequest request = requestTo(host);
    request.method = HttpRequest::Method::Head;
    QCOMPARE(*ask(client, request), QByteArray());
    QCOMPARE(host.paths(), QByteArrayList({"HEAD /x"}));
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("a body that HEAD does not send"));
    QCOMPARE(*ask(client, request), QByteArray());
}

void HttpClientTest::usesFewConnections()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("x"); });
    HttpClient client;
    int count = 0;
    for (int i = 0; i < 200; ++i) {
        client.get<QByteArray>(requestTo(host), this, body, [&count](const Result<QByteArray>&) { ++count; });
    }
    QTRY_COMPARE(count, 200);
    QVERIFY(host.server().connectionCount() <= 4);
}

//! As `docker system dial-stdio` does, where each connection is a session of an SSH server that allows few.
void HttpClientTest::urgentOnesUseNoMoreThanTheWayCarries()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer = answerWith("x");
        answer.delayMs = 20;
        return answer;
    });
    HttpClient client;
    int count = 0;
    for (int i = 0; i < 20; ++i) {
        HttpRequest request = requestTo(host);
        request.endpoint.mostConnections = 2;
        request.urgent = i % 4 != 0;
        request.method = i % 2 == 0 ? HttpRequest::Method::Get : HttpRequest::Method::Post;
        client.get<QByteArray>(
            request, this, body, [&count](const Result<QByteArray>& answer) { count += answer ? 1 : 100; });
    }
    QTRY_COMPARE(count, 20);
    QVERIFY2(host.server().connectionCount() <= 2, qPrintable(QString::number(host.server().connectionCount())));
}

void HttpClientTest::asksForMoreBeforeItDecodes()
{
    QSemaphore secondCame;
    ScriptedHost host([&secondCame](const SimRequest& request) {
        if (request.path == "/second") {
            secondCame.release();
        }
        return answerWith("x");
    });
    HttpLimits limits;
    limits.perHost = 1;
    HttpClient client(limits);
    std::optional<bool> cameMeanwhile;
    client.get<bool>(
        requestTo(host, "/first"), this,
        [&secondCame](const Result<HttpResponse>&) { return Result<bool>(secondCame.tryAcquire(1, 10000)); },
        [&cameMeanwhile](const Result<bool>& result) { cameMeanwhile = *result; });
    client.get<QByteArray>(requestTo(host, "/second"), this, body, [](const Result<QByteArray>&) {});
    QTRY_VERIFY_WITH_TIMEOUT(cameMeanwhile, 20000);
    QVERIFY(*cameMeanwhile);
}

void HttpClientTest::sendsTheHeadersItWasGiven()
{
    ScriptedHost host([](const SimRequest& request) {
        QByteArrayList seen;
        for (const auto& [name, value] : request.headers) {
            if (name.startsWith("x-") || name == "accept") {
                seen += name + '=' + value;
            }
        }
        return answerWith(seen.join('|'));
    });
    HttpClient client;
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("accept=application/json"));
    client.setHeaders({{"X-Token", "a: b; \xc3\xa9"}, {"X-Empty", ""}});
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("accept=application/json|x-token=a: b; \xc3\xa9|x-empty="));
    client.setHeaders({{"X-Other", "1"}});
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("accept=application/json|x-other=1"));
    client.setHeaders({});
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("accept=application/json"));
}

void HttpClientTest::neverUsesAProxy()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("direct"); });
    for (const char* variable : {"http_proxy", "all_proxy", "ALL_PROXY"}) {
        qputenv(variable, "http://127.0.0.1:1");
    }
    HttpClient client;
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("direct"));
    for (const char* variable : {"http_proxy", "all_proxy", "ALL_PROXY"}) {
        qunsetenv(variable);
    }
}

void HttpClientTest::takesOnlyUpToTheLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("taken");
    QTest::newRow("just fits") << 1000 << false << true;
    QTest::newRow("just fits, in chunks") << 1000 << true << true;
    QTest::newRow("one more") << 1001 << false << false;
    QTest::newRow("one more, in chunks") << 1001 << true << false;
}

void HttpClientTest::takesOnlyUpToTheLimit()
{
    QFETCH(int, size);
    QFETCH(bool, chunked);
    ScriptedHost host([size, chunked](const SimRequest&) {
        SimAnswer answer = answerWith(QByteArray(size, 'x'));
        answer.chunked = chunked;
        return answer;
    });
    HttpClient client;
    HttpRequest request = requestTo(host);
    request.bodyLimit = 1000;
    const Result<QByteArray> result = ask(client, request);
    QTEST(result.has_value(), "taken");
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::BodyTooLarge);
    }
}

//! The rest is not waited for, and the connection that it was on serves nobody else.
void HttpClientTest::takesTheBeginningOfALongAnswer()
{
    ScriptedHost host([](const SimRequest& request) {
        SimAnswer answer = answerWith(QByteArray(request.path == "/short" ? 10 : 100000, 'x') + "end");
        answer.chunked = true;
        return answer;
    });
    HttpClient client;
    HttpRequest request = requestTo(host);
    request.bodyLimit = 1000;
    request.mayBeCut = true;
    for (int round = 0; round < 3; ++round) {
        const Result<QByteArray> cut = ask(client, request);
        QVERIFY(cut);
        QCOMPARE(*cut, QByteArray(1000, 'x'));
    }
    request.path = "/short";
    const Result<QByteArray> whole = ask(client, request);
    QVERIFY(whole);
    QCOMPARE(*whole, QByteArray(10, 'x') + "end");
}

namespace {

//! Counts what it is given, up to a limit.
class Counter : public BodySink
{
public:
    explicit Counter(qint64 limit = std::numeric_limits<qint64>::max())
        : m_limit(limit)
    { }

    [[nodiscard]] bool take(QByteArrayView bytes) override
    {
        count += bytes.size();
        return count <= m_limit;
    }

    std::atomic<qint64> count = 0;

private:
    const qint64 m_limit;
};

} // namespace

void HttpClientTest::givesALongAnswerToItsSink()
{
    constexpr qsizetype size = 5 * 1024 * 1024;
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer = answerWith(QByteArray(size, 'x'));
        answer.chunked = true;
        return answer;
    });
    HttpClient client;
    HttpRequest request = requestTo(host);
    const auto sink = std::make_shared<Counter>();
    request.sink = sink;
    request.bodyLimit = 1000; // of what is kept in memory
    const Result<QByteArray> answer = ask(client, request);
    QVERIFY(answer);
    QCOMPARE(*answer, QByteArray());
    QCOMPARE(sink->count.load(), qint64(size));
    request.sink = nullptr; // and the next one has none
    QCOMPARE(ask(client, request).error().kind, Error::Kind::BodyTooLarge);
}

void HttpClientTest::keepsTheTextOfAnErrorFromTheSink()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer = answerWith("no such container");
        answer.status = 404;
        return answer;
    });
    HttpClient client;
    HttpRequest request = requestTo(host);
    const auto sink = std::make_shared<Counter>();
    request.sink = sink;
    QCOMPARE(*ask(client, request), QByteArray("no such container"));
    QCOMPARE(sink->count.load(), qint64(0));
}

void HttpClientTest::endsWhereTheSinkTakesNoMore()
{
    ScriptedHost host([](const SimRequest&) { return answerWith(QByteArray(1024 * 1024, 'x')); });
    HttpClient client;
    HttpRequest request = requestTo(host);
    request.sink = std::make_shared<Counter>(1000);
    QVERIFY(!ask(client, request));
    QVERIFY(ask(client, requestTo(host)));
}

void HttpClientTest::endsWhatStalls()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer;
        answer.kind = SimAnswer::Kind::Silence;
        return answer;
    });
    HttpClient client;
    HttpRequest request = requestTo(host);
    request.timeout = std::chrono::minutes(10);
    request.stallTimeout = std::chrono::seconds(1);
    QElapsedTimer age;
    age.start();
    const Result<QByteArray> answer = ask(client, request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QVERIFY(age.elapsed() < 10000);
}

void HttpClientTest::believesNoAnnouncedLength()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer = answerWith("short");
        answer.claimedLength = 60 * 1024 * 1024;
        return answer;
    });
    HttpClient client;
    const Result<QByteArray> result = ask(client, requestTo(host));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::ConnectionLost);
}

void HttpClientTest::takesAnAnswerWithoutALength()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer;
        answer.kind = SimAnswer::Kind::Raw;
        answer.body = "HTTP/1.0 200 OK\r\n\r\nto the end";
        return answer;
    });
    HttpClient client;
    QCOMPARE(*ask(client, requestTo(host)), QByteArray("to the end"));
}

void HttpClientTest::survivesAClosedConnection()
{
    // Each answer ends its connection: the next request must not fail for that.
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer;
        answer.kind = SimAnswer::Kind::Raw;
        answer.body = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"; // keep-alive promised, and not kept
        return answer;
    });
    HttpClient client;
    for (int i = 0; i < 20; ++i) {
        const Result<QByteArray> result = ask(client, requestTo(host));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message.english()));
    }
}

void HttpClientTest::neverHoldsTheEventLoop()
{
    ScriptedHost host([](const SimRequest&) { return answerWith("x"); });
    HttpClient client;
    int count = 0;
    int sinceTurn = 0;
    int mostAtOnce = 0;
    QTimer turns;
    turns.setInterval(0);
    connect(&turns, &QTimer::timeout, this, [&] {
        mostAtOnce = std::max(mostAtOnce, sinceTurn);
        sinceTurn = 0;
    });
    for (int i = 0; i < 100; ++i) {
        client.get<QByteArray>(requestTo(host), this, body, [&](const Result<QByteArray>&) {
            ++count;
            ++sinceTurn;
            QElapsedTimer busy;
            busy.start();
            while (!busy.hasExpired(2)) { } // a handler that takes its time
        });
    }
    turns.start();
    QTRY_COMPARE(count, 100);
    QVERIFY2(mostAtOnce <= 10, qPrintable(QString::number(mostAtOnce))); // of 2 ms each
}

void HttpClientTest::saysWhatIsWrongWithTheSocket()
{
    HttpClient client;
    HttpRequest request;
    request.endpoint = {u"/nowhere/engine.sock"_s, u"http://test"_s};
    request.path = "/x";
    QCOMPARE(ask(client, request).error().kind, Error::Kind::SocketMissing);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
