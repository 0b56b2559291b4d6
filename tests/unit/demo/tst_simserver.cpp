// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simserver.h"

#include "simclient.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! Answers with what was asked.
class Echo : public SimHandler
{
public:
    SimAnswer answer(const SimRequest& request) override
    {
        SimAnswer answer;
        answer.contentType = "text/plain";
        answer.body = request.method + ' ' + request.path + " [" + request.query + ']';
        answer.chunked = request.path == "/chunked";
        answer.delayMs = request.path == "/later" ? 30 : 0;
        return answer;
    }
};

} // namespace

class SimServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersOnOneConnectionAgainAndAgain();
    void answersPipelinedRequestsInOrder();
    void waitsForARequestThatComesInPieces();
    void sendsNoBodyToHead();
    void putsBodiesInChunks();
    void dropsTheBodyOfARequest();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void decodesTheTarget();
    void survivesClientsThatLeave();
    void takesTheSocketAwayAtTheEnd();
    void refusesAPathThatIsTooLong();
    void refusesAPathThatIsTaken();

private:
    Echo m_echo;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimServer> m_server;
    QString m_path;
};

void SimServerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<SimServer>(m_echo);
    m_path = m_dir->filePath(u"s.sock"_s);
    QVERIFY(m_server->listen(m_path).has_value());
}

void SimServerTest::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

void SimServerTest::answersOnOneConnectionAgainAndAgain()
{
    SimClient client(m_path);
    for (int i = 1; i <= 3; ++i) {
        client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(client.received().count("GET /a []"), i);
    }
    QVERIFY(!client.isClosed());
    QCOMPARE(m_server->connectionCount(), 1);
    QCOMPARE(m_server->requestCount(), 3);
}

void SimServerTest::answersPipelinedRequestsInOrder()
{
    SimClient client(m_path);
    constexpr int count = 500;
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        all += "GET " + QByteArray(i % 100 == 0 ? "/later" : "/now") + "?n=" + QByteArray::number(i)
            + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }
    client.send(all);
    QTRY_COMPARE(client.received().count("HTTP/1.1 200 OK"), count);
    qsizetype last = -1;
    for (int i = 0; i < count; ++i) {
        const qsizetype at = client.received().indexOf("[n=" + QByteArray::number(i) + ']');
        QVERIFY2(at > last, QByteArray::number(i).constData());
        last = at;
    }
}

void SimServerTest::waitsForARequestThatComesInPieces()
{
    SimClient client(m_path);
    for (const char letter : QByteArray("GET /pieces HTTP/1.1\r\nHost: x\r\n\r")) {
        client.send(QByteArray(1, letter));
        QCoreApplication::processEvents();
    }
    QVERIFY(client.received().isEmpty());
    client.send("\n");
    QTRY_VERIFY(client.received().contains("GET /pieces []"));
}

void SimServerTest::sendsNoBodyToHead()
{
    const SimReply reply = request(m_path, "/a", "HEAD");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Length"), "10");
    QVERIFY(reply.body.isEmpty());
}

void SimServerTest::putsBodiesInChunks()
{
    const SimReply reply = request(m_path, "/chunked");
    QCOMPARE(reply.header("Transfer-Encoding"), "chunked");
    QVERIFY(reply.header("Content-Length").isNull());
    QVERIFY(reply.complete);
    QCOMPARE(reply.body, "GET /chunked []");
}

void SimServerTest::dropsTheBodyOfARequest()
{
    SimClient client(m_path);
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 29\r\n\r\nGET /not-a-re");
    client.send("quest HTTP/1.1\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(client.received().contains("GET /b []"));
    QVERIFY(client.received().contains("POST /a []"));
    QVERIFY(!client.received().contains("/not-a-request"));
}

void SimServerTest::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("header") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n");
    QTest::newRow("old protocol") << QByteArray("GET /a HTTP/1.0\r\n\r\n");
}

void SimServerTest::closesWhenAsked()
{
    QFETCH(QByteArray, head);
    SimClient client(m_path);
    client.send(head);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(parseReply(client.received()).complete);
    QCOMPARE(parseReply(client.received()).header("Connection"), "close");
}

void SimServerTest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no target") << QByteArray("GET\r\n\r\n") << 400;
    QTest::newRow("no HTTP") << QByteArray("hello there friend\r\n\r\n") << 400;
    QTest::newRow("no header") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("no length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << 400;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("too much") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
    QTest::newRow("endless") << QByteArray("GET /" + QByteArray(70'000, 'a')) << 431;
}

void SimServerTest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    SimClient client(m_path);
    client.send(bytes);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(parseReply(client.received()).status, status);
}

void SimServerTest::decodesTheTarget()
{
    QCOMPARE(request(m_path, "/a%2Fb?x=%201&y").body, "GET /a/b [x=%201&y]");
    const SimRequest asked{"GET", "/", "ps_args=-eo%20pid,comm&all=1&empty=&flag&plus=a+b"};
    QCOMPARE(asked.queryValue("ps_args"), "-eo pid,comm");
    QCOMPARE(asked.queryValue("all"), "1");
    QCOMPARE(asked.queryValue("plus"), "a b");
    QVERIFY(asked.queryValue("empty").isEmpty() && !asked.queryValue("empty").isNull());
    QVERIFY(asked.queryValue("flag").isEmpty() && !asked.queryValue("flag").isNull());
    QVERIFY(asked.queryValue("other").isNull());
}

void SimServerTest::survivesClientsThatLeave()
{
    for (int i = 0; i < 20; ++i) {
        SimClient client(m_path);
        client.send(i % 2 == 0 ? "GET /later HTTP/1.1\r\n\r\n" : "GET /half");
        QTRY_COMPARE(m_server->connectionCount(), i + 1);
        client.close();
    }
    QCOMPARE(request(m_path, "/still").status, 200);
    QTRY_VERIFY(m_server->findChildren<QLocalSocket*>().isEmpty());
}

void SimServerTest::takesTheSocketAwayAtTheEnd()
{
    QVERIFY(QFileInfo::exists(m_path));
    QCOMPARE(m_server->socketPath(), m_path);
    m_server.reset();
    QVERIFY(!QFileInfo::exists(m_path));
}

void SimServerTest::refusesAPathThatIsTooLong()
{
    const QString folder = m_dir->filePath(QString(100, u'd'));
    QVERIFY(QDir().mkpath(folder));
    SimServer server(m_echo);
    const Result<QString> result = server.listen(folder + u"/s.sock"_s);
    QVERIFY(!result);
    QVERIFY(result.error().cause.english().contains(u"107"_s));
    QVERIFY(!result.error().remedy.isEmpty());
}

void SimServerTest::refusesAPathThatIsTaken()
{
    SimServer second(m_echo);
    const Result<QString> result = second.listen(m_path);
    QVERIFY(!result);
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(request(m_path, "/first").status, 200);
}

QTEST_GUILESS_MAIN(SimServerTest)

#include "tst_simserver.moc"
