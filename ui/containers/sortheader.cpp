// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/sortheader.h"

#include "app/report/textlayout.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Hull {

namespace {

constexpr int arrowWidth = 9;

} // namespace

SortHeader::SortHeader(QWidget* parent)
    : PaddedHeader(parent)
{
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setTextElideMode(Qt::ElideRight);
    connect(
        this, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT sortRequested(column, m_shiftHeld); });
}

void SortHeader::setSortColumns(const std::vector<ContainerFilterSortProxy::SortColumn>& columns)
{
    m_columns = columns;
    viewport()->update();
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    PaddedHeader::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex >= ContainerTableModel::ColumnCount) {
        option->text = padded(printable(model()->headerData(logicalIndex, Qt::Horizontal).toString())); // a label's key
    }
    if (logicalIndex == ContainerTableModel::SeverityColumn) {
        option->text = padded(title(logicalIndex));
    }
}

//! The model heads the severity "!"; its cells have words, so there is room for one.
QString SortHeader::title(int column) const
{
    const int role = column == ContainerTableModel::SeverityColumn ? Qt::AccessibleTextRole : Qt::DisplayRole;
    return model()->headerData(column, Qt::Horizontal, role).toString();
}

int SortHeader::titleWidth(int column) const
{
    constexpr int air = 4;
    return fontMetrics().horizontalAdvance(title(column)) + arrowWidth + air;
}

void SortHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [logicalIndex](const auto& entry) { return entry.column == logicalIndex; });
    if (found == m_columns.end()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::ButtonText));
    const QPointF middle(rect.right() - 10, rect.center().y() + 0.5);
    const qreal tip = found->order == Qt::AscendingOrder ? -2.5 : 2.5;
    painter->drawPolygon(QPolygonF({middle + QPointF(-4, -tip), middle + QPointF(4, -tip), middle + QPointF(0, tip)}));
    if (m_columns.size() > 1) {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.8);
        painter->setFont(small);
        painter->setPen(palette().color(QPalette::ButtonText));
        painter->drawText(rect.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter,
            locale().toString(static_cast<int>(found - m_columns.begin()) + 1));
    }
    painter->restore();
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(2 * arrowWidth, 4);
}

void SortHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_shiftHeld = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace Hull
