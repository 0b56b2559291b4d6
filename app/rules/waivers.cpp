// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/waivers.h"

#include "app/rules/fingerprint.h"
#include "app/rules/privilegedports.h"
#include "app/rules/rulecatalogue.h"
#include "app/rules/rulecontext.h"

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portRule = "P-01"_L1;

bool matchesLabel(const Glob& glob, bool hasValue, const Container& container)
{
    return std::any_of(container.labels.begin(), container.labels.end(), [&](const auto& label) {
        return glob.matches(hasValue ? QString(label.first + u'=' + label.second) : label.first);
    });
}

//! Whether the rule failed there: a note beside a pass is nothing to waive.
bool hasFailed(const Assessment& assessment, const RuleInfo* rule)
{
    return std::any_of(assessment.results.begin(), assessment.results.end(),
        [rule](const RuleResult& result) { return result.rule == rule && result.outcome == RuleOutcome::Fail; });
}

//! Active goes before Changed and that before Expired; of the same, what lasts longer.
bool isBetter(const AppliedWaiver& left, const AppliedWaiver& right)
{
    const auto rank = [](const AppliedWaiver& waiver) {
        return waiver.state == AppliedWaiver::State::Active ? 0 : waiver.state == AppliedWaiver::State::Changed ? 1 : 2;
    };
    return rank(left) != rank(right) ? rank(left) < rank(right) : left.expires > right.expires;
}

} // namespace

bool canBeWaived(const Assessment& assessment, const Finding& finding)
{
    return finding.status == FindingStatus::Open && hasFailed(assessment, finding.rule);
}

Waivers::Waivers(const Policy& policy, const HostSnapshot& snapshot, const HostIndex& index)
    : m_policy(policy)
    , m_index(index)
{
    for (qsizetype i = 0; i < policy.waivers.size(); ++i) {
        if (std::optional<Scope> scope = compiled(policy.waivers[i].scope, snapshot.host)) {
            m_byRule[policy.waivers[i].rule].push_back({std::move(*scope), i});
        }
    }
    for (qsizetype i = 0; i < policy.allowedPorts.size(); ++i) {
        if (std::optional<Scope> scope = compiled(policy.allowedPorts[i].scope, snapshot.host)) {
            m_ports.push_back({std::move(*scope), i});
        }
    }
}

//! Nothing where it is about other hosts, or about none: an empty scope and a broken pattern cover nothing.
std::optional<Waivers::Scope> Waivers::compiled(const WaiverScope& given, const Host& host)
{
    if (given.isEmpty()) {
        return std::nullopt;
    }
    if (!given.host.isEmpty()) {
        const std::optional<Glob> glob = Glob::compile(given.host);
        if (!glob || !(glob->matches(host.name) || glob->matches(host.endpoint))) {
            return std::nullopt;
        }
    }
    Scope scope;
    bool ok = true;
    const auto compile = [&ok](std::optional<Glob>& glob, const QString& pattern) {
        if (!pattern.isEmpty()) {
            glob = Glob::compile(pattern);
            ok = ok && glob.has_value();
        }
    };
    compile(scope.container, given.container);
    compile(scope.image, given.image);
    compile(scope.composeProject, given.composeProject);
    compile(scope.label, given.label);
    scope.labelHasValue = given.label.contains(u'=');
    return ok ? std::optional<Scope>(std::move(scope)) : std::nullopt;
}

bool Waivers::covers(const Scope& scope, const Container* container)
{
    const auto isOfProject = [&] { // "*" is any project, but one there must be
        const QString project = container->label(u"com.docker.compose.project");
        return !project.isEmpty() && scope.composeProject->matches(project);
    };
    if (!container) {
        return !scope.container && !scope.image && !scope.composeProject && !scope.label;
    }
    return (!scope.container || scope.container->matches(container->name))
        && (!scope.image || scope.image->matches(container->image)) && (!scope.composeProject || isOfProject())
        && (!scope.label || matchesLabel(*scope.label, scope.labelHasValue, *container));
}

AppliedWaiver::State Waivers::stateOf(const Waiver& waiver, const QString& fingerprint) const
{
    if (m_policy.isExpired(waiver.expires)) {
        return AppliedWaiver::State::Expired;
    }
    return waiver.fingerprint.isEmpty() || waiver.fingerprint == fingerprint ? AppliedWaiver::State::Active
                                                                             : AppliedWaiver::State::Changed;
}

AppliedWaiverPtr Waivers::waiverFor(const Finding& finding, const Container* container) const
{
    const auto entries = m_byRule.constFind(finding.rule->id);
    if (entries == m_byRule.constEnd()) {
        return nullptr;
    }
    std::optional<AppliedWaiver> best;
    QString fingerprint; // made once, and only where a waiver asks for it
    for (const Entry& entry : *entries) {
        if (!covers(entry.scope, container)) {
            continue;
        }
        const Waiver& waiver = m_policy.waivers[entry.place];
        if (!waiver.fingerprint.isEmpty() && fingerprint.isEmpty()) {
            fingerprint = fingerprintOf(finding, container ? container->name : QString());
        }
        AppliedWaiver candidate{.id = waiver.id,
            .kind = AppliedWaiver::Kind::Waiver,
            .state = stateOf(waiver, fingerprint),
            .reason = waiver.reason,
            .owner = waiver.owner,
            .expires = waiver.expires};
        if (!best || isBetter(candidate, *best)) {
            best = std::move(candidate);
        }
    }
    return best ? std::make_shared<const AppliedWaiver>(std::move(*best)) : nullptr;
}

bool Waivers::allows(const Container& container, int port, const QString& protocol) const
{
    return std::any_of(m_ports.begin(), m_ports.end(), [&](const Entry& entry) {
        const AllowedPort& allowed = m_policy.allowedPorts[entry.place];
        return allowed.port == port && allowed.protocol == protocol && !m_policy.isExpired(allowed.expires)
            && covers(entry.scope, &container);
    });
}

Waivers::PortOutcome Waivers::withAllowed(const Container& container, bool expiredToo) const
{
    std::vector<qsizetype> usable;
    for (const Entry& entry : m_ports) {
        if (covers(entry.scope, &container)
            && (expiredToo || !m_policy.isExpired(m_policy.allowedPorts[entry.place].expires))) {
            usable.push_back(entry.place);
        }
    }
    // Of two for the same port, one in force counts.
    std::stable_partition(usable.begin(), usable.end(),
        [this](qsizetype place) { return !m_policy.isExpired(m_policy.allowedPorts[place].expires); });
    std::set<qsizetype> used;
    const PortLeave isAllowed = [this, &usable, &used](const QString& protocol, int port) {
        const auto found = std::find_if(usable.begin(), usable.end(), [&](qsizetype place) {
            const AllowedPort& allowed = m_policy.allowedPorts[place];
            return allowed.port == port && allowed.protocol == protocol;
        });
        if (found != usable.end()) {
            used.insert(*found);
        }
        return found != usable.end();
    };
    PortOutcome outcome;
    outcome.left = privilegedPortFinding(publications(container), container, m_index, isAllowed);
    outcome.used.assign(used.begin(), used.end());
    return outcome;
}

//! Of several, the one that ends first: that is when the finding is back.
AppliedWaiverPtr Waivers::allowedPort(const std::vector<qsizetype>& used, AppliedWaiver::State state) const
{
    const auto endsFirst = std::min_element(used.begin(), used.end(), [this](qsizetype left, qsizetype right) {
        return m_policy.allowedPorts[left].expires < m_policy.allowedPorts[right].expires;
    });
    const AllowedPort& allowed = m_policy.allowedPorts[*endsFirst];
    return std::make_shared<const AppliedWaiver>(AppliedWaiver{.id = allowedPortId(*endsFirst),
        .kind = AppliedWaiver::Kind::AllowedPort,
        .state = state,
        .reason = allowed.reason,
        .owner = allowed.owner,
        .expires = allowed.expires});
}

void Waivers::applyPorts(Finding& finding, const Container& container) const
{
    const bool anyAbout = std::any_of(
        m_ports.begin(), m_ports.end(), [&container](const Entry& entry) { return covers(entry.scope, &container); });
    if (!anyAbout) {
        return;
    }
    const PortOutcome now = withAllowed(container, false);
    if (!now.left) {
        finding.status = FindingStatus::Waived;
        finding.waiver = allowedPort(now.used, AppliedWaiver::State::Active);
        return;
    }
    const PortOutcome before = withAllowed(container, true);
    std::vector<qsizetype> ended;
    std::copy_if(before.used.begin(), before.used.end(), std::back_inserter(ended),
        [this](qsizetype place) { return m_policy.isExpired(m_policy.allowedPorts[place].expires); });
    const bool coveredMore = !before.left || before.left->evidence.size() < now.left->evidence.size();
    if (coveredMore && !ended.empty()) {
        finding.waiver = allowedPort(ended, AppliedWaiver::State::Expired);
    }
    if (now.left->evidence.size() < finding.evidence.size()) {
        finding.message = now.left->message;
        finding.evidence = now.left->evidence;
        const auto setting = m_policy.rules.constFind(finding.rule->id);
        finding.severity =
            setting == m_policy.rules.constEnd() ? now.left->severity : setting->severity.value_or(now.left->severity);
    }
}

//! The finding as the policy leaves it; nothing where it says nothing of it.
std::optional<Finding> Waivers::decided(const Finding& finding, bool failed, const Container* container) const
{
    if (finding.status != FindingStatus::Open || !failed) {
        return std::nullopt;
    }
    Finding after = finding;
    if (container && finding.rule->id == portRule && !m_ports.empty()) {
        applyPorts(after, *container);
    }
    if (after.status == FindingStatus::Open) {
        const AppliedWaiverPtr waiver = waiverFor(after, container);
        if (waiver && (!after.waiver || isBetter(*waiver, *after.waiver))) {
            after.waiver = waiver;
            after.status = waiver->state == AppliedWaiver::State::Active ? FindingStatus::Waived : FindingStatus::Open;
        }
    }
    return after == finding ? std::nullopt : std::optional<Finding>(std::move(after));
}

Assessment Waivers::applied(const Assessment& found, const Container* container) const
{
    Assessment after = found;
    for (qsizetype i = 0; i < found.findings.size(); ++i) {
        const RuleInfo* rule = found.findings[i].rule;
        const bool mayBe = m_byRule.contains(rule->id) || (!m_ports.empty() && rule->id == portRule);
        if (!mayBe) {
            continue;
        }
        if (std::optional<Finding> finding = decided(found.findings[i], hasFailed(found, rule), container)) {
            const bool waived = finding->status == FindingStatus::Waived;
            after.findings[i] = std::move(*finding);
            for (qsizetype j = 0; waived && j < found.results.size(); ++j) {
                if (found.results[j].rule == rule) {
                    after.results[j].outcome = RuleOutcome::Waived;
                }
            }
        }
    }
    return after;
}

std::vector<Waivers::Match> Waivers::matches(const Assessment& found, const Container* container) const
{
    std::vector<Match> all;
    for (const Finding& finding : found.findings) {
        if (!canBeWaived(found, finding)) {
            continue;
        }
        const auto entries = m_byRule.constFind(finding.rule->id);
        for (const Entry& entry : entries == m_byRule.constEnd() ? std::vector<Entry>() : *entries) {
            if (covers(entry.scope, container)) {
                all.push_back({AppliedWaiver::Kind::Waiver, entry.place, finding.rule});
            }
        }
        if (container && finding.rule->id == portRule && !m_ports.empty()) {
            for (const qsizetype place : withAllowed(*container, true).used) {
                all.push_back({AppliedWaiver::Kind::AllowedPort, place, finding.rule});
            }
        }
    }
    return all;
}

std::vector<WaiverCoverage> waiverCoverage(const Policy& policy, const std::vector<HostAssessmentPtr>& hosts)
{
    const auto judged = [&policy](const QString& id) {
        const RuleInfo* rule = ruleInfo(id);
        return rule && isJudged(*rule, policy);
    };
    std::vector<WaiverCoverage> coverage;
    for (const Waiver& waiver : policy.waivers) {
        coverage.push_back({AppliedWaiver::Kind::Waiver, waiver.id, waiver.rule, policy.isExpired(waiver.expires),
            judged(waiver.rule), 0});
    }
    for (qsizetype i = 0; i < policy.allowedPorts.size(); ++i) {
        coverage.push_back({AppliedWaiver::Kind::AllowedPort, allowedPortId(i), portRule,
            policy.isExpired(policy.allowedPorts[i].expires), judged(portRule), 0});
    }
    for (const HostAssessmentPtr& host : hosts) {
        if (!host || policy.waivesNothing()) {
            continue;
        }
        const HostIndex index(*host->snapshot);
        const Waivers waivers(policy, *host->snapshot, index);
        const auto count = [&](const Assessment& found, const Container* container) {
            for (const Waivers::Match& match : waivers.matches(found, container)) {
                const qsizetype first = match.kind == AppliedWaiver::Kind::Waiver ? 0 : policy.waivers.size();
                ++coverage[static_cast<size_t>(first + match.entry)].findings;
            }
        };
        count(host->unwaivedHost(), nullptr);
        for (size_t i = 0; i < host->unwaivedContainers().size(); ++i) {
            count(host->unwaivedContainers()[i], host->snapshot->containers[i].get());
        }
    }
    return coverage;
}

} // namespace Hull
