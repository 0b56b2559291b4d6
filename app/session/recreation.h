// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/remediation/planner.h"
#include "models/domain/ids.h"

namespace Hull {

class HostSession;

/*!
 * Plans how a container of a host that was read is recreated: asks the engine for the container's own document and its
 * image's, at its newest API version (an older one would drop fields in silence), what the container has written and
 * which calls pass, and looks at the host where that is this machine. Nothing is changed. session must outlive the
 * answer; what takes time happens on another thread. Errors: those of the questions (Gone: there is no such container
 * any more) and of planRecreation().
 */
void planRecreation(HostSession& session, const ContainerId& id, const FixChoices& choices, const Policy& policy,
    const QObject* context, Handler<PlannedRecreation> handler);

/*!
 * The policy that the host is judged under, for its plans: what is waived is not put right unasked, and stays so in
 * what a plan foretells. Of the core profile, since no fix is about more.
 */
[[nodiscard]] Policy planPolicy(const HostSession& session);

} // namespace Hull
