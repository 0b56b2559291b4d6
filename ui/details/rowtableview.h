// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Hull {

class RowDelegate;

//! The selected rows of a view, else its current one: a line each, tabs between the cells.
[[nodiscard]] QString selectedRowsText(const QAbstractItemView& view);

//! A small read-only table of the details pane: rows selectable, last column stretched, Ctrl+C copies, never without a
//! current index while it has rows.
class RowTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RowTableView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setMark(int column, int warningRole = -1); //!< see RowDelegate
    void setColumnCharacters(const QList<int>& widths); //!< in average characters, from the first column on

private:
    void ensureCurrentIndex();

    RowDelegate* m_delegate;
};

} // namespace Hull
