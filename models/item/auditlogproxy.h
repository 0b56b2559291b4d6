// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Hull {

/*!
 * Order and quick filter of an AuditLogModel. A journal has as many rows as somebody has made changes, so this is Qt's
 * own proxy; rows that a column does not tell apart stay newest first, in either direction.
 */
class AuditLogProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AuditLogProxy(QObject* parent = nullptr);

    void setFilterText(const QString& text); //!< words that a change has to contain, all of them
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words; //!< lower-case
};

} // namespace Hull
