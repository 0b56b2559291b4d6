// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditdocument.h"
#include "app/report/pdf/pdffonts.h"
#include "app/report/pdf/pdfwriter.h"
#include "tests/support/pdftools.h"
#include "tests/unit/report/samplefleet.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class PdfWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHostileNames_data();
    void showsHostileNames();
    void headsEveryPageOfATable();
    void tellsWhichPageOfHowMany_data();
    void tellsWhichPageOfHowMany();
    void pointsToTheRightPages();
    void showsATextThatFillsPages();

private:
    //! The path of a file with the document; empty where it could not be painted.
    [[nodiscard]] QString painted(const ReportDocument& document)
    {
        const Result<QByteArray> bytes = documentPdf(document);
        QFile file(m_dir.filePath(u"report.pdf"_s));
        return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() ? file.fileName()
                                                                                               : QString();
    }
    [[nodiscard]] static ReportDocument documentOf(const ScanReport& scan)
    {
        return auditDocument(auditReport(scan), ReportTemplate::Complete, ReportDocument::Paper::A4);
    }

    QTemporaryDir m_dir;
};

void PdfWriterTest::showsHostileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& entry : hostileNames()) {
        QTest::newRow(entry.first) << entry.second;
    }
}

void PdfWriterTest::showsHostileNames()
{
    QFETCH(QString, name);
    const Result<PdfFonts> fonts = PdfFonts::load();
    QVERIFY(fonts);
    const QString text = pdfText(painted(documentOf(reportWithContainer(name))));
    // From right to left the letters come in the order in which they stand on paper.
    const QString shown = name.contains(QChar(0x05D0)) ? u"web"_s : fonts->showable(name, PdfFace::SansBold);
    QVERIFY2(text.contains(withoutSpaces(shown)), qPrintable(shown));
    QVERIFY(text.contains(u"HostConfig.PortBindings"_s));
}

void PdfWriterTest::headsEveryPageOfATable()
{
    const QStringList pages = pdfPages(painted(documentOf(sampleFleet(2, 120))));
    int continued = 0;
    for (const QString& page : pages) {
        if (page.contains("sha256:bbbbbbbbbbbb"_L1)) {
            QVERIFY2(page.contains("Created, started"_L1), qPrintable(page));
            continued += page.contains("Appendix B"_L1) ? 0 : 1;
        }
    }
    QVERIFY(continued > 5);
}

void PdfWriterTest::tellsWhichPageOfHowMany_data()
{
    QTest::addColumn<int>("containers");
    QTest::newRow("no container") << 0;
    QTest::newRow("few") << 2;
    QTest::newRow("many") << 50;
}

void PdfWriterTest::tellsWhichPageOfHowMany()
{
    QFETCH(const int, containers);
    const AuditReport report = auditReport(sampleFleet(1, containers));
    const QStringList pages =
        pdfPages(painted(auditDocument(report, ReportTemplate::Complete, ReportDocument::Paper::A4)));
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(report.id));
        QVERIFY(pages[i].contains(report.evidenceHash.left(16)));
        QVERIFY(pages[i].contains(u"Docker host security report"_s));
        QVERIFY(pages[i].contains(u"1 host, "_s));
    }
}

void PdfWriterTest::pointsToTheRightPages()
{
    const QStringList pages = pdfPages(painted(documentOf(sampleFleet(2, 30))));
    // In two columns: "Summary  2  Waivers  39".
    static const QRegularExpression entry(u"(\\S[^0-9\\n]*\\S)\\s+([0-9]+)(?=\\s|$)"_s);
    const QString contents = pages.front().section(u"Contents"_s, 1).section(u"Prepared by"_s, 0, 0);
    int sections = 0;
    for (QRegularExpressionMatchIterator found = entry.globalMatch(contents); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString title = match.captured(1).simplified();
        const int page = match.captured(2).toInt();
        QVERIFY2(page > 1 && page <= pages.size(), qPrintable(match.captured()));
        QVERIFY2(pages[page - 1].contains(title), qPrintable(title));
        ++sections;
    }
    QCOMPARE(sections, 11);
}

void PdfWriterTest::showsATextThatFillsPages()
{
    ReportDocument document = documentOf(sampleFleet(1, 1));
    QStringList words;
    for (int i = 0; i < 5000; ++i) {
        words.append(u"word%1"_s.arg(i));
    }
    document.blocks = {DocumentTable{{{u"Column"_s, 1}, {u"Words"_s, 3}},
        {{{{{u"Row"_s}}}, {{{words.join(u' ')}}}}, {{{{u"Next"_s}}}, {{{u"last"_s}}}}}}};
    const QString path = painted(document);
    const QString text = withoutSpaces(QString::fromUtf8(popplerOutput(u"pdftotext"_s, {path, u"-"_s})));
    for (int i = 0; i < 5000; i += 7) {
        QCOMPARE(
            text.count(u"word%1w"_s.arg(i)) + text.count(u"word%1D"_s.arg(i)) + text.count(u"word%1R"_s.arg(i)), 1);
    }
    for (const QString& page : pdfPages(path).mid(1)) {
        QVERIFY(page.contains(u"Words"_s));
        QVERIFY(page.contains(u"Row"_s)); // what it is about, again
    }
}

QTEST_MAIN(PdfWriterTest)
#include "tst_pdfwriter.moc"
