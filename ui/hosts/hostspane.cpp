// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/hostspane.h"

#include "models/item/hostlistmodel.h"
#include "ui/hosts/hostdelegate.h"
#include "ui/hosts/newhostsbar.h"

#include <QListView>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

HostsPane::HostsPane(HostListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView)
    , m_newHosts(new NewHostsBar)
{
    setObjectName(u"hostsPane"_s);
    m_list->setObjectName(u"hostsList"_s);
    m_list->setAccessibleName(tr("Hosts"));
    m_list->setModel(&model);
    m_list->setModelColumn(HostListModel::NameColumn);
    m_list->setItemDelegate(new HostDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_newHosts);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HostsPane::ensureCurrentIndex);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &HostsPane::ensureCurrentIndex);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (current() != m_chosen) {
            chooseCurrent(); // the context that it follows leads elsewhere now
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HostsPane::chooseCurrent);
    ensureCurrentIndex();
}

void HostsPane::ensureCurrentIndex()
{
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid()) {
        showAllHosts();
    }
}

void HostsPane::showAllHosts()
{
    m_list->setCurrentIndex(m_model.index(0, HostListModel::NameColumn));
}

void HostsPane::showHost(const HostId& host)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, HostListModel::NameColumn);
        if (index.data(HostIdRole).toString() == host.value) {
            m_list->setCurrentIndex(index);
        }
    }
}

void HostsPane::chooseCurrent()
{
    m_chosen = current();
    Q_EMIT hostsChosen(m_chosen);
}

QSet<HostId> HostsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    QSet<HostId> hosts;
    if (index.isValid() && !index.data(HostListModel::IsAllHostsRole).toBool()) {
        hosts.insert(HostId{index.data(HostIdRole).toString()});
    }
    return hosts;
}

} // namespace Hull
