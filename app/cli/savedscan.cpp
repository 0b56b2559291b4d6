// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/savedscan.h"

#include "app/cli/scanids.h"
#include "app/history/scanfile.h"

namespace Hull {

namespace {

Result<RecordedScan> loadKeptScan(const QString& name, const QString& stateDirectory)
{
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::openReadOnly(stateDirectory);
    if (!history) {
        return history.error();
    }
    const Result<qint64> id = scanIdFrom(name, **history);
    if (!id) {
        return id.error();
    }
    Result<std::vector<RecordedScan>> scans = (*history)->scans({*id});
    return scans ? Result<RecordedScan>(std::move(scans->front())) : Result<RecordedScan>(scans.error());
}

} // namespace

Result<RecordedScan> loadSavedScan(const QString& name, const QString& stateDirectory)
{
    return namesKeptScan(name) ? loadKeptScan(name, stateDirectory) : loadScanFile(name);
}

} // namespace Hull
