// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scanjson.h"
#include "tests/unit/report/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hull::Container)
Q_DECLARE_METATYPE(Hull::TransactionRecord)

//! Which containers a scan takes for originals that a change keeps.
class ParkedOriginalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThemOut_data();
    void takesThemOut();
    void looksOnlyWhereThereMayBeAny_data();
    void looksOnlyWhereThereMayBeAny();
};

void ParkedOriginalsTest::takesThemOut_data()
{
    QTest::addColumn<Container>("container");
    QTest::addColumn<TransactionRecord>("record");
    QTest::addColumn<bool>("isParked");
    Container original = *sampleContainer();
    original.name = u"web.hull-old"_s;
    original.state = ContainerState::Exited;
    original.pid = 0;
    TransactionRecord record;
    record.id = u"0123456789abcdef"_s;
    record.name = u"web"_s;
    record.host = sampleHost({}, {}).host.id();
    record.original = original.id;
    record.phase = TransactionPhase::Closed;
    record.result = TransactionResult::Applied;
    QTest::newRow("kept") << original << record << true;
    Container other = original;
    other.state = ContainerState::Running;
    other.pid = 4711;
    QTest::newRow("runs") << other << record << false;
    other = original;
    other.name = u"web"_s;
    QTest::newRow("has its name back") << other << record << false;
    other = original;
    other.id = {QString(64, u'9')};
    QTest::newRow("only called like one") << other << record << false;
    TransactionRecord another = record;
    another.host = {u"ssh://elsewhere"_s};
    QTest::newRow("of another host") << original << another << false;
    another = record;
    another.keepsOriginal = false;
    QTest::newRow("given up") << original << another << false;
    another = record;
    another.result = TransactionResult::RolledBack;
    QTest::newRow("rolled back") << original << another << false;
    another = record;
    another.phase = TransactionPhase::Swapping;
    QTest::newRow("under way") << original << another << false;
}

void ParkedOriginalsTest::takesThemOut()
{
    QFETCH(const Container, container);
    QFETCH(const TransactionRecord, record);
    QFETCH(const bool, isParked);
    Assessment assessment;
    assessment.findings.push_back(sampleFinding(Severity::Critical, FindingStatus::Open));
    ScanReport report = sampleReport();
    report.hosts = {sampleHost({std::make_shared<Container>(container)}, {assessment})};
    markParked(report.hosts.front(), {record});
    const QJsonObject written =
        QJsonDocument::fromJson(scanJson(report, JsonWriter::Layout::Compact))["hosts"_L1][0]["containers"_L1][0]
            .toObject();
    QCOMPARE(written["findings"_L1][0]["status"_L1].toString(), isParked ? u"parked"_s : u"open"_s);
    QCOMPARE(written["parked"_L1].isNull(), !isParked);
    const QJsonObject told{{u"of"_s, u"web"_s}, {u"transaction"_s, u"0123456789abcdef"_s}};
    QVERIFY(!isParked || written["parked"_L1].toObject() == told);
    QCOMPARE(summaryOf(report).parked, isParked ? 1 : 0);
    QCOMPARE(hasFailed(report), !isParked);
}

void ParkedOriginalsTest::looksOnlyWhereThereMayBeAny_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ContainerState>("state");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("kept") << u"web.hull-old"_s << ContainerState::Exited << true;
    QTest::newRow("never started") << u"web.hull-old"_s << ContainerState::Created << true;
    QTest::newRow("runs") << u"web.hull-old"_s << ContainerState::Running << false;
    QTest::newRow("any other") << u"web"_s << ContainerState::Exited << false;
}

void ParkedOriginalsTest::looksOnlyWhereThereMayBeAny()
{
    QFETCH(const QString, name);
    QFETCH(const ContainerState, state);
    Container container = *sampleContainer();
    container.name = name;
    container.state = state;
    container.pid = state == ContainerState::Running ? 4711 : 0;
    QTEST(mayHaveParked(sampleHost({std::make_shared<Container>(container)}, {Assessment()})), "mayBe");
    QVERIFY(!mayHaveParked(ScanHost()));
}

QTEST_GUILESS_MAIN(ParkedOriginalsTest)
#include "tst_parkedoriginals.moc"
