// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"
#include "models/item/roles.h"

#include <QAbstractTableModel>

#include <vector>

namespace Hull {

//! The hosts dock: "All hosts" first, then every host in the order in which they were added.
class HostListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, FindingsColumn, EndpointColumn, ColumnCount };
    enum Role {
        ShapeRole = FirstModelRole, //!< QChar, see hostStateShape()
        ErrorRole, //!< QString: what went wrong
        CertificateBriefRole, //!< QString: CertificateRole for little room
        IsAllHostsRole, //!< bool: the first row; its HostIdRole is empty
    };

    explicit HostListModel(QObject* parent = nullptr);

    void setHost(const HostId& id, const HostRow& host);
    void removeHost(const HostId& id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const HostRow* host(const HostId& id) const; //!< nullptr when there is none
    [[nodiscard]] int rowOf(const HostId& id) const; //!< -1 when there is none

private:
    [[nodiscard]] QVariant allHostsCell(int column, int role) const;
    [[nodiscard]] QVariant hostCell(const HostRow& row, int column, int role) const;
    [[nodiscard]] SeverityCounts allCounts() const;

    std::vector<HostRow> m_hosts;
    std::vector<SeverityCounts> m_counts; //!< of the hosts, in their order: asked for whenever the first row is painted
};

} // namespace Hull
