// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/scanlibrary.h"

#include "app/history/historystore.h"
#include "app/report/scanjson.h"

#include <QPointer>

namespace Hull {

namespace {

using Entries = Result<std::vector<HistoryEntry>>;

Entries readEntries(const QString& stateDirectory)
{
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::openReadOnly(stateDirectory);
    return history ? (*history)->entries() : Entries(history.error());
}

} // namespace

Result<qint64> keepScan(const ScanReport& scan, const QString& stateDirectory)
{
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::open(stateDirectory);
    return history ? (*history)->keep(snapshotJson(scan), HistoryStore::Origin::Scan) : Result<qint64>(history.error());
}

ScanLibrary::ScanLibrary(QString stateDirectory, QObject* parent)
    : QObject(parent)
    , m_stateDirectory(std::move(stateDirectory))
{ }

ScanLibrary::~ScanLibrary() = default;

void ScanLibrary::refresh()
{
    m_worker.start([this, directory = m_stateDirectory]() -> Worker::Conclusion {
        // Shared: a conclusion has to be copied, and what it carries may be long.
        return [this, read = std::make_shared<Entries>(readEntries(directory))] {
            take(*read);
        };
    });
}

void ScanLibrary::keep(std::shared_ptr<const ScanReport> scan, const QObject* context, Handler<qint64> done)
{
    m_worker.start([this, directory = m_stateDirectory, scan = std::move(scan), done = std::move(done),
                       context = QPointer<const QObject>(context)]() -> Worker::Conclusion {
        const Result<qint64> id = keepScan(*scan, directory);
        return [this, id, context, done, read = std::make_shared<Entries>(readEntries(directory))] {
            take(*read);
            if (context) {
                done(id);
            }
        };
    });
}

void ScanLibrary::take(const Result<std::vector<HistoryEntry>>& read)
{
    m_wasRead = true;
    m_error = read ? std::nullopt : std::optional<Error>(read.error());
    m_entries = read ? *read : std::vector<HistoryEntry>();
    Q_EMIT changed();
}

} // namespace Hull
