// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commanddelegate.h"

#include "ui/paint/chips.h"
#include "ui/palette/commandmodel.h"
#include "ui/theme/severitypalette.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace Hull {

namespace {

constexpr int padding = 10;
constexpr int gap = 10;
constexpr int iconSize = 16;

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    // The list never has the keyboard's focus, and its current line is what Return does all the same.
    styled.state |= QStyle::State_Active;
    styled.palette.setCurrentColorGroup(QPalette::Active);
    paintItemBackground(*painter, styled);
    painter->save();
    painter->setFont(styled.font);
    const bool selected = styled.state.testFlag(QStyle::State_Selected);
    const QColor text = styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? text : SeverityPalette::of(styled.palette).colors(Tone::Neutral).text;
    QRect box = styled.rect.adjusted(padding, 0, -padding, 0);
    const QRect iconBox(box.left(), box.top() + (box.height() - iconSize) / 2, iconSize, iconSize);
    styled.icon.paint(painter, iconBox, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    box.setLeft(iconBox.right() + gap);
    const QFontMetrics metrics = painter->fontMetrics();
    constexpr int line = Qt::AlignVCenter | Qt::TextSingleLine;
    if (const QString key = index.data(CommandModel::KeyRole).toString(); !key.isEmpty()) {
        painter->setPen(faint);
        painter->drawText(box, line | Qt::AlignRight, key);
        box.setRight(box.right() - metrics.horizontalAdvance(key) - gap);
    }
    const QString shown = metrics.elidedText(styled.text, Qt::ElideRight, box.width());
    painter->setPen(text);
    painter->drawText(box, line | Qt::AlignLeft, shown);
    box.setLeft(box.left() + metrics.horizontalAdvance(shown) + gap);
    painter->setPen(faint);
    painter->drawText(box, line | Qt::AlignLeft,
        metrics.elidedText(index.data(CommandModel::NoteRole).toString(), Qt::ElideRight, std::max(0, box.width())));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {0, option.fontMetrics.height() + 12};
}

} // namespace Hull
