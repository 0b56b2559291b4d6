// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/texttablemodel.h"

namespace Hull {

using namespace Qt::StringLiterals;

TextTableModel::TextTableModel(QStringList headers, QObject* parent)
    : RowTableModel<TextRow>(parent)
    , m_headers(std::move(headers))
{ }

void TextTableModel::setTexts(const QList<QStringList>& rows)
{
    std::vector<TextRow> numbered;
    numbered.reserve(static_cast<size_t>(rows.size()));
    for (const QStringList& cells : rows) {
        numbered.push_back({static_cast<int>(numbered.size()), cells});
    }
    setRows(std::move(numbered));
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_headers.value(section);
    }
    return {};
}

QVariant TextTableModel::cell(const TextRow& row, int column, int role) const
{
    return role == Qt::DisplayRole ? row.cells.value(column) : QVariant();
}

QString TextTableModel::sentence(const TextRow& row) const
{
    QStringList parts;
    for (int column = 0; column < m_headers.size(); ++column) {
        parts += accessibleCell(m_headers[column], row.cells.value(column));
    }
    return parts.join(u", "_s);
}

} // namespace Hull
