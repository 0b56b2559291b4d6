// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/jsonreader.h"

#include "app/docker/jsonscan.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

struct Item
{
    QString name;
    QStringList tags;
    int number = -1;
    bool flag = false;
    std::optional<QStringList> paths;
    std::optional<qint64> limit;
    std::vector<Item> parts;
    Json::TextPairs labels;
};

constexpr Json::Fields partFields{std::array{Json::field<&Item::name>("name", Json::text)}};
constexpr Json::Shape<Item> part = Json::objectOf<Item>(partFields);
constexpr Json::Shape<std::vector<Item>> parts = Json::listOf(part);

constexpr Json::Fields itemFields{std::array{
    Json::field<&Item::name>("name", Json::text),
    Json::field<&Item::tags>("tags", Json::words),
    Json::field<&Item::number>("number", Json::integer),
    Json::field<&Item::flag>("flag", Json::boolean),
    Json::field<&Item::paths>("paths", Json::optionalWords),
    Json::field<&Item::limit>("limit", Json::optionalInteger),
    Json::field<&Item::parts>("parts", parts),
    Json::field<&Item::labels>("labels", Json::textPairs),
    Json::inlined<Item>("inner", part),
}};
constexpr Json::Shape<Item> itemShape = Json::objectOf<Item>(itemFields);
constexpr Json::Shape<std::vector<Item>> itemList = Json::listOf(itemShape);

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheTableNames();
    void takesTheWrongTypeForMissing_data();
    void takesTheWrongTypeForMissing();
    void walksOverWhatNobodyAskedFor_data();
    void walksOverWhatNobodyAskedFor();
    void tellsNullFromEmpty();
    void clampsNumbers_data();
    void clampsNumbers();
    void takesNullForAnEmptyListAtTheTop();
    void refusesTheWrongKindOfDocument_data();
    void refusesTheWrongKindOfDocument();
    void refusesEveryCutOffDocument();
    void refusesGarbage_data();
    void refusesGarbage();
    void refusesWhatIsNestedTooDeep_data();
    void refusesWhatIsNestedTooDeep();
    void takesWhatIsNestedDeepEnough();
    void findsTheFirstInvalidByte_data();
    void findsTheFirstInvalidByte();
    void neverQuotesTheDocument();
    void sharesWords();

private:
    Result<Item> read(const QByteArray& json) { return Json::read(json, itemShape, m_pool); }

    StringPool m_pool;
};

void JsonReaderTest::readsWhatTheTableNames()
{
    const Result<Item> item = read(R"({"name":"a\u00e9\n\"b","tags":["x","y"],"number":42,"flag":true,"limit":7,)"
                                   R"("parts":[{"name":"p"},{},{"name":"q","other":{"name":"no"}}],)"
                                   R"("labels":{"k":"v","empty":null},"paths":["/p"]})");
    QVERIFY(item);
    QCOMPARE(item->name, u"aé\n\"b"_s);
    QCOMPARE(item->tags, QStringList({u"x"_s, u"y"_s}));
    QCOMPARE(item->number, 42);
    QVERIFY(item->flag);
    QCOMPARE(item->limit, 7);
    QCOMPARE(item->parts.size(), 3U);
    QCOMPARE(item->parts[0].name, u"p"_s);
    QCOMPARE(item->parts[1].name, QString());
    QCOMPARE(item->parts[2].name, u"q"_s);
    QCOMPARE(item->labels, Json::TextPairs({{u"k"_s, u"v"_s}, {u"empty"_s, QString()}}));
    QCOMPARE(item->paths, QStringList({u"/p"_s}));
    QCOMPARE(read(R"({"inner":{"name":"within"}})")->name, u"within"_s);
}

void JsonReaderTest::takesTheWrongTypeForMissing_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"null", "true", "1", "1.5", "\"text\"", "[]", "[1,[2],{\"a\":[]}]", "{}", "{\"name\":1}",
             "[null]", "{\"x\":\"]}\"}"}) {
        QTest::newRow(value) << QByteArray(value);
    }
}

void JsonReaderTest::takesTheWrongTypeForMissing()
{
    QFETCH(QByteArray, value);
    QByteArray json = "{";
    for (const char* key : {"name", "tags", "number", "flag", "paths", "limit", "parts", "labels", "inner"}) {
        json += '"' + QByteArray(key) + "\":" + value + ',';
    }
    json += R"("last":0})";
    const Result<Item> item = read(json);
    QVERIFY(item);
    QCOMPARE(item->name, value.startsWith('"') ? u"text"_s : QString());
    QCOMPARE(item->tags, QStringList());
    QCOMPARE(item->number, value == "1" ? 1 : -1);
    QCOMPARE(item->flag, value == "true");
    QCOMPARE(item->limit.has_value(), value == "1");
    QCOMPARE(item->paths.has_value(), value.startsWith('['));
}

void JsonReaderTest::walksOverWhatNobodyAskedFor_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"null", "-1.5e+10", "\"plain\"", R"("\"]}\\")", R"("ends with a backslash \\")",
             R"({"a":[{"b":"}"}],"c":{}})", "[]", R"([["]"],[[[]]]])", "[1 , 2]", " \t\n {\n} "}) {
        QTest::newRow(value) << QByteArray(value);
    }
}

void JsonReaderTest::walksOverWhatNobodyAskedFor()
{
    QFETCH(QByteArray, value);
    for (const char* form :
        {R"({"unknown":%,"name":"n"})", R"({"name":"n","unknown":%})", R"({"unknown" : % , "name":"n"})",
            R"({"a":%,"b":%,"name":"n","c":%})", R"({"parts":[{"unknown":%,"name":"p"}],"name":"n"})"}) {
        const Result<Item> item = read(QByteArray(form).replace('%', value));
        QVERIFY2(item, form);
        QCOMPARE(item->name, u"n"_s);
    }
}

void JsonReaderTest::tellsNullFromEmpty()
{
    QVERIFY(!read("{}")->paths);
    QVERIFY(!read(R"({"paths":null})")->paths);
    QCOMPARE(read(R"({"paths":[]})")->paths, QStringList());
}

void JsonReaderTest::clampsNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("asInt");
    QTest::addColumn<qint64>("asLong");
    QTest::newRow("small") << QByteArray("-7") << -7 << qint64{-7};
    QTest::newRow("above int") << QByteArray("4294967296") << std::numeric_limits<int>::max() << qint64{4294967296};
    QTest::newRow("below int") << QByteArray("-4294967296") << std::numeric_limits<int>::min() << qint64{-4294967296};
    QTest::newRow("above int64") << QByteArray("18446744073709551615") << std::numeric_limits<int>::max()
                                 << std::numeric_limits<qint64>::max();
}

void JsonReaderTest::clampsNumbers()
{
    QFETCH(QByteArray, number);
    const Result<Item> item = read("{\"number\":" + number + ",\"limit\":" + number + '}');
    QVERIFY(item);
    QTEST(item->number, "asInt");
    QTEST(*item->limit, "asLong");
}

void JsonReaderTest::takesNullForAnEmptyListAtTheTop()
{
    const Result<std::vector<Item>> none = Json::read("null", itemList, m_pool);
    QVERIFY(none);
    QVERIFY(none->empty());
    QCOMPARE(Json::read(R"([{"name":"a"},{"name":"b"}])", itemList, m_pool)->size(), 2U);
}

void JsonReaderTest::refusesTheWrongKindOfDocument_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"null", "[]", "\"text\"", "1", "1.5", "true", R"([{"name":"a"}])"}) {
        QTest::newRow(json) << QByteArray(json);
    }
}

void JsonReaderTest::refusesTheWrongKindOfDocument()
{
    QFETCH(QByteArray, json);
    const Result<Item> item = read(json);
    QVERIFY(!item);
    QCOMPARE(item.error().kind, Error::Kind::BadAnswer);
}

void JsonReaderTest::refusesEveryCutOffDocument()
{
    const QByteArray whole = R"({"name":"a","unknown":{"x":["\"]",1]},"tags":["x"],"number":12,"labels":{"k":"v"}})";
    QVERIFY(read(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<Item> item = read(whole.first(length));
        QVERIFY2(!item, whole.first(length).constData());
        QCOMPARE(item.error().kind, Error::Kind::BadAnswer);
        QVERIFY(item.error().message.english().contains(QString::number(length)));
    }
}

void JsonReaderTest::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("position");
    QTest::newRow("HTML") << QByteArray("<html></html>") << 0;
    QTest::newRow("behind the document") << QByteArray(R"({"name":"a"}x)") << 12;
    QTest::newRow("two documents") << QByteArray(R"({}{})") << 2;
    QTest::newRow("no colon") << QByteArray(R"({"name" "a"})") << 10;
    QTest::newRow("no colon behind an unknown key") << QByteArray(R"({"other" "a"})") << 11;
    QTest::newRow("no value behind an unknown key") << QByteArray(R"({"other":,"name":"a"})") << 9;
    QTest::newRow("a bare word") << QByteArray(R"({"name":yes})") << 8;
    QTest::newRow("a raw newline in a string") << QByteArray("{\"name\":\"a\nb\"}") << 10;
    QTest::newRow("a byte behind a long unknown value") << QByteArray(R"({"other":[1,2,3,4,5]!"name":"a"})") << 20;
}

void JsonReaderTest::refusesGarbage()
{
    QFETCH(QByteArray, json);
    QFETCH(int, position);
    const Result<Item> item = read(json);
    QVERIFY(!item);
    QCOMPARE(item.error().kind, Error::Kind::BadAnswer);
    QVERIFY2(item.error().message.english().contains(u"byte %1."_s.arg(position)),
        qPrintable(item.error().message.english()));
}

void JsonReaderTest::refusesWhatIsNestedTooDeep_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray open(1'000'000, '[');
    const QByteArray close(1'000'000, ']');
    QTest::newRow("at the top") << open + close;
    QTest::newRow("under an unknown key") << "{\"other\":" + open + close + '}';
    QTest::newRow("under a known key of another type") << "{\"name\":" + open + close + '}';
    QTest::newRow("in a list of words") << "{\"tags\":" + open + close + '}';
    QTest::newRow("in a list of objects") << "{\"parts\":" + open + close + '}';
    QTest::newRow("never closed") << "{\"tags\":" + open;
    QTest::newRow("objects") << QByteArray("{\"inner\":").repeated(1'000'000);
}

void JsonReaderTest::refusesWhatIsNestedTooDeep()
{
    QFETCH(QByteArray, json);
    const Result<Item> item = read(json);
    QVERIFY(!item);
    QCOMPARE(item.error().kind, Error::Kind::TooDeep);
}

void JsonReaderTest::takesWhatIsNestedDeepEnough()
{
    const auto nested = [](int depth) {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(read("{\"other\":" + nested(Json::depthLimit - 1) + '}'));
    QVERIFY(!read("{\"other\":" + nested(Json::depthLimit) + '}'));
    QVERIFY(read("{\"name\":" + nested(Json::depthLimit - 1) + '}'));
    QVERIFY(!read("{\"name\":" + nested(Json::depthLimit) + '}'));
}

void JsonReaderTest::findsTheFirstInvalidByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::newRow("all valid") << QByteArray("{\"name\":\"\xc3\xa9\xf0\x9f\x90\xb3\"}") << qsizetype{-1};
    QTest::newRow("a lone byte") << QByteArray("{\"name\":\"\xff\"}") << qsizetype{9};
    QTest::newRow("cut in the middle of a character") << QByteArray("{\"name\":\"\xc3\"}") << qsizetype{9};
    QTest::newRow("behind valid ones") << QByteArray("\xc3\xa9\xc3\xa9\x80") << qsizetype{4};
    QTest::newRow("at the end") << QByteArray("abc\xe2\x82") << qsizetype{3};
    QTest::newRow("a surrogate") << QByteArray("a\xed\xa0\x80") << qsizetype{1};
    QTest::newRow("overlong") << QByteArray("a\xc0\x80") << qsizetype{1};
}

void JsonReaderTest::findsTheFirstInvalidByte()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, position);
    QCOMPARE(Json::firstInvalidUtf8({text.constData(), size_t(text.size())}), position);
    if (position >= 0) {
        const Result<Item> item = read("{\"unknown\":\"" + text + "\"}");
        QVERIFY(!item);
        QCOMPARE(item.error().kind, Error::Kind::BadAnswer);
    }
}

void JsonReaderTest::neverQuotesTheDocument()
{
    for (const char* json : {R"({"name":"hunter2)", R"({"name":"hunter2"!})", R"(hunter2)", R"({"hunter2":})",
             "{\"name\":\"hunter2\xff\"}", R"(["hunter2"])"}) {
        const Result<Item> item = read(json);
        QVERIFY(!item);
        for (const QString& text :
            {item.error().message.english(), item.error().cause.english(), item.error().detail}) {
            QVERIFY(!text.contains("hunter2"_L1));
        }
    }
}

void JsonReaderTest::sharesWords()
{
    const Result<Item> first = read(R"({"tags":["a word"]})");
    const Result<Item> second = read(R"({"tags":["a word"]})");
    QCOMPARE(first->tags[0].constData(), second->tags[0].constData());
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
