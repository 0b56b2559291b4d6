// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixchoices.h"
#include "app/remediation/portproposal.h"
#include "app/remediation/rawdocument.h"
#include "models/domain/finding.h"

namespace Hull {

class HostIndex;
class Waivers;

//! What a fix looks at.
struct RemedyContext
{
    const HostSnapshot& snapshot;
    const HostIndex& index;
    const Container& original; //!< as it is now
    const Container& planned; //!< as the fixes before this one leave it; made, not started
    const Finding* finding = nullptr; //!< of the fix's rule on planned; nullptr where the rule is content
    const FixChoices& choices;
    const Waivers& waivers; //!< a port that somebody answers for stays where it is unless it is named
    bool movesPorts = true; //!< false: an earlier fix has already heeded choices.ports
    PortProposal& ports;
};

/*!
 * The fix for one rule. apply changes the body of a create request (see recreateBody()), and of that only what the
 * rule is about. It gives an empty message, or says what it needs to know or why it cannot help; the body is then
 * unchanged.
 */
struct Remedy
{
    QLatin1String rule;
    bool byDefault = false; //!< a workload seldom depends on what it takes away
    Message (*apply)(RawJson& body, const RemedyContext& context) = nullptr;
};

//! Every fix, in the order in which they are applied: later ones see what earlier ones left.
[[nodiscard]] const std::vector<Remedy>& remedies();

[[nodiscard]] const Remedy* remedyFor(QStringView rule); //!< nullptr where the rule has none

} // namespace Hull
