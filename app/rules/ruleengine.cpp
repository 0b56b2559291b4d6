// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ruleengine.h"

#include "app/rules/manageradvice.h"
#include "app/rules/rulecontext.h"
#include "app/rules/ruleregistry.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Policy changes severities, never evaluation; a note beside a pass stays a note.
Severity decidedSeverity(const Finding& finding, RuleOutcome outcome, const RuleInfo& rule, const Policy& policy)
{
    if (outcome != RuleOutcome::Fail || policy.rules.isEmpty()) {
        return finding.severity;
    }
    const auto setting = policy.rules.constFind(rule.id);
    return setting == policy.rules.constEnd() ? finding.severity : setting->severity.value_or(finding.severity);
}

template <typename Rule, typename Context>
void judgeAll(const std::vector<Rule>& rules, const Context& context, const Policy& policy, bool recreatable,
    Assessment& assessment)
{
    assessment.results.reserve(rules.size());
    for (const Rule& rule : rules) {
        if (!isJudged(rule.info, policy)) {
            continue;
        }
        Verdict verdict = rule.judge(context);
        assessment.results.push_back({&rule.info, verdict.outcome, verdict.reason});
        if (verdict.finding) {
            verdict.finding->rule = &rule.info;
            verdict.finding->fixable = rule.info.fixable && recreatable && verdict.outcome == RuleOutcome::Fail;
            verdict.finding->severity = decidedSeverity(*verdict.finding, verdict.outcome, rule.info, policy);
            assessment.findings.push_back(std::move(*verdict.finding));
        }
    }
}

Assessment judgeContainer(
    const HostSnapshot& snapshot, const Container& container, const HostIndex& index, const Policy& policy)
{
    Assessment assessment;
    const ContainerContext context(snapshot, container, index, policy);
    judgeAll(containerRules(), context, policy, isRecreatable(snapshot.engine, container), assessment);
    return assessment;
}

} // namespace

HostAssessment assess(const SnapshotPtr& snapshot, const Policy& policy)
{
    HostAssessment assessment;
    assessment.snapshot = snapshot;
    const HostIndex index(*snapshot);
    judgeAll(hostRules(), HostContext{*snapshot, index}, policy, false, assessment.host);
    assessment.containers.reserve(snapshot->containers.size());
    for (const ContainerPtr& container : snapshot->containers) {
        assessment.containers.push_back(judgeContainer(*snapshot, *container, index, policy));
    }
    return assessment;
}

Assessment assessContainer(const HostSnapshot& snapshot, const Container& container, const Policy& policy)
{
    return judgeContainer(snapshot, container, HostIndex(snapshot), policy);
}

} // namespace Hull
