// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"
#include "app/cli/onehost.h"
#include "app/report/outcomereport.h"
#include "app/transaction/transactionmarker.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Kind = TransactionOutcome::Kind;

//! Undoes it if that was agreed to and nobody can be at it any more.
TransactionOutcome changeOfAnother(ChangeContext& context, const TransactionRecord& record)
{
    if (!isAbandoned(record, QDateTime::currentDateTimeUtc())) {
        return pendingOutcome(record, mayBeUnderWay(record));
    }
    if (!context.options().agreed) {
        return pendingOutcome(record,
            {QT_TRANSLATE_NOOP(
                 "Hull", "%1 began it at %2 with another journal and did not end it. It would be undone."),
                {record.user, record.started.toString(Qt::ISODate)}});
    }
    const Result<TransactionFacts> facts = context.facts(withAllAnnounced(record));
    if (!facts) {
        return pendingOutcome(record, facts.error().message);
    }
    Result<std::optional<TakenTransaction>> adopted = adopt(context.journal(), record, *facts);
    if (!adopted) {
        return pendingOutcome(record, adopted.error().message);
    }
    return *adopted ? context.run(std::move(**adopted), nullptr) : pendingOutcome(record, carriedOutElsewhere());
}

//! Changes that others began and that are not at their end, by what they left on the host.
Result<std::vector<TransactionOutcome>> endChangesOfOthers(ChangeContext& context)
{
    const std::unique_ptr<EngineActions> actions = context.session().actions();
    const Result<std::vector<Marker>> markers = awaitAnswer<std::vector<Marker>>(
        context.interrupt(), [&actions](const QObject* asker, const Handler<std::vector<Marker>>& handler) {
            actions->markers(markerPrefix(), asker, handler);
        });
    if (!markers) {
        return markers.error();
    }
    const Result<std::vector<TransactionRecord>> known = context.journal().transactions();
    if (!known) {
        return known.error();
    }
    std::vector<TransactionOutcome> outcomes;
    for (const TransactionRecord& record : changesOfOthers(*known, *markers, context.session().host().id())) {
        outcomes.push_back(changeOfAnother(context, record));
    }
    return outcomes;
}

Result<std::vector<TransactionOutcome>> listOpen(ChangeContext& context)
{
    const Result<std::vector<TransactionRecord>> open =
        openTransactions(context.journal(), context.session().host().id());
    if (!open) {
        return open.error();
    }
    std::vector<TransactionOutcome> outcomes;
    for (const TransactionRecord& record : *open) {
        outcomes.push_back(pendingOutcome(record, recoveryForecast(record)));
    }
    return outcomes;
}

ExitCode tell(const std::vector<TransactionOutcome>& outcomes, bool asJson, Console& console)
{
    QByteArray text;
    if (asJson) {
        text = outcomesJson(outcomes, console.jsonLayout());
    } else if (outcomes.empty()) {
        text = "There was nothing to do.\n";
    } else {
        for (const TransactionOutcome& outcome : outcomes) {
            text += outcomeText(outcome, console.tableLayout());
        }
    }
    static_cast<void>(console.writeData(text));
    const bool isOpen = std::any_of(outcomes.begin(), outcomes.end(),
        [](const TransactionOutcome& outcome) { return outcome.kind == Kind::Pending; });
    return isOpen ? ExitCode::LeftForRecovery : ExitCode::Success;
}

ExitCode runRecover(const ParsedArguments& arguments, Console& console)
{
    const Result<ChangeArguments> options = changeArgumentsFrom(arguments, Named::None);
    if (!options) {
        console.error(Console::sentence(options.error()));
        return ExitCode::Failure;
    }
    ChangeContext context(arguments, *options, console);
    if (const std::optional<ChangeProblem> problem = context.open()) {
        console.error(problem->text);
        return problem->code;
    }
    Result<std::vector<TransactionOutcome>> outcomes = options->agreed ? context.recover() : listOpen(context);
    const Result<std::vector<TransactionOutcome>> others = endChangesOfOthers(context);
    if (!outcomes || !others) {
        console.error(Console::sentence(outcomes ? others.error() : outcomes.error()));
        return options->agreed ? ExitCode::LeftForRecovery : ExitCode::Failure;
    }
    outcomes->insert(outcomes->end(), others->begin(), others->end());
    return tell(*outcomes, options->asJson, console);
}

} // namespace

Command recoverCommand()
{
    std::vector<OptionSpec> specs = changeSpecs();
    specs.front().help = "Finish or undo them. Without it they are only listed.";
    specs.push_back(outcomeFormatSpec());
    return {"recover"_L1, "[HOST OPTIONS] [--yes] [--format text|json]",
        "Finish or undo changes of the host that were interrupted.",
        "Looks in the journal, and on the host, for changes that did not come to their end: what was verified is "
        "finished, everything else is undone, and the original runs as before. What somebody else began is undone from "
        "an hour later on. \"fix\", \"rollback\" and \"finish\" do "
        "so by themselves first. With --yes the exit code is 0 where nothing is open any more and 6 otherwise; without "
        "it nothing is changed, and it is 0 where nothing is open.",
        oneHostSpecs(), specs, runRecover};
}

} // namespace Hull
