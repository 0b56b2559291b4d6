// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/host.h"

#include <optional>

namespace Hull {

/*!
 * Why ssh cannot be given this target; nothing where it can. ssh would take some of what is refused here for options,
 * and older versions hand the rest to a shell.
 */
[[nodiscard]] std::optional<Error> sshTargetError(const SshTarget& target);

} // namespace Hull
