// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/base/worker.h"
#include "app/journal/journal.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace Hull {

/*!
 * The journal of a state folder in a thread of its own, for a thread that must not wait for the disk, nor for another
 * program that is writing. What is asked for is done in that order, so who reads sees all that was written before.
 *
 * Belongs to the thread it is made in: handlers run there, from its event loop, unless their context died meanwhile.
 * Errors are the journal's.
 */
class JournalThread
{
public:
    explicit JournalThread(QString stateDirectory); //!< the folder is made with the first write
    ~JournalThread(); //!< waits until all that was asked for is done; no handler runs any more
    JournalThread(const JournalThread&) = delete;
    JournalThread& operator=(const JournalThread&) = delete;

    //! Opens the journal to write, where it is not yet, and has work done with it, in its thread: work touches nothing
    //! that others use. What work holds is let go there when it is done.
    template <typename T>
    void write(std::function<Result<T>(Journal&)> work, const QObject* context, Handler<T> handler)
    {
        start<T>([this, work = std::move(work)] { return written<T>(work); }, context, std::move(handler));
    }

    //! Every transaction, oldest first. Nothing is made: where there is no journal there are none.
    void read(const QObject* context, Handler<std::vector<TransactionRecord>> handler);

private:
    template <typename T>
    void start(std::function<Result<T>()> work, const QObject* context, Handler<T> handler)
    {
        // The handler only passes through the other thread: what it holds belongs to this one.
        m_worker.start([work = std::move(work), receiver = QPointer<const QObject>(context),
                           handler = std::move(handler)]() mutable -> Worker::Conclusion {
            auto result = std::make_shared<Result<T>>(work());
            return [result = std::move(result), receiver = std::move(receiver), handler = std::move(handler)] {
                if (receiver) {
                    handler(std::move(*result));
                }
            };
        });
    }

    template <typename T>
    [[nodiscard]] Result<T> written(const std::function<Result<T>(Journal&)>& work)
    {
        const std::optional<Error> error = openToWrite();
        return error ? Result<T>(*error) : work(*m_journal);
    }

    [[nodiscard]] std::optional<Error> openToWrite();
    [[nodiscard]] Result<std::vector<TransactionRecord>> allTransactions();

    const QString m_stateDirectory;
    std::unique_ptr<Journal> m_journal; //!< of the worker's thread; null: it was not written to yet
    Worker m_worker; //!< the last member: its end waits for what uses the others
};

} // namespace Hull
