// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <optional>

namespace Hull {

struct ContainerContext;
struct HostContext;

//! What one rule says of one container or host.
struct Verdict
{
    RuleOutcome outcome = RuleOutcome::Pass;
    const char* reason = nullptr; //!< of notAssessed and notApplicable, or what a pass does not say; English source
    std::optional<Finding> finding; //!< its rule and fixable are filled in by the engine

    //! caveat: what was not looked at and might have told otherwise; nullptr: nothing.
    [[nodiscard]] static Verdict pass(const char* caveat = nullptr)
    {
        return {RuleOutcome::Pass, caveat, std::nullopt};
    }
    [[nodiscard]] static Verdict notAssessed(const char* why) { return {RuleOutcome::NotAssessed, why, std::nullopt}; }
    [[nodiscard]] static Verdict notApplicable(const char* why)
    {
        return {RuleOutcome::NotApplicable, why, std::nullopt};
    }
    [[nodiscard]] static Verdict fail(Finding found) { return {RuleOutcome::Fail, nullptr, std::move(found)}; }
    //! The rule is kept, but there is something to know: a finding of severity Info beside a pass.
    [[nodiscard]] static Verdict passWithNote(Finding note)
    {
        note.severity = Severity::Info;
        return {RuleOutcome::Pass, nullptr, std::move(note)};
    }
};

struct ContainerRule
{
    RuleInfo info;
    Verdict (*judge)(const ContainerContext&) = nullptr;
};

struct HostRule
{
    RuleInfo info;
    Verdict (*judge)(const HostContext&) = nullptr;
};

[[nodiscard]] inline Finding makeFinding(Severity severity, Message message)
{
    Finding finding;
    finding.severity = severity;
    finding.message = std::move(message);
    return finding;
}

} // namespace Hull
