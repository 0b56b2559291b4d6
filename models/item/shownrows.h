// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndexList>

#include <functional>
#include <vector>

namespace Hull {

/*!
 * What has to be told around each change of ShownRows; the proxy model puts its signals behind it. Numbers are rows of
 * the proxy, first and last included.
 */
class ShownRowsListener
{
public:
    virtual ~ShownRowsListener() = default;

    virtual void beginInsert(int first, int last) = 0;
    virtual void endInsert() = 0;
    virtual void beginRemove(int first, int last) = 0;
    virtual void endRemove() = 0;
    virtual void beginReorder() = 0;
    //! newRow tells where a row went that was at oldRow.
    virtual void endReorder(const std::function<int(int oldRow)>& newRow) = 0;
    //! The first of the rows about to go that somebody holds on to (the current one, a selected one); -1: none.
    [[nodiscard]] virtual int firstHeldRow(const std::function<bool(int row)>& isGoing) const = 0;
};

/*!
 * Which rows of the source are shown, in which order, and the way back. A new arrangement is reached in as few steps
 * as views can follow: single rows are inserted and removed where they stand; if those are many, rows are rearranged
 * so that what comes or goes is one block.
 */
class ShownRows
{
public:
    explicit ShownRows(ShownRowsListener& listener);

    void reset(int sourceRows, std::vector<int> shown); //!< without telling: inside a model reset
    void arrange(const std::vector<int>& target); //!< source rows in their new order

    [[nodiscard]] int size() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int sourceRow(int row) const { return m_shown[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(int sourceRow) const { return m_rowOf[static_cast<size_t>(sourceRow)]; } //!< -1: hidden
    [[nodiscard]] const std::vector<int>& all() const { return m_shown; }

    void insertSourceRows(int first, int count); //!< they are hidden
    void removeSourceRows(int first, int count); //!< they must be hidden

private:
    void takeAway(const std::vector<int>& kept);
    void takeAwayInPlace(const std::vector<quint8>& stays);
    void takeAwayInOneBlock(const std::vector<int>& kept, const std::vector<quint8>& stays, bool sameOrder);
    void bringIn(const std::vector<int>& target);
    void reorder(std::vector<int> rows);
    void remove(int first, int count);
    void insert(int first, const std::vector<int>& rows, int from, int count);
    void renumber(int from);

    ShownRowsListener& m_listener;
    std::vector<int> m_shown; //!< by row: the source row
    std::vector<int> m_rowOf; //!< by source row: the row, or -1
};

} // namespace Hull
