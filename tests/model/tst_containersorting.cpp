// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/naturalorder.h"
#include "models/item/cellorder.h"
#include "tests/model/proxyfixture.h"

#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The order of the rows, against a sort with no cleverness in it.
class ContainerSortingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersLikeANaiveSort_data();
    void ordersLikeANaiveSort();
    void ordersManyRowsLikeFewOnes();
    void sortsNamesAsPeopleDo();
};

void ContainerSortingTest::ordersLikeANaiveSort_data()
{
    QTest::addColumn<SortColumns>("columns");
    using Table = ContainerTableModel;
    for (int column = 0; column < Table::ColumnCount; ++column) {
        QTest::addRow("column %d up", column) << SortColumns{{column, Qt::AscendingOrder}};
        QTest::addRow("column %d down", column) << SortColumns{{column, Qt::DescendingOrder}};
    }
    QTest::newRow("two columns") << SortColumns{
        {Table::StateColumn, Qt::AscendingOrder}, {Table::FindingsColumn, Qt::DescendingOrder}};
    QTest::newRow("text, then number") << SortColumns{
        {Table::ImageColumn, Qt::DescendingOrder}, {Table::PortsColumn, Qt::AscendingOrder}};
    QTest::newRow("three columns") << SortColumns{{Table::SeverityColumn, Qt::DescendingOrder},
        {Table::ProjectColumn, Qt::AscendingOrder}, {Table::MemoryColumn, Qt::DescendingOrder}};
}

void ContainerSortingTest::ordersLikeANaiveSort()
{
    QFETCH(SortColumns, columns);
    ProxyFixture fixture(11, 3, 25);
    checkOrder(fixture, columns);
}

//! Above some thousand rows sorting goes by ranks; the order must be the one that comparing keys gives.
void ContainerSortingTest::ordersManyRowsLikeFewOnes()
{
    ProxyFixture fixture(20, 1, 5000);
    const SortColumns columns{{ContainerTableModel::ImageColumn, Qt::DescendingOrder},
        {ContainerTableModel::ProjectColumn, Qt::AscendingOrder},
        {ContainerTableModel::FindingsColumn, Qt::DescendingOrder},
        {ContainerTableModel::StateColumn, Qt::AscendingOrder}, {ContainerTableModel::NameColumn, Qt::DescendingOrder}};
    fixture.proxy.setSortColumns(columns);
    const QStringList ids = shownIds(fixture.proxy);
    QCOMPARE(ids.size(), 5001);
    std::vector<int> rows;
    for (int row = 1; row < fixture.proxy.rowCount(); ++row) {
        rows.push_back(fixture.proxy.mapToSource(fixture.proxy.index(row, 0)).row());
    }
    const auto key = [&](int row, int column) {
        return cellSortKey(fixture.model.row(row), column);
    };
    const auto isBefore = [&](int left, int right) {
        for (const auto& column : columns) {
            const auto order = key(left, column.column) <=> key(right, column.column);
            if (order != 0) {
                return (order < 0) == (column.order == Qt::AscendingOrder);
            }
        }
        return left < right;
    };
    QVERIFY(std::ranges::is_sorted(rows, isBefore));
    fixture.readAgain(0, 10); // a few rows are put in place by their keys
    ContainerFilterSortProxy fresh;
    fresh.setSortColumns(columns);
    fresh.setSourceModel(&fixture.model);
    QCOMPARE(shownIds(fixture.proxy), shownIds(fresh));
}

void ContainerSortingTest::sortsNamesAsPeopleDo()
{
    QStringList names{u"web-10"_s, u"Web-2"_s, u"web-1"_s, u"web"_s, u"api-007"_s, u"api-7b"_s, u"web-1a"_s};
    std::ranges::sort(names, {}, [](const QString& name) { return naturalKey(name); });
    QCOMPARE(
        names, (QStringList{u"api-007"_s, u"api-7b"_s, u"web"_s, u"web-1"_s, u"web-1a"_s, u"Web-2"_s, u"web-10"_s}));
    QCOMPARE(naturalKey(u"a-01"), naturalKey(u"A-1"));
}

QTEST_GUILESS_MAIN(ContainerSortingTest)
#include "tst_containersorting.moc"
