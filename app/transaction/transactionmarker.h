// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/engineactions.h"
#include "models/domain/transaction.h"

namespace Hull {

//! How the names of markers begin; the container's name follows.
[[nodiscard]] QString markerPrefix();

//! "hulltx_web". Of a name that is too long for a volume, its SHA-256 follows instead.
[[nodiscard]] QString markerName(const QString& container);

/*!
 * What is left on the host to say who is in the middle of which change: ids, names and flags, and who to ask. It is
 * the lock between programs that share no journal, since the engine makes a volume of one name only once.
 *
 * now: since when the change is under way. Undone days later it has another marker than when it was made, and by the
 * first one's time everybody would take it for abandoned.
 */
[[nodiscard]] Marker markerFor(const TransactionRecord& record, const QDateTime& now);

//! The record as far as the marker tells it, for a change that another machine began, with the time of the marker for
//! its start; nothing where it is no marker.
[[nodiscard]] std::optional<TransactionRecord> recordFromMarker(const Marker& marker, const HostId& host);

//! The id of the transaction that owns it; empty where that cannot be told.
[[nodiscard]] QString markerOwner(const Marker& marker);

} // namespace Hull
