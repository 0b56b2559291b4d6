// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/httpclient.h"
#include "tests/unit/engine/simhost.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Each byte is a value; 'x' is one that it does not understand.
class ByteDecoder : public StreamDecoder<char>
{
public:
    Result<std::vector<char>> take(QByteArrayView bytes) override
    {
        if (bytes.contains('x')) {
            return Error{Error::Kind::BadAnswer, {}, {}, {}, {}, 0};
        }
        return std::vector<char>(bytes.begin(), bytes.end());
    }

    Error endOf(const Result<HttpResponse>& response) override
    {
        Error error;
        error.kind = response ? Error::Kind::ConnectionLost : response.error().kind;
        error.httpStatus = response ? response->status : 0;
        error.detail = response ? QString::fromUtf8(response->body) : QString();
        return error;
    }
};

//! What a stream gave so far.
struct Heard
{
    bool opened = false;
    QByteArray bytes;
    std::optional<Error> end;

    StreamHandlers<char> handlers()
    {
        return {[this] { opened = true; },
            [this](const std::vector<char>& values) { bytes.append(values.data(), qsizetype(values.size())); },
            [this](const Error& error) {
                end = error;
            }};
    }
};

//! An answer that says each of the words in turn and then is silent for ever, or ends.
SimAnswer saying(QByteArrayList words, bool ends)
{
    SimAnswer answer;
    answer.chunked = true;
    answer.more = [words, ends]() mutable {
        if (!words.isEmpty()) {
            return words.takeFirst();
        }
        return ends ? QByteArray("") : QByteArray();
    };
    return answer;
}

HttpRequest requestTo(const ScriptedHost& host)
{
    HttpRequest request;
    request.endpoint = {.socketPath = host.host().socketPath, .baseUrl = u"http://test"_s};
    request.path = "/events";
    request.timeout = 300ms;
    return request;
}

} // namespace

class HttpStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesValuesAsTheyCome();
    void takesNoPlaceOfARequest();
    void endsAsItEnds_data();
    void endsAsItEnds();
    void endsByCancelling();
    void endsWithItsContext();
    void waitsForASlowReader();
    void diesWithTheClient();

private:
    RequestHandle start(HttpClient& client, const ScriptedHost& host, Heard& heard, const QObject* context)
    {
        return client.stream<char>(requestTo(host), context, std::make_unique<ByteDecoder>(), heard.handlers());
    }
};

void HttpStreamTest::givesValuesAsTheyCome()
{
    ScriptedHost host([](const SimRequest&) { return saying({"one ", "two ", "three"}, false); });
    HttpClient client;
    Heard heard;
    start(client, host, heard, this);
    QTRY_VERIFY(heard.opened);
    QTRY_COMPARE(heard.bytes, QByteArray("one two three"));
    QTest::qWait(500); // longer than the request's timeout, which is not for streams
    QVERIFY(!heard.end);
}

void HttpStreamTest::takesNoPlaceOfARequest()
{
    ScriptedHost host(
        [](const SimRequest& request) { return request.path == "/events" ? saying({"here"}, false) : SimAnswer(); });
    HttpClient client(HttpLimits{.perHost = 1, .overall = 1});
    Heard heard;
    start(client, host, heard, this);
    QTRY_COMPARE(heard.bytes, QByteArray("here"));
    int answers = 0;
    HttpRequest request = requestTo(host);
    request.path = "/other";
    request.timeout = 10s;
    for (int i = 0; i < 10; ++i) {
        client.get<int>(
            request, this, [](const Result<HttpResponse>& response) { return Result<int>(response ? 1 : 0); },
            [&answers](const Result<int>& one) { answers += *one; });
    }
    QTRY_COMPARE(answers, 10);
    QVERIFY(!heard.end);
    QVERIFY(host.server().connectionCount() <= 2);
}

void HttpStreamTest::endsAsItEnds_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("heardBytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("by itself") << QByteArrayList{"a", "b"} << 200 << QByteArray("ab") << Error::Kind::ConnectionLost;
    QTest::newRow("by what cannot be decoded")
        << QByteArrayList{"a", "x", "b"} << 200 << QByteArray("a") << Error::Kind::BadAnswer;
    QTest::newRow("by its status") << QByteArrayList{"no"} << 403 << QByteArray() << Error::Kind::ConnectionLost;
}

void HttpStreamTest::endsAsItEnds()
{
    QFETCH(const QByteArrayList, words);
    QFETCH(const int, status);
    QFETCH(const QByteArray, heardBytes);
    QFETCH(const Error::Kind, kind);
    ScriptedHost host([&](const SimRequest&) {
        SimAnswer answer = saying(words, true);
        answer.status = status;
        answer.bytesPerTick = 400; // else all words come in one piece
        return answer;
    });
    HttpClient client;
    Heard heard;
    start(client, host, heard, this);
    QTRY_VERIFY(heard.end);
    QCOMPARE(heard.end->kind, kind);
    QCOMPARE(heard.bytes, heardBytes);
    QCOMPARE(heard.opened, status == 200);
    if (status != 200) {
        QCOMPARE(heard.end->httpStatus, status);
        QCOMPARE(heard.end->detail, u"no"_s);
    }
}

void HttpStreamTest::endsByCancelling()
{
    ScriptedHost host([](const SimRequest&) { return saying({"a"}, false); });
    HttpClient client;
    Heard heard;
    RequestHandle handle = start(client, host, heard, this);
    QTRY_COMPARE(heard.bytes, QByteArray("a"));
    QCOMPARE(host.server().findChildren<QObject*>(Qt::FindDirectChildrenOnly).size(), 2); // its listener, a connection
    handle.cancel();
    QTRY_COMPARE(host.server().findChildren<QObject*>(Qt::FindDirectChildrenOnly).size(), 1);
    QVERIFY(!heard.end);
}

void HttpStreamTest::endsWithItsContext()
{
    ScriptedHost host([](const SimRequest&) {
        SimAnswer answer;
        answer.chunked = true;
        answer.bytesPerTick = 8;
        answer.more = [] {
            return QByteArray("a");
        };
        return answer;
    });
    HttpClient client;
    Heard heard;
    auto context = std::make_unique<QObject>();
    start(client, host, heard, context.get());
    QTRY_VERIFY_WITH_TIMEOUT(!heard.bytes.isEmpty(), 20000);
    context.reset();
    const QByteArray before = heard.bytes;
    QTRY_COMPARE(host.server().findChildren<QObject*>(Qt::FindDirectChildrenOnly).size(), 1);
    QCOMPARE(heard.bytes, before);
}

void HttpStreamTest::waitsForASlowReader()
{
    constexpr qsizetype total = 8 * 1024 * 1024;
    auto sent = std::make_shared<qsizetype>(0);
    ScriptedHost host([sent](const SimRequest&) {
        SimAnswer answer;
        answer.chunked = true;
        answer.more = [sent] {
            *sent += 1024;
            return *sent <= total ? QByteArray(1024, 'a') : QByteArray("");
        };
        return answer;
    });
    HttpClient client;
    Heard heard;
    qsizetype most = 0;
    StreamHandlers<char> handlers = heard.handlers();
    handlers.arrived = [&](const std::vector<char>& values) {
        most = qMax(most, qsizetype(values.size()));
        heard.bytes.append(values.data(), qsizetype(values.size()));
    };
    client.stream<char>(requestTo(host), this, std::make_unique<ByteDecoder>(), std::move(handlers));
    QTRY_VERIFY_WITH_TIMEOUT(heard.end, 30000);
    QCOMPARE(heard.end->kind, Error::Kind::ConnectionLost);
    QCOMPARE(heard.bytes.size(), total);
    QVERIFY(most <= 64 * 1024); // one piece of libcurl's
}

void HttpStreamTest::diesWithTheClient()
{
    ScriptedHost host([](const SimRequest&) { return saying({"a"}, false); });
    Heard heard;
    {
        HttpClient client;
        start(client, host, heard, this);
        QTRY_COMPARE(heard.bytes, QByteArray("a"));
    }
    QCOMPARE(host.server().findChildren<QObject*>(Qt::FindDirectChildrenOnly).size(), 2);
    QTRY_COMPARE(host.server().findChildren<QObject*>(Qt::FindDirectChildrenOnly).size(), 1);
    QVERIFY(!heard.end);
}

QTEST_GUILESS_MAIN(HttpStreamTest)
#include "tst_httpstream.moc"
