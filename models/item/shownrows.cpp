// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/shownrows.h"

#include <algorithm>

namespace Hull {

namespace {

//! More separate blocks than this are gathered into one: every signal costs each view a walk over its rows.
constexpr int blockLimit = 16;

template <typename Predicate>
int countBlocks(const std::vector<int>& rows, Predicate belongs)
{
    int blocks = 0;
    bool inside = false;
    for (const int row : rows) {
        const bool now = belongs(row);
        blocks += now && !inside ? 1 : 0;
        inside = now;
    }
    return blocks;
}

} // namespace

ShownRows::ShownRows(ShownRowsListener& listener)
    : m_listener(listener)
{ }

void ShownRows::reset(int sourceRows, std::vector<int> shown)
{
    m_shown = std::move(shown);
    m_rowOf.assign(static_cast<size_t>(sourceRows), -1);
    renumber(0);
}

void ShownRows::arrange(const std::vector<int>& target)
{
    if (target == m_shown) {
        return;
    }
    std::vector<int> kept;
    kept.reserve(target.size());
    std::ranges::copy_if(target, std::back_inserter(kept), [this](int row) { return rowOf(row) >= 0; });
    takeAway(kept);
    if (kept.size() < target.size()) {
        bringIn(target);
    }
}

//! Afterwards exactly kept is shown, in this order.
void ShownRows::takeAway(const std::vector<int>& kept)
{
    std::vector<quint8> stays(m_rowOf.size(), 0);
    for (const int row : kept) {
        stays[static_cast<size_t>(row)] = 1;
    }
    const auto staysShown = [&stays](int row) {
        return stays[static_cast<size_t>(row)] != 0;
    };
    std::vector<int> inOldOrder;
    inOldOrder.reserve(kept.size());
    std::ranges::copy_if(m_shown, std::back_inserter(inOldOrder), staysShown);

    const bool sameOrder = inOldOrder == kept;
    const int blocks = countBlocks(m_shown, [&](int row) { return !staysShown(row); });
    if (blocks > 0 && (!sameOrder || blocks > blockLimit)) {
        takeAwayInOneBlock(kept, stays, sameOrder);
    } else if (blocks > 0) {
        takeAwayInPlace(stays);
    } else if (!sameOrder) {
        reorder(kept);
    }
}

void ShownRows::takeAwayInPlace(const std::vector<quint8>& stays)
{
    const auto goes = [&](int row) {
        return stays[static_cast<size_t>(sourceRow(row))] == 0;
    };
    int last = size() - 1;
    while (last >= 0) {
        if (!goes(last)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && goes(first - 1)) {
            --first;
        }
        remove(first, last - first + 1);
        last = first - 1;
    }
}

/*!
 * The block stands where the first row was that somebody holds on to: when that row goes, selections move to its
 * neighbour and not to the far end of the table. The neighbour is the row above; where rows change places it is the
 * one below, for then it is a header that goes, and below it stands the worst of its host. At the top there is
 * nothing above, so the block stays at the top.
 */
void ShownRows::takeAwayInOneBlock(const std::vector<int>& kept, const std::vector<quint8>& stays, bool sameOrder)
{
    const auto goes = [&](int row) {
        return row >= 0 && row < size() && stays[static_cast<size_t>(sourceRow(row))] == 0;
    };
    const int held = m_listener.firstHeldRow(goes);
    const int step = sameOrder ? -1 : 1;
    int neighbour = held;
    while (goes(neighbour)) {
        neighbour += step;
    }
    auto behind = held < 0 ? kept.end() : kept.begin();
    if (held > 0 && neighbour >= 0) {
        behind = neighbour < size() ? std::ranges::find(kept, sourceRow(neighbour)) + 1 : kept.end();
    }
    std::vector<int> gathered(kept.begin(), behind);
    const int first = static_cast<int>(gathered.size());
    std::ranges::copy_if(
        m_shown, std::back_inserter(gathered), [&stays](int row) { return stays[static_cast<size_t>(row)] == 0; });
    const int count = static_cast<int>(gathered.size()) - first;
    gathered.insert(gathered.end(), behind, kept.end());
    reorder(std::move(gathered));
    remove(first, count);
}

void ShownRows::bringIn(const std::vector<int>& target)
{
    const auto isNew = [this](int row) {
        return rowOf(row) < 0;
    };
    if (countBlocks(target, isNew) > blockLimit) {
        std::vector<int> coming;
        coming.reserve(target.size() - m_shown.size());
        std::ranges::copy_if(target, std::back_inserter(coming), isNew);
        insert(size(), coming, 0, static_cast<int>(coming.size()));
        reorder(target);
        return;
    }
    const int rows = static_cast<int>(target.size());
    for (int row = 0; row < rows;) {
        if (!isNew(target[static_cast<size_t>(row)])) {
            ++row;
            continue;
        }
        int end = row + 1;
        while (end < rows && isNew(target[static_cast<size_t>(end)])) {
            ++end;
        }
        insert(row, target, row, end - row);
        row = end;
    }
}

void ShownRows::reorder(std::vector<int> rows)
{
    m_listener.beginReorder();
    m_shown.swap(rows); // rows: the old order from here on
    renumber(0);
    m_listener.endReorder([this, &rows](int oldRow) { return rowOf(rows[static_cast<size_t>(oldRow)]); });
}

void ShownRows::remove(int first, int count)
{
    m_listener.beginRemove(first, first + count - 1);
    for (int row = first; row < first + count; ++row) {
        m_rowOf[static_cast<size_t>(sourceRow(row))] = -1;
    }
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + count);
    renumber(first);
    m_listener.endRemove();
}

void ShownRows::insert(int first, const std::vector<int>& rows, int from, int count)
{
    m_listener.beginInsert(first, first + count - 1);
    m_shown.insert(m_shown.begin() + first, rows.begin() + from, rows.begin() + from + count);
    renumber(first);
    m_listener.endInsert();
}

void ShownRows::renumber(int from)
{
    for (int row = from; row < size(); ++row) {
        m_rowOf[static_cast<size_t>(sourceRow(row))] = row;
    }
}

void ShownRows::insertSourceRows(int first, int count)
{
    m_rowOf.insert(m_rowOf.begin() + first, static_cast<size_t>(count), -1);
    for (int& row : m_shown) {
        row += row >= first ? count : 0;
    }
}

void ShownRows::removeSourceRows(int first, int count)
{
    m_rowOf.erase(m_rowOf.begin() + first, m_rowOf.begin() + first + count);
    for (int& row : m_shown) {
        row -= row >= first + count ? count : 0;
    }
}

} // namespace Hull
