// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecontext.h"

#include "app/cli/fixoptions.h"
#include "app/cli/onehost.h"
#include "app/cli/policyoption.h"
#include "app/journal/statefolder.h"
#include "app/report/outcomereport.h"
#include "app/transaction/factreader.h"
#include "app/transaction/rulejudge.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Kind = TransactionOutcome::Kind;

ExitCode codeFor(const TransactionOutcome& outcome)
{
    switch (outcome.kind) {
    case Kind::Applied:
    case Kind::Nothing:
        return ExitCode::Success;
    case Kind::RolledBack:
        return outcome.hasEnded ? ExitCode::LeftForRecovery : ExitCode::RolledBack; // it does not run again
    case Kind::Refused:
        return ExitCode::Refused;
    case Kind::Pending:
        break;
    }
    return ExitCode::LeftForRecovery;
}

} // namespace

Result<QStringList> severalContainers(const ParsedArguments& arguments)
{
    if (arguments.operands.isEmpty()) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "No container is named: give its name, or its id."), {});
    }
    QStringList names = arguments.operands;
    names.removeDuplicates();
    return names;
}

Result<ChangeArguments> changeArgumentsFrom(const ParsedArguments& arguments, Named named)
{
    ChangeArguments options;
    const QString format = arguments.value("format"_L1, u"text"_s);
    if (format != "text"_L1 && format != "json"_L1) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "There is no format %1. An outcome is written as text or json."), {format});
    }
    options.asJson = format == "json"_L1;
    options.agreed = arguments.has("yes"_L1);
    ParsedArguments ofHost = arguments;
    std::erase_if(ofHost.options, [](const ParsedOption& option) { return option.name == "format"_L1; });
    const Result<ScanOptions> host = scanOptionsFrom(ofHost);
    if (!host) {
        return host.error();
    }
    options.host = *host;
    std::optional<int> probation;
    std::optional<Error> wrong = takeSeconds(arguments, "probation"_L1, 0, probation);
    if (!wrong) {
        wrong = takeSeconds(arguments, "stop-timeout"_L1, 1, options.transaction.stopTimeout);
    }
    if (wrong) {
        return *wrong;
    }
    if (probation) {
        options.transaction.probation = std::chrono::seconds(*probation);
    }
    if (named == Named::One && arguments.operands.size() != 1) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "One container is changed at a time: name it, or give its id."), {});
    }
    if (named != Named::None) {
        const Result<QStringList> names = severalContainers(arguments);
        if (!names) {
            return names.error();
        }
        options.containers = *names;
    }
    return options;
}

std::vector<OptionSpec> changeSpecs()
{
    return {{0, "yes"_L1, nullptr, "Agree to the change. Without it nothing is touched."},
        {0, "timeout"_L1, "SECONDS", "How long reading the host may take; default 60."}};
}

OptionSpec outcomeFormatSpec()
{
    return {0, "format"_L1, "FORMAT", "text (default) or json, that is hullwright.outcome/1."};
}

QString stateDirectoryFrom(const ParsedArguments& arguments)
{
    return arguments.value("state-dir"_L1, defaultStateDirectory(QProcessEnvironment::systemEnvironment()));
}

ExitCode fail(Console& console, const Error& error)
{
    console.error(Console::sentence(error));
    return error.kind == Error::Kind::Cancelled ? ExitCode::Interrupted : ExitCode::Failure;
}

ChangeContext::ChangeContext(const ParsedArguments& arguments, ChangeArguments options, Console& console)
    : m_configDirectory(configDirectoryFrom(arguments))
    , m_stateDirectory(stateDirectoryFrom(arguments))
    , m_options(std::move(options))
    , m_console(console)
{ }

std::optional<ChangeProblem> ChangeContext::open()
{
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_stateDirectory);
    if (!journal) {
        return ChangeProblem{ExitCode::Failure, Console::sentence(journal.error())};
    }
    m_journal = std::move(*journal);
    m_reader.emplace(m_options.host, m_configDirectory, m_interrupt, m_console);
    const bool wasReadToTheEnd = m_reader->read();
    if (!wasReadToTheEnd || m_interrupt->wasRequested()) {
        return ChangeProblem{ExitCode::Interrupted, u"Interrupted. Nothing was changed."_s};
    }
    const Result<HostSession*> session = hostOf(m_reader->fleet());
    if (!session) {
        return ChangeProblem{ExitCode::Failure, Console::sentence(session.error())};
    }
    m_session = *session;
    return std::nullopt;
}

std::optional<ChangeProblem> ChangeContext::heedPolicy()
{
    const std::optional<Policy> policy = loadPolicy({}, m_configDirectory, Profile::Core, m_console);
    if (!policy) {
        return ChangeProblem{ExitCode::Failure, {}};
    }
    m_reader->fleet().setPolicy(*policy);
    return std::nullopt;
}

std::optional<ChangeProblem> ChangeContext::readAgain()
{
    if (!m_reader->read() || m_interrupt->wasRequested()) {
        return ChangeProblem{ExitCode::Interrupted, u"Interrupted."_s};
    }
    if (m_session->isStale() || !wasRead(m_session->assessment())) {
        return ChangeProblem{ExitCode::Failure, Console::sentence(m_session->error().value_or(Error()))};
    }
    return std::nullopt;
}

Result<std::vector<TransactionOutcome>> ChangeContext::recover()
{
    const Result<std::vector<TransactionRecord>> open = openTransactions(*m_journal, m_session->host().id());
    if (!open) {
        return open.error();
    }
    std::vector<TransactionOutcome> outcomes;
    for (const TransactionRecord& record : *open) {
        Result<std::optional<TakenTransaction>> taken = takeOver(*m_journal, record);
        if (!taken) {
            return taken.error();
        }
        if (*taken) {
            outcomes.push_back(run(std::move(**taken), nullptr));
            continue;
        }
        const Result<std::optional<TransactionRecord>> now = m_journal->transaction(record.id);
        if (now && *now && (*now)->isOpen()) {
            outcomes.push_back(pendingOutcome(**now, carriedOutElsewhere()));
        }
    }
    return outcomes;
}

std::optional<ChangeProblem> ChangeContext::openAndRecover()
{
    if (std::optional<ChangeProblem> problem = open()) {
        return problem;
    }
    const Result<std::vector<TransactionOutcome>> outcomes = recover();
    if (!outcomes) {
        return ChangeProblem{ExitCode::Failure, Console::sentence(outcomes.error())};
    }
    for (const TransactionOutcome& outcome : *outcomes) {
        const QString text = outcome.kind == Kind::Pending
            ? u"A change of %1 is under way, or could not be ended: %2"_s.arg(
                outcome.record.name, outcome.reason.english())
            : u"An interrupted change of %1 was ended first: %2."_s.arg(
                outcome.record.name, outcomeKindName(outcome.kind));
        m_console.note(text);
    }
    return outcomes->empty() ? std::nullopt : readAgain();
}

Result<TransactionFacts> ChangeContext::facts(const TransactionRecord& record)
{
    const std::unique_ptr<EngineActions> actions = m_session->actions();
    return awaitAnswer<TransactionFacts>(
        *m_interrupt, [&](const QObject* context, const Handler<TransactionFacts>& handler) {
            readFacts(*actions, record, context, handler);
        });
}

TransactionOutcome ChangeContext::run(TakenTransaction transaction, const PlannedRecreation* planned)
{
    QEventLoop loop;
    TransactionOutcome outcome;
    TransactionRun run(m_session->actions(), writeInPlace(*m_journal, std::move(transaction.lock)),
        std::move(transaction.record), m_options.transaction);
    if (planned) {
        run.setPlan(*planned);
        run.setJudge(
            [this](const ContainerId& id, const QObject* context, const Handler<TransactionRun::Findings>& handler) {
                judgeContainer(*m_session, id, context, handler);
            });
    }
    QObject::connect(&run, &TransactionRun::stepBegun, &loop, [this](const QString& step) { m_console.detail(step); });
    QObject::connect(&run, &TransactionRun::finished, &loop, [&](const TransactionOutcome& reached) {
        outcome = reached;
        loop.quit();
    });
    QObject::connect(&*m_interrupt, &Interrupt::requested, &run, &TransactionRun::cancel);
    run.start();
    loop.exec();
    return outcome;
}

ExitCode ChangeContext::tell(const TransactionOutcome& outcome)
{
    const QByteArray text =
        m_options.asJson ? outcomeJson(outcome, m_console.jsonLayout()) : outcomeText(outcome, m_console.tableLayout());
    static_cast<void>(m_console.writeData(text)); // what was done stays done: the exit code tells
    return codeFor(outcome);
}

ExitCode ChangeContext::tell(const std::vector<TransactionOutcome>& outcomes)
{
    QByteArray text;
    if (m_options.asJson) {
        text = outcomesJson(outcomes, m_console.jsonLayout());
    } else {
        for (const TransactionOutcome& outcome : outcomes) {
            text += outcomeText(outcome, m_console.tableLayout());
        }
    }
    static_cast<void>(m_console.writeData(text));
    return outcomes.empty() ? ExitCode::Success : codeFor(outcomes.back());
}

TransactionOutcome ChangeContext::refusal(TransactionRecord record, const Message& reason) const
{
    TransactionOutcome outcome;
    outcome.kind = Kind::Refused;
    outcome.record = std::move(record);
    outcome.record.host = m_session->host().id();
    outcome.reason = reason;
    return outcome;
}

ExitCode ChangeContext::refuse(TransactionRecord record, const Message& reason)
{
    return tell(refusal(std::move(record), reason));
}

} // namespace Hull
