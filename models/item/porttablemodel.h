// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/portsummary.h"
#include "models/item/rowtablemodel.h"

namespace Hull {

struct PortRow
{
    ReachablePort port;
    bool exposedOnly = false; //!< the container declares the port, nothing is published

    static bool before(const PortRow& left, const PortRow& right);
    friend bool operator==(const PortRow&, const PortRow&) = default;
};

//! The ports of one container: published ones, then those that are only declared.
class PortTableModel : public RowTableModel<PortRow>
{
    Q_OBJECT

public:
    enum Column {
        ContainerPortColumn,
        ProtocolColumn,
        HostAddressColumn,
        HostPortColumn,
        ReachColumn, //!< who can reach it, in words
        ServiceColumn,
        StatusColumn, //!< in force, configured, exposed
        ColumnCount
    };
    enum Role { HighlightedRole = FirstModelRole, ActiveRole, ExposureRole };

    explicit PortTableModel(QObject* parent = nullptr);

    void setContainer(const HostAssessmentPtr& host, const ContainerId& container);
    void clear();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const PortRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const PortRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return ContainerPortColumn; }
};

} // namespace Hull
