// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/glob.h"
#include "app/rules/hostindex.h"
#include "models/domain/finding.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace Hull {

//! Whether a finding counts until a waiver of it is in force. What is implied, parked or a note beside a pass does not.
[[nodiscard]] bool canBeWaived(const Assessment& assessment, const Finding& finding);

/*!
 * The waivers and allowed ports of a policy as far as they are about one host, with their patterns compiled once and
 * sorted by rule. Applying them is pure: it depends on its arguments and on Policy::day alone. It borrows the policy
 * and the index.
 *
 * A finding that a waiver in force covers is Waived, and its result as well. One that only covered it until it expired,
 * or until the finding changed, stands on the open finding so that people see why it is back. Of several, one in force
 * goes before one whose finding changed and that before an expired one, and the one that lasts longer before others.
 * What is implied, parked or a note beside a pass is left alone: it is not open in the first place.
 */
class Waivers
{
public:
    //! What a waiver (or an allowed port) of the policy was found to be about, also when it is not in force.
    struct Match
    {
        AppliedWaiver::Kind kind = AppliedWaiver::Kind::Waiver;
        qsizetype entry = 0; //!< its place in Policy::waivers or Policy::allowedPorts
        const RuleInfo* rule = nullptr;
    };

    Waivers(const Policy& policy, const HostSnapshot& snapshot, const HostIndex& index);

    [[nodiscard]] bool isEmpty() const { return m_byRule.isEmpty() && m_ports.empty(); }
    //! What the policy makes of it; container: null for the host's own findings. Shares what it does not change.
    [[nodiscard]] Assessment applied(const Assessment& found, const Container* container) const;
    //! Whether the container may publish that host port: an allowed port in force says so.
    [[nodiscard]] bool allows(const Container& container, int port, const QString& protocol) const;
    //! Every pair of an entry and an open finding that it is about.
    [[nodiscard]] std::vector<Match> matches(const Assessment& found, const Container* container) const;

private:
    struct Scope
    {
        std::optional<Glob> container;
        std::optional<Glob> image;
        std::optional<Glob> composeProject;
        std::optional<Glob> label;
        bool labelHasValue = false;
    };

    struct Entry
    {
        Scope scope;
        qsizetype place = 0;
    };

    //! What allowed ports make of a finding of P-01.
    struct PortOutcome
    {
        std::optional<Finding> left; //!< with the evidence that is not allowed; nothing where all of it is
        std::vector<qsizetype> used; //!< the allowed ports that took some away
    };

    [[nodiscard]] static std::optional<Scope> compiled(const WaiverScope& scope, const Host& host);
    [[nodiscard]] static bool covers(const Scope& scope, const Container* container);
    [[nodiscard]] AppliedWaiver::State stateOf(const Waiver& waiver, const QString& fingerprint) const;
    [[nodiscard]] AppliedWaiverPtr waiverFor(const Finding& finding, const Container* container) const;
    [[nodiscard]] PortOutcome withAllowed(const Container& container, bool expiredToo) const;
    [[nodiscard]] AppliedWaiverPtr allowedPort(const std::vector<qsizetype>& used, AppliedWaiver::State state) const;
    void applyPorts(Finding& finding, const Container& container) const;
    [[nodiscard]] std::optional<Finding> decided(const Finding& finding, bool failed, const Container* container) const;

    const Policy& m_policy;
    const HostIndex& m_index;
    QHash<QString, std::vector<Entry>> m_byRule;
    std::vector<Entry> m_ports;
};

//! How many findings one entry of a policy is about, also where it is not in force any more.
struct WaiverCoverage
{
    AppliedWaiver::Kind kind = AppliedWaiver::Kind::Waiver;
    QString id; //!< as in AppliedWaiver
    QString rule;
    bool expired = false;
    bool judged = true; //!< false: its rule is switched off or of the other profile, so it covers nothing for now
    int findings = 0;

    friend bool operator==(const WaiverCoverage&, const WaiverCoverage&) = default;
};

/*!
 * The entries of the policy in its order, waivers first, with what each covers on the hosts. policy need not be the one
 * that they were judged under: a waiver that is only being written can be tried.
 */
[[nodiscard]] std::vector<WaiverCoverage> waiverCoverage(
    const Policy& policy, const std::vector<HostAssessmentPtr>& hosts);

} // namespace Hull
