// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/fixoptions.h"
#include "app/cli/onehost.h"
#include "app/remediation/capabilitysigns.h"
#include "app/session/recreation.h"
#include "app/transaction/beginchange.h"

#include <QtGlobal>

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

ExitCode carryOut(ChangeContext& context, const FixOptions& fix, Console& console)
{
    HostSession& session = context.session();
    const Result<ContainerId> id = findContainer(*session.assessment()->snapshot, context.options().container);
    if (!id) {
        return fail(console, id.error());
    }
    const ContainerPtr original = containerOf(*session.assessment()->snapshot, *id);
    const Result<PlannedRecreation> planned = awaitAnswer<PlannedRecreation>(
        context.interrupt(), [&](const QObject* asker, const Handler<PlannedRecreation>& handler) {
            planRecreation(session, *id, fix.choices, {}, asker, handler);
        });
    if (!planned) {
        return fail(console, planned.error());
    }
    TransactionRecord record = recordFor(session.host().id(), *original, planned->plan);
    record.keepsOriginal = fix.choices.swap.keepsOriginal;
    const Result<std::vector<TransactionRecord>> known = context.journal().transactions();
    if (!known) {
        return fail(console, known.error());
    }
    const std::optional<Message> reason = planObstacle(planned->plan, *known, fix.allowedRisks);
    if (reason) {
        record.id.clear(); // there is no such transaction
        return context.refuse(record, *reason);
    }
    Result<TakenTransaction> begun = beginTransaction(context.journal(), record);
    if (!begun) {
        return fail(console, begun.error());
    }
    const TransactionOutcome outcome = context.run(std::move(*begun), &*planned);
    const ExitCode code = context.tell(outcome);
    tellWhatItMissed(outcome, console);
    return code;
}

ExitCode runFix(const ParsedArguments& arguments, Console& console)
{
    const Result<ChangeArguments> options = changeArgumentsFrom(arguments, true);
    const Result<FixOptions> fix = fixOptionsFrom(arguments);
    if (!options || !fix) {
        return fail(console, options ? fix.error() : options.error());
    }
    if (!options->agreed) {
        console.error(u"Nothing was touched: a change needs --yes. \"hullctl plan\" tells what it would be."_s);
        return ExitCode::Failure;
    }
    ChangeContext context(arguments, *options, console);
    if (const std::optional<ChangeProblem> problem = context.openAndRecover()) {
        console.error(problem->text);
        return problem->code;
    }
    return carryOut(context, *fix, console);
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
    Command command{"fix"_L1, "[HOST OPTIONS] CONTAINER [FIX OPTIONS] --yes",
        "Put a container right by recreating it; take it back if that fails.",
        "Recreates one container without what the rules found, as \"hullctl plan\" tells it. The new container is made "
        "and compared first; only then the original is stopped, and kept under another name. What does not stay up, "
        "answers otherwise than before or is still against the rules is taken back at once. The exit code is 0 where "
        "it is done and verified, 2 where the original runs again, 3 where nothing was touched because something "
        "stands in the way, 6 where it was left for \"hullctl recover\", and 1 for everything else.",
        oneHostSpecs(), specs(), runFix};
    command.takesOperands = true;
    return command;
}

} // namespace Hull
