// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/createbody.h"
#include "app/remediation/fixchoices.h"
#include "models/domain/policy.h"
#include "models/domain/remediationplan.h"

namespace Hull {

//! What the chosen fixes make of a body.
struct RemedyOutcome
{
    bool asItIs = false; //!< nothing was to be put right
    QStringList rules; //!< the fixes that were chosen, in the order in which they were applied
    std::vector<PlannedChange> changes; //!< one per field, with the rule that touched it first
    std::vector<std::pair<QString, Message>> problems; //!< rule, and why its fix cannot be applied
    Assessment before; //!< of the container as it is
    Assessment after; //!< of the container as planned, before it is started
};

/*!
 * Applies the fixes to a body of recreateBody(), judging anew before each. original: the container as a value. A rule
 * that has no finding changes nothing; one that has no fix, or does not exist, is a problem. The error is BadAnswer.
 */
[[nodiscard]] Result<RemedyOutcome> applyRemedies(RawJson& body, const ContainerDocuments& documents,
    const Container& original, const FixChoices& choices, const Policy& policy);

//! The rules that are fixed when none is named: open findings whose fix is harmless for most.
[[nodiscard]] QStringList defaultRules(const Assessment& assessment);

} // namespace Hull
