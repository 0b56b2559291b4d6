// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/certificatefacts.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class CertificateFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenACertificateEnds_data();
    void tellsWhenACertificateEnds();
    void saysNothingOfNone();
};

void CertificateFactsTest::tellsWhenACertificateEnds_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<CertificateFacts::Validity>("validity");
    QTest::addColumn<qint64>("daysLeft");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("summary");
    using Validity = CertificateFacts::Validity;
    const QString until = u"CN=a, issued by CN=b, valid until 2026-06-30"_s;
    QTest::newRow("far away") << u"2026-05-30T12:00:00Z"_s << Validity::Valid << qint64(31) << QString() << until;
    QTest::newRow("thirty days") << u"2026-05-31T12:00:00Z"_s << Validity::EndsSoon << qint64(30)
                                 << u"expires in 30 days"_s
                                 << u"CN=a, issued by CN=b, expires on 2026-06-30 (days left: 30)"_s;
    QTest::newRow("a day and a bit") << u"2026-06-29T00:00:00Z"_s << Validity::EndsSoon << qint64(1)
                                     << u"expires in one day"_s
                                     << u"CN=a, issued by CN=b, expires on 2026-06-30 (days left: 1)"_s;
    QTest::newRow("the last day") << u"2026-06-30T00:00:00Z"_s << Validity::EndsSoon << qint64(0)
                                  << u"expires within a day"_s
                                  << u"CN=a, issued by CN=b, expires on 2026-06-30 (days left: 0)"_s;
    QTest::newRow("to the second") << u"2026-06-30T12:00:00Z"_s << Validity::EndsSoon << qint64(0)
                                   << u"expires within a day"_s
                                   << u"CN=a, issued by CN=b, expires on 2026-06-30 (days left: 0)"_s;
    QTest::newRow("just over") << u"2026-06-30T12:00:01Z"_s << Validity::Expired << qint64(-1)
                               << u"expired on 2026-06-30"_s << u"CN=a, issued by CN=b, expired on 2026-06-30"_s;
    QTest::newRow("long over") << u"2026-07-10T12:00:00Z"_s << Validity::Expired << qint64(-10)
                               << u"expired on 2026-06-30"_s << u"CN=a, issued by CN=b, expired on 2026-06-30"_s;
    QTest::newRow("not yet") << u"2025-12-31T00:00:00Z"_s << Validity::NotYetValid << qint64(181)
                             << u"is valid from 2026-01-01 on"_s << u"CN=a, issued by CN=b, valid from 2026-01-01 on"_s;
}

void CertificateFactsTest::tellsWhenACertificateEnds()
{
    QFETCH(QString, now);
    CertificateFacts facts;
    facts.subject = u"CN=a"_s;
    facts.issuer = u"CN=b"_s;
    facts.notBefore = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    facts.notAfter = QDateTime::fromString(u"2026-06-30T12:00:00Z"_s, Qt::ISODate);
    const QDateTime time = QDateTime::fromString(now, Qt::ISODate);
    QTEST(facts.validity(time), "validity");
    QTEST(facts.daysLeft(time), "daysLeft");
    QTEST(validityRemark(facts, time).english(), "remark");
    QTEST(certificateSummary(facts, time).english(), "summary");
    QVERIFY(!facts.isEmpty());
}

void CertificateFactsTest::saysNothingOfNone()
{
    QVERIFY(CertificateFacts().isEmpty());
    QVERIFY(TlsCertificates().isEmpty());
    QVERIFY(validityRemark({}, QDateTime::currentDateTimeUtc()).isEmpty());
}

QTEST_GUILESS_MAIN(CertificateFactsTest)
#include "tst_certificatefacts.moc"
