// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshfailure.h"

// What is wrong with the user's SSH configuration, where ssh's own lines say so.

namespace Hull {

[[nodiscard]] Error badOptionError(const QString& line); //!< line: as ssh says it
[[nodiscard]] Error includeLoopError();
[[nodiscard]] Error badNameError(const SshCircumstances& known); //!< of the host or user
[[nodiscard]] Error knownHostsCommandError(const SshCircumstances& known);

} // namespace Hull
