// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshfailure.h"

#include <optional>

namespace Hull {

//! That the host's key is unknown or has changed, if that is what ssh said.
[[nodiscard]] std::optional<Error> hostKeyError(const QStringList& lines, const SshCircumstances& known);

} // namespace Hull
