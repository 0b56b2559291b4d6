// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/eventstream.h"

#include "tests/support/fixtures.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! Every object of the bytes, given in pieces of that size.
QByteArrayList split(const QByteArray& bytes, qsizetype piece, Error& error)
{
    JsonSplitter splitter(100, 5);
    QByteArrayList objects;
    for (qsizetype at = 0; at < bytes.size() && error.kind == Error::Kind::None; at += piece) {
        error = splitter.feed(
            QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)), [&objects](QByteArrayView object) {
                objects += object.toByteArray();
                return true;
            });
    }
    return objects;
}

//! "container start web-3" of each event of a captured stream.
QStringList story(const QString& name, qsizetype piece)
{
    EventStream stream(std::make_shared<StringPool>(), u"x"_s);
    const QByteArray bytes = fixture(u"events/"_s + name);
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto events = stream.take(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        if (!events) {
            return {events.error().message.english()};
        }
        for (const EngineEvent& event : *events) {
            lines += QString::number(static_cast<int>(event.type)) + u' ' + event.action + u' ' + event.name;
        }
    }
    return lines;
}

} // namespace

class EventStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsObjects_data();
    void splitsObjects();
    void refusesWhatIsNoStream_data();
    void refusesWhatIsNoStream();
    void readsEveryShape_data();
    void readsEveryShape();
    void keepsNoArguments();
    void tellsCommandsApart();
    void readsCapturedStreams_data();
    void readsCapturedStreams();
    void saysWhyItEnded_data();
    void saysWhyItEnded();
    void asksForAMoment_data();
    void asksForAMoment();
};

void EventStreamTest::splitsObjects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("objects");
    QTest::newRow("none") << QByteArray() << QByteArrayList();
    QTest::newRow("white space") << QByteArray(" \r\n\t") << QByteArrayList();
    QTest::newRow("one") << QByteArray("{\"a\":1}") << QByteArrayList{"{\"a\":1}"};
    QTest::newRow("nothing between") << QByteArray("{}{\"a\":{}}{}") << QByteArrayList{"{}", "{\"a\":{}}", "{}"};
    QTest::newRow("lines") << QByteArray("{}\n{\"b\":[1]}\n") << QByteArrayList{"{}", "{\"b\":[1]}"};
    QTest::newRow("record separators") << QByteArray("\x1e{}\n\x1e{}\n") << QByteArrayList{"{}", "{}"};
    QTest::newRow("brackets in strings") << QByteArray(R"({"a":"}{]["}{"b":"}"})")
                                         << QByteArrayList{R"({"a":"}{]["})", R"({"b":"}"})"};
    QTest::newRow("escapes") << QByteArray(R"({"a":"\"}\\"}{"b":"\\\"}"})")
                             << QByteArrayList{R"({"a":"\"}\\"})", R"({"b":"\\\"}"})"};
    QTest::newRow("cut off") << QByteArray("{}{\"a\":") << QByteArrayList{"{}"};
}

void EventStreamTest::splitsObjects()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, objects);
    for (qsizetype piece = 1; piece <= qMax<qsizetype>(1, bytes.size()); ++piece) {
        Error error;
        QCOMPARE(split(bytes, piece, error), objects);
        QCOMPARE(error.kind, Error::Kind::None);
    }
}

void EventStreamTest::refusesWhatIsNoStream_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("text") << QByteArray("hello") << Error::Kind::BadAnswer;
    QTest::newRow("a list") << QByteArray("[{}]") << Error::Kind::BadAnswer;
    QTest::newRow("garbage behind an object") << QByteArray("{}x") << Error::Kind::BadAnswer;
    QTest::newRow("closed twice") << QByteArray("{}}") << Error::Kind::BadAnswer;
    QTest::newRow("a byte of nothing") << QByteArray("{}\0{}", 5) << Error::Kind::BadAnswer;
    QTest::newRow("deep") << QByteArray("{\"a\":[[[[[") << Error::Kind::TooDeep;
    QTest::newRow("long") << QByteArray("{\"a\":\"" + QByteArray(200, 'a')) << Error::Kind::BodyTooLarge;
    QTest::newRow("long and whole") << QByteArray("{\"a\":\"" + QByteArray(200, 'a') + "\"}")
                                    << Error::Kind::BodyTooLarge;
}

void EventStreamTest::refusesWhatIsNoStream()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()}) {
        Error error;
        split(bytes, piece, error);
        QCOMPARE(error.kind, kind);
        QVERIFY(!error.message.isEmpty());
    }
}

void EventStreamTest::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<EngineEvent>("expected");
    using Type = EngineEvent::Type;
    EngineEvent start{Type::Container, u"start"_s, u"c1"_s, u"web"_s, {}, 1700000000123456789, {}, {}, 0};
    QTest::newRow("20.10") << QByteArray(
        R"({"status":"start","id":"c1","from":"i","Type":"container","Action":"start","Actor":{"ID":"c1",)"
        R"("Attributes":{"image":"i","name":"web","secret":"s"}},"scope":"local","time":1700000000,)"
        R"("timeNano":1700000000123456789})")
                           << start;
    QTest::newRow("1.52: without the lower-case members")
        << QByteArray(R"({"Type":"container","Action":"start","Actor":{"ID":"c1","Attributes":{"name":"web"}},)"
                      R"("scope":"local","time":1700000000,"timeNano":1700000000123456789})")
        << start;
    start.timeNano = 1700000000000000000;
    QTest::newRow("before 1.22: the lower-case members alone") << QByteArray(
        R"({"status":"start","id":"c1","from":"i","time":1700000000,"Actor":{"Attributes":{"name":"web"}}})")
                                                               << start;
    QTest::newRow("connect") << QByteArray(
        R"({"Type":"network","Action":"connect","Actor":{"ID":"n1","Attributes":{"container":"c1",)"
        R"("name":"bridge","type":"bridge"}},"timeNano":5})")
                             << EngineEvent{Type::Network, u"connect"_s, u"n1"_s, u"bridge"_s, u"c1"_s, 5, {}, {}, 0};
    QTest::newRow("a label that is called container") << QByteArray(
        R"({"Type":"container","Action":"die","Actor":{"ID":"c1","Attributes":{"container":"c2",)"
        R"("execID":"e"}},"timeNano":5})") << EngineEvent{Type::Container, u"die"_s, u"c1"_s, {}, {}, 5, {}, {}, 0};
    QTest::newRow("health") << QByteArray(
        R"({"Type":"container","Action":"health_status: healthy","Actor":{"ID":"c"}})")
                            << EngineEvent{Type::Container, u"health_status"_s, u"c"_s, {}, {}, 0, {}, {}, 0};
    QTest::newRow("exec") << QByteArray(R"({"Type":"container","Action":"exec_create: sh -c x","Actor":{"ID":"c1",)"
                                        R"("Attributes":{"execID":"e1","name":"web"}},"timeNano":7})")
                          << EngineEvent{Type::Container, u"exec_create"_s, u"c1"_s, u"web"_s, {}, 7, u"e1"_s, u"sh"_s,
                                 commandHash("sh -c x")};
    QTest::newRow("volume") << QByteArray(
        R"({"Type":"volume","Action":"create","Actor":{"ID":"data","Attributes":{}}})")
                            << EngineEvent{Type::Volume, u"create"_s, u"data"_s, {}, {}, 0, {}, {}, 0};
    QTest::newRow("daemon") << QByteArray(R"({"Type":"daemon","Action":"reload","Actor":{"ID":"d"}})")
                            << EngineEvent{Type::Daemon, u"reload"_s, u"d"_s, {}, {}, 0, {}, {}, 0};
    QTest::newRow("of the future") << QByteArray(R"({"Type":"quantum","Action":"leap","Actor":{"ID":7},"time":"now"})")
                                   << EngineEvent{Type::Other, u"leap"_s, {}, {}, {}, 0, {}, {}, 0};
}

void EventStreamTest::readsEveryShape()
{
    QFETCH(const QByteArray, object);
    QFETCH(const EngineEvent, expected);
    StringPool pool;
    const Result<EngineEvent> event = parseEvent(object, pool);
    QVERIFY(event);
    QCOMPARE(engineEventText(*event), engineEventText(expected));
    QVERIFY(*event == expected);
    for (const char* bad : {"{}", "{\"Type\":\"container\"}", "{\"Action\":\"\"}"}) {
        QVERIFY(!parseEvent(bad, pool));
    }
}

void EventStreamTest::keepsNoArguments()
{
    StringPool pool;
    const Result<EngineEvent> event =
        parseEvent(R"({"Type":"container","Action":"exec_create: mysql -phunter2","Actor":{"ID":"c"}})", pool);
    QVERIFY(event);
    QCOMPARE(event->program, u"mysql"_s);
    for (const QString& text : {event->action, event->program, event->name, engineEventText(*event)}) {
        QVERIFY(!text.contains(u"hunter2"));
    }
}

void EventStreamTest::tellsCommandsApart()
{
    QCOMPARE(commandHash("a b"), commandHash("a b"));
    QVERIFY(commandHash("a b") != commandHash("a c"));
    QVERIFY(commandHash("") != 0);
}

void EventStreamTest::readsCapturedStreams_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QStringList>("among");
    QTest::newRow("Docker") << u"docker-20.10.24.jsonl"_s << qsizetype(33)
                            << QStringList{u"1 create web-3"_s, u"2 connect bridge"_s, u"1 start web-3"_s,
                                   u"1 exec_create web-3"_s, u"1 rename web-4"_s, u"1 destroy web-4"_s,
                                   u"4 tag busybox:other"_s};
    QTest::newRow("Podman") << u"podman-4.3.1.jsonl"_s << qsizetype(20)
                            << QStringList{u"1 create web-3"_s, u"1 start web-3"_s, u"1 exec_died web-3"_s,
                                   u"2 connect web-4"_s, u"3 remove data"_s, u"1 remove web-4"_s};
}

void EventStreamTest::readsCapturedStreams()
{
    QFETCH(const QString, file);
    QFETCH(const qsizetype, count);
    QFETCH(const QStringList, among);
    for (const qsizetype piece : {qsizetype(1), qsizetype(100), qsizetype(1000000)}) {
        const QStringList lines = story(file, piece);
        QVERIFY2(lines.size() == count, qPrintable(QString::number(lines.size()) + lines.join(u'\n')));
        for (const QString& line : among) {
            QVERIFY2(lines.contains(line), qPrintable(line + u" in:\n"_s + lines.join(u'\n')));
        }
    }
}

void EventStreamTest::saysWhyItEnded_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("ended") << 200 << Error::Kind::ConnectionLost;
    QTest::newRow("forbidden") << 403 << Error::Kind::Forbidden;
    QTest::newRow("unknown") << 404 << Error::Kind::Gone;
    QTest::newRow("broken") << 500 << Error::Kind::HttpError;
}

void EventStreamTest::saysWhyItEnded()
{
    QFETCH(const int, status);
    QFETCH(const Error::Kind, kind);
    EventStream stream(std::make_shared<StringPool>(), u"/x.sock"_s);
    HttpResponse response;
    response.status = status;
    const Error error = stream.endOf(response);
    QCOMPARE(error.kind, kind);
    QVERIFY(!error.message.isEmpty());
}

void EventStreamTest::asksForAMoment_data()
{
    QTest::addColumn<qint64>("since");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("from now") << qint64(0) << QByteArray("/events");
    QTest::newRow("a moment") << qint64(1700000000000000042) << QByteArray("/events?since=1700000000.000000042");
}

void EventStreamTest::asksForAMoment()
{
    QFETCH(const qint64, since);
    QFETCH(const QByteArray, query);
    QCOMPARE(eventsQuery(since, false), query);
    QVERIFY(eventsQuery(since, true).contains("filters=%7B%22type%22%3A%5B%22container%22"));
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_eventstream.moc"
