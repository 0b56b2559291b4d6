// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/firststart.h"
#include "models/item/hostrow.h"
#include "ui/widgets/emptystate.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Hull {

//! What decides whether the container table has something to show, and what to say if it does not.
struct TableSituation
{
    std::vector<HostRow> hosts;
    int containers = 0; //!< of all hosts
    int matches = 0; //!< of these, how many pass the filter
    QString filterText;
    bool filtering = false; //!< by text or by host
    QSet<HostId> chosenHosts; //!< the host filter; empty: every host
    bool readingFiles = false;
    int waitedSeconds = 0; //!< since the table has nothing to show because hosts are being read
    bool demo = false;
    FirstStart start; //!< what a window without hosts can offer
};

// Ids of the buttons that empty states offer.
namespace EmptyAction {
inline constexpr QLatin1String openFile{"emptyOpenFile"};
inline constexpr QLatin1String addHost{"emptyAddHost"};
inline constexpr QLatin1String editHost{"emptyEditHost"};
inline constexpr QLatin1String importHosts{"emptyImportHosts"};
inline constexpr QLatin1String importSshHosts{"emptyImportSshHosts"};
inline constexpr QLatin1String inspectComputer{"emptyInspectComputer"};
inline constexpr QLatin1String explainRights{"emptyExplainRights"};
inline constexpr QLatin1String openDemo{"emptyOpenDemo"};
inline constexpr QLatin1String retry{"emptyRetry"};
inline constexpr QLatin1String stop{"emptyStop"};
inline constexpr QLatin1String copyCommand{"emptyCopyCommand"};
inline constexpr QLatin1String copyDetails{"emptyCopyDetails"};
inline constexpr QLatin1String clearFilter{"emptyClearFilter"};
inline constexpr QLatin1String showHost{"emptyShowHost"};
} // namespace EmptyAction

//! Why to join the group of an engine's socket is to become root; what explainRights tells.
[[nodiscard]] QString engineRightsText();

//! Nothing when the table is to be shown.
[[nodiscard]] std::optional<EmptyState::Content> emptyStateFor(const TableSituation& situation);

//! Whether the table has nothing to show yet because hosts are being read, so that waiting has a clock.
[[nodiscard]] bool emptyStateWaits(const TableSituation& situation);

//! Whether the empty state itself tells this host's error, so that no banner has to.
[[nodiscard]] bool emptyStateTellsError(const TableSituation& situation);

} // namespace Hull
