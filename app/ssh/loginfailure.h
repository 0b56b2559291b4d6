// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshfailure.h"

namespace Hull {

//! That the host or a jump host did not let account ("ops@10.0.0.5") in, by any of the methods that it offers
//! ("publickey,password"). lines: all that ssh said.
[[nodiscard]] Error deniedError(
    const QString& account, const QString& methods, const QStringList& lines, const SshCircumstances& known);

} // namespace Hull
