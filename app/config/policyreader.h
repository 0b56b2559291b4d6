// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/locatedjson.h"
#include "models/domain/message.h"
#include "models/domain/policy.h"

#include <vector>

namespace Hull {

//! Characters of a reason at least, so that it is one.
inline constexpr qsizetype shortestReason = 15;

//! One thing that is wrong with a policy.
struct PolicyMistake
{
    TextPlace place;
    QString path; //!< waivers[2].scope.host; empty for the document itself
    Message message; //!< what was found, and what is expected

    //! "waivers[2].rule: There is no rule …", in English.
    [[nodiscard]] QString english() const;

    friend bool operator==(const PolicyMistake&, const PolicyMistake&) = default;
};

//! A policy, or what is wrong with it.
struct ReadPolicy
{
    Policy policy; //!< only what the file says; profile and day are as by default
    std::vector<PolicyMistake> mistakes; //!< in the order of the file, a hundred at most; none: the policy counts
    QString newerSchema; //!< where the document is of a version that this program does not know: nothing was read
};

/*!
 * Reads hullwright.policy/1. Strict: whoever misspells a key must not believe that it counts, so keys that are not
 * known are mistakes. rules: those that there are.
 */
[[nodiscard]] ReadPolicy readPolicyText(const QByteArray& text, const std::vector<const RuleInfo*>& rules);

inline constexpr QLatin1String policySchemaPrefix{"hullwright.policy/"};
inline constexpr int policySchemaVersion = 1;

} // namespace Hull
