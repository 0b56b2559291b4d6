// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/item/rowtablemodel.h"
#include "models/item/securityrows.h"

namespace Hull {

//! What confines one container: setting, value, Docker's default, verdict. What is not known says "unknown".
class SecurityTableModel : public RowTableModel<SecurityRow>
{
    Q_OBJECT

public:
    enum Column { SettingColumn, ValueColumn, DefaultColumn, VerdictColumn, ColumnCount };
    enum Role { VerdictRole = FirstModelRole, RuleIdRole }; //!< int of SecurityVerdict

    explicit SecurityTableModel(QObject* parent = nullptr);

    void setContainer(const HostAssessmentPtr& host, const ContainerId& container);
    void clear();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const SecurityRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const SecurityRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return SettingColumn; }
};

} // namespace Hull
