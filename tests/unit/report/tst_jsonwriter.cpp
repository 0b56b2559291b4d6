// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatMustNotStandInAString_data();
    void escapesWhatMustNotStandInAString();
    void writesNoWhiteSpaceWhenCompact();
    void indentsByTwoSpaces();
    void keepsTheOrderOfKeys();
    void writesWholeNumbersOf64Bits();
};

void JsonWriterTest::escapesWhatMustNotStandInAString_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"nginx:1.27"_s << QByteArray("\"nginx:1.27\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("quote and backslash") << u"a\"b\\c"_s << QByteArray(R"("a\"b\\c")");
    QTest::newRow("short forms") << u"\b\f\n\r\t"_s << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("slash stays") << u"a/b"_s << QByteArray("\"a/b\"");
    QTest::newRow("escape character") << u"\x1b[31m"_s << QByteArray("\"\\u001b[31m\"");
    QTest::newRow("nul") << QString(QChar(u'\0')) << QByteArray("\"\\u0000\"");
    QTest::newRow("delete") << u"\x7f"_s << QByteArray("\"\\u007f\"");
    QTest::newRow("C1 control sequence introducer") << u"\x9b"_s << QByteArray("\"\\u009b\"");
    QTest::newRow("zero-width space") << u"a\u200b"_s << QByteArray("\"a\\u200b\"");
    QTest::newRow("tag") << u"a\U000E0041"_s << QByteArray("\"a\\udb40\\udc41\"");
    QTest::newRow("right-to-left override") << u"\u202e"_s << QByteArray("\"\\u202e\"");
    QTest::newRow("line separator") << u"\u2028"_s << QByteArray("\"\\u2028\"");
    QTest::newRow("two bytes") << u"\u00fc"_s << QByteArray("\"\xc3\xbc\"");
    QTest::newRow("three bytes") << u"\u20ac"_s << QByteArray("\"\xe2\x82\xac\"");
    QTest::newRow("four bytes") << u"\U0001F433"_s << QByteArray("\"\xf0\x9f\x90\xb3\"");
    QTest::newRow("high surrogate alone") << QString(QChar(0xD83D)) << QByteArray("\"\xef\xbf\xbd\"");
    QTest::newRow("low surrogate alone") << QString(QChar(0xDC33)) + u'x' << QByteArray("\"\xef\xbf\xbdx\"");
}

void JsonWriterTest::escapesWhatMustNotStandInAString()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    JsonWriter json(JsonWriter::Layout::Compact);
    json.string(text);
    const QByteArray written = json.take();
    QCOMPARE(written, expected + '\n');
    QJsonParseError error;
    QVERIFY(QJsonDocument::fromJson('[' + written + ']', &error).isArray());
    QCOMPARE(error.error, QJsonParseError::NoError);
}

static QByteArray sample(JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.member("z"_L1, u"text");
    json.key("a"_L1);
    json.beginArray();
    json.number(1);
    json.null();
    json.beginObject();
    json.flag("yes"_L1, true);
    json.endObject();
    json.endArray();
    json.key("none"_L1);
    json.beginArray();
    json.endArray();
    json.key("empty"_L1);
    json.beginObject();
    json.endObject();
    json.endObject();
    return json.take();
}

void JsonWriterTest::writesNoWhiteSpaceWhenCompact()
{
    QCOMPARE(sample(JsonWriter::Layout::Compact),
        QByteArray("{\"z\":\"text\",\"a\":[1,null,{\"yes\":true}],\"none\":[],\"empty\":{}}\n"));
}

void JsonWriterTest::indentsByTwoSpaces()
{
    QCOMPARE(sample(JsonWriter::Layout::Indented), QByteArray(R"({
  "z": "text",
  "a": [
    1,
    null,
    {
      "yes": true
    }
  ],
  "none": [],
  "empty": {}
}
)"));
}

void JsonWriterTest::keepsTheOrderOfKeys()
{
    const QByteArray written = sample(JsonWriter::Layout::Compact);
    QVERIFY(written.indexOf("\"z\"") < written.indexOf("\"a\""));
    QVERIFY(written.indexOf("\"a\"") < written.indexOf("\"none\""));
}

void JsonWriterTest::writesWholeNumbersOf64Bits()
{
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginArray();
    json.number(std::numeric_limits<qint64>::max());
    json.number(std::numeric_limits<qint64>::min());
    json.endArray();
    QCOMPARE(json.take(), QByteArray("[9223372036854775807,-9223372036854775808]\n"));
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
