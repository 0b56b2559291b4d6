// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/glob.h"
#include "app/base/nearest.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class GlobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void takesNoLongerThanBothLengths();
    void findsTheNearestWord_data();
    void findsTheNearestWord();
};

void GlobTest::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString& pattern, const QString& text, bool expected) {
        QTest::addRow("%s on %s", qUtf8Printable(pattern), qUtf8Printable(text)) << pattern << text << expected;
    };
    row(u"web"_s, u"web"_s, true);
    row(u"web"_s, u"Web"_s, false);
    row(u"web"_s, u"web1"_s, false);
    row(u"web"_s, u"my-web"_s, false);
    row(u"web*"_s, u"web"_s, true);
    row(u"web*"_s, u"web-1/x"_s, true);
    row(u"*web"_s, u"my-web"_s, true);
    row(u"*web"_s, u"webs"_s, false);
    row(u"*a*b*c"_s, u"xaybzbcc"_s, true);
    row(u"*a*b*c"_s, u"xaybzbcd"_s, false);
    row(u"**"_s, u""_s, true);
    row(u"?"_s, u""_s, false);
    row(u"?"_s, u"\U0001F600"_s, true);
    row(u"web-[0-9]"_s, u"web-7"_s, true);
    row(u"web-[0-9]"_s, u"web-x"_s, false);
    row(u"web-[!0-9]"_s, u"web-x"_s, true);
    row(u"web-[!0-9]"_s, u"web-7"_s, false);
    row(u"[]x]"_s, u"]"_s, true);
    row(u"[a-]"_s, u"-"_s, true);
    row(u"[\\]]"_s, u"]"_s, true);
    row(u"\\*"_s, u"*"_s, true);
    row(u"\\*"_s, u"x"_s, false);
    row(u"a.c"_s, u"abc"_s, false);
}

void GlobTest::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    const std::optional<Glob> glob = Glob::compile(pattern);
    QVERIFY(glob);
    QTEST(glob->matches(text), "expected");
}

void GlobTest::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char* pattern : {"", "[", "[a", "[]", "[!]", "[b-a]", "x\\", "[a\\"}) {
        QTest::addRow("'%s'", pattern) << QString::fromUtf8(pattern);
    }
}

void GlobTest::refuses()
{
    QFETCH(const QString, pattern);
    QVERIFY(!Glob::compile(pattern));
}

//! A matcher that tries every way would need more steps than there are atoms.
void GlobTest::takesNoLongerThanBothLengths()
{
    const std::optional<Glob> glob = Glob::compile(QString(u"*a"_s).repeated(100) + u'b');
    QVERIFY(glob);
    QVERIFY(!glob->matches(QString(10000, u'a')));
}

void GlobTest::findsTheNearestWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a letter less") << u"expire"_s << u"expires"_s;
    QTest::newRow("two letters swapped") << u"onwer"_s << u"owner"_s;
    QTest::newRow("another case") << u"OWNER"_s << u"owner"_s;
    QTest::newRow("nothing near") << u"colour"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << QString(1000, u'x') << QString();
}

void GlobTest::findsTheNearestWord()
{
    QFETCH(const QString, word);
    QTEST(nearestWord(word, {u"owner"_s, u"expires"_s, u"reason"_s}), "expected");
}

QTEST_GUILESS_MAIN(GlobTest)
#include "tst_glob.moc"
