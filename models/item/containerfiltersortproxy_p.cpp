// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containerfiltersortproxy_p.h"

#include <algorithm>
#include <utility>

namespace Hull {

std::vector<RowSorter::Column> ContainerFilterSortProxy::Private::defaultOrder()
{
    return {{ContainerTableModel::SeverityColumn, Qt::DescendingOrder}};
}

ContainerFilterSortProxy::Private::Private(ContainerFilterSortProxy* proxy)
    : q(proxy)
    , shown(*this)
    , columns(defaultOrder())
{
    sorter.setColumns(columns);
}

void ContainerFilterSortProxy::Private::endReorder(const std::function<int(int)>& newRow)
{
    const QModelIndexList before = q->persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        after.append(q->createIndex(newRow(index.row()), index.column()));
    }
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged({}, VerticalSortHint);
}

int ContainerFilterSortProxy::Private::firstHeldRow(const std::function<bool(int)>& isGoing) const
{
    int first = -1;
    for (const QModelIndex& index : q->persistentIndexList()) {
        if (isGoing(index.row()) && (first < 0 || index.row() < first)) {
            first = index.row();
        }
    }
    return first;
}

void ContainerFilterSortProxy::Private::connectSource()
{
    connect(source, &QAbstractItemModel::rowsInserted, q,
        [this](const QModelIndex&, int first, int last) { rowsInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, q,
        [this](const QModelIndex&, int first, int last) { rowsAboutToBeRemoved(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, q,
        [this](const QModelIndex&, int first, int last) { rowsRemoved(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, q,
        [this](const QModelIndex& first, const QModelIndex& last) { rowsChanged(first.row(), last.row()); });
    connect(source, &QAbstractItemModel::columnsAboutToBeInserted, q,
        [this](const QModelIndex&, int first, int last) { q->beginInsertColumns({}, first, last); });
    connect(source, &QAbstractItemModel::columnsInserted, q, [this] { q->endInsertColumns(); });
    connect(source, &QAbstractItemModel::columnsAboutToBeRemoved, q,
        [this](const QModelIndex&, int first, int last) { q->beginRemoveColumns({}, first, last); });
    connect(source, &QAbstractItemModel::columnsRemoved, q,
        [this](const QModelIndex&, int first) { columnRemoved(first); });
    connect(source, &ContainerTableModel::updateStarted, q, [this] { updating = true; });
    connect(source, &ContainerTableModel::updateFinished, q, [this] {
        updating = false;
        takeOver();
    });
    connect(source, &QObject::destroyed, q, [this] {
        q->beginResetModel();
        source = nullptr;
        rebuild();
        q->endResetModel();
    });
}

void ContainerFilterSortProxy::Private::rebuild()
{
    hostIds = source ? source->hostIds() : std::vector<HostId>();
    fresh.clear();
    changed.clear();
    matchedCounts.reset();
    outdated = false;
    filter.setSource(source);
    sorter.setSource(source);
    if (source) {
        shown.reset(source->rowCount(), wantedRows());
    } else {
        matches = 0;
        shown.reset(0, {});
    }
}

void ContainerFilterSortProxy::Private::arrange()
{
    if (!source) {
        return;
    }
    outdated = false;
    shown.arrange(wantedRows());
    reportMatches();
}

void ContainerFilterSortProxy::Private::reportMatches()
{
    const int total = source ? source->containerCount() : 0;
    if (matches != reportedMatches || total != reportedTotal) {
        reportedMatches = matches;
        reportedTotal = total;
        Q_EMIT q->matchCountChanged();
    }
}

std::vector<int> ContainerFilterSortProxy::Private::wantedRows()
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(source->rowCount()));
    matches = 0;
    matchedCounts.reset();
    if (grouped) {
        for (int host = 0; host < source->hostCount(); ++host) {
            if (isHostShown(host)) {
                appendHost(host, rows);
            }
        }
        return rows;
    }
    for (const int row : sorter.order()) {
        if (filter.accepts(row) && (hostFilter.isEmpty() || isHostShown(source->hostIndexOfRow(row)))) {
            rows.push_back(row);
        }
    }
    matches = static_cast<int>(rows.size());
    return rows;
}

//! A header stands above what is shown of its host; alone only where no text hides its containers.
void ContainerFilterSortProxy::Private::appendHost(int host, std::vector<int>& rows)
{
    const int header = source->firstRowOfHost(host);
    const size_t headerAt = rows.size();
    rows.push_back(header);
    const std::vector<int>& order = sorter.order();
    const auto first = static_cast<size_t>(header - host);
    const auto end = host + 1 < source->hostCount() ? static_cast<size_t>(source->firstRowOfHost(host + 1) - host - 1)
                                                    : order.size();
    for (size_t i = first; i < end; ++i) {
        if (filter.accepts(order[i])) {
            rows.push_back(order[i]);
        }
    }
    const size_t found = rows.size() - headerAt - 1;
    matches += static_cast<int>(found);
    if (found > 0 && !collapsed.isEmpty() && collapsed.contains(hostId(host))) {
        rows.resize(headerAt + 1);
    } else if (found == 0 && filter.isActive() && !filter.accepts(header)) {
        rows.pop_back();
    }
}

bool ContainerFilterSortProxy::Private::isHostShown(int host) const
{
    return hostFilter.isEmpty() || hostFilter.contains(hostId(host));
}

SeverityCounts ContainerFilterSortProxy::Private::countMatched() const
{
    SeverityCounts counts;
    const bool byText = filter.isActive();
    for (int host = 0; source && host < source->hostCount(); ++host) {
        const int header = source->firstRowOfHost(host);
        if (!isHostShown(host)) {
            continue;
        }
        if (!byText) {
            counts += source->row(header).counts; // of the host and all of its containers
            continue;
        }
        const int end = endOfHost(host);
        for (int row = header + 1; row < end; ++row) {
            if (filter.accepts(row)) {
                counts += source->row(row).counts;
            }
        }
    }
    return counts;
}

int ContainerFilterSortProxy::Private::endOfHost(int host) const
{
    return host + 1 < source->hostCount() ? source->firstRowOfHost(host + 1) : source->rowCount();
}

QHash<HostId, QSet<ContainerId>> ContainerFilterSortProxy::Private::matchedContainers() const
{
    QHash<HostId, QSet<ContainerId>> matched;
    for (int host = 0; source && host < source->hostCount(); ++host) {
        QSet<ContainerId> ids;
        const int end = isHostShown(host) ? endOfHost(host) : 0;
        for (int row = source->firstRowOfHost(host) + 1; row < end; ++row) {
            if (const Container* container = source->row(row).container; container && filter.accepts(row)) {
                ids.insert(container->id);
            }
        }
        if (!ids.isEmpty() || (isHostShown(host) && !filter.isActive())) {
            matched.insert(hostId(host), ids);
        }
    }
    return matched;
}

void ContainerFilterSortProxy::Private::rowsInserted(int first, int last)
{
    const int count = last - first + 1;
    shown.insertSourceRows(first, count);
    sorter.insertRows(first, count);
    filter.insertRows(first, count);
    for (std::vector<int>* rows : {&fresh, &changed}) {
        for (int& row : *rows) {
            row += row >= first ? count : 0;
        }
    }
    for (int row = first; row <= last; ++row) {
        fresh.push_back(row);
    }
    hostIds = source->hostIds();
    if (!updating) {
        takeOver();
    }
}

void ContainerFilterSortProxy::Private::rowsAboutToBeRemoved(int first, int last)
{
    const auto goes = [first, last](int row) {
        return row >= first && row <= last;
    };
    std::vector<int> rest = shown.all();
    std::erase_if(rest, goes);
    shown.arrange(rest);
}

void ContainerFilterSortProxy::Private::rowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    shown.removeSourceRows(first, count);
    sorter.removeRows(first, count);
    filter.removeRows(first, count);
    for (std::vector<int>* rows : {&fresh, &changed}) {
        std::erase_if(*rows, [first, last](int row) { return row >= first && row <= last; });
        for (int& row : *rows) {
            row -= row > last ? count : 0;
        }
    }
    hostIds = source->hostIds();
    outdated = true;
    if (!updating) {
        takeOver();
    }
}

void ContainerFilterSortProxy::Private::rowsChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        changed.push_back(row);
    }
    if (!updating) {
        takeOver();
    }
}

//! The source removes one at a time. What was ordered by nothing else goes back to the order of the beginning.
void ContainerFilterSortProxy::Private::columnRemoved(int column)
{
    std::vector<SortColumn> rest = columns;
    std::erase_if(rest, [column](const SortColumn& sort) { return sort.column == column; });
    if (rest.empty() && !columns.empty()) {
        rest = defaultOrder();
    }
    for (SortColumn& sort : rest) {
        sort.column -= sort.column > column ? 1 : 0;
    }
    sorter.removeColumn(column);
    sorter.setColumns(rest);
    q->endRemoveColumns();
    const bool isOtherOrder = !(rest == columns);
    columns = std::move(rest);
    arrange();
    if (isOtherOrder) {
        Q_EMIT q->sortColumnsChanged();
    }
}

void ContainerFilterSortProxy::Private::takeOver()
{
    matchedCounts.reset();
    const std::vector<int> came = std::exchange(fresh, {});
    const std::vector<int> different = std::exchange(changed, {});
    std::vector<int> moved;
    const auto update = [this, &moved](int row, bool isFresh) {
        const bool mayMove = sorter.updateKeys(row) || isFresh;
        const bool mayShow = filter.update(row);
        if (mayMove && !source->row(row).isHeader()) {
            moved.push_back(row);
        }
        outdated = outdated || mayMove || mayShow;
    };
    for (const int row : came) {
        update(row, true);
    }
    for (const int row : different) {
        update(row, false);
    }
    if (!moved.empty()) {
        sorter.place(std::move(moved));
    }
    if (outdated) {
        arrange();
    }
    reportChanged(different);
}

void ContainerFilterSortProxy::Private::reportChanged(const std::vector<int>& sourceRows)
{
    std::vector<int> rows;
    for (const int sourceRow : sourceRows) {
        if (shown.rowOf(sourceRow) >= 0) {
            rows.push_back(shown.rowOf(sourceRow));
        }
    }
    std::ranges::sort(rows);
    const int lastColumn = source->columnCount() - 1;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1) {
            ++end;
        }
        Q_EMIT q->dataChanged(q->index(rows[i], 0), q->index(rows[end - 1], lastColumn));
        i = end;
    }
}

void ContainerFilterSortProxy::Private::reportHeader(const HostId& host)
{
    const auto found = std::ranges::find(hostIds, host);
    if (found != hostIds.end()) {
        reportChanged({source->firstRowOfHost(static_cast<int>(found - hostIds.begin()))});
    }
}

} // namespace Hull
