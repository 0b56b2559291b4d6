// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditdocument.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class ReportDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesThroughUnchanged_data();
    void comesThroughUnchanged();
    void takesNothingElse_data();
    void takesNothingElse();
};

void ReportDocumentTest::comesThroughUnchanged_data()
{
    QTest::addColumn<ReportTemplate>("form");
    QTest::addColumn<ReportDocument::Paper>("paper");
    QTest::addColumn<QByteArray>("attachment");
    QTest::newRow("complete") << ReportTemplate::Complete << ReportDocument::Paper::A4 << QByteArray();
    QTest::newRow("actions") << ReportTemplate::Actions << ReportDocument::Paper::Letter << QByteArray();
    QTest::newRow("with evidence") << ReportTemplate::Complete << ReportDocument::Paper::A4 << QByteArray("{}\0\n", 4);
}

void ReportDocumentTest::comesThroughUnchanged()
{
    QFETCH(const ReportTemplate, form);
    QFETCH(const ReportDocument::Paper, paper);
    QFETCH(const QByteArray, attachment);
    ReportDocument document = auditDocument(auditReport(sampleFleet(3, 12)), form, paper);
    document.attachment = attachment;
    const Result<ReportDocument> back = unpackedDocument(packedDocument(document));
    QVERIFY(back);
    QVERIFY(*back == document);
}

void ReportDocumentTest::takesNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = packedDocument(
        auditDocument(auditReport(sampleFleet(1, 2)), ReportTemplate::Complete, ReportDocument::Paper::A4));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"schema\": \"hullwright.scan/1\"}");
    QTest::newRow("another version") << QByteArray(whole).replace(
        QByteArray("\0d\0o\0c", 6), QByteArray("\0D\0o\0c", 6));
    QTest::newRow("its beginning alone") << whole.left(whole.size() / 2);
    QTest::newRow("all but a byte") << whole.chopped(1);
    QTest::newRow("and more") << whole + 'x';
}

void ReportDocumentTest::takesNothingElse()
{
    QFETCH(const QByteArray, bytes);
    const Result<ReportDocument> document = unpackedDocument(bytes);
    QVERIFY(!document);
    QVERIFY(!document.error().message.english().isEmpty());
}

QTEST_APPLESS_MAIN(ReportDocumentTest)
#include "tst_reportdocument.moc"
