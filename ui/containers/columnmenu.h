// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Hull {

class ContainerTableView;

//! Which columns the container table shows. The name always stays: without it no row says what it is.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(ContainerTableView& table, QWidget* parent);

private:
    void updateChecks();

    ContainerTableView& m_table;
    QList<QAction*> m_columns;
};

} // namespace Hull
