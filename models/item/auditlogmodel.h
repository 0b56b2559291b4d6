// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "models/item/rowtablemodel.h"

#include <QHash>

namespace Hull {

struct AuditRow
{
    AuditEntry entry;
    QString host; //!< its name, or its endpoint where nobody knows a name any more

    static bool before(const AuditRow& left, const AuditRow& right); //!< the newest comes first
    friend bool operator==(const AuditRow&, const AuditRow&) = default;
};

//! What was ever changed: when, on which host, which container, by whom, for which rules, with what outcome.
class AuditLogModel : public RowTableModel<AuditRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, HostColumn, ContainerColumn, UserColumn, RulesColumn, OutcomeColumn, ColumnCount };
    enum Role {
        IsOpenRole = FirstModelRole //!< bool: it is not at its end
    };

    explicit AuditLogModel(QObject* parent = nullptr);

    //! hostNames: names of hosts that are known, by HostId::value.
    void setEntries(const std::vector<AuditEntry>& entries, const QHash<QString, QString>& hostNames);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const AuditRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const AuditRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return ContainerColumn; }
};

//! A moment of the journal in the time of this place, to the second: 2026-01-02 04:04:05.
[[nodiscard]] QString auditTime(const QDateTime& time);
[[nodiscard]] QString auditOutcomeText(AuditOutcome outcome); //!< a few words

} // namespace Hull
