// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/fixoptions.h"
#include "app/cli/onehost.h"
#include "app/session/recreation.h"
#include "app/transaction/layercheck.h"

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

//! What the container wrote into its own file system, which stays with the original.
std::optional<Message> layerObstacle(
    ChangeContext& context, const Container& original, const RemediationPlan& plan, const QStringList& allowedRisks)
{
    const auto isAboutIt = [](const PreflightLine& line) {
        return line.check == "writable-layer"_L1;
    };
    if (std::any_of(plan.preflight.begin(), plan.preflight.end(), isAboutIt)) {
        return std::nullopt; // the plan has looked
    }
    if (original.hostConfig.readonlyRootfs || allowedRisks.contains(u"writable-layer"_s)) {
        return std::nullopt;
    }
    const Result<QStringList> changes =
        awaitAnswer<QStringList>(context.interrupt(), [&](const QObject* asker, const Handler<QStringList>& handler) {
            readLayerChanges(context.session(), original, asker, handler);
        });
    if (!changes) {
        return changes.error().message;
    }
    if (changes->isEmpty()) {
        return std::nullopt;
    }
    constexpr qsizetype shown = 5;
    return Message{
        QT_TRANSLATE_NOOP("Hull",
            "It has written outside of its mounts (%1 files or folders, such as %2), which the new container "
            "would not have; the original keeps it. To go on all the same: --allow writable-layer."),
        {QString::number(changes->size()), changes->mid(0, shown).join(", "_L1)}};
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

ExitCode carryOut(ChangeContext& context, const FixOptions& fix, bool keepsOriginal, Console& console)
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
    record.keepsOriginal = keepsOriginal;
    std::optional<Message> reason = obstacle(planned->plan, original, fix.allowedRisks);
    if (!reason) {
        reason = layerObstacle(context, original, planned->plan, fix.allowedRisks);
    }
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
    const QString layer = arguments.value("layer"_L1, u"drop"_s);
    if (layer != "drop"_L1) {
        return fail(console,
            usageError(
                QT_TRANSLATE_NOOP("Hull", "--layer %1 is not there yet: this version leaves it to the original."),
                {layer}));
    }
    if (!options->agreed) {
        console.error(u"Nothing was touched: a change needs --yes. \"hullctl plan\" tells what it would be."_s);
        return ExitCode::Failure;
    }
    FixOptions choices = *fix;
    if (arguments.has("layer"_L1)) {
        choices.allowedRisks += u"writable-layer"_s;
    }
    ChangeContext context(arguments, *options, console);
    std::optional<ChangeProblem> problem = context.open();
    if (!problem) {
        problem = context.recoverSilently();
    }
    if (problem) {
        console.error(problem->text);
        return problem->code;
    }
    return carryOut(context, choices, !arguments.has("no-keep"_L1), console);
}

std::vector<OptionSpec> specs()
{
    std::vector<OptionSpec> all = fixSpecs();
    const std::vector<OptionSpec> own{
        {0, "probation"_L1, "SECONDS",
            "How long the new container must stay up, or longer while its health check needs it; default 10."},
        {0, "stop-timeout"_L1, "SECONDS",
            "How long the original is given to stop before it is killed; default: what it says itself, or 10."},
        {0, "layer"_L1, "HOW", "drop: what was written outside of mounts stays with the original."},
        {0, "no-keep"_L1, nullptr, "Give the original up as soon as the new container is verified."},
    };
    for (const OptionSpec& spec : own) {
        const auto isSame = [&spec](const OptionSpec& known) {
            return known.name == spec.name;
        };
        if (std::none_of(all.begin(), all.end(), isSame)) {
            all.push_back(spec);
        }
    }
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
