// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/hostreader.h"
#include "app/transaction/recovery.h"
#include "app/transaction/transactionfacts.h"
#include "app/transaction/transactionrun.h"

namespace Hull {

//! What the commands that change a host have in common on the command line.
struct ChangeArguments
{
    ScanOptions host;
    QStringList containers; //!< as they were named
    TransactionOptions transaction;
    bool asJson = false;
    bool agreed = false; //!< --yes
};

//! How many containers a command names.
enum class Named { None, One, Several };

//! The options of one such command; the error is a usage error. Options that the command does not know are not there.
[[nodiscard]] Result<ChangeArguments> changeArgumentsFrom(const ParsedArguments& arguments, Named named);

//! The containers that the command line names, each once; a usage error where there is none.
[[nodiscard]] Result<QStringList> severalContainers(const ParsedArguments& arguments);

[[nodiscard]] std::vector<OptionSpec> changeSpecs(); //!< --yes, --timeout
[[nodiscard]] OptionSpec outcomeFormatSpec();

//! The folder of the journal: --state-dir, else the user's.
[[nodiscard]] QString stateDirectoryFrom(const ParsedArguments& arguments);

//! What went wrong before anything was touched, and how the command then ends.
struct ChangeProblem
{
    ExitCode code = ExitCode::Failure;
    QString text; //!< empty: it was told already
};

//! Says why nothing was touched; the exit code for it.
[[nodiscard]] ExitCode fail(Console& console, const Error& error);

/*!
 * The one host of a command that changes something, read, and the journal. What was interrupted on that host, by this
 * account on this machine, is finished or undone first.
 */
class ChangeContext
{
public:
    ChangeContext(const ParsedArguments& arguments, ChangeArguments options, Console& console);

    //! Journal and host; nothing is changed yet.
    [[nodiscard]] std::optional<ChangeProblem> open();
    //! Ends what was interrupted, as far as nobody else takes care of it. What is still open afterwards is Pending.
    [[nodiscard]] Result<std::vector<TransactionOutcome>> recover();
    //! Both, and reads the host again after a change; what was recovered is told on standard error alone.
    [[nodiscard]] std::optional<ChangeProblem> openAndRecover();

    [[nodiscard]] std::optional<ChangeProblem> readAgain(); //!< the host, after a change
    //! Judges by the policy of the configuration folder from now on: what is waived is not put right unasked. Only who
    //! plans something needs it, so that a mistake in it keeps nobody from going back.
    [[nodiscard]] std::optional<ChangeProblem> heedPolicy();

    //! Carries it out to its end; a signal takes it back where it still can be.
    [[nodiscard]] TransactionOutcome run(TakenTransaction transaction, const PlannedRecreation* planned);
    //! Whether it may begin: what is on the host now of what the record is about.
    [[nodiscard]] Result<TransactionFacts> facts(const TransactionRecord& record);
    //! Prints it and says how the command ends.
    [[nodiscard]] ExitCode tell(const TransactionOutcome& outcome);
    //! The same of several containers, in their order: the last one says how it ends.
    [[nodiscard]] ExitCode tell(const std::vector<TransactionOutcome>& outcomes);
    //! Nothing was touched, and why.
    [[nodiscard]] TransactionOutcome refusal(TransactionRecord record, const Message& reason) const;
    [[nodiscard]] ExitCode refuse(TransactionRecord record, const Message& reason);

    [[nodiscard]] HostSession& session() { return *m_session; }
    [[nodiscard]] Journal& journal() { return *m_journal; }
    [[nodiscard]] Interrupt& interrupt() { return *m_interrupt; }
    [[nodiscard]] const ChangeArguments& options() const { return m_options; }

private:
    const QString m_configDirectory;
    const QString m_stateDirectory;
    const ChangeArguments m_options;
    Console& m_console;
    std::unique_ptr<Journal> m_journal;
    std::optional<Interrupt> m_interrupt;
    std::optional<HostReader> m_reader;
    HostSession* m_session = nullptr;
};

} // namespace Hull
