// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/findingdelegate.h"

#include "models/item/findinglistmodel.h"
#include "ui/paint/chips.h"
#include "ui/paint/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;

FindingRow::Section sectionOf(const QModelIndex& index)
{
    return static_cast<FindingRow::Section>(index.data(FindingListModel::SectionRole).toInt());
}

QString firstLine(const QModelIndex& index)
{
    const bool isFinding = sectionOf(index) == FindingRow::Section::Findings;
    return index.data(isFinding ? FindingListModel::MessageRole : FindingListModel::TitleRole).toString();
}

QString secondLine(const QModelIndex& index)
{
    QStringList parts{index.data(FindingListModel::RuleIdRole).toString()};
    if (sectionOf(index) == FindingRow::Section::Findings) {
        parts += severityWord(static_cast<Severity>(index.data(SeverityRole).toInt()));
        parts += index.siblingAtColumn(FindingListModel::StatusColumn).data().toString();
    } else {
        parts += index.data(FindingListModel::MessageRole).toString();
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void paintMark(QPainter& painter, const QRect& square, const QString& mark, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(square).adjusted(1.5, 1.5, -1.5, -1.5));
    painter.drawText(square, Qt::AlignCenter, mark);
    painter.restore();
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    dimWithoutFocus(styled);
    paintItemBackground(*painter, styled);
    const bool selected = styled.state.testFlag(QStyle::State_Selected);
    const QColor plain = styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? plain : SeverityPalette::of(styled.palette).colors(Tone::Neutral).text;
    painter->setFont(styled.font);
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect box = styled.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    const int side = metrics.height();
    const QRect square(box.left(), box.top() + (box.height() / 2 - side) / 2, side, side);
    const auto section = sectionOf(index);
    if (section == FindingRow::Section::Findings) {
        paintSeverityShape(*painter, square, static_cast<Severity>(index.data(SeverityRole).toInt()), styled.palette);
    } else {
        paintMark(*painter, square, section == FindingRow::Section::NotAssessed ? u"?"_s : u"–"_s, muted);
    }
    QRect line(square.right() + padding, box.top(), 0, box.height() / 2);
    line.setRight(box.right());
    const bool open = index.data(FindingListModel::StatusRole).toInt() == static_cast<int>(FindingStatus::Open);
    painter->setPen(section == FindingRow::Section::Findings && open ? plain : muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(firstLine(index), Qt::ElideRight, line.width()));
    line.moveTop(line.bottom() + 1);
    painter->setPen(muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(secondLine(index), Qt::ElideRight, line.width()));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 40, 2 * (option.fontMetrics.height() + 3) + padding};
}

bool FindingDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString both = firstLine(index) + u"\n\n"_s + secondLine(index);
    QToolTip::showText(event->globalPos(), plainToolTip(both), view, option.rect);
    return true;
}

} // namespace Hull
