// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/htmlpage.h"
#include "app/report/htmlwriter.h"
#include "tests/unit/report/samplefleet.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class HtmlWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHostileNamesAsText_data();
    void showsHostileNamesAsText();
    void closesWhatItOpens();
    void linksOnlyWithinItself();
    void headsEveryTable();
    void saysTheSameNumbers();
};

//! Every tag of a page in order, "/p" for an end.
static QStringList tagsOf(const QByteArray& html)
{
    static const QRegularExpression tag(u"<(/?[a-zA-Z][a-zA-Z0-9]*)"_s);
    QStringList tags;
    QRegularExpressionMatchIterator matches = tag.globalMatch(QString::fromUtf8(html));
    while (matches.hasNext()) {
        tags.append(matches.next().captured(1));
    }
    return tags;
}

void HtmlWriterTest::showsHostileNamesAsText_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& entry : hostileNames()) {
        QTest::newRow(entry.first) << entry.second;
    }
}

void HtmlWriterTest::showsHostileNamesAsText()
{
    QFETCH(QString, name);
    const QByteArray html = auditHtml(auditReport(reportWithContainer(name)));
    QVERIFY(html.contains(htmlName(name).toUtf8()));
    // Whatever the name is, the page has the same elements.
    QCOMPARE(tagsOf(html), tagsOf(auditHtml(auditReport(reportWithContainer(u"web"_s)))));
}

void HtmlWriterTest::closesWhatItOpens()
{
    static const QSet<QString> empty{u"meta"_s, u"br"_s};
    QStringList open;
    const QStringList tags = tagsOf(auditHtml(auditReport(sampleFleet(2, 10))));
    for (const QString& tag : tags) {
        if (tag.startsWith(u'/')) {
            QVERIFY2(!open.isEmpty() && open.last() == tag.mid(1), qPrintable(tag));
            open.removeLast();
        } else if (!empty.contains(tag)) {
            open.append(tag);
        }
    }
    QVERIFY(open.isEmpty());
    QVERIFY(!tags.contains(u"script"_s) && !tags.contains(u"img"_s) && !tags.contains(u"link"_s));
}

void HtmlWriterTest::linksOnlyWithinItself()
{
    const QString html = QString::fromUtf8(auditHtml(auditReport(sampleFleet(2, 10))));
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    QRegularExpressionMatchIterator matches = link.globalMatch(html);
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString target = matches.next().captured(1);
        QVERIFY(target.startsWith(u'#'));
        QCOMPARE(html.count("id=\""_L1 + target.mid(1) + u'"'), 1);
    }
}

void HtmlWriterTest::headsEveryTable()
{
    const QByteArray html = auditHtml(auditReport(sampleFleet(1, 3)));
    const QStringList tags = tagsOf(html);
    QVERIFY(tags.count(u"table"_s) > 5);
    QCOMPARE(tags.count(u"caption"_s), tags.count(u"table"_s));
    QCOMPARE(tags.count(u"thead"_s), tags.count(u"table"_s));
    QCOMPARE(html.count("scope=\"col\"") + html.count("scope=\"row\""), static_cast<int>(tags.count(u"th"_s)));
    QVERIFY(html.contains("<html lang=\"en\">"));
}

void HtmlWriterTest::saysTheSameNumbers()
{
    const AuditReport report = auditReport(sampleFleet(2, 10));
    const QString html = QString::fromUtf8(auditHtml(report));
    const int high = report.counts.findings.open.of(Severity::High);
    const QString row = "<tr><th scope=\"row\"><span class=\"high\">high</span></th><td>"_L1 + QString::number(high);
    QVERIFY(high > 0);
    QVERIFY(html.contains(QString(row + "</td>"_L1)));
    QVERIFY(html.contains(report.evidenceHash));
    for (const AuditRule& rule : report.rules) {
        QVERIFY(html.contains(u"%1: %2 affected objects"_s.arg(rule.rule->id).arg(rule.findings.size())));
    }
}

QTEST_GUILESS_MAIN(HtmlWriterTest)
#include "tst_htmlwriter.moc"
