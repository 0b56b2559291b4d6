// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportrun.h"

#include "app/report/filechecksums.h"
#include "app/report/outputfile.h"

#include <optional>

namespace Hull {

//! What the worker's thread has of a run; nobody else touches it meanwhile.
struct ReportRun::Work
{
    std::shared_ptr<const ScanReport> scan;
    std::shared_ptr<std::atomic<bool>> isCancelled;
    ReportLook look;
    std::vector<ReportFile> files;
    ReportWriter writer{*scan};
    std::vector<std::optional<QByteArray>> made; //!< none: a problem tells why
    ReportOutcome outcome;

    void make(const ReportFile& file);
    void write();
    void addProblem(const QString& path, const Message& message, const Message& cause, const Message& remedy);
};

void ReportRun::Work::addProblem(
    const QString& path, const Message& message, const Message& cause, const Message& remedy)
{
    outcome.problems.push_back(
        {path, {.kind = Error::Kind::FileUnwritable, .message = message, .cause = cause, .remedy = remedy}});
}

void ReportRun::Work::make(const ReportFile& file)
{
    if (*isCancelled) {
        return;
    }
    look.form = file.form;
    Result<QByteArray> bytes = writer.bytes(file.format, look, [cancelled = isCancelled] { return cancelled->load(); });
    if (bytes) {
        made.emplace_back(std::move(*bytes));
    } else {
        made.emplace_back();
        outcome.problems.push_back({file.path, bytes.error()});
    }
}

void ReportRun::Work::write()
{
    if (*isCancelled) {
        outcome = {};
        outcome.isCancelled = true;
        return;
    }
    outcome.id = writer.audit().id;
    FileChecksums checksums;
    for (size_t i = 0; i < made.size(); ++i) {
        const QString& path = files[i].path;
        if (!made[i]) {
            continue;
        }
        if (isWrittenInPlace(path)) { // a pipe may wait for its reader for ever
            addProblem(path, {QT_TRANSLATE_NOOP("Hull", "There is a device or a pipe of that name."), {}}, {},
                {QT_TRANSLATE_NOOP("Hull", "Choose another name."), {}});
            continue;
        }
        const QString problem = writeOutputFile(path, *made[i]);
        if (problem.isEmpty()) {
            checksums.add(path, *made[i]);
            outcome.written.append(path);
        } else {
            addProblem(path, {QT_TRANSLATE_NOOP("Hull", "It could not be written."), {}},
                {QT_TRANSLATE_NOOP("Hull", "The system says: %1"), {problem}},
                {QT_TRANSLATE_NOOP(
                     "Hull", "Whatever was there before is as it was. Choose another folder, or make room."),
                    {}});
        }
    }
    for (const QString& problem : checksums.write()) {
        addProblem({}, {QT_TRANSLATE_NOOP("Hull", "%1"), {problem}}, {}, {});
    }
}

ReportRun::ReportRun(QObject* parent)
    : QObject(parent)
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{ }

ReportRun::~ReportRun()
{
    *m_isCancelled = true;
}

void ReportRun::start(
    std::shared_ptr<const ScanReport> scan, const ReportLook& look, const std::vector<ReportFile>& files)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    const auto work = std::make_shared<Work>(
        Work{.scan = std::move(scan), .isCancelled = m_isCancelled, .look = look, .files = files});
    const auto all = static_cast<int>(files.size());
    Q_EMIT progressed(0, all, files.front().path);
    for (size_t i = 0; i < files.size(); ++i) {
        m_worker.start([this, work, i, all]() -> Worker::Conclusion {
            work->make(work->files[i]);
            const QString next = i + 1 < work->files.size() ? work->files[i + 1].path : QString();
            return [this, i, all, next] {
                Q_EMIT progressed(static_cast<int>(i) + 1, all, next);
            };
        });
    }
    m_worker.start([this, work]() -> Worker::Conclusion {
        work->write();
        return [this, outcome = work->outcome] {
            m_isRunning = false;
            Q_EMIT finished(outcome);
        };
    });
}

void ReportRun::cancel()
{
    *m_isCancelled = true;
}

} // namespace Hull
