// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simcontent.h"

#include <QStringList>

#include <memory>

namespace Hull {

//! The hosts of the demo fleet, in the order they are shown: "prod-web-1", "prod-db-1" …
[[nodiscard]] QStringList fleetHostNames();

/*!
 * One of the fleet's hosts; null for a name that is not among them. Its content depends on nothing but the name, the
 * moment the fleet began, and the moment it is asked at: some containers restart, come and go, or change their health
 * as time goes by.
 */
[[nodiscard]] std::unique_ptr<SimContent> makeFleetHost(const QString& name, const QDateTime& began);

} // namespace Hull
