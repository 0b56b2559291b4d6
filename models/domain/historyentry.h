// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QDateTime>
#include <QStringList>

namespace Hull {

//! A scan of the history, as a list shows it.
struct HistoryEntry
{
    qint64 id = 0; //!< from 1, never given twice
    QDateTime kept; //!< when it came into the history, UTC
    bool wasImported = false; //!< from a file; else it was scanned here
    bool isDemo = false; //!< of simulated hosts
    QDateTime started; //!< of the scan, UTC
    QDateTime finished;
    QString profile;
    QStringList hosts; //!< names, in the scan's order
    int incompleteHosts = 0; //!< partial or unreachable
    int containers = 0;
    SeverityCounts open;
    int waived = 0;
    qint64 size = 0; //!< of its JSON, bytes
};

//! How much of the history is kept; what is beyond goes when the next scan is kept.
struct HistoryRetention
{
    int scans = 10'000; //!< the latest; 0: any number
    int days = 0; //!< since they were kept; 0: of any age

    friend bool operator==(const HistoryRetention&, const HistoryRetention&) = default;
};

} // namespace Hull
