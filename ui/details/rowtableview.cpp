// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/rowtableview.h"

#include "ui/details/rowdelegate.h"
#include "ui/widgets/paddedheader.h"

#include <QHeaderView>
#include <QMap>

namespace Hull {

RowTableView::RowTableView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_delegate(new RowDelegate(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setAccessibleName(tr("Rows of %1").arg(accessibleName));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setHorizontalHeader(new PaddedHeader(this));
    horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(accessibleName));
    horizontalHeader()->setStretchLastSection(true);
}

void RowTableView::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &RowTableView::ensureCurrentIndex);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &RowTableView::ensureCurrentIndex);
    connect(newModel, &QAbstractItemModel::modelReset, this, &RowTableView::ensureCurrentIndex);
    ensureCurrentIndex();
}

void RowTableView::setMark(int column, int warningRole)
{
    m_delegate->setMark(column, warningRole);
}

void RowTableView::setColumnCharacters(const QList<int>& widths)
{
    const int character = fontMetrics().averageCharWidth();
    for (qsizetype column = 0; column < widths.size(); ++column) {
        setColumnWidth(static_cast<int>(column), widths[column] * character + 16);
    }
}

void RowTableView::ensureCurrentIndex()
{
    // Qt 6.4's accessibility bridge crashes on a view with rows and no current index.
    if (model()->rowCount() > 0 && !currentIndex().isValid()) {
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
}

QString selectedRowsText(const QAbstractItemView& view)
{
    QModelIndexList cells = view.selectionModel()->selectedIndexes();
    if (cells.isEmpty() && view.currentIndex().isValid()) {
        cells = {view.currentIndex()};
    }
    QMap<int, QModelIndex> rows; // a list view selects one cell of a row, a table all of them
    for (const QModelIndex& cell : cells) {
        rows.insert(cell.row(), cell);
    }
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList texts;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            texts += row.siblingAtColumn(column).data().toString().simplified();
        }
        lines += texts.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace Hull
