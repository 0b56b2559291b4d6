// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pagelayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

constexpr double pageHeight = 100;

Strip block(double height)
{
    return {.padding = height};
}

//! A row of a table of 10 a line.
Strip row(int lines, int header = 0)
{
    return {.padding = 2, .lines = lines, .lineHeight = 10, .header = header};
}

Strip tableHeader()
{
    return {.padding = 15, .keepsNext = true};
}

QString told(const std::vector<PlacedStrip>& placed)
{
    QStringList parts;
    for (const PlacedStrip& one : placed) {
        const QString lines = one.endLine > 0 ? u"[%1-%2]"_s.arg(one.firstLine).arg(one.endLine) : QString();
        parts.append(u"%1%2%3@%4:%5"_s.arg(one.strip)
                         .arg(one.isRepeated ? u"r"_s : QString(), lines)
                         .arg(one.page)
                         .arg(one.top));
    }
    return parts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Hull::Strip>)

class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesInOrder_data();
    void placesInOrder();
    void losesAndSplitsNothing_data();
    void losesAndSplitsNothing();
};

void PageLayoutTest::placesInOrder_data()
{
    QTest::addColumn<std::vector<Strip>>("strips");
    QTest::addColumn<QString>("expected"); // strip, r for repeated, lines, page:top
    const auto test = [](const char* name, const std::vector<Strip>& strips, const QString& expected) {
        QTest::newRow(name) << strips << expected;
    };
    test("nothing", {}, QString());
    test("below each other", {block(30), block(30)}, u"0@0:0 1@0:30"_s);
    test("a page is filled to its end", {block(30), block(70), block(1)}, u"0@0:0 1@0:30 2@1:0"_s);
    test("gaps vanish at the top of a page",
        {{.padding = 60, .gap = 9}, {.padding = 20, .gap = 9}, {.padding = 30, .gap = 9}}, u"0@0:0 1@0:69 2@1:0"_s);
    test("begins a page", {block(10), {.padding = 10, .startsPage = true}}, u"0@0:0 1@1:0"_s);
    test("but no second one at once", {{.padding = 10, .startsPage = true}}, u"0@0:0"_s);
    test("wants room", {block(60), {.padding = 10, .room = 50}}, u"0@0:0 1@1:0"_s);
    test("has room", {block(50), {.padding = 10, .room = 50}}, u"0@0:0 1@0:50"_s);
    test("at the foot", {block(20), {.padding = 30, .atBottom = true}}, u"0@0:0 1@0:70"_s);
    test("a heading goes with what it heads", {block(70), {.padding = 20, .keepsNext = true}, block(20)},
        u"0@0:0 1@1:0 2@1:20"_s);
    test("a chain goes together",
        {block(40), {.padding = 20, .keepsNext = true}, {.padding = 20, .keepsNext = true}, block(30)},
        u"0@0:0 1@1:0 2@1:20 3@1:40"_s);
    test("a heading at the end", {block(80), {.padding = 20, .keepsNext = true}}, u"0@0:0 1@0:80"_s);
    test("a table's header is repeated", {tableHeader(), row(2), row(2), row(2), row(2)},
        u"0@0:0 1[0-2]@0:15 2[0-2]@0:37 3[0-2]@0:59 0r@1:0 4[0-2]@1:15"_s);
    test("a table's header is never alone", {block(70), tableHeader(), row(2, 1)}, u"0@0:0 1@1:0 2[0-2]@1:15"_s);
    test("a short row is never split", {tableHeader(), row(3), row(3), row(3)},
        u"0@0:0 1[0-3]@0:15 2[0-3]@0:47 0r@1:0 3[0-3]@1:15"_s);
    test("a tall row fills the page", {tableHeader(), row(4), row(6)},
        u"0@0:0 1[0-4]@0:15 2[0-3]@0:57 0r@1:0 2[3-6]@1:15"_s);
    test("unless few lines fit", {tableHeader(), row(6), row(6)}, u"0@0:0 1[0-6]@0:15 0r@1:0 2[0-6]@1:15"_s);
    test("no line is left over", {tableHeader(), row(9)}, u"0@0:0 1[0-6]@0:15 0r@1:0 1[6-9]@1:15"_s);
    test("taller than two pages", {tableHeader(), row(20)},
        u"0@0:0 1[0-8]@0:15 0r@1:0 1[8-16]@1:15 0r@2:0 1[16-20]@2:15"_s);
    test("a block that is too tall stands alone", {block(10), block(150), block(10)}, u"0@0:0 1@1:0 2@2:0"_s);
}

void PageLayoutTest::placesInOrder()
{
    QFETCH(const std::vector<Strip>, strips);
    QTEST(told(placeStrips(strips, pageHeight)), "expected");
}

void PageLayoutTest::losesAndSplitsNothing_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 50; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

//! Whatever comes: each line once and in order, nothing beyond the page, and only tall rows are split.
void PageLayoutTest::losesAndSplitsNothing()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    std::vector<Strip> strips{tableHeader()};
    for (int i = 0; i < 200; ++i) {
        const bool isTall = random.bounded(10) == 0;
        strips.push_back(row(1 + static_cast<int>(random.bounded(isTall ? 40U : 6U))));
        strips.back().gap = random.bounded(3);
    }
    const std::vector<PlacedStrip> placed = placeStrips(strips, pageHeight);
    std::vector<int> next(strips.size(), 0);
    int page = 0;
    double bottom = 0;
    for (const PlacedStrip& one : placed) {
        const Strip& strip = strips[one.strip];
        const double height = strip.padding + (one.endLine - one.firstLine) * strip.lineHeight;
        QVERIFY(one.page == page || one.page == page + 1);
        QVERIFY(one.page > page || one.top >= bottom - 1e-9);
        QVERIFY(one.top + height <= pageHeight + 1e-9);
        if (one.page > page) {
            QCOMPARE(one.strip, size_t(0)); // the header
            QVERIFY(one.isRepeated && one.top == 0);
        }
        page = one.page;
        bottom = one.top + height;
        if (!one.isRepeated) {
            QCOMPARE(one.firstLine, next[one.strip]);
            next[one.strip] = one.endLine;
            const bool isWhole = one.firstLine == 0 && one.endLine == strip.lines;
            QVERIFY(isWhole || (strip.height() > pageHeight / 3 && one.endLine - one.firstLine >= 3));
        }
    }
    for (size_t i = 0; i < strips.size(); ++i) {
        QCOMPARE(next[i], strips[i].lines);
    }
}

QTEST_APPLESS_MAIN(PageLayoutTest)
#include "tst_pagelayout.moc"
