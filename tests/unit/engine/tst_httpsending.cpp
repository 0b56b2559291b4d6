// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes over the wire where something is to be changed, byte by byte.

#include "tests/unit/engine/httprequests.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! Takes one request after the other and answers each with 201, whatever it is.
class Recorder
{
public:
    Recorder()
    {
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            ++connections;
            QLocalSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QLocalSocket::readyRead, &m_server, [this, socket] { take(*socket); });
        });
        m_server.listen(m_folder.filePath(u"s"_s));
    }

    [[nodiscard]] HttpRequest request(HttpRequest::Method method, const QByteArray& body = {}) const
    {
        HttpRequest request;
        request.endpoint = {m_server.fullServerName(), u"http://test"_s};
        request.path = "/x?y=z";
        request.method = method;
        request.body = body;
        return request;
    }

    QByteArrayList heads;
    QByteArrayList bodies;
    int connections = 0;

private:
    void take(QLocalSocket& socket)
    {
        m_in += socket.readAll();
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        const QByteArray head = m_in.left(end);
        const qsizetype at = head.indexOf("Content-Length: ");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 16).split('\r').first().toLongLong();
        if (end < 0 || m_in.size() < end + 4 + length) {
            return;
        }
        heads += head;
        bodies += m_in.mid(end + 4, length);
        m_in.clear();
        socket.write("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}");
    }

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QByteArray m_in;
};

//! So many letters x; it may fail after some of them.
class Letters : public BodySource
{
public:
    explicit Letters(qint64 size, qint64 failsAt = -1)
        : m_size(size)
        , m_failsAt(failsAt)
    { }

    [[nodiscard]] qint64 size() const override { return m_size; }

    [[nodiscard]] qint64 read(char* data, qint64 most) override
    {
        const qint64 end = m_failsAt < 0 ? m_size : m_failsAt;
        const qint64 count = std::min(most, end - m_read);
        if (count == 0 && m_failsAt >= 0) {
            return -1;
        }
        std::memset(data, 'x', static_cast<size_t>(count));
        m_read += count;
        return count;
    }

private:
    const qint64 m_size;
    const qint64 m_failsAt;
    qint64 m_read = 0;
};

} // namespace

class HttpSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsABody_data();
    void sendsABody();
    void sendsWithoutABody();
    void deletes();
    void sendsWhatIsTooLongForTheMemory_data();
    void sendsWhatIsTooLongForTheMemory();
    void endsWhereTheSourceFails();
    void forgetsTheBodyAfterwards();
    void sendsEachChangeOnAConnectionOfItsOwn();
};

void HttpSendingTest::sendsABody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("short") << QByteArray(R"({"a":1})");
    QTest::newRow("with a zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("long, and without waiting for a go-ahead") << QByteArray(3 * 1024 * 1024, 'x');
}

void HttpSendingTest::sendsABody()
{
    QFETCH(const QByteArray, body);
    Recorder recorder;
    HttpClient client;
    const Result<QByteArray> answer = ask(client, recorder.request(HttpRequest::Method::Post, body));
    QVERIFY(answer);
    QCOMPARE(*answer, QByteArray("{}"));
    QCOMPARE(recorder.bodies, QByteArrayList{body});
    QVERIFY(recorder.heads.first().startsWith("POST /x?y=z HTTP/1.1\r\n"));
    QVERIFY(recorder.heads.first().contains("\r\nContent-Type: application/json"));
    QVERIFY(!recorder.heads.first().contains("Expect"));
}

void HttpSendingTest::sendsWithoutABody()
{
    Recorder recorder;
    HttpClient client;
    QVERIFY(ask(client, recorder.request(HttpRequest::Method::Post)));
    QVERIFY(recorder.heads.first().contains("\r\nContent-Length: 0"));
}

void HttpSendingTest::deletes()
{
    Recorder recorder;
    HttpClient client;
    QVERIFY(ask(client, recorder.request(HttpRequest::Method::Delete)));
    QVERIFY(recorder.heads.first().startsWith("DELETE /x?y=z HTTP/1.1\r\n"));
    QCOMPARE(recorder.bodies.first(), QByteArray());
}

void HttpSendingTest::sendsWhatIsTooLongForTheMemory_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("short") << qint64(10);
    QTest::newRow("long, and without waiting for a go-ahead") << qint64(3 * 1024 * 1024 + 1);
}

void HttpSendingTest::sendsWhatIsTooLongForTheMemory()
{
    QFETCH(const qint64, size);
    Recorder recorder;
    HttpClient client;
    HttpRequest request = recorder.request(HttpRequest::Method::Put);
    request.source = std::make_shared<Letters>(size);
    request.stallTimeout = std::chrono::seconds(5);
    QVERIFY(ask(client, request));
    QVERIFY(recorder.heads.first().startsWith("PUT /x?y=z HTTP/1.1\r\n"));
    QVERIFY(recorder.heads.first().contains("\r\nContent-Type: application/x-tar"));
    QVERIFY(!recorder.heads.first().contains("Expect"));
    QCOMPARE(recorder.bodies, QByteArrayList{QByteArray(static_cast<qsizetype>(size), 'x')});
}

void HttpSendingTest::endsWhereTheSourceFails()
{
    Recorder recorder;
    HttpClient client;
    HttpRequest request = recorder.request(HttpRequest::Method::Put);
    request.source = std::make_shared<Letters>(100, 50);
    QVERIFY(!ask(client, request));
    QVERIFY(recorder.bodies.isEmpty());
}

//! The same handle serves the next request, which is of another kind.
void HttpSendingTest::forgetsTheBodyAfterwards()
{
    using Method = HttpRequest::Method;
    Recorder recorder;
    HttpClient client;
    const QByteArrayList verbs{"POST", "GET", "PUT", "GET", "DELETE", "PUT", "POST"};
    for (const Method method :
        {Method::Post, Method::Get, Method::Put, Method::Get, Method::Delete, Method::Put, Method::Post}) {
        HttpRequest request = recorder.request(method, method == Method::Post ? "{}" : QByteArray());
        if (method == Method::Put) {
            request.source = std::make_shared<Letters>(3);
        }
        QVERIFY(ask(client, request));
    }
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        QVERIFY(recorder.heads.at(i).startsWith(verbs.at(i) + ' '));
        QCOMPARE(recorder.heads.at(i).contains("Content-Type: application/json"), verbs.at(i) == "POST");
        QCOMPARE(recorder.heads.at(i).contains("Content-Type: application/x-tar"), verbs.at(i) == "PUT");
        QCOMPARE(recorder.bodies.at(i),
            verbs.at(i) == "POST"      ? QByteArray("{}")
                : verbs.at(i) == "PUT" ? QByteArray("xxx")
                                       : QByteArray());
    }
}

void HttpSendingTest::sendsEachChangeOnAConnectionOfItsOwn()
{
    Recorder recorder;
    HttpClient client;
    QVERIFY(ask(client, recorder.request(HttpRequest::Method::Get)));
    QVERIFY(ask(client, recorder.request(HttpRequest::Method::Get)));
    QCOMPARE(recorder.connections, 1);
    QVERIFY(ask(client, recorder.request(HttpRequest::Method::Post)));
    QVERIFY(ask(client, recorder.request(HttpRequest::Method::Delete)));
    QCOMPARE(recorder.connections, 3);
}

QTEST_GUILESS_MAIN(HttpSendingTest)
#include "tst_httpsending.moc"
