// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/scancomparison.h"

#include "app/history/historystore.h"
#include "app/history/scanfile.h"
#include "app/history/scanreader.h"
#include "app/report/scanjson.h"

#include <array>
#include <vector>

namespace Hull {

namespace {

//! Those of the history, at once, so that they share what is equal in them.
Result<std::vector<RecordedScan>> keptScans(const std::vector<qint64>& ids, const QString& stateDirectory)
{
    const Result<std::unique_ptr<HistoryStore>> history = HistoryStore::openReadOnly(stateDirectory);
    return history ? (*history)->scans(ids) : Result<std::vector<RecordedScan>>(history.error());
}

Result<RecordedScan> otherScan(const ScanSource& source, const ScanReport* live)
{
    if (source.kind == ScanSource::Kind::File) {
        return loadScanFile(source.path);
    }
    return live ? recordedScan(*live)
                : Result<RecordedScan>(Error{.kind = Error::Kind::FileUnreadable,
                    .message = {QT_TRANSLATE_NOOP("Hull", "No host was read that it could be compared with."), {}}});
}

} // namespace

Result<RecordedScan> recordedScan(const ScanReport& report)
{
    return readScan(snapshotJson(report));
}

Result<DifferenceReport> compareScans(
    const ScanSource& before, const ScanSource& after, const QString& stateDirectory, const ScanReport* live)
{
    const std::array<const ScanSource*, 2> sources{&before, &after};
    std::array<RecordedScan, 2> scans;
    std::vector<qint64> ids;
    for (const ScanSource* source : sources) {
        if (source->kind == ScanSource::Kind::Kept) {
            ids.push_back(source->id);
        }
    }
    std::vector<RecordedScan> kept;
    if (!ids.empty()) {
        Result<std::vector<RecordedScan>> read = keptScans(ids, stateDirectory);
        if (!read) {
            return read.error();
        }
        kept = std::move(*read);
    }
    size_t next = 0;
    for (size_t i = 0; i < sources.size(); ++i) {
        if (sources[i]->kind == ScanSource::Kind::Kept) {
            scans[i] = std::move(kept[next++]);
            continue;
        }
        Result<RecordedScan> read = otherScan(*sources[i], live);
        if (!read) {
            return read.error();
        }
        scans[i] = std::move(*read);
    }
    return DifferenceReport{
        ComparedScan(before.name, scans[0]), ComparedScan(after.name, scans[1]), differenceBetween(scans[0], scans[1])};
}

} // namespace Hull
