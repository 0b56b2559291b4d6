// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/ports.h"
#include "models/domain/finding.h"

#include <functional>
#include <optional>

namespace Hull {

class HostIndex;

//! Whether a host port below 1024 may be published. An empty one allows none.
using PortLeave = std::function<bool(const QString& protocol, int port)>;

/*!
 * What P-01 finds in a container's publications, without those that may be: every port below 1024 that such a one can
 * become is allowed. Its rule is not set. Nothing where none is left.
 */
[[nodiscard]] std::optional<Finding> privilegedPortFinding(const std::vector<Publication>& published,
    const Container& container, const HostIndex& index, const PortLeave& isAllowed = {});

} // namespace Hull
