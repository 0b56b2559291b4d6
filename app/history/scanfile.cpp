// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/scanfile.h"

#include "app/history/scanreader.h"
#include "app/history/snapshotfile.h"

#include <QFile>
#include <QFileInfo>

namespace Hull {

namespace {

//! What is said of "it" says which file that is.
Error of(const QString& path, Error error)
{
    error.message = {QT_TRANSLATE_NOOP("Hull", "%1: %2"), {path, error.message.english()}};
    return error;
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

} // namespace Hull
