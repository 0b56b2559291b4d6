// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containerdelegate.h"

#include "app/report/textlayout.h"
#include "models/domain/finding.h"
#include "models/item/certificateremark.h"
#include "models/item/containertablemodel.h"
#include "models/item/roles.h"
#include "ui/paint/chips.h"
#include "ui/paint/plaintooltip.h"
#include "ui/theme/iconprovider.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 8;
constexpr int allSeverities = 4; // counts are short: there is room for each

QColor textColor(const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

QColor mutedColor(const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return selected ? option.palette.color(QPalette::HighlightedText)
                    : SeverityPalette::of(option.palette).colors(Tone::Neutral).text;
}

//! The text of a cell; of a header's cells, which are one wide row, the text of all of it.
QString shownText(const QModelIndex& index)
{
    const bool header = index.data(IsGroupRole).toBool();
    return (header ? index.siblingAtColumn(ContainerTableModel::NameColumn) : index).data().toString();
}

//! Draws text and returns where the next thing may start.
int drawRun(QPainter& painter, const QRect& rect, int left, const QString& foreignText)
{
    const QString text = printable(foreignText);
    const QRect box = rect.adjusted(left - rect.left(), 0, 0, 0);
    if (text.isEmpty() || box.width() <= 0) {
        return left;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, box.width()));
    return left + metrics.horizontalAdvance(text) + cellPadding * 3 / 2;
}

} // namespace

QList<Chip> chipsOf(const QModelIndex& index)
{
    auto chips = index.data(ChipsRole).value<QList<Chip>>();
    for (Chip& chip : chips) {
        chip.text = printable(chip.text);
    }
    return chips;
}

void ContainerDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A line feed in a name would be a second line, and a bidirectional control would make it read as another one.
    option->text = printable(index.data().toString()); // the base class already made another character of the line feed
    option->textElideMode = Qt::ElideRight;
    dimWithoutFocus(*option);
    const bool faded = index.data(IsStaleRole).toBool() || index.data(IsUnreadableRole).toBool();
    if (faded && !index.data(IsGroupRole).toBool()) {
        option->palette.setColor(QPalette::Text, mutedColor(*option));
        option->font.setItalic(true);
    }
}

void ContainerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    if (index.data(IsGroupRole).toBool()) {
        paintHeader(*painter, styled, index);
        return;
    }
    const bool hasFocus = styled.state.testFlag(QStyle::State_HasFocus);
    styled.state &= ~QStyle::State_HasFocus; // framed here, not by the style
    const bool counts = index.column() == ContainerTableModel::FindingsColumn;
    const QList<Chip> chips =
        counts ? countChips(index.data(FindingCountsRole).value<SeverityCounts>()) : chipsOf(index);
    if (index.column() == ContainerTableModel::SeverityColumn) {
        paintSeverity(*painter, styled, index);
    } else if (!chips.isEmpty()) {
        paintItemBackground(*painter, styled);
        painter->setFont(styled.font);
        paintChips(*painter, styled.rect.adjusted(cellPadding - 2, 0, -3, 0), chips, styled.palette,
            styled.state.testFlag(QStyle::State_Selected), counts ? allSeverities : maximumChips);
    } else {
        // Names of hosts are often paths or addresses that begin alike.
        const bool beginsAlike = index.column() == ContainerTableModel::HostColumn;
        paintItemBackground(*painter, styled);
        painter->setFont(styled.font);
        painter->setPen(textColor(styled));
        const QRect box = styled.rect.adjusted(cellPadding, 0, -4, 0);
        painter->drawText(box,
            Qt::AlignVCenter | Qt::TextSingleLine | (styled.displayAlignment & Qt::AlignHorizontal_Mask),
            painter->fontMetrics().elidedText(
                styled.text, beginsAlike ? Qt::ElideMiddle : Qt::ElideRight, box.width()));
    }
    if (hasFocus) {
        paintFocusFrame(*painter, styled.rect, styled.palette, styled.state.testFlag(QStyle::State_Selected));
    }
}

void ContainerDelegate::paintSeverity(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintItemBackground(painter, option);
    const QVariant severity = index.data(SeverityRole);
    painter.setFont(option.font);
    const int side = qMin(option.rect.height() - 6, painter.fontMetrics().height() + 1);
    const QRect square(
        option.rect.left() + cellPadding, option.rect.top() + (option.rect.height() - side) / 2, side, side);
    if (severity.isValid()) {
        paintSeverityShape(painter, square, static_cast<Severity>(severity.toInt()), option.palette);
    }
    painter.setPen(severity.isValid() ? textColor(option) : mutedColor(option));
    const int left = severity.isValid() ? square.right() + 6 : square.left();
    drawRun(painter, option.rect.adjusted(0, 0, -2, 0), left, option.text);
}

QString ContainerDelegate::hostName(const QModelIndex& index) const
{
    const HostRow* row = m_hosts ? m_hosts->host(HostId{index.data(HostIdRole).toString()}) : nullptr;
    return row ? row->host.name : index.siblingAtColumn(ContainerTableModel::NameColumn).data().toString();
}

void ContainerDelegate::paintHeader(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    QRect row = option.rect;
    if (view) {
        row.setLeft(0);
        row.setRight(view->viewport()->width() - 1);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.fillRect(option.rect, option.palette.color(selected ? QPalette::Highlight : QPalette::Button));

    const QColor plain = option.palette.color(selected ? QPalette::HighlightedText : QPalette::ButtonText);
    const QLatin1String arrow = index.data(IsCollapsedRole).toBool() ? "right"_L1 : "down"_L1;
    const int side = qMin(16, row.height());
    const qreal ratio = view ? view->devicePixelRatioF() : 1.0;
    painter.drawPixmap(6, row.top() + (row.height() - side) / 2, symbolicPixmap(arrow, plain, side, ratio));

    const QList<Chip> chips = countChips(index.data(FindingCountsRole).value<SeverityCounts>());
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(option.font);
    const int chipWidth = chipsWidth(chips, painter.fontMetrics(), allSeverities);
    const QRect textRect = row.adjusted(0, 0, chipWidth > 0 ? -chipWidth - 2 * cellPadding : -cellPadding, 0);
    painter.setFont(bold);
    painter.setPen(plain);
    int left = drawRun(painter, textRect, 6 + side + 6, hostName(index));
    painter.setFont(option.font);
    const auto state = static_cast<HostState>(index.data(StateRole).toInt());
    if (!selected && (state == HostState::Failed || state == HostState::Partial)) {
        const Tone tone = state == HostState::Failed ? Tone::Critical : Tone::Medium;
        painter.setPen(SeverityPalette::of(option.palette).colors(tone).text);
    }
    left = drawRun(painter, textRect, left, index.data(GroupStateRole).toString());
    if (const QString certificate = index.data(CertificateRole).toString(); !certificate.isEmpty()) {
        const auto severity = static_cast<Severity>(index.data(CertificateSeverityRole).toInt());
        painter.setPen(selected ? plain : SeverityPalette::of(option.palette).colors(toneOf(severity)).text);
        left = drawRun(painter, textRect, left, certificateBadge(certificate, severity));
    }
    painter.setPen(mutedColor(option));
    drawRun(painter, textRect, left, index.data(GroupDetailsRole).toString());
    paintChips(painter, QRect(row.right() - chipWidth - cellPadding, row.top(), chipWidth + 1, row.height()), chips,
        option.palette, selected, allSeverities);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        paintFocusFrame(painter, row, option.palette, selected); // each cell paints its part of the one wide row
    }
    painter.restore();
}

QSize ContainerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const QList<Chip> chips = chipsOf(index);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!chips.isEmpty()) {
        size.setWidth(chipsWidth(chips, metrics) + 2 * cellPadding);
    } else if (index.column() == ContainerTableModel::SeverityColumn) {
        size.setWidth(metrics.height() + metrics.horizontalAdvance(severityWord(Severity::Critical)) + 3 * cellPadding);
    }
    return size;
}

//! Whether the text of a cell, or of a header's whole row, has no room; chips are told in words anyway.
bool ContainerDelegate::isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int text = metrics.horizontalAdvance(printable(shownText(index)));
    if (index.data(IsGroupRole).toBool()) {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const QList<Chip> chips = countChips(index.data(FindingCountsRole).value<SeverityCounts>());
        const int taken = chipsWidth(chips, metrics, allSeverities) + 8 * cellPadding; // arrow and gaps as well
        return !view || text + taken > view->viewport()->width();
    }
    const int taken =
        index.column() == ContainerTableModel::SeverityColumn ? metrics.height() + 2 * cellPadding : cellPadding + 4;
    return text + taken > option.rect.width();
}

bool ContainerDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString text = index.data(Qt::ToolTipRole).toString();
    const bool addsSomething = text != shownText(index) || isCut(option, index);
    showPlainToolTip(*event, view, addsSomething ? text : QString());
    return true;
}

} // namespace Hull
