// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditdocument.h"
#include "app/report/reportwriter.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>
#include <QTranslator>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! A language in which every text is this one.
class OneWordTranslator : public QTranslator
{
public:
    QString translate(const char* /*context*/, const char* /*source*/, const char*, int) const override
    {
        return u"Wort"_s;
    }
    bool isEmpty() const override { return false; }
};

QByteArray written(const ScanReport& scan, ReportFormat format, ReportTemplate form)
{
    if (format == ReportFormat::Pdf) { // what another program paints
        return packedDocument(auditDocument(auditReport(scan), form, ReportDocument::Paper::A4));
    }
    ReportLook look;
    look.table.width = 200;
    return ReportWriter(scan).bytes(format, look, {}).value();
}

} // namespace

//! A report is English, whatever language the window that writes it speaks: nobody knows who reads it.
class ReportLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotTheWindows_data();
    void isNotTheWindows();
};

void ReportLanguageTest::isNotTheWindows_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<ReportTemplate>("form");
    QTest::newRow("table") << ReportFormat::Table << ReportTemplate::Complete;
    QTest::newRow("JSON") << ReportFormat::Json << ReportTemplate::Complete;
    QTest::newRow("CSV") << ReportFormat::Csv << ReportTemplate::Complete;
    QTest::newRow("SARIF") << ReportFormat::Sarif << ReportTemplate::Complete;
    QTest::newRow("HTML") << ReportFormat::Html << ReportTemplate::Complete;
    QTest::newRow("PDF, complete") << ReportFormat::Pdf << ReportTemplate::Complete;
    QTest::newRow("PDF, actions") << ReportFormat::Pdf << ReportTemplate::Actions;
}

void ReportLanguageTest::isNotTheWindows()
{
    QFETCH(ReportFormat, format);
    QFETCH(ReportTemplate, form);
    ScanReport scan = sampleFleet(2, 3);
    scan.hosts.push_back(unreachableHost());
    const QByteArray english = written(scan, format, form);
    QVERIFY(english.size() > 100);
    OneWordTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(QCoreApplication::translate("Hull", "None"), u"Wort"_s);
    const QByteArray inAnotherLanguage = written(scan, format, form);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(inAnotherLanguage, english);
}

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "tst_reportlanguage.moc"
