// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paddedheader.h"

#include <QStyleOption>

namespace Hull {

PaddedHeader::PaddedHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString PaddedHeader::padded(const QString& title)
{
    return u' ' + title; // styles have no metric for it
}

void PaddedHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text = padded(option->text);
    // Up is ascending, as in the table of containers; Qt's own arrow points down then.
    if (option->sortIndicator != QStyleOptionHeader::None) {
        option->sortIndicator = option->sortIndicator == QStyleOptionHeader::SortDown ? QStyleOptionHeader::SortUp
                                                                                      : QStyleOptionHeader::SortDown;
    }
}

} // namespace Hull
