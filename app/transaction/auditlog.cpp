// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/auditlog.h"

#include "app/journal/journal.h"

#include <QFileInfo>
#include <QtGlobal>

#include <cerrno>

namespace Hull {

namespace {

//! A folder that cannot be entered looks as if there were no journal in it, and "nothing was changed" would be a lie.
std::optional<Error> folderError(const QString& path)
{
    const QFileInfo folder(path);
    if (!folder.exists() || (folder.isDir() && folder.isExecutable())) {
        return std::nullopt;
    }
    return Error{.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The folder %1 cannot be opened: %2."),
            {path, qt_error_string(folder.isDir() ? EACCES : ENOTDIR)}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Check its owner and permissions, or name another folder with --state-dir."),
            {}}};
}

} // namespace

Result<std::vector<AuditEntry>> readAuditEntries(const QString& stateDirectory)
{
    if (const std::optional<Error> error = folderError(stateDirectory)) {
        return *error;
    }
    const Result<std::unique_ptr<Journal>> journal = Journal::openReadOnly(stateDirectory);
    if (!journal) {
        return journal.error();
    }
    const Result<std::vector<TransactionRecord>> records = (*journal)->transactions();
    if (!records) {
        return records.error();
    }
    std::vector<AuditEntry> entries;
    entries.reserve(records->size());
    for (const TransactionRecord& record : *records) {
        const Result<std::vector<JournalStep>> steps = (*journal)->steps(record.id);
        if (!steps) {
            return steps.error();
        }
        AuditEntry entry{record, {}};
        for (const JournalStep& step : *steps) {
            entry.steps.push_back({step.time, step.step});
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

AuditLog::AuditLog(QString stateDirectory, QObject* parent)
    : QObject(parent)
    , m_stateDirectory(std::move(stateDirectory))
{ }

AuditLog::~AuditLog() = default;

void AuditLog::follow()
{
    if (m_wasRead || m_isReading) {
        refresh();
    }
}

void AuditLog::refresh()
{
    if (m_isReading) {
        m_isOutdated = true;
        return;
    }
    m_isReading = true;
    m_worker.start([this, directory = m_stateDirectory]() -> Worker::Conclusion {
        // Shared: a conclusion has to be copied, and what it carries may be long.
        auto read = std::make_shared<Result<std::vector<AuditEntry>>>(readAuditEntries(directory));
        return [this, read] {
            take(std::move(*read));
        };
    });
}

void AuditLog::take(Result<std::vector<AuditEntry>> read)
{
    m_isReading = false;
    m_wasRead = true;
    m_error = read ? std::nullopt : std::optional<Error>(read.error());
    m_entries = read ? std::move(*read) : std::vector<AuditEntry>();
    if (std::exchange(m_isOutdated, false)) {
        refresh();
    }
    Q_EMIT changed();
}

} // namespace Hull
