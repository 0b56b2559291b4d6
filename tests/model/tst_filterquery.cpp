// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/filterfields.h"
#include "models/item/filterquery.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Relation = FilterTerm::Relation;
using Alternatives = std::vector<FilterQuery::Terms>;

Q_DECLARE_METATYPE(Alternatives)

//! What people type into the filter, and how it is understood.
class FilterQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void tellsMistakes_data();
    void tellsMistakes();
    void everyFieldTakesWhatItOffers();
};

void FilterQueryTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Alternatives>("expected");
    const auto row = [](const char* name, const QString& text, const Alternatives& expected) {
        QTest::newRow(name) << text << expected;
    };
    const auto word = [](const QString& value) {
        return FilterTerm{{}, Relation::Contains, value, false};
    };
    row("nothing", u""_s, {});
    row("blanks", u"  \t "_s, {});
    row("words", u" Web  shop "_s, {{word(u"Web"_s), word(u"shop"_s)}});
    row("quoted", u"\"my shop\" x"_s, {{word(u"my shop"_s), word(u"x"_s)}});
    row("empty quotes", u"\"\""_s, {});
    row("a sign of inches", u"3.5\""_s, {{word(u"3.5\""_s)}});
    row("not", u"-web"_s, {{{{}, Relation::Contains, u"web"_s, true}}});
    row("a dash alone", u"-"_s, {{word(u"-"_s)}});
    row("not, quoted", u"-\"my shop\""_s, {{{{}, Relation::Contains, u"my shop"_s, true}}});
    row("a dash in quotes", u"\"-web\""_s, {{word(u"-web"_s)}});
    row("a field", u"image:redis"_s, {{{u"image"_s, Relation::Contains, u"redis"_s, false}}});
    row("a field in capitals", u"Image:Redis"_s, {{{u"image"_s, Relation::Contains, u"Redis"_s, false}}});
    row("a field with a colon", u"image:redis:7"_s, {{{u"image"_s, Relation::Contains, u"redis:7"_s, false}}});
    row("a quoted value", u"project:\"my shop\""_s, {{{u"project"_s, Relation::Contains, u"my shop"_s, false}}});
    row("a quoted field is a word", u"\"image:redis\""_s, {{word(u"image:redis"_s)}});
    row("not a field", u"-image:redis"_s, {{{u"image"_s, Relation::Contains, u"redis"_s, true}}});
    row("just", u"state=running"_s, {{{u"state"_s, Relation::Equal, u"running"_s, false}}});
    row("is not", u"state!=running"_s, {{{u"state"_s, Relation::Equal, u"running"_s, true}}});
    row("not is not", u"-state!=running"_s, {{{u"state"_s, Relation::Equal, u"running"_s, false}}});
    row("at least", u"severity>=high"_s, {{{u"severity"_s, Relation::GreaterOrEqual, u"high"_s, false}}});
    row("below", u"port<1024"_s, {{{u"port"_s, Relation::Less, u"1024"_s, false}}});
    row("at most", u"port<=1023"_s, {{{u"port"_s, Relation::LessOrEqual, u"1023"_s, false}}});
    row("above", u"port>1023"_s, {{{u"port"_s, Relation::Greater, u"1023"_s, false}}});
    row("a range", u"port:1-1023"_s, {{{u"port"_s, Relation::Contains, u"1-1023"_s, false}}});
    row("a label", u"label:env=prod"_s, {{{u"label"_s, Relation::Contains, u"env=prod"_s, false}}});
    row("a tag is no field", u"redis:7"_s, {{word(u"redis:7"_s)}});
    row("an address is no field", u"0.0.0.0:80"_s, {{word(u"0.0.0.0:80"_s)}});
    row("a colon first", u":80"_s, {{word(u":80"_s)}});
    row("a field's name alone", u"image"_s, {{word(u"image"_s)}});
    row("or", u"web OR port:80 tcp"_s,
        {{word(u"web"_s)}, {{u"port"_s, Relation::Contains, u"80"_s, false}, word(u"tcp"_s)}});
    row("or in small letters", u"web or db"_s, {{word(u"web"_s), word(u"or"_s), word(u"db"_s)}});
    row("or in quotes", u"\"OR\""_s, {{word(u"OR"_s)}});
}

void FilterQueryTest::understands()
{
    QFETCH(QString, text);
    const FilterQuery query = FilterQuery::fromText(text);
    QVERIFY2(!query.mistake(), qPrintable(query.mistake() ? query.mistake()->message.english() : QString()));
    QTEST(query.alternatives(), "expected");
}

void FilterQueryTest::tellsMistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString& text, const QString& part, const QString& message) {
        QTest::newRow(qPrintable(text)) << text << part << message;
    };
    const QString port = u"port takes a port or a range, such as 80 or 1-1023."_s;
    row(u"web port:http x"_s, u"port:http"_s, port);
    row(u"port:"_s, u"port:"_s, port);
    row(u"port:0"_s, u"port:0"_s, port);
    row(u"port:65536"_s, u"port:65536"_s, port);
    row(u"port:90-80"_s, u"port:90-80"_s, port);
    row(u"-port>=x"_s, u"-port>=x"_s, port);
    row(u"severity:worst"_s, u"severity:worst"_s, u"severity takes one of: critical, high, medium, low, none"_s);
    row(u"severity>="_s, u"severity>="_s, u"severity takes one of: critical, high, medium, low, none"_s);
    row(u"exposure:www"_s, u"exposure:www"_s, u"exposure takes one of: all, swarm, host, lan, local, none"_s);
    row(u"waived:maybe"_s, u"waived:maybe"_s, u"waived takes one of: yes, no"_s);
    row(u"waived>=yes"_s, u"waived>=yes"_s, u"waived has no order; use waived:, waived= or waived!="_s);
    row(u"image>=redis"_s, u"image>=redis"_s, u"image has no order; use image:, image= or image!="_s);
    row(u"x image: y"_s, u"image:"_s, u"What image has to be is missing."_s);
    row(u"image:\"\""_s, u"image:\"\""_s, u"What image has to be is missing."_s);
    row(u"a \"b c"_s, u"\"b c"_s, u"The closing quotation mark is missing."_s);
    const QString between = u"OR stands between two conditions: web OR port:80"_s;
    row(u"OR web"_s, u"OR"_s, between);
    row(u"web OR"_s, u"OR"_s, between);
    row(u"web OR OR db"_s, u"OR"_s, between);
    row(u"OR"_s, u"OR"_s, between);
}

void FilterQueryTest::tellsMistakes()
{
    QFETCH(QString, text);
    const FilterQuery query = FilterQuery::fromText(text);
    QVERIFY(query.mistake());
    QVERIFY(query.alternatives().empty());
    QTEST(text.sliced(query.mistake()->position, query.mistake()->length), "part");
    QTEST(query.mistake()->message.english(), "message");
}

void FilterQueryTest::everyFieldTakesWhatItOffers()
{
    for (const FilterField& field : filterFields()) {
        QCOMPARE(filterField(QString(field.name)), &field);
        for (const QString& value : filterValues(field)) {
            const FilterQuery query = FilterQuery::fromText(field.name + u':' + value);
            QVERIFY2(!query.mistake() && query.alternatives().size() == 1, qPrintable(field.name + u':' + value));
        }
    }
    QCOMPARE(filterField(u"colour"), nullptr);
}

QTEST_GUILESS_MAIN(FilterQueryTest)
#include "tst_filterquery.moc"
