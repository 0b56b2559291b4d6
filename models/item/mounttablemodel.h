// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/item/rowtablemodel.h"

#include <optional>

namespace Hull {

struct MountRow
{
    Mount mount;
    QString resolvedSource; //!< where the kernel says it comes from; empty when it was not asked
    std::optional<Severity> risk; //!< of the finding that names it
    QString ruleId; //!< "A-06", "A-07"
    QString explanation; //!< the finding's message

    static bool before(const MountRow& left, const MountRow& right);
    friend bool operator==(const MountRow&, const MountRow&) = default;
};

//! The mounts of one container, risky ones first.
[[nodiscard]] std::vector<MountRow> mountRows(const Container& container, const Assessment& assessment);

class MountTableModel : public RowTableModel<MountRow>
{
    Q_OBJECT

public:
    enum Column {
        SourceColumn,
        ResolvedSourceColumn,
        TargetColumn,
        AccessColumn, //!< "read-write", "read-only"
        TypeColumn,
        RiskColumn,
        ColumnCount
    };
    enum Role { ReadWriteRole = FirstModelRole, RuleIdRole };

    explicit MountTableModel(QObject* parent = nullptr);

    void setContainer(const HostAssessmentPtr& host, const ContainerId& container);
    void clear();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const MountRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const MountRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return SourceColumn; }
};

} // namespace Hull
