// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/command.h"
#include "app/cli/fixoptions.h"
#include "app/cli/hostreader.h"
#include "app/cli/onehost.h"
#include "app/cli/policyoption.h"
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
    QStringList containers;
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
    const Result<QStringList> containers = severalContainers(arguments);
    if (!containers) {
        return containers.error();
    }
    options.containers = *containers;
    return options;
}

Result<PlannedRecreation> plan(
    HostSession& session, const QString& container, const PlanOptions& options, Interrupt& interrupt)
{
    const Result<ContainerId> id = findContainer(*session.assessment()->snapshot, container);
    if (!id) {
        return id.error();
    }
    return awaitAnswer<PlannedRecreation>(
        interrupt, [&](const QObject* context, const Handler<PlannedRecreation>& handler) {
            planRecreation(session, *id, options.fix.choices, planPolicy(session), context, handler);
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

//! Each as if it were the only one.
Result<std::vector<PlanReport>> planAll(HostSession& session, const PlanOptions& options, Interrupt& interrupt)
{
    std::vector<PlanReport> reports;
    for (const QString& container : options.containers) {
        const Result<PlannedRecreation> planned = plan(session, container, options, interrupt);
        if (!planned) {
            return planned.error();
        }
        reports.push_back({session.host(), planned->plan, proposalsFor(session, planned->plan, options, interrupt),
            options.fix.allowedRisks});
    }
    return reports;
}

bool tell(const std::vector<PlanReport>& reports, bool asJson, Console& console)
{
    if (asJson) {
        return console.writeData(reports.size() == 1 ? planJson(reports.front(), console.jsonLayout())
                                                     : plansJson(reports, console.jsonLayout()));
    }
    QByteArray text;
    for (const PlanReport& report : reports) {
        text += (text.isEmpty() ? "" : "\n") + planText(report, console.tableLayout());
    }
    return console.writeData(text);
}

ExitCode runPlan(const ParsedArguments& arguments, Console& console)
{
    const Result<PlanOptions> options = planOptionsFrom(arguments);
    if (!options) {
        console.error(Console::sentence(options.error()));
        return ExitCode::Failure;
    }
    const QString configDirectory = configDirectoryFrom(arguments);
    const std::optional<Policy> policy = loadPolicy({}, configDirectory, Profile::Core, console);
    if (!policy) {
        return ExitCode::Failure;
    }
    std::optional<Interrupt> interrupt;
    HostReader reader(options->host, configDirectory, interrupt, console);
    reader.fleet().setPolicy(*policy);
    const bool wasReadToTheEnd = reader.read();
    const Result<HostSession*> session = hostOf(reader.fleet());
    const Result<std::vector<PlanReport>> reports = !wasReadToTheEnd || !session
        ? Result<std::vector<PlanReport>>(session ? Error() : session.error())
        : planAll(**session, *options, *interrupt);
    if (interrupt->wasRequested()) {
        console.note(u"Interrupted."_s);
        return ExitCode::Interrupted;
    }
    if (!reports) {
        console.error(Console::sentence(reports.error()));
        return ExitCode::Failure;
    }
    if (!tell(*reports, options->asJson, console)) {
        return ExitCode::Failure;
    }
    const bool areReady = std::ranges::all_of(
        *reports, [](const PlanReport& report) { return report.plan.isReady(report.allowedRisks); });
    return areReady ? ExitCode::Success : ExitCode::Refused;
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
    Command command{"plan"_L1, "[HOST OPTIONS] CONTAINER... [FIX OPTIONS] [--format FORMAT]",
        "Tell how containers would be put right; change nothing.",
        "Tells how a container would be recreated without what the rules found: which of its settings change and how, "
        "which findings go, stay or appear, what was checked beforehand, what cannot be kept, and the steps. CONTAINER "
        "is a name or the beginning of an id; of several each is planned as if it were the only one. The exit code is "
        "0 "
        "where each plan is ready, 3 where something blocks it "
        "or a risk has to be allowed first, and 1 for everything else. Nothing is changed on the host; values of the "
        "environment are never shown.",
        oneHostSpecs(), planSpecs(), runPlan};
    command.takesOperands = true;
    return command;
}

} // namespace Hull
