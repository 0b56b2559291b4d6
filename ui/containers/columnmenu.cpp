// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/columnmenu.h"

#include "models/item/containertablemodel.h"
#include "ui/containers/containertableview.h"

namespace Hull {

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(ContainerTableView& table, QWidget* parent)
    : QMenu(tr("Col&umns"), parent)
    , m_table(table)
{
    setObjectName(u"columnMenu"_s);
    const QAbstractItemModel* model = table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        QAction* action = addAction(model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setEnabled(column != ContainerTableModel::NameColumn);
        connect(
            action, &QAction::triggered, this, [this, column](bool shown) { m_table.setColumnHidden(column, !shown); });
        m_columns += action;
    }
    addSeparator();
    QAction* reset = addAction(tr("&Reset columns"));
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QAction::triggered, this, [this] { m_table.resetColumns(); });
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::updateChecks);
}

void ColumnMenu::updateChecks()
{
    for (int column = 0; column < m_columns.size(); ++column) {
        m_columns[column]->setChecked(!m_table.isColumnHidden(column));
    }
}

} // namespace Hull
