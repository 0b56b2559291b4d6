// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ruleengine.h"

#include "app/rules/manageradvice.h"
#include "app/rules/mountsources.h"
#include "app/rules/rulecontext.h"
#include "app/rules/ruleregistry.h"
#include "app/rules/waivers.h"

#include <algorithm>
#include <array>

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

Assessment judgeContainer(const HostSnapshot& snapshot, const Container& container, const HostIndex& index,
    const Policy& policy, const KernelView* places = nullptr)
{
    Assessment assessment;
    const ContainerContext context(snapshot, container, index, policy, places);
    judgeAll(containerRules(), context, policy, isRecreatable(snapshot.engine, container), assessment);
    return assessment;
}

//! Whether nothing of another container counts in the verdicts on this one.
bool standsAlone(const Container& container)
{
    const HostConfig& config = container.hostConfig;
    return std::ranges::none_of(std::array{&config.networkMode, &config.pidMode, &config.ipcMode, &config.utsMode},
        [](const QString* mode) { return mode->startsWith("container:"_L1); });
}

using KnownAssessments = QHash<const Container*, const Assessment*>;

//! What an earlier reading found that a new one would find again: before anything was waived, since that may be over.
KnownAssessments stillTrue(const HostAssessment& before, const HostSnapshot& now, const Policy& policy)
{
    KnownAssessments known;
    if (!before.policy.judgesLike(policy) || !haveSameSurroundings(*before.snapshot, now)) {
        return known;
    }
    const std::vector<Assessment>& found = before.unwaivedContainers();
    for (size_t i = 0; i < found.size(); ++i) {
        const Container* container = before.snapshot->containers[i].get();
        if (standsAlone(*container)) {
            known.insert(container, &found[i]);
        }
    }
    return known;
}

//! The lists of results of many containers are the same: each is kept in memory once.
class SharedResults
{
public:
    void share(QList<RuleResult>& results)
    {
        const auto known = std::ranges::find(m_kept, results);
        if (known != m_kept.end()) {
            results = *known;
        } else if (m_kept.size() < mostKept) {
            m_kept.push_back(results);
        }
    }

private:
    static constexpr size_t mostKept = 32;
    std::vector<QList<RuleResult>> m_kept;
};

//! Keeps what was found, and has the policy say what of it is waived.
void waive(HostAssessment& assessment, const HostIndex& index)
{
    const Waivers waivers(assessment.policy, *assessment.snapshot, index);
    if (waivers.isEmpty()) {
        return;
    }
    assessment.unwaived = std::make_shared<const HostAssessment::Unwaived>(
        HostAssessment::Unwaived{assessment.host, assessment.containers});
    assessment.host = waivers.applied(assessment.host, nullptr);
    SharedResults shared;
    for (size_t i = 0; i < assessment.containers.size(); ++i) {
        Assessment& container = assessment.containers[i];
        container = waivers.applied(container, assessment.snapshot->containers[i].get());
        shared.share(container.results);
    }
}

HostAssessment assess(const SnapshotPtr& snapshot, const Policy& policy, const KnownAssessments& known)
{
    HostAssessment assessment;
    assessment.snapshot = snapshot;
    assessment.policy = policy;
    const HostIndex index(*snapshot);
    judgeAll(hostRules(), HostContext{*snapshot, index}, policy, false, assessment.host);
    assessment.containers.reserve(snapshot->containers.size());
    SharedResults shared;
    for (const ContainerPtr& container : snapshot->containers) {
        const Assessment* before = known.value(container.get());
        assessment.containers.push_back(before ? *before : judgeContainer(*snapshot, *container, index, policy));
        shared.share(assessment.containers.back().results);
    }
    waive(assessment, index);
    return assessment;
}

} // namespace

HostAssessment assess(const SnapshotPtr& snapshot, const Policy& policy)
{
    return assess(snapshot, policy, KnownAssessments());
}

HostAssessment assess(const SnapshotPtr& snapshot, const Policy& policy, const HostAssessment& before)
{
    return assess(snapshot, policy, stillTrue(before, *snapshot, policy));
}

Assessment assessContainer(const HostSnapshot& snapshot, const Container& container, const Policy& policy)
{
    const HostIndex index(snapshot);
    const Assessment found = judgeContainer(snapshot, container, index, policy);
    return Waivers(policy, snapshot, index).applied(found, &container);
}

Assessment assessPlanned(
    const HostSnapshot& snapshot, const Container& planned, const Container& original, const Policy& policy)
{
    const HostIndex index(snapshot);
    const KernelView* kernel = trustedKernelView(original);
    const std::optional<KernelView> kept =
        kernel ? std::optional(keptPlaces(*kernel, original, planned)) : std::nullopt;
    const Assessment found = judgeContainer(snapshot, planned, index, policy, kept ? &*kept : nullptr);
    return Waivers(policy, snapshot, index).applied(found, &planned);
}

} // namespace Hull
