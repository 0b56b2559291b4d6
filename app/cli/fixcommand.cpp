// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/fixoptions.h"
#include "app/cli/onehost.h"
#include "app/remediation/capabilitysigns.h"
#include "app/session/recreation.h"
#include "app/transaction/beginchange.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The log of one that was taken back may name what was refused to it.
void tellWhatItMissed(const TransactionOutcome& outcome, Console& console)
{
    CapabilitySet missed = 0;
    for (const CapabilitySign& sign : signsInLog(outcome.logTail.join(u'\n'))) {
        missed |= sign.capabilities;
    }
    QStringList options;
    for (int number = 0; number < knownCapabilities; ++number) {
        options +=
            missed & capabilityBit(number) ? QStringList{"--keep-cap "_L1 + capabilityName(number)} : QStringList();
    }
    if (outcome.kind == TransactionOutcome::Kind::RolledBack && !options.isEmpty()) {
        console.note(u"What it said speaks for another try with %1."_s.arg(options.join(u' ')));
    }
}

//! One container with its plan, ready to be carried out unless something stands in the way.
struct Candidate
{
    ContainerId id;
    PlannedRecreation planned;
    TransactionRecord record;
    std::optional<Message> obstacle;
};

Result<Candidate> candidateFor(ChangeContext& context, const ContainerId& id, const FixOptions& fix)
{
    HostSession& session = context.session();
    const Result<PlannedRecreation> planned = awaitAnswer<PlannedRecreation>(
        context.interrupt(), [&](const QObject* asker, const Handler<PlannedRecreation>& handler) {
            planRecreation(session, id, fix.choices, planPolicy(session), asker, handler);
        });
    const Result<std::vector<TransactionRecord>> known = context.journal().transactions();
    if (!planned || !known) {
        return planned ? known.error() : planned.error();
    }
    const ContainerPtr original = containerOf(*session.assessment()->snapshot, id);
    if (!original) { // it is there, but was not read with the others
        return Error{.kind = Error::Kind::Gone,
            .message = {QT_TRANSLATE_NOOP("Hull", "The container %1 could not be read again."), {planned->plan.name}}};
    }
    Candidate candidate{id, *planned, recordFor(session.host().id(), *original, planned->plan),
        planObstacle(planned->plan, *known, fix.allowedRisks)};
    candidate.record.keepsOriginal = fix.choices.swap.keepsOriginal;
    if (candidate.obstacle) {
        candidate.record.id.clear(); // there is no such transaction
    }
    return candidate;
}

//! All of them, before anything is touched; one that is named twice, by name and by id, is one.
Result<std::vector<Candidate>> candidatesFor(ChangeContext& context, const FixOptions& fix)
{
    std::vector<Candidate> candidates;
    for (const QString& name : context.options().containers) {
        const Result<ContainerId> id = findContainer(*context.session().assessment()->snapshot, name);
        if (id && std::ranges::find(candidates, *id, &Candidate::id) != candidates.end()) {
            continue;
        }
        Result<Candidate> candidate = id ? candidateFor(context, *id, fix) : id.error();
        if (!candidate) {
            return candidate.error();
        }
        candidates.push_back(std::move(*candidate));
    }
    return candidates;
}

Result<TransactionOutcome> carryOut(ChangeContext& context, const Candidate& candidate)
{
    if (candidate.obstacle) {
        return context.refusal(candidate.record, *candidate.obstacle);
    }
    Result<TakenTransaction> begun = beginTransaction(context.journal(), candidate.record);
    if (!begun) {
        return begun.error();
    }
    return context.run(std::move(*begun), &candidate.planned);
}

//! One after the other, up to the first that does not come about. Each is planned anew after those before it.
Result<std::vector<TransactionOutcome>> carryOutAll(
    ChangeContext& context, const std::vector<Candidate>& candidates, const FixOptions& fix)
{
    std::vector<TransactionOutcome> outcomes;
    for (const Candidate& candidate : candidates) {
        Result<Candidate> now = candidate;
        if (!outcomes.empty()) {
            const std::optional<ChangeProblem> unread = context.readAgain();
            now = unread ? Result<Candidate>(Error{.message = {"%1", {unread->text}}})
                         : candidateFor(context, candidate.id, fix);
        }
        const Result<TransactionOutcome> outcome = now ? carryOut(context, *now) : now.error();
        if (!outcome && outcomes.empty()) {
            return outcome.error();
        }
        outcomes.push_back(outcome ? *outcome : context.refusal(candidate.record, outcome.error().message));
        if (outcomes.back().kind != TransactionOutcome::Kind::Applied) {
            break;
        }
    }
    return outcomes;
}

ExitCode fixAll(ChangeContext& context, const FixOptions& fix, Console& console)
{
    const Result<std::vector<Candidate>> candidates = candidatesFor(context, fix);
    if (!candidates) {
        return fail(console, candidates.error());
    }
    const auto refused =
        std::ranges::find_if(*candidates, [](const Candidate& candidate) { return candidate.obstacle.has_value(); });
    const Result<std::vector<TransactionOutcome>> outcomes = refused == candidates->end()
        ? carryOutAll(context, *candidates, fix)
        : std::vector{context.refusal(refused->record, *refused->obstacle)};
    if (!outcomes) {
        return fail(console, outcomes.error());
    }
    const ExitCode code = candidates->size() == 1 ? context.tell(outcomes->front()) : context.tell(*outcomes);
    for (const Candidate& candidate : *candidates) {
        const bool isTold = std::ranges::any_of(*outcomes,
            [&candidate](const TransactionOutcome& outcome) { return outcome.record.name == candidate.record.name; });
        if (!isTold) {
            console.note(u"%1 was left as it is."_s.arg(candidate.record.name));
        }
    }
    tellWhatItMissed(outcomes->back(), console);
    return code;
}

ExitCode runFix(const ParsedArguments& arguments, Console& console)
{
    const Result<ChangeArguments> options = changeArgumentsFrom(arguments, Named::Several);
    const Result<FixOptions> fix = fixOptionsFrom(arguments);
    if (!options || !fix) {
        return fail(console, options ? fix.error() : options.error());
    }
    if (!options->agreed) {
        console.error(u"Nothing was touched: a change needs --yes. \"hullctl plan\" tells what it would be."_s);
        return ExitCode::Failure;
    }
    ChangeContext context(arguments, *options, console);
    std::optional<ChangeProblem> problem = context.openAndRecover();
    if (!problem) {
        problem = context.heedPolicy();
    }
    if (problem) {
        if (!problem->text.isEmpty()) {
            console.error(problem->text);
        }
        return problem->code;
    }
    return fixAll(context, *fix, console);
}

std::vector<OptionSpec> specs()
{
    std::vector<OptionSpec> all = fixSpecs();
    for (const OptionSpec& spec : changeSpecs()) {
        all.push_back(spec);
    }
    all.push_back(outcomeFormatSpec());
    return all;
}

} // namespace

Command fixCommand()
{
    Command command{"fix"_L1, "[HOST OPTIONS] CONTAINER... [FIX OPTIONS] --yes",
        "Put containers right by recreating them; take back what fails.",
        "Recreates each container without what the rules found, as \"hullctl plan\" tells it. The new container is "
        "made "
        "and compared first; only then the original is stopped, and kept under another name. What does not stay up, "
        "answers otherwise than before or is still against the rules is taken back at once. Several containers are "
        "planned first, and nothing is touched where one of them cannot be done; then they are put right one after the "
        "other, up to the first that fails. The exit code is 0 where "
        "it is done and verified, 2 where the original runs again, 3 where nothing was touched because something "
        "stands in the way, 6 where it was left for \"hullctl recover\" or the original "
        "does not run again, and 1 for everything else.",
        oneHostSpecs(), specs(), runFix};
    command.takesOperands = true;
    return command;
}

} // namespace Hull
