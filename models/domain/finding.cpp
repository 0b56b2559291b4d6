// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/finding.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

SeverityCounts& SeverityCounts::operator+=(const SeverityCounts& other)
{
    for (size_t i = 0; i < open.size(); ++i) {
        open[i] += other.open[i];
    }
    return *this;
}

bool operator==(const Finding& left, const Finding& right)
{
    const bool sameWaiver = left.waiver && right.waiver ? *left.waiver == *right.waiver : left.waiver == right.waiver;
    return sameWaiver && left.rule == right.rule && left.severity == right.severity && left.status == right.status
        && left.certainty == right.certainty && left.fixable == right.fixable && left.message == right.message
        && left.evidence == right.evidence;
}

const Finding* Assessment::finding(QLatin1String ruleId) const
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [ruleId](const Finding& f) { return f.rule->id == ruleId; });
    return found == findings.end() ? nullptr : &*found;
}

SeverityCounts Assessment::openCounts() const
{
    SeverityCounts counts;
    for (const Finding& finding : findings) {
        if (finding.status == FindingStatus::Open) {
            ++counts.open[static_cast<size_t>(finding.severity)];
        }
    }
    return counts;
}

void Assessment::park()
{
    for (Finding& finding : findings) {
        finding.status = finding.status == FindingStatus::Open ? FindingStatus::Parked : finding.status;
    }
}

SeverityCounts HostAssessment::openCounts() const
{
    SeverityCounts counts = host.openCounts();
    for (const Assessment& container : containers) {
        counts += container.openCounts();
    }
    return counts;
}

bool wasRead(const HostAssessmentPtr& assessment)
{
    return assessment && assessment->snapshot->status != HostSnapshot::Status::Unreachable;
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Config:
        return u"config"_s;
    case Origin::Runtime:
        return u"runtime"_s;
    case Origin::Image:
        return u"image"_s;
    case Origin::Volume:
        return u"volume"_s;
    case Origin::Service:
        return u"service"_s;
    case Origin::Exec:
        return u"exec"_s;
    case Origin::Kernel:
        return u"kernel"_s;
    }
    return u"config"_s;
}

QString findingStatusName(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Open:
        return u"open"_s;
    case FindingStatus::Waived:
        return u"waived"_s;
    case FindingStatus::Implied:
        return u"implied"_s;
    case FindingStatus::Parked:
        return u"parked"_s;
    }
    return u"open"_s;
}

QString certaintyName(Certainty certainty)
{
    return certainty == Certainty::Assumed ? u"assumed"_s : u"confirmed"_s;
}

QString ruleOutcomeName(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Fail:
        return u"fail"_s;
    case RuleOutcome::Pass:
        return u"pass"_s;
    case RuleOutcome::Waived:
        return u"waived"_s;
    case RuleOutcome::NotAssessed:
        return u"notAssessed"_s;
    case RuleOutcome::NotApplicable:
        return u"notApplicable"_s;
    }
    return u"fail"_s;
}

} // namespace Hull
