// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/rowdelegate.h"

#include "models/item/roles.h"
#include "ui/paint/chips.h"
#include "ui/theme/iconprovider.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 8;

} // namespace

void RowDelegate::setMark(int column, int warningRole)
{
    m_markColumn = column;
    m_warningRole = warningRole;
}

//! Returns where the text may start.
int RowDelegate::paintMark(
    QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, const QModelIndex& index) const
{
    const int side = qMin(box.height() - 4, option.fontMetrics.height());
    const QRect square(box.left(), box.top() + (box.height() - side) / 2, side, side);
    if (m_warningRole >= 0 && index.data(m_warningRole).toBool()) {
        const QColor color = SeverityPalette::of(option.palette).colors(Tone::High).text;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor shown = selected ? option.palette.color(QPalette::HighlightedText) : color;
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        painter.drawPixmap(square.topLeft(), symbolicPixmap("warning"_L1, shown, side, ratio));
        return square.right() + 6;
    }
    const QVariant severity = index.data(SeverityRole);
    if (severity.isValid() && severity.toInt() >= 0) {
        paintSeverityShape(painter, square, static_cast<Severity>(severity.toInt()), option.palette);
        return square.right() + 6;
    }
    return box.left();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    paintItemBackground(*painter, styled);
    painter->setFont(styled.font);
    QRect box = styled.rect.adjusted(cellPadding, 0, -4, 0);
    if (index.column() == m_markColumn) {
        box.setLeft(paintMark(*painter, styled, box, index));
    }
    const bool selected = styled.state.testFlag(QStyle::State_Selected);
    painter->setPen(styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(styled.text, Qt::ElideRight, box.width()));
}

bool RowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool cut = option.fontMetrics.horizontalAdvance(text) > option.rect.width() - cellPadding - 4;
    if (event->type() != QEvent::ToolTip || !own.isEmpty() || !cut) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace Hull
