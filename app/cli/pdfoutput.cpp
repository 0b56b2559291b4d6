// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pdfoutput.h"

#include "app/base/helperprogram.h"

#include <QCoreApplication>
#include <QProcess>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String painter{"hullwright-report"};

Error painterMissing()
{
    Error error;
    error.kind = Error::Kind::ProgramMissing;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The program %1 is missing, which paints a PDF."), {painter}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Install Hullwright anew, with all of its programs."), {}};
    return error;
}

//! What it said last. Above that, libraries may have complained.
Error painterFailed(QProcess& process)
{
    const QByteArray said = process.readAllStandardError().trimmed();
    const QString reason = QString::fromUtf8(said.mid(said.lastIndexOf('\n') + 1));
    Error error;
    error.kind = Error::Kind::Internal;
    error.message = process.exitStatus() == QProcess::NormalExit && !reason.isEmpty()
        ? Message{QT_TRANSLATE_NOOP("Hull", "%1"), {reason}}
        : Message{QT_TRANSLATE_NOOP("Hull", "The program %1 has ended without a result."), {painter}};
    error.detail = QString::fromUtf8(said);
    return error;
}

} // namespace

Result<QByteArray> paintedPdf(ReportDocument document, const std::function<bool()>& isCancelled)
{
    const QString program = helperProgram(painter);
    if (program.isEmpty()) {
        return painterMissing();
    }
    QProcess process;
    process.start(program, QStringList());
    process.write(packedDocument(std::move(document)));
    process.closeWriteChannel();
    constexpr int moment = 100; // ms
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(moment)) {
        if (isCancelled()) {
            process.kill();
            process.waitForFinished();
            Error error;
            error.kind = Error::Kind::Cancelled;
            error.message = {QT_TRANSLATE_NOOP("Hull", "Interrupted."), {}};
            return error;
        }
    }
    if (process.error() == QProcess::FailedToStart) {
        return painterMissing();
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return painterFailed(process);
    }
    return process.readAllStandardOutput();
}

} // namespace Hull
