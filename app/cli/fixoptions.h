// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/remediation/fixchoices.h"

namespace Hull {

//! What the user wants of a fix.
struct FixOptions
{
    FixChoices choices;
    QStringList allowedRisks; //!< warnings of the preflight that may pass
};

[[nodiscard]] const std::vector<OptionSpec>& fixSpecs();

//! Takes whole seconds from least to a day, where the option is given; the error is a usage error.
[[nodiscard]] std::optional<Error> takeSeconds(
    const ParsedArguments& arguments, QLatin1String name, int least, std::optional<int>& seconds);

//! Takes --layer, where it is given; the error is a usage error.
[[nodiscard]] std::optional<Error> takeLayer(const ParsedArguments& arguments, LayerChoice& layer);

//! The options as a plan needs them; the error is a usage error.
[[nodiscard]] Result<FixOptions> fixOptionsFrom(const ParsedArguments& arguments);

} // namespace Hull
