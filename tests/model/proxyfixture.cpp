// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/proxyfixture.h"

#include <QTest>

#include <algorithm>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

bool naiveMatch(const QString& text, const QModelIndex& index)
{
    const QString searched = index.data(SearchRole).toString();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString& word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QStringList shownIds(const ContainerFilterSortProxy& proxy)
{
    QStringList ids;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const QModelIndex index = proxy.index(row, 0);
        ids.append(index.data(IsGroupRole).toBool() ? u"host "_s + index.data(HostIdRole).toString()
                                                    : index.data(ContainerIdRole).toString());
    }
    return ids;
}

QStringList naiveIds(const ProxyFixture& fixture, const SortColumns& columns)
{
    const ContainerTableModel& model = fixture.model;
    std::vector<QModelIndex> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (!index.data(IsGroupRole).toBool() && naiveMatch(fixture.proxy.filterText(), index)) {
            rows.push_back(index);
        }
    }
    const auto compare = [&](const QModelIndex& left, const QModelIndex& right) {
        if (fixture.proxy.isGrouped() && model.hostIndexOfRow(left.row()) != model.hostIndexOfRow(right.row())) {
            return left.row() < right.row();
        }
        for (const auto& column : columns) {
            const QVariant leftKey = left.siblingAtColumn(column.column).data(SortRole);
            const QVariant rightKey = right.siblingAtColumn(column.column).data(SortRole);
            const QPartialOrdering order = QVariant::compare(leftKey, rightKey);
            if (order != QPartialOrdering::Equivalent) {
                return (order == QPartialOrdering::Less) == (column.order == Qt::AscendingOrder);
            }
        }
        return left.row() < right.row();
    };
    std::ranges::stable_sort(rows, compare);
    QStringList ids;
    int host = -1;
    for (const QModelIndex& index : rows) {
        if (fixture.proxy.isGrouped() && model.hostIndexOfRow(index.row()) != host) {
            host = model.hostIndexOfRow(index.row());
            ids.append(u"host "_s + index.data(HostIdRole).toString());
        }
        ids.append(index.data(ContainerIdRole).toString());
    }
    return ids;
}

void checkOrder(ProxyFixture& fixture, const SortColumns& columns)
{
    SortColumns withName = columns;
    withName.push_back({ContainerTableModel::NameColumn, Qt::AscendingOrder});
    fixture.proxy.setSortColumns(columns);
    QCOMPARE(shownIds(fixture.proxy), naiveIds(fixture, withName));
    for (int i = 0; i < 3; ++i) {
        fixture.readAgain(i, 8);
    }
    QCOMPARE(shownIds(fixture.proxy), naiveIds(fixture, withName));
    fixture.proxy.setGrouped(false);
    QCOMPARE(shownIds(fixture.proxy), naiveIds(fixture, withName));
}

} // namespace Hull::Test
