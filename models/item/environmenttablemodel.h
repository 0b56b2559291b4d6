// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/item/rowtablemodel.h"

#include <QHash>

#include <optional>

namespace Hull {

struct EnvironmentRow
{
    QString name;
    std::optional<QString> value; //!< unset: not revealed

    static bool before(const EnvironmentRow& left, const EnvironmentRow& right) { return left.name < right.name; }
    friend bool operator==(const EnvironmentRow&, const EnvironmentRow&) = default;
};

//! Names of a container's environment. Values are dots until somebody asks; they are forgotten with the container.
class EnvironmentTableModel : public RowTableModel<EnvironmentRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role { RevealedRole = FirstModelRole }; //!< bool

    explicit EnvironmentTableModel(QObject* parent = nullptr);

    //! A refresh of the same container keeps what was revealed, another container forgets it.
    void setContainer(const HostAssessmentPtr& host, const ContainerId& container);
    void clear();

    //! values by name, read anew from the engine. Ignored when container is not the one shown any more.
    void reveal(const ContainerId& container, const QHash<QString, QString>& values);
    void conceal();
    [[nodiscard]] bool isRevealed() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const EnvironmentRow& row, int column, int role) const override;
    [[nodiscard]] QString sentence(const EnvironmentRow& row) const override;
    [[nodiscard]] int primaryColumn() const override { return NameColumn; }

private:
    void rebuild();

    HostId m_host;
    ContainerId m_container;
    QStringList m_names;
    QHash<QString, QString> m_values;
    bool m_revealed = false;
};

} // namespace Hull
