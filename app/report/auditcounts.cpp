// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditcounts.h"

namespace Hull {

void ResultCounts::add(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Fail:
        ++fail;
        break;
    case RuleOutcome::Pass:
        ++pass;
        break;
    case RuleOutcome::Waived:
        ++waived;
        break;
    case RuleOutcome::NotAssessed:
        ++notAssessed;
        break;
    case RuleOutcome::NotApplicable:
        ++notApplicable;
        break;
    }
}

ResultCounts& ResultCounts::operator+=(const ResultCounts& other)
{
    fail += other.fail;
    pass += other.pass;
    waived += other.waived;
    notAssessed += other.notAssessed;
    notApplicable += other.notApplicable;
    return *this;
}

void FindingCounts::add(const Finding& finding)
{
    const auto severity = static_cast<size_t>(finding.severity);
    switch (finding.status) {
    case FindingStatus::Open:
        ++open.open[severity];
        break;
    case FindingStatus::Waived:
        ++waived.open[severity];
        break;
    case FindingStatus::Implied:
        ++implied;
        break;
    case FindingStatus::Parked:
        ++parked;
        break;
    }
}

FindingCounts& FindingCounts::operator+=(const FindingCounts& other)
{
    open += other.open;
    waived += other.waived;
    implied += other.implied;
    parked += other.parked;
    return *this;
}

AuditCounts& AuditCounts::operator+=(const AuditCounts& other)
{
    findings += other.findings;
    results += other.results;
    return *this;
}

} // namespace Hull
