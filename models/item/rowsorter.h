// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containertablemodel.h"
#include "models/item/tablerow.h"

#include <vector>

namespace Hull {

/*!
 * The order of the container rows of a ContainerTableModel (headers have no place in it). Keys are worked out once per
 * row and column. When a few rows change they are put in their new places; the others are not compared again.
 */
class RowSorter
{
public:
    struct Column
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;

        friend bool operator==(const Column&, const Column&) = default;
    };

    void setSource(const ContainerTableModel* source);
    void setColumns(const std::vector<Column>& columns); //!< empty: the source's order
    void removeColumn(int column); //!< the model has lost it; setColumns() must follow
    void setGrouped(bool grouped); //!< hosts in the source's order, columns order within a host

    //! Source rows in order. Grouped: the containers of host h begin at firstRowOfHost(h) - h.
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }

    void insertRows(int first, int count); //!< they stand in order() only after place()
    void removeRows(int first, int count);
    [[nodiscard]] bool updateKeys(int row); //!< the row has new values; true when it may stand elsewhere now
    void place(std::vector<int> rows); //!< puts rows that are new or have new keys where they belong

private:
    //! What one column orders by. ranks are the keys' places among each other, for sorting many rows at once.
    struct ColumnKeys
    {
        int column = 0;
        bool isText = false;
        std::vector<SortKey> keys; //!< by source row
        std::vector<quint32> ranks; //!< by source row; empty where the keys changed since
    };

    void fillKeys(ColumnKeys& column) const;
    void keepWantedKeys();
    void sortAll();
    void sortRange(size_t first, size_t end);
    void sortRangeByRanks(size_t first, size_t end);
    [[nodiscard]] bool isBefore(int left, int right) const;
    [[nodiscard]] bool isBeforeByKeys(int left, int right) const;

    const ContainerTableModel* m_source = nullptr;
    bool m_grouped = true;
    std::vector<Column> m_columns; //!< what was asked for, then the name
    std::vector<ColumnKeys> m_keys; //!< of m_columns in the same order, then the name's in any case
    std::vector<int> m_order;
};

} // namespace Hull
