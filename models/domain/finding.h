// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"
#include "models/domain/policy.h"
#include "models/domain/ruleinfo.h"
#include "models/domain/snapshot.h"

#include <QList>

#include <array>
#include <memory>
#include <vector>

namespace Hull {

//! Where a piece of evidence was read.
enum class Origin { Config, Runtime, Image, Volume, Service, Exec, Kernel };

enum class FindingStatus {
    Open,
    Waived,
    Implied, //!< a mere consequence of another finding of the same container: shown, never counted
    Parked, //!< on the stopped original that a transaction of ours keeps for a roll-back
};

enum class Certainty {
    Confirmed,
    Assumed, //!< only the kernel could tell, and it was not asked
};

enum class RuleOutcome { Fail, Pass, Waived, NotAssessed, NotApplicable };

//! One observation: one binding, mount or option. The IPv4 and IPv6 half of one binding are one observation.
struct Evidence
{
    QString path; //!< where it stands in the inspect document: HostConfig.PortBindings["80/tcp"][0]
    Origin origin = Origin::Config;
    QString observed; //!< the raw value
    Message expected;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

//! What one rule found in one container (or host): at most one finding per rule, with all of its evidence.
struct Finding
{
    const RuleInfo* rule = nullptr;
    Severity severity = Severity::Medium;
    FindingStatus status = FindingStatus::Open;
    Certainty certainty = Certainty::Confirmed;
    bool fixable = false;
    Message message; //!< what is wrong here, one sentence
    std::vector<Evidence> evidence;
    AppliedWaiverPtr waiver; //!< what the policy says of it; set where it is Waived, or was until that ended; else null

    friend bool operator==(const Finding& left, const Finding& right); //!< of waivers, what they say
};

//! What came of one rule, also where it found nothing.
struct RuleResult
{
    const RuleInfo* rule = nullptr;
    RuleOutcome outcome = RuleOutcome::Pass;
    //! Why it is notAssessed or notApplicable, or what a pass does not say; English source, translate with Message.
    const char* reason = nullptr;

    friend bool operator==(const RuleResult&, const RuleResult&) = default;
};

//! How many findings are open, by severity.
struct SeverityCounts
{
    std::array<int, 5> open{}; //!< indexed by Severity

    [[nodiscard]] int of(Severity severity) const { return open[static_cast<size_t>(severity)]; }
    [[nodiscard]] int counted() const { return open[0] + open[1] + open[2] + open[3]; } //!< without Info
    SeverityCounts& operator+=(const SeverityCounts& other);

    friend bool operator==(const SeverityCounts&, const SeverityCounts&) = default;
};

/*!
 * Everything the rules say of one container, or of the host itself. Both lists are in the catalogue's order, and
 * implicitly shared: where a host is followed, assessments are mostly copies of those before.
 */
struct Assessment
{
    QList<Finding> findings;
    QList<RuleResult> results;

    [[nodiscard]] const Finding* finding(QLatin1String ruleId) const; //!< nullptr when there is none
    [[nodiscard]] SeverityCounts openCounts() const;
    void park(); //!< what is open is Parked

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/*!
 * A host with what the rules and the policy say of it; containers stands in the order of snapshot->containers.
 */
struct HostAssessment
{
    //! What the rules say, before the policy waived any of it.
    struct Unwaived
    {
        Assessment host;
        std::vector<Assessment> containers;
    };

    SnapshotPtr snapshot;
    Assessment host;
    std::vector<Assessment> containers;
    Policy policy; //!< it was judged under
    std::shared_ptr<const Unwaived> unwaived; //!< null where the policy waives nothing: the above says it all

    [[nodiscard]] SeverityCounts openCounts() const; //!< of the host and all of its containers
    [[nodiscard]] const Assessment& unwaivedHost() const { return unwaived ? unwaived->host : host; }
    [[nodiscard]] const std::vector<Assessment>& unwaivedContainers() const
    {
        return unwaived ? unwaived->containers : containers;
    }
};

using HostAssessmentPtr = std::shared_ptr<const HostAssessment>;

//! Whether it is of a host that answered; of one that did not, only the address was judged. False for null.
[[nodiscard]] bool wasRead(const HostAssessmentPtr& assessment);

[[nodiscard]] QString originName(Origin origin); //!< "config" …
[[nodiscard]] QString findingStatusName(FindingStatus status); //!< "open" …
[[nodiscard]] QString certaintyName(Certainty certainty); //!< "confirmed", "assumed"
[[nodiscard]] QString ruleOutcomeName(RuleOutcome outcome); //!< "fail", "pass", "waived", "notAssessed" …

} // namespace Hull
