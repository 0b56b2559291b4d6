// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/csvwriter.h"
#include "app/report/textlayout.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneField_data();
    void writesOneField();
    void survivesHostileNames_data();
    void survivesHostileNames();
    void hasARecordForEverythingThatIsNoPass();
    void tellsOfHostsThatWereNotRead();
    void carriesTheWaiver();
};

//! The records of a document after RFC 4180.
static std::vector<QStringList> parsed(const QByteArray& csv)
{
    std::vector<QStringList> records(1);
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                field += text[++i];
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == u',') {
            records.back().append(field);
            field.clear();
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            records.back().append(field);
            field.clear();
            records.emplace_back();
            ++i;
        } else {
            field += c;
        }
    }
    records.pop_back(); // behind the last line's end there is nothing
    return records;
}

static QString cell(const std::vector<QStringList>& records, size_t row, const QString& column)
{
    return records.at(row).value(records.front().indexOf(column));
}

void CsvWriterTest::writesOneField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"nginx:1.27"_s << u"nginx:1.27"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\\x09=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\\x0d=1"_s;
    QTest::newRow("full-width sign") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("formula with a comma") << u"=A(1,2)"_s << u"\"'=A(1,2)\""_s;
    QTest::newRow("minus within") << u"a-1"_s << u"a-1"_s;
    QTest::newRow("newline") << u"a\nb"_s << u"a\\x0ab"_s;
}

void CsvWriterTest::writesOneField()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void CsvWriterTest::survivesHostileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& entry : hostileNames()) {
        QTest::newRow(entry.first) << entry.second;
    }
}

void CsvWriterTest::survivesHostileNames()
{
    QFETCH(QString, name);
    const QByteArray csv = auditCsv(auditReport(reportWithContainer(name)));
    const std::vector<QStringList> records = parsed(csv);
    QCOMPARE(records.size(), 3U); // two findings below the header
    QCOMPARE(csv.count('\n'), 3);
    for (const QStringList& record : records) {
        QCOMPARE(record.size(), records.front().size());
    }
    QString shown = cell(records, 1, u"container"_s);
    if (shown.startsWith(u'\'')) {
        shown.remove(0, 1);
    }
    QCOMPARE(shown, printable(name));
}

void CsvWriterTest::hasARecordForEverythingThatIsNoPass()
{
    const AuditReport report = auditReport(sampleFleet(2, 10));
    const std::vector<QStringList> records = parsed(auditCsv(report));
    int findings = 0;
    int notAssessed = 0;
    int open = 0;
    for (size_t row = 1; row < records.size(); ++row) {
        findings += cell(records, row, u"record"_s) == "finding"_L1 ? 1 : 0;
        open += cell(records, row, u"status"_s) == "open"_L1 ? 1 : 0;
        notAssessed += cell(records, row, u"result"_s) == "notAssessed"_L1 ? 1 : 0;
    }
    QCOMPARE(findings, static_cast<int>(report.findings.size()));
    QCOMPARE(open, report.counts.findings.open.counted());
    QCOMPARE(notAssessed, report.counts.results.notAssessed);
    QCOMPARE(findings + notAssessed + 1, static_cast<int>(records.size()));
}

void CsvWriterTest::tellsOfHostsThatWereNotRead()
{
    ScanReport scan = sampleReport();
    scan.hosts = {unreachableHost()};
    const std::vector<QStringList> records = parsed(auditCsv(auditReport(scan)));
    QCOMPARE(records.size(), 2U);
    QCOMPARE(cell(records, 1, u"record"_s), u"host"_s);
    QCOMPARE(cell(records, 1, u"status"_s), u"unreachable"_s);
    QCOMPARE(cell(records, 1, u"message"_s), u"There is nothing at /run/gone.sock."_s);
}

void CsvWriterTest::carriesTheWaiver()
{
    AuditReport report = auditReport(sampleReport());
    report.findings[0].waiver = AppliedWaiver{u"W-1"_s, AppliedWaiver::Kind::Waiver, AppliedWaiver::State::Expired,
        u"=reason"_s, u"anna"_s, QDate(2026, 1, 1)};
    const std::vector<QStringList> records = parsed(auditCsv(report));
    QCOMPARE(cell(records, 1, u"waiver"_s), u"W-1"_s);
    QCOMPARE(cell(records, 1, u"waiverState"_s), u"expired"_s);
    QCOMPARE(cell(records, 1, u"waiverReason"_s), u"'=reason"_s);
    QCOMPARE(cell(records, 1, u"waiverExpires"_s), u"2026-01-01"_s);
    QCOMPARE(cell(records, 2, u"waiverState"_s), QString());
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
