// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "models/domain/savedhost.h"

namespace Hull {

[[nodiscard]] const std::vector<OptionSpec>& hostsSpecs(); //!< of hullctl hosts, all of its actions

//! The host that "hosts add NAME URL" with its options describes; paths become absolute. The error is a usage error.
[[nodiscard]] Result<SavedHost> savedHostFrom(
    const ParsedArguments& arguments, const QString& name, const QString& url);

//! That an option was given which the action does not know.
[[nodiscard]] std::optional<Error> checkHostsOptions(const ParsedArguments& arguments, const QString& action);

} // namespace Hull
