// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/fixoptions.h"
#include "app/cli/onehost.h"
#include "app/session/recreation.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

const Container* containerOf(const HostSession& session, const ContainerId& id)
{
    for (const ContainerPtr& container : session.assessment()->snapshot->containers) {
        if (container->id == id) {
            return container.get();
        }
    }
    return nullptr;
}

//! Why a plan that is made is not carried out: what it says itself, and what this version cannot do yet.
std::optional<Message> obstacle(const RemediationPlan& plan, const Container& original, const QStringList& allowedRisks)
{
    for (const PreflightLine& line : plan.preflight) {
        const bool isAllowed = line.status == PreflightLine::Status::Ok
            || (line.status == PreflightLine::Status::Warn
                && (line.risk.isEmpty() || allowedRisks.contains(line.risk)));
        if (!isAllowed) {
            return line.risk.isEmpty() || line.status == PreflightLine::Status::Block
                ? line.message
                : Message{QT_TRANSLATE_NOOP("Hull", "%1 To go on all the same: --allow %2."),
                    {line.message.english(), line.risk}};
        }
        if (line.risk == "parked-original"_L1) {
            return Message{
                QT_TRANSLATE_NOOP("Hull",
                    "The original of an earlier change is still kept. Give it up with \"hullctl finish %1\", "
                    "or bring it back with \"hullctl rollback %1\"."),
                {plan.name}};
        }
    }
    if (original.hostConfig.autoRemove) {
        return Message{
            QT_TRANSLATE_NOOP("Hull",
                "It removes itself when it stops, so that there would be nothing to go back to. This version "
                "does not change such containers: start it anew with other options."),
            {}};
    }
    const auto dependent = std::find_if(
        plan.dependents.begin(), plan.dependents.end(), [](const Dependent& entry) { return entry.mustBeRecreated; });
    if (dependent != plan.dependents.end()) {
        return Message{QT_TRANSLATE_NOOP("Hull",
                           "%1 shares a namespace of this container and would have to be recreated with it, which this "
                           "version does not do."),
            {dependent->name}};
    }
    return std::nullopt;
}

TransactionRecord recordFor(const HostSession& session, const Container& original, const RemediationPlan& plan)
{
    TransactionRecord record;
    record.id = newTransactionId();
    record.host = session.host().id();
    record.user = currentUser();
    record.started = QDateTime::currentDateTimeUtc();
    record.name = original.name;
    record.original = original.id;
    record.state = original.state;
    record.restartPolicy = original.hostConfig.restartPolicy;
    record.rules = plan.rules;
    record.changes = plan.changes;
    return record;
}

Result<TakenTransaction> begin(Journal& journal, const TransactionRecord& record)
{
    Result<std::optional<TransactionLock>> lock = journal.lock(record.id);
    if (!lock) {
        return lock.error();
    }
    if (!*lock) {
        return Error{.kind = Error::Kind::Internal}; // an id that was just drawn
    }
    if (const std::optional<Error> error = journal.add(record)) {
        return *error;
    }
    return TakenTransaction{record, std::move(**lock)};
}

ExitCode carryOut(ChangeContext& context, const FixOptions& fix, Console& console)
{
    HostSession& session = context.session();
    const Result<ContainerId> id = findContainer(*session.assessment()->snapshot, context.options().container);
    if (!id) {
        return fail(console, id.error());
    }
    const Container original = *containerOf(session, *id);
    const Result<PlannedRecreation> planned = awaitAnswer<PlannedRecreation>(
        context.interrupt(), [&](const QObject* asker, const Handler<PlannedRecreation>& handler) {
            planRecreation(session, *id, fix.choices, {}, asker, handler);
        });
    if (!planned) {
        return fail(console, planned.error());
    }
    TransactionRecord record = recordFor(session, original, planned->plan);
    record.keepsOriginal = fix.choices.swap.keepsOriginal;
    const std::optional<Message> reason = obstacle(planned->plan, original, fix.allowedRisks);
    if (reason) {
        record.id.clear(); // there is no such transaction
        return context.refuse(record, *reason);
    }
    Result<TakenTransaction> begun = begin(context.journal(), record);
    return begun ? context.tell(context.run(std::move(*begun), &*planned)) : fail(console, begun.error());
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
