// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/fixoptions.h"
#include "app/cli/hostreader.h"
#include "app/cli/onehost.h"
#include "app/report/planreport.h"
#include "app/session/capabilityreading.h"
#include "app/session/recreation.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The options of the command line, all of them.
struct PlanOptions
{
    ScanOptions host;
    FixOptions fix;
    QString container;
    bool asJson = false;
};

Result<PlanOptions> planOptionsFrom(const ParsedArguments& arguments)
{
    PlanOptions options;
    const QString format = arguments.value("format"_L1, u"text"_s);
    if (format != "text"_L1 && format != "json"_L1) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "There is no format %1. A plan is written as text or json."), {format});
    }
    options.asJson = format == "json"_L1;
    ParsedArguments ofHost = arguments;
    std::erase_if(ofHost.options, [](const ParsedOption& option) { return option.name == "format"_L1; });
    const Result<ScanOptions> host = scanOptionsFrom(ofHost);
    if (!host) {
        return host.error();
    }
    options.host = *host;
    Result<FixOptions> fix = fixOptionsFrom(arguments);
    if (!fix) {
        return fix.error();
    }
    options.fix = *fix;
    if (arguments.operands.size() != 1) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "A plan is made for one container: name it, or its id."), {});
    }
    options.container = arguments.operands.first();
    return options;
}

Result<PlannedRecreation> plan(HostSession& session, const PlanOptions& options, Interrupt& interrupt)
{
    const Result<ContainerId> id = findContainer(*session.assessment()->snapshot, options.container);
    if (!id) {
        return id.error();
    }
    return awaitAnswer<PlannedRecreation>(
        interrupt, [&](const QObject* context, const Handler<PlannedRecreation>& handler) {
            planRecreation(session, *id, options.fix.choices, {}, context, handler);
        });
}

//! What may be needed of what the plan takes away.
std::vector<ProposedOption> proposalsFor(
    HostSession& session, const RemediationPlan& plan, const PlanOptions& options, Interrupt& interrupt)
{
    const HostAssessmentPtr assessment = session.assessment();
    const auto& containers = assessment->snapshot->containers;
    const auto found =
        std::ranges::find_if(containers, [&plan](const ContainerPtr& each) { return each->id == plan.id; });
    if (found == containers.end()) {
        return {};
    }
    const Result<EngineClues> clues =
        awaitAnswer<EngineClues>(interrupt, [&](const QObject* context, const Handler<EngineClues>& handler) {
            readEngineClues(session, plan.id, context, handler);
        });
    const FixOffer offer = offerFixes(*assessment->snapshot, **found,
        assessment->containers[static_cast<size_t>(found - containers.begin())], clues ? *clues : EngineClues());
    std::vector<ProposedOption> proposals;
    for (const OfferedCapability& missed :
        missedCapabilities(offer, plan.rules, options.fix.choices.keptCapabilities)) {
        proposals.push_back({"--keep-cap "_L1 + missed.name, missed.reasons.front()});
    }
    return proposals;
}

ExitCode runPlan(const ParsedArguments& arguments, Console& console)
{
    const Result<PlanOptions> options = planOptionsFrom(arguments);
    if (!options) {
        console.error(Console::sentence(options.error()));
        return ExitCode::Failure;
    }
    PlanReport report;
    report.allowedRisks = options->fix.allowedRisks;
    {
        std::optional<Interrupt> interrupt;
        HostReader reader(options->host, configDirectoryFrom(arguments), interrupt, console);
        const bool wasReadToTheEnd = reader.read();
        const Result<HostSession*> session = hostOf(reader.fleet());
        const Result<PlannedRecreation> planned = !wasReadToTheEnd || !session
            ? Result<PlannedRecreation>(session ? Error() : session.error())
            : plan(**session, *options, *interrupt);
        if (interrupt->wasRequested()) {
            console.note(u"Interrupted."_s);
            return ExitCode::Interrupted;
        }
        if (!planned) {
            console.error(Console::sentence(planned.error()));
            return ExitCode::Failure;
        }
        report.host = (*session)->host();
        report.plan = planned->plan;
        report.proposals = proposalsFor(**session, report.plan, *options, *interrupt);
    }
    const QByteArray text =
        options->asJson ? planJson(report, console.jsonLayout()) : planText(report, console.tableLayout());
    if (!console.writeData(text)) {
        return ExitCode::Failure;
    }
    return report.plan.isReady(report.allowedRisks) ? ExitCode::Success : ExitCode::Refused;
}

std::vector<OptionSpec> planSpecs()
{
    std::vector<OptionSpec> specs = fixSpecs();
    specs.push_back({0, "format"_L1, "FORMAT", "text (default) or json, that is hullwright.plan/1."});
    specs.push_back({0, "timeout"_L1, "SECONDS", "How long the host may take; default 60."});
    return specs;
}

} // namespace

Command planCommand()
{
    Command command{"plan"_L1, "[HOST OPTIONS] CONTAINER [FIX OPTIONS] [--format text|json]",
        "Tell how a container would be put right; change nothing.",
        "Tells how one container would be recreated without what the rules found: which of its settings change and "
        "how, "
        "which findings go, stay or appear, what was checked beforehand, what cannot be kept, and the steps. CONTAINER "
        "is a name or the beginning of an id. The exit code is 0 where the plan is ready, 3 where something blocks it "
        "or a risk has to be allowed first, and 1 for everything else. Nothing is changed on the host; values of the "
        "environment are never shown.",
        oneHostSpecs(), planSpecs(), runPlan};
    command.takesOperands = true;
    return command;
}

} // namespace Hull
