// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/savedscan.h"

#include "app/cli/scanids.h"
#include "app/history/scanreader.h"
#include "app/history/snapshotfile.h"

#include <QFile>
#include <QFileInfo>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What is said of "it" says which file that is.
Error of(const QString& path, Error error)
{
    error.message = {QT_TRANSLATE_NOOP("Hull", "%1: %2"), {path, error.message.english()}};
    return error;
}

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

bool isSavedScan(const QString& path)
{
    constexpr qint64 looked = 4096; // bytes; a scan's JSON begins with its schema
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray begin = file.read(looked).trimmed();
    return begin.startsWith("hullwright.snapshot/") || (begin.startsWith('{') && begin.contains("\"hullwright.scan/"));
}

Result<RecordedScan> loadScanFile(const QString& path)
{
    const Result<QByteArray> json = readSnapshotFile(path);
    if (!json) {
        return json.error();
    }
    Result<RecordedScan> scan = readScan(*json);
    return scan ? std::move(scan) : Result<RecordedScan>(of(path, scan.error()));
}

Result<RecordedScan> loadSavedScan(const QString& name, const QString& stateDirectory)
{
    return namesKeptScan(name) ? loadKeptScan(name, stateDirectory) : loadScanFile(name);
}

} // namespace Hull
