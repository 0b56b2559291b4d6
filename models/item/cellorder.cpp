// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/cellorder.h"

#include "models/domain/naturalorder.h"
#include "models/item/containertablemodel.h"
#include "models/item/mounttablemodel.h"
#include "models/item/tablecells.h"

#include <algorithm>
#include <limits>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

quint64 stateRank(ContainerState state)
{
    switch (state) {
    case ContainerState::Running:
        return 0;
    case ContainerState::Paused:
        return 1;
    case ContainerState::Restarting:
        return 2;
    case ContainerState::Created:
        return 3;
    case ContainerState::Removing:
        return 4;
    case ContainerState::Exited:
        return 5;
    case ContainerState::Dead:
        return 6;
    case ContainerState::Unknown:
        break;
    }
    return 7;
}

quint64 healthRank(const QString& health)
{
    if (health == "unhealthy"_L1) {
        return 3;
    }
    if (health == "starting"_L1) {
        return 2;
    }
    return health == "healthy"_L1 ? 1 : 0;
}

//! No limit is the largest limit.
quint64 limitRank(qint64 limit)
{
    return limit > 0 ? static_cast<quint64>(limit) : std::numeric_limits<quint64>::max();
}

quint64 mountRank(const TableRow& row)
{
    const std::vector<MountRow> mounts = mountRows(*row.container, *row.assessment);
    quint64 worst = 0;
    for (const MountRow& mount : mounts) {
        if (mount.risk) {
            worst = std::max(worst, 5 - static_cast<quint64>(*mount.risk));
        }
    }
    return worst << 32 | mounts.size();
}

//! The earlier is the less; what nobody knows is the least.
quint64 timeRank(const QDateTime& time)
{
    return time.isValid() ? static_cast<quint64>(std::max<qint64>(time.toMSecsSinceEpoch(), 0)) : 0;
}

//! The older is the more, by the time alone: an age would change the order of rows of which nothing else changed.
quint64 ageRank(qint64 built)
{
    return built > 0 ? std::numeric_limits<quint64>::max() - static_cast<quint64>(built) : 0;
}

//! A container that could not be read stands above the worst: nobody knows what it is.
quint64 severityRank(const TableRow& row)
{
    return row.unreadable ? 6 : 5 - static_cast<quint64>(row.worstSeverity());
}

} // namespace

std::optional<quint64> cellNumber(const TableRow& row, int column)
{
    const Container* container = row.container;
    switch (column) {
    case ContainerTableModel::SeverityColumn:
        return severityRank(row);
    case ContainerTableModel::StateColumn:
        return container ? stateRank(container->state) : 8;
    case ContainerTableModel::PortsColumn:
        // Like all that measures danger: the greater, the worse. A low port is worse than a high one.
        return static_cast<quint64>(row.exposure) << 32 | static_cast<quint64>(65536 - row.lowestHostPort);
    case ContainerTableModel::ExposureColumn:
        return static_cast<quint64>(row.exposure);
    case ContainerTableModel::PrivilegesColumn:
        return row.privilegeRank;
    case ContainerTableModel::FindingsColumn:
        return severityWeight(row.counts);
    case ContainerTableModel::HealthColumn:
        return container ? healthRank(container->health) : 0;
    case ContainerTableModel::MemoryColumn:
        return container ? limitRank(container->hostConfig.memory) : 0;
    case ContainerTableModel::PidsColumn:
        return container ? limitRank(container->hostConfig.pidsLimit.value_or(0)) : 0;
    case ContainerTableModel::MountsColumn:
        return container ? mountRank(row) : 0;
    case ContainerTableModel::CreatedColumn:
        return container ? timeRank(container->created) : 0;
    case ContainerTableModel::WaivedColumn:
        return static_cast<quint64>(row.waived());
    case ContainerTableModel::StartedColumn:
        return container ? timeRank(container->started) : 0;
    case ContainerTableModel::ImageAgeColumn:
        return ageRank(row.imageBuilt);
    default:
        return std::nullopt;
    }
}

bool hasNumericOrder(int column)
{
    return cellNumber(TableRow(), column).has_value();
}

SortKey cellSortKey(const TableRow& row, int column)
{
    if (column == ContainerTableModel::NameColumn) {
        return row.nameKey;
    }
    if (const std::optional<quint64> number = cellNumber(row, column)) {
        return SortKey::ofNumber(*number);
    }
    if (column == ContainerTableModel::IdColumn) {
        return SortKey::ofText(row.id().value.toLatin1());
    }
    return SortKey::ofText(naturalKey(cellText(row, column)));
}

} // namespace Hull
