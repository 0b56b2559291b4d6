// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedyrun.h"

#include "app/remediation/bodydifference.h"
#include "app/remediation/plannedcontainer.h"
#include "app/remediation/remedy.h"
#include "app/rules/ruleengine.h"
#include "app/rules/waivers.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String portRule = "P-01"_L1;
constexpr QLatin1String rangeRule = "P-02"_L1;

//! Fixes that build on one another may touch a field twice: it is one change then, or none.
void addChanges(std::vector<PlannedChange>& all, std::vector<PlannedChange> more, const QString& rule)
{
    for (PlannedChange& change : more) {
        const auto known = std::find_if(
            all.begin(), all.end(), [&change](const PlannedChange& entry) { return entry.path == change.path; });
        if (known != all.end()) {
            known->after = change.after;
        } else {
            change.rule = rule;
            all.push_back(std::move(change));
        }
    }
    all.erase(std::remove_if(
                  all.begin(), all.end(), [](const PlannedChange& change) { return change.before == change.after; }),
        all.end());
}

QStringList chosenRules(const FixChoices& choices, const Assessment& assessment)
{
    if (choices.asItIs) {
        return {};
    }
    QStringList rules = choices.rules.isEmpty() ? defaultRules(assessment) : choices.rules;
    if (!choices.ports.empty() && !rules.contains(portRule) && !rules.contains(rangeRule)) {
        rules += portRule; // a port that the user names is moved, whether a rule minds it or not
    }
    rules.removeDuplicates();
    return rules;
}

//! Applying the chosen fixes one after the other.
class RemedyRun
{
public:
    RemedyRun(RawJson& body, const ContainerDocuments& documents, const Container& original, const FixChoices& choices,
        const Policy& policy)
        : m_body(body)
        , m_documents(documents)
        , m_original(original)
        , m_choices(choices)
        , m_policy(policy)
        , m_waivers(policy, documents.snapshot, documents.index)
        , m_ports(documents.snapshot, original)
    { }

    [[nodiscard]] Result<RemedyOutcome> run();

private:
    [[nodiscard]] std::optional<Error> apply(const Remedy& remedy);
    void refuseUnknown(const QStringList& rules);

    RawJson& m_body;
    const ContainerDocuments& m_documents;
    const Container& m_original;
    const FixChoices& m_choices;
    const Policy& m_policy;
    const Waivers m_waivers;
    PortProposal m_ports;
    RemedyOutcome m_outcome;
    bool m_portsHeeded = false;
};

void RemedyRun::refuseUnknown(const QStringList& rules)
{
    for (const QString& rule : rules) {
        if (!remedyFor(rule)) {
            m_outcome.problems.push_back(
                {rule, {QT_TRANSLATE_NOOP("Hull", "Recreating a container does not fix what rule %1 finds."), {rule}}});
        }
    }
}

std::optional<Error> RemedyRun::apply(const Remedy& remedy)
{
    const Result<Container> planned = plannedContainer(m_body, m_documents.inspect, m_documents.snapshot.engine);
    if (!planned) {
        return planned.error();
    }
    const Assessment now = assessPlanned(m_documents.snapshot, *planned, m_original, m_policy);
    const bool isAboutPorts = remedy.rule == portRule || remedy.rule == rangeRule;
    const Finding* finding = now.finding(remedy.rule);
    // What is in force now may break a rule that the configuration alone would not: the fix is then still wanted.
    const bool isWanted =
        finding || m_outcome.before.finding(remedy.rule) || (isAboutPorts && !m_choices.ports.empty());
    if (!isWanted) {
        return std::nullopt;
    }
    const RawJson before = m_body;
    const RemedyContext context{m_documents.snapshot, m_documents.index, m_original, *planned, finding, m_choices,
        m_waivers, isAboutPorts && !m_portsHeeded, m_ports};
    m_portsHeeded = m_portsHeeded || isAboutPorts;
    const Message problem = remedy.apply(m_body, context);
    if (!problem.isEmpty()) {
        m_body = before;
        m_outcome.problems.emplace_back(remedy.rule, problem);
        return std::nullopt;
    }
    addChanges(m_outcome.changes, bodyDifference(before, m_body), remedy.rule);
    return std::nullopt;
}

Result<RemedyOutcome> RemedyRun::run()
{
    m_outcome.asItIs = m_choices.asItIs;
    m_outcome.before = assessContainer(m_documents.snapshot, m_original, m_policy);
    const QStringList rules = chosenRules(m_choices, m_outcome.before);
    refuseUnknown(rules);
    for (const Remedy& remedy : remedies()) {
        if (!rules.contains(remedy.rule)) {
            continue;
        }
        m_outcome.rules += remedy.rule;
        if (const std::optional<Error> error = apply(remedy)) {
            return *error;
        }
    }
    const Result<Container> planned = plannedContainer(m_body, m_documents.inspect, m_documents.snapshot.engine);
    if (!planned) {
        return planned.error();
    }
    m_outcome.after = assessPlanned(m_documents.snapshot, *planned, m_original, m_policy);
    return std::move(m_outcome);
}

} // namespace

QStringList defaultRules(const Assessment& assessment)
{
    QStringList rules;
    for (const Finding& finding : assessment.findings) {
        const Remedy* remedy = remedyFor(QString(finding.rule->id));
        const bool isOpen = finding.status == FindingStatus::Open && finding.severity != Severity::Info;
        if (remedy && remedy->byDefault && isOpen) {
            rules += finding.rule->id;
        }
    }
    return rules;
}

Result<RemedyOutcome> applyRemedies(RawJson& body, const ContainerDocuments& documents, const Container& original,
    const FixChoices& choices, const Policy& policy)
{
    return RemedyRun(body, documents, original, choices, policy).run();
}

} // namespace Hull
