// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containerfiltersortproxy.h"

#include "models/item/containerfiltersortproxy_p.h"
#include "models/item/roles.h"

#include <algorithm>

namespace Hull {

ContainerFilterSortProxy::ContainerFilterSortProxy(QObject* parent)
    : QAbstractProxyModel(parent)
    , d(std::make_unique<Private>(this))
{ }

ContainerFilterSortProxy::~ContainerFilterSortProxy() = default;

void ContainerFilterSortProxy::setSourceModel(QAbstractItemModel* model)
{
    beginResetModel();
    if (d->source) {
        d->source->disconnect(this);
    }
    d->source = qobject_cast<ContainerTableModel*>(model);
    QAbstractProxyModel::setSourceModel(d->source);
    d->rebuild();
    if (d->source) {
        d->connectSource();
    }
    endResetModel();
    d->reportMatches();
}

void ContainerFilterSortProxy::sort(int column, Qt::SortOrder order)
{
    setSortColumns(column < 0 ? std::vector<SortColumn>() : std::vector<SortColumn>{{column, order}});
}

void ContainerFilterSortProxy::setSortColumns(const std::vector<SortColumn>& columns)
{
    if (columns == d->columns) {
        return;
    }
    d->columns = columns;
    d->sorter.setColumns(columns);
    d->arrange();
    Q_EMIT sortColumnsChanged();
}

void ContainerFilterSortProxy::addSortColumn(int column, Qt::SortOrder order)
{
    std::vector<SortColumn> columns = d->columns;
    const auto present = std::ranges::find(columns, column, &SortColumn::column);
    if (present != columns.end()) {
        present->order = order;
    } else {
        columns.push_back({column, order});
    }
    setSortColumns(columns);
}

std::vector<ContainerFilterSortProxy::SortColumn> ContainerFilterSortProxy::sortColumns() const
{
    return d->columns;
}

void ContainerFilterSortProxy::setGrouped(bool grouped)
{
    if (grouped != d->grouped) {
        d->grouped = grouped;
        d->sorter.setGrouped(grouped);
        d->arrange();
        Q_EMIT groupedChanged();
    }
}

bool ContainerFilterSortProxy::isGrouped() const
{
    return d->grouped;
}

void ContainerFilterSortProxy::setCollapsed(const HostId& host, bool collapsed)
{
    if (collapsed != d->collapsed.contains(host)) {
        if (collapsed) {
            d->collapsed.insert(host);
        } else {
            d->collapsed.remove(host);
        }
        d->arrange();
        d->reportHeader(host);
    }
}

void ContainerFilterSortProxy::setAllCollapsed(bool collapsed)
{
    d->collapsed = collapsed ? QSet<HostId>(d->hostIds.begin(), d->hostIds.end()) : QSet<HostId>();
    d->arrange();
    for (const HostId& host : d->hostIds) {
        d->reportHeader(host);
    }
}

bool ContainerFilterSortProxy::isCollapsed(const HostId& host) const
{
    return d->collapsed.contains(host);
}

void ContainerFilterSortProxy::setFilterText(const QString& text)
{
    if (text != d->filter.text()) {
        d->filter.setText(text);
        d->arrange();
    }
}

QString ContainerFilterSortProxy::filterText() const
{
    return d->filter.text();
}

void ContainerFilterSortProxy::setHostFilter(const QSet<HostId>& hosts)
{
    if (hosts != d->hostFilter) {
        d->hostFilter = hosts;
        d->arrange();
    }
}

QSet<HostId> ContainerFilterSortProxy::hostFilter() const
{
    return d->hostFilter;
}

bool ContainerFilterSortProxy::isFiltering() const
{
    return d->filter.isActive() || !d->hostFilter.isEmpty();
}

void ContainerFilterSortProxy::clearFilters()
{
    d->hostFilter.clear();
    d->filter.setText({});
    d->arrange();
}

int ContainerFilterSortProxy::matchCount() const
{
    return d->matches;
}

int ContainerFilterSortProxy::totalCount() const
{
    return d->source ? d->source->containerCount() : 0;
}

SeverityCounts ContainerFilterSortProxy::matchedCounts() const
{
    if (!d->matchedCounts) {
        d->matchedCounts = d->countMatched();
    }
    return *d->matchedCounts;
}

QHash<HostId, QSet<ContainerId>> ContainerFilterSortProxy::matchedContainers() const
{
    return d->matchedContainers();
}

QModelIndex ContainerFilterSortProxy::indexOf(const HostId& host, const ContainerId& container, int column) const
{
    const int sourceRow = d->source ? d->source->rowOf(host, container) : -1;
    return sourceRow < 0 ? QModelIndex() : index(d->shown.rowOf(sourceRow), column);
}

QModelIndex ContainerFilterSortProxy::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ContainerFilterSortProxy::parent(const QModelIndex&) const
{
    return {};
}

QModelIndex ContainerFilterSortProxy::sibling(int row, int column, const QModelIndex&) const
{
    return index(row, column);
}

int ContainerFilterSortProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : d->shown.size();
}

int ContainerFilterSortProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !d->source ? 0 : d->source->columnCount();
}

bool ContainerFilterSortProxy::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QVariant ContainerFilterSortProxy::data(const QModelIndex& index, int role) const
{
    if (role == IsCollapsedRole && checkIndex(index, CheckIndexOption::IndexIsValid)) {
        const TableRow& row = d->source->row(d->shown.sourceRow(index.row()));
        return row.isHeader() && isCollapsed(row.host->host.id());
    }
    return QAbstractProxyModel::data(index, role);
}

//! The base class asks by way of the first row, and so knows no titles where there is none.
QVariant ContainerFilterSortProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return d->source ? d->source->headerData(section, orientation, role) : QVariant();
}

QModelIndex ContainerFilterSortProxy::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!d->source || !proxyIndex.isValid() || proxyIndex.row() >= d->shown.size()) {
        return {};
    }
    return d->source->index(d->shown.sourceRow(proxyIndex.row()), proxyIndex.column());
}

QModelIndex ContainerFilterSortProxy::mapFromSource(const QModelIndex& sourceIndex) const
{
    return d->source && sourceIndex.isValid() ? index(d->shown.rowOf(sourceIndex.row()), sourceIndex.column())
                                              : QModelIndex();
}

} // namespace Hull
