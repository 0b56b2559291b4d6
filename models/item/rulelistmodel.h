// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/item/rowtablemodel.h"

namespace Hull {

//! One rule, and what a policy makes of it.
struct RuleRow
{
    const RuleInfo* rule = nullptr;
    int place = 0; //!< in reports
    Policy::RuleSetting setting;
    bool isInProfile = true;

    [[nodiscard]] Severity severity() const { return setting.severity.value_or(rule->severity); }
    [[nodiscard]] bool isJudged() const { return setting.enabled && isInProfile; }

    [[nodiscard]] static bool before(const RuleRow& left, const RuleRow& right) { return left.place < right.place; }

    friend bool operator==(const RuleRow&, const RuleRow&) = default;
};

//! The rules as a list to look things up in, in the order of reports.
class RuleListModel : public RowTableModel<RuleRow>
{
    Q_OBJECT

public:
    enum Column { RuleColumn, SeverityColumn, TitleColumn, JudgedColumn, ColumnCount };

    explicit RuleListModel(QObject* parent = nullptr);

    void setRules(const std::vector<const RuleInfo*>& rules, const Policy& policy); //!< which live as long as the model

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const RuleRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const RuleRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return TitleColumn; }
};

[[nodiscard]] QString judgedText(const RuleRow& row); //!< whether it is judged now, and if not, why

} // namespace Hull
