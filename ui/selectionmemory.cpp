// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selectionmemory.h"

#include "models/item/containerfiltersortproxy.h"
#include "ui/containers/containertableview.h"

namespace Hull {

SelectionMemory::SelectionMemory(ContainerTableView& table, ContainerFilterSortProxy& proxy, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_proxy(proxy)
{
    connect(&table, &ContainerTableView::shownRowChanged, this, &SelectionMemory::remember);
    connect(&proxy, &QAbstractItemModel::rowsInserted, this, &SelectionMemory::recall);
    connect(&proxy, &QAbstractItemModel::layoutChanged, this, &SelectionMemory::recall);
    connect(&proxy, &QAbstractItemModel::modelReset, this, &SelectionMemory::recall);
}

void SelectionMemory::remember()
{
    const QModelIndex row = m_table.shownRow();
    if (row.isValid()) {
        m_known = true;
        m_host = HostId{row.data(HostIdRole).toString()};
        m_container = ContainerId{row.data(ContainerIdRole).toString()};
        return;
    }
    // A row that is about to go is still there now; one that somebody deselected will be there later.
    QMetaObject::invokeMethod(this, &SelectionMemory::forgetIfDeselected, Qt::QueuedConnection);
}

void SelectionMemory::forgetIfDeselected()
{
    const bool isThere = m_proxy.indexOf(m_host, m_container).isValid();
    m_known = m_known && (m_table.shownRow().isValid() || !isThere);
}

void SelectionMemory::recall()
{
    if (!m_known || m_table.shownRow().isValid()) {
        return;
    }
    const QModelIndex row = m_proxy.indexOf(m_host, m_container, ContainerTableModel::NameColumn);
    if (row.isValid()) {
        m_table.setCurrentIndex(row);
    }
}

} // namespace Hull
