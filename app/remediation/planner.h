// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixchoices.h"
#include "app/remediation/preflightanswers.h"
#include "app/remediation/recreaterequests.h"
#include "models/domain/policy.h"
#include "models/domain/remediationplan.h"

#include <optional>

namespace Hull {

//! Everything that a plan is made of; nothing else is asked, and nothing is changed.
struct PlanInput
{
    SnapshotPtr snapshot; //!< of the host, complete
    QByteArray inspect; //!< /containers/{id}/json as it came, at the API version api
    QByteArray image; //!< /images/{id}/json of the container's image; empty where there is none
    ApiVersion api; //!< the engine's newest: an older one would drop fields in silence
    std::optional<QString> chosenMac; //!< see ContainerDocuments
    QByteArray olderInspect; //!< the same at an API version that tells the chosen MAC; empty: inspect does, or nothing
    std::optional<bool> keepHostname;
    FixChoices choices;
    Policy policy;
    PreflightAnswers answers;
};

//! A plan for people, and beside it the requests, which hold the container's secrets.
struct PlannedRecreation
{
    RemediationPlan plan;
    RecreateRequests requests; //!< of a plan that is not blocked
    bool dropsLayer = false; //!< what the original has written outside of its mounts may go with it
    RecreateRequests guard; //!< the same for its guard; empty where the original does not remove itself
};

/*!
 * Plans how one container is recreated without what the rules found: a pure function. A plan that cannot be carried out
 * is still a plan, blocked by a line of its preflight. Kinds of error: BadAnswer and TooDeep, for documents of no use.
 */
[[nodiscard]] Result<PlannedRecreation> planRecreation(const PlanInput& input);

} // namespace Hull
