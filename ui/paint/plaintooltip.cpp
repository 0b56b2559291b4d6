// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paint/plaintooltip.h"

#include "app/report/textlayout.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QTextDocument>
#include <QToolTip>

namespace Hull {

namespace {

constexpr qsizetype maximumLines = 12;
constexpr qsizetype maximumCharacters = 2000; // of one line

//! Paths and names of hundreds of characters have no blank at which a line could end: the tip would leave the screen.
QString breakable(const QString& text)
{
    constexpr int longestPiece = 60;
    QString broken;
    int piece = 0;
    for (const QChar c : text) {
        if (piece >= longestPiece && !c.isLowSurrogate()) {
            broken += u'\u200b';
            piece = 0;
        }
        broken += c;
        piece = c.isSpace() ? 0 : piece + 1;
    }
    return broken;
}

} // namespace

QString plainToolTip(const QString& text)
{
    QStringList lines = text.split(u'\n');
    const qsizetype more = lines.size() - maximumLines;
    if (more > 0) {
        lines.resize(maximumLines);
        lines += QCoreApplication::translate("Hull::PlainToolTip", "and %1 more").arg(QLocale().toString(more));
    }
    for (QString& line : lines) {
        line = printable(line);
        if (line.size() > maximumCharacters) {
            line = line.left(maximumCharacters) + u'\u2026';
        }
    }
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(breakable(lines.join(u'\n')), Qt::WhiteSpaceNormal);
}

void showPlainToolTip(const QHelpEvent& event, QWidget* widget, const QString& text)
{
    QToolTip::showText(event.globalPos(), plainToolTip(text), widget);
}

} // namespace Hull
