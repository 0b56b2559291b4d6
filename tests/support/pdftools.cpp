// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftools.h"

#include <QProcess>

#include <algorithm>

namespace Hull::Test {

using namespace Qt::StringLiterals;

QByteArray popplerOutput(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    const bool ok =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return ok ? process.readAllStandardOutput() : QByteArray();
}

QStringList pdfPages(const QString& path)
{
    QStringList pages = QString::fromUtf8(popplerOutput(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).split(u'\f');
    pages.removeLast(); // behind the last page's end
    return pages;
}

QString withoutSpaces(QString text)
{
    text.erase(std::remove_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }), text.end());
    return text;
}

QString pdfText(const QString& path)
{
    return withoutSpaces(QString::fromUtf8(popplerOutput(u"pdftotext"_s, {path, u"-"_s})));
}

} // namespace Hull::Test
