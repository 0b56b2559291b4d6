// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/rowdata.h"

#include "models/domain/naturalorder.h"
#include "models/item/cellchips.h"
#include "models/item/cellorder.h"
#include "models/item/certificateremark.h"
#include "models/item/containertablemodel.h"
#include "models/item/headers.h"
#include "models/item/hostheader.h"
#include "models/item/tablecells.h"

namespace Hull {

namespace {

QVariant sortVariant(const TableRow& row, int column)
{
    if (const std::optional<quint64> number = cellNumber(row, column)) {
        return *number;
    }
    if (column == ContainerTableModel::IdColumn) {
        return row.id().value;
    }
    return QString::fromUtf8(naturalKey(cellText(row, column)));
}

QVariant headerRowData(const TableRow& row, int role)
{
    switch (role) {
    case StateRole:
        return static_cast<int>(row.host->state);
    case GroupDetailsRole:
        return headerDetails(*row.host);
    case GroupStateRole:
        return headerState(*row.host);
    case GroupErrorRole:
        return headerError(*row.host);
    case CertificateRole:
    case CertificateSeverityRole:
        return certificateCell(*row.host, role);
    default:
        return {};
    }
}

QVariant containerRowData(const TableRow& row, int column, int role)
{
    switch (role) {
    case StateRole:
        return row.container ? QVariant(static_cast<int>(row.container->state)) : QVariant();
    case ChipsRole:
        return QVariant::fromValue(cellChips(row, column));
    case SortRole:
        return sortVariant(row, column);
    default:
        return {};
    }
}

} // namespace

QVariant rowData(const TableRow& row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return cellToolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == ContainerTableModel::NameColumn ? rowSentence(row)
                                                         : accessibleCell(columnTitle(column), cellText(row, column));
    case Qt::AccessibleDescriptionRole:
        return rowSentence(row);
    case SeverityRole:
        return row.worstSeverity() < 5 ? QVariant(row.worstSeverity()) : QVariant();
    case SearchRole:
        return QString::fromUtf8(row.searchText + row.extraText);
    case FindingCountsRole:
        return QVariant::fromValue(row.counts);
    case HostIdRole:
        return row.host->host.id().value;
    case ContainerIdRole:
        return row.id().value;
    case IsGroupRole:
        return row.isHeader();
    case IsUnreadableRole:
        return row.unreadable != nullptr;
    case IsStaleRole:
        return row.host->stale;
    default:
        return row.isHeader() ? headerRowData(row, role) : containerRowData(row, column, role);
    }
}

} // namespace Hull
