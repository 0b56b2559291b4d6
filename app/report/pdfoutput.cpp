// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdfoutput.h"

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

Error interrupted()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = {QT_TRANSLATE_NOOP("Hull", "Interrupted."), {}};
    return error;
}

/*!
 * What it said last, where it ended by itself: above that, libraries may have complained. One that was killed, or that
 * Qt has ended since a part of it is missing, has no last word; then whatever it said may be the cause.
 */
Error painterFailed(QProcess& process)
{
    const QString said = QString::fromUtf8(process.readAllStandardError().trimmed());
    const QString last = said.mid(said.lastIndexOf(u'\n') + 1);
    Error error;
    error.kind = Error::Kind::Internal;
    error.detail = said;
    if (process.exitStatus() == QProcess::NormalExit && !last.isEmpty()) {
        error.message = {QT_TRANSLATE_NOOP("Hull", "%1"), {last}};
        return error;
    }
    error.message = {QT_TRANSLATE_NOOP("Hull", "The program %1 has ended without a result."), {painter}};
    error.cause = last.isEmpty()
        ? Message{QT_TRANSLATE_NOOP("Hull", "It may have been killed, or run out of memory."), {}}
        : Message{QT_TRANSLATE_NOOP("Hull", "It said: %1"), {last}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Try again, or write HTML, which needs no other program."), {}};
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
            return interrupted();
        }
    }
    if (process.error() == QProcess::FailedToStart) {
        return painterMissing();
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        // Ctrl+C in a terminal goes to both.
        return isCancelled() ? interrupted() : painterFailed(process);
    }
    const QByteArray pdf = process.readAllStandardOutput();
    return pdf.startsWith("%PDF-") ? Result<QByteArray>(pdf) : painterFailed(process);
}

} // namespace Hull
