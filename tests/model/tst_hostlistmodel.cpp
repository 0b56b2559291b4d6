// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/certificateremark.h"
#include "models/item/hostheader.h"
#include "models/item/hostlistmodel.h"
#include "tests/model/randomfleet.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Test::RandomFleet;

Q_DECLARE_METATYPE(Hull::HostRow)

class HostListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllHostsFirst();
    void staysConsistentOverRandomReadings();
    void tellsStatesByWordAndShape_data();
    void tellsStatesByWordAndShape();
    void saysHowAHostIsSortedIn();
    void saysWhatWentWrong();
    void tellsCertificatesThatEnd_data();
    void tellsCertificatesThatEnd();
    void saysWhoseCertificateEnds();
    void groupsTheDigitsOfLargeNumbers();
};

void HostListModelTest::listsAllHostsFirst()
{
    RandomFleet fleet(41);
    HostListModel model;
    const HostRow first = fleet.host(1, 10);
    const HostRow second = fleet.host(2, 10);
    model.setHost(first.host.id(), first);
    model.setHost(second.host.id(), second);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0, 0).data(HostListModel::IsAllHostsRole).toBool());
    QCOMPARE(model.index(0, 0).data().toString(), u"All hosts"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"host-2"_s);
    QCOMPARE(model.index(2, 0).data(HostIdRole).toString(), second.host.endpoint);
    SeverityCounts all = first.assessment->openCounts();
    all += second.assessment->openCounts();
    QCOMPARE(model.index(0, 0).data(FindingCountsRole).value<SeverityCounts>(), all);
    QCOMPARE(model.index(0, HostListModel::FindingsColumn).data().toString(), findingCountText(all));
    model.removeHost(first.host.id());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(second.host.id()), 1);
    QVERIFY(!model.host(first.host.id()));
}

void HostListModelTest::staysConsistentOverRandomReadings()
{
    RandomFleet fleet(42);
    HostListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<HostRow> hosts;
    for (int step = 0; step < 60; ++step) {
        if (hosts.size() < 3) {
            hosts.push_back(fleet.host(step, 5));
            model.setHost(hosts.back().host.id(), hosts.back());
        }
        HostRow& host = hosts[static_cast<size_t>(fleet.below(static_cast<int>(hosts.size())))];
        host = fleet.later(host, 2);
        model.setHost(host.host.id(), host);
        if (fleet.below(4) == 0) {
            model.removeHost(hosts.back().host.id());
            hosts.pop_back();
        }
        QCOMPARE(model.rowCount(), static_cast<int>(hosts.size()) + 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }
}

void HostListModelTest::tellsStatesByWordAndShape_data()
{
    QTest::addColumn<HostRow>("row");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QChar>("shape");
    HostRow row;
    QTest::newRow("idle") << row << u"not connected"_s << QChar(u'○');
    row.state = HostState::Reading;
    QTest::newRow("connecting") << row << u"connecting"_s << QChar(u'◐');
    row.containersRead = 3;
    row.containersListed = 41;
    QTest::newRow("reading") << row << u"reading 3 of 41"_s << QChar(u'◐');
    row.state = HostState::Ready;
    QTest::newRow("read") << row << u"read"_s << QChar(u'●');
    row.live = true;
    QTest::newRow("live") << row << u"live"_s << QChar(u'●');
    row.live = false;
    row.pollReason = Error();
    QTest::newRow("without events") << row << u"read every minute"_s << QChar(u'●');
    row.pollReason.reset();
    row.retrySeconds = 5;
    QTest::newRow("waiting to reconnect") << row << u"reconnects in 5 s"_s << QChar(u'◌');
    row.retrySeconds = -1;
    row.host.kind = EndpointKind::File;
    QTest::newRow("file") << row << u"from a file"_s << QChar(u'▤');
    row.state = HostState::Partial;
    QTest::newRow("partial") << row << u"partly read"_s << QChar(u'▲');
    row.live = true;
    QTest::newRow("partial and live") << row << u"live, partly read"_s << QChar(u'▲');
    row.live = false;
    row.state = HostState::Failed;
    QTest::newRow("failed") << row << u"failed"_s << QChar(u'▲');
    auto judged = std::make_shared<HostAssessment>();
    judged->snapshot = std::make_shared<HostSnapshot>();
    row.assessment = judged;
    QTest::newRow("failed, only its address was judged") << row << u"failed"_s << QChar(u'▲');
    auto read = std::make_shared<HostSnapshot>();
    read->status = HostSnapshot::Status::Complete;
    judged = std::make_shared<HostAssessment>();
    judged->snapshot = read;
    row.assessment = judged;
    QTest::newRow("failed, old rows") << row << u"failed, showing the last reading"_s << QChar(u'▲');
}

void HostListModelTest::tellsStatesByWordAndShape()
{
    QFETCH(HostRow, row);
    QFETCH(QString, word);
    QFETCH(QChar, shape);
    QCOMPARE(hostStateWord(row), word);
    QCOMPARE(hostStateShape(row), shape);
}

void HostListModelTest::saysHowAHostIsSortedIn()
{
    RandomFleet fleet(43);
    HostListModel model;
    HostRow row = fleet.host(1, 1);
    model.setHost(row.host.id(), row);
    const auto told = [&model] {
        return model.index(1, 0).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(!told().contains(u"Group"_s) && !told().contains(u"Tags"_s));
    row.labels = {u"Production"_s, {u"eu"_s, u"web server"_s}};
    model.setHost(row.host.id(), row);
    QVERIFY2(told().endsWith(u"\nGroup: Production\nTags: eu, web server"_s), qPrintable(told()));
}

void HostListModelTest::saysWhatWentWrong()
{
    HostRow row;
    row.host.name = u"edge-1"_s;
    row.host.endpoint = u"unix:///gone"_s;
    row.state = HostState::Failed;
    row.error = Error{.kind = Error::Kind::SocketMissing, .message = {"There is nothing at %1.", {u"/gone"_s}}};
    HostListModel model;
    model.setHost(row.host.id(), row);
    QCOMPARE(model.index(1, 0).data(HostListModel::ErrorRole).toString(), u"There is nothing at /gone."_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
        u"Host edge-1, failed, no open findings. There is nothing at /gone."_s);

    row.state = HostState::Ready;
    row.error.reset();
    row.pollReason = Error{.kind = Error::Kind::Unsupported, .message = {"%1 has no events.", {u"edge-1"_s}}};
    model.setHost(row.host.id(), row);
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(),
        u"Host edge-1, read every minute, no open findings. edge-1 has no events."_s);
}

namespace {

CertificateFacts certificate(const QString& subject, const QDateTime& end)
{
    return {subject, u"CN=Example CA"_s, {}, end.addDays(-400), end};
}

HostRow tlsHost(const CertificateFacts& client, const CertificateFacts& server)
{
    HostRow row;
    row.host.name = u"prod-a"_s;
    row.host.kind = EndpointKind::Tls;
    row.host.endpoint = u"tcp://10.0.0.5:2376"_s;
    row.state = HostState::Ready;
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = row.host;
    snapshot->status = HostSnapshot::Status::Complete;
    snapshot->certificates = {client, server};
    auto assessment = std::make_shared<HostAssessment>();
    assessment->snapshot = snapshot;
    row.assessment = assessment;
    return row;
}

} // namespace

void HostListModelTest::tellsCertificatesThatEnd_data()
{
    QTest::addColumn<QDateTime>("client");
    QTest::addColumn<QDateTime>("server");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("shape");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime far = now.addDays(300);
    const QDateTime soon = now.addDays(12).addSecs(3600);
    const QDateTime over = now.addDays(-3);
    const int amber = static_cast<int>(Severity::Medium);
    const int red = static_cast<int>(Severity::Critical);
    const QString expired = "certificate expired on "_L1 + over.date().toString(Qt::ISODate);
    QTest::newRow("both far away") << far << far << QString() << -1 << QString();
    QTest::newRow("thirty-one days") << now.addDays(31).addSecs(3600) << far << QString() << -1 << QString();
    QTest::newRow("thirty days") << now.addDays(30).addSecs(-60) << far << u"certificate expires in 29 days"_s << amber
                                 << u"△"_s;
    QTest::newRow("ours soon") << soon << far << u"certificate expires in 12 days"_s << amber << u"△"_s;
    QTest::newRow("the engine's soon") << far << soon << u"certificate expires in 12 days"_s << amber << u"△"_s;
    QTest::newRow("tomorrow") << now.addDays(1).addSecs(60) << soon << u"certificate expires in one day"_s << amber
                              << u"△"_s;
    QTest::newRow("expired") << far << over << expired << red << u"▲"_s;
    QTest::newRow("expired before soon") << soon << over << expired << red << u"▲"_s;
    QTest::newRow("no certificate of ours") << QDateTime() << over << expired << red << u"▲"_s;
    QTest::newRow("no TLS") << QDateTime() << QDateTime() << QString() << -1 << QString();
}

void HostListModelTest::tellsCertificatesThatEnd()
{
    QFETCH(QDateTime, client);
    QFETCH(QDateTime, server);
    QFETCH(QString, text);
    QFETCH(int, severity);
    QFETCH(QString, shape);
    const auto facts = [](const QDateTime& end) {
        return end.isValid() ? certificate(u"CN=x"_s, end) : CertificateFacts();
    };
    const HostRow row = tlsHost(facts(client), facts(server));
    HostListModel model;
    model.setHost(row.host.id(), row);
    const QModelIndex index = model.index(1, 0);
    QCOMPARE(index.data(CertificateRole).toString(), text);
    QCOMPARE(
        index.data(CertificateSeverityRole).isValid() ? index.data(CertificateSeverityRole).toInt() : -1, severity);
    QCOMPARE(headerText(row).contains("certificate"_L1), !text.isEmpty());
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString().contains("certificate"_L1), !text.isEmpty());
    if (!text.isEmpty()) {
        QVERIFY(headerText(row).contains(text));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(text));
        QCOMPARE(certificateBadge(text, static_cast<Severity>(severity)), shape + u' ' + text);
    }
}

void HostListModelTest::saysWhoseCertificateEnds()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime soon = now.addDays(12).addSecs(3600);
    const HostRow row = tlsHost(certificate(u"CN=auditor"_s, soon), certificate(u"CN=prod-a"_s, now.addDays(300)));
    HostListModel model;
    model.setHost(row.host.id(), row);
    QCOMPARE(model.index(1, 0).data(HostListModel::CertificateBriefRole).toString(), u"TLS: 12 days left"_s);
    const QString day = soon.date().toString(Qt::ISODate);
    const QString client =
        u"Your certificate: CN=auditor, issued by CN=Example CA, expires on %1 (days left: 12)"_s.arg(day);
    const QString tip = model.index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(client), qPrintable(tip));
    QVERIFY2(
        tip.contains("The engine's certificate: CN=prod-a, issued by CN=Example CA, valid until"_L1), qPrintable(tip));
    QVERIFY(headerToolTip(row).contains(client));
}

void HostListModelTest::groupsTheDigitsOfLargeNumbers()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(containerCountText(1), u"1 container"_s);
    QCOMPARE(containerCountText(5000), u"5,000 containers"_s);
    HostRow row;
    row.state = HostState::Reading;
    row.containersRead = 1200;
    row.containersListed = 5000;
    QCOMPARE(hostStateWord(row), u"reading 1,200 of 5,000"_s);
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(HostListModelTest)
#include "tst_hostlistmodel.moc"
