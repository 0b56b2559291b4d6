// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/journal/transactionlock.h"
#include "models/domain/transaction.h"

#include <memory>

namespace Hull {

class Database;

//! A step of a transaction that was about to be taken.
struct JournalStep
{
    QDateTime time; //!< UTC
    QString step; //!< "stop", see stepName()

    friend bool operator==(const JournalStep&, const JournalStep&) = default;
};

/*!
 * What was ever changed on a host, by whom and when, and how far it came: journal.sqlite in the state folder. It holds
 * no secret; folder and files are for their owner alone. What a call has written is on the disk when it returns.
 * Several programs may use it side by side. An object belongs to one thread.
 *
 * Errors are FileUnwritable, FileUnreadable (damaged) and Unsupported (written by a newer program).
 */
class Journal
{
public:
    //! Opens it, and makes folder and file where they are missing.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString& stateDirectory);
    //! To look at only: nothing is made, and where there is no journal there are no transactions.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> openReadOnly(const QString& stateDirectory);
    ~Journal();

    //! Says that this process takes care of the transaction; nothing where another one does. Before add().
    [[nodiscard]] Result<std::optional<TransactionLock>> lock(const QString& transaction) const;

    [[nodiscard]] std::optional<Error> add(const TransactionRecord& record);
    //! Writes what may change in the course of a transaction, and with it the step that is about to be taken, if any.
    [[nodiscard]] std::optional<Error> update(const TransactionRecord& record, const QString& step = {});

    //! Says that what an earlier change kept under that id is not there any more; an empty id is nothing.
    [[nodiscard]] std::optional<Error> forgetKept(const HostId& host, const ContainerId& kept);

    [[nodiscard]] Result<std::vector<TransactionRecord>> transactions() const; //!< all, oldest first
    [[nodiscard]] Result<std::optional<TransactionRecord>> transaction(const QString& id) const;
    [[nodiscard]] Result<std::vector<JournalStep>> steps(const QString& transaction) const;

private:
    explicit Journal(QString directory);

    [[nodiscard]] Result<std::vector<TransactionRecord>> select(const QString& where, const QVariantList& values) const;

    QString m_directory;
    std::unique_ptr<Database> m_database; //!< null: there is none to read
};

//! A new transaction's id.
[[nodiscard]] QString newTransactionId();

//! "anna@laptop", of the account that runs this program.
[[nodiscard]] QString currentUser();

} // namespace Hull
