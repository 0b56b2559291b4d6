// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journalthread.h"

namespace Hull {

JournalThread::JournalThread(QString stateDirectory)
    : m_stateDirectory(std::move(stateDirectory))
{ }

JournalThread::~JournalThread()
{
    m_worker.start([this]() -> Worker::Conclusion {
        m_journal.reset(); // a database is closed in the thread that opened it
        return {};
    });
}

void JournalThread::read(const QObject* context, Handler<std::vector<TransactionRecord>> handler)
{
    start<std::vector<TransactionRecord>>([this] { return allTransactions(); }, context, std::move(handler));
}

std::optional<Error> JournalThread::openToWrite()
{
    if (m_journal) {
        return std::nullopt;
    }
    Result<std::unique_ptr<Journal>> opened = Journal::open(m_stateDirectory);
    if (!opened) {
        return opened.error();
    }
    m_journal = std::move(*opened);
    return std::nullopt;
}

Result<std::vector<TransactionRecord>> JournalThread::allTransactions()
{
    if (m_journal) {
        return m_journal->transactions();
    }
    // Not kept: there may be none yet, and another program may make one.
    const Result<std::unique_ptr<Journal>> opened = Journal::openReadOnly(m_stateDirectory);
    return opened ? (*opened)->transactions() : Result<std::vector<TransactionRecord>>(opened.error());
}

} // namespace Hull
