// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/fixoptions.h"
#include "app/cli/onehost.h"
#include "app/transaction/keptoriginal.h"
#include "app/transaction/returncheck.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The container's name as the host has it now, where it is given by its id.
QString nameOf(const HostSession& session, const QString& wanted)
{
    const HostSnapshot& snapshot = *session.assessment()->snapshot;
    const Result<ContainerId> id = findContainer(snapshot, wanted);
    const ContainerPtr container = id ? containerOf(snapshot, *id) : nullptr;
    return container ? container->name : wanted;
}

std::optional<Message> copyObstacle(ChangeContext& context, const TransactionRecord& record)
{
    using Obstacle = std::optional<Message>;
    const Result<Obstacle> obstacle =
        awaitAnswer<Obstacle>(context.interrupt(), [&](const QObject* asker, const Handler<Obstacle>& handler) {
            readCopyObstacle(context.session(), record, asker, handler);
        });
    if (!obstacle) {
        return obstacle.error().message;
    }
    return *obstacle
        ? Message{QT_TRANSLATE_NOOP("Hull", "%1 To go on without: --layer drop."), {(*obstacle)->english()}}
        : Obstacle();
}

//! What the replacement wrote meanwhile goes with it.
std::optional<Message> layerObstacle(ChangeContext& context, const TransactionRecord& record, LayerChoice choice)
{
    if (choice == LayerChoice::Drop) {
        return std::nullopt;
    }
    if (choice == LayerChoice::Copy) {
        return copyObstacle(context, record);
    }
    const Result<WritableLayer> layer = awaitAnswer<WritableLayer>(
        context.interrupt(), [&](const QObject* asker, const Handler<WritableLayer>& handler) {
            readLostLayer(context.session(), record, asker, handler);
        });
    if (!layer) {
        return layer.error().message;
    }
    if (layer->isEmpty()) {
        return std::nullopt;
    }
    return Message{QT_TRANSLATE_NOOP("Hull",
                       "%1 has written outside of its mounts since (%2, for one), which would be lost. To copy "
                       "it into the original: --layer copy. To give it up: --layer drop."),
        {record.name, lostExample(*layer)}};
}

//! The record of the change whose original is kept; nothing where an exit code is the answer.
std::optional<TransactionRecord> keptOriginal(ChangeContext& context, ExitCode& code, Console& console)
{
    const QString name = nameOf(context.session(), context.options().containers.first());
    const Result<std::vector<TransactionRecord>> all = context.journal().transactions();
    if (!all) {
        code = fail(console, all.error());
        return std::nullopt;
    }
    std::optional<TransactionRecord> kept = keptTransaction(*all, context.session().host().id(), name);
    if (!kept) {
        TransactionRecord none;
        none.name = name;
        code = context.refuse(
            none, {QT_TRANSLATE_NOOP("Hull", "The journal knows of no change of %1 whose original is kept."), {name}});
        return std::nullopt;
    }
    return kept;
}

ExitCode carryOut(ChangeContext& context, bool givesUp, LayerChoice layer, Console& console)
{
    ExitCode code = ExitCode::Failure;
    const std::optional<TransactionRecord> record = keptOriginal(context, code, console);
    if (!record) {
        return code;
    }
    const Result<TransactionFacts> facts = context.facts(*record);
    if (!facts) {
        return fail(console, facts.error());
    }
    std::optional<Message> reason = keptObstacle(*record, *facts, givesUp);
    if (!reason && !givesUp) {
        reason = returnObstacle(*context.session().assessment()->snapshot, *record);
    }
    if (!reason && !givesUp) {
        reason = layerObstacle(context, *record, layer);
    }
    if (reason) {
        return context.refuse(*record, *reason);
    }
    const Reopening how = givesUp    ? Reopening::GiveUp
        : layer == LayerChoice::Copy ? Reopening::UndoAndCopyBack
                                     : Reopening::Undo;
    Result<std::optional<TakenTransaction>> taken = reopen(context.journal(), *record, how);
    if (!taken) {
        return fail(console, taken.error());
    }
    if (!*taken) {
        return context.refuse(*record, {QT_TRANSLATE_NOOP("Hull", "Another process changes it right now."), {}});
    }
    const TransactionOutcome outcome = context.run(std::move(**taken), nullptr);
    code = context.tell(outcome);
    const bool isAsWanted = givesUp ? outcome.kind == TransactionOutcome::Kind::Applied
                                    : outcome.kind == TransactionOutcome::Kind::RolledBack && !outcome.hasEnded;
    return isAsWanted ? ExitCode::Success : code == ExitCode::Success ? ExitCode::LeftForRecovery : code;
}

ExitCode runChange(const ParsedArguments& arguments, Console& console, bool givesUp)
{
    const Result<ChangeArguments> options = changeArgumentsFrom(arguments, Named::One);
    if (!options) {
        return fail(console, options.error());
    }
    LayerChoice layer = LayerChoice::Undecided;
    if (const std::optional<Error> wrong = takeLayer(arguments, layer)) {
        return fail(console, *wrong);
    }
    if (layer == LayerChoice::Commit) {
        return fail(console,
            usageError(QT_TRANSLATE_NOOP("Hull",
                           "--layer commit is not there for a roll-back, whose original has its image already: there "
                           "are copy and drop."),
                {}));
    }
    if (!options->agreed) {
        console.error(u"Nothing was touched: a change needs --yes."_s);
        return ExitCode::Failure;
    }
    ChangeContext context(arguments, *options, console);
    if (const std::optional<ChangeProblem> problem = context.openAndRecover()) {
        console.error(problem->text);
        return problem->code;
    }
    return carryOut(context, givesUp, layer, console);
}

ExitCode runRollback(const ParsedArguments& arguments, Console& console)
{
    return runChange(arguments, console, false);
}

ExitCode runFinish(const ParsedArguments& arguments, Console& console)
{
    return runChange(arguments, console, true);
}

} // namespace

Command rollbackCommand()
{
    std::vector<OptionSpec> specs = changeSpecs();
    specs.push_back({0, "probation"_L1, "SECONDS", "How long the original must stay up, 2 at most; default 2."});
    specs.push_back({0, "stop-timeout"_L1, "SECONDS",
        "How long the new container is given to stop before it is killed; default: what it says itself, or 10."});
    specs.push_back({0, "layer"_L1, "HOW",
        "What becomes of what the new container wrote outside of its mounts: copy puts it into the original before "
        "that is started (what was deleted is not), drop gives it up. Nothing is touched until it is chosen."});
    specs.push_back(outcomeFormatSpec());
    Command command{"rollback"_L1, "[HOST OPTIONS] CONTAINER --yes [--format text|json]",
        "Bring the original of a container that was put right back.",
        "Stops and removes the container that took the original's place, and gives the original its name, its restart "
        "policy and its state back. Nothing is removed before the original runs again. The exit code is 0 where the "
        "original is back, 3 where nothing was touched, 6 where it was left for \"hullctl recover\", and 1 for "
        "everything else.",
        oneHostSpecs(), specs, runRollback};
    command.takesOperands = true;
    return command;
}

Command finishCommand()
{
    Command command{"finish"_L1, "[HOST OPTIONS] CONTAINER --yes", "Give up the original that a fix has kept.",
        "Removes the original that a fix has kept under another name; its volumes stay. From then on there is no way "
        "back. The exit code is 0 where it is gone, 3 where nothing was touched, and 1 for everything else.",
        oneHostSpecs(), changeSpecs(), runFinish};
    command.takesOperands = true;
    return command;
}

} // namespace Hull
