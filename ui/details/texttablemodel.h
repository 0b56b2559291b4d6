// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/rowtablemodel.h"

#include <QStringList>

namespace Hull {

struct TextRow
{
    int position = 0;
    QStringList cells;

    static bool before(const TextRow& left, const TextRow& right) { return left.position < right.position; }
    friend bool operator==(const TextRow&, const TextRow&) = default;
};

//! A few rows of plain text under fixed headers, in the order given.
class TextTableModel : public RowTableModel<TextRow>
{
    Q_OBJECT

public:
    explicit TextTableModel(QStringList headers, QObject* parent = nullptr);

    void setTexts(const QList<QStringList>& rows);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const TextRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const TextRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return 0; }

private:
    QStringList m_headers;
};

} // namespace Hull
