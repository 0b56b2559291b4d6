// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/wordfilterproxy.h"

#include "models/item/roles.h"

#include <algorithm>

namespace Hull {

WordFilterProxy::WordFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{ }

void WordFilterProxy::setFilterText(const QString& text)
{
    QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = std::move(words);
        invalidateFilter();
    }
}

bool WordFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString& word) { return text.contains(word); });
}

//! Not Qt's own comparison, which takes the bytes of a key in natural order for a text.
bool WordFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    if (one != other) {
        return one.typeId() == QMetaType::QByteArray ? one.toByteArray() < other.toByteArray()
                                                     : one.toLongLong() < other.toLongLong();
    }
    // Qt asks the other way round where it sorts downwards.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : right.row() < left.row();
}

} // namespace Hull
