// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/rowdelegate.h"

#include "models/item/roles.h"
#include "ui/paint/chips.h"
#include "ui/paint/plaintooltip.h"
#include "ui/theme/iconprovider.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 8;
constexpr int paddingBehind = 4;

} // namespace

void RowDelegate::setMark(int column, int warningRole)
{
    m_markColumn = column;
    m_warningRole = warningRole;
}

bool RowDelegate::hasWarning(const QModelIndex& index) const
{
    return m_warningRole >= 0 && index.data(m_warningRole).toBool();
}

//! How much of the cell stands before the text: the mark and a gap, or nothing.
int RowDelegate::markWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant severity = index.data(SeverityRole);
    const bool marked =
        index.column() == m_markColumn && (hasWarning(index) || (severity.isValid() && severity.toInt() >= 0));
    return marked ? option.fontMetrics.height() + 6 : 0;
}

void RowDelegate::paintMark(
    QPainter& painter, const QStyleOptionViewItem& option, const QRect& box, const QModelIndex& index) const
{
    const int side = qMin(box.height() - 4, option.fontMetrics.height());
    const QRect square(box.left(), box.top() + (box.height() - side) / 2, side, side);
    if (!hasWarning(index)) {
        paintSeverityShape(painter, square, static_cast<Severity>(index.data(SeverityRole).toInt()), option.palette);
        return;
    }
    const QColor color = SeverityPalette::of(option.palette).colors(Tone::High).text;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor shown = selected ? option.palette.color(QPalette::HighlightedText) : color;
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    painter.drawPixmap(square.topLeft(), symbolicPixmap("warning"_L1, shown, side, ratio));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    dimWithoutFocus(styled);
    paintItemBackground(*painter, styled);
    painter->setFont(styled.font);
    QRect box = styled.rect.adjusted(cellPadding, 0, -paddingBehind, 0);
    if (const int mark = markWidth(styled, index); mark > 0) {
        paintMark(*painter, styled, box, index);
        box.setLeft(box.left() + mark);
    }
    const bool selected = styled.state.testFlag(QStyle::State_Selected);
    painter->setPen(styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(styled.text, Qt::ElideRight, box.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {cellPadding + markWidth(option, index) + text + paddingBehind + 1, option.fontMetrics.height() + 10};
}

bool RowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStringList tips;
    if (sizeHint(option, index).width() > option.rect.width()) {
        tips += index.data(Qt::DisplayRole).toString();
    }
    tips += index.data(Qt::ToolTipRole).toString();
    tips.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(tips.join(u"\n\n"_s)), view, option.rect);
    return true;
}

} // namespace Hull
