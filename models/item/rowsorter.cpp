// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/rowsorter.h"

#include "models/item/cellorder.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <compare>

namespace Hull {

namespace {

constexpr size_t fewRows = 4096; // to rank all keys costs more than to compare these few
constexpr size_t rankedColumns = 4; // beyond these keys are compared

//! A text among others that are to be ranked: its first 32 bytes in one place, so that few comparisons go elsewhere.
struct RankedText
{
    std::array<quint64, 4> beginning{};
    const QByteArray* text = nullptr;
    quint32 number = 0; //!< of the distinct text

    friend bool operator<(const RankedText& left, const RankedText& right)
    {
        if (left.beginning != right.beginning) {
            return left.beginning < right.beginning;
        }
        return *left.text < *right.text;
    }
};

RankedText rankedText(const QByteArray& text, quint32 number)
{
    RankedText ranked;
    for (size_t i = 0; i < ranked.beginning.size(); ++i) {
        ranked.beginning[i] = leadingBytes(text, static_cast<qsizetype>(i) * 8);
    }
    ranked.text = &text;
    ranked.number = number;
    return ranked;
}

//! The places of texts in their order, equal ones alike.
std::vector<quint32> ranksOfTexts(const std::vector<SortKey>& keys)
{
    std::vector<quint32> numbers;
    numbers.reserve(keys.size());
    std::vector<RankedText> distinct;
    QHash<QByteArrayView, quint32> known;
    for (const SortKey& key : keys) {
        const quint32 next = static_cast<quint32>(distinct.size());
        quint32& number = known[key.text];
        if (known.size() > static_cast<qsizetype>(next)) {
            number = next;
            distinct.push_back(rankedText(key.text, next));
        }
        numbers.push_back(number);
    }
    std::sort(distinct.begin(), distinct.end());
    std::vector<quint32> ranks(distinct.size());
    for (size_t rank = 0; rank < distinct.size(); ++rank) {
        ranks[distinct[rank].number] = static_cast<quint32>(rank);
    }
    for (quint32& number : numbers) {
        number = ranks[number];
    }
    return numbers;
}

} // namespace

void RowSorter::setSource(const ContainerTableModel* source)
{
    m_source = source;
    m_keys.clear();
    keepWantedKeys();
    sortAll();
}

void RowSorter::setColumns(const std::vector<Column>& columns)
{
    m_columns = columns;
    const auto isName = [](const Column& column) {
        return column.column == ContainerTableModel::NameColumn;
    };
    if (!m_columns.empty() && std::ranges::none_of(m_columns, isName)) {
        m_columns.push_back({ContainerTableModel::NameColumn, Qt::AscendingOrder});
    }
    keepWantedKeys();
    sortAll();
}

//! The name's keys stay in any case: they break the ties of every order.
void RowSorter::keepWantedKeys()
{
    std::vector<Column> wanted = m_columns;
    if (wanted.empty()) {
        wanted.push_back({ContainerTableModel::NameColumn, Qt::AscendingOrder});
    }
    std::vector<ColumnKeys> keys;
    for (const Column& column : wanted) {
        const auto present = std::ranges::find(m_keys, column.column, &ColumnKeys::column);
        if (present != m_keys.end()) {
            keys.push_back(std::move(*present));
        } else {
            keys.push_back({.column = column.column, .isText = !hasNumericOrder(column.column)});
            fillKeys(keys.back());
        }
    }
    m_keys = std::move(keys);
}

void RowSorter::fillKeys(ColumnKeys& column) const
{
    const int rows = m_source ? m_source->rowCount() : 0;
    column.keys.reserve(static_cast<size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        column.keys.push_back(m_source->sortKey(row, column.column));
    }
}

void RowSorter::removeColumn(int column)
{
    std::erase_if(m_keys, [column](const ColumnKeys& keys) { return keys.column == column; });
    for (ColumnKeys& keys : m_keys) {
        keys.column -= keys.column > column ? 1 : 0;
    }
}

void RowSorter::setGrouped(bool grouped)
{
    m_grouped = grouped;
    sortAll();
}

void RowSorter::sortAll()
{
    m_order.clear();
    if (!m_source) {
        return;
    }
    m_order.reserve(static_cast<size_t>(m_source->containerCount()));
    for (int host = 0, row = 0; host < m_source->hostCount(); ++host) {
        const int end = host + 1 < m_source->hostCount() ? m_source->firstRowOfHost(host + 1) : m_source->rowCount();
        for (++row; row < end; ++row) {
            m_order.push_back(row);
        }
    }
    if (m_columns.empty()) {
        return;
    }
    if (!m_grouped) {
        sortRange(0, m_order.size());
        return;
    }
    for (int host = 0; host < m_source->hostCount(); ++host) {
        const auto first = static_cast<size_t>(m_source->firstRowOfHost(host) - host);
        const auto end = host + 1 < m_source->hostCount()
            ? static_cast<size_t>(m_source->firstRowOfHost(host + 1) - host - 1)
            : m_order.size();
        sortRange(first, end);
    }
}

void RowSorter::sortRange(size_t first, size_t end)
{
    if (end - first > fewRows) {
        sortRangeByRanks(first, end);
        return;
    }
    std::sort(m_order.begin() + static_cast<std::ptrdiff_t>(first), m_order.begin() + static_cast<std::ptrdiff_t>(end),
        [this](int left, int right) { return isBeforeByKeys(left, right); });
}

//! Every row's place in its columns as numbers side by side; descending columns inverted.
void RowSorter::sortRangeByRanks(size_t first, size_t end)
{
    struct Item
    {
        std::array<quint64, rankedColumns> places{};
        int row = 0;
    };
    std::vector<Item> items(end - first);
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].row = m_order[first + i];
    }
    const size_t columns = std::min(m_columns.size(), rankedColumns);
    for (size_t column = 0; column < columns; ++column) {
        ColumnKeys& keys = m_keys[column];
        if (keys.isText && keys.ranks.empty()) {
            keys.ranks = ranksOfTexts(keys.keys);
        }
        const quint64 inversion = m_columns[column].order == Qt::DescendingOrder ? ~quint64(0) : 0;
        for (Item& item : items) {
            const auto row = static_cast<size_t>(item.row);
            item.places[column] = (keys.isText ? keys.ranks[row] : keys.keys[row].high) ^ inversion;
        }
    }
    const bool isEnough = m_columns.size() <= rankedColumns;
    std::sort(items.begin(), items.end(), [this, isEnough](const Item& left, const Item& right) {
        if (left.places != right.places) {
            return left.places < right.places;
        }
        return isEnough ? left.row < right.row : isBeforeByKeys(left.row, right.row);
    });
    for (size_t i = 0; i < items.size(); ++i) {
        m_order[first + i] = items[i].row;
    }
}

bool RowSorter::isBeforeByKeys(int left, int right) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const SortKey& leftKey = m_keys[i].keys[static_cast<size_t>(left)];
        const SortKey& rightKey = m_keys[i].keys[static_cast<size_t>(right)];
        const std::strong_ordering order = leftKey <=> rightKey;
        if (std::is_neq(order)) {
            return m_columns[i].order == Qt::AscendingOrder ? std::is_lt(order) : std::is_gt(order);
        }
    }
    return left < right;
}

bool RowSorter::isBefore(int left, int right) const
{
    if (m_grouped) {
        const int leftHost = m_source->hostIndexOfRow(left);
        const int rightHost = m_source->hostIndexOfRow(right);
        if (leftHost != rightHost) {
            return leftHost < rightHost;
        }
    }
    return isBeforeByKeys(left, right);
}

void RowSorter::insertRows(int first, int count)
{
    for (ColumnKeys& column : m_keys) {
        column.keys.insert(column.keys.begin() + first, static_cast<size_t>(count), SortKey());
        column.ranks.clear();
    }
    for (int& row : m_order) {
        row += row >= first ? count : 0;
    }
}

void RowSorter::removeRows(int first, int count)
{
    const int last = first + count - 1;
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    for (int& row : m_order) {
        row -= row > last ? count : 0;
    }
    for (ColumnKeys& column : m_keys) {
        column.keys.erase(column.keys.begin() + first, column.keys.begin() + last + 1);
        column.ranks.clear();
    }
}

bool RowSorter::updateKeys(int row)
{
    bool changed = false;
    for (ColumnKeys& column : m_keys) {
        SortKey& present = column.keys[static_cast<size_t>(row)];
        SortKey key = m_source->sortKey(row, column.column);
        if (!(present == key)) {
            changed = true;
            present = std::move(key);
            column.ranks.clear();
        }
    }
    return changed;
}

void RowSorter::place(std::vector<int> rows)
{
    if (rows.size() > m_order.size() / 4) {
        sortAll();
        return;
    }
    std::vector<quint8> moving(static_cast<size_t>(m_source->rowCount()), 0);
    for (const int row : rows) {
        moving[static_cast<size_t>(row)] = 1;
    }
    std::erase_if(m_order, [&moving](int row) { return moving[static_cast<size_t>(row)] != 0; });
    const auto before = [this](int left, int right) {
        return isBefore(left, right);
    };
    std::ranges::sort(rows, before);
    // std::ranges::unique gives a subrange, which clang 14 cannot read in libstdc++'s words.
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<int> merged;
    merged.reserve(m_order.size() + rows.size());
    auto copied = m_order.cbegin();
    for (const int row : rows) {
        const auto at = std::lower_bound(copied, m_order.cend(), row, before);
        merged.insert(merged.end(), copied, at);
        merged.push_back(row);
        copied = at;
    }
    merged.insert(merged.end(), copied, m_order.cend());
    m_order = std::move(merged);
}

} // namespace Hull
