// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Hull {

/*!
 * Order (SortRole) and quick filter (SearchRole) of a small table, as the audit log and the rules are, so this is Qt's
 * own proxy. Rows that a column does not tell apart stay in the model's order, in either direction.
 */
class WordFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordFilterProxy(QObject* parent = nullptr);

    void setFilterText(const QString& text); //!< words that a row has to contain, all of them
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words; //!< lower-case
};

} // namespace Hull
