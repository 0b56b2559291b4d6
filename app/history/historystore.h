// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/historyentry.h"
#include "models/domain/recordedscan.h"

#include <memory>

namespace Hull {

class Database;

/*!
 * The scans that were kept: history.sqlite in the state folder, for its owner alone. What recurs in them is there once.
 * It holds what snapshotJson() says, so no value of the environment. What a call has written is on the disk when it
 * returns, whole or not at all. Several programs may use it side by side. An object belongs to one thread.
 *
 * Errors are FileUnwritable, FileUnreadable (damaged, or there is no such scan) and Unsupported (written by a newer
 * program). A file that is no use is left as it is.
 */
class HistoryStore
{
public:
    enum class Origin { Scan, Import };

    //! Opens it, and makes folder and file where they are missing.
    [[nodiscard]] static Result<std::unique_ptr<HistoryStore>> open(const QString& stateDirectory);
    //! To look at only: nothing is made, and where there is no history there are no scans.
    [[nodiscard]] static Result<std::unique_ptr<HistoryStore>> openReadOnly(const QString& stateDirectory);
    ~HistoryStore();

    //! Keeps the scan, and lets go of those that the retention does not cover any more; the new one's id. Also
    //! readScan()'s errors.
    [[nodiscard]] Result<qint64> keep(const QByteArray& scanJson, Origin origin);
    //! The scan with this very JSON; 0 where there is none.
    [[nodiscard]] Result<qint64> find(const QByteArray& scanJson) const;

    [[nodiscard]] Result<std::vector<HistoryEntry>> entries() const; //!< in the order in which they were kept
    [[nodiscard]] Result<QByteArray> json(qint64 id) const; //!< byte for byte as it was given
    //! Several scans, which share the containers that are equal in them.
    [[nodiscard]] Result<std::vector<RecordedScan>> scans(const std::vector<qint64>& ids) const;

    [[nodiscard]] std::optional<Error> remove(const std::vector<qint64>& ids); //!< all of them, or none

    [[nodiscard]] Result<HistoryRetention> retention() const;
    [[nodiscard]] std::optional<Error> setRetention(const HistoryRetention& retention);

private:
    explicit HistoryStore(QString path);

    struct Frame;
    [[nodiscard]] Result<Frame> frame(qint64 id) const;
    [[nodiscard]] Result<std::vector<qint64>> selectIds(const QString& where, const QVariantList& values) const;
    [[nodiscard]] std::optional<Error> drop(const std::vector<qint64>& ids);
    [[nodiscard]] std::optional<Error> dropWhatIsBeyond(qint64 newest);

    const QString m_path;
    std::unique_ptr<Database> m_database; //!< null: there is none to read
};

} // namespace Hull
