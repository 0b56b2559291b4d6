// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containertablemodel.h"

#include "models/item/cellorder.h"
#include "models/item/rowdata.h"
#include "models/item/tablecells.h"
#include "models/item/tablerow.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

struct ContainerTableModel::HostBlock
{
    HostId id;
    HostRow host;
    SeverityCounts counts;
};

ContainerTableModel::ContainerTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

ContainerTableModel::~ContainerTableModel() = default;

void ContainerTableModel::setHost(const HostId& id, const HostRow& host)
{
    const int present = hostIndex(id);
    const int containersBefore = containerCount();
    const SeverityCounts countsBefore = openCounts();
    Q_EMIT updateStarted();
    if (present < 0) {
        addHost(id, host);
    } else {
        updateHost(present, host);
    }
    Q_EMIT updateFinished();
    if (containersBefore != containerCount() || countsBefore != openCounts()) {
        Q_EMIT countsChanged();
    }
}

void ContainerTableModel::addHost(const HostId& id, const HostRow& host)
{
    auto block = std::make_unique<HostBlock>();
    block->id = id;
    block->host = host;
    TableRows rows = makeTableRows(block->host);
    m_extra.fillSearchText(rows);
    block->counts = rows.front()->counts;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_hosts.push_back(std::move(block));
    m_firstRows.push_back(first);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

void ContainerTableModel::updateHost(int hostIndex, const HostRow& host)
{
    HostBlock& block = *m_hosts[static_cast<size_t>(hostIndex)];
    const bool onlyHeader = block.host.assessment == host.assessment && block.host.stale == host.stale
        && block.host.recalledFrom == host.recalledFrom && block.host.host == host.host
        && block.host.labels == host.labels;
    const bool everyRowChanged = block.host.stale != host.stale || !(block.host.host == host.host);
    // Rows point into the old assessment until they are replaced, so it lives until the end of this function.
    const HostRow previous = std::exchange(block.host, host);
    if (onlyHeader) {
        const int header = firstRowOfHost(hostIndex);
        m_rows[static_cast<size_t>(header)] = makeHeaderRow(block.host);
        reportRows(header, header);
        return;
    }
    const std::span<const std::unique_ptr<TableRow>> all(m_rows);
    const auto first = static_cast<size_t>(firstRowOfHost(hostIndex));
    const auto count = static_cast<size_t>(endOfHost(hostIndex)) - first;
    TableRows rows = makeTableRows(block.host, previous, all.subspan(first, count));
    m_extra.fillSearchText(rows);
    block.counts = rows.front()->counts;
    mergeRows(hostIndex, std::move(rows), everyRowChanged);
}

void ContainerTableModel::removeHost(const HostId& id)
{
    const int index = hostIndex(id);
    if (index < 0) {
        return;
    }
    Q_EMIT updateStarted();
    const int first = firstRowOfHost(index);
    const int end = endOfHost(index);
    beginRemoveRows({}, first, end - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + end);
    moveHostsBehind(index, first - end);
    m_firstRows.erase(m_firstRows.begin() + index);
    const std::unique_ptr<HostBlock> removed = std::move(m_hosts[static_cast<size_t>(index)]);
    m_hosts.erase(m_hosts.begin() + index);
    endRemoveRows();
    Q_EMIT updateFinished();
    if (end - first > 1 || removed->counts != SeverityCounts()) {
        Q_EMIT countsChanged();
    }
}

void ContainerTableModel::mergeRows(int hostIndex, TableRows rows, bool everyRowChanged)
{
    removeMissing(hostIndex, rows);
    insertMissing(hostIndex, rows);
    replaceChanged(hostIndex, rows, everyRowChanged);
}

void ContainerTableModel::removeMissing(int hostIndex, const TableRows& rows)
{
    const auto id = [](const std::unique_ptr<TableRow>& row) {
        return row->id();
    };
    const auto isMissing = [&](int row) {
        return !std::ranges::binary_search(rows, m_rows[static_cast<size_t>(row)]->id(), {}, id);
    };
    int last = endOfHost(hostIndex) - 1;
    while (last > firstRowOfHost(hostIndex)) {
        if (!isMissing(last)) {
            --last;
            continue;
        }
        int first = last;
        while (first - 1 > firstRowOfHost(hostIndex) && isMissing(first - 1)) {
            --first;
        }
        eraseRows(hostIndex, first, last);
        last = first - 1;
    }
}

void ContainerTableModel::eraseRows(int hostIndex, int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    moveHostsBehind(hostIndex, first - last - 1);
    endRemoveRows();
}

void ContainerTableModel::insertMissing(int hostIndex, TableRows& rows)
{
    const int header = firstRowOfHost(hostIndex);
    size_t next = 1; // the header is there already
    while (next < rows.size()) {
        const int at = header + static_cast<int>(next);
        size_t end = next;
        while (end < rows.size()
            && (at == endOfHost(hostIndex) || rows[end]->id() < m_rows[static_cast<size_t>(at)]->id())) {
            ++end;
        }
        if (end == next) {
            ++next;
            continue;
        }
        const int count = static_cast<int>(end - next);
        const auto from = rows.begin() + static_cast<std::ptrdiff_t>(next);
        beginInsertRows({}, at, at + count - 1);
        m_rows.insert(m_rows.begin() + at, std::make_move_iterator(from), std::make_move_iterator(from + count));
        moveHostsBehind(hostIndex, count);
        endInsertRows();
        next = end;
    }
}

void ContainerTableModel::replaceChanged(int hostIndex, TableRows& rows, bool everyRowChanged)
{
    const int header = firstRowOfHost(hostIndex);
    int firstChanged = -1;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int at = header + static_cast<int>(i);
        bool changed = false;
        if (rows[i]) { // else it was inserted just now
            std::unique_ptr<TableRow>& present = m_rows[static_cast<size_t>(at)];
            changed = everyRowChanged || !present->showsTheSameAs(*rows[i]);
            present = std::move(rows[i]);
        }
        if (changed && firstChanged < 0) {
            firstChanged = at;
        } else if (!changed && firstChanged >= 0) {
            reportRows(firstChanged, at - 1);
            firstChanged = -1;
        }
    }
    if (firstChanged >= 0) {
        reportRows(firstChanged, endOfHost(hostIndex) - 1);
    }
}

void ContainerTableModel::reportRows(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ContainerTableModel::moveHostsBehind(int hostIndex, int by)
{
    for (size_t i = static_cast<size_t>(hostIndex) + 1; i < m_firstRows.size(); ++i) {
        m_firstRows[i] += by;
    }
}

int ContainerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContainerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(m_extra.columns.size());
}

QVariant ContainerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TableRow& values = row(index.row());
    if (index.column() >= ColumnCount && (values.container || role == Qt::AccessibleTextRole)) {
        QVariant extra = m_extra.data(values, index.column() - ColumnCount, role);
        if (extra.isValid()) {
            return extra;
        }
    }
    return rowData(values, index.column(), role);
}

QVariant ContainerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return section == SeverityColumn ? u"!"_s : title(section);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return title(section);
    default:
        return {};
    }
}

QString ContainerTableModel::title(int column) const
{
    return column < ColumnCount ? columnTitle(column) : m_extra.title(column - ColumnCount);
}

SortKey ContainerTableModel::sortKey(int row, int column) const
{
    const TableRow& values = this->row(row);
    if (values.isHeader()) {
        return {};
    }
    return column < ColumnCount ? cellSortKey(values, column) : m_extra.sortKey(values, column - ColumnCount);
}

void ContainerTableModel::setShownLabels(ExtraColumns::ShownValue shown)
{
    m_extra.shownLabel = shown;
    refillExtraColumns();
}

int ContainerTableModel::addExtraColumn(const ExtraColumn& column)
{
    if (const int present = m_extra.indexOf(column); present >= 0) {
        return ColumnCount + present;
    }
    const int added = columnCount();
    beginInsertColumns({}, added, added);
    m_extra.columns.push_back(column);
    endInsertColumns();
    refillExtraColumns();
    return added;
}

void ContainerTableModel::removeExtraColumn(int column)
{
    if (column < ColumnCount || column >= columnCount()) {
        return;
    }
    beginRemoveColumns({}, column, column);
    m_extra.columns.erase(m_extra.columns.begin() + (column - ColumnCount));
    endRemoveColumns();
    refillExtraColumns();
}

//! The filter searches them, too.
void ContainerTableModel::refillExtraColumns()
{
    m_extra.fillSearchText(m_rows);
    if (!m_rows.empty()) {
        Q_EMIT updateStarted();
        reportRows(0, rowCount() - 1);
        Q_EMIT updateFinished();
    }
}

Qt::ItemFlags ContainerTableModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

const HostRow* ContainerTableModel::host(const HostId& id) const
{
    const int index = hostIndex(id);
    return index < 0 ? nullptr : &m_hosts[static_cast<size_t>(index)]->host;
}

std::vector<HostId> ContainerTableModel::hostIds() const
{
    std::vector<HostId> ids;
    ids.reserve(m_hosts.size());
    for (const auto& block : m_hosts) {
        ids.push_back(block->id);
    }
    return ids;
}

int ContainerTableModel::containerCount() const
{
    return static_cast<int>(m_rows.size() - m_hosts.size());
}

SeverityCounts ContainerTableModel::openCounts() const
{
    SeverityCounts counts;
    for (const auto& block : m_hosts) {
        counts += block->counts;
    }
    return counts;
}

int ContainerTableModel::rowOf(const HostId& host, const ContainerId& container) const
{
    const int index = hostIndex(host);
    if (index < 0 || container.isEmpty()) {
        return -1;
    }
    const auto first = m_rows.begin() + firstRowOfHost(index) + 1;
    const auto end = m_rows.begin() + endOfHost(index);
    const auto id = [](const std::unique_ptr<TableRow>& row) {
        return row->id();
    };
    const auto found = std::ranges::lower_bound(first, end, container, {}, id);
    return found != end && (*found)->id() == container ? static_cast<int>(found - m_rows.begin()) : -1;
}

int ContainerTableModel::hostIndexOfRow(int row) const
{
    return static_cast<int>(std::ranges::upper_bound(m_firstRows, row) - m_firstRows.begin()) - 1;
}

int ContainerTableModel::hostIndex(const HostId& id) const
{
    const auto found = std::ranges::find_if(m_hosts, [&id](const auto& block) { return block->id == id; });
    return found == m_hosts.end() ? -1 : static_cast<int>(found - m_hosts.begin());
}

int ContainerTableModel::endOfHost(int hostIndex) const
{
    const size_t next = static_cast<size_t>(hostIndex) + 1;
    return next < m_firstRows.size() ? m_firstRows[next] : rowCount();
}

} // namespace Hull
