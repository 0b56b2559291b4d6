// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdffonts.h"
#include "tests/support/pdftools.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class PdfFontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatItCan_data();
    void showsWhatItCan();
    void breaksLinesThatAreTooLong_data();
    void breaksLinesThatAreTooLong();
    void losesNothingInBreaking_data();
    void losesNothingInBreaking();

private:
    std::optional<PdfFonts> m_fonts;
};

void PdfFontsTest::initTestCase()
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    QVERIFY2(fonts, "scripts/setup run installs fonts-dejavu-core");
    m_fonts = *fonts;
}

void PdfFontsTest::showsWhatItCan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"web-1 {a}"_s << u"web-1 {a}"_s;
    QTest::newRow("umlauts") << u"Übergröße ✓ →"_s << u"Übergröße ✓ →"_s;
    QTest::newRow("Greek and Cyrillic") << u"λόγος Москва"_s << u"λόγος Москва"_s;
    QTest::newRow("Hebrew") << u"\u05D0\u05D1 web"_s << u"\u05D0\u05D1 web"_s;
    QTest::newRow("newline") << u"web\nx"_s << u"web\\x0ax"_s;
    QTest::newRow("escape sequence") << u"\x1b[2J"_s << u"\\x1b[2J"_s;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a\\u{202e}b"_s;
    QTest::newRow("no glyph") << u"\u4e2d"_s << u"\\u{4e2d}"_s;
    QTest::newRow("emoji") << u"web-\U0001F433"_s << u"web-\\u{1f433}"_s;
    QTest::newRow("half a surrogate") << QString(QChar(0xD83D)) << u"\uFFFD"_s;
}

void PdfFontsTest::showsWhatItCan()
{
    QFETCH(const QString, text);
    QTEST(m_fonts->showable(text, PdfFace::Sans), "shown");
}

void PdfFontsTest::breaksLinesThatAreTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters"); // of the face whose characters are all as wide
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << 5 << QStringList{QString()};
    QTest::newRow("fits") << u"abcde"_s << 5 << QStringList{u"abcde"_s};
    QTest::newRow("at a space") << u"ab cd ef"_s << 5 << QStringList{u"ab cd"_s, u"ef"_s};
    QTest::newRow("a space that does not fit") << u"abcde fg"_s << 5 << QStringList{u"abcde"_s, u"fg"_s};
    QTest::newRow("at punctuation") << u"ab/cdefg"_s << 5 << QStringList{u"ab/"_s, u"cdefg"_s};
    QTest::newRow("anywhere") << u"abcdefgh"_s << 5 << QStringList{u"abcde"_s, u"fgh"_s};
    QTest::newRow("in a long word, not in front of it")
        << u"a bcd-efghijkl"_s << 8 << QStringList{u"a bcd-"_s, u"efghijkl"_s};
    QTest::newRow("narrower than a character") << u"abc"_s << 0 << QStringList{u"a"_s, u"b"_s, u"c"_s};
}

void PdfFontsTest::breaksLinesThatAreTooLong()
{
    QFETCH(const QString, text);
    QFETCH(const int, characters);
    const PdfFont mono{PdfFace::Mono, 8};
    QTEST(m_fonts->wrapped(text, mono, (characters + 0.1) * m_fonts->width(u"m", mono)), "lines");
}

void PdfFontsTest::losesNothingInBreaking_data()
{
    QTest::addColumn<QString>("text");
    for (const auto& entry : hostileNames()) {
        QTest::newRow(entry.first) << entry.second;
    }
    QTest::newRow("forty lines") << u"sh -c 'echo one two three && "_s.repeated(40);
}

void PdfFontsTest::losesNothingInBreaking()
{
    QFETCH(const QString, text);
    for (const PdfFace face : {PdfFace::Sans, PdfFace::SansBold, PdfFace::Mono}) {
        const PdfFont font{face, 8};
        const QString shown = m_fonts->showable(text, face);
        for (const double width : {20.0, 55.5, 200.0}) {
            const QStringList lines = m_fonts->wrapped(shown, font, width);
            QCOMPARE(withoutSpaces(lines.join(QString())), withoutSpaces(shown));
            for (const QString& line : lines) {
                QVERIFY2(m_fonts->width(line, font) <= width + 0.01, qPrintable(line));
            }
        }
    }
}

QTEST_MAIN(PdfFontsTest)
#include "tst_pdffonts.moc"
