// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/extracolumns.h"

#include <QMenu>

namespace Hull {

class ContainerTableView;

/*!
 * Which columns the container table shows. The name always stays: without it no row says what it is. Columns of labels
 * and of the environment are added here, and go when they are unticked.
 */
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(ContainerTableView& table, QWidget* parent);

private:
    void refresh();
    void addExtraActions();
    void ask(ExtraColumn::Kind kind);
    void addColumn(const ExtraColumn& column);

    ContainerTableView& m_table;
    QList<QAction*> m_columns; //!< of those that are always there
    QList<QAction*> m_extra; //!< of the others, as they were when the menu was opened
    QAction* m_end; //!< behind them
};

} // namespace Hull
