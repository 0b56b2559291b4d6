// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/planner.h"

#include "app/docker/parse.h"
#include "app/remediation/answeredpreflight.h"
#include "app/remediation/dependents.h"
#include "app/remediation/layerpreflight.h"
#include "app/remediation/preflight.h"
#include "app/remediation/remedyrun.h"
#include "app/rules/hostindex.h"
#include "app/rules/rulecatalogue.h"
#include "models/domain/transactionnames.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int startSeconds = 1; //!< for renaming and starting

const Finding* openFinding(const Assessment& assessment, QLatin1String rule)
{
    const Finding* finding = assessment.finding(rule);
    return finding && finding->status == FindingStatus::Open && finding->severity != Severity::Info ? finding : nullptr;
}

std::vector<FindingForecast> forecast(const RemedyOutcome& outcome)
{
    using Fate = FindingForecast::Fate;
    std::vector<FindingForecast> forecasts;
    for (const RuleInfo* rule : ruleCatalogue()) {
        const Finding* before = openFinding(outcome.before, rule->id);
        const Finding* after = openFinding(outcome.after, rule->id);
        if (before || after) {
            const Fate fate = !after ? Fate::Goes : before ? Fate::Stays : Fate::Appears;
            forecasts.push_back({rule, (after ? after : before)->severity, fate});
        }
    }
    return forecasts;
}

//! All its files are read to find those that it has written.
int copySeconds(const PreflightAnswers& answers)
{
    constexpr qint64 bytesPerSecond = 50LL * 1024 * 1024; // of an engine that is near, on a slow disk
    return static_cast<int>((answers.rootBytes.value_or(0) + answers.layerBytes.value_or(0)) / bytesPerSecond) + 1;
}

//! What is known to be over at most: a container is given this long to stop before it is killed.
int downtime(const Container& original, const RawJson& inspect, const PlanInput& input, bool copiesFiles)
{
    return original.isRunning()
        ? stopSeconds(inspect, input.choices.swap) + startSeconds + (copiesFiles ? copySeconds(input.answers) : 0)
        : 0;
}

std::vector<Message> stepsFor(
    const Container& original, const RawJson& inspect, const SwapChoices& choices, bool copiesLayer)
{
    const QString& name = original.name;
    const bool removesItself = original.hostConfig.autoRemove;
    const QString kept = removesItself ? guardName(name) : parkedName(name);
    std::vector<Message> steps;
    if (removesItself) {
        steps.push_back(
            {QT_TRANSLATE_NOOP("Hull", "Make a copy of its description as %1, which is never started."), {kept}});
    }
    steps.push_back({QT_TRANSLATE_NOOP("Hull", "Make the new container as %1."), {replacementName(name)}});
    steps.push_back(
        {QT_TRANSLATE_NOOP("Hull", "Compare it with the original; nothing is stopped unless it is as planned."), {}});
    if (original.isRunning()) {
        steps.push_back({QT_TRANSLATE_NOOP("Hull", "Stop %1, and kill it if that takes longer than %2 s."),
            {name, QString::number(stopSeconds(inspect, choices))}});
    }
    if (copiesLayer) {
        steps.push_back(
            {QT_TRANSLATE_NOOP("Hull", "Copy what %1 has written outside of its mounts into the new container."),
                {name}});
    }
    steps.push_back(removesItself ? Message{QT_TRANSLATE_NOOP("Hull", "Wait until it has removed itself."), {}}
                                  : Message{QT_TRANSLATE_NOOP("Hull", "Keep the original as %1."), {kept}});
    steps.push_back({QT_TRANSLATE_NOOP("Hull", "Give the new container the name %1."), {name}});
    if (original.isRunning()) {
        steps.push_back({QT_TRANSLATE_NOOP("Hull",
                             "Start it and watch it for %1 s, or longer where its health check needs that; go back to "
                             "the original if it fails."),
            {QString::number(choices.probation)}});
    }
    if (!choices.keepsOriginal) {
        steps.push_back({QT_TRANSLATE_NOOP("Hull", "Remove %1: there is no way back from then on."), {kept}});
    }
    return steps;
}

//! How the same swap goes by hand; how the container is made is left out, since that would show its secrets.
QStringList commandsFor(const Container& original)
{
    const QString& name = original.name;
    QStringList commands;
    if (original.isRunning()) {
        commands += "docker stop "_L1 + name;
    }
    if (!original.hostConfig.autoRemove) {
        commands += u"docker rename %1 %2"_s.arg(name, parkedName(name));
    }
    commands += u"docker rename %1 %2"_s.arg(replacementName(name), name);
    if (original.isRunning()) {
        commands += "docker start "_L1 + name;
    }
    return commands;
}

RemediationPlan describe(const ContainerDocuments& documents, const Container& original, const RawJson& body,
    RemedyOutcome outcome, const PlanInput& input)
{
    const SwapChoices& swap = input.choices.swap;
    RemediationPlan plan;
    plan.id = original.id;
    plan.name = original.name;
    plan.state = original.state;
    plan.removesItself = original.hostConfig.autoRemove;
    const QString kept = plan.removesItself ? guardName(original.name) : parkedName(original.name);
    const Container* older = documents.index.findContainer(kept);
    plan.older = older ? older->id : ContainerId();
    plan.preflight = preflight(documents, original, body, outcome);
    for (PreflightLine& line : answeredPreflight(input.answers, documents, original, body, swap)) {
        plan.preflight.push_back(std::move(line));
    }
    plan.findings = forecast(outcome);
    plan.rules = std::move(outcome.rules);
    plan.changes = std::move(outcome.changes);
    plan.dependents = dependentsOf(documents.snapshot, original);
    plan.copiesLayer = swap.layer == LayerChoice::Copy && !plan.removesItself; // it may still write while it stops
    plan.losses = lossesOf(original, documents.inspect, plan.copiesLayer);
    plan.steps = stepsFor(original, documents.inspect, swap, plan.copiesLayer);
    plan.commands = commandsFor(original);
    const bool copiesFiles = plan.copiesLayer && hasWritten(input.answers, documents.inspect);
    plan.downtimeSeconds = downtime(original, documents.inspect, input, copiesFiles);
    return plan;
}

//! The MAC address that the user chose, where only an older API version tells it.
std::optional<QString> chosenMac(const PlanInput& input)
{
    if (input.chosenMac || input.olderInspect.isEmpty()) {
        return input.chosenMac;
    }
    const Result<RawJson> older = parseRawDocument(input.olderInspect);
    return older ? std::optional(textOf(member(*older, "Config"), "MacAddress")) : std::nullopt;
}

} // namespace

Result<PlannedRecreation> planRecreation(const PlanInput& input)
{
    const Result<RawJson> inspect = parseRawDocument(input.inspect);
    const Result<RawJson> image = input.image.isEmpty() ? Result<RawJson>(RawJson()) : parseRawDocument(input.image);
    if (!inspect || !image) {
        return inspect ? image.error() : inspect.error();
    }
    StringPool pool;
    const Result<Container> parsed = parseContainer(input.inspect, pool);
    if (!parsed) {
        return parsed.error();
    }
    const HostIndex index(*input.snapshot);
    // The reading may know more than the document: what the kernel said, and which commands run in it.
    const Container* read = index.findContainer(parsed->id.value);
    const Container& original = read ? *read : *parsed;
    const ContainerDocuments documents{
        *inspect, *image, *input.snapshot, index, input.api, chosenMac(input), input.keepHostname};
    BodyNotes notes;
    RawJson body = recreateBody(documents, notes);
    const RawJson guard = original.hostConfig.autoRemove ? guardBody(body) : RawJson();
    Result<RemedyOutcome> outcome = applyRemedies(body, documents, original, input.choices, input.policy);
    if (!outcome) {
        return outcome.error();
    }
    PlannedRecreation planned;
    planned.dropsLayer = input.choices.swap.layer == LayerChoice::Drop;
    planned.plan = describe(documents, original, body, std::move(*outcome), input);
    planned.plan.decisions = std::move(notes.decisions);
    planned.plan.decisions.insert(planned.plan.decisions.end(), notes.warnings.begin(), notes.warnings.end());
    if (!planned.plan.isBlocked()) {
        planned.requests = recreateRequests(replacementName(original.name), body, documents);
        if (!guard.is_null()) {
            planned.guard = recreateRequests(guardName(original.name), guard, documents);
        }
    }
    return planned;
}

} // namespace Hull
