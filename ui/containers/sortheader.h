// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containerfiltersortproxy.h"
#include "ui/widgets/paddedheader.h"

namespace Hull {

/*!
 * A header that shows every column which takes part in the order, numbered when there is more than one: a click sorts
 * by that column alone, Shift+click adds it or turns its direction.
 */
class SortHeader : public PaddedHeader
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget* parent = nullptr);

    void setSortColumns(const std::vector<ContainerFilterSortProxy::SortColumn>& columns);
    [[nodiscard]] int titleWidth(int column) const; //!< in pixels, with room for the arrow

Q_SIGNALS:
    void sortRequested(int column, bool addToOrder);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QString title(int column) const;

    bool m_shiftHeld = false;
    std::vector<ContainerFilterSortProxy::SortColumn> m_columns;
};

} // namespace Hull
