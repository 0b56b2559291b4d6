// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/columnmenu.h"

#include "app/report/textlayout.h"
#include "models/item/containertablemodel.h"
#include "ui/containers/containertableview.h"
#include "ui/containers/extracolumndialog.h"

namespace Hull {

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(ContainerTableView& table, QWidget* parent)
    : QMenu(tr("Col&umns"), parent)
    , m_table(table)
{
    setObjectName(u"columnMenu"_s);
    const QAbstractItemModel* model = table.model();
    for (int column = 0; column < ContainerTableModel::ColumnCount; ++column) {
        QAction* action = addAction(model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setEnabled(column != ContainerTableModel::NameColumn);
        connect(
            action, &QAction::triggered, this, [this, column](bool shown) { m_table.setColumnHidden(column, !shown); });
        m_columns += action;
    }
    m_end = addSeparator();
    QAction* label = addAction(tr("&Label column…"));
    label->setObjectName(u"addLabelColumn"_s);
    connect(label, &QAction::triggered, this, [this] { ask(ExtraColumn::Kind::Label); });
    QAction* environment = addAction(tr("&Environment column…"));
    environment->setObjectName(u"addEnvironmentColumn"_s);
    connect(environment, &QAction::triggered, this, [this] { ask(ExtraColumn::Kind::Environment); });
    addSeparator();
    QAction* reset = addAction(tr("&Reset columns"));
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QAction::triggered, this, [this] { m_table.resetColumns(); });
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::refresh);
}

void ColumnMenu::refresh()
{
    for (int column = 0; column < m_columns.size(); ++column) {
        m_columns[column]->setChecked(!m_table.isColumnHidden(column));
    }
    addExtraActions();
}

void ColumnMenu::addExtraActions()
{
    qDeleteAll(m_extra);
    m_extra.clear();
    for (int column = ContainerTableModel::ColumnCount; column < m_table.model()->columnCount(); ++column) {
        const QString title = m_table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        auto* action = new QAction(printable(title).replace(u'&', "&&"_L1), this);
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(true);
        action->setToolTip(tr("Removes the column"));
        connect(action, &QAction::triggered, this, [this, column] { m_table.containers()->removeExtraColumn(column); });
        insertAction(m_end, action);
        m_extra += action;
    }
}

void ColumnMenu::ask(ExtraColumn::Kind kind)
{
    auto* dialog = new ExtraColumnDialog(kind, m_table.containers()->keysSeen(kind), m_table.window());
    connect(dialog, &ExtraColumnDialog::chosen, this, &ColumnMenu::addColumn);
    dialog->open();
}

void ColumnMenu::addColumn(const ExtraColumn& column)
{
    const int added = m_table.containers()->addExtraColumn(column);
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid()) {
        m_table.scrollTo(current.siblingAtColumn(added));
    }
}

} // namespace Hull
