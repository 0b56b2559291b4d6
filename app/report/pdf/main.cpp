// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hullwright-report
//
// Reads a packed document from standard input and writes it as a PDF to standard output. hullctl starts it: fonts and
// painting are in QtGui, and hullctl is to start without them. Exit code 1: the last line on standard error says why.

#include "app/report/pdf/pdfwriter.h"

#include <QFile>
#include <QGuiApplication>

#include <unistd.h>

#include <cstdio>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString& reason)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
    return 1;
}

int fail(const Error& error)
{
    return fail(QString(error.message.english() + u' ' + error.remedy.english()).trimmed());
}

} // namespace

int main(int argc, char** argv)
{
    // No display, whatever the user has for his windows; and the same document gives the same order of objects.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_HASH_SEED", "0");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly) || !output.open(STDOUT_FILENO, QIODevice::WriteOnly)) {
        return fail(u"Standard input and output are needed."_s);
    }
    const Result<ReportDocument> document = unpackedDocument(input.readAll());
    if (!document) {
        return fail(document.error());
    }
    const Result<QByteArray> pdf = documentPdf(*document);
    if (!pdf) {
        return fail(pdf.error());
    }
    return output.write(*pdf) == pdf->size() && output.flush() ? 0 : fail(output.errorString());
}
