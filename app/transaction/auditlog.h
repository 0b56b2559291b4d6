// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/worker.h"
#include "models/domain/auditentry.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Hull {

/*!
 * The journal for somebody who only reads it: every change of this account from this machine, with its steps. It is
 * read in another thread, and nothing is made where there is none.
 */
class AuditLog : public QObject
{
    Q_OBJECT

public:
    explicit AuditLog(QString stateDirectory, QObject* parent = nullptr);
    ~AuditLog() override; //!< waits until a reading that is under way is over

    //! Reads it anew; changed() follows, later from the event loop. During a reading: once more after it.
    void refresh();
    void follow(); //!< refresh(), but only where somebody has wanted to see it before

    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    [[nodiscard]] const std::vector<AuditEntry>& entries() const { return m_entries; } //!< oldest first
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; } //!< why there are none

Q_SIGNALS:
    void changed(); //!< it was read, whatever came of it

private:
    void take(Result<std::vector<AuditEntry>> read);

    const QString m_stateDirectory;
    std::vector<AuditEntry> m_entries;
    std::optional<Error> m_error;
    bool m_wasRead = false;
    bool m_isReading = false;
    bool m_isOutdated = false; //!< by something that came during the reading
    Worker m_worker; //!< the last member: its work is over before the others go
};

//! Every change of the journal in that folder; none where there is no journal. FileUnreadable, FileUnwritable,
//! Unsupported. Waits for the disk.
[[nodiscard]] Result<std::vector<AuditEntry>> readAuditEntries(const QString& stateDirectory);

} // namespace Hull
