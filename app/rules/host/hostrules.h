// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/rule.h"

// Every rule on hosts, all in hostrules.cpp.

namespace Hull {

[[nodiscard]] HostRule noNewPrivilegesDrift(); //!< A-18
[[nodiscard]] HostRule unprotectedTcp(); //!< H-01
[[nodiscard]] HostRule tlsNotVerified(); //!< H-02
[[nodiscard]] HostRule swarmModeOn(); //!< C-5.1

} // namespace Hull
