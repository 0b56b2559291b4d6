// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/headers.h"
#include "models/item/roles.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace Hull {

/*!
 * What the small tables share: a vector of rows with a fixed order, new rows merged into the old ones so that
 * selection and scroll position stay, and texts for screen readers. A Row has operator== and a static
 * before(left, right) that orders rows by what identifies them; two rows of which neither is before the other are the
 * same row with, perhaps, new values.
 */
template <typename Row>
class RowTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const Row& shown = row(index.row());
        if (role == Qt::AccessibleTextRole) {
            return index.column() == primaryColumn() ? sentence(shown) : spoken(shown, index.column());
        }
        if (role == Qt::AccessibleDescriptionRole) {
            return sentence(shown);
        }
        return cell(shown, index.column(), role);
    }

    [[nodiscard]] const Row& row(int row) const { return m_rows[static_cast<size_t>(row)]; }

protected:
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
    [[nodiscard]] virtual QString sentence(const Row& row) const = 0; //!< the whole row for a screen reader
    [[nodiscard]] virtual int primaryColumn() const = 0; //!< the one that speaks the sentence

    //! rows need not be ordered; of two that are the same the first counts.
    void setRows(std::vector<Row> rows)
    {
        std::stable_sort(rows.begin(), rows.end(), &Row::before);
        const auto same = [](const Row& left, const Row& right) {
            return !Row::before(left, right);
        };
        rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
        removeMissing(rows);
        insertMissing(rows);
        replaceChanged(std::move(rows));
    }

private:
    [[nodiscard]] QString spoken(const Row& shown, int column) const
    {
        return accessibleCell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            cell(shown, column, Qt::DisplayRole).toString());
    }

    void removeMissing(const std::vector<Row>& rows)
    {
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (!std::binary_search(rows.begin(), rows.end(), row(i), &Row::before)) {
                beginRemoveRows({}, i, i);
                m_rows.erase(m_rows.begin() + i);
                endRemoveRows();
            }
        }
    }

    //! Neighbours at once: whoever listens works for each insertion.
    void insertMissing(const std::vector<Row>& rows)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            size_t end = i;
            while (end < rows.size() && (i == m_rows.size() || Row::before(rows[end], m_rows[i]))) {
                ++end;
            }
            if (end > i) {
                const auto at = [](size_t index) {
                    return static_cast<std::ptrdiff_t>(index);
                };
                beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
                m_rows.insert(m_rows.begin() + at(i), rows.begin() + at(i), rows.begin() + at(end));
                endInsertRows();
                i = end; // which was there before
            }
        }
    }

    void replaceChanged(std::vector<Row> rows)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = std::move(rows[i]);
                const int changed = static_cast<int>(i);
                Q_EMIT dataChanged(index(changed, 0), index(changed, columnCount() - 1));
            }
        }
    }

    std::vector<Row> m_rows;
};

} // namespace Hull
