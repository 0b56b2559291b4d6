// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/proxyfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Groups, selections and what becomes of them while everything changes.
class ContainerFilterSortProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collapsesAndExpandsHosts();
    void keepsCurrentAndSelectedRowsOverReadingsAndSorts();
    void removesOneBlockWhereManyRowsGo();
    void whoStoodOnAHeaderStaysNearItWhenHeadersGo_data();
    void whoStoodOnAHeaderStaysNearItWhenHeadersGo();
    void staysConsistentThroughEverything_data();
    void staysConsistentThroughEverything();
    void hasTitlesWithoutRows();
    void survivesTheSource();
};

void ContainerFilterSortProxyTest::collapsesAndExpandsHosts()
{
    ProxyFixture fixture(15, 3, 10);
    const HostId second = fixture.hosts[1].host.id();
    QCOMPARE(fixture.proxy.rowCount(), 33);
    fixture.proxy.setCollapsed(second, true);
    QCOMPARE(fixture.proxy.rowCount(), 23);
    QVERIFY(fixture.proxy.index(11, 0).data(IsCollapsedRole).toBool());
    QVERIFY(!fixture.proxy.index(0, 0).data(IsCollapsedRole).toBool());
    QCOMPARE(fixture.proxy.matchCount(), 30);
    fixture.proxy.setGrouped(false);
    QCOMPARE(fixture.proxy.rowCount(), 30);
    fixture.proxy.setGrouped(true);
    fixture.proxy.setAllCollapsed(true);
    QCOMPARE(fixture.proxy.rowCount(), 3);
    fixture.proxy.setAllCollapsed(false);
    QCOMPARE(fixture.proxy.rowCount(), 33);
}

void ContainerFilterSortProxyTest::keepsCurrentAndSelectedRowsOverReadingsAndSorts()
{
    ProxyFixture fixture(17, 5, 40);
    QHash<QString, QPersistentModelIndex> held;
    for (int row = 0; row < fixture.proxy.rowCount(); ++row) {
        const QModelIndex index = fixture.proxy.index(row, 2);
        if (!index.data(IsGroupRole).toBool()) {
            held.insert(index.data(ContainerIdRole).toString(), index);
        }
    }
    QSignalSpy resets(&fixture.proxy, &QAbstractItemModel::modelReset);
    fixture.proxy.sort(ContainerTableModel::ImageColumn, Qt::DescendingOrder);
    fixture.proxy.setGrouped(false);
    for (int i = 0; i < 5; ++i) {
        fixture.readAgain(i, 10);
    }
    fixture.proxy.sort(ContainerTableModel::PortsColumn);
    fixture.proxy.setGrouped(true);
    QCOMPARE(resets.size(), 0);
    int survivors = 0;
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        if (it.value().isValid()) {
            QCOMPARE(it.value().data(ContainerIdRole).toString(), it.key());
            QCOMPARE(it.value().column(), 2);
            ++survivors;
        }
    }
    QVERIFY(survivors > 150 && survivors < 200);
}

void ContainerFilterSortProxyTest::removesOneBlockWhereManyRowsGo()
{
    ProxyFixture fixture(18, 1, 400);
    fixture.proxy.setGrouped(false);
    fixture.proxy.sort(ContainerTableModel::IdColumn); // the projects stand mixed
    QSignalSpy removals(&fixture.proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserts(&fixture.proxy, &QAbstractItemModel::rowsInserted);
    const auto project = [&](int row) {
        return fixture.proxy.index(row, ContainerTableModel::ProjectColumn).data().toString();
    };
    int row = 200;
    while (project(row) == project(row - 1)) {
        ++row;
    }
    const QPersistentModelIndex held = fixture.proxy.index(row, 0);
    const QString above = fixture.proxy.index(row - 1, 0).data(ContainerIdRole).toString();
    fixture.proxy.setFilterText(project(row - 1));
    QCOMPARE(removals.size(), 1);
    QVERIFY(!held.isValid());
    // Where the held row was, so that the view's current row moves to its neighbour.
    QCOMPARE(fixture.proxy.index(removals[0][1].toInt() - 1, 0).data(ContainerIdRole).toString(), above);
    fixture.proxy.setFilterText({});
    QCOMPARE(inserts.size(), 1);
}

void ContainerFilterSortProxyTest::whoStoodOnAHeaderStaysNearItWhenHeadersGo_data()
{
    QTest::addColumn<int>("host");
    QTest::newRow("the first: at the worst of all") << 0;
    QTest::newRow("another: at the worst of its host") << 2;
}

void ContainerFilterSortProxyTest::whoStoodOnAHeaderStaysNearItWhenHeadersGo()
{
    QFETCH(int, host);
    ProxyFixture fixture(21, 4, 30);
    const int header = fixture.model.firstRowOfHost(host); // everything is shown, so it is the proxy's row, too
    QVERIFY(fixture.proxy.index(header, 0).data(IsGroupRole).toBool());
    const QPersistentModelIndex held = fixture.proxy.index(header, 0);
    const QString worstOfHost = fixture.proxy.index(header + 1, 0).data(ContainerIdRole).toString();
    QSignalSpy removals(&fixture.proxy, &QAbstractItemModel::rowsRemoved);
    fixture.proxy.setGrouped(false);
    QVERIFY(!held.isValid());
    QCOMPARE(removals.size(), 1);
    // A view makes the row above the block current, and the one below where there is none.
    const int first = removals[0][1].toInt();
    if (host == 0) {
        QCOMPARE(first, 0);
    } else {
        QVERIFY(first > 0);
        QCOMPARE(fixture.proxy.index(first - 1, 0).data(ContainerIdRole).toString(), worstOfHost);
    }
}

void ContainerFilterSortProxyTest::staysConsistentThroughEverything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 100; seed < 104; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void ContainerFilterSortProxyTest::staysConsistentThroughEverything()
{
    QFETCH(quint32, seed);
    ProxyFixture fixture(seed, 3, 15);
    QAbstractItemModelTester tester(&fixture.proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RandomFleet& random = fixture.fleet;
    const QStringList texts{QString(), u"s"_s, u"shop"_s, u"shop web"_s, u"running"_s, u"nothing-like-it"_s};
    int nextHost = 10;
    for (int step = 0; step < 80; ++step) {
        const int host = random.below(static_cast<int>(fixture.hosts.size()));
        switch (random.below(8)) {
        case 0:
            fixture.proxy.sort(random.below(ContainerTableModel::ColumnCount + 1) - 1,
                random.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 1:
            fixture.proxy.addSortColumn(random.below(ContainerTableModel::ColumnCount), Qt::DescendingOrder);
            break;
        case 2:
            fixture.proxy.setFilterText(texts[random.below(static_cast<int>(texts.size()))]);
            break;
        case 3:
            fixture.proxy.setGrouped(random.below(2) != 0);
            break;
        case 4:
            fixture.proxy.setCollapsed(fixture.hosts[static_cast<size_t>(host)].host.id(), random.below(2) != 0);
            break;
        case 5:
            fixture.hosts.push_back(random.host(nextHost++, random.below(15)));
            fixture.model.setHost(fixture.hosts.back().host.id(), fixture.hosts.back());
            break;
        case 6:
            if (fixture.hosts.size() > 2) {
                fixture.model.removeHost(fixture.hosts[static_cast<size_t>(host)].host.id());
                fixture.hosts.erase(fixture.hosts.begin() + host);
            }
            break;
        default:
            fixture.readAgain(host, 1 + random.below(12));
            break;
        }
        ContainerFilterSortProxy fresh;
        fresh.setSortColumns(fixture.proxy.sortColumns());
        fresh.setGrouped(fixture.proxy.isGrouped());
        for (const HostRow& row : fixture.hosts) {
            fresh.setCollapsed(row.host.id(), fixture.proxy.isCollapsed(row.host.id()));
        }
        fresh.setFilterText(fixture.proxy.filterText());
        fresh.setSourceModel(&fixture.model);
        QCOMPARE(shownIds(fixture.proxy), shownIds(fresh));
        QCOMPARE(fixture.proxy.matchCount(), fresh.matchCount());
        for (int row = 0; row < fixture.proxy.rowCount(); ++row) {
            const QModelIndex index = fixture.proxy.index(row, 3);
            QCOMPARE(fixture.proxy.mapFromSource(fixture.proxy.mapToSource(index)), index);
        }
    }
}

void ContainerFilterSortProxyTest::hasTitlesWithoutRows()
{
    ContainerTableModel model;
    ContainerFilterSortProxy proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.headerData(ContainerTableModel::NameColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QCOMPARE(proxy.columnCount(), int(ContainerTableModel::ColumnCount));
}

void ContainerFilterSortProxyTest::survivesTheSource()
{
    ContainerFilterSortProxy proxy;
    auto model = std::make_unique<ContainerTableModel>();
    RandomFleet fleet(19);
    const HostRow host = fleet.host(1, 5);
    model->setHost(host.host.id(), host);
    proxy.setSourceModel(model.get());
    QCOMPARE(proxy.rowCount(), 6);
    model.reset();
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilterText(u"web"_s);
    proxy.sort(ContainerTableModel::NameColumn);
    QCOMPARE(proxy.totalCount(), 0);
}

QTEST_GUILESS_MAIN(ContainerFilterSortProxyTest)
#include "tst_containerfiltersortproxy.moc"
