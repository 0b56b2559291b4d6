// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Hull {

//! Cells of the details tables: in one column a severity's shape or a warning before the text. The tool tip is the
//! whole text where it is cut, and the model's explanation where it has one.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! Which column carries the mark. warningRole: a bool role of the model that asks for a warning triangle.
    void setMark(int column, int warningRole = -1);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    [[nodiscard]] bool hasWarning(const QModelIndex& index) const;
    [[nodiscard]] int markWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMark(
        QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, const QModelIndex& index) const;

    int m_markColumn = -1;
    int m_warningRole = -1;
};

} // namespace Hull
