// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/worker.h"
#include "app/report/reportwriter.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace Hull {

//! One file that is to be written.
struct ReportFile
{
    ReportFormat format = ReportFormat::Pdf;
    ReportTemplate form = ReportTemplate::Complete; //!< of a PDF
    QString path;

    friend bool operator==(const ReportFile&, const ReportFile&) = default;
};

//! A file that could not be written; what stood there before is as it was.
struct ReportProblem
{
    QString path;
    Error error;
};

//! What came of a run.
struct ReportOutcome
{
    QString id; //!< of the report: "R-2026-01-02-1a2b3c4d"
    QStringList written; //!< paths, in the order of the files
    std::vector<ReportProblem> problems;
    bool isCancelled = false; //!< nothing was written
};

/*!
 * Writes the files of one report in a thread of its own, by the code that hullctl uses. All of them are made before the
 * first one is written, so whoever cancels has no part of a report; each is written whole or not at all. Two files and
 * more get their SHA256SUMS.
 */
class ReportRun : public QObject
{
    Q_OBJECT

public:
    explicit ReportRun(QObject* parent = nullptr);
    ~ReportRun() override; //!< cancels, and waits for the end

    //! form is each file's own. Nothing happens while a run is under way.
    void start(std::shared_ptr<const ScanReport> scan, const ReportLook& look, const std::vector<ReportFile>& files);
    void cancel(); //!< finished() follows; once files are being written it comes too late
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    //! done of all are made, and now that one is; where all are, they are being written.
    void progressed(int done, int all, const QString& path);
    void finished(const Hull::ReportOutcome& outcome);

private:
    struct Work;

    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    bool m_isRunning = false;
    Worker m_worker;
};

} // namespace Hull
