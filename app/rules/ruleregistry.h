// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/rule.h"

#include <vector>

namespace Hull {

//! The rules on containers and on hosts, each list in the order of the catalogue.
[[nodiscard]] const std::vector<ContainerRule>& containerRules();
[[nodiscard]] const std::vector<HostRule>& hostRules();

} // namespace Hull
