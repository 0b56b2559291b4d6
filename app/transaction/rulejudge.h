// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "models/domain/transaction.h"

#include <vector>

namespace Hull {

class HostSession;

/*!
 * Reads the host anew and gives the open findings of the container, as the rules and the kernel see it now. session
 * must outlive the answer. Gone where there is no such container, or why the host could not be read.
 */
void judgeContainer(HostSession& session, const ContainerId& container, const QObject* context,
    Handler<std::vector<OpenFinding>> handler);

//! The same from what was read last.
[[nodiscard]] Result<std::vector<OpenFinding>> openFindings(const HostSession& session, const ContainerId& container);

} // namespace Hull
