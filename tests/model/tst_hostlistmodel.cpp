// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    void saysWhatWentWrong();
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
