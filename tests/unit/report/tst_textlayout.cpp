// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlayout.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class TextLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesForeignTextSafe_data();
    void makesForeignTextSafe();
    void countsCells_data();
    void countsCells();
    void wrapsAtSpacesAndInsideLongWords_data();
    void wrapsAtSpacesAndInsideLongWords();
    void alignsColumnsAndContinuesLongCells();
    void coloursWithoutCountingTheColour();
};

void TextLayoutTest::makesForeignTextSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"web-1"_s << u"web-1"_s;
    QTest::newRow("clear screen") << u"a\x1b[2Jb"_s << u"a\\x1b[2Jb"_s;
    QTest::newRow("new line") << u"a\nb"_s << u"a\\x0ab"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a\\x0db"_s;
    QTest::newRow("C1") << u"\u009b31m"_s << u"\\x9b31m"_s;
    QTest::newRow("override") << u"\u202egnp"_s << u"\\u{202e}gnp"_s;
    QTest::newRow("isolate") << u"\u2066x"_s << u"\\u{2066}x"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("soft hyphen") << u"we\u00adb"_s << u"we\\xadb"_s;
    QTest::newRow("vowel separator") << u"we\u180eb"_s << u"we\\u{180e}b"_s;
    QTest::newRow("zero-width space") << u"we\u200bb"_s << u"we\\u{200b}b"_s;
    QTest::newRow("zero-width joiner") << u"we\u200db"_s << u"we\\u{200d}b"_s;
    QTest::newRow("word joiner") << u"we\u2060b"_s << u"we\\u{2060}b"_s;
    QTest::newRow("byte order mark") << u"\ufeffweb"_s << u"\\u{feff}web"_s;
    QTest::newRow("annotation") << u"we\ufff9b"_s << u"we\\u{fff9}b"_s;
    QTest::newRow("tag") << u"web\U000E0041"_s << u"web\\u{e0041}"_s;
    QTest::newRow("Hangul filler") << u"we\u3164b"_s << u"we\\u{3164}b"_s;
    QTest::newRow("Arabic number sign stays") << u"\u0600\u0661"_s << u"\u0600\u0661"_s;
    QTest::newRow("umlaut stays") << u"gr\u00fcn"_s << u"gr\u00fcn"_s;
    QTest::newRow("whale stays") << u"\U0001F433"_s << u"\U0001F433"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << u"\uFFFD"_s;
}

void TextLayoutTest::makesForeignTextSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(printable(text), expected);
}

void TextLayoutTest::countsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("ascii") << u"web"_s << 3;
    QTest::newRow("umlaut") << u"\u00fc"_s << 1;
    QTest::newRow("combining") << u"u\u0308"_s << 1;
    QTest::newRow("kanji") << u"\u6f22\u5b57"_s << 4;
    QTest::newRow("whale") << u"\U0001F433"_s << 2;
    QTest::newRow("hangul") << u"\uac00"_s << 2;
    QTest::newRow("zero width joiner") << u"a\u200db"_s << 2;
}

void TextLayoutTest::countsCells()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "cells");
}

void TextLayoutTest::wrapsAtSpacesAndInsideLongWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << 10 << QStringList{QString()};
    QTest::newRow("fits") << u"one two"_s << 7 << QStringList{u"one two"_s};
    QTest::newRow("at a space") << u"one two three"_s << 8 << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("long word") << u"abcdefgh"_s << 3 << QStringList{u"abc"_s, u"def"_s, u"gh"_s};
    QTest::newRow("long word among others") << u"a bcdefg h"_s << 4 << QStringList{u"a"_s, u"bcde"_s, u"fg h"_s};
    QTest::newRow("wide characters are not cut in half")
        << u"\u6f22\u5b57\u6f22"_s << 3 << QStringList{u"\u6f22"_s, u"\u5b57"_s, u"\u6f22"_s};
    QTest::newRow("wider than the line") << u"\u6f22\u5b57"_s << 1 << QStringList{u"\u6f22"_s, u"\u5b57"_s};
    QTest::newRow("pairs stay whole") << u"\U0001F433\U0001F433"_s << 2
                                      << QStringList{u"\U0001F433"_s, u"\U0001F433"_s};
}

void TextLayoutTest::wrapsAtSpacesAndInsideLongWords()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(wrapped(text, width), "lines");
}

void TextLayoutTest::alignsColumnsAndContinuesLongCells()
{
    const QString row = tableRow(2, {{u"one"_s, 5, nullptr}, {u"aa bb cc"_s, 5, nullptr}, {u"end"_s, 3, nullptr}});
    QCOMPARE(row, u"  one    aa bb  end\n         cc\n"_s);
    QCOMPARE(tableRow(0, {{QString(), 3, nullptr}, {u"x"_s, 3, nullptr}}), u"     x\n"_s);
}

void TextLayoutTest::coloursWithoutCountingTheColour()
{
    const QString row = tableRow(0, {{u"high"_s, 8, "31"}, {u"web"_s, 3, nullptr}});
    QCOMPARE(row, u"\x1b[31mhigh\x1b[0m      web\n"_s);
}

QTEST_GUILESS_MAIN(TextLayoutTest)
#include "tst_textlayout.moc"
