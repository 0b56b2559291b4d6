// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/base/worker.h"
#include "app/report/scanreport.h"
#include "models/domain/historyentry.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Hull {

/*!
 * The history for a window: which scans were kept, and keeping one more. Read and written in another thread; nothing is
 * made where there is no history before a scan is kept.
 */
class ScanLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ScanLibrary(QString stateDirectory, QObject* parent = nullptr);
    ~ScanLibrary() override; //!< waits for a scan that is being kept

    void refresh(); //!< reads which there are; changed() follows, later from the event loop

    [[nodiscard]] const QString& stateDirectory() const { return m_stateDirectory; }
    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    [[nodiscard]] const std::vector<HistoryEntry>& entries() const { return m_entries; } //!< in the order of keeping
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; } //!< why there are none

    //! Keeps the scan; done gets its number, after changed(). HistoryStore::keep()'s errors.
    void keep(std::shared_ptr<const ScanReport> scan, const QObject* context, Handler<qint64> done);

Q_SIGNALS:
    void changed(); //!< it was read, whatever came of it

private:
    void take(const Result<std::vector<HistoryEntry>>& read);

    const QString m_stateDirectory;
    std::vector<HistoryEntry> m_entries;
    std::optional<Error> m_error;
    bool m_wasRead = false;
    Worker m_worker; //!< the last member: its work is over before the others go
};

//! Keeps a scan in the history; its number. HistoryStore::keep()'s errors. Waits for the disk.
[[nodiscard]] Result<qint64> keepScan(const ScanReport& scan, const QString& stateDirectory);

} // namespace Hull
